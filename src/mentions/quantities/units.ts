import { normAt } from "../../language/token-at.js";
import { barrels, doubtfulUnits, longestUnit, units, unitWordings } from "../../lexicon/units.js";
import type { Dimension } from "../../model/quantity.js";
import type { Token } from "../../model/sentence.js";
import { powerAt } from "./powers.js";

/** What a figure measures: a unit of a dimension, and the index of the token behind it. */
export interface Measure {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly end: number;
}

/** "mile", "mile-long", "year-old" behind a hyphen. */
export function unitOfRest(rest: string): Omit<Measure, "end"> | undefined {
  const unit =
    unitWordings.get(rest) ?? unitWordings.get(rest.replace("-", " ")) ?? unitWordings.get(rest.split("-")[0]!);
  return unit === undefined ? undefined : { unit, dimension: units.get(unit)!.dimension };
}

/** The longest unit that starts at token `at`. */
export function unitAt(tokens: readonly Token[], at: number): Measure | undefined {
  let best: Measure | undefined;
  let wording = "";
  for (let end = at; end < Math.min(at + longestUnit + 1, tokens.length); end++) {
    const token = tokens[end]!;
    if (token.text === "." && !token.spaced && end > at) continue;
    wording = wording ? `${wording} ${token.norm}` : token.norm;
    const unit = unitWordings.get(wording);
    if (unit !== undefined && allowed(tokens, at, end, wording))
      best = { unit, dimension: units.get(unit)!.dimension, end: end + 1 };
  }
  if (best) return best;
  const first = tokens[at];
  if (first?.kind !== "word" || !first.norm.includes("-")) return undefined;
  const unit = unitOfRest(first.norm);
  return unit && { ...unit, end: at + 1 };
}

function allowed(tokens: readonly Token[], at: number, end: number, wording: string): boolean {
  const token = tokens[at]!;
  if (wording === "pounds" && /^(?:sterling)$/.test(normAt(tokens, end + 1))) return false;
  if (!doubtfulUnits.has(wording)) return wording !== "in";
  if (wording === "seconds" || wording === "stone" || wording === "acre" || wording === "fold" || wording === "second")
    return wording !== "second" || !token.spaced;
  if (wording === "c" || wording === "f") return token.capital;
  if (wording === "mm") return !token.spaced && !barrels.has(normAt(tokens, end + 1));
  if (wording === "m") return !token.spaced && powerAt(tokens, at, false) === undefined;
  return !token.spaced || wording === "ha" || wording === "min" || wording === "bp" || wording === "bu";
}
