import { normAt, textAt } from "../../language/token-at.js";
import { months, weekdays } from "../../lexicon/calendar.js";
import {
  afterDayNames,
  brandedDayWords,
  dayparts,
  doubtfulMonths,
  namedDayWords,
  timePrepositions,
} from "../../lexicon/time-words.js";
import type { NearbyDay, Weekday } from "../../model/date.js";
import type { Token } from "../../model/sentence.js";
import { type CalendarWords, calendarDateAt, dayAt, monthAt, yearAt } from "./calendar-date.js";
import { clockAt, clockSpanAt } from "./clock.js";
import { isMark, type Parts, type Printed, type Unit, type Which } from "./printed.js";

/** Words of the article that look like days or months and are names in it: "Sunday Oliseh", "Theresa May". Folded. */
export type NamesLikeDates = ReadonlySet<string>;

/** The date expression that starts at a token, if one does. */
export function expressionAt(tokens: readonly Token[], at: number, names: NamesLikeDates): Printed | undefined {
  const token = tokens[at] as Token;
  if (token.kind === "mark") return undefined;
  if (token.kind === "number")
    return dated(tokens, at) ?? clock(tokens, at) ?? decade(tokens, at) ?? bareYear(tokens, at);
  const reader = readers.get(token.norm);
  if (reader) return reader(tokens, at, names);
  return token.norm.includes("-") || token.norm.startsWith("fy") ? compound(tokens, at) : undefined;
}

type Reader = (tokens: readonly Token[], at: number, names: NamesLikeDates) => Printed | undefined;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...weekdays.keys()].map((word): [string, Reader] => [word, weekday]),
  ...[...weekdays.keys()]
    .filter((word) => word.length > 5)
    .map((word): [string, Reader] => [`${word}s`, weekdaysOnDates]),
  ...[...months.keys()].map((word): [string, Reader] => [word, month]),
  ...["yesterday", "today", "tonight", "tomorrow"].map((word): [string, Reader] => [word, nearDay]),
  ...["last", "next", "this", "coming", "past", "following", "previous"].map((word): [string, Reader] => [
    word,
    pointed,
  ]),
  ...["early", "late", "mid"].map((word): [string, Reader] => [word, softened]),
  ...["noon", "midnight", "midday"].map((word): [string, Reader] => [word, clock]),
  ...["spring", "summer", "autumn", "fall", "winter"].map((word): [string, Reader] => [word, season]),
  ...["fiscal", "financial", "calendar", "fy"].map((word): [string, Reader] => [word, businessYear]),
  ...["first", "second", "third", "fourth", "q1", "q2", "q3", "q4"].map((word): [string, Reader] => [
    word,
    quarterOrDay,
  ]),
  ["the", theDay],
  ...["day", "days", "week", "weeks", "month", "months", "year", "years"].map((word): [string, Reader] => [
    word,
    counted,
  ]),
]);

/* Days of the calendar */

function dated(tokens: readonly Token[], at: number): Printed | undefined {
  const date = calendarDateAt(tokens, at);
  if (!date) return undefined;
  const printed = withWeekdayAfter(tokens, withYearAfter(tokens, printedOf(date, at)));
  return date.doubtful && !printed.paired ? undefined : printed;
}

/** "June 3 last year", "June 3 of the following year". */
function withYearAfter(tokens: readonly Token[], date: Printed): Printed {
  if (date.parts.year !== undefined || date.parts.month === undefined) return date;
  let at = date.next;
  if (isMark(tokens[at], ",") || tokens[at]?.norm === "of") at++;
  const the = tokens[at]?.norm === "the";
  if (the) at++;
  const which = normAt(tokens, at);
  if (tokens[at + 1]?.norm !== "year" || tokens[at + 1]?.possessive || !yearWords.has(which))
    return withYearBehindTime(tokens, date);
  return { ...date, next: at + 2, yearBy: { count: the ? undefined : yearWords.get(which) } };
}

/** "March 3 at 5 p.m., 2021", "3 March @ 19:30 2021". */
function withYearBehindTime(tokens: readonly Token[], date: Printed): Printed {
  let at = date.next;
  if (isMark(tokens[at], ",")) at++;
  if (isMark(tokens[at], "@") || tokens[at]?.norm === "at" || tokens[at]?.norm === "from") at++;
  const time = clockSpanAt(tokens, at);
  const year = time && calendarYearAt(tokens, isMark(tokens[time.next], ",") ? time.next + 1 : time.next);
  if (!time || !year) return date;
  const parts: Parts = { ...date.parts, year: year.year, hour: time.hour, minute: time.minute };
  return { ...date, parts, next: year.next, ...(date.until && { until: { ...date.until, year: year.year } }) };
}

