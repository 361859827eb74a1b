import type { Article, Format, ReadingProblem } from "../model/article.js";
import { assemble } from "./assemble.js";
import { bylineName } from "./byline.js";
import { type Copy, copyOf } from "./copy.js";
import type { Reading } from "./draft.js";
import { readFeed } from "./feed.js";
import { readHtml } from "./html.js";
import { readJsonLd } from "./json-ld.js";
import { readMarkdown } from "./markdown.js";
import { readNewsMl } from "./newsml-g2.js";
import { readNinjs } from "./ninjs.js";
import { readNitf } from "./nitf.js";
import { placesIn } from "./passage.js";
import { publishedOf } from "./published.js";
import { sniff } from "./sniff.js";
import { withSuppressions } from "./suppressions.js";
import { readText } from "./text.js";
import { Unreadable } from "./unreadable.js";
import { readWordPress } from "./wordpress.js";
import { zoned } from "./zones.js";

export interface ReadOptions {
  readonly format?: Format | undefined;
  /** ISO date or date-time; only the day as printed counts. */
  readonly publishedAt?: string | undefined;
}

/** One reader a format; a feed, a list of posts or a news message holds several articles. */
const readers: Readonly<Record<Format, (source: Copy) => readonly Reading[]>> = {
  text: (source) => [readText(source)],
  markdown: (source) => [readMarkdown(source)],
  html: (source) => [readHtml(source)],
  ninjs: readNinjs,
  "json-ld": readJsonLd,
  wordpress: readWordPress,
  "newsml-g2": readNewsMl,
  nitf: readNitf,
  feed: readFeed,
};

const byteOrderMark = "\uFEFF";

/**
 * Reads a source into its articles, at least one: each its copy without markup, in blocks that know what they are to a reader. Never throws:
 * what is not in the format it should be in is read as text, and the article says so.
 */
export function readArticles(source: string, options: ReadOptions = {}): readonly [Article, ...Article[]] {
  const format = options.format ?? sniff(source);
  const [first, ...rest] = withSuppressions(articlesOf(source, format, options), source);
  return first ? [first, ...rest] : [articleOf({ drafts: [], marked: false }, source, format, options)];
}

function articlesOf(source: string, format: Format, options: ReadOptions): readonly Article[] {
  const copy = copyOf(source, source.startsWith(byteOrderMark) ? 1 : 0);
  try {
    return readers[format](copy).map((reading) => articleOf(reading, source, format, options));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [{ ...articleOf(readText(copy), source, "text", options), problem: problemOf(error, source, format) }];
  }
}

/** The first article of a source, and of most the only one. Never throws. */
export function readArticle(source: string, options: ReadOptions = {}): Article {
  return readArticles(source, options)[0];
}

function articleOf(reading: Reading, source: string, format: Format, options: ReadOptions): Article {
  const zones = zoned(reading);
  const assembled = assemble(zones.drafts);
  const first = (zone: string) => zones.drafts.find((draft) => draft.zone === zone)?.text;
  const headline = first("headline");
  const standfirst = first("standfirst");
  const byline = first("byline") ?? zones.drafts.find(({ key }) => key === "author" || key === "authors")?.text;
  const place =
    zones.datelines.find(({ dateline }) => dateline.place !== undefined)?.dateline.place ??
    // A file that keeps its dateline apart: "TOKYO, Oct. 27"
    /^\s*([^,(\d—–]+?)\s*(?:[,(—–\d].*)?$/s.exec(first("dateline") ?? "")?.[1];
  const published = publishedOf(options.publishedAt, zones, assembled);
  return {
    format,
    source,
    ...assembled,
    ...(headline !== undefined && { headline }),
    ...(standfirst !== undefined && { standfirst }),
    ...(byline !== undefined && { byline: bylineName(byline) }),
    ...(place !== undefined && { dateline: place }),
    ...(published && { published }),
  };
}

function problemOf({ offset, found, expected }: Unreadable, source: string, format: Format): ReadingProblem {
  return { format, offset, ...placesIn(source)(offset), found, expected };
}
