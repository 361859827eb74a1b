import { heldDaily } from "../lexicon/spans.js";
import type { Claim } from "../model/claim.js";
import type { CalendarDate, DateParts, DayRange } from "../model/date.js";
import type { DurationClaim, Period, SentenceClaim } from "../model/duration.js";
import type { EventClaim } from "../model/event.js";
import type { Ledger } from "../model/ledger.js";
import type { Quantity } from "../model/quantity.js";
import type { Finding, LetGo } from "../model/rule.js";
import { daysBetween, daysIn, isDate, isOneDay, workingDaysIn } from "../values/calendar.js";
import { capitalised, shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  /** As printed, where one clause holds both: "eight-year term, from 2009 to 2015". */
  readonly printed: string;
  /** The length as printed, and the other side: what it comes to, as the message says it and as the question does. */
  readonly length: string;
  readonly other: string;
  readonly choice: string;
  readonly working: string;
}

export const duration = defineRule<Data>({
  id: "duration",
  family: "time",
  severity: "error",
  summary: "How long a thing lasts, against its dates, and a sentence against its parts",
  matters:
    "Readers plan by a length and by dates, and these are edited one at a time. A court’s sentence in months beside one in years is seldom worked out by hand.",
  limits: [
    "Days are counted with both ends, as papers do; a festival that is one day short by that count is a warning, for some count its nights.",
    "Years may be begun and broken off: a length one year off its dates is let go, and so is one that is hedged (“about”, “nearly”).",
    "Sentences are compared only where a part of one, for some of the counts, is longer than the longest sentence that the copy tells of.",
  ],
  examples: {
    contradicts: [
      {
        copy: "The three-day jazz festival runs from Thursday to Sunday on the quay.",
        clash: ["three-day jazz festival runs from Thursday to Sunday"],
      },
      {
        copy: "His eight-year term, from 2009 to 2015, saw two strikes and a flood.",
        clash: ["eight-year term, from 2009 to 2015"],
      },
      {
        copy: "Clerk gets 10 years\n\nA clerk who cheated four firms was sentenced to 10 years in prison on Tuesday.\n\nJudge Alma Reed gave him 150 months on three fraud charges and less for the forgery.",
        clash: ["10 years in prison", "150 months"],
      },
      {
        copy: "A 10-day visit from June 5 to June 9 will take the bishop to four islands.",
        clash: ["10-day visit from June 5 to June 9"],
      },
      {
        copy: "The two-week exhibition, from 3 to 30 May, shows her late quilts.",
        clash: ["two-week exhibition, from 3 to 30 May"],
      },
      {
        copy: "He ruled for 30 years, from 1975 until 1995, and died in exile.",
        clash: ["30 years, from 1975 until 1995"],
      },
      {
        copy: "The four-month closure, from January to September 2024, will hurt traders, the chamber said.",
        clash: ["four-month closure, from January to September 2024"],
      },
      {
        copy: "Town to hold four-day book fair\n\nThe four-day book fair opens the summer programme.\n\nThe book fair runs from June 5 to June 10 in the old mill.",
        publishedAt: "2025-05-20",
        clash: ["four-day book fair", "June 5 to June 10"],
      },
      {
        copy: "The four-day conference (June 3-5, 2019) was full by March.",
        clash: ["four-day conference (June 3-5, 2019"],
      },
      {
        copy: "The viaduct took three years to build, from 1906 to 1914, and killed nine men.",
        clash: ["three years to build, from 1906 to 1914"],
      },
    ],
    consistent: [
      { copy: "The four-day jazz festival runs from Thursday to Sunday on the quay.", because: "both ends counted" },
      { copy: "His six-year term, from 2009 to 2015, saw two strikes.", because: "2015 − 2009 = 6" },
      {
        copy: "She served seven years, from 2009 to 2015, on the bench.",
        because: "seven calendar years, both ends counted",
      },
      { copy: "A four-day trip from Monday to Friday took him to Malta.", because: "four nights" },
      {
        copy: "The three-day course between June 1 and June 30 can be taken at any pace.",
        because: "its days may be spread",
      },
      {
        copy: "The five-day forecast is for rain from Monday to Wednesday.",
        because: "the rain, not the forecast, lasts from Monday",
      },
      { copy: "She led the school for five years and was its chair from 1990 to 2010.", because: "two offices" },
      {
        copy: "A man was jailed for 12 years.\n\nThe court gave him 100 months on the first count, with the rest to follow.",
        because: "a part is shorter than the whole",
      },
      {
        copy: "She was sentenced to two years in prison. Prosecutors had asked for 60 months on the fraud counts.",
        because: "asked for, not given",
      },
      { copy: "He was mayor for nearly 20 years, from 1990 to 2009.", because: "nearly" },
      { copy: "The two-week sale, from Monday 3 to Friday 14 March 2025, is the last.", because: "two working weeks" },
      {
        copy: "A 90-day review of the three-year project, which ran from 2019 to 2022, begins in May.",
        because: "the project, not the review, ran for three years",
      },
      {
        copy: "The three-month strike ended after talks from Monday to Friday.",
        because: "the talks took five days, not the strike",
      },
      {
        copy: "Repairs will last three years, from 2026 to 2029, the harbour board said.",
        because: "2029 − 2026 = 3",
      },
    ],
  },
  *find(ledger) {
    const told = new Set<number>();
    for (const claim of ledger.of("duration")) {
      if (!claim.period) continue;
      told.add(claim.sentence);
      const verdict = against(claim.length, claim.what, claim.period);
      if (!verdict) continue;
      const reason = verdict.reason ?? unsaid(claim);
      if (reason) yield { claims: [claim], reason };
      else yield finding(claim.subject, claim.text, claim, verdict, [{ value: claim.length.text, claims: [claim] }]);
    }
    yield* againstEvents(ledger, told);
    yield* sentences(ledger.of("sentence"));
  },
  message: ({ printed, length, other }) =>
    printed ? `${shortened(printed, 66)}: ${other}` : `${capitalised(shortened(length, 44))}, but ${other}`,
  why: ({ working }) => working,
  question: ({ length, choice }) => `Which is right: ${shortened(length, 50)}, or ${choice}?`,
});

