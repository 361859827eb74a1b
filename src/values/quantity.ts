import Big from "big.js";
import { type Unit, units } from "../lexicon/units.js";
import type { Decimal, Hedge, Interval, Quantity } from "../model/quantity.js";
import { around, bounds, exactly, hull, plain, product, quotient, shifted } from "./interval.js";

/** Figures as printed, before hedges: "12,000" is digits 12000; "1.2 million" digits 1.2 and power 1000000. */
export interface Figure {
  readonly digits: Decimal;
  readonly power: Decimal;
}

/** A plain count, exact to the one: "22". */
export function countOf(digits: Decimal): Quantity {
  const exact = exactly(digits);
  return {
    text: digits,
    figure: digits,
    step: "0",
    rounded: exact,
    interval: exact,
    expected: exact,
    dimension: "count",
    unit: "",
  };
}

/** What a figure names. */
export function amountOf({ digits, power }: Figure): Decimal {
  return plain(new Big(digits).times(power));
}

/*
 * The slack of the printed digits.
 *   Decimals, and anything with a power or a unit: half of the last printed place. "1.2 million" is 1.15 to 1.25 million, "7 miles" 6.5 to 7.5.
 *   A plain count: to the one, unless it ends in noughts from a hundred up. Then half of the last place that is not nought, at most a
 *   twentieth of the figure: "12,000" is 11,500 to 12,500, "100" is 95 to 105, "60" is 60.
 */
export function stepOf({ digits, power }: Figure, measured: boolean): Decimal {
  const point = digits.indexOf(".");
  if (point >= 0) return plain(new Big(power).times(new Big(10).pow(point + 1 - digits.length)));
  const noughts = /0*$/.exec(digits)![0].length;
  const round = digits.length > 2 && noughts > 0;
  const most = new Big(digits).div(10);
  const place = new Big(10).pow(noughts);
  if (round) return plain((place.gt(most) ? most : place).times(power));
  return measured || power !== "1" ? power : "0";
}

/** Every value that the rounding at the printed digits allows. */
export function rounded(figure: Decimal, step: Decimal): Interval {
  return around(figure, plain(new Big(step).div(2)));
}

/** How far each hedge stretches a figure: at the utmost, and as a reader takes it. `undefined` is without end. */
const stretch: Readonly<
  Record<Hedge, { utmost: readonly [string | undefined, string | undefined]; taken: [string, string] }>
> = {
  about: { utmost: ["0.8", "1.2"], taken: ["0.88", "1.12"] },
  nearly: { utmost: ["0.8", "1"], taken: ["0.88", "1"] },
  "just-over": { utmost: ["1", "1.2"], taken: ["1", "1.12"] },
  over: { utmost: ["1", undefined], taken: ["1", "1.5"] },
  "at-least": { utmost: ["1", undefined], taken: ["1", "1.5"] },
  under: { utmost: [undefined, "1"], taken: ["0.6", "1"] },
  "up-to": { utmost: [undefined, "1"], taken: ["0.6", "1"] },
};

/** How far a hedge stretches a figure that is not round: nobody says "about 52" of 60. */
const closeStretch: Readonly<Partial<Record<Hedge, readonly [string, string]>>> = {
  about: ["0.95", "1.05"],
  nearly: ["0.95", "1"],
  "just-over": ["1", "1.05"],
};

/** What a hedge leaves of an interval; `figure` and `step` are those it was made of. */
export function hedged(
  interval: Interval,
  hedge: Hedge | undefined,
  figure: Decimal,
  step: Decimal,
): { interval: Interval; expected: Interval } {
  // A negative figure stretches the other way; nobody hedges those, so they keep their slack alone.
  if (!hedge || interval.low === undefined || interval.high === undefined || interval.low.startsWith("-"))
    return { interval, expected: interval };
  const { low, high } = interval;
  const place = step === "0" ? "1" : step;
  const by = ([down, up]: readonly [string | undefined, string | undefined]) =>
    bounds(down && times(low, down), up && times(high, up));
  const close = new Big(figure).div(place).mod(5).eq(0) ? undefined : closeStretch[hedge];
  if (!close) return { interval: by(stretch[hedge].utmost), expected: by(stretch[hedge].taken) };
  const stretched = hull(by(close), {
    low: close[0] === "1" ? low : plain(new Big(low).minus(place)),
    high: close[1] === "1" ? high : plain(new Big(high).plus(place)),
  });
  return { interval: stretched, expected: stretched };
}

