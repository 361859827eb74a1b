import type { Article, Zone } from "./model/article.js";
import type { CalendarDate } from "./model/date.js";
import type { EventClaim } from "./model/event.js";
import type { Ledger } from "./model/ledger.js";
import type { ReportArticle, ReportClaim, TimelineEntry, TimelineEvent } from "./model/report.js";
import { passagesOf, sourceSpan } from "./reading/passage.js";

/** What a report says of the article itself. */
export function reportedArticle(article: Article): ReportArticle {
  const zones: Partial<Record<Zone, number>> = {};
  for (const { zone } of article.blocks) zones[zone] = (zones[zone] ?? 0) + 1;
  const { format, headline, standfirst, byline, dateline, published, problem } = article;
  return {
    format,
    ...(headline !== undefined && { headline }),
    ...(standfirst !== undefined && { standfirst }),
    ...(byline !== undefined && { byline }),
    ...(dateline !== undefined && { dateline }),
    ...(published && { published: { date: isoDate(published.date), from: published.from } }),
    ...(problem && { problem }),
    zones,
  };
}

/** The ledger's claims as plain data, every span counted in the source. */
export function reportedClaims(article: Article, ledger: Ledger): ReportClaim[] {
  const toPassage = passagesOf(article);
  return ledger.claims.map(({ block, ...claim }) => {
    const passage = toPassage(claim, block);
    return { ...(inSource(claim) as Omit<typeof claim, "start" | "end">), ...passage } as ReportClaim;
  });

  /** Frames and anchors carry spans of their own. */
  function inSource(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(inSource);
    if (typeof value !== "object" || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inSource(inner)]));
    if (typeof copy.start !== "number" || typeof copy.end !== "number") return copy;
    const { sourceStart, sourceEnd } = sourceSpan(article, { start: copy.start, end: copy.end });
    return { ...copy, start: sourceStart, end: sourceEnd };
  }
}

/** What the copy tells of each event, by day. */
export function reportedTimeline(article: Article, ledger: Ledger): TimelineEvent[] {
  const toPassage = passagesOf(article);
  const entry = ({ aspect, phase, when, block, ...claim }: EventClaim): TimelineEntry => ({
    ...toPassage(claim, block),
    aspect,
    ...(phase && { phase }),
    ...(when && { printed: when.text }),
    ...(when?.days && {
      from: isoDate(when.days.from),
      to: isoDate(when.days.to),
      dates: when.anchor ? ("implied" as const) : ("stated" as const),
    }),
  });
  const events: TimelineEvent[] = [];
  for (const [event, claims] of ledger.subjects("event")) {
    const entries = claims.filter(({ phase, when }) => phase || when).map(entry);
    if (entries.length)
      events.push({
        event,
        name: ledger.events.get(event)?.name ?? claims[0]!.name,
        entries: entries.sort(byDay),
      });
  }
  return events;
}

function byDay({ from: a }: TimelineEntry, { from: b }: TimelineEntry): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : a > b ? 1 : 0;
}

function isoDate({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
