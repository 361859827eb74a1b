import stringWidth from "string-width";
import { clip, pad } from "../report/columns.js";

/** Rows in columns as wide as their widest cell; lines are cut to `width` columns of a terminal. Cells are printable text. */
export function table(rows: readonly (readonly string[])[], width = Number.POSITIVE_INFINITY): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell));
  return rows
    .map(
      (row) =>
        `${clip(
          row
            .map((cell, index) => pad(cell, widths[index]!))
            .join("  ")
            .trimEnd(),
          width,
        )}\n`,
    )
    .join("");
}
