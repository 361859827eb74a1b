import { weekdays } from "../lexicon/calendar.js";
import { kickers } from "../lexicon/kickers.js";
import { dateAt, type WrittenDate } from "./written-date.js";

/** Where and when a story was filed, as printed before its first sentence or on a line of its own. Offsets count in the text given. */
export interface Dateline {
  /** After its last character. */
  readonly end: number;
  /** Where the copy begins; the length of the text where nothing follows. */
  readonly rest: number;
  /** The place alone: "SUDBURY" of "SUDBURY, Ont." */
  readonly place?: string;
  readonly date?: WrittenDate;
}

/** No dateline is longer. */
const reach = 90;
const copyBegins = "(?=[\"“‘'’(\\[]{0,3}[\\p{Lu}\\p{Lo}\\d$£€¥₹])";
const dash = new RegExp(`\\s+(?:[-–—―]|--)\\s+${copyBegins}|\\s?[—―]\\s?${copyBegins}`, "gu");
const agency = /\s*\(([\p{L}\d .,/&'’-]{2,40})\)$/u;
const colon = /^([\p{Lu}][\p{Lu} .'’-]{2,30}(?:, ?[\p{L} .]{2,20})?): +(?=["“‘'’(]?\p{Lu}\p{Ll}|["“‘'’(]?\p{Lu} )/u;
const placeWord =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|of|the|de|del|della|da|do|dos|du|la|le|les|el|al|upon|on|and|am|an|der|di|sur|sous|&)$/u;
const allCaps = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const letterFirst = /^[\p{Lu}\p{Lo}]/u;

/**
 * The dateline run in before the first sentence: "OSLO, March 3 (Agency) — The …", "Lagos – The …", "QUETTA: The …", "7 May 2015 The …",
 * "Published June 3 2019 The …". After a place in small letters only a spaced dash will do.
 */
export function runInDateline(text: string): Dateline | undefined {
  return wireDateline(text) ?? runInStamp(text);
}

function wireDateline(text: string): Dateline | undefined {
  const opening = text.slice(0, reach + 20);
  dash.lastIndex = 0;
  for (const match of opening.matchAll(dash)) {
    if (match.index > reach) break;
    const rest = match.index + match[0].length;
    const head = headOf(opening.slice(0, match.index), match[0].length > 2);
    if (head) return { ...head, end: match.index, rest };
  }
  const match = colon.exec(opening);
  const place = match?.[1];
  if (!match || place === undefined || isKicker(place)) return undefined;
  return { place: place.split(",")[0] as string, end: place.length, rest: match[0].length };
}

/** "DES MOINES, Iowa, April 10 (Agency)" in its parts; undefined where it is something else. */
function headOf(head: string, spaced: boolean): { place?: string; date?: WrittenDate } | undefined {
  const agencyAt = agency.exec(head)?.index ?? head.length;
  const stem = head.slice(0, agencyAt);
  for (const match of stem.matchAll(/(?:^|[\s,]+)(?=[\p{L}\d])/gu)) {
    const start = match.index + match[0].length;
    const date = dateAt(stem, start);
    if (date?.end !== stem.length) continue;
    const place = placeOf(stem.slice(0, match.index), true);
    if (place !== undefined) return { place, date };
    if (match.index === 0 && date.date) return { date };
  }
  const place = placeOf(stem, spaced && stem.length < 50);
  return place === undefined ? undefined : { place };
}

/** The first part of "BUFFALO, N.Y.", if it can be a place. */
function placeOf(text: string, smallLettersToo: boolean): string | undefined {
  const parts = text.split(/,\s*/);
  const [place = ""] = parts;
  if (parts.length > 3 || text.length > 60 || isKicker(text) || isKicker(place)) return undefined;
  // "Monday – June 3": a day on both sides of the dash.
  if (weekdays.has(place.toLowerCase().replace(/\W+$/, ""))) return undefined;
  if (!letterFirst.test(place) || place.split(" ").length > (allCaps.test(place) ? 5 : 3)) return undefined;
  if (!smallLettersToo && !allCaps.test(place)) return undefined;
  return parts.every((part) => part.split(/\s+/).every((word) => placeWord.test(word))) ? place : undefined;
}

function isKicker(text: string): boolean {
  return kickers.has(text.toLowerCase().replaceAll("’", "'"));
}

const label =
  "(?:(?:date of publication|publication date|(?:(?:first|originally|last) )?(?:published|posted|updated|update|modified|released|issued)|dated?|filed)" +
  "(?:\\s+by [^\\d\\n,|]{2,60}?)?(?:\\s?[:|–—-])?(?:\\s+(?:on|at|in))?\\s+)";
const stampLabel = new RegExp(`[(\\[*_]{0,3}${label}?`, "iuy");
const time =
  /(?:,?\s+(?:at\s+|-\s+|\|\s+)?\d{1,2}[:.]?\d{2}(?:[:.]\d{2})?(?!\d)(?:\s?[ap]\.?m\.?)?)?(?:\s?(?:GMT|UTC|KSA|[A-Z]{1,3}ST|[A-Z]{1,3}DT|CET|CEST|EAT|WAT|CAT|ET|PT)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)?/uy;
const runsOn = new RegExp(`[.:;|]?\\s+(?:[-–—|]\\s+)?${copyBegins}`, "uy");
const closesStamp = /^[)\]*_.,;:|\s]*$/;

/** "Thursday, May 7, 2015" or "Published: 7 May 2015, 10:30 GMT", the whole of a line. */
export function stampLine(text: string): Dateline | undefined {
  if (text.length > 160) return undefined;
  const stamp = stampAt(text);
  if (!stamp) return undefined;
  const after = text.slice(stamp.end);
  if (!closesStamp.test(after) && !(/^\s?[|,·•–—(/-]/.test(after) && after.length <= 80 && !/[.!?]$/.test(after)))
    return undefined;
  return { end: text.length, rest: text.length, date: stamp.date };
}

function runInStamp(text: string): Dateline | undefined {
  const stamp = stampAt(text.slice(0, 200));
  if (!stamp?.date.date) return undefined;
  runsOn.lastIndex = stamp.end;
  const gap = runsOn.exec(text);
  return gap ? { end: stamp.end, rest: stamp.end + gap[0].length, date: stamp.date } : undefined;
}

function stampAt(text: string): { readonly end: number; readonly date: WrittenDate } | undefined {
  stampLabel.lastIndex = 0;
  const date = dateAt(text, stampLabel.exec(text)?.[0].length ?? 0);
  if (!date) return undefined;
  time.lastIndex = date.end;
  return { end: date.end + (time.exec(text)?.[0].length ?? 0), date };
}

const release = /^(?:for immediate (?:use|release)|embargoed (?:until|to|for)|(?:press|media|news) release\b)/i;

/** "PRESS RELEASE – For immediate use, 17 September 2025", the whole of a line. */
export function releaseLine(text: string): Dateline | undefined {
  if (text.length > 160 || !release.test(text)) return undefined;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\d]/gu)) {
    const date = dateAt(text, index);
    if (date?.date) return { end: text.length, rest: text.length, date };
  }
  return { end: text.length, rest: text.length };
}
