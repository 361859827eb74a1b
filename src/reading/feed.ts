import type { XmlElement } from "@rgrove/parse-xml";
import type { Copy } from "./copy.js";
import type { Reading } from "./draft.js";
import { Parts } from "./parts.js";
import { Unreadable } from "./unreadable.js";
import { find, findAll, innerCopy, localName, textCopy, xmlRoot } from "./xml.js";

const expected = "an RSS or Atom feed with at least one item";

/** Reads RSS 0.9–2.0 and Atom 1.0: each item is an article. Sources: the RSS 2.0 specification with its content and dc modules; RFC 4287. */
export function readFeed(source: Copy): readonly Reading[] {
  const root = xmlRoot(source, expected);
  const items = findAll(root, localName(root) === "feed" ? "entry" : "item");
  if (items.length === 0) throw new Unreadable(root.start, `<${root.name}>`, expected);
  return items.map((item) => readItem(source, item));
}

function readItem(source: Copy, item: XmlElement): Reading {
  const text = (...names: readonly string[]) =>
    names.map((name) => textCopy(source, find(item, name))).find((copy) => copy !== undefined);
  const body = htmlIn("encoded") ?? htmlIn("content");
  const summary = htmlIn("description") ?? htmlIn("summary");
  // Many feeds give the whole story as its description, and many a first paragraph that the body repeats.
  const whole = body ?? summary;
  const own = body && summary && !body.text.includes(summary.text.slice(0, 80)) ? summary : undefined;
  return new Parts()
    .line(text("pubdate", "published", "date", "issued", "updated"), "metadata", "pubdate")
    .line(text("title"), "headline", "title", true)
    .line(text("creator") ?? textCopy(source, find(item, "author", "name")), "metadata", "author", true)
    .line(own, "standfirst", "description", true)
    .html(whole)
    .finish();

  /** The HTML an element holds: escaped, in CDATA, or as XHTML. */
  function htmlIn(name: string): Copy | undefined {
    const element = find(item, name);
    return element?.attributes.type === "xhtml" ? innerCopy(source, element) : textCopy(source, element);
  }
}
