import { describe, expect, test } from "vitest";
import type { CalendarDate, DateParts, Weekday } from "../../src/model/date.js";
import type { EventTime } from "../../src/model/event.js";
import { timesApart } from "../../src/values/event-time.js";

const date = (iso: string): CalendarDate => {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return { year, month, day };
};
/** The days a time means: "2025-10-20", or both ends, "2025-10-20 2025-10-24". */
const days = (iso: string) => {
  const [from, to = from] = iso.split(" ") as [string, string?];
  return { days: { from: date(from), to: date(to!) } };
};
const plain = { text: "", grain: "day", range: false, vague: false } as const;

/** A day of October: "October 20", in the year where one is printed. */
const october = (day: number, more: DateParts = {}): EventTime => ({
  ...plain,
  ...days(`${more.year ?? 2025}-10-${day}`),
  parts: { month: 10, day, ...more },
});
/** "October 20 to 24". */
const ran = (from: number, to: number): EventTime => ({
  ...october(from),
  ...days(`2025-10-${from} 2025-10-${to}`),
  until: { month: 10, day: to },
  range: true,
});
/** A weekday without its date, and the day it means where that is settled. */
const weekday = (weekday: Weekday, iso?: string, text = "on Monday"): EventTime => ({
  ...plain,
  ...(iso && days(iso)),
  text,
  parts: { weekday },
});
const mondayToFriday: EventTime = {
  ...weekday(1),
  ...days("2025-10-20 2025-10-24"),
  until: { weekday: 5 },
  range: true,
};
/** "yesterday", "tomorrow": a day, nothing of which is printed. */
const relative = (iso: string): EventTime => ({ ...plain, ...days(iso), parts: {} });
const month = (month: number, last: number): EventTime => ({
  ...plain,
  ...days(`2025-${month}-1 2025-${month}-${last}`),
  parts: { year: 2025, month },
  grain: "month",
});
const year = (year: number): EventTime => ({
  ...plain,
  ...days(`${year}-1-1 ${year}-12-31`),
  parts: { year },
  grain: "year",
});

const apart = (one: EventTime, other: EventTime) => {
  expect(timesApart(other, one)).toBe(timesApart(one, other));
  return timesApart(one, other);
};

describe("times of one event that cannot both be right", () => {
  test.each<[string, EventTime, EventTime]>([
    ["two days of a month", october(20), october(21)],
    ["one day of two years", october(20, { year: 2024 }), october(20, { year: 2025 })],
    ["two weekdays", weekday(1, "2025-10-27"), weekday(2, "2025-10-28")],
    ["two weekdays whose weeks nothing settles", weekday(1), weekday(2)],
    ["this Wednesday and last", weekday(3, "2025-10-29"), weekday(3, "2025-10-22", "last Wednesday")],
    ["a weekday and a printed day with another", weekday(1, "2025-10-27"), october(21, { weekday: 2 })],
    ["a weekday and a printed day that falls on another", weekday(1, "2025-10-27"), october(21)],
    ["two months", month(10, 31), month(11, 30)],
    [
      "a month and a day of the next",
      month(10, 31),
      { ...october(1), ...days("2025-11-1"), parts: { month: 11, day: 1 } },
    ],
    ["ranges that end on two days", ran(20, 24), ran(20, 25)],
    ["ranges that begin on two days", ran(20, 24), ran(21, 24)],
    ["a range and a day after it", ran(20, 24), october(25)],
    ["a range and a day before it", ran(20, 24), october(19)],
    ["yesterday and tomorrow", relative("2025-10-27"), relative("2025-10-29")],
    ["a Monday and a Friday that is not printed", relative("2025-10-27"), weekday(5, "2025-10-24")],
  ])("%s", (_, one, other) => expect(apart(one, other)).toBe(true));
});

describe("times of one event that may both be right", () => {
  test.each<[string, EventTime, EventTime]>([
    ["a day with its year and without", october(20), october(20, { year: 2025 })],
    ["a weekday told twice", weekday(1, "2025-10-27"), weekday(1, "2025-10-27")],
    ["a weekday of two weeks, neither pointed at", weekday(1, "2025-10-27"), weekday(1, "2025-10-20")],
    ["last Monday and a Monday that means the same", weekday(1, "2025-10-27"), weekday(1, "2025-10-27", "last Monday")],
    ["last Monday, when nothing settles the other", weekday(1, "2025-10-27", "last Monday"), weekday(1)],
    ["last Monday, when nothing settles either", weekday(1, undefined, "last Monday"), weekday(1)],
    ["a Monday and a printed Monday of another week", weekday(1, "2025-10-27"), october(20, { weekday: 1 })],
    ["a Monday and a day that falls on one", weekday(1, "2025-10-27"), october(20)],
    ["a Monday and a day of a year that nothing settles", weekday(1), { ...plain, parts: { month: 10, day: 21 } }],
    ["a month and a day in it", month(10, 31), october(20, { year: 2025 })],
    [
      "last Monday and a printed Monday of another week",
      weekday(1, "2025-10-27", "last Monday"),
      october(20, { weekday: 1 }),
    ],
    [
      "a range over the end of a month and a day of the next",
      { ...ran(30, 31), until: { month: 11, day: 2 } },
      { ...october(1), parts: { month: 11, day: 1 } },
    ],
    [
      "a range whose month is not said, and another range",
      { ...ran(5, 9), parts: { day: 5 }, until: { day: 9 } },
      ran(20, 24),
    ],
    ["a range and its first day", ran(20, 24), october(20)],
    ["a range and its last day", ran(20, 24), october(24)],
    ["a range told twice", ran(20, 24), ran(20, 24)],
    ["a range of weekdays and one between", mondayToFriday, weekday(3, "2025-10-29")],
    ["a range of weekdays and a printed day", mondayToFriday, october(22)],
    ["an hour and a weekday", { ...relative("2025-10-28"), grain: "minute" }, weekday(3, "2025-10-29")],
    ["about a day, and another", { ...october(8), vague: true }, october(22)],
    ["two years", year(2019), year(2020)],
    ["a day of a month that is not said, and another day", { ...plain, parts: { day: 5 } }, october(20)],
    ["a month and a weekday in it", month(10, 31), weekday(1, "2025-10-27")],
    ["a month and a weekday that nothing settles", month(10, 31), weekday(1)],
    ["yesterday and a day that nothing settles", relative("2025-10-27"), { ...plain, parts: {} }],
  ])("%s", (_, one, other) => expect(apart(one, other)).toBe(false));
});
