import type { Block, Cell, SourcePiece } from "../model/article.js";
import type { Draft, DraftCell } from "./draft.js";

/** The flat text of an article, its blocks, and the way back to the source. */
export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pieces: readonly SourcePiece[];
}

/** Puts drafts that hold copy one after another, two line feeds between them, and links each to its heading and its table's heads. */
export function assemble(drafts: readonly Draft[]): Assembled {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const pieces: SourcePiece[] = [];
  /** Headings that the next block may stand under, each of a lower rank than the one before. */
  const open: { readonly index: number; readonly level: number }[] = [];
  const heads = new Map<string, number>();
  let length = 0;
  for (const { text, pieces: own, zone, level, cell, key } of drafts) {
    const start = texts.length ? length + 2 : 0;
    const index = blocks.length;
    const rank = zone === "heading" ? (level ?? 2) : undefined;
    if (rank !== undefined) while (open.length && (open.at(-1)?.level as number) >= rank) open.pop();
    const heading = open.at(-1)?.index;
    blocks.push({
      index,
      zone,
      start,
      end: start + text.length,
      ...(heading !== undefined && zone !== "headline" && { heading }),
      ...(rank !== undefined && { level: rank }),
      ...(zone === "list-item" && level !== undefined && { level }),
      ...(key !== undefined && { key }),
      ...(cell && { cell: linked(cell, index, heads) }),
    });
    if (rank !== undefined) open.push({ index, level: rank });
    for (const piece of own) pieces.push({ ...piece, start: start + piece.start });
    texts.push(text);
    length = start + text.length;
  }
  return { text: texts.join("\n\n"), blocks, pieces };
}

/** A cell with the heads of its column and row; `heads` remembers those of the tables read so far. */
function linked(
  { table, row, column, rows = 1, columns = 1 }: DraftCell,
  index: number,
  heads: Map<string, number>,
): Cell {
  const columnHead = row > 0 ? heads.get(`${table} column ${column}`) : undefined;
  const rowHead = column > 0 ? heads.get(`${table} row ${row}`) : undefined;
  if (row === 0) for (let at = 0; at < columns; at++) heads.set(`${table} column ${column + at}`, index);
  if (column === 0) for (let at = 0; at < rows; at++) heads.set(`${table} row ${row + at}`, index);
  return {
    table,
    row,
    column,
    ...(columnHead !== undefined && { columnHead }),
    ...(rowHead !== undefined && { rowHead }),
  };
}
