import Big from "big.js";
import type { Decimal, Interval, Quantity } from "../model/quantity.js";
import { bounds, difference, plain, quotient, shifted } from "./interval.js";
import { hedged, rounded } from "./quantity.js";

/** The ways to read two figures of one measure: as printed, and with the power of the one for both ("from 1.04 to 1.50 billion"). */
export function inherited(a: Quantity, b: Quantity): readonly (readonly [Quantity, Quantity])[] {
  const [powerA, powerB] = [powerIn(a), powerIn(b)];
  if (powerA === powerB) return [[a, b]];
  if (powerA === "1" && new Big(a.figure).lt(1000))
    return [
      [a, b],
      [scaled(a, powerB), b],
    ].reverse() as [[Quantity, Quantity]];
  if (powerB === "1" && new Big(b.figure).lt(1000))
    return [
      [a, b],
      [a, scaled(b, powerA)],
    ].reverse() as [[Quantity, Quantity]];
  return [[a, b]];
}

function powerIn({ power }: Quantity): Decimal {
  return power ?? "1";
}

function scaled(quantity: Quantity, by: Decimal): Quantity {
  const all = (interval: Interval) => multiplied(interval, by);
  const step = quantity.step === "0" ? by : times(quantity.step, by);
  const figure = times(quantity.figure, by);
  // A count to the one, given in millions, is rounded to the million.
  const own = quantity.step === "0" ? rounded(figure, step) : all(quantity.rounded);
  return {
    ...quantity,
    figure,
    step,
    rounded: own,
    ...(quantity.step === "0"
      ? hedged(own, quantity.hedge, figure, step)
      : { interval: all(quantity.interval), expected: all(quantity.expected) }),
  };
}

/** Signed, to a tenth: "+22.5". */
export function percentChange(from: Quantity, to: Quantity): string {
  const start = new Big(from.figure);
  if (start.eq(0)) return "no";
  const change = new Big(to.figure).minus(start).times(100).div(start.abs()).round(1);
  return `${change.gt(0) ? "+" : ""}${plain(change).replace("-", "−")}`;
}

/** Signed, as a difference in the printed unit: "+40". */
export function plainChange(from: Quantity, to: Quantity): string {
  const change = new Big(to.figure).minus(from.figure);
  return `${change.gt(0) ? "+" : ""}${grouped(plain(change)).replace("-", "−")}`;
}

/** Figures with commas in thousands. */
export function grouped(figure: Decimal): string {
  const [whole = "", part] = figure.split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (part === undefined ? "" : `.${part}`);
}

/**
 * By how much a figure moved, without sign, in the ways that an amount of this dimension can say it: per cent of the first figure, points or per cent
 * of percentages, a plain difference. None where the amount is of another kind than the figures.
 */
export function amountsBetween(from: Quantity, to: Quantity, amount: Quantity): Interval[] {
  const moved = unsigned(difference(to.interval, from.interval));
  if (amount.dimension === "points") {
    if (from.dimension !== "percent") return [];
    return [amount.unit === "basis points" ? multiplied(moved, "100") : moved];
  }
  if (amount.dimension === "percent") {
    const relative = unsigned(shifted(multiplied(quotient(to.interval, from.interval), "100"), "-100"));
    return from.dimension === "percent" ? [relative, moved] : [relative];
  }
  return amount.dimension === from.dimension && amount.unit === from.unit ? [moved] : [];
}

/** What an amount allows: its interval, and one more on either side where it is a whole number, which people cut as well as round. */
export function allowance({ interval, step, dimension }: Quantity): Interval {
  const half = step === "0" ? "1" : plain(new Big(step).div(2));
  const whole = dimension !== "percent" || new Big(step).gte(1);
  if (!whole) return interval;
  return bounds(
    interval.low === undefined ? undefined : plain(new Big(interval.low).minus(half)),
    interval.high === undefined ? undefined : plain(new Big(interval.high).plus(half)),
  );
}

function multiplied({ low, high }: Interval, by: Decimal): Interval {
  return bounds(low && times(low, by), high && times(high, by));
}

/** The sizes of the values in an interval, signs left out. */
function unsigned({ low, high }: Interval): Interval {
  if (low === undefined || high === undefined) return bounds("0", undefined);
  const [a, b] = [new Big(low), new Big(high)];
  if (a.gte(0)) return { low, high };
  const [x, y] = [a.abs(), b.abs()];
  if (b.lt(0)) return bounds(plain(y), plain(x));
  return bounds("0", plain(x.gt(y) ? x : y));
}

function times(a: Decimal, b: Decimal): Decimal {
  return plain(new Big(a).times(b));
}
