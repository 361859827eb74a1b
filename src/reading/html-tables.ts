import type { DraftCell } from "./draft.js";
import { attribute, type Page } from "./html-page.js";

/** No table of news copy is wider, and no cell of one spans more. */
const widest = 60;
const longestSpan = 500;
/** A cell with more copy than this holds a part of the page, not a value. */
const fullest = 600;

interface Table {
  readonly number: number;
  readonly layout: boolean;
  row: number;
  /** By column, the row up to which a cell from above stands in it. */
  readonly taken: number[];
  column: number;
}

/** The cells of the tables that hold data, by the index of their element. A table that only lays out the page has none. */
export function cellsOf(page: Page): ReadonlyMap<number, DraftCell> {
  const { nodes, silent, length } = page;
  const tableOf: (number | undefined)[] = [];
  const tables = new Map<number, Table>();
  const layouts = layoutTables(page);
  const cells = new Map<number, DraftCell>();
  const bare = new Set<number>();
  const rows = new Map<number, number[]>();
  let number = 0;
  for (const [index, { name, parent }] of nodes.entries()) {
    const around = tableOf[parent];
    tableOf.push(name === "table" ? index : around);
    if (silent[index]) continue;
    if (name === "table") {
      const layout = layouts.has(index);
      tables.set(index, { number, layout, row: -1, taken: [], column: 0 });
      if (!layout) number++;
    }
    const table = around === undefined ? undefined : tables.get(around);
    if (!table || table.layout || around === undefined) continue;
    if (name === "tr") {
      table.row++;
      table.column = 0;
    } else if (name === "td" || name === "th") {
      const row = Math.max(0, table.row);
      while (table.column < widest && (table.taken[table.column] ?? -1) >= row) table.column++;
      const columns = Math.min(span(index, "colspan"), widest);
      const below = Math.min(span(index, "rowspan"), longestSpan);
      for (let column = table.column; column < table.column + columns && column < widest; column++)
        table.taken[column] = row + below - 1;
      cells.set(index, {
        table: table.number,
        row,
        column: table.column,
        ...(columns > 1 && { columns }),
        ...(below > 1 && { rows: below }),
      });
      table.column += columns;
      if (row === 0 && name === "td" && !inHead(index) && (length[index] as number) > 0) bare.add(table.number);
      const own = rows.get(table.number);
      if (own) own.push(index);
      else rows.set(table.number, [index]);
    }
  }
  for (const [table, own] of rows) {
    // Rows of a head that has several are one to a reader: each column is headed by the last of them.
    const first = own.findIndex((index) => !inHead(index) && nodes[index]?.name === "td");
    const deep = first < 0 ? 0 : Math.max(0, (cells.get(own[first] as number) as DraftCell).row - 1);
    for (const index of own) {
      const cell = cells.get(index) as DraftCell;
      cells.set(index, { ...cell, row: bare.has(table) ? cell.row + 1 : Math.max(0, cell.row - deep) });
    }
  }
  return cells;

  function span(index: number, name: string): number {
    const value = Number(attribute(page.text, nodes[index]!, name)?.trim());
    return Number.isInteger(value) && value > 1 ? value : 1;
  }

  function inHead(index: number): boolean {
    const row = nodes[nodes[index]!.parent];
    return row?.name === "tr" && nodes[row.parent]?.name === "thead";
  }
}

/** Tables that hold other tables, headings, or parts of the page. */
function layoutTables({ text, nodes, length, silent }: Page): ReadonlySet<number> {
  const layouts = new Set<number>();
  const tableOf: (number | undefined)[] = [];
  const count = new Map<number, number>();
  for (const [index, node] of nodes.entries()) {
    const around = tableOf[node.parent];
    tableOf.push(node.name === "table" ? index : around);
    if (node.name === "table" && /^(?:presentation|none)$/.test(attribute(text, node, "role")?.trim() ?? ""))
      layouts.add(index);
    if (around === undefined || silent[index]) continue;
    const isCell = node.name === "td" || node.name === "th";
    if (isCell) count.set(around, (count.get(around) ?? 0) + 1);
    if (node.name === "table" || /^h[12]$/.test(node.name) || (isCell && (length[index] as number) > fullest))
      layouts.add(around);
  }
  for (const [index, { name }] of nodes.entries())
    if (name === "table" && (count.get(index) ?? 0) < 2) layouts.add(index);
  return layouts;
}
