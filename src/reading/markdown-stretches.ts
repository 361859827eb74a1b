import { linesOf } from "./lines.js";

/** A stretch of a Markdown text that can be parsed by itself, as offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** So thick with marks that a Markdown parser would choke on it. No copy is; it is read as plain lines. */
  readonly plain: boolean;
}

/*
 * micromark's time grows with the square of the headings, the nested quotes and lists and the unmatched brackets and asterisks of what it is
 * given: 25 KB of "1. 1. 1. …" take it 9 seconds, of "a\n=\n" 8 seconds. In stretches of bounded weight the whole is linear.
 */
const enough = 8_000;
const tooMuch = 4 * enough;
const underlineWeight = 400;
const nestedWeight = 40;
const deepest = 12;
const mostMarks = 1_500;
const mostBlanks = 50;

const container = /^[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/;
const inlineMark = /[[\]*_<`!&\\]/g;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const startsBlock = /^(?:#{1,6}[ \t]|[-+*][ \t]|\d{1,9}[.)][ \t])/;
/** Raw HTML that blank lines do not end, with what ends it. */
const rawHtml: readonly (readonly [RegExp, string])[] = [
  [/^ {0,3}<script(?=[\s>]|$)/i, "</script>"],
  [/^ {0,3}<style(?=[\s>]|$)/i, "</style>"],
  [/^ {0,3}<pre(?=[\s>]|$)/i, "</pre>"],
  [/^ {0,3}<textarea(?=[\s>]|$)/i, "</textarea>"],
  [/^ {0,3}<!--/, "-->"],
  [/^ {0,3}<\?/, "?>"],
];

/**
 * Cuts a Markdown text where a block begins at the margin, about every eight thousand characters: most articles are one stretch. Where each
 * line is a paragraph it is cut behind every list and quote as well, which would otherwise run on over the lines that follow.
 */
export function stretchesOf(text: string, linePerParagraph: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let weight = 0;
  let plain = false;
  /** Of the paragraph at hand. */
  let marks = 0;
  let depth = 0;
  let inside = "";
  let before = "";
  /** How many blank lines stand before this one, and where they begin. A desert of them is passed over. */
  let blanks = 0;
  let desert = 0;
  for (const { start: begin, indent, text: line } of linesOf(text)) {
    const lineStart = begin - indent;
    if (line === "" && blanks++ === 0) desert = lineStart;
    if (line !== "") {
      if (blanks > mostBlanks) cut(desert, lineStart);
      blanks = 0;
    }
    const margin = indent === 0 && line !== "";
    const boundary =
      (margin && inside === "" && (before === "" || startsBlock.test(line) || underline.test(before))) ||
      weight > tooMuch;
    const runsOn = linePerParagraph && margin && inside === "" && container.test(before) && !container.test(line);
    if (runsOn || (boundary && weight > enough)) cut(lineStart, lineStart);
    if (line === "" || startsBlock.test(line)) marks = depth = 0;
    marks += countOf(line, inlineMark);
    depth = Math.max(depth, nesting(line));
    if (marks > mostMarks || depth > deepest) plain = true;
    weight += 1 + line.length + depth * nestedWeight + (underline.test(line) ? underlineWeight : 0);
    inside = insideAfter(line, inside);
    before = line;
  }
  cut(blanks > mostBlanks ? desert : text.length, text.length);
  return stretches;

  function cut(end: number, next: number): void {
    if (end > start) stretches.push({ start, end, plain });
    start = next;
    weight = 0;
    plain = false;
  }
}

function countOf(line: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count <= mostMarks && pattern.test(line)) count++;
  return count;
}

/** How many quotes and lists a line opens or stands in. */
function nesting(line: string): number {
  let depth = 0;
  let rest = line;
  for (let match = container.exec(rest); match && depth <= deepest; match = container.exec(rest)) {
    depth++;
    rest = rest.slice(match[0].length);
  }
  return depth;
}

/** What a fenced block or raw HTML that is open after this line waits for; empty where none is. */
function insideAfter(line: string, inside: string): string {
  if (inside.startsWith("`") || inside.startsWith("~"))
    return line.startsWith(inside) && line.replaceAll(inside.charAt(0), "").trim() === "" ? "" : inside;
  if (inside !== "") return line.toLowerCase().includes(inside) ? "" : inside;
  const fenced = fence.exec(line)?.[1];
  if (fenced) return fenced;
  const raw = rawHtml.find(([opens]) => opens.test(line));
  return raw && !line.toLowerCase().includes(raw[1]) ? raw[1] : "";
}

const definition = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*\S/gm;
const labels = /\[([^\][]{1,200})\]/g;

/** Labels of links that are defined anywhere in a text, in the form they are matched in. */
export function definedLabels(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(definition), (match) => labelKey(match[1] as string)));
}

/** Definitions for the links of a stretch whose own definitions stand in another. */
export function definitionsFor(stretch: string, defined: ReadonlySet<string>): string {
  if (defined.size === 0) return "";
  const used = new Set<string>();
  for (const [, label = ""] of stretch.matchAll(labels)) if (defined.has(labelKey(label))) used.add(label);
  return `\n\n${[...used].map((label) => `[${label}]: x`).join("\n")}`;
}

function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}
