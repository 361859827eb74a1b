import Big from "big.js";
import type { Decimal, Interval } from "../model/quantity.js";

/*
 * Arithmetic on intervals of decimals. big.js keeps every printed digit: sums, differences and products are exact. Only quotients can
 * have no end; they are rounded outwards, so that an interval never loses a value it should hold.
 */
const Floor = Big();
Floor.RM = Big.roundDown;
const Ceiling = Big();
Ceiling.RM = Big.roundUp;

/** Small enough to be safe in powers of ten, large enough for any sum of money. */
const digitsAllowed = 40;

export function plain(value: Big): Decimal {
  return value.toFixed();
}

/** Whether a string of digits is one that we count with: a hundred-digit number is a serial number, not a quantity. */
export function countable(digits: string): boolean {
  return digits.length <= digitsAllowed;
}

export function exactly(value: Decimal): Interval {
  return { low: value, high: value };
}

/** Values within `slack` of `value`. */
export function around(value: Decimal, slack: Decimal): Interval {
  return { low: plain(new Big(value).minus(slack)), high: plain(new Big(value).plus(slack)) };
}

/** Whether some value is in both. */
export function meet(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/** Whether every value of `a` is less than every value of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.high !== undefined && b.low !== undefined && new Big(a.high).lt(b.low);
}

/** Whether every value of `inner` is in `outer`. */
export function within(inner: Interval, outer: Interval): boolean {
  const low = outer.low === undefined || (inner.low !== undefined && new Big(inner.low).gte(outer.low));
  const high = outer.high === undefined || (inner.high !== undefined && new Big(inner.high).lte(outer.high));
  return low && high;
}

export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (a, b) => bounds(combine(a.low, b.low, "plus"), combine(a.high, b.high, "plus")),
    exactly("0"),
  );
}

export function difference(a: Interval, b: Interval): Interval {
  return bounds(combine(a.low, b.high, "minus"), combine(a.high, b.low, "minus"));
}

/** `a` times `b`, where neither holds a negative value. */
export function product(a: Interval, b: Interval): Interval {
  return bounds(combine(a.low ?? "0", b.low ?? "0", "times"), combine(a.high, b.high, "times"));
}

/** `a` over `b`, where neither holds a negative value. Open above where `b` can be nought. */
export function quotient(a: Interval, b: Interval): Interval {
  return bounds(
    b.high === undefined || new Big(b.high).eq(0) ? "0" : plain(new Floor(a.low ?? "0").div(b.high)),
    a.high === undefined || b.low === undefined || new Big(b.low).lte(0)
      ? undefined
      : plain(new Ceiling(a.high).div(b.low)),
  );
}

/** From the lowest to the highest value of both. */
export function hull(a: Interval, b: Interval): Interval {
  return bounds(
    a.low === undefined || b.low === undefined ? undefined : new Big(a.low).lt(b.low) ? a.low : b.low,
    a.high === undefined || b.high === undefined ? undefined : new Big(a.high).gt(b.high) ? a.high : b.high,
  );
}

/** Adds a number of either sign. */
export function shifted(a: Interval, by: Decimal): Interval {
  return bounds(combine(a.low, by, "plus"), combine(a.high, by, "plus"));
}

export function bounds(low: Decimal | undefined, high: Decimal | undefined): Interval {
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

function combine(a: Decimal | undefined, b: Decimal | undefined, how: "plus" | "minus" | "times"): Decimal | undefined {
  return a === undefined || b === undefined ? undefined : plain(new Big(a)[how](b));
}