/** A year that nothing follows which could be counted: "2021" before a mark, at an end or before "at". */
function calendarYearAt(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const year = yearAt(tokens, at);
  const after = year && tokens[year.next];
  return after && after.kind !== "mark" && after.norm !== "at" && after.norm !== "in" ? undefined : year;
}

/** Which year "last year" is, counted from the year of publication; `undefined`: counted from another. */
const yearWords: ReadonlyMap<string, number | undefined> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
  ["that", undefined],
  ["same", undefined],
  ["following", undefined],
  ["previous", undefined],
]);

function printedOf(date: CalendarWords, first: number): Printed {
  const { parts, until, list, other, next } = date;
  return {
    first,
    next,
    parts,
    ...(until && { until }),
    ...(list && { list }),
    ...(other && { other }),
    grain: parts.day === undefined ? "month" : "day",
  };
}

function month(tokens: readonly Token[], at: number, names: NamesLikeDates): Printed | undefined {
  const date = dated(tokens, at);
  if (date) return date;
  const token = tokens[at] as Token;
  const named = monthAt(tokens, at);
  if (!named || !token.capital) return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const timed = before !== undefined && timePrepositions.has(before.norm);
  const short = token.norm.length < 5 && token.norm !== "june" && token.norm !== "july" && token.norm !== "may";
  if (short && !(timed && token.text.endsWith("."))) return undefined;
  if (doubtfulMonths.has(token.norm) || names.has(token.norm)) {
    if (!timed || before.norm === "the") return undefined;
    if (
      names.has(token.norm) &&
      !["in", "since", "last", "next", "early", "late", "mid", "until"].includes(before.norm)
    )
      return undefined;
  } else if (!timed && after?.kind === "word" && after.capital && after.spaced) return undefined;
  return { first: at, next: at + 1, parts: { month: named }, grain: "month" };
}

/* Weekdays */

interface NamedDay {
  readonly weekday: Weekday;
  /** "Friday 7 to Sunday 9 June": the day of a month that comes later. */
  readonly day?: number;
  readonly full: boolean;
  readonly next: number;
}

function namedDayAt(tokens: readonly Token[], at: number): NamedDay | undefined {
  const token = tokens[at];
  // "Monday’s (June 3) vote", "Monday’s June 3 vote"
  if (token?.kind !== "word") return undefined;
  if (token.possessive && !isMark(tokens[at + 1], "(") && !calendarDateAt(tokens, at + 1)) return undefined;
  const named = weekdays.get(token.norm);
  if (named === undefined) return undefined;
  const full = token.norm.endsWith("day");
  if (!full && !token.capital) return undefined;
  // "the Sun, August 16": a newspaper, the star.
  const before = tokens[at - 1];
  if (
    token.norm === "sun" &&
    before &&
    (before.norm === "the" || (before.kind === "word" && before.capital && !weekdays.has(before.norm)))
  )
    return undefined;
  const stop = tokens[at + 1];
  return { weekday: named, full, next: !full && isMark(stop, ".") && !stop!.spaced ? at + 2 : at + 1 };
}

/** "Tuesday, March 3, 2021", "Monday at 7 p.m., June 3", "Friday and Saturday, June 7-8", "Friday" alone. */
function weekday(tokens: readonly Token[], at: number, names: NamesLikeDates): Printed | undefined {
  const group = weekdaysAt(tokens, at);
  const paired = group && withDateAfter(tokens, at, group);
  if (paired) return paired;
  const token = tokens[at] as Token;
  const day = weekdays.get(token.norm);
  // "Friday the 13th": a film, an omen.
  if (day === 5 && tokens[at + 1]?.norm === "the" && tokens[at + 2]?.text === "13") return undefined;
  const numbered =
    group && group.first === group.last ? theDay(tokens, afterComma(tokens, group.first.next)) : undefined;
  if (day !== undefined && numbered && numbered.parts.month === undefined)
    return { ...numbered, first: at, parts: { ...numbered.parts, weekday: day } };
  return day !== undefined && (token.possessive || group?.first.full)
    ? aloneWeekday(tokens, at, at + 1, day, names)
    : undefined;
}

