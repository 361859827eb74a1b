import type { CellClaim } from "../model/numeric.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";

/** Tokens that a cell may hold besides its figure: "£2.1m *", "12 (est)". */
const besides = 2;

/** The cells of the article's tables, heads included. */
export function cells({ article, sentences, mentions, base }: ClaimContext): CellClaim[] {
  const quantities = bySentence(mentions.quantities);
  const textOf = (index: number | undefined) => {
    const block = index === undefined ? undefined : article.blocks[index];
    return block && article.text.slice(block.start, block.end);
  };
  const claims: CellClaim[] = [];
  let last = -1;
  for (const sentence of sentences) {
    const block = article.blocks[sentence.block]!;
    // A cell of several sentences is one cell.
    if (!block.cell || sentence.block === last) continue;
    last = sentence.block;
    const { table, row, column, rowHead, columnHead } = block.cell;
    const found = quantities.get(sentence.index) ?? [];
    const [only] = found;
    const alone =
      only &&
      found.length === 1 &&
      sentence.tokens.length - (only.endToken - only.firstToken) <= besides &&
      sentence.end === block.end;
    const heads = { row: textOf(rowHead), column: textOf(columnHead) };
    claims.push({
      ...base(block, sentence.index),
      kind: "cell",
      subject: `table ${table + 1}`,
      ...(alone && { quantity: only.quantity }),
      row,
      column,
      ...(heads.row !== undefined && { rowHead: heads.row }),
      ...(heads.column !== undefined && { columnHead: heads.column }),
    });
  }
  return claims;
}
