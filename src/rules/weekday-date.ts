import type { CalendarDate, DateClaim, DateParts, NearbyDay, Weekday } from "../model/date.js";
import type { Finding, LetGo } from "../model/rule.js";
import { anchorInWords } from "../values/anchor.js";
import {
  addDays,
  compareDates,
  dateInWords,
  dateWithWeekday,
  daysBetween,
  isOneDay,
  isoOf,
  nearestWeekday,
  weekdayName,
  weekdayOf,
} from "../values/calendar.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

type Data = Misnamed | FarOff;

interface Misnamed {
  /** The weekday as named, and the day it stands by. */
  readonly weekday: Weekday;
  readonly date: CalendarDate;
  readonly claim: DateClaim;
  /** The other way round, of a date in figures. */
  readonly other?: CalendarDate;
}

/** "this Saturday, June 14": how many days from publication that is, and from what day. */
interface FarOff {
  readonly date: CalendarDate;
  readonly claim: DateClaim;
  readonly days: number;
  readonly published: CalendarDate;
}

/** How many days from publication a day can be that is told with a word of nearness; wide, for copy is written before it is published. */
const reach: Readonly<Record<NearbyDay, readonly [number, number]>> = {
  yesterday: [-4, 2],
  today: [-3, 3],
  tomorrow: [-4, 4],
  last: [-16, 2],
  this: [-8, 8],
  next: [-8, 16],
};

/** The Gregorian calendar was kept in Britain and America from 1752. */
const gregorian = 1753;
/** Russia kept the Julian calendar until 1918, Greece until 1923. */
const julianUntil = 1923;

