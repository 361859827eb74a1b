import type { EventClaim } from "../model/event.js";
import { comparable } from "../values/comparable.js";

/** Where a word of doubt is of something else: the trial takes place, whatever is alleged there. */
const sure: ReadonlySet<string> = new Set([
  "trial",
  "hearing",
  "inquest",
  "ruling",
  "arrest",
  "charge",
  "conviction",
  "sentence",
  "service",
]);

/** Why two claims of one event may not be held against each other; nothing if they may. */
export function notComparable(one: EventClaim, other: EventClaim): string | undefined {
  if (one.changed || other.changed) return "the copy tells of a change of plan";
  for (const { frame, head } of [one, other])
    if (frame.modality === "hypothetical" || (frame.modality === "possible" && !sure.has(head)))
      return "one of them is not told as a fact";
  const terms = comparable(one.frame, other.frame, { modality: true, update: true });
  return terms.comparable ? undefined : terms.reason;
}

/** Whether two claims are told by two sources and nothing else keeps them apart: that is news, and worth a note. */
export function twoSources(one: EventClaim, other: EventClaim): boolean {
  const tolerance = { modality: true, update: true };
  return (
    !comparable(one.frame, other.frame, tolerance).comparable &&
    comparable(one.frame, other.frame, { ...tolerance, sources: true }).comparable &&
    !one.changed &&
    !other.changed
  );
}

/** Shortened with an ellipsis to at most so many characters, on one line. */
export function short(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

/** The event as the subject of a message: "The recall", "The dockers’ strike", "Etchart’s visit". */
export function subjectOf({ name }: EventClaim): string {
  const owned = /^\p{Lu}/u.test(name) && /['’]s?\s/.test(name.slice(0, 40));
  return short(owned ? name : `The ${name}`, 40);
}

/** Within a sentence: "the recall". */
export function lower(subject: string): string {
  return subject.replace(/^The /, "the ");
}
