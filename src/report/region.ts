import type { Passage } from "../model/contradiction.js";

/** Where a passage ends in a source: line and column from 1, the column behind its last UTF-16 unit. */
export function endOf(source: string, { start, end, line, column }: Passage): { line: number; column: number } {
  let last = line;
  let from = start - column + 1;
  for (const { 0: mark, index } of source.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    last++;
    from = start + index + mark.length;
  }
  return { line: last, column: end - from + 1 };
}

/** A place's line with its column in UTF-8 bytes, from 1. */
export function byteColumn(source: string, at: number, column: number): number {
  return new TextEncoder().encode(source.slice(at - column + 1, at)).length + 1;
}