/** "Saturdays, June 1, 8 and 15": days that recur, each with its date. */
function weekdaysOnDates(tokens: readonly Token[], at: number): Printed | undefined {
  const token = tokens[at] as Token;
  const named = weekdays.get(token.norm.slice(0, -1)) as Weekday;
  if (!token.capital) return undefined;
  const day: NamedDay = { weekday: named, full: true, next: at + 1 };
  const dates = withDateAfter(tokens, at, { first: day, last: day });
  if (!dates?.list) return undefined;
  return { ...dates, until: { ...dates.until, weekday: named } };
}

interface NamedDays {
  readonly first: NamedDay;
  /** The same where there is one. */
  readonly last: NamedDay;
}

/** One weekday, or several that are joined: the first and the last of them. */
function weekdaysAt(tokens: readonly Token[], at: number): NamedDays | undefined {
  const pair = weekdayPair(tokens[at]);
  if (pair) {
    const [first, last] = pair.map((weekday): NamedDay => ({ weekday, full: false, next: at + 1 }));
    return { first: first!, last: last! };
  }
  const first = namedDayAt(tokens, at);
  if (!first) return undefined;
  let last = first;
  for (let i = 0; i < 7; i++) {
    const joint = jointAfter(tokens, last.next);
    const more = joint === undefined ? undefined : namedDayAt(tokens, joint);
    if (!more) break;
    last = more;
  }
  return { first, last };
}

/** "Thursday-Sunday", "Mon-Fri": two weekdays in one token. */
function weekdayPair(token: Token | undefined): [Weekday, Weekday] | undefined {
  if (token?.kind !== "word" || !token.norm.includes("-") || !token.capital) return undefined;
  const [left, right, ...rest] = token.norm.split("-").map((word) => weekdays.get(word));
  return left !== undefined && right !== undefined && rest.length === 0 ? [left, right] : undefined;
}

const joints = new Set(["and", "or", "to", "through", "thru", "until", "till"]);

/** Past what joins two weekdays: ", ", " and ", " to ", "–". */
function jointAfter(tokens: readonly Token[], at: number): number | undefined {
  let to = at;
  while (dayparts.has(normAt(tokens, to))) to++;
  const from = to;
  if (isMark(tokens[to], ",")) to++;
  const joint = tokens[to];
  if (joint && (isMark(joint, "&-–—/") || joints.has(joint.norm))) to++;
  return to > from ? to : undefined;
}

/**
 * The date of the calendar that stands beside a weekday, behind commas, dashes, brackets and times of day. Of several weekdays before one
 * date only the last is beside it; where there are as many dates, the first stands for the first.
 */
function withDateAfter(tokens: readonly Token[], at: number, { first: named, last }: NamedDays): Printed | undefined {
  let next = last.next;
  let time: { hour: number; minute: number } | undefined;
  let opened = false;
  for (let steps = 0; steps < 14; steps++) {
    const token = tokens[next];
    if (!token) return undefined;
    const date = calendarDateAt(tokens, next);
    if (date?.parts.day !== undefined) {
      if (last !== named && !date.until) return undefined;
      if (isNameOfDay(tokens, at)) return undefined;
      const printed = printedOf(date, at);
      Object.assign(printed.parts, time, { weekday: named.weekday });
      if (last !== named) printed.until = { ...printed.until, weekday: last.weekday };
      else printed.otherWeekdays = weekdaysBefore(tokens, at);
      Object.assign(printed, withYearAfter(tokens, printed));
      if (opened && isMark(tokens[printed.next], ")]")) printed.next++;
      printed.paired = true;
      return printed;
    }
    const clocked = clockSpanAt(tokens, next);
    if (clocked) {
      time ??= { hour: clocked.hour, minute: clocked.minute };
      next = clocked.next;
    } else if (skippable(tokens, next, time !== undefined)) {
      if (isMark(token, "([")) opened = true;
      next++;
    } else return undefined;
  }
  return undefined;
}

/** The weekdays joined before this one: "Saturday and" before "Sunday, June 8". */
function weekdaysBefore(tokens: readonly Token[], at: number): Weekday[] {
  const before: Weekday[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) {
    const named = namedDayAt(tokens, i);
    if (named) before.push(named.weekday);
    else if (!isMark(tokens[i], ",&-–—/") && !joints.has(tokens[i]!.norm) && !dayparts.has(tokens[i]!.norm)) break;
  }
  return before;
}

