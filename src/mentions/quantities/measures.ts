import Big from "big.js";
import { normAt } from "../../language/token-at.js";
import { currencyNouns, currencySigns } from "../../lexicon/currencies.js";
import { smallNumbers } from "../../lexicon/numerals.js";
import type { Token } from "../../model/sentence.js";
import { plain } from "../../values/interval.js";
import type { Figure } from "../../values/quantity.js";
import { currencyAt } from "./money.js";
import { dash, type Numeral } from "./numeral.js";
import { type Measure, unitAt, unitOfRest } from "./units.js";

/** What a number measures: the currency before it, or the unit or currency behind. */
export function measureAt(
  tokens: readonly Token[],
  { end, rest, vague }: Pick<Numeral, "end" | "rest" | "vague">,
  currency: string | undefined,
  at: number,
): Measure {
  if (currency !== undefined) {
    // "$5 dollars", "£3 sterling" say it twice.
    const noun = currencyNouns.get(normAt(tokens, end));
    return { unit: currency, dimension: "money", end: noun && currency.endsWith(noun) ? end + 1 : end };
  }
  if (rest !== undefined) {
    const unit = unitOfRest(rest);
    return unit ? { ...unit, end } : { unit: "", dimension: "count", end };
  }
  // "tens of millions of dollars", "dozens of miles"
  if (vague && tokens[end]?.norm === "of") {
    const measure = unitAt(tokens, end + 1) ?? currencyAt(tokens, end + 1);
    return measure ?? { unit: "", dimension: "count", end };
  }
  const before = tokens[at - 1];
  const hyphen =
    tokens[end] && dash.test(tokens[end]!.text) && !tokens[end]!.spaced && tokens[end + 1] && !tokens[end + 1]!.spaced;
  const from = hyphen ? end + 1 : end;
  const unit = unitAt(tokens, from);
  if (unit) return unit;
  const money = currencyAt(tokens, from);
  if (money) return money;
  const age = before?.norm === "between" ? tokens[at - 2] : before;
  if (age && /^(?:aged|age)$/.test(age.norm)) return { unit: "year of age", dimension: "age", end };
  return { unit: "", dimension: "count", end };
}

/** How many of the smaller unit make one of the larger, where copy prints them together. */
const smaller: ReadonlyMap<string, readonly [unit: string, count: number, short: RegExp]> = new Map([
  ["foot", ["inch", 12, /^in$/]],
  ["stone", ["pound", 14, /^lbs?$/]],
  ["pound", ["ounce", 16, /^oz$/]],
  ["hour", ["minute", 60, /^m(?:in|ins)?$/]],
]);

/** "5 ft 10 in", "12st 4lb", "2 hours 30 minutes", "6-foot-4", "5'10"": one figure in the smaller unit. */
export function compoundAt(
  tokens: readonly Token[],
  { digits, power }: Figure,
  large: Measure,
): { readonly figure: Figure; readonly measure: Measure } | undefined {
  if (power !== "1" || !/^\d+$/.test(digits)) return undefined;
  const marked = large.unit === "" ? inchesByMarks(tokens, large.end) : undefined;
  const [name, count, short] = smaller.get(marked ? "foot" : large.unit) ?? [];
  if (!name || !count || !short) return undefined;
  const second = marked ?? inchesOfRest(tokens, large) ?? smallerAt(tokens, large.end, name, short);
  if (!second || Number(second.digits) >= count) return undefined;
  return {
    figure: { digits: plain(new Big(digits).times(count).plus(second.digits)), power: "1" },
    measure: { unit: name, dimension: marked ? "length" : large.dimension, end: second.end },
  };
}

/** The smaller unit's figure that stands at `end`. */
function smallerAt(
  tokens: readonly Token[],
  end: number,
  name: string,
  short: RegExp,
): { readonly digits: string; readonly end: number } | undefined {
  const at = end + (/^(?:,|and)$/.test(normAt(tokens, end)) ? 1 : 0);
  const digits = smallDigits(tokens[at]);
  if (digits === undefined) return undefined;
  const next = tokens[at + 1];
  const unit = unitAt(tokens, at + 1);
  if (unit?.unit === name) return { digits, end: unit.end };
  if (next && short.test(next.norm)) return { digits, end: at + 2 };
  // "six foot four", "6ft 4": the inches go without saying.
  const said =
    name === "inch" && at === end && (!next || (next.kind === "mark" && !dash.test(next.text)) || next.norm === "tall");
  return said && !currencySigns.has(next?.text ?? "") && next?.text !== "%" ? { digits, end: at + 1 } : undefined;
}

/** "foot-4" of "6-foot-4": the inches behind the unit. */
function inchesOfRest(
  tokens: readonly Token[],
  { unit, end }: Measure,
): { readonly digits: string; readonly end: number } | undefined {
  const digits =
    unit === "foot" ? /^(?:foot|feet|ft)-(\d{1,2})(?:-inch)?$/.exec(normAt(tokens, end - 1))?.[1] : undefined;
  return digits === undefined ? undefined : { digits, end };
}

/** The inches of "6'4"", whose foot mark stands at `at`. */
function inchesByMarks(
  tokens: readonly Token[],
  at: number,
): { readonly digits: string; readonly end: number } | undefined {
  const [foot, inches, mark] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!foot || foot.spaced || !/^['’′]$/.test(foot.text) || !inches || inches.spaced || !mark || mark.spaced)
    return undefined;
  if (!/^\d{1,2}$/.test(inches.text) || !/^["”″]$/.test(mark.text)) return undefined;
  return { digits: inches.text, end: at + 3 };
}

function smallDigits(token: Token | undefined): string | undefined {
  if (token?.kind === "number") return /^\d{1,2}$/.test(token.text) ? token.text : undefined;
  const value = smallNumbers.get(token?.norm ?? "");
  return value === undefined ? undefined : String(value);
}