export const weekdayDate = defineRule<Data>({
  id: "weekday-date",
  family: "time",
  severity: "error",
  summary: "A weekday that its date does not fall on",
  matters:
    "Readers turn up on the wrong day. It happens when last year’s notice is used again, when a day is moved and only half of the date is changed, and by a slip of one.",
  limits: [
    "Where the copy prints no year, it is worked out from the day of publication or from full dates in the copy; where these leave more than one year, any that fits lets the date go.",
    "Several weekdays before one date are held to any of them; recurring days (“Mondays”) and weekdays without a date are not tested.",
    "Dates before 1753, and those that fit the Julian calendar until 1923, are let go.",
  ],
  examples: {
    contradicts: [
      {
        copy: "The harbour museum reopens on Tuesday, March 3, 2021, with free entry for children.",
        clash: ["Tuesday, March 3, 2021"],
      },
      {
        copy: "Bus route 14 will end at the station from Sunday 1 November, the operator said.",
        publishedAt: "2025-10-02",
        clash: ["Sunday 1 November"],
      },
      {
        copy: "MEDIA ADVISORY\n\nWHAT: Ribbon cutting at the new pumping station\n\nWHEN: THURSDAY, JUNE 3, 2019, 10 A.M.\n\nWHERE: 40 Weir Lane",
        clash: ["THURSDAY, JUNE 3, 2019"],
      },
      {
        copy: "The choir sings Fauré at St Osyth’s at 7.30pm on Saturday the 14th of December, 2023. Tickets are £8.",
        clash: ["Saturday the 14th of December, 2023"],
      },
      {
        copy: "| Stage | Start | Day |\n|---|---|---|\n| Prologue | Ludlow | July 4, 2024 (Friday) |\n| 1 | Hay | July 5, 2024 (Friday) |",
        clash: ["July 4, 2024 (Friday)"],
      },
      {
        copy: "The Reds meet Ashby on Monday at 8 p.m., August 12, 2025, in the first round. Last year’s cup tie went to penalties.",
        clash: ["Monday at 8 p.m., August 12, 2025"],
      },
      {
        copy: "Nominations close on Mon., 09/03/2024, the returning officer said.",
        clash: ["Mon., 09/03/2024"],
      },
      {
        copy: "The fair runs from Friday 7 to Monday 9 June 2019 on the Lammas field.",
        clash: ["Friday 7 to Monday 9 June 2019"],
      },
      {
        copy: "Polling day, May 6, 2021, was a Friday. Turnout in the ward was 31 per cent.",
        clash: ["May 6, 2021, was a Friday"],
      },
      {
        copy: "The regatta is on this Saturday, June 14, from ten. Entries close at noon on Friday.",
        publishedAt: "2025-06-05",
        clash: ["this Saturday, June 14"],
      },
      {
        copy: "Council to vote on stadium Wednesday, April 9\n\nThe council votes on the stadium on Wednesday, April 9, at City Hall. Members of the public may speak for two minutes each.",
        publishedAt: "2024-04-02",
        clash: ["Wednesday, April 9"],
      },
      {
        copy: "Talks on the bridge began on June 3, 2019, and broke down within the hour. They resume on Monday, August 4, the union said.",
        clash: ["Monday, August 4"],
      },
      {
        copy: "The bridge was shut on June 3, 2019. It is to open again on Monday, November 3, with a brass band.",
        clash: ["Monday, November 3"],
      },
      {
        copy: "# Harvest fairs of 2019\n\nThe fair at Calder is on Monday, July 23, and the one at Selby a week later.",
        clash: ["Monday, July 23"],
      },
    ],
    consistent: [
      {
        copy: "The regatta is on this Saturday, June 14, from ten.",
        because: "neither the year nor the day of publication is known",
      },
      {
        copy: "Entries closed on March 3, 2025. The regatta is on this Saturday, June 14, from ten.",
        because: "the day of publication is not known",
      },
      {
        copy: "The library opens on Wednesday, March 3, 2021, after two years of works.",
        because: "March 3, 2021 was a Wednesday",
      },
      {
        copy: "Kick-off is on Tuesday, 1 March\n2000 GMT, at the Estadio Norte.",
        because: "2000 is the hour, not the year",
        publishedAt: "2022-02-20",
      },
      {
        copy: "The market is held on Saturday and Sunday, June 8-9, 2019, in the old tram shed.",
        because: "two weekdays for two days, and both fit",
      },
      {
        copy: "Services on Saturday and Sunday, June 8, 2019, were cut after the storm.",
        because: "one of the weekdays before the date fits it",
      },
      {
        copy: "In 2019 the club moved to a new ground. It opened on Monday, June 3, with a match against Ryde.",
        because: "the year is the one told of before, and there it fits",
        publishedAt: "2024-05-30",
      },
      {
        copy: "The Treasury will sell four-year notes on Tuesday, March 24.",
        because: "no year to reckon with",
      },
      {
        copy: "The rally is held every Tuesday, and on March 3, 2021 it drew a thousand people.",
        because: "the weekday is that of another thing",
      },
      {
        copy: "Correction: The match is on Tuesday, March 2, 2021. An earlier version of this article said Tuesday, March 3, 2021.",
        because: "the copy itself corrects the date",
      },
      {
        copy: "The garrison fell on Wednesday, October 25, 1917, by the calendar that Russia then kept.",
        because: "it fits the Julian calendar",
      },
      {
        copy: "The report first ran in the Herald Sun, August 16, 2008, under another headline.",
        because: "the Sun is a newspaper",
      },
      {
        copy: "The vote was moved from Monday to Wednesday, June 5, 2019, because of the strike.",
        because: "the date stands by the second weekday",
      },
      {
        copy: "Bids close at noon on Monday, 06/03/2019.",
        because: "the month comes first, and so it fits",
      },
      {
        copy: "The regatta is on this Saturday, June 14, from ten. Rowers trained until yesterday, June 11.",
        publishedAt: "2025-06-12",
        because: "both days are near the day of publication",
      },
      {
        copy: "Friday’s sitting was the first since Thursday, January 2. Members return on Monday.",
        because: "January 2 was a Thursday in the year of publication",
        publishedAt: "2025-01-10",
      },
      {
        copy: "Governor Sunday Adewale, March 3, 2021 winner of the by-election, was sworn in at noon.",
        because: "Sunday is a first name",
      },
    ],
  },
  *find(ledger) {
    const found = new Map<string, { claims: DateClaim[]; data: Misnamed }>();
    for (const claim of ledger.of("date")) {
      const far = farOff(claim);
      if (far) yield far;
      for (const end of ends(claim)) {
        const { weekday } = end.parts;
        if (weekday === undefined) continue;
        const days = end.days;
        if (!days.length) {
          if (end.parts.month !== undefined) yield { claims: [claim], reason: "no year to reckon with" };
          continue;
        }
        const fitting = days.find((day) => weekdayOf(day) === weekday);
        if (fitting) {
          if (end.date && weekdayOf(end.date) !== weekday)
            yield { claims: [claim], reason: `it fits in ${fitting.year}` };
          continue;
        }
        const date = end.date ?? (end.parts.year === undefined ? undefined : days[0]);
        if (!date) {
          yield { claims: [claim], reason: "more than one year to reckon with" };
          continue;
        }
        const reason =
          letGo(claim, weekday, date) ?? (fitsLater(claim, weekday) ? "it fits another of the days" : undefined);
        if (reason) {
          yield { claims: [claim], reason };
          continue;
        }
        const key = `${weekday} ${isoOf(date)}`;
        const known = found.get(key);
        const other = end.date ? undefined : days.find((day) => compareDates(day, date) !== 0);
        if (known) known.claims.push(claim);
        else found.set(key, { claims: [claim], data: { weekday, date, claim, ...(other && { other }) } });
        // Last year's dates on this year's days: one slip, though both ends of a range are wrong.
        break;
      }
    }
    for (const { claims, data } of found.values()) yield finding(claims, data);
  },
  message(data) {
    const { claim, date } = data;
    const printed = shortened(claim.text, 44);
    if ("days" in data) return `${printed}: ${inWords(data.days)} publication on ${dateInWords(data.published)}`;
    const { weekday, other } = data;
    if (other) return `${printed}: neither ${dateInWords(date)} nor ${dateInWords(other)} is a ${weekdayName(weekday)}`;
    return `${printed}: ${dateInWords(date)} falls on a ${weekdayName(weekdayOf(date))}`;
  },
  why(data) {
    const { claim, date } = data;
    if ("days" in data)
      return `${dateWithWeekday(date)} is ${inWords(data.days)} publication on ${dateWithWeekday(data.published)}`;
    const { weekday, other } = data;
    const how = claim.anchor ? ` (${anchorInWords(claim.anchor)})` : "";
    const second = other ? `, and ${dateInWords(other)} on a ${weekdayName(weekdayOf(other))}` : "";
    return `The copy says ${weekdayName(weekday)}; ${dateInWords(date)} falls on a ${weekdayName(weekdayOf(date))}${second}${how}`;
  },
  question(data) {
    const { claim, date } = data;
    if ("days" in data) return `Which day is meant by “${shortened(claim.text, 50)}”?`;
    const before = nearestWeekday(date, data.weekday, -1);
    const after = nearestWeekday(date, data.weekday, 1);
    const near = daysBetween(before, date) < daysBetween(date, after) ? before : after;
    return `Is it ${dateWithWeekday(near)}, or ${dateWithWeekday(date)}?`;
  },
});

