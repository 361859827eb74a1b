import { furniture } from "../lexicon/furniture.js";
import type { Zone } from "../model/article.js";
import { isByline, isCredit } from "./byline.js";
import { contentsOf } from "./contents.js";
import { sliceCopy, trimmed } from "./copy.js";
import { type Dateline, releaseLine, runInDateline, stampLine } from "./dateline.js";
import type { Draft, Reading } from "./draft.js";
import { inferHeadings } from "./headings.js";
import {
  endsInStop,
  hasCaptionShape,
  hasFaqLabel,
  hasFaqShape,
  hasPullQuoteShape,
  hasStoppedTitleShape,
  hasTitleShape,
  isFaqHeading,
} from "./shapes.js";

/** The drafts with the zones that a reader of the page would give them. */
export interface Zoned {
  readonly drafts: readonly Draft[];
  /** The datelines, in order; `draft` is the place in `drafts` of the one whose text the offsets count in. */
  readonly datelines: readonly { readonly draft: number; readonly dateline: Dateline }[];
}

/** Settles what each block is to a reader: by its marks where it has any, else by its shape and its place. */
export function zoned(reading: Reading): Zoned {
  const drafts = reading.drafts.filter(({ text }) => text.length > 40 || !furniture.has(text.toLowerCase()));
  const inZone = (index: number, zone: Zone) => {
    drafts[index] = { ...(drafts[index] as Draft), zone };
  };
  for (const [index, { zone, text }] of drafts.entries()) {
    // A paragraph right above a rule is a heading to Markdown.
    if (zone === "heading" && text.length > 120 && endsInStop(text)) inZone(index, "body");
    if (zone !== "body") continue;
    if (hasCaptionShape(text)) inZone(index, "caption");
    else if (hasPullQuoteShape(text)) inZone(index, "quote");
    else if (isCredit(text)) inZone(index, "byline");
  }
  const contents = contentsOf(drafts);
  for (const index of contents.blocks) inZone(index, "contents");

  const datelines: { draft: number; dateline: Dateline }[] = [];
  const body = head();
  for (const index of inferHeadings(drafts, body, { marked: reading.marked, titles: contents.titles })) {
    inZone(index, "heading");
    drafts[index] = { level: 2, ...(drafts[index] as Draft) };
  }
  faq(drafts, reading.marked, inZone);
  lede();
  return { drafts, datelines };

  /** Reads headline, standfirst, byline and date lines from the top; returns where they end. */
  function head(): number {
    let at = 0;
    let titled = false;
    for (; at < drafts.length; at++) {
      const { zone } = drafts[at] as Draft;
      if (zone === "headline") titled = true;
      else if (zone !== "metadata" && zone !== "standfirst" && zone !== "caption") break;
    }
    const top = drafts.slice(at, at + 4).findIndex(({ zone, level }) => zone === "heading" && level === 1);
    if (top >= 0) {
      inZone(at + top, "headline");
      titled = true;
      if (top === 0) at++;
    } else if (!titled && isHeadline(at)) {
      inZone(at, "headline");
      titled = true;
      at++;
    }
    for (let standfirst = false; at < drafts.length; at++) {
      const { zone, text } = drafts[at] as Draft;
      if (zone === "caption" || zone === "headline" || zone === "byline") continue;
      if (zone !== "body") break;
      const dateline = stampLine(text) ?? releaseLine(text);
      if (dateline) {
        inZone(at, "dateline");
        datelines.push({ draft: at, dateline });
      } else if (isByline(text)) inZone(at, "byline");
      else if (titled && !standfirst && isStandfirst(at)) {
        inZone(at, "standfirst");
        standfirst = true;
      } else break;
    }
    return at;
  }

  /** The next block that is no picture's caption. */
  function after(index: number): Draft | undefined {
    let next = index + 1;
    while (drafts[next]?.zone === "caption") next++;
    return drafts[next];
  }

  function isHeadline(index: number): boolean {
    const draft = drafts[index];
    const next = after(index);
    if (!draft || !next) return false;
    if (draft.zone === "heading") return true;
    if (draft.zone !== "body" || isByline(draft.text) || stampLine(draft.text)) return false;
    if (repeatedAt(draft.text, next.text) > 0) return true;
    if (hasTitleShape(draft.text)) return next.zone !== "list-item" || draft.emphasized === true;
    return (
      hasStoppedTitleShape(draft.text) &&
      (isByline(next.text) || stampLine(next.text) !== undefined || runInDateline(next.text) !== undefined) &&
      runInDateline(draft.text) === undefined
    );
  }

  /** A short line between headline and lede, or a paragraph there that is set in bold; a correction is neither. */
  function isStandfirst(index: number): boolean {
    const { text, emphasized } = drafts[index] as Draft;
    const next = after(index);
    if (next?.zone !== "body" || note.test(text) || runInDateline(text)) return false;
    // A dateline begins the story: what stands above it does not.
    if (text.length <= 400 && runInDateline(next.text)?.place !== undefined) return true;
    return (emphasized && text.length <= 600) || (text.length <= 250 && hasTitleShape(text) && !endsInStop(text));
  }

  /** Finds the lede, and parts from it the dateline and the headline said again that some systems run in before it. */
  function lede(): void {
    const headline = drafts.find(({ zone }) => zone === "headline")?.text;
    for (let index = body; index < drafts.length; index++) {
      const draft = drafts[index] as Draft;
      if (draft.zone !== "body" || note.test(draft.text)) continue;
      const parts: Draft[] = [];
      let rest: Draft = { ...draft, zone: "lede" };
      const part = (end: number, next: number, zone: Zone) => {
        parts.push({ ...rest, ...trimmed(sliceCopy(rest, 0, end)), zone });
        rest = { ...rest, ...trimmed(sliceCopy(rest, next, rest.text.length)) };
      };
      const again = () => {
        const end = headline === undefined ? 0 : repeatedHeadline(headline, rest.text);
        if (end > 0) part(end, end + (/^[.:]?\s*/.exec(rest.text.slice(end))?.[0].length ?? 0), "headline");
      };
      again();
      const dateline = runInDateline(rest.text, parts.length > 0);
      if (dateline) {
        datelines.push({ draft: index + parts.length, dateline });
        part(dateline.end, dateline.rest, "dateline");
        again();
      }
      if (rest.text !== "") parts.push(rest);
      drafts.splice(index, 1, ...parts);
      if (rest.text !== "") return;
      index += parts.length - 1;
    }
  }
}

