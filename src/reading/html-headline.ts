import { copyOf } from "./copy.js";
import type { Draft } from "./draft.js";
import { attribute, type Home, keyOf, leadsElsewhere, type Page } from "./html-page.js";
import type { HtmlNode } from "./html-tree.js";
import { attributeDraft } from "./html-writer.js";

/** No headline is longer. */
const longest = 400;

/**
 * The element that holds the headline: the `h1` that the page's metadata names, that stands in the article, and is not the name of the site;
 * else another element that is called a headline. Undefined where none can be told.
 */
export function headlineOf(page: Page, home: Home, metadata: readonly Draft[]): number | undefined {
  const { text, nodes, names } = page;
  const titles = metadata
    .filter(({ key }) => key === "title" || key === "headline")
    .map(({ text: each }) => keyOf(each));
  const { last } = nodes[home.article] as HtmlNode;
  const whole = copyOf(text);
  let best: { readonly index: number; readonly score: number } | undefined;
  for (const [index, node] of nodes.entries()) {
    const first = node.name === "h1";
    const called = names[index]?.headline === true;
    if (!headingLike.has(node.name) || !(first || called || heading.test(node.name)) || node.last - index > 60)
      continue;
    const words = wordsOf(index);
    const key = keyOf(words);
    if (key === "" || words.length > longest || index > last) continue;
    const inside = home.article === 0 || (index >= home.article && index <= last);
    const named = titles.some(
      (title) => title === key || (key.length >= 12 && (title.startsWith(key) || key.startsWith(title))),
    );
    if (!first && !called && !named) continue;
    const score =
      (first ? 2 : 0) +
      (called ? 2 : 0) +
      (inside ? 2 : 0) +
      (named ? 5 : 0) -
      (around(index, (each) => names[each]?.site === true) ? 4 : 0) -
      (linksHome(index) ? 5 : 0) -
      (page.silent[index] && !named
        ? around(index, (each) => hardly.has((nodes[each] as HtmlNode).name))
          ? 2
          : 4
        : 0);
    if (score > 0 && (!best || score > best.score)) best = { index, score };
  }
  return best && (best.score >= 2 ? best.index : undefined);

  function wordsOf(index: number): string {
    const node = nodes[index] as HtmlNode;
    const parts: string[] = [];
    for (let at = index + 1; at <= node.last; at++) {
      const each = nodes[at] as HtmlNode;
      if (each.name === "") parts.push(attributeDraft(whole, each.start, each.end, "headline")?.text ?? "");
    }
    return parts.join(" ").trim();
  }

  function around(index: number, is: (index: number) => boolean): boolean {
    for (let at = index, steps = 0; at > 0 && steps < 3; at = (nodes[at] as HtmlNode).parent, steps++)
      if (is(at)) return true;
    return false;
  }

  /** Whether it is a link to the front page. */
  function linksHome(index: number): boolean {
    const node = nodes[index] as HtmlNode;
    for (let at = index; at <= node.last; at++) {
      const each = nodes[at] as HtmlNode;
      if (
        leadsElsewhere(text, each) &&
        /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(attribute(text, each, "href")?.trim() ?? "")
      )
        return true;
    }
    return false;
  }
}

const heading = /^h[1-6]$/;
const headingLike = new Set("h1 h2 h3 h4 h5 h6 p div span strong header".split(" "));
/** A headline may well stand in the header of the page. */
const hardly = new Set(["header", "div", "section"]);
