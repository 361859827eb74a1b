import type { Format } from "../model/article.js";
import { closingBracket } from "./json.js";
import { isDelimiterRow } from "./pipe-table.js";

const signs: readonly RegExp[] = [
  // front matter
  /^---[ \t]*\r?\n(?:[\s\S]{0,4000}?\n)?[\w-]+:/,
  // ATX headings
  /^ {0,3}#{1,6}[ \t]+\S/m,
  // links and images
  /!?\[[^\]\n]{1,200}\]\((?:https?:\/\/|\/|\.|#|mailto:|[\w-]+[./])/,
  /^ {0,3}\[[^\]\n]{1,80}\]:[ \t]+(?:https?:\/\/|\/|<)/m,
  // bold, or italics around more than a word
  /(?:^|[\s("“])\*\*[^\s*][^*\n]{0,200}\*\*/,
  /(?:^|[\s("“])(?:\*[^\s*][^*\n]{1,120}[^\s*]\*|_[^\s_][^_\n]{1,120}[^\s_]_)(?=[\s.,;:!?)"”]|$)/,
  // fenced code, block quotes, raw HTML
  /^ {0,3}(?:```|~~~)/m,
  /^ {0,3}>[ \t]?\S/m,
  /^ {0,3}<(?:p|div|h[1-6]|article|section|figure|table|blockquote|ul|ol)\b[^>]{0,300}>/im,
];

const dashesAndPipes = /^[ \t|:-]+$/gm;

/** A page, or a fragment that begins with a tag of its own. */
const page =
  /^\s*(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|header|section|div|h1|p)\b/i;

/** By keys that no other of them has. */
const jsonFormats: readonly (readonly [Format, RegExp])[] = [
  ["json-ld", /"@type"\s*:\s*(?:\[\s*)?"[A-Za-z]*(?:Article|BlogPosting|Report)"/],
  ["wordpress", /"(?:title|content)"\s*:\s*\{\s*"(?:rendered|raw|protected)"/],
  ["ninjs", /"(?:body_(?:text|xhtml|html)|bodies|headlines?|pubstatus|pubStatus|version[cC]reated)"\s*:/],
];

/** By their root element, whatever its prefix. */
const xmlFormats: readonly (readonly [Format, RegExp])[] = [
  ["newsml-g2", /<(?:[\w-]+:)?(?:newsItem|newsMessage|(?:package|concept|knowledge|planning|catalog)Item)[\s>]/],
  ["nitf", /<(?:[\w-]+:)?nitf[\s>]/],
  ["feed", /<(?:rss|feed|rdf:RDF)[\s>]/i],
  // XHTML with its prolog
  ["html", /<html[\s>]/i],
];

/** Only this much of a source is looked at. */
const reach = 100_000;

/** Tells which markup a source is written in. Bullets and a stray asterisk do not make a wire story Markdown. */
export function sniff(source: string): Format {
  const head = source.slice(0, reach).replace(/^\uFEFF/, "");
  if (page.test(head)) return "html";
  // Copy behind a JSON object: front matter
  const end = head.startsWith("{") ? closingBracket(head) : undefined;
  if (end !== undefined && /^\s*\S/.test(head.slice(end))) return "markdown";
  if (/^\s*[[{]/.test(head)) return jsonFormats.find(([, sign]) => sign.test(head))?.[0] ?? "text";
  if (/^\s*<(?:\?xml|!--|[a-z])/i.test(head)) {
    const format = xmlFormats.find(([, sign]) => sign.test(head))?.[0];
    if (format) return format;
    if (/^\s*<\?xml\s/.test(head)) return "html";
  }
  return signs.some((sign) => sign.test(head)) || hasDelimiterRow(head) ? "markdown" : "text";
}

/** The row under the head of a table. */
function hasDelimiterRow(text: string): boolean {
  return text.match(dashesAndPipes)?.some((row) => row.length <= 500 && isDelimiterRow(row.trim())) ?? false;
}
