import type { Span } from "./span.js";

/**
 * A decimal number in plain notation: "1200000", "-0.75". A string, so that what was printed stays exact, and survives JSON.
 */
export type Decimal = string;

/** All numbers from `low` to `high`, both included. An absent end is open: `{ low: "12" }` is twelve or more. */
export interface Interval {
  readonly low?: Decimal;
  readonly high?: Decimal;
}

/** What loosens a figure. */
export type Hedge = "about" | "nearly" | "just-over" | "over" | "at-least" | "under" | "up-to";

/** What sort of thing a figure measures. Only figures of one dimension can be compared. */
export type Dimension =
  | "count"
  | "money"
  | "percent"
  | "points"
  | "times"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "economy"
  | "energy"
  | "power"
  | "pressure"
  | "data"
  | "duration"
  | "age"
  | "ordinal"
  | "score";

/** A figure as printed, and what it can stand for. All numbers are in the printed unit, the power ("million") worked in. */
export interface Quantity {
  /** What is printed: "about $1.2 million". */
  readonly text: string;
  /** The number named; the first of a range. */
  readonly figure: Decimal;
  /** What multiplies the printed digits: "1000000" for "1.2 million". Absent where nothing does. */
  readonly power?: Decimal;
  /** What one more in the last printed digit is worth: 100000 for "1.2 million". 0 where the figure is a count to the one. */
  readonly step: Decimal;
  /** What the rounding at the printed digits and the range allow, hedges left out. */
  readonly rounded: Interval;
  /** Every value that the hedge, the range and the rounding at the printed digits allow. */
  readonly interval: Interval;
  /** The same as a reader takes it: "at least 12" is not said of 40. Never wider than `interval`. */
  readonly expected: Interval;
  readonly dimension: Dimension;
  /** Canonical name: a key of `lexicon/units`, a currency ("dollar", "canadian dollar"), "" for a plain count. */
  readonly unit: string;
  readonly hedge?: Hedge;
  /** The second number of a score: 1 in "3-1". `figure` is the first. */
  readonly against?: Decimal;
  /** "5 to 7", "5–7". */
  readonly range?: boolean;
  /** "dozens", "hundreds": nobody counted. */
  readonly vague?: boolean;
  /** "half", "two-thirds": a share in words, given in per cent. */
  readonly fraction?: boolean;
}

/** A figure in the copy. Its span holds hedge, currency, figure, power and unit. */
export interface QuantityMention extends Span {
  readonly kind: "quantity";
  readonly quantity: Quantity;
  readonly sentence: number;
  /** Index in `Sentence.tokens` of its first token. */
  readonly firstToken: number;
  /** Index in `Sentence.tokens` of the token after its last. */
  readonly endToken: number;
  /** Index in `Sentence.tokens` of its first figure or numeral, hedge and currency left out. */
  readonly figureToken: number;
}
