import type { DraftCell } from "./draft.js";
import type { Line } from "./lines.js";

const delimiterRow = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

/** The row of dashes under a head row: |---|:--:| */
export function isDelimiterRow(text: string): boolean {
  return text.includes("|") && text.length <= 2000 && /^[|:\s-]+$/.test(text) && delimiterRow.test(text);
}

/** Which lines are rows of tables drawn with pipes, by index, with the number of their table and of their row; delimiter rows have row -1. */
export function pipeTables(lines: readonly Line[]): Map<number, Omit<DraftCell, "column">> {
  const rows = new Map<number, Omit<DraftCell, "column">>();
  let table = 0;
  for (let first = 0; first < lines.length; first++) {
    if (!(lines[first] as Line).text.includes("|")) continue;
    let after = first + 1;
    while (lines[after]?.text.includes("|")) after++;
    const run = lines.slice(first, after);
    if (isTable(run)) {
      let row = hasHead(run) ? 0 : 1;
      for (const [offset, { text }] of run.entries())
        rows.set(first + offset, { table, row: isDelimiterRow(text) ? -1 : row++ });
      table++;
    }
    first = after;
  }
  return rows;
}

/** Lines with pipes are a table where a delimiter row says so, where each is framed by pipes, or where all hold the same few. */
function isTable(run: readonly Line[]): boolean {
  const rows = run.filter(({ text }) => !isDelimiterRow(text));
  if (rows.length === 0) return false;
  if (rows.length < run.length && run.length > 1) return true;
  if (run.length < 2) return false;
  if (run.every(({ text }) => text.startsWith("|") && text.length > 2)) return true;
  const counts = run.map((line) => cellsOf(line).length);
  return counts.every((count) => count === counts[0]) && (counts[0] as number) > (run.length > 2 ? 1 : 2);
}

/** A delimiter row says so; else the first row is a head where it has no figures and a later row has. */
function hasHead(run: readonly Line[]): boolean {
  return (
    isDelimiterRow(run[1]?.text ?? "") || (!/\d/.test((run[0] as Line).text) && run.some(({ text }) => /\d/.test(text)))
  );
}

/** The cells of a row, as offsets in the source without the white space around them; empty ones keep their column. */
export function cellsOf({
  text,
  start,
}: Line): { readonly column: number; readonly start: number; readonly end: number }[] {
  const cells: { column: number; start: number; end: number }[] = [];
  let from = text.startsWith("|") ? 1 : 0;
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && (text[at] !== "|" || text[at - 1] === "\\")) continue;
    const raw = text.slice(from, at);
    if (at < text.length || raw.trim() !== "") {
      const indent = raw.length - raw.trimStart().length;
      cells.push({
        column: cells.length,
        start: start + from + indent,
        end: start + from + indent + raw.trim().length,
      });
    }
    from = at + 1;
  }
  return cells;
}