function skippable(tokens: readonly Token[], at: number, clocked: boolean): boolean {
  const token = tokens[at] as Token;
  // "(Tuesday) March 3, 2021"
  if (isMark(token, ")]")) return isMark(tokens[at - 2], "([");
  if (token.kind === "mark") return ",([-–—|/~·:•*_@".includes(token.text);
  if (dayparts.has(token.norm)) return true;
  if (token.norm === "the" || token.norm === "on" || token.norm === "of" || token.norm === "ie") return true;
  // "Monday next, June 3", "Monday of next week, June 3"
  if (token.norm === "next" || token.norm === "last" || token.norm === "this")
    return isMark(tokens[at + 1], ",") || tokens[at + 1]?.norm === "week";
  if (token.norm === "week")
    return ["last", "next", "this"].includes(normAt(tokens, at - 1)) || isMark(tokens[at + 1], ",");
  if (["at", "from", "by", "around", "about", "before", "after", "until"].includes(token.norm))
    return clockSpanAt(tokens, at + 1) !== undefined;
  return clocked && ["to", "and", "till", "sharp", "onwards", "onward"].includes(token.norm);
}

/** "June 21 (Sunday)", "June 3, 2019, Monday", "June 3, 2019, was a Monday": the weekday behind its date. */
function withWeekdayAfter(tokens: readonly Token[], date: Printed): Printed {
  if (date.grain !== "day") return date;
  if (date.until) return withWeekdaysAfter(tokens, date);
  let at = date.next;
  const comma = isMark(tokens[at], ",");
  if (comma) at++;
  if (isMark(tokens[at], "([")) {
    if (tokens[at + 1]?.norm === "a") at++;
    const named = namedDayAt(tokens, at + 1);
    const close = named && afterTime(tokens, afterDaypart(tokens, named.next));
    if (named && close !== undefined && isMark(tokens[close], "])")) return paired(named.weekday, close + 1);
    return date;
  }
  const joint = tokens[at];
  if (joint && isMark(joint, "-–—/|:") && date.parts.year !== undefined && opens(tokens, date.first)) {
    const named = namedDayAt(tokens, at + 1);
    const closing = named && tokens[afterDaypart(tokens, named.next)];
    if (
      named &&
      (!closing || isMark(closing, "-–—/|)];")) &&
      !withDateAfter(tokens, at + 1, { first: named, last: named })
    )
      return paired(named.weekday, named.next);
    return date;
  }
  let told = at;
  if (tokens[told]?.norm === "which") told++;
  if (["is", "was", "falls", "fell"].includes(normAt(tokens, told))) told++;
  if (tokens[told]?.norm === "on" && told > at) told++;
  if ((told > at || comma) && tokens[told]?.norm === "a") {
    const named = namedDayAt(tokens, told + 1);
    if (named && !tokens[named.next]?.capital) return paired(named.weekday, named.next);
  }
  const named = namedDayAt(tokens, at);
  if (!named || !(comma || date.parts.year !== undefined)) return date;
  const end = afterDaypart(tokens, named.next);
  const closing = tokens[end];
  const year = date.parts.year === undefined && yearAt(tokens, isMark(closing, ",") ? end + 1 : end);
  if (year) return paired(named.weekday, end);
  if (closing && !isMark(closing, ",.;:|)–—-*") && closing.norm !== "at") return date;
  // A list of days, each with its date: which weekday goes with which is not to be told.
  if (withDateAfter(tokens, at, { first: named, last: named })) return date;
  return paired(named.weekday, named.next);

  function paired(weekday: Weekday, next: number): Printed {
    // "March 3 (Tuesday), 2021"
    const late = date.parts.year === undefined && calendarYearAt(tokens, isMark(tokens[next], ",") ? next + 1 : next);
    const parts: Parts = { ...date.parts, weekday, ...(late && { year: late.year }) };
    return { ...date, parts, next: late ? late.next : next, paired: true };
  }
}

/** "June 3-5, 2019 (Monday-Wednesday)". */
function withWeekdaysAfter(tokens: readonly Token[], date: Printed): Printed {
  const at = date.next + (isMark(tokens[date.next], ",") ? 1 : 0);
  if (!isMark(tokens[at], "([")) return date;
  const group = weekdaysAt(tokens, at + 1);
  if (!group || group.last === group.first || !isMark(tokens[group.last.next], ")]")) return date;
  return {
    ...date,
    parts: { ...date.parts, weekday: group.first.weekday },
    until: { ...date.until, weekday: group.last.weekday },
    next: group.last.next + 1,
    paired: true,
  };
}

