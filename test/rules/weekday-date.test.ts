import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/index.js";
import { monthNames, weekdayNames } from "../../src/lexicon/calendar.js";
import type { CalendarDate, Weekday } from "../../src/model/date.js";
import { addDays, addYears, isoOf, weekdayOf } from "../../src/values/calendar.js";

const apMonths = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
const shortDays = "Sun Mon Tues Wed Thurs Fri Sat".split(" ");

function ordinal(day: number): string {
  if (day > 10 && day < 14) return `${day}th`;
  return `${day}${["th", "st", "nd", "rd"][day % 10] ?? "th"}`;
}

/** The words a template can hold for one day. */
function wordsFor({ year, month, day }: CalendarDate, weekday: Weekday): Record<string, string> {
  const [name, monthName] = [weekdayNames[weekday] as string, monthNames[month - 1] as string];
  return {
    Monday: name,
    MONDAY: name.toUpperCase(),
    monday: name.toLowerCase(),
    Mon: shortDays[weekday] as string,
    June: monthName,
    june: monthName.toLowerCase(),
    JUNE: monthName.toUpperCase(),
    Jun: monthName.slice(0, 3),
    ap: apMonths[month - 1] as string,
    "3": String(day),
    "03": String(day).padStart(2, "0"),
    "3rd": ordinal(day),
    "2019": String(year),
    "06": String(month).padStart(2, "0"),
  };
}

/** How press releases, listings and papers print a day with its weekday. Words in braces stand for those of Monday, June 3, 2019. */
const shapes = [
  "The hall opens {Monday}, {June} {3}, {2019}.",
  "The hall opens on {Monday}, {ap} {3}, {2019}, at 7 p.m.",
  "{MONDAY}, {JUNE} {3}, {2019} – The hall opens its doors.",
  "WHEN: {MONDAY}, {JUNE} {3}, {2019}, 9 A.M.",
  "When: {Mon}., {3} {June} {2019}",
  "{Mon}, {Jun} {3}, {2019} 7:00 PM",
  "{Mon} {3} {Jun} {2019}",
  "{Monday} {3rd} {June} {2019}",
  "The hall opens on {Monday} {3} {June} {2019}.",
  "The hall opens on {Monday}, {3} {June}, {2019}.",
  "The hall opens on {Monday}, the {3rd} of {June}, {2019}.",
  "The hall opens on {Monday} the {3rd} of {June} {2019}.",
  "It was {Monday}, {June} the {3rd}, {2019}.",
  "The hall opens on {June} {3}, {2019} ({Monday}).",
  "The hall opens on {3} {June} {2019} ({Mon}), 10am.",
  "The hall opens on {June} {3}, {2019}, a {Monday}, and closes in the autumn.",
  "The day it opened, {June} {3}, {2019}, was a {Monday}.",
  "{June} {3}, {2019}, {Monday}, 10 a.m.",
  "{3} {June} {2019}, {Monday}",
  "{Monday} – {June} {3}, {2019}",
  "{Monday} - {3} {June} {2019}",
  "{Monday} | {June} {3}, {2019} | 7 p.m.",
  "{Monday}: {June} {3}, {2019}",
  "**{Monday}, {June} {3}, {2019}**",
  "{Monday}, {2019}-{06}-{03}",
  "{2019}-{06}-{03} ({Monday})",
  "{Monday} {June} {3} {2019}",
  "{Monday} {June} {3rd}, {2019} from 9-11 am",
  "The show is on {Monday} at 7 p.m., {June} {3}, {2019}.",
  "The show is on {Monday} at 7:30 p.m. on {June} {3}, {2019}.",
  "The show is on {Monday} evening, {June} {3}, {2019}.",
  "The show is on {Monday} night ({June} {3}, {2019}).",
  "The show is on {Monday}, 7-9 p.m., {June} {3}, {2019}.",
  "The show, from 6:30 p.m. to 8 p.m. {Monday}, {June} {3}, {2019}, is free.",
  "The deadline is 5 p.m. ET on {Monday}, {June} {3}, {2019}.",
  "The deadline is noon, {Monday}, {June} {3}, {2019}.",
  "The deadline is 11:59 p.m. {Monday}, {ap} {3}, {2019}.",
  "The public may comment until {Monday}, {June} {3}, {2019}, the agency said.",
  "It will meet next {Monday}, {June} {3}, {2019}, and again in the autumn.",
  "the hall opens {monday}, {June} {3}, {2019}",
  "The hall opens {Monday},{June} {3}, {2019}.",
  "The hall opens {Monday}, {June} {3},{2019}.",
  "RICHMOND, Va., {Monday}, {June} {3}, {2019} /Newswire/ – The firm said it had grown.",
  "(RICHMOND, Va.) – On {Monday}, {June} {3}, {2019}, the firm said it had grown.",
  "FOR IMMEDIATE RELEASE\n\n{Monday}, {June} {3}, {2019}\n\nCONTACT: the press desk",
  "Released: {Monday}, {June} {3}, {2019}",
  "Date: {Monday}, {3} {June}, {2019}\nTime: 10 a.m.",
  "* {Monday}, {June} {3}, {2019}: first hearing",
  "1. {Monday}, {June} {3}, {2019} – first hearing",
  "| Session | Date |\n|---|---|\n| One | {Monday}, {June} {3}, {2019} |",
  "# Hearing set for {Monday}, {June} {3}, {2019}\n\nThe clerk sets the time.",
  "---\ntitle: The hall opens\nexcerpt: Come on {Monday}, {June} {3}, {2019}\n---\n\nThe hall opens.",
  "> “We shall open on {Monday}, {June} {3}, {2019},” she said.",
  "WHEN: {Monday}, {June} {3}, {2019} | 8:00 AM - 10:00 AM",
  "DATE/TIME: {Monday}, {June} {3}, {2019}, 10:00 a.m.–noon",
  "{Monday}, {June} {3}, {2019} @ 6:00 PM",
  "{Monday} @ 6 PM, {June} {3}, {2019}",
  "{Mon}. {ap} {3rd}, {2019}",
  "{MONDAY} {JUNE} {3}, {2019}",
  "{Monday}, {June} {03}, {2019} at 5:00pm Eastern Time",
  "{Monday}, {3}-{Jun}-{2019}",
  "{Monday} {03}-{JUNE}-{2019}",
  "{Monday}’s ({June} {3}, {2019}) vote was put off.",
  "The vote is on {Monday} next, {3} {June} {2019}.",
  "{June} {3}, {2019} {Monday}",
  "[{Monday}, {June} {3}, {2019}]",
  "“{Monday}, {June} {3}, {2019}”",
  "The vote ({Monday}, {June} {3}, {2019}) is the last.",
  "The vote, on {Monday}, {June} {3}, {2019}; the count, a day later.",
  "{Monday}, {June} {3}, {2019}—The hall opens.",
  "<p>The hall opens</p><p><b>{Monday}</b>,&nbsp;{June} {3}, {2019}</p>",
  "<table><tr><td>{Monday}</td><td>{June} {3}, {2019}</td></tr></table>",
  "<p>{Monday}<br>{June} {3}, {2019}</p>",
  "| {Monday} | {June} {3}, {2019} | 7 p.m. |",
  "| Day | Date | Time |\n|---|---|---|\n| {Monday} | {3} {June} {2019} | 19:30 |",
  "The hall opens\n\n{Monday}\n{June} {3}, {2019}\nTown square",
];