/** An interval of `unit` in the base unit of its dimension. */
export function inBase(interval: Interval, { low, high, zero, inverse }: Unit): Interval {
  if (inverse) return quotient(exactly("100"), interval);
  if (zero === undefined && low === "1" && high === "1") return interval;
  if (interval.low?.startsWith("-")) {
    // Only temperatures go below nought, and their units have one size.
    return shifted(bounds(times(interval.low, low), interval.high && times(interval.high, low)), zero ?? "0");
  }
  const sized = product(interval, bounds(low, high));
  return zero === undefined ? sized : shifted(sized, zero);
}

/** The unit of a quantity, if it is one that has a size. */
export function unitOf({ unit }: Pick<Quantity, "unit">): Unit | undefined {
  return units.get(unit);
}

/** A value of one unit in another of the same dimension, by the middle size where a name means two. */
export function convertedTo(value: Decimal, from: Unit, to: Unit): Decimal {
  const given = from.inverse ? new Big(100).div(value) : new Big(value).times(middle(from));
  const base = given.plus(from.zero ?? 0).minus(to.zero ?? 0);
  return plain(to.inverse ? new Big(100).times(middle(to)).div(base) : base.div(middle(to)));
}

function middle({ low, high }: Unit): Big {
  return new Big(low).plus(high).div(2);
}

/** Three significant digits, and no more than the whole number's own: "37.3", "1609", "0.805". */
export function readable(value: Decimal): Decimal {
  const number = new Big(value);
  return plain(number.abs().gte(100) ? number.round(0) : number.prec(3));
}

/** The unit as copy names it behind a figure. */
export function named({ unit }: Pick<Quantity, "unit">): string {
  const plural: Readonly<Record<string, string>> = {
    foot: "feet",
    inch: "inches",
    stone: "stone",
    psi: "psi",
    horsepower: "hp",
    percent: "per cent",
    "pound sterling": "pounds",
    celsius: "C",
    fahrenheit: "F",
    "litre per 100 km": "litres per 100 km",
    "mile per hour": "mph",
    "kilometre per hour": "km/h",
    "mile per gallon": "mpg",
  };
  return (
    plural[unit] ?? (unit.includes(" foot") ? unit.replace("foot", "feet") : unit.endsWith("s") ? unit : `${unit}s`)
  );
}

function times(a: Decimal, b: Decimal): Decimal {
  return plain(new Big(a).times(b));
}

/** What per cent one figure is of another, to a tenth. */
export function percentOf(part: Quantity, whole: Quantity): Decimal {
  const all = new Big(whole.figure);
  return all.eq(0) ? "0" : plain(new Big(part.figure).times(100).div(all).round(1));
}

/** A value as a quantity prints its own: its currency sign, its power. */
export function printedIn(value: Decimal, { text, figure, power, unit }: Quantity): string {
  const digits = new Big(value).div(power ?? 1);
  const plainDigits = plain(digits).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ",");
  const own = plain(new Big(figure).div(power ?? 1));
  const printed = text.match(/\d[\d,.]*\d|\d/)?.[0];
  if (printed && printed.replaceAll(",", "") === own) return text.replace(printed, plainDigits);
  return unit === "" ? plainDigits : `${plainDigits} ${named({ unit })}`;
}

/** The sum of figures as printed. */
export function totalOf(quantities: readonly Quantity[]): Decimal {
  return plain(quantities.reduce((total, { figure }) => total.plus(figure), new Big(0)));
}
