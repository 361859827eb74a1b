import { normAt } from "../../language/token-at.js";
import { months, weekdays } from "../../lexicon/calendar.js";
import { countedNouns, doubtfulMonths, numberedThings, streetWords } from "../../lexicon/time-words.js";
import type { Token } from "../../model/sentence.js";
import { mostDaysInMonth } from "../../values/calendar.js";
import { clockAt } from "./clock.js";
import { isMark, type Parts } from "./printed.js";

/** A date of the calendar as printed: a day of a month with or without its year, several days of one month, or a month of a year. */
export interface CalendarWords {
  readonly parts: Parts;
  readonly until?: Parts;
  readonly list?: boolean;
  readonly other?: Parts;
  readonly next: number;
  /** "06/03/19": only a weekday beside it makes it a date. */
  readonly doubtful?: boolean;
}

const ordinalWords: ReadonlyMap<string, number> = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth " +
    "eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh " +
    "twenty-eighth twenty-ninth thirtieth thirty-first"
  )
    .split(" ")
    .map((word, index) => [word, index + 1]),
);
const upTo39 = /^(?:0?[1-9]|[12]\d|3\d)$/;
const ordinalEnding = /^(?:st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)$/u;
const endingAndDay = /^(?:st|nd|rd|th)-(\d{1,2})(?:st|nd|rd|th)$/;
const yearFigure = /^(?:1[5-9]|20|21)\d{2}$/;
const dayAndYear = /^(\d{1,2}),((?:1[5-9]|20|21)\d{2})$/;
const pluralNoun = /[^su']s$/;
const endsInS = new Set(
  "was is has does his its this as us across plus versus yes thus ours theirs hers always perhaps".split(" "),
);

export interface Day {
  readonly day: number;
  /** "27th-29th" is one token after the figure. */
  readonly until?: number;
  readonly ordinal: boolean;
  readonly next: number;
}

/** "5", "5th", "the 5th", "first": a number that can be a day of a month (up to 39, so that impossible days are seen). */
export function dayAt(tokens: readonly Token[], at: number): Day | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const worded = ordinalWords.get(token.norm);
  if (worded) return { day: worded, ordinal: true, next: at + 1 };
  if (token.kind !== "number" || !upTo39.test(token.text)) return undefined;
  const day = Number(token.text);
  const ending = tokens[at + 1];
  // "3 rd of March", of marks that were taken out; "3^rd^"
  const caret = isMark(ending, "^") && !ending!.spaced ? 1 : 0;
  const raised = tokens[at + 1 + caret];
  if (raised?.kind === "word" && !raised.capital && ordinalEnding.test(raised.norm))
    return { day, ordinal: true, next: at + 2 + caret + (caret && isMark(tokens[at + 3], "^") ? 1 : 0) };
  if (ending?.kind === "word" && !ending.spaced) {
    if (ordinalEnding.test(ending.norm)) return { day, ordinal: true, next: at + 2 };
    // "3March 2021"
    if (ending.capital && months.has(ending.norm)) return { day, ordinal: false, next: at + 1 };
    const until = endingAndDay.exec(ending.norm)?.[1];
    // "5K", "3D", "7pm"
    return until ? { day, until: Number(until), ordinal: true, next: at + 2 } : undefined;
  }
  // 3%, 3°, 7:30
  if (ending && !ending.spaced && (isMark(ending, "%°$€£") || goesOnInFigures(tokens, at + 1))) return undefined;
  return { day, ordinal: false, next: at + 1 };
}

/** ":30" behind a figure: a time, a verse, a ratio. */
function goesOnInFigures(tokens: readonly Token[], at: number): boolean {
  const [colon, figure] = [tokens[at], tokens[at + 1]];
  return isMark(colon, ":") && !colon?.spaced && figure?.kind === "number" && !figure.spaced;
}