/** Shapes that only the year makes a date. */
const onlyInFull = [
  "The hall opens on {Monday}, {June} {3} at 5 p.m., {2019}.",
  "The hall opens on {Monday}, {June} {3} of {2019}.",
  "The hall opens on {Monday}, {3rd} {June} in the year {2019}.",
  "The hall opens on {Monday}, the {3rd} day of {June}, {2019}.",
  "The hall opens on {monday}, {june} {3}, {2019}.",
  "The hall opens on {Monday} {3}, {June} {2019}.",
  "({Monday}) {June} {3}, {2019}",
  "{June} {3} ({Monday}), {2019}",
  "{June} {3}, {2019} – {Monday} – 7 p.m.",
  "{June} {3}, {2019} / {Monday}",
  "{Monday} / {June} {3}, {2019}",
  "{Monday}-{June} {3}, {2019}",
  "The draw is on {Monday},\n{June} {3}, {2019}.",
  "The draw is on {Monday}, {June}\n{3}, {2019}.",
  "The draw is on {Monday}, {June} {3},\n{2019}.",
  "No entry is taken later than {Monday}, {June} {3}, {2019}.",
  "{Monday}’s {June} {3}, {2019} sitting was the last.",
];

const anyDay = fc
  .record({ year: fc.integer({ min: 1990, max: 2030 }), ofYear: fc.nat(364) })
  .map(({ year, ofYear }) => addDays({ year, month: 1, day: 1 }, ofYear));

const print = (shape: string, date: CalendarDate, weekday: Weekday) => {
  const words = wordsFor(date, weekday);
  return shape.replace(/\{([^}]+)\}/g, (_, word: string) => words[word] as string);
};

const found = (copy: string, publishedAt?: string) =>
  check(copy, { publishedAt }).contradictions.filter(({ rule }) => rule === "weekday-date");

describe("weekday-date", () => {
  test.each([...shapes, ...onlyInFull])("reads %s", (shape) => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (date, off) => {
        const right = weekdayOf(date);
        const wrong = ((right + off) % 7) as Weekday;
        expect(found(print(shape, date, right))).toEqual([]);
        const reports = found(print(shape, date, wrong));
        expect(reports).toHaveLength(1);
        expect(reports[0]).toMatchObject({ severity: "error", confidence: "certain" });
      }),
      { numRuns: 12 },
    );
  });

  test.each(shapes.filter((shape) => /,? \{2019\}/.test(shape) && !/\{2019\}(?:-| \{M)/.test(shape)))(
    "takes the year from the day of publication: %s",
    (shape) => {
      const yearless = shape.replace(/,? ?\{2019\}/, "");
      fc.assert(
        fc.property(anyDay, fc.integer({ min: 1, max: 6 }), fc.integer({ min: -3, max: 3 }), (date, off, away) => {
          const publishedAt = isoOf(addDays(date, away));
          const right = weekdayOf(date);
          const wrong = ((right + off) % 7) as Weekday;
          expect(found(print(yearless, date, right), publishedAt)).toEqual([]);
          // "Opens on Monday", told after the day was, can be of next year: where it fits there, it may be let go.
          fc.pre(away <= 0 || weekdayOf(addYears(date, 1)) !== wrong);
          expect(found(print(yearless, date, wrong), publishedAt)).toHaveLength(1);
        }),
        { numRuns: 8 },
      );
    },
  );
});