/** Past ", 7 p.m." or " at 7 p.m.". */
function afterTime(tokens: readonly Token[], at: number): number {
  const from = isMark(tokens[at], ",") || tokens[at]?.norm === "at" ? at + 1 : at;
  return clockSpanAt(tokens, from)?.next ?? at;
}

/** Whether nothing but a label stands before a token: "When: 3 March 2021", a cell, a line of its own. */
function opens(tokens: readonly Token[], at: number): boolean {
  return at === 0 || isMark(tokens[at - 1], ":|*_");
}

function afterDaypart(tokens: readonly Token[], at: number): number {
  return dayparts.has(normAt(tokens, at)) ? at + 1 : at;
}

/** A club, a film, a sale: "Sheffield Wednesday, 3 March 2021", "Freaky Friday", "The Mail on Sunday". */
function isNameOfDay(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before?.capital && before?.norm !== "on") return false;
  return brandedDayWords.has(before.norm) || (before.norm === "on" && isTheMail(tokens[at - 2]));
}

const isTheMail = (token: Token | undefined) => token?.norm === "mail" && token.capital;

/** A weekday without a date, unless it is (part of) a name. */
function aloneWeekday(
  tokens: readonly Token[],
  at: number,
  next: number,
  day: Weekday,
  names: NamesLikeDates,
): Printed | undefined {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[next];
  if (before && (namedDayWords.has(before.norm) || before.norm === "every" || before.norm === "each")) return undefined;
  const timed = before !== undefined && timePrepositions.has(before.norm);
  if (!timed && names.has(token.norm)) return undefined;
  if (after?.kind === "word" && after.spaced && after.capital && !token.possessive && afterDayNames.has(after.norm))
    return undefined;
  // "The Mail on Sunday", "Friday Night Lights"
  if (before?.norm === "on" && isTheMail(tokens[at - 2])) return undefined;
  if (
    after?.norm === "night" &&
    after.capital &&
    tokens[next + 1]?.capital &&
    afterDayNames.has(tokens[next + 1]!.norm)
  )
    return undefined;
  if (after && !after.capital && (after.norm === "school" || after.norm === "league" || after.norm === "roast"))
    return undefined;
  const daypart = dayparts.has(after?.norm ?? "") && !token.possessive ? next + 1 : next;
  const week = tokens[daypart]?.norm;
  // British "Friday week" is not the coming Friday.
  if (week === "week" || week === "fortnight") return undefined;
  return {
    first: at,
    next: daypart,
    parts: { weekday: day },
    grain: "day",
    relation: { from: "week", which: "plain" },
  };
}

/* Years and wider */

const fourFigures = /^(?:1[5-9]|20|21)\d{2}$/;
const decadeFigure = /^(?:1[5-9]|20)\d0$/;
const shortYear = /^\d{2}$/;

const yearPrepositions = new Set(
  "in since by until till til from to through thru during before after between of around circa throughout mid early late and year".split(
    " ",
  ),
);

/** A year of four figures where a word of time stands before it, or alone in a cell or bracket: "in 2019", "1986/87". */
function bareYear(tokens: readonly Token[], at: number): Printed | undefined {
  const token = tokens[at] as Token;
  if (!fourFigures.test(token.text)) return undefined;
  const before = tokens[at - 1];
  if (before && !token.spaced && !isMark(before, "([“‘\"'–—-")) return undefined;
  const joint = tokens[at + 1];
  const tail = tokens[at + 2];
  if (
    isMark(joint, "/-–") &&
    !joint!.spaced &&
    tail &&
    !tail.spaced &&
    shortYear.test(tail.text) &&
    !isMark(tokens[at + 3], "/-–")
  ) {
    const first = Number(token.text);
    if (Number(tail.text) === (first + 1) % 100)
      return {
        first: at,
        next: at + 3,
        parts: { year: first },
        until: { year: first + 1 },
        grain: "year",
        vague: true,
      };
  }
  const year = yearAt(tokens, at);
  if (!year) return undefined;
  const alone = tokens.length === 1 || (isMark(before, "([") && (isMark(joint, ")],;-–—") || joint?.norm === "to"));
  const ranged = before !== undefined && isMark(before, "–—-") && fourFigures.test(textAt(tokens, at - 2));
  if (!alone && !ranged && !(before && yearPrepositions.has(before.norm))) {
    const rangeAhead = isMark(joint, "–—-") && tail && fourFigures.test(tail.text);
    const opens = at === 0 && isMark(joint, ":,");
    if (!rangeAhead && !opens) return undefined;
  }
  // "from 1500 to 2000 people" was let go by yearAt; "and 2019" needs "between".
  if (
    before?.norm === "and" &&
    !tokens.slice(Math.max(0, at - 6), at).some(({ norm }) => norm === "between" || fourFigures.test(norm))
  )
    return undefined;
  return { first: at, next: at + 1, parts: { year: year.year }, grain: "year" };
}

