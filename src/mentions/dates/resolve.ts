import type { Article } from "../../model/article.js";
import type { Anchor, CalendarDate, DateMention, DayRange, Weekday } from "../../model/date.js";
import type { Sentence } from "../../model/sentence.js";
import {
  addDays,
  addMonths,
  compareDates,
  dayRange,
  daysBetween,
  isDate,
  isOneDay,
  monthRange,
  nearestWeekday,
  nearestYear,
  sameDate,
  weekdayOf,
  weekRange,
  yearRange,
} from "../../values/calendar.js";
import { groupedBy } from "../../values/grouped.js";
import { yearAt } from "./calendar-date.js";
import { type Direction, directionAt } from "./direction.js";
import { movedIn } from "./joins.js";
import type { Parts, Printed } from "./printed.js";

/** What one sentence prints. */
export interface SentenceDates {
  readonly sentence: Sentence;
  readonly printed: readonly Printed[];
}

/** A full date of the copy, from which others are reckoned. */
interface Fixed {
  readonly date: CalendarDate;
  readonly anchor: Anchor;
}

/** A year is told of once a paragraph opens with it; this many days from publication it is no longer the news. */
const daysOfNews = 400;

/** How many sentences a date of another time carries behind it. */
const carries = 3;

/** Works out which days the printed dates mean. Nothing is taken from the clock: only from the copy and the day of publication. */
export function resolved(article: Article, found: readonly SentenceDates[]): DateMention[] {
  const published = article.published && { date: article.published.date, anchor: publishedAnchor(article) };
  const fixed = fixedDates(found);
  const byDay = [...fixed].sort((a, b) => compareDates(a.date, b.date));
  const [earliest, latest] = [byDay[0], byDay.at(-1)];
  const { ofBlock: headingYears, all: allYears, inHeads } = yearsNamed(article, found);
  const onlyYear = allYears.size === 1 && [...inHeads].length === 1 ? [...inHeads][0] : undefined;
  const out: { mention: DateMention; printed: Printed; direction: Direction; past: boolean }[] = [];

  let block = -1;
  /** The last full date, and whether the paragraph has turned to another time. */
  let local: Fixed | undefined;
  /** Whether the paragraph has told of several years. */
  let manyYears = false;
  let elsewhere: (Fixed & { readonly sentence: number }) | undefined;
  /** Whether the sentence tells of a day far from publication: its bare weekdays are not of the news. */
  let remote = false;
  /** The last day told of, for "the next day". */
  let told: { range: DayRange; anchor: Anchor; sentence: number } | undefined;
  let blockYears: readonly number[] = [];
  let previousYears: readonly number[] = [];

  for (const { sentence, printed: list } of found) {
    if (elsewhere && sentence.index > elsewhere.sentence + carries) elsewhere = undefined;
    if (sentence.block !== block) {
      block = sentence.block;
      local = undefined;
      manyYears = false;
      elsewhere = undefined;
      told = undefined;
      previousYears = blockYears;
      blockYears = headingYears(block);
    }
    remote = list.some(({ parts, other }) => {
      const date = other ? undefined : full(parts);
      return date !== undefined && published !== undefined && Math.abs(daysBetween(published.date, date)) > daysOfNews;
    });
    for (const printed of list) {
      const { tokens } = sentence;
      const span = { start: tokens[printed.first]!.start, end: tokens[printed.next - 1]!.end };
      const direction = directionAt(tokens, printed.first, printed.next);
      const answer = answerTo(printed, direction, sentence);
      const mention: DateMention = {
        kind: "date",
        ...span,
        sentence: sentence.index,
        stated: statedIn(printed, answer),
        ...(printed.until && { until: printed.until }),
        grain: printed.grain,
        range: printed.until !== undefined && !printed.list,
        vague: printed.vague ?? false,
        ...(printed.nearby && { nearby: printed.nearby }),
        ...answer,
      };
      out.push({ mention, printed, direction, past: elsewhere !== undefined });
      const range = answer.resolved;
      const { year, month } = printed.parts;
      const anchor: Anchor | undefined = range && { kind: "text-date", date: range.from, span };
      if (anchor && year !== undefined && printed.grain !== "decade") {
        const fixed = { date: anchor.date, anchor };
        if (month !== undefined) {
          manyYears ||= local !== undefined && local.date.year !== fixed.date.year;
          local = fixed;
        }
        // "In 1911, ..." at the head of a sentence carries what follows; a day carries it from anywhere.
        if (printed.first <= 2 || printed.parts.day !== undefined)
          elsewhere = isNews(range as DayRange) ? undefined : { ...fixed, sentence: sentence.index };
      }
      if (anchor && range && printed.grain === "day") told = { range, anchor, sentence: sentence.index };
    }
  }
  return withWeekdaysFromText();

  function isNews(range: DayRange): boolean {
    if (!published) return true;
    return (
      Math.abs(daysBetween(published.date, range.from)) <= daysOfNews ||
      Math.abs(daysBetween(published.date, range.to)) <= daysOfNews
    );
  }

  type Answer = Pick<DateMention, "resolved" | "anchor" | "readings">;

  function answerTo(printed: Printed, direction: Direction, sentence: Sentence): Answer {
    const { parts, until, other, relation, grain } = printed;
    if (grain === "minute") return {};
    if (other) return eitherOrder(parts, other);
    if (relation && relation.from !== "week") return related(printed, sentence);
    if (grain === "day")
      return parts.month !== undefined
        ? dayOfMonth(printed, direction, sentence)
        : dayAlone(printed, direction, sentence);
    const { year, month } = parts;
    if (grain === "month" && month !== undefined) {
      const at =
        year ?? monthYear(month, until?.month, relation?.from === "week" ? relation.which : "plain", direction);
      if (at === undefined) return {};
      const from = monthRange(at, month);
      const last = until?.month;
      const lastYear = until?.year ?? (last !== undefined && last < month ? at + 1 : at);
      return {
        ...between(from.from, last === undefined ? from.to : monthRange(lastYear, last).to),
        ...(year === undefined && published && { anchor: published.anchor }),
      };
    }
    if (year === undefined) return {};
    if (grain === "decade") return { resolved: yearRange(year, year + 9) };
    if (grain === "quarter" && month !== undefined)
      return { resolved: { from: monthRange(year, month).from, to: monthRange(year, month + 2).to } };
    if (grain === "season") return { resolved: isWinter(printed, sentence) ? winterOf(year) : yearRange(year) };
    // A business year of one number begins when its house says.
    if (printed.vague && !until && /^(?:fiscal|financial|fy)/.test(sentence.tokens[printed.first]!.norm)) return {};
    return until?.year !== undefined && until.year < year ? {} : { resolved: yearRange(year, until?.year ?? year) };
  }

  function eitherOrder(parts: Parts, other: Parts): Answer {
    const readings = [parts, other].map(full).filter((date) => date !== undefined);
    const weekday = parts.weekday;
    const fitting = weekday === undefined ? [] : readings.filter((date) => weekdayOf(date) === weekday);
    return fitting.length === 1 ? { resolved: dayRange(fitting[0]!) } : { readings };
  }

  function dayOfMonth(printed: Printed, direction: Direction, sentence: Sentence): Answer {
    const { parts, until } = printed;
    const month = parts.month as number;
    const day = parts.day as number;
    if (parts.year !== undefined) {
      const date = { year: parts.year, month, day };
      return isDate(date) ? between(date, lastOf(date, until)) : {};
    }
    if (printed.yearBy) {
      const year =
        published && printed.yearBy.count !== undefined ? published.date.year + printed.yearBy.count : undefined;
      const date = year === undefined ? undefined : full({ year, month, day });
      return date && published ? { ...between(date, lastOf(date, until)), anchor: published.anchor } : {};
    }
    const readings = yearReadings(month, day, direction, sentence);
    const { year, anchor } = impliedYear(month, day, direction, parts.weekday !== undefined);
    if (year === undefined || !anchor) return readings.length ? { readings } : {};
    const date = { year, month, day };
    return {
      ...between(date, lastOf(date, until)),
      anchor,
      ...(readings.some((each) => !sameDate(each, date)) && { readings }),
    };
  }

  /** The last day of a range that begins on a resolved day. */
  function lastOf(from: CalendarDate, until: Parts | undefined): CalendarDate {
    if (!until) return from;
    if (until.day === undefined || until.month === undefined)
      return until.weekday === undefined ? from : nearestWeekday(from, until.weekday, 1);
    const sameYear = { year: until.year ?? from.year, month: until.month, day: until.day };
    const last =
      until.year === undefined && compareDates(sameYear, from) < 0 && until.month < from.month
        ? { ...sameYear, year: from.year + 1 }
        : sameYear;
    return isDate(last) ? last : from;
  }

  function impliedYear(
    month: number,
    day: number,
    direction: Direction,
    paired: boolean,
  ): { year?: number; anchor?: Anchor } {
    const from = (fixed: Fixed | undefined) => {
      const year = fixed && nearestYear(month, day, fixed.date);
      return year === undefined || !fixed ? undefined : { year, anchor: fixed.anchor };
    };
    const here = from(local);
    if (elsewhere && direction !== 1) {
      const there = from(elsewhere);
      const now = from(published);
      return there && (elsewhere.anchor === local?.anchor || !now) && there.year !== now?.year
        ? direction === -1
          ? there
          : {}
        : (there ?? {});
    }
    if (published) {
      const now = from(published);
      if (!now) return {};
      const away = daysBetween(published.date, { year: now.year, month, day });
      // "rose on Dec. 30" in a paper of October: of another year. With a weekday the days themselves will tell.
      if (!paired && Math.abs(away) > 14 && Math.sign(away) === -direction) return {};
      if (!here || here.year === now.year) return now;
      // Half a year away either way: the clause decides.
      return direction === 0 || (direction === -1) !== away <= 0 ? {} : now;
    }
    if (!earliest)
      return onlyYear !== undefined && isDate({ year: onlyYear, month, day })
        ? { year: onlyYear, anchor: { kind: "year-of-article", date: { year: onlyYear, month, day } } }
        : {};
    const [first, last] = [from(earliest), from(latest)];
    if (here && !manyYears) return here;
    return first && last && first.year === last.year ? first : {};
  }

  /** Every day that a day of a month can be, in the years that its surroundings name. */
  function yearReadings(month: number, day: number, direction: Direction, sentence: Sentence): CalendarDate[] {
    const years = new Set<number>();
    const near = published ?? local ?? latest;
    const nearest = near && nearestYear(month, day, near.date);
    if (nearest !== undefined) {
      years.add(nearest);
      if (published) {
        const away = daysBetween(published.date, { year: nearest, month, day });
        const across = away > 0 ? nearest - 1 : nearest + 1;
        // Copy looks back at a day some days before it was; what it looks ahead to is never past.
        const late = direction === 1 ? 0 : 3;
        if (Math.abs(away) > 90 || (direction !== 0 && Math.sign(away) === -direction && Math.abs(away) > late))
          years.add(across);
      }
    }
    if (!published)
      for (const each of [earliest, latest, local])
        if (each) years.add(nearestYear(month, day, each.date) ?? each.date.year);
    // The one year the article names may be that of something before.
    if (!near && onlyYear) for (const year of [onlyYear, onlyYear + 1]) years.add(year);
    const named = direction === 1 && published ? yearsIn(sentence) : [...blockYears, ...previousYears];
    for (const year of named) years.add(year);
    return [...years].map((year) => ({ year, month, day })).filter(isDate);
  }

  function dayAlone(printed: Printed, direction: Direction, sentence: Sentence): Answer {
    const { parts, until, relation } = printed;
    if (parts.weekday !== undefined && parts.day === undefined) {
      const end = until && full(until);
      if (end) return { resolved: { from: nearestWeekday(end, parts.weekday, -1), to: end } };
      const date = weekdayNear(
        parts.weekday,
        relation?.from === "week" ? relation.which : "plain",
        direction,
        sentence,
        printed,
      );
      if (!date) return {};
      if (until && direction === 0) return {};
      return { resolved: { from: date.date, to: lastOf(date.date, until) }, anchor: date.anchor };
    }
    if (parts.day === undefined || !published || elsewhere) return {};
    const now = published.date;
    const candidates = [-1, 0, 1]
      .map((months) => ({ ...addMonths({ ...now, day: 1 }, months), day: parts.day as number }))
      .filter(isDate)
      .filter((date) =>
        direction === -1
          ? compareDates(date, now) <= 0
          : direction === 1
            ? compareDates(date, now) >= 0
            : parts.weekday !== undefined || date.month === now.month,
      )
      .filter((date) => parts.weekday === undefined || weekdayOf(date) === parts.weekday)
      .sort((a, b) => Math.abs(daysBetween(now, a)) - Math.abs(daysBetween(now, b)));
    const [best] = candidates;
    if (!best) return {};
    return { resolved: dayRange(best), anchor: published.anchor };
  }

  function weekdayNear(
    weekday: Weekday,
    which: string,
    direction: Direction,
    sentence: Sentence,
    printed: Printed,
  ): Fixed | undefined {
    if (which === "following" || which === "previous") {
      if (!told || told.sentence < sentence.index - 1) return undefined;
      const from = addDays(which === "following" ? told.range.to : told.range.from, which === "following" ? 1 : -1);
      return { date: nearestWeekday(from, weekday, which === "following" ? 1 : -1), anchor: told.anchor };
    }
    if (!published || ((elsewhere || remote) && direction !== 1)) return undefined;
    const now = published.date;
    const at = (date: CalendarDate): Fixed => ({ date, anchor: published.anchor });
    const before = () => at(nearestWeekday(now, weekday, -1));
    const after = () => at(nearestWeekday(now, weekday, 1));
    const today = weekdayOf(now) === weekday;
    switch (which) {
      case "past":
        return at(nearestWeekday(addDays(now, -1), weekday, -1));
      case "coming":
        return at(nearestWeekday(addDays(now, 1), weekday, 1));
      case "last": {
        const date = nearestWeekday(addDays(now, -1), weekday, -1);
        // On a Saturday, "last Friday" is yesterday to some and eight days ago to others.
        return daysBetween(date, now) > 1 ? at(date) : undefined;
      }
      case "next": {
        const date = nearestWeekday(addDays(now, 1), weekday, 1);
        // On a Tuesday, "next Friday" is of this week to some and of the next to others.
        return compareDates(date, weekRange(now).to) > 0 ? at(date) : undefined;
      }
      case "this":
        return direction === -1 ? before() : after();
      default: {
        const preposition = sentence.tokens[printed.first - 1]?.norm;
        // "moved from Monday to Wednesday": a Monday that was to come.
        if (preposition === "from" && movedIn(sentence.tokens, printed.first)) return undefined;
        if (today && preposition !== "until" && preposition !== "by") return at(now);
        return direction === -1 ? before() : direction === 1 ? after() : undefined;
      }
    }
  }

  function related({ relation, grain }: Printed, sentence: Sentence): Answer {
    if (!relation || relation.from === "week") return {};
    const from = relation.from === "published" ? (elsewhere ? undefined : published) : undefined;
    if (relation.from === "told") {
      if (!told || told.sentence < sentence.index - 1 || !isOneDay(told.range)) return {};
      return { resolved: moved(told.range.from, relation.unit, relation.count, grain), anchor: told.anchor };
    }
    // Whoever speaks inside quotation marks says "tomorrow" of the day they speak.
    if (!from) return {};
    return { resolved: moved(from.date, relation.unit, relation.count, grain), anchor: from.anchor };
  }

  function monthYear(month: number, last: number | undefined, which: string, direction: Direction): number | undefined {
    // "She joined in May 2019 and left in June."
    if (!published || elsewhere || (local && local.date.year !== published.date.year)) return undefined;
    const now = published.date;
    if (which === "last") return month < now.month ? now.year : now.year - 1;
    if (which === "next") return month > now.month ? now.year : now.year + 1;
    if (which === "this" || (month <= now.month && now.month <= (last ?? month))) return now.year;
    if (direction === -1) return month <= now.month ? now.year : now.year - 1;
    if (direction === 1) return month >= now.month ? now.year : now.year + 1;
    return undefined;
  }

  /**
   * Without a day of publication a bare weekday is the one dated day of the article that falls on it, where there is only one and the
   * article's dated days lie together.
   */
  function withWeekdaysFromText(): DateMention[] {
    if (published) return out.map(({ mention }) => mention);
    const days = new Map<number, { date: CalendarDate; anchor: Anchor }>();
    let [first, last]: (CalendarDate | undefined)[] = [];
    for (const { mention } of out) {
      const range = mention.resolved;
      if (mention.grain !== "day" || mention.stated.month === undefined || !range) continue;
      for (const date of isOneDay(range) ? [range.from] : [range.from, range.to]) {
        days.set(date.year * 10000 + date.month * 100 + date.day, {
          date,
          anchor: mention.anchor ?? { kind: "text-date", date, span: { start: mention.start, end: mention.end } },
        });
        if (!first || compareDates(date, first) < 0) first = date;
        if (!last || compareDates(date, last) > 0) last = date;
      }
    }
    if (!first || !last || daysBetween(first, last) > 31) return out.map(({ mention }) => mention);
    const byWeekday = groupedBy(days.values(), ({ date }) => weekdayOf(date));
    return out.map(({ mention, printed, past }) => {
      const { weekday, day } = mention.stated;
      if (weekday === undefined || day !== undefined || mention.resolved || mention.until || past) return mention;
      if (printed.relation?.from !== "week" || printed.relation.which !== "plain") return mention;
      const candidates = byWeekday.get(weekday);
      const only = candidates?.length === 1 ? candidates[0] : undefined;
      return only ? { ...mention, resolved: dayRange(only.date), anchor: only.anchor } : mention;
    });
  }
}

