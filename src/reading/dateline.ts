import { weekdays } from "../lexicon/calendar.js";
import { kickers } from "../lexicon/kickers.js";
import { endsSentence } from "./shapes.js";
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
const dash = /\s+(?:[-–—―]|--)\s+|\s?[—―]\s?/gu;
const copyBeginsHere = new RegExp(copyBegins, "uy");
const agency = /\s*\(([\p{L}\d .,/&'’-]{2,40})\)$/u;
const colon = /^([\p{Lu}][\p{Lu} .'’-]{2,30}(?:, ?[\p{L} .]{2,20})?): +(?=["“‘'’(]?\p{Lu}\p{Ll}|["“‘'’(]?\p{Lu} )/u;
const anyWord = /^[\p{L}&][\p{L}\p{M}.'’-]*$/u;
const placeWord =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|of|the|de|del|della|da|do|dos|du|la|le|les|el|al|upon|on|and|am|an|der|di|sur|sous|&)$/u;
const allCaps = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const letterFirst = /^[\p{Lu}\p{Lo}]/u;

/**
 * The dateline run in before the first sentence: "OSLO, March 3 (Agency) — The …", "Lagos – The …", "QUETTA: The …", "7 May 2015 The …",
 * "Published June 3 2019 The …". Behind a headline said again an agency may stand before the date: "AFP 7 May 2015 The …".
 */
export function runInDateline(text: string, afterHeadline = false): Dateline | undefined {
  return (
    wireDateline(text) ??
    runInStamp(text, afterHeadline ? (/^[.:]?\s*(?:[A-Z]\w{1,15}\s+){0,2}/.exec(text)?.[0].length ?? 0) : 0)
  );
}

function wireDateline(text: string): Dateline | undefined {
  const opening = text.slice(0, reach + 20);
  for (const match of opening.matchAll(dash)) {
    if (match.index > reach) break;
    const rest = match.index + match[0].length;
    const head = headOf(opening.slice(0, match.index), text, rest);
    if (head) return { ...head, end: match.index, rest };
  }
  const match = colon.exec(opening);
  const place = match?.[1];
  if (!match || place === undefined || isKicker(place)) return undefined;
  return { place: place.split(",")[0] as string, end: place.length, rest: match[0].length };
}

/** "DES MOINES, Iowa, April 10 (Agency)" in its parts; undefined where it is something else. */
function headOf(head: string, text: string, rest: number): { place?: string; date?: WrittenDate } | undefined {
  const agencyAt = agency.exec(head)?.index ?? head.length;
  const stem = head.slice(0, agencyAt);
  for (const match of stem.matchAll(/(?:^|[\s,]+)(?=[\p{L}\d])/gu)) {
    const date = dateAt(stem, match.index + match[0].length);
    if (date?.end !== stem.length) continue;
    const place = placeOf(stem.slice(0, match.index), anyWord);
    if (place !== undefined) return { place, date };
    if (match.index === 0 && date.full && !isWeekdayAlone(text.slice(rest))) return { date };
  }
  copyBeginsHere.lastIndex = rest;
  if (!copyBeginsHere.test(text)) return undefined;
  const place = placeOf(stem, placeWord);
  if (place === undefined) return undefined;
  // Without a date, an agency or capitals a dash may well be one within a title: "Group F — Reds 1, Blues 0".
  const sure = agencyAt < head.length || allCaps.test(place);
  return sure || (/\s$/.test(text.slice(0, rest)) && stem.length < 50 && endsSentence(text)) ? { place } : undefined;
}

/** "Tuesday – 7 p.m." behind "March 3, 2021 – ": more of the same date. */
function isWeekdayAlone(text: string): boolean {
  const word = /^(\p{L}+)\.?\s*(?:[-–—|,@]|at\b|from\b|$)/u.exec(text)?.[1];
  return word !== undefined && weekdays.has(word.toLowerCase());
}

/** The first part of "BUFFALO, N.Y.", if it can be a place. */
function placeOf(text: string, word: RegExp): string | undefined {
  const parts = text.split(/,\s*/);
  const [place = ""] = parts;
  if (parts.length > 3 || text.length > 60 || isKicker(text) || isKicker(place)) return undefined;
  // "Monday – June 3": a day on both sides of the dash.
  if (weekdays.has(place.toLowerCase().replace(/\W+$/, ""))) return undefined;
  if (!letterFirst.test(place) || place.split(" ").length > (allCaps.test(place) ? 5 : 3)) return undefined;
  return parts.every((part) => part.split(/\s+/).every((each) => word.test(each))) ? place : undefined;
}

function isKicker(text: string): boolean {
  return kickers.has(text.toLowerCase().replaceAll("’", "'"));
}

const label =
  "(?:(?:date of publication|publication date|(?:(?:first|originally|last) )?(?:published|posted|updated|update|modified|released|issued)|dated?|filed)" +
  "(?:\\s+by [^\\d\\n,|]{2,60}?(?=\\s+(?:on|at|\\d)|\\s?[:|–—-]))?(?:\\s?[:|–—-])?(?:\\s+(?:on|at|in))?\\s+)";
const stampLabel = new RegExp(`[(\\[*_]{0,3}${label}?`, "iuy");
const time =
  /(?:,?\s+(?:at\s+|-\s+|\|\s+)?\d{1,2}[:.]?\d{2}(?:[:.]\d{2})?(?!\d)(?:\s?[ap]\.?m\.?)?)?(?:\s?(?:GMT|UTC|KSA|[A-Z]{1,3}ST|[A-Z]{1,3}DT|CET|CEST|EAT|WAT|CAT|ET|PT)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)?/uy;
const runsOn = new RegExp(`[.:;|]?\\s+(?:[-–—|]\\s+)?(?:(?=by \\p{Lu})|${copyBegins})`, "uy");
/** Times in other zones, brackets, figures of a counter. */
const closesStamp = /^[\s\dA-Z.,;:|()[\]*_+/–—-]{0,60}$/;

/** "Thursday, May 7, 2015" or "Published: 7 May 2015, 10:30 GMT", the whole of a line. */
export function stampLine(text: string): Dateline | undefined {
  if (text.length > 160) return undefined;
  const stamp = stampAt(text, 0);
  if (!stamp) return undefined;
  const after = text.slice(stamp.end);
  if (!closesStamp.test(after) && !(/^\s?[|,·•–—(/-]/.test(after) && after.length <= 80 && !/[.!?]$/.test(after)))
    return undefined;
  return { end: text.length, rest: text.length, date: stamp.date };
}

function runInStamp(text: string, from: number): Dateline | undefined {
  const opening = text.slice(0, 200);
  const stamp = (from > 0 && stampAt(opening, from)) || stampAt(opening, 0);
  if (!stamp?.date.full) return undefined;
  runsOn.lastIndex = stamp.end;
  const gap = runsOn.exec(text);
  return gap && !isWeekdayAlone(text.slice(stamp.end + gap[0].length))
    ? { end: stamp.end, rest: stamp.end + gap[0].length, date: stamp.date }
    : undefined;
}

function stampAt(text: string, from: number): { readonly end: number; readonly date: WrittenDate } | undefined {
  stampLabel.lastIndex = from;
  const date = dateAt(text, from + (stampLabel.exec(text)?.[0].length ?? 0));
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