/** A year of four figures that is no time of day and no count: not "2000 GMT", not "2000 people". */
export function yearAt(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || !yearFigure.test(token.text)) return undefined;
  const following = tokens[at + 1];
  if (following && !following.spaced && (following.kind === "word" || isMark(following, "%$€£°"))) return undefined;
  if (goesOnInFigures(tokens, at + 1)) return undefined;
  if (clockAt(tokens, at) || countsSomething(tokens, at + 1)) return undefined;
  return { year: Number(token.text), next: at + 1 };
}

/** Whether a number that ends before `at` counts what follows it. */
export function countsSomething(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isMark(token, "%")) return true;
  if (token.kind !== "word" || token.capital || !token.spaced || token.possessive) return false;
  return countedNouns.has(token.norm) || (pluralNoun.test(token.norm) && !endsInS.has(token.norm));
}

/** The month a token names; short forms and doubtful names are for the caller to weigh. */
export function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || token.possessive) return undefined;
  // "may" and "march" in small letters are verbs; dirty copy writes "june 5" and "october" without harm.
  if (
    !token.capital &&
    (token.norm.length < 4 || token.norm === "march" || token.norm === "august") &&
    !standsByDayAndYear(tokens, at)
  )
    return undefined;
  return months.get(token.norm);
}

/** "march 3, 2021", "3 mar 2021": what is no verb though it is in small letters. */
function standsByDayAndYear(tokens: readonly Token[], at: number): boolean {
  const isDay = (token: Token | undefined) => token?.kind === "number" && upTo39.test(token.text);
  const ordinal = (to: number) => (ordinalEnding.test(normAt(tokens, to)) ? to + 1 : to);
  if (isDay(tokens[at + 1])) return yearAfter(tokens, ordinal(at + 2)) !== undefined;
  return (isDay(tokens[at - 1]) || ordinalEnding.test(normAt(tokens, at - 1))) && !!yearAfter(tokens, at + 1);
}

/** The date of the calendar that starts at a token. */
export function calendarDateAt(tokens: readonly Token[], at: number): CalendarWords | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  return token.kind === "number"
    ? (figuresOnly(tokens, at) ?? dayFirst(tokens, at))
    : monthAt(tokens, at)
      ? monthFirst(tokens, at)
      : ordinalWords.has(token.norm)
        ? dayFirst(tokens, at)
        : undefined;
}

/** "March 4, 2024", "Oct. 3-5", "June 3, 5 and 7", "March 2024". */
function monthFirst(tokens: readonly Token[], at: number): CalendarWords | undefined {
  const month = monthAt(tokens, at) as number;
  let from = afterStop(tokens, at + 1);
  // Dirty copy leaves no space: "June 3,2025".
  const glued = tokens[from]?.kind === "number" ? dayAndYear.exec(tokens[from]!.text) : null;
  if (glued) return { parts: { year: Number(glued[2]), month, day: Number(glued[1]) }, next: from + 1 };
  if (tokens[from]?.norm === "the" && dayAt(tokens, from + 1)?.ordinal) from++;
  const worded = ordinalWords.has(normAt(tokens, from)) && yearAfter(tokens, from + 1) !== undefined;
  const first =
    tokens[from]?.kind === "number" || tokens[from - 1]?.norm === "the" || worded ? dayAt(tokens, from) : undefined;
  if (first && !clockAt(tokens, from)) {
    let days = moreDays(tokens, first);
    const year = yearAfter(tokens, days.next);
    if (!year && isCount(tokens, at, month, first, days.next)) return undefined;
    if (!year && backwards(tokens, at, first, days)) days = { next: first.next };
    return { ...spread(month, first.day, days, year?.year), next: year?.next ?? days.next };
  }
  let to = from;
  if (tokens[to]?.norm === "of" || isMark(tokens[to], ",")) to++;
  const year = yearAt(tokens, to);
  return year ? { parts: { year: year.year, month }, next: year.next } : undefined;
}

