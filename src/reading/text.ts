import { type Copy, CopyBuilder } from "./copy.js";
import type { Draft, DraftCell, Reading } from "./draft.js";
import { type Line, linesOf, wrapping } from "./lines.js";
import { cellsOf, isDelimiterRow, pipeTables } from "./pipe-table.js";
import { addressesIn } from "./web-address.js";
import { isOneDate } from "./written-date.js";

const bullet = /^(?:(?:[-*+•·‣◦▪●–]\s{1,8})+(?:\d{1,3}[.)]\s{1,8})?|\d{1,3}[.)]\s{1,8})(?=\S)/u;
/** Nothing but marks: a rule, an empty bullet, "-30-". */
const noCopy = /^(?:[^\p{L}\p{N}]*|-\s?30\s?-)$/u;

/** Reads plain text: what are paragraphs, list items and tables is told by the shape of the lines. */
export function readText(source: Copy): Reading {
  const lines = linesOf(source.text);
  const tables = pipeTables(lines);
  const { wraps } = wrapping(prosePairs(lines, tables));
  const drafts: Draft[] = [];
  const copy = new CopyBuilder(source);
  /** What the open block is, and its last line. */
  let open: { readonly zone: "body" | "list-item"; last: Line } | undefined;

  for (const [index, line] of lines.entries()) {
    const row = tables.get(index);
    if (row) {
      close();
      if (!isDelimiterRow(line.text))
        for (const { column, start, end } of cellsOf(line)) addCell({ ...row, column }, start, end);
      continue;
    }
    const mark = bullet.exec(line.text)?.[0].length ?? 0;
    if (noCopy.test(line.text)) close();
    else if (open && mark === 0 && continues(open, line)) {
      copy.space(open.last.end, line.start);
      takeProse(copy, source.text, line.start, line.end);
      open.last = line;
    } else {
      close();
      open = { zone: mark ? "list-item" : "body", last: line };
      takeProse(copy, source.text, line.start + mark, line.end);
    }
  }
  close();
  return { drafts, marked: false };

  function close(): void {
    if (open) add({ zone: open.zone });
    open = undefined;
  }

  function continues({ zone, last }: { zone: string; last: Line }, line: Line): boolean {
    return (
      wraps(last.text, line.text) ||
      isOneDate(last.text, line.text) ||
      (zone === "list-item" && line.indent > last.indent)
    );
  }

  function addCell(cell: DraftCell, start: number, end: number): void {
    takeProse(copy, source.text, start, end);
    add({ zone: "table-cell", cell });
  }

  function add(rest: Omit<Draft, "text" | "pieces">): void {
    const done = copy.finish();
    if (done.text) drafts.push({ ...done, ...rest });
  }
}

/** Takes a stretch of prose without the bare web addresses in it, nor the second of two spaces that one stood between. */
function takeProse(copy: CopyBuilder, text: string, start: number, end: number): void {
  let from = start;
  for (const [begin, after] of addressesIn(text.slice(start, end))) {
    copy.take(from, start + begin);
    from = start + after;
    if (text[start + begin - 1] === " ") while (text[from] === " ") from++;
  }
  copy.take(Math.min(from, end), end);
}

/** Neighbouring lines that both hold prose. */
function* prosePairs(lines: readonly Line[], tables: ReadonlyMap<number, unknown>): Generator<[string, string]> {
  for (let index = 1; index < lines.length; index++) {
    const before = (lines[index - 1] as Line).text;
    const text = (lines[index] as Line).text;
    if (before && text && !tables.has(index) && !tables.has(index - 1) && !bullet.test(text)) yield [before, text];
  }
}
