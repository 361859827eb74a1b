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
  /** Hour of the day, 0 to 24 in 24-hour reckoning; as printed, so it can be one that no clock shows. No time zone. */
  readonly hour?: number;
  /** Minute of the hour, as printed. */
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

export type Grain = "minute" | "day" | "week" | "month" | "quarter" | "season" | "year" | "decade";

/** A word that puts a day near the day of publication. */
export type NearbyDay = "yesterday" | "today" | "tomorrow" | "last" | "this" | "next";

/** A date, a range or a relative expression in the copy. */
export interface DateMention extends Span {
  readonly kind: "date";
  /** What is printed; of a range, its first day. A year printed once for both ends of a range belongs to both. */
  readonly stated: DateParts;
  /** Of a range: what is printed of its last day. */
  readonly until?: DateParts;
  /** The days it means, if the copy settles it; one day unless it is a range, a month, a year … */
  readonly resolved?: DayRange;
  /** How it was resolved, when not from what is printed alone. */
  readonly anchor?: Anchor;
  /** What it names: a day, or something wider; `minute` is a time of day without a day. A day with a time has the grain of a day. */
  readonly grain: Grain;
  /** A range "4–6 March", "from Monday to Friday"; a list "June 5 and 7" has an `until` and is none. */
  readonly range: boolean;
  /** "about", "around", "early", "late": the edges are soft. */
  readonly vague: boolean;
  readonly sentence: number;
  /** Every day it can mean where the copy leaves more than one: 3/12/2021 both ways, a day of June in each year the article names. */
  readonly readings?: readonly CalendarDate[];
  /** Said with a printed day: "this Saturday, June 14", "tomorrow (June 3)". */
  readonly nearby?: NearbyDay;
}

/**
 * A printed date or time whose parts can be tested against each other: a weekday against its day, a day against its month, the end of a
 * range against its beginning. The subject is "date".
 */
export interface DateClaim extends ClaimBase {
  readonly kind: "date";
  readonly parts: DateParts;
  /** Of a range: what is printed of its last day. */
  readonly until?: DateParts;
  /** The time from one day to another, not a list of days. */
  readonly range: boolean;
  readonly resolved?: DayRange;
  readonly anchor?: Anchor;
  /** As in `DateMention`. */
  readonly readings?: readonly CalendarDate[];
  readonly nearby?: NearbyDay;
  /** Why the parts need not fit, where the copy says so itself: it corrects a date, denies it, or reckons by another calendar. */
  readonly excuse?: "correction" | "denied" | "calendar";
}