/** Past the full stop of a short form, and of "March. 3, 2021", where it was taken for the end of something. */
function afterStop(tokens: readonly Token[], at: number): number {
  const stop = tokens[at];
  return isMark(stop, ".") && !stop?.spaced && months.has(normAt(tokens, at - 1)) && at + 1 < tokens.length
    ? at + 1
    : at;
}

/** "4 March 2024", "4–6 March", "the 3rd of June", "3rd, 4th and 5th June 2019". */
function dayFirst(tokens: readonly Token[], at: number): CalendarWords | undefined {
  const first = dayAt(tokens, at);
  if (!first || first.day === 0) return undefined;
  const before = tokens[at - 1];
  if (before && ((!tokens[at]!.spaced && isMark(before, "$€£₹#/.-")) || numberedThings.has(before.norm)))
    return undefined;
  const days = moreDays(tokens, first);
  let to = days.next;
  // "the 3rd day of March"
  if (tokens[to]?.norm === "day" && tokens[to + 1]?.norm === "of" && first.ordinal) to++;
  // "Tuesday 3, March 2021"
  const named = before?.norm === "the" ? tokens[isMark(tokens[at - 2], ",") ? at - 3 : at - 2] : before;
  if (isMark(tokens[to], ",") && weekdays.has(named?.norm ?? "") && monthAndYear(tokens, to + 1)) to++;
  if (tokens[to]?.norm === "of" && (first.ordinal || days.ordinal)) to++;
  // "the second May election"
  else if (tokens[at]?.kind === "word") return undefined;
  const month = monthAt(tokens, to);
  if (!month) return undefined;
  if (streetWords.has(normAt(tokens, to + 1)) && tokens[to + 1]?.capital) return undefined;
  const year = yearAfter(tokens, afterStop(tokens, to + 1));
  if (!year) {
    if (isCount(tokens, at, month, first, to + 1) || backwards(tokens, at, first, days)) return undefined;
    // "Doe, 31, June Smith"
    if (first.day > mostDaysInMonth(month) && doubtfulMonths.has(tokens[to]!.norm) && titleGoesOn(tokens, to + 1))
      return undefined;
    // A score before a date of the other order: "won 29-27 October 3".
    const following = dayAt(tokens, to + 1);
    if (following && (days.until !== undefined || !clockAt(tokens, to + 1)) && !countsSomething(tokens, following.next))
      if (tokens[to + 1]?.kind === "number" && !isMark(tokens[to], ","))
        return days.until !== undefined ? undefined : dated();
    // "12 May Face Charges": a headline's modal.
    if ((month === 5 || month === 3) && titleGoesOn(tokens, to + 1) && !before) return undefined;
  }
  return dated();

  function dated(): CalendarWords {
    return { ...spread(month as number, first!.day, days, year?.year), next: year?.next ?? to + 1 };
  }
}

/**
 * Whether the figure beside a month counts what follows: "In June 31 people". A day that no month has is a day only where nothing speaks
 * against it, and beyond 31 only beside a year.
 */
function isCount(tokens: readonly Token[], at: number, month: number, { day }: Day, next: number): boolean {
  if (day > 31) return true;
  const inside = tokens[at - 1]?.norm === "in";
  if (day > mostDaysInMonth(month)) return inside || countsSomething(tokens, next) || !hasPreposition(tokens, at, next);
  return inside && countsSomething(tokens, next);
}

const dayPrepositions = new Set(
  "on by until till from to through before after since between of for due next last this".split(" "),
);

/** Whether a word of time stands before, or nothing at all stands around: "on June 31", a cell with "31 June". */
function hasPreposition(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === "word" && before.norm === "the") return dayPrepositions.has(normAt(tokens, at - 2));
  return (
    before === undefined ||
    dayPrepositions.has(before.norm) ||
    weekdays.has(before.norm) ||
    isMark(before, ",:(") ||
    (before.norm === "is" && endsSentence(tokens, next)) ||
    next >= tokens.length
  );
}

