import { blockElements, voidElements } from "../lexicon/html-elements.js";
import { type HtmlTag, htmlParts } from "./html-tags.js";

/** An element or a text of a page. All offsets count in the text given. */
export interface HtmlNode {
  /** The name of an element in small letters; empty for a text. */
  readonly name: string;
  /** Of the opening tag, or of the text. */
  readonly start: number;
  readonly end: number;
  /** Index of the element around it; -1 for the page itself, which is the first node. */
  readonly parent: number;
  /** Index of the last node within it; its own where there is none. */
  last: number;
  readonly attributes: HtmlTag["attributes"];
}

const none: HtmlTag["attributes"] = new Map();
/** Elements whose end tags and paragraphs do not reach what stands around them. Source: the HTML standard, "has an element in scope". */
const walls = new Set("table td th caption template object marquee applet button".split(" "));
const tableParts = new Set("table tbody thead tfoot tr td th caption".split(" "));
const inHead = new Set("meta link title base script style noscript template".split(" "));
/** What a new element of these names closes first, as far as the innermost of the second. Source: the HTML standard, "optional tags". */
const closes: Readonly<Record<string, readonly [names: readonly string[], within: readonly string[]]>> = {
  li: [["li"], ["ul", "ol", "menu"]],
  dt: [["dt", "dd"], ["dl"]],
  dd: [["dt", "dd"], ["dl"]],
  tr: [["tr", "caption"], ["table"]],
  td: [["td", "th"], ["tr"]],
  th: [["td", "th"], ["tr"]],
  thead: [["thead", "tbody", "tfoot", "caption"], ["table"]],
  tbody: [["thead", "tbody", "tfoot", "caption"], ["table"]],
  tfoot: [["thead", "tbody", "tfoot", "caption"], ["table"]],
  option: [["option"], ["select"]],
};
const headings = /^h[1-6]$/;

/**
 * The elements and texts of a page in the order they stand, each before what stands within it: a tree without a tree's depth. End tags that
 * were left out are understood as browsers do; wrong ones are passed over. Linear in the text.
 */
export function htmlTree(text: string): HtmlNode[] {
  const nodes: HtmlNode[] = [{ name: "", start: 0, end: 0, parent: -1, last: 0, attributes: none }];
  /** Indices of the open elements. */
  const open = [0];
  /** By name, the places in `open`; and those of walls. */
  const places = new Map<string, number[]>();
  const wallPlaces: number[] = [];

  const innermost = (name: string) => places.get(name)?.at(-1) ?? -1;
  const popTo = (place: number) => {
    while (open.length > place) {
      const index = open.pop() as number;
      const node = nodes[index] as HtmlNode;
      node.last = nodes.length - 1;
      places.get(node.name)?.pop();
      if (walls.has(node.name)) wallPlaces.pop();
    }
  };
  const closeFor = (name: string) => {
    const rule = closes[name];
    if (rule) {
      const wall = Math.max(...rule[1].map(innermost));
      const place = Math.max(...rule[0].map(innermost));
      if (place > wall) popTo(place);
    }
    const wall = wallPlaces.at(-1) ?? -1;
    if (blockElements.has(name) && name !== "br" && innermost("p") > wall) popTo(innermost("p"));
    if (headings.test(name) && headings.test((nodes[open.at(-1) as number] as HtmlNode).name)) popTo(open.length - 1);
    if (name === "a" && innermost("a") > wall) popTo(innermost("a"));
    if (!inHead.has(name) && innermost("head") === open.length - 1 && open.length > 1) popTo(open.length - 1);
  };

  for (const part of htmlParts(text, 0, text.length)) {
    if (part.kind === "text") {
      const before = nodes.at(-1) as HtmlNode;
      // What looked like a tag and was none cuts a text in two.
      if (before.name === "" && before.end === part.start && nodes.length > 1)
        nodes[nodes.length - 1] = { ...before, end: part.end };
      else nodes.push({ ...place(part), name: "", attributes: none });
      continue;
    }
    const { name, closing } = part;
    if (!closing) {
      closeFor(name);
      nodes.push({ ...place(part), name, attributes: part.attributes });
      if (voidElements.has(name)) continue;
      const own = places.get(name);
      if (own) own.push(open.length);
      else places.set(name, [open.length]);
      if (walls.has(name)) wallPlaces.push(open.length);
      open.push(nodes.length - 1);
    } else {
      const at = innermost(name);
      const wall = name === "table" ? at : tableParts.has(name) ? innermost("table") : (wallPlaces.at(-1) ?? -1);
      if (at > 0 && at >= wall) popTo(at);
    }
  }
  popTo(0);
  return nodes;

  function place({ start, end }: { readonly start: number; readonly end: number }) {
    return { start, end, parent: open.at(-1) as number, last: nodes.length };
  }
}
