import type { Published } from "../model/article.js";
import type { CalendarDate } from "../model/date.js";
import { parseIsoDate } from "../values/calendar.js";
import type { Assembled } from "./assemble.js";
import { dateAt } from "./written-date.js";
import type { Zoned } from "./zones.js";

/** Keys under which content systems keep the day of publication, the surest first, in small letters without `_` and `-`. */
const dateKeys = [
  "publishdate",
  "publisheddate",
  "datepublished",
  "publishedat",
  "published",
  "pubdate",
  "publicationdate",
  "firstpublished",
  "versioncreated",
  "firstcreated",
  "date.publication",
  "date.issue",
  "date",
  "posted",
];

/** The key of a metadata value in the form it is looked up in. */
export function metadataKey(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, "");
}

/** Whether a metadata key holds the day of publication. */
export function isDateKey(key: string): boolean {
  return dateKeys.includes(metadataKey(key));
}

/** "20251027", "20251027T101500Z": ISO 8601 without its dashes, as NITF has it. */
function compactDate(
  text: string,
): { readonly start: number; readonly end: number; readonly date?: CalendarDate } | undefined {
  const [whole, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:[T+-][\d:+-]*Z?|Z)?$/.exec(text) ?? [];
  const date = whole === undefined ? undefined : parseIsoDate(`${year}-${month}-${day}`);
  return whole !== undefined && date ? { start: 0, end: 8, date } : undefined;
}

/**
 * When the article was published: as told by the option, else by the metadata, else by a full date in a dateline. A dateline without its
 * year settles nothing by itself.
 */
export function publishedOf(
  option: string | undefined,
  { datelines }: Zoned,
  { text, blocks }: Assembled,
): Published | undefined {
  const told = option === undefined ? undefined : parseIsoDate(option);
  if (told) return { date: told, from: "option" };
  let best: { readonly rank: number; readonly published: Published } | undefined;
  for (const { zone, key, start, end } of blocks) {
    if (zone !== "metadata" || key === undefined) continue;
    const rank = dateKeys.indexOf(metadataKey(key));
    if (rank < 0 || (best && best.rank <= rank)) continue;
    const told = text.slice(start, end);
    const written = dateAt(told, 0) ?? compactDate(told);
    if (!written?.date) continue;
    const span = { start: start + written.start, end: start + written.end };
    best = { rank, published: { date: written.date, from: "metadata", span } };
  }
  if (best) return best.published;
  for (const { draft, dateline } of datelines) {
    const block = blocks[draft];
    if (!block || !dateline.date?.date) continue;
    const { start, end, date } = dateline.date;
    return { date, from: "dateline", span: { start: block.start + start, end: block.start + end } };
  }
  return undefined;
}
