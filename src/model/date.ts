import type { ClaimBase } from "./claim.js";
import type { Span } from "./span.js";

/** 0 is Sunday, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A full day of the Gregorian calendar. Months count from 1. No time zone: it is the day as printed. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What is known of a date; an absent field is not said. `{}` says nothing. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: Weekday;
  /** Minutes after midnight, as printed. */
  readonly minute?: number;
}

/** The days a date or a range can mean, both ends included. One day where `from` and `to` are the same. */
export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** How an expression without a full date was resolved, in words for the working: "published October 28". */
export interface Anchor {
  readonly kind: "published" | "text-date" | "year-of-article";
  readonly date: CalendarDate;
  /** Where the anchor stands in the copy, if it does. */
  readonly span?: Span;
}

/** A date, a range or a relative expression in the copy. */
export interface DateMention extends Span {
  readonly kind: "date";
  /** What is printed. */
  readonly stated: DateParts;
  /** The days it means, if the copy settles it; one day unless it is a range, a month, a year … */
  readonly resolved?: DayRange;
  /** How it was resolved, when not from what is printed alone. */
  readonly anchor?: Anchor;
  /** What it names: a day, or something wider or finer. */
  readonly grain: "minute" | "day" | "week" | "month" | "season" | "year" | "decade";
  /** A range "27–29 October", "from Monday to Friday". */
  readonly range: boolean;
  /** "about", "around", "early", "late": the edges are soft. */
  readonly vague: boolean;
  readonly sentence: number;
}

/** A printed date whose parts can be tested against each other: a weekday against its day, a day against its month. The subject is "date". */
export interface DateClaim extends ClaimBase {
  readonly kind: "date";
  readonly parts: DateParts;
  readonly resolved?: DayRange;
  readonly anchor?: Anchor;
}