/** "1980s", "1980's". */
function decade(tokens: readonly Token[], at: number): Printed | undefined {
  const token = tokens[at] as Token;
  if (!decadeFigure.test(token.text)) return undefined;
  const ending = tokens[at + 1];
  if (ending?.norm === "s" && !ending.spaced)
    return { first: at, next: at + 2, parts: { year: Number(token.text) }, grain: "decade" };
  if (isMark(ending, "'’") && tokens[at + 2]?.norm === "s" && !tokens[at + 2]?.spaced)
    return { first: at, next: at + 3, parts: { year: Number(token.text) }, grain: "decade" };
  return undefined;
}

/** "fiscal 2019", "calendar year 2019", "FY 2019". */
function businessYear(tokens: readonly Token[], at: number): Printed | undefined {
  const word = tokens[at] as Token;
  const to = tokens[at + 1]?.norm === "year" ? at + 2 : at + 1;
  const year = yearAt(tokens, to);
  if (!year) return undefined;
  return {
    first: at,
    next: year.next,
    parts: { year: year.year },
    grain: "year",
    ...(word.norm !== "calendar" && { vague: true }),
  };
}

const quarterWords: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);

/** "the third quarter of 2019", "Q3 2019"; "the second of May". */
function quarterOrDay(tokens: readonly Token[], at: number): Printed | undefined {
  const token = tokens[at] as Token;
  const worded = quarterWords.get(token.norm);
  if (worded && tokens[at + 1]?.norm !== "quarter") return dated(tokens, at);
  const quarter = worded ?? Number(token.norm[1]);
  const to = worded ? at + 2 : at + 1;
  const year = yearAt(tokens, tokens[to]?.norm === "of" || isMark(tokens[to], ",") ? to + 1 : to);
  const months = { month: quarter * 3 - 2 };
  return {
    first: at,
    next: year?.next ?? to,
    parts: { ...(year && { year: year.year }), ...months },
    until: { ...(year && { year: year.year }), month: quarter * 3 },
    grain: "quarter",
    vague: true,
  };
}

/** "summer 1994", "the spring of 2020". */
function season(tokens: readonly Token[], at: number): Printed | undefined {
  const to = tokens[at + 1]?.norm === "of" ? at + 2 : at + 1;
  const year = yearAt(tokens, to);
  return year && { first: at, next: year.next, parts: { year: year.year }, grain: "season", vague: true };
}

/* Days told from another day */

function nearDay(tokens: readonly Token[], at: number): Printed | undefined {
  const token = tokens[at] as Token;
  if (token.possessive) return undefined;
  const beside = dateBehind(tokens, afterDaypart(tokens, at + 1));
  if (beside) return { ...beside, first: at, nearby: token.norm === "tonight" ? "today" : (token.norm as NearbyDay) };
  const count = token.norm === "yesterday" ? -1 : token.norm === "tomorrow" ? 1 : 0;
  return {
    first: at,
    next: afterDaypart(tokens, at + 1),
    parts: {},
    grain: "day",
    relation: { from: "published", unit: "day", count },
  };
}

/** The full day behind "tomorrow": "tomorrow, June 14", "yesterday (Monday, 3 March)". */
function dateBehind(tokens: readonly Token[], at: number): Printed | undefined {
  const open = isMark(tokens[at], "(");
  if (!open && !isMark(tokens[at], ",")) return undefined;
  const group = weekdaysAt(tokens, at + 1);
  const date = group ? withDateAfter(tokens, at + 1, group) : dated(tokens, at + 1);
  if (!date || date.parts.day === undefined || date.parts.month === undefined || date.until) return undefined;
  if (!open) return date;
  return isMark(tokens[date.next], ")") ? { ...date, next: date.next + 1 } : undefined;
}

const units: ReadonlyMap<string, Unit> = new Map([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
]);

