import stringWidth from "string-width";
import { clip } from "./columns.js";
import { printable } from "./printable.js";

/** A passage in its sentence, printable in one line; cuts are marked with "…". */
export interface Excerpt {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** How much of the source is looked at on each side, in UTF-16 units: enough for any terminal, little enough for a line of megabytes. */
const reach = 400;
/** A stop after a word in small letters or a figure, and a capital after it: where a sentence surely starts anew. */
const newSentence = /(?<=(?:[ ("“‘-]\p{Ll}{2,20}|\d{2})[.?!]["”’)]{0,2}) (?=["“‘(]?\p{Lu})/gu;

/**
 * The sentence around a passage, cut to `columns`: the passage is kept before what stands around it.
 * `start` and `end` are UTF-16 offsets into the source, end-exclusive.
 */
export function excerpt(source: string, start: number, end: number, columns: number): Excerpt {
  const passage = printable(end - start > 2 * reach ? bothEnds(source, start, end) : source.slice(start, end));
  if (stringWidth(passage) > columns) {
    const head = clip(passage, Math.ceil(columns / 2));
    const tail = clip(passage, Math.floor(columns / 2), "end").slice(1);
    return { before: "", passage: `${head} ${tail}`, after: "" };
  }
  const room = columns - stringWidth(passage);
  const before = ownStart(printable(lineBefore(source, start))).trimStart();
  const after = ownEnd(passage, printable(lineAfter(source, end))).trimEnd();
  const left = Math.max(Math.ceil(room / 2), room - stringWidth(after));
  const shownBefore = left > 1 ? clip(before, left, "end") : "";
  const right = room - stringWidth(shownBefore);
  return { before: shownBefore, passage, after: right > 1 ? clip(after, right) : "" };
}

function bothEnds(source: string, start: number, end: number): string {
  return `${source.slice(start, start + reach)} ${source.slice(end - reach, end)}`;
}

function lineBefore(source: string, at: number): string {
  const near = source.slice(Math.max(0, at - reach), at);
  return near.slice(Math.max(near.lastIndexOf("\n"), near.lastIndexOf("\r")) + 1);
}

function lineAfter(source: string, at: number): string {
  return source.slice(at, at + reach).match(/^[^\n\r]*/)?.[0] ?? "";
}

function ownStart(before: string): string {
  let from = 0;
  for (const { index } of before.matchAll(newSentence)) from = index;
  return before.slice(from);
}

function ownEnd(passage: string, after: string): string {
  const whole = passage + after;
  newSentence.lastIndex = passage.length;
  const end = newSentence.exec(whole)?.index ?? whole.length;
  newSentence.lastIndex = 0;
  return whole.slice(passage.length, Math.max(end, passage.length));
}
