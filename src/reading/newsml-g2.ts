import type { XmlElement } from "@rgrove/parse-xml";
import type { Copy } from "./copy.js";
import type { Reading } from "./draft.js";
import { readNitfDocument } from "./nitf.js";
import { Parts } from "./parts.js";
import { Unreadable } from "./unreadable.js";
import { find, findAll, innerCopy, localName, textCopy, xmlRoot } from "./xml.js";

const expected = "NewsML-G2: a <newsItem>, or a <newsMessage> that holds one";

/**
 * Reads IPTC's NewsML-G2: each news item of a message that holds text, with its headline, dateline, date and body, be that XHTML, NITF or
 * plain text. Source: the NewsML-G2 2.x implementation guide at iptc.org/std/NewsML-G2.
 */
export function readNewsMl(source: Copy): readonly Reading[] {
  const root = xmlRoot(source, expected);
  const items = localName(root) === "newsitem" ? [root] : findAll(root, "newsitem");
  if (items.length === 0) throw new Unreadable(root.start, `<${root.name}>`, expected);
  const readings = items.map((item) => ({ reading: readItem(source, item), text: holdsText(item) }));
  // Pictures are read for their captions where there is no text.
  const texts = readings.filter(({ text }) => text);
  return (texts.length > 0 ? texts : readings).map(({ reading }) => reading);
}

function holdsText(item: XmlElement): boolean {
  const content = find(item, "contentset");
  return find(content, "inlinexml") !== undefined || find(content, "inlinedata") !== undefined;
}

function readItem(source: Copy, item: XmlElement): Reading {
  const [meta, about, content] = ["itemmeta", "contentmeta", "contentset"].map((name) => find(item, name));
  const [inline, data] = [find(content, "inlinexml"), find(content, "inlinedata")];
  const descriptions = findAll(about, "description");
  const caption = (each: XmlElement) => /caption/i.test(each.attributes.role ?? "");
  const parts = new Parts()
    .line(textCopy(source, find(meta, "firstcreated")), "metadata", "firstcreated")
    .line(textCopy(source, find(meta, "versioncreated")), "metadata", "versioncreated")
    .line(textCopy(source, find(about, "headline") ?? find(meta, "title")), "headline", "headline", true);
  for (const each of descriptions)
    parts.line(textCopy(source, each), caption(each) ? "caption" : "standfirst", "description", true);
  parts
    .line(textCopy(source, find(about, "by")), "byline", "by", true)
    .line(textCopy(source, find(about, "creator", "name")), "metadata", "author", true)
    .line(textCopy(source, find(about, "dateline")), "dateline", "dateline", true);
  const [nitf] = findAll(inline, "nitf");
  if (!nitf)
    return parts
      .html(inline && innerCopy(source, bodyOf(inline)))
      .copy(inline ? undefined : textCopy(source, data))
      .finish();
  // The body of the NITF; what the item itself tells comes first.
  const { drafts } = readNitfDocument(source, nitf);
  const own = parts.finish().drafts;
  const told = new Set(own.map(({ zone }) => zone));
  return { drafts: [...own, ...drafts.filter(({ zone }) => zone === "body" || !told.has(zone))], marked: true };
}

/** The `<body>` of an XHTML page, or whatever stands there. */
function bodyOf(inline: XmlElement): XmlElement {
  return findAll(inline, "body")[0] ?? inline;
}