/** Where in the opening of `text` a whole headline ends that is said again there; 0 where it is not. */
function repeatedAt(headline: string, text: string): number {
  if (headline.length < 20 || headline.length > 200) return 0;
  const at = text.slice(0, headline.length + 60).indexOf(headline);
  return at < 0 ? 0 : at + headline.length;
}

/** As much of a headline as `text` begins with, if only the name of the site is left of it: "Ferry sinks off Skerry - News - The Gull". */
function repeatedHeadline(headline: string, text: string): number {
  let end = 0;
  while (end < headline.length && headline[end] === text[end]) end++;
  end = headline.slice(0, end).trimEnd().length;
  const left = headline.slice(end);
  return end >= 20 && (left === "" || /^\s+[-–—|]\s/.test(left)) && /^(?:[.:]?\s|[.:]?$)/.test(text.slice(end, end + 2))
    ? end
    : 0;
}

const note = /^(?:correction|clarification|editor['’]?s['’]? note|update|note)\b[^.]{0,40}[:,–—]/i;

/** Questions with their answers: labelled ones, list items that hold both, and what stands under a heading that announces them. */
function faq(drafts: readonly Draft[], marked: boolean, inZone: (index: number, zone: Zone) => void): void {
  let under: number | undefined;
  for (const [index, { zone, text, level = 2 }] of drafts.entries()) {
    if (zone === "heading") {
      if (isFaqHeading(text)) under = level;
      else if (under !== undefined && level <= under) under = undefined;
    } else if (zone === "list-item") {
      if (under !== undefined || hasFaqShape(text)) inZone(index, "faq");
    } else if (zone === "body") {
      if (hasFaqLabel(text) || (marked && under !== undefined)) inZone(index, "faq");
      // Without marks nobody says where the questions end: with the list they stand in.
      else under = undefined;
    }
  }
}