/** "this Saturday, June 14" in a paper of June 5: a day that lies further off than the word says. */
function farOff(claim: DateClaim): Finding<Data> | LetGo | undefined {
  const { nearby, anchor, resolved } = claim;
  if (!nearby || anchor?.kind !== "published" || !resolved) return undefined;
  const days = daysBetween(anchor.date, resolved.from);
  const [least, most] = reach[nearby];
  if (days >= least && days <= most) return undefined;
  const reason = claim.excuse
    ? "the copy itself corrects a date"
    : claim.frame.update
      ? "the copy tells of a change"
      : undefined;
  if (reason) return { claims: [claim], reason };
  return {
    subject: isoOf(resolved.from),
    sides: [{ value: claim.text, claims: [claim] }],
    data: { date: resolved.from, claim, days, published: anchor.date },
    severity: "warning",
    confidence: "likely",
  };
}

function inWords(days: number): string {
  return `${Math.abs(days)} days ${days < 0 ? "before" : "after"}`;
}

interface End {
  readonly parts: DateParts;
  /** The day as worked out. */
  readonly date?: CalendarDate;
  /** Every day it can be. */
  readonly days: readonly CalendarDate[];
}

/** The day of a claim, or the first and the last of its range. */
function ends({ parts, until, resolved, readings = [] }: DateClaim): End[] {
  const first: End = {
    parts,
    ...(resolved && { date: resolved.from }),
    days: resolved ? [resolved.from, ...readings] : readings,
  };
  if (!until || !resolved || isOneDay(resolved)) return [first];
  const length = daysBetween(resolved.from, resolved.to);
  return [first, { parts: until, date: resolved.to, days: first.days.map((day) => addDays(day, length)) }];
}

/** "Sunday, June 7-9": one weekday before several days, of which it fits another than the first. */
function fitsLater({ until, resolved }: DateClaim, weekday: Weekday): boolean {
  if (!until || until.weekday !== undefined || !resolved) return false;
  return (
    daysBetween(resolved.from, resolved.to) < 7 &&
    compareDates(nearestWeekday(resolved.from, weekday, 1), resolved.to) <= 0
  );
}

function letGo({ excuse }: DateClaim, weekday: Weekday, date: CalendarDate): string | undefined {
  if (excuse === "correction") return "the copy itself corrects a date";
  if (excuse === "calendar") return "reckoned by another calendar";
  if (excuse === "denied") return "denied";
  if (date.year < gregorian) return "before the Gregorian calendar was kept in Britain";
  if (date.year <= julianUntil && weekdayOf(addDays(date, julianLag(date))) === weekday)
    return "it fits the Julian calendar";
  return undefined;
}

/** By how many days the Julian calendar lags behind. */
function julianLag({ year }: CalendarDate): number {
  return year < 1800 ? 11 : year < 1900 ? 12 : 13;
}

function finding(claims: readonly DateClaim[], data: Misnamed): Finding<Data> {
  const { anchor } = data.claim;
  // A year taken from a date further off than this may be the wrong one.
  const sure =
    !anchor ||
    anchor.kind === "published" ||
    (anchor.kind === "text-date" && Math.abs(daysBetween(anchor.date, data.date)) <= 62);
  return {
    subject: isoOf(data.date),
    sides: [{ value: weekdayName(data.weekday), claims }],
    data,
    ...(!sure && { severity: "warning" as const }),
    confidence: anchor ? (sure ? "likely" : "possible") : "certain",
  };
}
