import type { Article } from "../model/article.js";
import type { DateMention } from "../model/date.js";
import { daysBetween } from "../values/calendar.js";

/** A day is of the article's week, or of the week before. */
const recentDays = 10;

/** Whether a date is a day close to publication: "on Thursday" in that week's paper. Without a published date, a weekday alone is. */
export function isRecentDay({ grain, resolved, stated, range }: DateMention, { published }: Article): boolean {
  if (range || (grain !== "day" && grain !== "minute")) return false;
  if (grain === "minute") return true;
  if (published && resolved) return Math.abs(daysBetween(resolved.from, published.date)) <= recentDays;
  return stated.weekday !== undefined && stated.day === undefined;
}