/** "The deadline is 31 June." */
function endsSentence(tokens: readonly Token[], next: number): boolean {
  return tokens[next] === undefined || isMark(tokens[next], ".,;)");
}

/** "29-27 October", "June 28-2": a score or a slip that says nothing, unless "from" or "between" stands before it. */
function backwards(tokens: readonly Token[], at: number, { day }: Day, { until, list }: MoreDays): boolean {
  if (until === undefined || list || until >= day) return false;
  const before = tokens[at - 1]?.norm;
  return before !== "from" && before !== "between" && !(before !== undefined && weekdays.has(before));
}

function monthAndYear(tokens: readonly Token[], at: number): boolean {
  return monthAt(tokens, at) !== undefined && yearAfter(tokens, afterStop(tokens, at + 1)) !== undefined;
}

function titleGoesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && token.capital && token.spaced;
}

interface MoreDays {
  readonly next: number;
  readonly until?: number;
  readonly list?: boolean;
  readonly ordinal?: boolean;
}

/** After one day of a month, the others: "-5", " to 5", ", 5 and 7". */
function moreDays(tokens: readonly Token[], { until, next: from, ordinal }: Day): MoreDays {
  if (until !== undefined) return { next: from, until, ordinal: true };
  const joint = tokens[from];
  if (!joint) return { next: from };
  const ranging =
    isMark(joint, "-–—") ||
    joint.norm === "to" ||
    joint.norm === "through" ||
    joint.norm === "thru" ||
    joint.norm === "until" ||
    joint.norm === "till";
  if (ranging) {
    const last = plainDay(tokens, from + 1);
    return last ? { next: last.next, until: last.day, ordinal: ordinal || last.ordinal } : { next: from, ordinal };
  }
  // "March 2/3, 2021"
  const slashed = isMark(joint, "/") && !joint.spaced ? plainDay(tokens, from + 1) : undefined;
  if (slashed && yearAfter(tokens, slashed.next))
    return { next: slashed.next, until: slashed.day, list: true, ordinal };
  let next = from;
  let found: number | undefined;
  for (let i = 0; i < 8; i++) {
    let to = next;
    const comma = isMark(tokens[to], ",");
    if (comma) to++;
    const and = tokens[to]?.norm === "and" || tokens[to]?.norm === "or" || isMark(tokens[to], "&");
    if (and) to++;
    if (!comma && !and) break;
    const last = plainDay(tokens, to);
    if (!last || countsSomething(tokens, last.next)) break;
    // "June 3, 5 people": a comma alone joins days only where more of the list follows.
    if (!and && !isMark(tokens[last.next], ",&") && tokens[last.next]?.norm !== "and") break;
    next = last.next;
    found = last.day;
    if (and) break;
  }
  return found === undefined ? { next: from, ordinal } : { next, until: found, list: true, ordinal };
}

/** A day that is no time and begins no other date: "June 3 - 7 p.m.", "June 3 and 5 July". */
function plainDay(tokens: readonly Token[], at: number): Day | undefined {
  if (tokens[at]?.kind !== "number" || clockAt(tokens, at)) return undefined;
  const day = dayAt(tokens, at);
  return day && day.day <= 31 ? day : undefined;
}

/** "2021" behind a day and its month: ", 2021", " of 2021", ", in the year 2021", " - 2021", ", '21". */
export function yearAfter(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  let to = at;
  if (isMark(tokens[to], ",")) to++;
  const comma = to > at;
  if (tokens[to]?.norm === "of" || tokens[to]?.norm === "in") {
    to++;
    if (tokens[to]?.norm === "the" && tokens[to + 1]?.norm === "year") to += 2;
  } else if (!comma && isMark(tokens[to], "-–—|") && tokens[to]!.spaced && tokens[to + 1]?.spaced) {
    // "March 3 - 2021 people": only where nothing counts.
    const year = yearAt(tokens, to + 1);
    return year && (year.next >= tokens.length || tokens[year.next]!.kind === "mark") ? year : undefined;
  } else if (isMark(tokens[to], "'’‘") && !tokens[to + 1]?.spaced) {
    const short = tokens[to + 1];
    return short?.kind === "number" && twoFigures.test(short.text)
      ? { year: ofThisCentury(Number(short.text)), next: to + 2 }
      : undefined;
  }
  return yearAt(tokens, to);
}