/** Of weekdays joined before one day, the one that fits it stands by it; the last, where none does. */
function statedIn(
  { parts, otherWeekdays }: Printed,
  { resolved, readings = [] }: Pick<DateMention, "resolved" | "readings">,
): Parts {
  if (!otherWeekdays?.length) return parts;
  const days = [...(resolved ? [resolved.from] : []), ...readings].map(weekdayOf);
  const weekday =
    [parts.weekday, ...otherWeekdays].find((each) => each !== undefined && days.includes(each)) ?? parts.weekday;
  return { ...parts, ...(weekday !== undefined && { weekday }) };
}

function isWinter({ first, next }: Printed, { tokens }: Sentence): boolean {
  return tokens.slice(first, next).some(({ norm }) => norm === "winter");
}

/** The winter of a year begins in the year before, or ends in the year after. */
function winterOf(year: number): DayRange {
  return { from: { year: year - 1, month: 11, day: 1 }, to: { year: year + 1, month: 3, day: 31 } };
}

/** The days from one to another; none where the last comes before the first. */
function between(from: CalendarDate, to: CalendarDate): { resolved?: DayRange } {
  return compareDates(from, to) <= 0 ? { resolved: { from, to } } : {};
}

function moved(date: CalendarDate, unit: "day" | "week" | "month" | "year", count: number, grain: string): DayRange {
  if (unit === "day") return dayRange(addDays(date, count));
  if (unit === "week") {
    const week = addDays(date, 7 * count);
    return weekRange(week);
  }
  if (unit === "month") {
    const { year, month } = addMonths({ ...date, day: 1 }, count);
    return monthRange(year, month);
  }
  return grain === "year" ? yearRange(date.year + count) : dayRange(date);
}

