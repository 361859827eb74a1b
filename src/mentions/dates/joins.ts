import { movingVerbs } from "../../lexicon/time-words.js";
import type { Token } from "../../model/sentence.js";
import { dayAt } from "./calendar-date.js";
import { isMark, type Parts, type Printed } from "./printed.js";

/** Joins neighbours of one sentence that are one expression: both ends of a range, a day and its time, a list that prints its year once. */
export function joined(tokens: readonly Token[], found: readonly Printed[]): Printed[] {
  // From the back: what is printed once stands with the last.
  const out: Printed[] = [];
  for (const printed of [...found].reverse()) {
    const next = out.at(-1);
    const one = next && (ranged(tokens, printed, next) ?? timed(tokens, printed, next));
    if (one) out[out.length - 1] = one;
    else out.push(printed);
  }
  return out.reverse().filter(({ doubtful }) => !doubtful);
}

const rangeWords = new Set(["to", "through", "thru", "until", "till", "til"]);
const fillers = new Set(["the", "on", "late", "early"]);
const wide = new Set(["month", "year", "day", "minute"]);

function ranged(tokens: readonly Token[], a: Printed, b: Printed): Printed | undefined {
  if (a.until || a.other || b.other || !wide.has(a.grain) || !wide.has(b.grain)) return undefined;
  const dayOnly = dayAfterWeekday(tokens, a, b);
  let at = dayOnly?.next ?? a.next;
  const comma = isMark(tokens[at], ",");
  if (comma) at++;
  const joint = tokens[at] as Token;
  const and = joint.norm === "and" || joint.norm === "or" || isMark(joint, "&");
  const ranging =
    (joint.norm === "and" && tokens[a.first - 1]?.norm === "between") ||
    rangeWords.has(joint.norm) ||
    isMark(joint, "-–—");
  if (ranging || and) at++;
  else if (!comma) return undefined;
  while (at < b.first && fillers.has(tokens[at]!.norm)) at++;
  if (at !== b.first || (a.grain === "minute") !== (b.grain === "minute")) return undefined;
  if (dayOnly) {
    Object.assign(a.parts, { day: dayOnly.day });
    a.next = dayOnly.next;
    a.paired = true;
    delete a.relation;
  }
  if (!ranging) {
    lend(a.parts, b.parts);
    return undefined;
  }
  if (b.until || (a.relation && a.relation.from !== "week") || (b.relation && b.relation.from !== "week"))
    return undefined;
  // "Monday to Friday, 1 March to 30 April": the days on which it is open, not the first day.
  if (a.otherWeekdays?.length && !b.otherWeekdays?.length && b.parts.weekday === undefined) {
    delete a.parts.weekday;
    delete a.paired;
  }
  if (movedIn(tokens, a.first) || (backwards(a.parts, b.parts) && !begins(tokens, a, b))) return undefined;
  lend(a.parts, b.parts);
  return {
    first: a.first,
    next: b.next,
    parts: a.parts,
    until: b.parts,
    grain: a.grain === b.grain ? a.grain : "day",
    ...((a.vague || b.vague) && { vague: true }),
    ...((a.paired || b.paired) && { paired: true }),
    ...(a.relation && { relation: a.relation }),
  };
}

/** "Friday 7" before "to Sunday 9 June": the figure that belongs to the weekday. */
function dayAfterWeekday(tokens: readonly Token[], a: Printed, b: Printed): { day: number; next: number } | undefined {
  if (
    a.parts.weekday === undefined ||
    a.parts.day !== undefined ||
    b.parts.day === undefined ||
    b.parts.month === undefined
  )
    return undefined;
  const at = tokens[a.next]?.norm === "the" ? a.next + 1 : a.next;
  const day = tokens[at]?.kind === "number" ? dayAt(tokens, at) : undefined;
  return day && day.day <= 31 && day.next < b.first ? day : undefined;
}

/** Gives the first of two the month or year that is printed once, with the last. */
function lend(a: Parts, b: Parts): void {
  if (a.month === undefined && b.month !== undefined && a.day !== undefined && b.day !== undefined)
    a.month = a.day <= b.day ? b.month : ((b.month + 10) % 12) + 1;
  if (a.year === undefined && b.year !== undefined && a.month !== undefined && b.month !== undefined)
    a.year = a.month > b.month ? b.year - 1 : b.year;
}

/** Whether the second is before the first, as far as both are printed. */
function backwards(a: Parts, b: Parts): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return b.year < a.year;
  if (a.month === undefined || b.month === undefined) return false;
  if (a.month !== b.month) return a.year !== undefined && b.year !== undefined && b.month < a.month;
  return a.day !== undefined && b.day !== undefined && b.day < a.day;
}

/** Whether copy means a range by two dates of which the second is the earlier: "from" or "between" before them, no other year behind. */
function begins(tokens: readonly Token[], a: Printed, b: Printed): boolean {
  const before = tokens[a.first - 1]?.norm;
  if (before !== "from" && before !== "between") return false;
  for (let i = b.next; i < b.next + 5 && i < tokens.length; i++)
    if (tokens[i]!.norm === "year" || tokens[i]!.norm === "bc") return false;
  return true;
}

/** "moved from Monday to Wednesday", "postponed from June 3 to June 10": two days, not the time between them. */
export function movedIn(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 8); i < at; i++) if (movingVerbs.has(tokens[i]!.norm)) return true;
  return false;
}

const beforeTime = new Set(["at", "from", "by", "around", "about", "before", "after", "until", "the", "on", "of"]);

function timed(tokens: readonly Token[], a: Printed, b: Printed): Printed | undefined {
  const clockFirst = a.grain === "minute" && b.grain === "day";
  const clockLast = a.grain === "day" && b.grain === "minute";
  if ((!clockFirst && !clockLast) || (clockLast && a.parts.hour !== undefined)) return undefined;
  if (b.first - a.next > 4) return undefined;
  for (let i = a.next; i < b.first; i++)
    if (!isMark(tokens[i], ",") && !beforeTime.has(tokens[i]!.norm)) return undefined;
  const [day, clock] = clockFirst ? [b, a] : [a, b];
  const { hour, minute } = clock.parts;
  return {
    ...day,
    first: a.first,
    next: b.next,
    parts: { ...day.parts, ...(hour !== undefined && { hour }), ...(minute !== undefined && { minute }) },
  };
}
