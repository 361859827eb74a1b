import Big from "big.js";
import { currencyNouns } from "../../lexicon/currencies.js";
import type { Token } from "../../model/sentence.js";
import { plain } from "../../values/interval.js";
import type { Figure } from "../../values/quantity.js";
import { currencyAt } from "./money.js";
import { dash } from "./numeral.js";
import { type Measure, unitAt, unitOfRest } from "./units.js";

/** What a number measures: the currency before it, or the unit or currency behind. */
export function measureAt(
  tokens: readonly Token[],
  { end, rest }: { readonly end: number; readonly rest?: string },
  currency: string | undefined,
  at: number,
): Measure {
  if (currency !== undefined) {
    // "$5 dollars", "£3 sterling" say it twice.
    const noun = currencyNouns.get(tokens[end]?.norm ?? "");
    return { unit: currency, dimension: "money", end: noun && currency.endsWith(noun) ? end + 1 : end };
  }
  if (rest !== undefined) {
    const unit = unitOfRest(rest);
    return unit ? { ...unit, end } : { unit: "", dimension: "count", end };
  }
  const before = tokens[at - 1];
  const hyphen =
    tokens[end] && dash.test(tokens[end]!.text) && !tokens[end]!.spaced && tokens[end + 1] && !tokens[end + 1]!.spaced;
  const from = hyphen ? end + 1 : end;
  const unit = unitAt(tokens, from);
  if (unit) return unit;
  const money = currencyAt(tokens, from);
  if (money) return money;
  if (before && /^(?:aged|age)$/.test(before.norm)) return { unit: "year of age", dimension: "age", end };
  return { unit: "", dimension: "count", end };
}

/** How many of the smaller unit make one of the larger, where copy prints them together. */
const smaller: ReadonlyMap<string, readonly [unit: string, count: number, short: RegExp]> = new Map([
  ["foot", ["inch", 12, /^in$/]],
  ["stone", ["pound", 14, /^lbs?$/]],
  ["pound", ["ounce", 16, /^oz$/]],
  ["hour", ["minute", 60, /^m(?:in|ins)?$/]],
]);

/** "5 ft 10 in", "12st 4lb", "2 hours 30 minutes": one figure in the smaller unit. */
export function compoundAt(
  tokens: readonly Token[],
  { digits, power }: Figure,
  large: Measure,
): { readonly figure: Figure; readonly measure: Measure } | undefined {
  const part = smaller.get(large.unit);
  const gap = /^(?:,|and)$/.test(tokens[large.end]?.norm ?? "") ? 1 : 0;
  const token = tokens[large.end + gap];
  if (!part || power !== "1" || token?.kind !== "number" || !/^\d{1,2}$/.test(token.text) || !/^\d+$/.test(digits))
    return undefined;
  const [name, count, short] = part;
  const next = tokens[large.end + gap + 1];
  const unit = unitAt(tokens, large.end + gap + 1);
  const end = unit?.unit === name ? unit.end : next && short.test(next.norm) ? large.end + gap + 2 : undefined;
  if (end === undefined || Number(token.text) >= count) return undefined;
  return {
    figure: { digits: plain(new Big(digits).times(count).plus(token.text)), power: "1" },
    measure: { unit: name, dimension: large.dimension, end },
  };
}
