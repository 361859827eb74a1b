/** A line of the source, without the white space around it: offsets of its first character and after its last. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How many characters of white space stand before it. */
  readonly indent: number;
  readonly text: string;
}

const lineBreaks = /\r\n|\n|\r/g;

/** The lines of a stretch of the source. A blank line has an empty text. */
export function linesOf(source: string, from = 0, to = source.length): Line[] {
  const lines: Line[] = [];
  let start = from;
  lineBreaks.lastIndex = from;
  for (;;) {
    const match = lineBreaks.exec(source);
    const end = match && match.index < to ? match.index : to;
    const raw = source.slice(start, end);
    const indent = raw.length - raw.trimStart().length;
    const text = raw.trim();
    lines.push({ start: start + indent, end: start + indent + text.length, indent, text });
    if (!match || match.index >= to) return lines;
    start = match.index + match[0].length;
  }
}

/** No house wraps its copy at more columns than this; a longer line is a paragraph. */
const widest = 120;
const startsSmall = /^[\p{Ll}]/u;
const firstWord = /^\S{1,40}/;

/** How the lines of a source are to be joined. */
export interface Wrapping {
  /** Whether lines are broken within sentences to keep to a width. */
  readonly hard: boolean;
  /** Tells a line break within a paragraph from one between paragraphs. */
  readonly wraps: (line: string, next: string) => boolean;
}

/**
 * Judges by all neighbouring lines of prose in a source how they are to be joined. Hard-wrapped copy breaks within sentences, so that many
 * of its lines begin with a small letter; in copy with a line for each paragraph hardly any does, and no break is within one.
 */
export function wrapping(pairs: Iterable<readonly [line: string, next: string]>): Wrapping {
  let count = 0;
  let small = 0;
  let width = 0;
  for (const [line, next] of pairs) {
    count++;
    if (line.length > widest || !startsSmall.test(next)) continue;
    small++;
    width = Math.max(width, line.length);
  }
  if (small === 0 || small * 3 < count) return { hard: false, wraps: () => false };
  // Ragged: a line is full when the next word would not have fitted, give or take a short word.
  const full = width - 8;
  const wraps = (line: string, next: string) =>
    startsSmall.test(next) ||
    (line.length <= widest && line.length + 1 + (firstWord.exec(next)?.[0].length ?? 0) > full);
  return { hard: true, wraps };
}
