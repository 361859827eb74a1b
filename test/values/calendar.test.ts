import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { CalendarDate } from "../../src/model/date.js";
import * as calendar from "../../src/values/calendar.js";

const on = (iso: string): CalendarDate => {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return { year, month, day };
};

/** Days since 1 March 0000 by arithmetic alone (Howard Hinnant's civil-from-days): a second opinion on date-fns. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

const anyDate = fc
  .record({ year: fc.integer({ min: 1, max: 9998 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(30) })
  .map(({ year, month, day }) => ({ year, month, day: Math.min(day + 1, calendar.daysInMonth(year, month)) }));

describe("calendar", () => {
  test.each([
    ["2024-02-29", "Thursday"],
    ["2011-12-30", "Friday"],
    ["1993-08-21", "Saturday"],
    ["1900-01-01", "Monday"],
    ["0099-06-15", "Monday"],
    ["2018-11-04", "Sunday"],
  ])("%s was a %s", (iso, name) => {
    expect(calendar.weekdayName(calendar.weekdayOf(on(iso)))).toBe(name);
  });

  test("agrees with reckoning by arithmetic", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40000, max: 40000 }), (date, days) => {
        expect(calendar.weekdayOf(date)).toBe((((dayNumber(date) + 3) % 7) + 7) % 7);
        const later = calendar.addDays(date, days);
        expect(dayNumber(later) - dayNumber(date)).toBe(days);
        expect(calendar.daysBetween(date, later)).toBe(days);
        expect(calendar.isDate(later)).toBe(true);
      }),
    );
  });

  test("adds months and years to the end of a short month", () => {
    expect(calendar.addMonths(on("2025-01-31"), 1)).toEqual(on("2025-02-28"));
    expect(calendar.addMonths(on("2025-01-31"), -2)).toEqual(on("2024-11-30"));
    expect(calendar.addYears(on("2024-02-29"), 1)).toEqual(on("2025-02-28"));
  });

  test("counts months and years in full", () => {
    expect(calendar.yearsBetween(on("1961-08-12"), on("2021-08-11"))).toBe(59);
    expect(calendar.yearsBetween(on("1961-08-12"), on("2021-08-12"))).toBe(60);
    expect(calendar.monthsBetween(on("2025-01-31"), on("2025-03-01"))).toBe(1);
    expect(calendar.monthsBetween(on("2025-03-01"), on("2025-01-01"))).toBe(-2);
  });

  test.each([
    ["2023-02-29", false],
    ["2024-02-29", true],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2024-06-31", false],
    ["2024-13-01", false],
    ["2024-00-10", false],
    ["2024-12-00", false],
  ])("whether %s is a day: %s", (iso, expected) => expect(calendar.isDate(on(iso))).toBe(expected));

  test("reads and writes ISO dates", () => {
    expect(calendar.parseIsoDate("2025-10-27")).toEqual(on("2025-10-27"));
    expect(calendar.parseIsoDate(" 2025-10-27T23:30:00-09:00 ")).toEqual(on("2025-10-27"));
    for (const text of ["2025-02-29", "2025-1-2", "27-10-2025", "2025-10-277", "", "October"])
      expect(calendar.parseIsoDate(text)).toBeUndefined();
    expect(calendar.isoOf({ year: 987, month: 3, day: 4 })).toBe("0987-03-04");
  });

  test("says dates in words", () => {
    expect(calendar.dateWithWeekday(on("2025-10-27"))).toBe("Monday, October 27, 2025");
    expect(calendar.dateInWords(on("2025-10-27"))).toBe("October 27, 2025");
  });

  test("makes and compares ranges", () => {
    const october = calendar.monthRange(2025, 10);
    expect(october).toEqual({ from: on("2025-10-01"), to: on("2025-10-31") });
    expect(calendar.daysIn(october)).toBe(31);
    expect(calendar.weekRange(on("2025-11-02"))).toEqual({ from: on("2025-10-27"), to: on("2025-11-02") });
    expect(calendar.rangesOverlap(october, calendar.weekRange(on("2025-11-02")))).toBe(true);
    expect(calendar.rangesOverlap(october, calendar.dayRange(on("2025-11-01")))).toBe(false);
    expect(calendar.rangeContains(calendar.yearRange(2025), october)).toBe(true);
    expect(calendar.rangeContains(october, calendar.yearRange(2025))).toBe(false);
    expect(calendar.rangeContains(october, october)).toBe(true);
    expect(calendar.rangeContains(october, { from: on("2025-09-30"), to: on("2025-10-31") })).toBe(false);
    expect(calendar.rangeContains(october, { from: on("2025-10-01"), to: on("2025-11-01") })).toBe(false);
    expect(calendar.isOneDay(october)).toBe(false);
  });

  test("finds the nearest weekday and year", () => {
    expect(calendar.nearestWeekday(on("2025-10-28"), 1, -1)).toEqual(on("2025-10-27"));
    expect(calendar.nearestWeekday(on("2025-10-28"), 1, 1)).toEqual(on("2025-11-03"));
    expect(calendar.nearestWeekday(on("2025-10-27"), 1, -1)).toEqual(on("2025-10-27"));
    expect(calendar.nearestWeekday(on("2025-10-27"), 1, 1)).toEqual(on("2025-10-27"));
    expect(calendar.nearestYear(1, 3, on("2025-12-20"))).toBe(2026);
    expect(calendar.nearestYear(12, 30, on("2025-01-05"))).toBe(2024);
    // Over a February 29, a day is 183 days from the one and from the next: the earlier has it.
    expect(calendar.nearestYear(3, 1, on("2023-08-31"))).toBe(2023);
    expect(calendar.nearestYear(2, 29, on("2026-01-05"))).toBeUndefined();
  });

  describe("in any time zone of the machine", () => {
    const own = process.env.TZ;
    afterEach(() => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    });

    function reckon(): string[] {
      const lines: string[] = [];
      for (let i = 0, date = on("1993-01-01"); i < 8000; i++, date = calendar.addDays(date, 1))
        lines.push(`${calendar.dateWithWeekday(date)} ${calendar.isoOf(calendar.weekRange(date).from)}`);
      return lines;
    }

    test.each([
      // Where the day is missing, where it begins at one o'clock, where neither.
      ["Pacific/Apia", new Date(Date.UTC(2011, 11, 30, 11)), 31],
      ["America/Sao_Paulo", new Date(Date.UTC(2018, 10, 4, 2)), 3],
      ["Asia/Kolkata", new Date(Date.UTC(2018, 10, 3, 20)), 4],
    ])("%s", (zone, moment, day) => {
      process.env.TZ = "UTC";
      const expected = reckon();
      process.env.TZ = zone;
      expect(moment.getDate()).toBe(day);
      expect(reckon()).toEqual(expected);
    });
  });
});
