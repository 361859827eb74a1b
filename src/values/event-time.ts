import type { DateParts, Weekday } from "../model/date.js";
import type { EventTime } from "../model/event.js";
import { isOneDay, rangesOverlap, weekdayOf } from "./calendar.js";

/** "last Friday", "next Monday": which week is said. */
const pointed = /\b(?:last|past|next|coming|previous|following)\b/i;

/**
 * Whether two times of one event cannot both be right. Printed parts go before resolved days: "Tuesday" and "Wednesday" differ whatever
 * weeks they are in, while two bare Mondays are let be. A day within a range, or within the month that is named, is no difference; two
 * ranges are one only where both ends agree.
 */
export function timesApart(one: EventTime, other: EventTime): boolean {
  if (one.vague || other.vague || !isDated(one) || !isDated(other)) return false;
  if (one.parts.day !== undefined && other.parts.day !== undefined) return printedApart(one, other);
  const [a, b] = [bareWeekday(one), bareWeekday(other)];
  if (a !== undefined && b !== undefined) {
    if (one.range || other.range) return false;
    if (a !== b) return true;
    return (
      (pointed.test(one.text) || pointed.test(other.text)) &&
      one.days !== undefined &&
      other.days !== undefined &&
      !rangesOverlap(one.days, other.days)
    );
  }
  if (a !== undefined || b !== undefined) {
    if (one.range || other.range) return false;
    const [x, y] = [weekday(one), weekday(other)];
    return x !== undefined && y !== undefined && x !== y;
  }
  return one.days !== undefined && other.days !== undefined && !rangesOverlap(one.days, other.days);
}

function isDated({ grain }: EventTime): boolean {
  return grain === "day" || grain === "month";
}

function printedApart(one: EventTime, other: EventTime): boolean {
  if (differ(one.parts.year, other.parts.year)) return true;
  const [a, b] = [ends(one), ends(other)];
  if (!a || !b) return false;
  if (one.range && other.range) return a.from !== b.from || a.to !== b.to;
  return a.to < b.from || b.to < a.from;
}

/** First and last day as numbers in order, without the year; none where the month is not printed. */
function ends({ parts, until }: EventTime): { readonly from: number; readonly to: number } | undefined {
  if (parts.month === undefined) return undefined;
  const from = ordinal(parts);
  return { from, to: Math.max(from, ordinal({ ...parts, ...until })) };
}

function ordinal({ month, day }: DateParts): number {
  return 100 * month! + day!;
}

function differ(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function bareWeekday({ parts }: EventTime): Weekday | undefined {
  return parts.day === undefined ? parts.weekday : undefined;
}

function weekday({ parts, days }: EventTime): Weekday | undefined {
  return parts.weekday ?? (days && isOneDay(days) ? weekdayOf(days.from) : undefined);
}