/** Two figures stand for a year of the century to 2040. */
function ofThisCentury(year: number): number {
  return year <= 40 ? 2000 + year : 1900 + year;
}

function spread(
  month: number,
  day: number,
  { until, list }: MoreDays,
  year: number | undefined,
): Omit<CalendarWords, "next"> {
  const parts: Parts = { ...(year !== undefined && { year }), month, day };
  if (until === undefined) return { parts };
  return { parts, until: { ...parts, day: until }, ...(list && { list }) };
}

const isoMonth = /^(?:0[1-9]|1[0-2])$/;
const twoFigures = /^\d{2}$/;
/** What follows the day in "3-Jun-2019". */
const dayMonthYear = /^([a-z]{3,9})-((?:19|20)\d{2}|\d{2})$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2}|\d{2})$/;

/** "2024-03-04", "27/3/2024", "27.3.2024". */
function figuresOnly(tokens: readonly Token[], at: number): CalendarWords | undefined {
  const first = tokens[at] as Token;
  const before = tokens[at - 1];
  // Part of an address, a path or a longer number.
  if (before && !first.spaced && !isMark(before, "([“‘\"':,–—*_|>")) return undefined;
  if (before && numberedThings.has(before.norm)) return undefined;
  const joined = dayMonthYear.exec(`${tokens[at + 2]?.norm}`);
  if (joined && isMark(tokens[at + 1], "-‑–") && !tokens[at + 2]?.spaced && upTo39.test(first.text)) {
    const month = months.get(joined[1] as string);
    const year = Number(joined[2]);
    if (month)
      return { parts: { year: year < 100 ? ofThisCentury(year) : year, month, day: Number(first.text) }, next: at + 3 };
  }
  const oneToken = dotted.exec(first.text);
  if (oneToken) return slashed(oneToken[1]!, oneToken[2]!, oneToken[3]!, at + 1);
  const [joint, second, again, third] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (!joint || !second || !again || !third || joint.text !== again.text) return undefined;
  if (!isMark(joint, "-/–‑") || [joint, second, again, third].some((token) => token.spaced)) return undefined;
  if (second.kind !== "number" || third.kind !== "number") return undefined;
  const after = tokens[at + 5];
  if (after && !after.spaced && (isMark(after, "/-_–") || (after.kind === "word" && !/^t(?:\d|$)/.test(after.norm))))
    return undefined;
  if (yearFigure.test(first.text) && twoFigures.test(second.text) && twoFigures.test(third.text))
    return isoMonth.test(second.text)
      ? { parts: { year: Number(first.text), month: Number(second.text), day: Number(third.text) }, next: at + 5 }
      : undefined;
  if (!upTo39.test(first.text) || !upTo39.test(second.text)) return undefined;
  return yearFigure.test(third.text) || (twoFigures.test(third.text) && isMark(joint, "/"))
    ? slashed(first.text, second.text, third.text, at + 5)
    : undefined;
}

/** Figures with the year last: the day first, the month first, or either. */
function slashed(first: string, second: string, last: string, next: number): CalendarWords | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
  const short = last.length === 2;
  const year = short ? ofThisCentury(Number(last)) : Number(last);
  const rest = { next, ...(short && { doubtful: true }) };
  const british = { year, month: b, day: a };
  const american = { year, month: a, day: b };
  if (a > 12 || a === b) return { parts: british, ...rest };
  if (b > 12) return { parts: american, ...rest };
  return { parts: british, other: american, ...rest };
}