interface Verdict {
  /** "4 days, both ends counted". */
  readonly comes: string;
  readonly working: string;
  readonly sure: boolean;
  /** Why it is let be all the same. */
  readonly reason: string | undefined;
}

/** What the dates come to, if they cannot be of that length. */
function against(length: Quantity, what: string, period: Period): Verdict | undefined {
  const count = Number(length.figure);
  const low = length.hedge ? Number(length.interval.low ?? 0) : count;
  const high = length.hedge ? Number(length.interval.high ?? Number.POSITIVE_INFINITY) : count;
  if (!Number.isInteger(count) || count < 2) return undefined;
  const fits = fitting(length.unit, period);
  if (!fits || (high >= fits.least && low <= fits.most)) return undefined;
  const inDays = length.unit === "day";
  // A course of three days between the 1st and the 30th.
  const spread = inDays && fits.least > 3 * count;
  // Thursday to Sunday is four days and three nights.
  const nights = inDays && high === fits.least - 1;
  // A trial of 10 days from Monday the 3rd to Friday the 14th sat at no weekend.
  const working = inDays && !heldDaily.has(what) && period.days !== undefined && isWorkWeeks(period.days, count);
  return {
    comes: fits.comes,
    working: `“${period.text}” comes to ${fits.comes}${fits.comes.endsWith("days") ? ", both ends counted" : ""}; the copy says “${length.text}”`,
    sure: !nights,
    reason: spread
      ? "its days may be spread"
      : working
        ? "it may be counted in working days"
        : nights && !heldDaily.has(what)
          ? "it may be counted in nights"
          : undefined,
  };
}

/** Whether so many days are the working days of a stretch that begins and ends on one. */
function isWorkWeeks({ from, to }: DayRange, count: number): boolean {
  return (
    [from, to].every((day) => workingDaysIn({ from: day, to: day }) === 1) && workingDaysIn({ from, to }) === count
  );
}

