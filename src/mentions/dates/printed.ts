import type { DateParts, Grain, NearbyDay, Weekday } from "../../model/date.js";
import type { Token } from "../../model/sentence.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Parts under construction. */
export type Parts = Mutable<DateParts>;

/** "last Friday", "next week", "this month", "the following Monday", "the previous day"; `plain`: "Friday" alone. */
export type Which = "plain" | "last" | "next" | "this" | "past" | "coming" | "following" | "previous";

/** How an expression without a full date hangs on another day. */
export type Relation =
  /** The day, week, month or year so many units from the day of publication: "yesterday" is -1 day, "two weeks ago" -2 weeks. */
  | { readonly from: "published"; readonly unit: Unit; readonly count: number }
  /** The same from the day that was told of last: "the next day", "three days later". */
  | { readonly from: "told"; readonly unit: Unit; readonly count: number }
  /** A day of the week, found by what stands before it and by the clause. */
  | { readonly from: "week"; readonly which: Which };

export type Unit = "day" | "week" | "month" | "year";

/** A date expression as printed in one sentence, before anything is worked out. Token indices count in the sentence. */
export interface Printed {
  /** Index of its first token. */
  first: number;
  /** Index after its last token. */
  next: number;
  parts: Parts;
  /** The last day of a range, or of a list of days where `list` is set. */
  until?: Parts;
  /** "June 5 and 7", "Friday, Saturday and Sunday": days told together, not the time between them. */
  list?: boolean;
  /** Weekdays joined to the one that stands by the day: "Saturday and Sunday, June 8". */
  otherWeekdays?: readonly Weekday[];
  /** The parts the other way round, where day and month can be either: 3/12/2021. */
  other?: Parts;
  grain: Grain;
  vague?: boolean;
  relation?: Relation;
  /** "June 3 last year": the year by the year of publication; "June 3 the following year" by another that is told (`undefined`). */
  yearBy?: { readonly count: number | undefined };
  /** What puts a printed day near the day of publication: "this Saturday, June 14", "tomorrow (June 3)". */
  nearby?: NearbyDay;
  /** A time that is one only beside a day. */
  doubtful?: boolean;
  /** A weekday and a month-day that stand together, for their own test. */
  paired?: boolean;
}

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === "mark" && marks.includes(token.text);
