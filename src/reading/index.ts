import type { Article, Format } from "../model/article.js";
import { assemble } from "./assemble.js";
import { bylineName } from "./byline.js";
import { type Copy, copyOf } from "./copy.js";
import type { Reading } from "./draft.js";
import { readHtml } from "./html.js";
import { readMarkdown } from "./markdown.js";
import { publishedOf } from "./published.js";
import { sniff } from "./sniff.js";
import { readText } from "./text.js";
import { zoned } from "./zones.js";

export interface ReadOptions {
  readonly format?: Format | undefined;
  /** ISO date or date-time; only the day as printed counts. */
  readonly publishedAt?: string | undefined;
}

/** One reader a format. */
const readers: Readonly<Record<Format, (source: Copy) => Reading>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml,
};

const byteOrderMark = "\uFEFF";

/** Reads a source into an article: its copy without markup, in blocks that know what they are to a reader. Never throws. */
export function readArticle(source: string, options: ReadOptions = {}): Article {
  const format = options.format ?? sniff(source);
  const zones = zoned(readers[format](copyOf(source, source.startsWith(byteOrderMark) ? 1 : 0)));
  const assembled = assemble(zones.drafts);
  const first = (zone: string) => zones.drafts.find((draft) => draft.zone === zone)?.text;
  const headline = first("headline");
  const standfirst = first("standfirst");
  const byline = first("byline") ?? zones.drafts.find(({ key }) => key === "author" || key === "authors")?.text;
  const place = zones.datelines.find(({ dateline }) => dateline.place !== undefined)?.dateline.place;
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