/** "last Friday", "next week", "this Saturday, June 14", "this past Saturday", "the following day", "last October". */
function pointed(tokens: readonly Token[], at: number, names: NamesLikeDates): Printed | undefined {
  const first = tokens[at] as Token;
  let which = first.norm as Which;
  let to = at + 1;
  const second = tokens[to]?.norm;
  if (which === "this" && (second === "past" || second === "coming")) {
    which = second;
    to++;
  }
  const what = tokens[to];
  if (what?.kind !== "word") return undefined;
  const unit = units.get(what.norm);
  if (unit) {
    // "last week's", "the past year": the first is a week, the second the time until now.
    if (which === "past" || which === "coming") return undefined;
    if (what.norm.endsWith("s")) return undefined;
    if (which === "last" && tokens[at - 1]?.norm === "the") return undefined;
    const told = which === "following" || which === "previous" || (which === "next" && tokens[at - 1]?.norm === "the");
    if (which === "last" && unit === "day") return undefined;
    if ((which === "next" || which === "this") && unit === "day" && !told) return undefined;
    const count = which === "last" || which === "previous" ? -1 : which === "this" ? 0 : 1;
    return {
      first: at,
      next: to + 1,
      parts: {},
      grain: unit,
      relation: { from: told ? "told" : "published", unit, count },
    };
  }
  if (which === "last" && what.norm === "night")
    return {
      first: at,
      next: to + 1,
      parts: {},
      grain: "day",
      relation: { from: "published", unit: "day", count: -1 },
    };
  if (
    what.norm === "weekend" &&
    (which === "this" || which === "last" || which === "next" || which === "coming" || which === "past")
  )
    return { first: at, next: to + 1, parts: {}, grain: "week", vague: true };
  if (weekdays.has(what.norm)) {
    const day = weekday(tokens, to, names);
    if (!day) return undefined;
    if (day.relation) return { ...day, first: at, relation: { from: "week", which } };
    return { ...day, first: at, ...((which === "last" || which === "next" || which === "this") && { nearby: which }) };
  }
  if (which === "last" || which === "next" || which === "this") {
    const named = monthAt(tokens, to);
    const date = named && month(tokens, to, names);
    if (date && date.grain === "month" && date.parts.year === undefined)
      return { ...date, first: at, relation: { from: "week", which } };
    return date ? { ...date, first: at } : undefined;
  }
  return undefined;
}

/** "late Tuesday", "early 2019", "mid March", "late last year". */
function softened(tokens: readonly Token[], at: number, names: NamesLikeDates): Printed | undefined {
  const joint = isMark(tokens[at + 1], "-") ? 2 : 1;
  let to = at + joint;
  if (tokens[to]?.norm === "in" || tokens[to]?.norm === "on") to++;
  if (tokens[to]?.norm === "the") to++;
  const token = tokens[to];
  if (!token || token.kind === "mark") return undefined;
  if (["early", "late", "mid", "the"].includes(token.norm)) return undefined;
  const inner = expressionAt(tokens, to, names);
  if (!inner || inner.grain === "minute") return undefined;
  const day = inner.grain === "day";
  return { ...inner, first: at, ...(!day && { vague: true }) };
}

/** "on the 5th", "the 5th of May": the day alone only after a word of time. */
function theDay(tokens: readonly Token[], at: number): Printed | undefined {
  if (tokens[at]?.norm !== "the") return undefined;
  const day = dayAt(tokens, at + 1);
  if (!day?.ordinal || tokens[at + 1]?.kind !== "number" || day.day > 31) return undefined;
  const full = dated(tokens, at + 1);
  if (full) return { ...full, first: at };
  const before = tokens[isMark(tokens[at - 1], ",") ? at - 2 : at - 1]?.norm;
  const after = tokens[day.next];
  if (before !== "on" && before !== "by" && before !== "until" && !weekdays.has(before ?? "")) return undefined;
  if (
    after &&
    after.kind !== "mark" &&
    !["and", "at", "to", "in", "for", "when", "with", "but", "after", "before"].includes(after.norm)
  )
    return undefined;
  return { first: at, next: day.next, parts: { day: day.day }, grain: "day" };
}

function afterComma(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], ",") ? at + 1 : at;
}

const smallNumbers: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, Math.max(1, index)]),
);

