import { currencyNouns } from "../../lexicon/currencies.js";
import { doubtfulPowers, powers, shortPowers } from "../../lexicon/numerals.js";
import type { Token } from "../../model/sentence.js";
import { unitAt } from "./units.js";

/** A word in small letters behind a figure: most likely what is counted. */
export function countedNext(next: Token | undefined): boolean {
  return (
    next?.kind === "word" &&
    next.spaced &&
    !next.capital &&
    !/^(?:and|or|in|on|at|to|of|for|with|was|is|were|are|as|but|the|a|an|by|from|that|which|who|has|had|have|will|would)$/.test(
      next.norm,
    )
  );
}

/** Whether a power, a currency or a unit stands at `at`. */
export function hasUnit(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  return (
    powers.has(next.norm) ||
    (shortPowers.has(next.norm) && !doubtfulPowers.has(next.norm)) ||
    currencyNouns.has(next.norm) ||
    unitAt(tokens, at) !== undefined
  );
}
