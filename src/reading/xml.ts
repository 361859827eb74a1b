import { parseXml, XmlCdata, XmlElement, XmlError, type XmlNode, XmlText } from "@rgrove/parse-xml";
import { voidElements } from "../lexicon/html-elements.js";
import { type Copy, CopyBuilder, sliceCopy } from "./copy.js";
import { decoded, reference } from "./entities.js";
import { Unreadable } from "./unreadable.js";

/** XML nested deeper than this is no article. */
const deepest = 500;

/**
 * The root element of an XML source; offsets count in it. Entities of a document type are never read: a reference to one stays as it is
 * written, so that none can expand or reach outside. Throws `Unreadable` where the source is not well formed, or nested without measure.
 */
export function xmlRoot({ text }: Copy, expected: string): XmlElement {
  const tooDeep = depthExceeded(text);
  if (tooDeep !== undefined) throw new Unreadable(tooDeep, `XML nested more than ${deepest} deep`, expected);
  try {
    const root = parseXml(text, { includeOffsets: true, preserveCdata: true, ignoreUndefinedEntities: true }).root;
    if (root) return root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [line = ""] = error.message.split("\n");
    throw new Unreadable(
      offsetOf(text, error),
      `XML that is not well formed (${line.replace(/ \(line .*$/, "").trim()})`,
      expected,
    );
  }
  throw new Unreadable(0, "nothing", expected);
}

/** The error counts characters beyond the basic plane once. */
function offsetOf(text: string, { pos }: XmlError): number {
  return [...text.slice(0, 2 * pos)].slice(0, pos).join("").length;
}

function depthExceeded(text: string): number | undefined {
  let depth = 0;
  for (const { 0: tag, index } of text.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\/?[\p{L}_:][^<>]*>/gu)) {
    if (tag.startsWith("<!") || tag.endsWith("/>")) continue;
    depth += tag.startsWith("</") ? -1 : 1;
    if (depth > deepest) return index;
  }
  return undefined;
}

/** The name without its namespace's prefix, in small letters. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => child instanceof XmlElement);
}

/** The first descendant along a path of local names: `find(item, "contentmeta", "headline")`. */
export function find(from: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at && elementsIn(at).find((child) => localName(child) === name),
    from,
  );
}

/** All descendants of a local name, in order; those within one are left out. */
export function findAll(from: XmlElement | undefined, name: string): XmlElement[] {
  if (!from) return [];
  return elementsIn(from).flatMap((child) => (localName(child) === name ? [child] : findAll(child, name)));
}

const closedAtOnce = /<([\p{L}_][\w:.-]*)(?:\s[^<>]*)?\/>/gu;

/**
 * The source between an element's tags, as markup that HTML understands: to HTML an element closed at once (`<a id="x"/>`) stays open, so
 * those are left out, but for its own void ones.
 */
export function innerCopy(source: Copy, element: XmlElement | undefined): Copy | undefined {
  const [first, last] = [element?.children[0], element?.children.at(-1)];
  if (!first || !last) return undefined;
  const inner = sliceCopy(source, first.start, last.end);
  const builder = new CopyBuilder(inner);
  let from = 0;
  for (const { 0: tag, 1: name = "", index } of inner.text.matchAll(closedAtOnce)) {
    if (voidElements.has(name.toLowerCase())) continue;
    builder.take(from, index);
    from = index + tag.length;
  }
  builder.take(from, inner.text.length);
  return builder.finish();
}

/** The text in an element, references decoded and CDATA unwrapped: what it holds may itself be HTML. */
export function textCopy(source: Copy, element: XmlElement | undefined): Copy | undefined {
  if (!element) return undefined;
  const builder = new CopyBuilder(source);
  const take = (node: XmlNode): void => {
    if (node instanceof XmlElement) for (const child of node.children) take(child);
    else if (node instanceof XmlCdata) builder.take(node.start + "<![CDATA[".length, node.end - "]]>".length);
    else if (node instanceof XmlText) takeText(node.start, node.end);
  };
  take(element);
  const copy = builder.finish();
  return copy.text === "" ? undefined : copy;

  function takeText(start: number, end: number): void {
    let from = start;
    for (const { 0: written, index } of source.text.slice(start, end).matchAll(reference)) {
      const text = decoded(written);
      if (text === undefined) continue;
      const at = start + index;
      builder.take(from, at);
      from = at + written.length;
      builder.put(text, at, from);
    }
    builder.take(from, end);
  }
}

/** The value of an attribute with its place. */
export function attributeCopy(source: Copy, element: XmlElement | undefined, name: string): Copy | undefined {
  const value = element?.attributes[name];
  if (!element || value === undefined) return undefined;
  const tag = source.text.slice(element.start, element.children[0]?.start ?? element.end);
  const at = tag.search(new RegExp(`\\s${name.replace(/[.$]/g, "\\$&")}\\s*=\\s*["']`));
  const from = at < 0 ? -1 : tag.slice(at).search(/["']/) + at + 1;
  return from > 0 && tag.startsWith(value, from)
    ? sliceCopy(source, element.start + from, element.start + from + value.length)
    : undefined;
}
