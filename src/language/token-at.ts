import type { Token } from "../model/sentence.js";

/** Index of the first token that starts at `offset` or later; the number of tokens if none does. Logarithmic. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The norm of the token there, empty outside the sentence. */
export function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? "";
}

/** The token there as printed, empty outside the sentence. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}
