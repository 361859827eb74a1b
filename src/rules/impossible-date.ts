import type { DateClaim, DateParts } from "../model/date.js";
import type { Finding, LetGo } from "../model/rule.js";
import { dateInWords, daysInMonth, monthName, mostDaysInMonth } from "../values/calendar.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly claim: DateClaim;
  /** What makes it impossible: "June has 30 days". */
  readonly because: string;
  readonly question: string;
}

export const impossibleDate = defineRule<Data>({
  id: "impossible-date",
  family: "time",
  severity: "error",
  summary: "A day, a time or a stretch of days that no calendar or clock has",
  matters:
    "Nobody can keep June 31 or come at 8:75 p.m. A range that ends before it begins leaves the reader to guess which end is wrong.",
  limits: [
    "February 29 is tested only where its year is printed.",
    "Two figures that may be a score, a section or a length of time (“29-27”, “25:00”) are dates only where the words around them say so.",
    "A time that ends before it begins may run past midnight and is let go.",
  ],
  examples: {
    contradicts: [
      { copy: "Residents have until June 31 to object to the plans for the quarry.", clash: ["June 31"] },
      {
        copy: "She was born in Tralee on 29 February 2023, the hospital’s first child of the day.",
        clash: ["29 February 2023"],
      },
      { copy: "Doors open at 8:75 p.m. and the band is on at ten.", clash: ["8:75 p.m."] },
      {
        copy: "The gallery shows her early prints from June 12 to June 5, 2025. Entry is free.",
        clash: ["June 12 to June 5, 2025"],
      },
      { copy: "He served as mayor from 2015 to 2009 and then retired to Bantry.", clash: ["2015 to 2009"] },
      {
        copy: "| Round | Date |\n|---|---|\n| Semi-final | 24 September |\n| Final | 31 September |",
        clash: ["31 September"],
      },
      { copy: "The ferry sails at 25:30 GMT on Friday, the port said.", clash: ["25:30 GMT on Friday"] },
      {
        copy: "APPLY BY NOVEMBER 31, 2024\n\nThe fund opens in October. Grants of up to £500 are paid in spring.",
        clash: ["NOVEMBER 31, 2024"],
      },
      {
        copy: "The inquiry sits between 6 November 2024 and 3 March 2023 in Derry.",
        clash: ["6 November 2024 and 3 March 2023"],
      },
      { copy: "The deadline for entries is 31 June, and no later.", clash: ["31 June"] },
    ],
    consistent: [
      { copy: "He was born on 29 February 2024 and will have to wait for a birthday.", because: "2024 is a leap year" },
      { copy: "In June 31 people were fined for swimming in the reservoir.", because: "31 is a number of people" },
      {
        copy: "The 9/11 memorial is open round the clock, 24/7, with guards.",
        because: "neither is a day and a month",
      },
      { copy: "The Hawks won 29-27 October 3 and lost 31-30 a week later.", because: "29-27 is a score" },
      { copy: "Their winter season runs from 28 December to 3 January.", because: "the range runs into the next year" },
      {
        copy: "She ran the 10 km in 32:75 by her own watch, or so she joked.",
        because: "a length of time, not a time of day",
      },
      {
        copy: "There is no such day as February 30, and it does not exist on any ticket, the firm wrote.",
        because: "the copy says that there is no such day",
      },
      { copy: "The bar is open from 9 p.m. to 2 a.m. on Fridays.", because: "it closes the next day" },
      { copy: "Version 2.31 came out in April, 30 days after the last.", because: "a version and a count" },
      { copy: "Figures fell in every year back from 2015, and 2009 was the best.", because: "two years, not a range" },
      { copy: "The clock on the tower was put to 24:00 on New Year’s Eve.", because: "24:00 is midnight" },
      { copy: "Section 31 June Walker’s lawyers rely on dates from 1998.", because: "a section and a first name" },
      { copy: "Admission is £7.85pm for members, who pay by the month.", because: "a price a month" },
    ],
  },
  *find(ledger) {
    const found = new Map<string, { claims: DateClaim[]; data: Data }>();
    for (const claim of ledger.of("date")) {
      const because = impossible(claim);
      if (!because) continue;
      const reason = letGo(claim);
      if (reason) {
        yield { claims: [claim], reason } satisfies LetGo;
        continue;
      }
      const key = claim.text.toLowerCase().replace(/\W+/g, " ");
      const known = found.get(key);
      if (known) known.claims.push(claim);
      else found.set(key, { claims: [claim], data: { claim, ...because } });
    }
    for (const [subject, { claims, data }] of found)
      yield { subject, sides: [{ value: data.claim.text, claims }], data } satisfies Finding<Data>;
  },
  message: ({ claim, because }) => `${shortened(claim.text, 50)}: ${because}`,
  why: ({ claim, because }) => `The copy says ${shortened(claim.text, 80)}, but ${because}`,
  question: ({ question }) => question,
});

type Because = Omit<Data, "claim">;

function impossible({ parts, until, range, text }: DateClaim): Because | undefined {
  return (
    noSuchDay(parts) ??
    (until && noSuchDay(until)) ??
    noSuchTime(parts) ??
    (range && until ? backwards(parts, until, text) : undefined)
  );
}

function noSuchDay({ year, month, day }: DateParts): Because | undefined {
  if (day === undefined || month === undefined) return undefined;
  const most = year === undefined ? mostDaysInMonth(month) : daysInMonth(year, month);
  if (day <= most) return undefined;
  const which = month === 2 && year !== undefined ? `${monthName(month)} ${year}` : monthName(month);
  return {
    because: `${which} has ${most} days`,
    question: `Which day is meant: the last of ${monthName(month)}, or another?`,
  };
}

function noSuchTime({ hour = 0, minute = 0 }: DateParts): Because | undefined {
  const question = "What time is meant?";
  if (minute > 59) return { because: "an hour has 60 minutes", question };
  if (hour > 24 || (hour === 24 && minute > 0)) return { because: "a day has 24 hours", question };
  return undefined;
}

function backwards(from: DateParts, to: DateParts, text: string): Because | undefined {
  if (!isBefore(to, from)) return undefined;
  return {
    because: `${named(to)} comes before ${named(from)}`,
    question: `Which end of “${shortened(text, 60)}” is wrong?`,
  };
}

/** Without years, December to March runs into the next year; without months, the 28th to the 3rd into the next month. */
function isBefore(to: DateParts, from: DateParts): boolean {
  if (to.year !== from.year) return isLess(to.year, from.year);
  if (to.month !== from.month) return to.year !== undefined && isLess(to.month, from.month);
  return to.month !== undefined && isLess(to.day, from.day);
}

/** A part that is not printed is neither less nor more. */
function isLess(a = Number.NaN, b = Number.NaN): boolean {
  return a < b;
}

function named({ year, month, day }: DateParts): string {
  if (month === undefined) return String(year);
  if (day === undefined) return `${monthName(month)} ${year}`;
  return year === undefined ? `${monthName(month)} ${day}` : dateInWords({ year, month, day });
}

function letGo({ excuse, frame }: DateClaim): string | undefined {
  if (excuse === "correction") return "the copy itself says that there is no such day";
  if (excuse === "calendar") return "reckoned by another calendar";
  if (frame.polarity === "denied") return "denied";
  return undefined;
}
