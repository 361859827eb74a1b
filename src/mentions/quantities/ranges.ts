import Big from "big.js";
import { directions } from "../../lexicon/changes.js";
import { currencySigns, dollarLetters } from "../../lexicon/currencies.js";
import { hedgesBefore } from "../../lexicon/hedges.js";
import type { Token } from "../../model/sentence.js";
import { amountOf, type Figure } from "../../values/quantity.js";
import { measureAt } from "./measures.js";
import { moneyWordAt, signAt } from "./money.js";
import { dash } from "./numeral.js";
import { numeralAt } from "./numerals.js";
import { type Powered, withPower } from "./powers.js";
import type { Measure } from "./units.js";

/** The second half of a range that starts with the figure at `at`. */
export function rangeEnd(
  tokens: readonly Token[],
  at: number,
  from: number,
  first: Measure,
  currency: string | undefined,
): { readonly powered: Powered; readonly measure: Measure } | undefined {
  const join = tokens[first.end];
  if (!join) return undefined;
  const after = tokens[first.end + 1];
  // "18- to 25-year-olds"
  const suspended = dash.test(join.text) && !join.spaced && after?.spaced && /^(?:to|or)$/.test(after.norm);
  const hyphen = dash.test(join.text) && !suspended;
  const lead = leadWord(tokens, at, from);
  if (!hyphen && !suspended && join.norm !== "to" && !(join.norm === "and" && lead === "between") && join.norm !== "or")
    return undefined;
  // "from 5 to 7" tells of a change, or of a range; the claims decide.
  if (!hyphen && lead === "from") return undefined;
  const behind = first.end + (suspended ? 2 : 1);
  const sign = signAt(tokens, behind);
  const start = sign?.figure ?? behind;
  if (!tokens[start] || (hyphen && join.spaced !== tokens[first.end + 1]!.spaced)) return undefined;
  const numeral = numeralAt(tokens, start, sign !== undefined);
  if (!numeral || numeral.vague || numeral.fraction) return undefined;
  const powered = withPower(tokens, numeral, currency !== undefined || sign !== undefined);
  const measure = sign
    ? { unit: sign.currency, dimension: "money" as const, end: powered.end }
    : measureAt(tokens, powered, currency, start);
  if (first.unit !== "" && measure.unit !== "" && first.unit !== measure.unit) return undefined;
  if (first.unit !== "" && measure.unit === "" && currency === undefined && first.dimension !== "age") return undefined;
  const firstNumeral = numeralAt(tokens, at, currency !== undefined) ?? moneyWordAt(tokens, at);
  if (!firstNumeral) return undefined;
  const low = withPower(tokens, firstNumeral, currency !== undefined);
  const lowValue = new Big(amountOf(low.figure));
  const highValue = new Big(amountOf(powered.figure));
  const shared = powered.figure.power !== "1" && low.figure.power === "1" && inheritsPower(low, powered);
  if (!(shared ? new Big(low.figure.digits).lt(powered.figure.digits) : lowValue.lt(highValue))) return undefined;
  // "rose by 30 to 190 from 150": an amount and where it led
  if (join.norm === "to" && (lead === "by" || directions.has(lead)) && highValue.gt(lowValue.times(2.5)) && !shared)
    return undefined;
  // "two or three", but not "5 or 16": an alternative is next to its neighbour.
  if (join.norm === "or" && highValue.gt(lowValue.times(2)) && !shared) return undefined;
  if (join.norm === "or" && first.unit !== "") return undefined;
  return { powered, measure };
}

/** Whether the power behind the second number of a range is the first's as well: "9.6 to 9.9 mln", not "500 to 1 mln". */
export function inheritsPower(low: { readonly figure: Figure }, high: { readonly figure: Figure }): boolean {
  return new Big(low.figure.digits).lt(high.figure.digits) && new Big(low.figure.digits).lt(1000);
}

/** The word before the figure at `at`, its currency and hedge left out. */
function leadWord(tokens: readonly Token[], at: number, from: number): string {
  let before = at - 1;
  while (
    before >= from &&
    (currencySigns.has(tokens[before]!.text) ||
      dollarLetters.has(tokens[before]!.norm) ||
      hedgesBefore.has(tokens[before]!.norm)) &&
    tokens[before]!.norm !== "from"
  )
    before--;
  return before >= from - 1 && before >= 0 ? tokens[before]!.norm : "";
}
