import type { ClaimBase } from "./claim.js";
import type { DateParts, DayRange, Grain } from "./date.js";
import type { Quantity } from "./quantity.js";

/** The stretch of time between two printed dates. */
export interface Period {
  /** As printed: "from 2009 to 2015". */
  readonly text: string;
  readonly from: DateParts;
  readonly to: DateParts;
  readonly grain: Grain;
  readonly days?: DayRange;
}

/** Something lasts so long: "a three-day festival", "his eight-year term". */
export interface DurationClaim extends ClaimBase {
  readonly kind: "duration";
  /** What lasts, its head noun: "festival". */
  readonly what: string;
  /** In days, weeks, months or years, as its unit says. */
  readonly length: Quantity;
  /** The dates beside it, where the clause prints them. */
  readonly period?: Period;
}

/** A court gives a sentence of so long: the whole of it, or what it gives for some of the counts. The subject is "sentence". */
export interface SentenceClaim extends ClaimBase {
  readonly kind: "sentence";
  readonly role: "whole" | "part";
  readonly length: Quantity;
  /** The same in months. */
  readonly months: number;
}
