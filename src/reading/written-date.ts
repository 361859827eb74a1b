import { months, weekdays } from "../lexicon/calendar.js";
import type { CalendarDate } from "../model/date.js";
import { isDate } from "../values/calendar.js";

/** A date printed in full or without its year, as offsets. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Day, month and year are all printed. */
  readonly full: boolean;
  /** Only where it is full, beyond doubt which figure is which, and there is such a day. */
  readonly date?: CalendarDate;
}

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|");
const weekday = `(?:(?:${longestFirst(weekdays.keys())})\\b\\.?,?\\s{1,3})?`;
const month = `(${longestFirst(months.keys())})\\b\\.?`;
const ordinal = "(?:st|nd|rd|th)?";

/** May 7, 2015; Thursday, May 7 2015; Sept. 7; and "Jun 142016", which copy systems that drop commas leave of "Jun 14,2016". */
const monthFirst = new RegExp(`${weekday}${month}\\s{1,3}(\\d{1,2})${ordinal}(?:,?\\s{0,3}(\\d{4}))?\\b`, "iuy");
/** 7 May 2015; Thursday 7th of May, 2015. */
const dayFirst = new RegExp(
  `${weekday}(\\d{1,2})${ordinal}\\s{1,3}(?:of\\s)?${month}(?:,?\\s{1,3}(\\d{4})\\b)?`,
  "iuy",
);
const yearFirst = /(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)(?:T[\d:.]{4,15}(?:Z|[+-]\d\d:?\d\d)?)?/y;
const figures = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/y;

const monthEnds = new RegExp(`(?:^|[\\s,])(?:${longestFirst(months.keys())})\\.?$`, "iu");
const weekdayEnds = new RegExp(`(?:^|\\s)(?:${longestFirst(weekdays.keys())})\\.?,$`, "iu");
const dayOfMonthEnds = new RegExp(
  `(?:^|[\\s,])(?:${longestFirst(months.keys())})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(,?)$`,
  "iu",
);

/** Whether a line break stands within a date: "on Tuesday," / "March 3, 2021", "Tuesday, March" / "3, 2021", "March 3," / "2021". */
export function isOneDate(line: string, next: string): boolean {
  const end = line.slice(-40);
  if (weekdayEnds.test(end)) return dateAt(next, 0) !== undefined;
  if (monthEnds.test(end)) return /^\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}\b/.test(next);
  const comma = dayOfMonthEnds.exec(end)?.[1];
  return comma !== undefined && (comma === "," ? /^(?:19|20)\d{2}\b/ : /^(?:19|20)\d{2}$/).test(next);
}

/** The date that is printed at `at`, if one begins there. */
export function dateAt(text: string, at: number): WrittenDate | undefined {
  const [a, b, c, d] = [monthFirst, dayFirst, yearFirst, figures].map((pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  });
  if (a) return written(a, a[3], months.get((a[1] as string).toLowerCase()), a[2]);
  if (b) return written(b, b[3], months.get((b[2] as string).toLowerCase()), b[1]);
  if (c) return written(c, c[1], Number(c[3]), c[4]);
  if (!d) return undefined;
  const [first, second] = [Number(d[1]), Number(d[3])];
  // 18-07-2015 is in July and 07-18-2015 too; 03-08-2016 is in March to some and in August to others.
  if (first > 12 || first === second) return written(d, d[4], second, d[1]);
  return second > 12 ? written(d, d[4], first, d[3]) : { ...written(d, undefined, undefined, undefined), full: true };
}

function written(
  match: RegExpExecArray,
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): WrittenDate {
  const place = { start: match.index, end: match.index + match[0].length, full: year !== undefined };
  if (year === undefined || month === undefined) return place;
  const date = { year: Number(year), month, day: Number(day) };
  return date.year >= 1700 && date.year < 2200 && isDate(date) ? { ...place, date } : place;
}
