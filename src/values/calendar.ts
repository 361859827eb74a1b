import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  addYears as addYearsTo,
  differenceInBusinessDays,
  differenceInCalendarDays,
  differenceInMonths,
  differenceInYears,
  getDay,
  getDaysInMonth,
  startOfISOWeek,
} from "date-fns";
import { monthNames, weekdayNames } from "../lexicon/calendar.js";
import type { CalendarDate, DayRange, Weekday } from "../model/date.js";

/**
 * A `Date` whose local time is UTC. date-fns reckons in local time; a machine in Apia has no 30 December 2011, and in others some days
 * begin at one o'clock. With this there is one calendar everywhere.
 */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()) {
    return this.setUTCFullYear(year, month, day);
  }
  override setMonth(month: number, day = this.getUTCDate()) {
    return this.setUTCMonth(month, day);
  }
  override setDate(day: number) {
    return this.setUTCDate(day);
  }
  override setHours(hours: number, minutes = 0, seconds = 0, milliseconds = 0) {
    return this.setUTCHours(hours, minutes, seconds, milliseconds);
  }
}

function reckoned({ year, month, day }: CalendarDate): UtcDate {
  const date = new UtcDate(0);
  date.setFullYear(year, month - 1, day);
  return date;
}

function plain(date: Date): CalendarDate {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(reckoned({ year, month, day: 1 }));
}

/** The most days a month can have: 29 in February. */
export function mostDaysInMonth(month: number): number {
  return daysInMonth(2024, month);
}

/** Whether there is such a day in the Gregorian calendar. */
export function isDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of the week a date falls on. */
export function weekdayOf(date: CalendarDate): Weekday {
  return getDay(reckoned(date)) as Weekday;
}

/** The date so many days later; earlier where `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return plain(addDaysTo(reckoned(date), days));
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return plain(addMonthsTo(reckoned(date), months));
}

/** The same day so many years later; 28 February for 29 February in a year that has none. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return plain(addYearsTo(reckoned(date), years));
}

/** Days from one date to another: 1 from Monday to Tuesday, negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(reckoned(to), reckoned(from));
}

/** Full months from one date to another, negative where `to` is earlier. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInMonths(reckoned(to), reckoned(from));
}

/** Full years from one date to another, negative where `to` is earlier. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInYears(reckoned(to), reckoned(from));
}

/** Negative where `a` is the earlier day, 0 where they are one, positive where it is the later. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

export function sameDate(a: CalendarDate, b: CalendarDate): boolean {
  return compareDates(a, b) === 0;
}

/** One day as a range. */
export function dayRange(date: CalendarDate): DayRange {
  return { from: date, to: date };
}

/** All days of a month. */
export function monthRange(year: number, month: number): DayRange {
  return { from: { year, month, day: 1 }, to: { year, month, day: daysInMonth(year, month) } };
}

/** All days of the years `from` to `to`, both included. */
export function yearRange(from: number, to = from): DayRange {
  return { from: { year: from, month: 1, day: 1 }, to: { year: to, month: 12, day: 31 } };
}

/** Monday to Sunday around a date. */
export function weekRange(date: CalendarDate): DayRange {
  const from = plain(startOfISOWeek(reckoned(date)));
  return { from, to: addDays(from, 6) };
}

export function isOneDay({ from, to }: DayRange): boolean {
  return sameDate(from, to);
}

/** Whether two ranges share a day. */
export function rangesOverlap(a: DayRange, b: DayRange): boolean {
  return compareDates(a.from, b.to) <= 0 && compareDates(b.from, a.to) <= 0;
}

/** Whether all days of `inner` are days of `outer`. */
export function rangeContains(outer: DayRange, inner: DayRange): boolean {
  return compareDates(outer.from, inner.from) <= 0 && compareDates(inner.to, outer.to) <= 0;
}

/** How many days a range has, both ends counted: 4 from Thursday to Sunday. */
export function daysIn({ from, to }: DayRange): number {
  return daysBetween(from, to) + 1;
}

/** How many of its days are none of a weekend, both ends counted. */
export function workingDaysIn({ from, to }: DayRange): number {
  return differenceInBusinessDays(reckoned(addDays(to, 1)), reckoned(from));
}

/** The nearest day that falls on `weekday`: on or before `date` (`-1`), or on or after it (`1`). */
export function nearestWeekday(date: CalendarDate, weekday: Weekday, direction: -1 | 1): CalendarDate {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, direction === 1 || ahead === 0 ? ahead : ahead - 7);
}

/** The year in which a day of a month lies nearest to `near`; undefined where no year around has such a day. */
export function nearestYear(month: number, day: number, near: CalendarDate): number | undefined {
  let best: { year: number; away: number } | undefined;
  for (const year of [near.year - 1, near.year, near.year + 1]) {
    const date = { year, month, day };
    if (!isDate(date)) continue;
    const away = Math.abs(daysBetween(near, date));
    if (!best || away < best.away) best = { year, away };
  }
  return best?.year;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The day an ISO 8601 date or date-time begins with ("2024-03-04", "2024-03-04T08:00:00+09:00"); undefined where it is none. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = isoDate.exec(text.trim());
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDate(date) ? date : undefined;
}

/** "2024-03-04". */
export function isoOf({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "Monday". */
export function weekdayName(weekday: Weekday): string {
  return weekdayNames[weekday] as string;
}

/** "October". Months count from 1. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? String(month);
}

/** "March 4, 2024", as workings print it. */
export function dateInWords({ year, month, day }: CalendarDate): string {
  return `${monthName(month)} ${day}, ${year}`;
}

/** "Monday, March 4, 2024". */
export function dateWithWeekday(date: CalendarDate): string {
  return `${weekdayName(weekdayOf(date))}, ${dateInWords(date)}`;
}