/** "three days ago", "a week later", "the day before". */
function counted(tokens: readonly Token[], at: number): Printed | undefined {
  const token = tokens[at] as Token;
  const unit = units.get(token.norm) as Unit;
  const after = tokens[at + 1]?.norm;
  const number = tokens[at - 1];
  if (!number || token.possessive) return undefined;
  const count = smallNumbers.get(number.norm) ?? (/^\d{1,3}$/.test(number.text) ? Number(number.text) : undefined);
  if (count === undefined || (!token.norm.endsWith("s") && count !== 1)) return undefined;
  if (after === "ago")
    return {
      first: at - 1,
      next: at + 2,
      parts: {},
      grain: unit,
      vague: true,
      relation: { from: "published", unit, count: -count },
    };
  // "a day earlier than planned" is not told from the day before it.
  if ((after === "later" || after === "earlier") && tokens[at + 2]?.norm !== "than")
    return {
      first: at - 1,
      next: at + 2,
      parts: {},
      grain: unit,
      vague: unit !== "day",
      relation: { from: "told", unit, count: after === "later" ? count : -count },
    };
  return undefined;
}

/* Times of day */

function clock(tokens: readonly Token[], at: number): Printed | undefined {
  const time = clockAt(tokens, at);
  if (!time) return undefined;
  const token = tokens[at] as Token;
  // 3:2 and 16:9 are ratios and scores: a bare clock time needs two figures behind the colon, and a word of time or a half of the day.
  const marked = time.doubtful || time.next > at + 3 || token.kind === "word" || !isMark(tokens[at + 1], ":");
  const before = tokens[at - 1];
  const timed =
    before !== undefined &&
    ["at", "from", "by", "until", "till", "to", "before", "after", "around", "about", "between"].includes(before.norm);
  if (!marked && !timed) return undefined;
  return {
    first: at,
    next: time.next,
    parts: { hour: time.hour, minute: time.minute },
    grain: "minute",
    ...(time.doubtful && { doubtful: true }),
  };
}

/* Compounds written with a hyphen */

/** "mid-October", "mid-1980s", "Thursday-Sunday", "March-April", "FY2019". */
function compound(tokens: readonly Token[], at: number): Printed | undefined {
  const token = tokens[at] as Token;
  const parts = token.norm.split("-");
  const [left, right] = parts;
  if (parts.length === 1) {
    const year = /^fy((?:19|20)\d{2})$/.exec(token.norm);
    return year ? { first: at, next: at + 1, parts: { year: Number(year[1]) }, grain: "year", vague: true } : undefined;
  }
  if (parts.length !== 2 || !left || !right) return undefined;
  const beside = weekdays.get(left);
  if (beside !== undefined && token.capital && monthNumber(right)) return besideItsMonth(tokens, at, beside, right);
  const group = weekdayPair(token) && weekdaysAt(tokens, at);
  if (group) {
    const paired = withDateAfter(tokens, at, group);
    if (paired) return paired;
    if (left.length < 5 || right.length < 5) return undefined;
    return {
      first: at,
      next: at + 1,
      parts: { weekday: group.first.weekday },
      until: { weekday: group.last.weekday },
      grain: "day",
      relation: { from: "week", which: "plain" },
    };
  }
  if (left === "mid" || left === "early" || left === "late") {
    const years = /^((?:1[5-9]|20)\d{2})(s?)$/.exec(right);
    if (years)
      return {
        first: at,
        next: at + 1,
        parts: { year: Number(years[1]) },
        grain: years[2] ? "decade" : "year",
        vague: true,
      };
    const named = monthNumber(right);
    if (!named) return undefined;
    const year = yearAt(tokens, tokens[at + 1]?.norm === "of" || isMark(tokens[at + 1], ",") ? at + 2 : at + 1);
    return {
      first: at,
      next: year?.next ?? at + 1,
      parts: { ...(year && { year: year.year }), month: named },
      grain: "month",
      vague: true,
    };
  }
  const first = monthNumber(left);
  const last = monthNumber(right);
  if (!first || !last || !token.capital) return undefined;
  const year = yearAt(tokens, isMark(tokens[at + 1], ",") ? at + 2 : at + 1);
  const years = year && { year: year.year };
  return {
    first: at,
    next: year?.next ?? at + 1,
    parts: { ...years, month: first },
    until: { ...years, month: last },
    grain: "month",
  };
}

/** "Monday-June 3, 2019" */
function besideItsMonth(tokens: readonly Token[], at: number, weekday: Weekday, month: string): Printed | undefined {
  const date = calendarDateAt(
    tokens.map((token, index) => (index === at ? { ...token, norm: month } : token)),
    at,
  );
  if (date?.parts.day === undefined || date.parts.year === undefined) return undefined;
  return { ...printedOf({ ...date, parts: { ...date.parts, weekday } }, at), paired: true };
}

function monthNumber(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const token = { kind: "word", norm: word, capital: true, possessive: false } as Token;
  return monthAt([token], 0);
}