function publishedAnchor({ published }: Article): Anchor {
  const { date, span } = published!;
  return { kind: "published", date, ...(span && { span }) };
}

function full({ year, month, day }: Parts): CalendarDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = { year, month, day };
  return isDate(date) ? date : undefined;
}

/** The full dates as printed, in reading order. */
function fixedDates(found: readonly SentenceDates[]): Fixed[] {
  const fixed: Fixed[] = [];
  for (const { sentence, printed } of found)
    for (const { parts, other, first, next } of printed) {
      const date = other ? undefined : full(parts);
      if (date)
        fixed.push({
          date,
          anchor: {
            kind: "text-date",
            date,
            span: { start: sentence.tokens[first]!.start, end: sentence.tokens[next - 1]!.end },
          },
        });
    }
  return fixed;
}

/** Every figure of a sentence that can be a year. */
function yearsIn({ tokens }: Sentence): number[] {
  const years: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const year = tokens[i]!.kind === "number" ? yearAt(tokens, i)?.year : undefined;
    if (year !== undefined) years.push(year);
  }
  return years;
}

/** Zones whose year is that of the whole article: "Spring fair 2019". */
const heads: ReadonlySet<string> = new Set(["headline", "standfirst", "heading", "metadata", "dateline"]);

/** The years that the copy names: all of them, and those that a block and the heading over it name. */
function yearsNamed(
  { blocks }: Article,
  found: readonly SentenceDates[],
): { all: ReadonlySet<number>; inHeads: ReadonlySet<number>; ofBlock: (block: number) => number[] } {
  const years = new Map<number, Set<number>>();
  const all = new Set<number>();
  const inHeads = new Set<number>();
  for (const { sentence } of found) {
    const named = yearsIn(sentence);
    if (!named.length) continue;
    const ofBlock = years.get(sentence.block) ?? new Set();
    years.set(sentence.block, ofBlock);
    for (const year of named) {
      ofBlock.add(year);
      all.add(year);
      if (heads.has(sentence.zone)) inHeads.add(year);
    }
  }
  return {
    all,
    inHeads,
    ofBlock(block) {
      const heading = blocks[block]?.heading;
      return [...new Set([...(years.get(block) ?? []), ...(heading === undefined ? [] : (years.get(heading) ?? []))])];
    },
  };
}
