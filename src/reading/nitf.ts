import type { XmlElement } from "@rgrove/parse-xml";
import { type Copy, CopyBuilder } from "./copy.js";
import type { Reading } from "./draft.js";
import { Parts } from "./parts.js";
import { Unreadable } from "./unreadable.js";
import { attributeCopy, find, findAll, innerCopy, localName, textCopy, xmlRoot } from "./xml.js";

const expected = "an NITF document: <nitf> with a <body>";

/** Reads IPTC's News Industry Text Format. Source: the NITF 3.6 documentation at iptc.org/std/NITF. */
export function readNitf(source: Copy): readonly Reading[] {
  const root = xmlRoot(source, expected);
  const documents = localName(root) === "nitf" ? [root] : findAll(root, "nitf");
  const found = documents.filter((document) => find(document, "body"));
  if (found.length === 0) throw new Unreadable(root.start, `<${root.name}>`, expected);
  return found.map((document) => readNitfDocument(source, document));
}

/** One `<nitf>` of a source that may hold more around it. */
export function readNitfDocument(source: Copy, document: XmlElement): Reading {
  const [head, body] = [find(document, "head"), find(document, "body")];
  const top = find(body, "body.head");
  const content = find(body, "body.content");
  const dateline = find(top, "dateline");
  const [main, ...more] = [...findAll(top, "hl1"), ...findAll(top, "hl2")];
  return new Parts()
    .line(attributeCopy(source, find(head, "docdata", "date.issue"), "norm"), "metadata", "date.issue")
    .line(attributeCopy(source, find(head, "pubdata"), "date.publication"), "metadata", "date.publication")
    .line(textCopy(source, main ?? find(head, "title")), "headline", "hl1", true)
    .line(textCopy(source, more[0]), "standfirst", "hl2", true)
    .line(textCopy(source, find(top, "abstract")), "standfirst", "abstract", true)
    .line(textCopy(source, find(top, "byline")), "byline", "byline", true)
    .line(textCopy(source, dateline), "dateline", "dateline", true)
    .html(asHtml(innerCopy(source, content)))
    .finish();
}

/** Elements of NITF by what HTML calls them. */
const htmlNames: Readonly<Record<string, string>> = {
  hl1: "h2",
  hl2: "h3",
  block: "div",
  media: "figure",
  "media-caption": "figcaption",
  "media-producer": "nav",
  bq: "blockquote",
  note: "nav",
};

/** NITF's body is HTML but for the names of some elements. */
function asHtml(copy: Copy | undefined): Copy | undefined {
  if (!copy) return undefined;
  const builder = new CopyBuilder(copy);
  let from = 0;
  for (const match of copy.text.matchAll(/<\/?((?:[\p{L}_][\w.-]*:)?([\w.-]+))/gu)) {
    const [written, qualified = "", local = ""] = match;
    const name = htmlNames[local.toLowerCase()] ?? (qualified === local ? undefined : local);
    if (name === undefined) continue;
    const at = match.index + written.length - qualified.length;
    builder.take(from, at);
    from = at + qualified.length;
    builder.put(name, at, from);
  }
  builder.take(from, copy.text.length);
  return builder.finish();
}