/** The numbers of a unit that a period can be said to last, and what it comes to in words. */
function fitting(
  unit: string,
  { from, to, grain, days }: Period,
): { least: number; most: number; comes: string } | undefined {
  if (grain === "year") {
    if (unit !== "year") return undefined;
    const years = to.year! - from.year!;
    return years > 0 ? { least: years - 1, most: years + 1, comes: counted(years, "year") } : undefined;
  }
  if (grain === "month") {
    const months = monthsOf(from, to);
    const comes = counted(months, "month");
    if (unit === "month") return { least: months - 1, most: months + 1, comes };
    return unit === "year" ? { least: Math.floor(months / 12) - 0.5, most: Math.ceil(months / 12), comes } : undefined;
  }
  if (grain !== "day") return undefined;
  const inclusive = days && !isOneDay(days) ? daysIn(days) : daysOf(from, to);
  if (inclusive === undefined || inclusive < 2) return undefined;
  const comes = `${inclusive} days`;
  if (unit === "day") return { least: inclusive, most: inclusive, comes };
  if (unit === "week") return { least: (inclusive - 4) / 7, most: (inclusive + 4) / 7, comes };
  if (unit === "month") return { least: (inclusive - 16) / 30.4, most: (inclusive + 16) / 30.4, comes };
  return { least: inclusive / 365.25 - 1, most: inclusive / 365.25 + 1, comes };
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** Months from one to another, both ends counted: from May to May is a year and a month. A year that is printed once is known of the first. */
function monthsOf(from: DateParts, to: DateParts): number {
  const ahead = to.month! - from.month!;
  const years = to.year === undefined ? (ahead > 0 ? 0 : 1) : to.year - from.year!;
  return years * 12 + ahead + 1;
}

/** Days from weekday to weekday, or between days of months of one year, both ends counted. */
function daysOf(from: DateParts, to: DateParts): number | undefined {
  if (from.weekday !== undefined && to.weekday !== undefined && from.day === undefined && to.day === undefined)
    return ((to.weekday - from.weekday + 7) % 7) + 1;
  // Any year that has no leap day in it or in the next tells as well as another. Where a day or a month is not printed, it is no date.
  const year = from.year ?? 2022;
  const first = { ...from, year } as CalendarDate;
  const last = { year: to.month! < from.month! ? year + 1 : year, ...to } as CalendarDate;
  return isDate(first) && isDate(last) ? daysBetween(first, last) + 1 : undefined;
}

function unsaid({ frame }: Claim): string | undefined {
  if (frame.polarity === "denied") return "denied";
  return frame.update ? "the copy tells of a change" : undefined;
}

/** A length told in one place, the days of the same event in another. */
function* againstEvents(ledger: Ledger, told: ReadonlySet<number>): Iterable<Finding<Data> | LetGo> {
  for (const [subject, claims] of ledger.subjects("duration")) {
    const lengths = claims.filter(({ period, frame }) => !period && frame.polarity === "affirmed");
    const [first] = lengths;
    if (
      !first ||
      lengths.some(({ length }) => length.figure !== first.length.figure || length.unit !== first.length.unit)
    )
      continue;
    const dated = ledger
      .about("event", subject)
      .filter(
        ({ when, aspect, sentence }) => when?.range && when.grain === "day" && aspect !== "part" && !told.has(sentence),
      );
    for (const event of dated) {
      const { days, text, parts } = event.when as NonNullable<EventClaim["when"]>;
      const verdict = days && against(first.length, first.what, { text, from: parts, to: parts, grain: "day", days });
      if (!verdict) continue;
      const reason = verdict.reason ?? otherwise(event) ?? unsaid(first) ?? unsaid(event);
      if (reason) yield { claims: [first, event], reason };
      else {
        yield finding(subject, "", first, verdict, [
          { value: first.length.text, claims: lengths },
          { value: text, claims: [event] },
        ]);
        break;
      }
    }
  }
}

/** Why the days may be another event's, or of another plan. */
function otherwise({ changed, identity }: EventClaim): string | undefined {
  if (changed) return "the copy tells of a change of plan";
  return identity === "likely" ? "it may be another event" : undefined;
}

function finding(
  subject: string,
  printed: string,
  { length, text }: DurationClaim,
  { comes, working, sure }: Verdict,
  sides: Finding<Data>["sides"],
): Finding<Data> {
  const dates = sides[1] && shortened(sides[1].value, 36);
  const told = dates
    ? { length: text, other: `${dates} is ${comes}`, choice: dates }
    : { length: length.text, other: comes, choice: comes };
  return {
    subject,
    sides,
    data: { printed, working, ...told },
    ...(!sure && { severity: "warning" as const }),
    confidence: sure ? "certain" : "likely",
  };
}

/** A part that is longer than any whole the copy tells of. */
function* sentences(claims: readonly SentenceClaim[]): Iterable<Finding<Data>> {
  const given = claims.filter(
    ({ frame }) => frame.polarity === "affirmed" && (frame.modality === "actual" || frame.modality === "planned"),
  );
  const wholes = given.filter(({ role }) => role === "whole");
  const most = Math.max(...wholes.map(({ months }) => months));
  const longest = wholes.filter(({ months }) => months === most);
  const [whole] = longest;
  const part = given.find(({ months }) => months > most);
  if (!whole || !part) return;
  const sides = [longest, [part]].sort(([a], [b]) => a!.start - b!.start);
  const [first, last] = sides.map(([side]) => side!) as [SentenceClaim, SentenceClaim];
  yield {
    subject: "sentence",
    sides: sides.map((each) => ({ value: each[0]!.text, claims: each })),
    data: {
      printed: "",
      length: inWords(first),
      other: inWords(last),
      choice: inWords(last),
      working: `${inMonths(part)} for some of the counts is longer than the whole, ${inMonths(whole)}`,
    },
  };
}

function inWords({ role, length }: SentenceClaim): string {
  return role === "whole" ? `a sentence of ${length.text}` : `${length.text} for some of the counts`;
}

function inMonths({ length, months }: SentenceClaim): string {
  return length.unit === "month" ? length.text : `${length.text} (${months} months)`;
}
