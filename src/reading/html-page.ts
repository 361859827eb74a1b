import { blockElements, edgeElements, silentElements, silentRoles } from "../lexicon/html-elements.js";
import {
  bodyNames,
  commentNames,
  contentsNames,
  faqNames,
  headlineNames,
  headParts,
  layoutWords,
  otherStories,
  pullQuoteNames,
  silentNames,
  silentWords,
  siteNames,
} from "../lexicon/page-parts.js";
import type { HtmlNode } from "./html-tree.js";

/** What a page tells of each of its nodes, by index. */
export interface Page {
  readonly text: string;
  readonly nodes: readonly HtmlNode[];
  readonly names: readonly Names[];
  /** Whether nothing in it is copy. */
  readonly silent: readonly boolean[];
  /** Whether no reader of the page would see it as copy, wherever it stood. */
  readonly unseen: readonly boolean[];
  /** How many characters of sentences stand in it. */
  readonly prose: readonly number[];
  /** How many characters stand in it, and how many of them are links to elsewhere. */
  readonly length: readonly number[];
  readonly linked: readonly number[];
}

/** What the attributes of an element call it. */
export interface Names {
  readonly silent: boolean;
  readonly comments: boolean;
  readonly body: boolean;
  readonly headline: boolean;
  readonly site: boolean;
  readonly contents: boolean;
  readonly pullQuote: boolean;
  readonly faq: boolean;
  readonly part?: "standfirst" | "byline";
}

const nameless: Names = {
  silent: false,
  comments: false,
  body: false,
  headline: false,
  site: false,
  contents: false,
  pullQuote: false,
  faq: false,
};

/** The value of an attribute as it stands, and at most its first thousand characters; undefined where there is none. */
export function attribute(text: string, { attributes }: HtmlNode, name: string): string | undefined {
  const place = attributes.get(name);
  return place && text.slice(place[0], Math.min(place[1], place[0] + 1000));
}

/** Weighs a page: which parts of it are copy, and where its prose stands. Linear in the page. */
export function pageOf(text: string, nodes: readonly HtmlNode[]): Page {
  const names = nodes.map((node) => (node.attributes.size ? namesOf(text, node) : nameless));
  const hard = inherited(nodes, (node, index) => isHard(text, node) && !names[index]?.contents);
  const told = inherited(nodes, (_, index) => Boolean(hard[index] || names[index]?.comments));
  const first = proseIn(text, nodes, told);
  const all = first.prose[0] as number;
  const inArticle = inherited(nodes, ({ name }) => name === "article" || name === "main" || name === "blockquote");
  const silent = inherited(nodes, (node, index) => {
    if (told[index]) return true;
    if (!isEdge(text, node, inArticle[node.parent]!) && !names[index]?.silent) return false;
    if (names[index]?.pullQuote || names[index]?.contents || names[index]?.body) return false;
    // What holds most of the page's prose is no furniture, whatever it is called.
    return all === 0 || (first.prose[index] as number) * 2 < all;
  });
  for (let index = 1; index < nodes.length; index++)
    if (!silent[index] && isLinkList(nodes, index, first) && !within(nodes, names, index))
      mute(silent, index, (nodes[index] as HtmlNode).last);
  for (const [from, to] of elsewhere(text, nodes, silent))
    if (all === 0 || proseBetween(first.prose, nodes, from, to) * 2 < all) mute(silent, from, to);
  return { text, nodes, names, silent, unseen: told, ...proseIn(text, nodes, silent) };
}

/** Stretches of nodes from a heading that announces other stories to the next heading of its rank, or to the end of what both stand in. */
function elsewhere(
  text: string,
  nodes: readonly HtmlNode[],
  silent: readonly boolean[],
): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  const headings = [...nodes.keys()].filter(
    (index) => /^h[2-6]$/.test((nodes[index] as HtmlNode).name) && !silent[index],
  );
  for (const [at, index] of headings.entries()) {
    const { name, end, last, parent } = nodes[index] as HtmlNode;
    const { end: stop } = nodes[last] as HtmlNode;
    if (
      stop - end > 400 ||
      !otherStories.test(
        text
          .slice(end, stop)
          .replace(/<[^>]*>/g, " ")
          .trim(),
      )
    )
      continue;
    const next = headings.slice(at + 1, at + 30).find((each) => (nodes[each] as HtmlNode).name <= name);
    found.push([index, Math.min((nodes[parent] as HtmlNode).last, (next ?? nodes.length) - 1)]);
  }
  return found;
}

function proseBetween(prose: readonly number[], nodes: readonly HtmlNode[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at <= to; at = Math.max(at + 1, (nodes[at] as HtmlNode).last + 1))
    if ((nodes[at] as HtmlNode).last <= to) sum += prose[at] as number;
  return sum;
}

/** Hands a trait from each element to all that stands in it. */
function inherited(nodes: readonly HtmlNode[], has: (node: HtmlNode, index: number) => boolean): boolean[] {
  const found: boolean[] = [];
  for (const [index, node] of nodes.entries())
    found.push((found[node.parent] ?? false) || (node.name !== "" && has(node, index)));
  return found;
}

function mute(silent: boolean[], from: number, to: number): void {
  for (let at = from; at <= to; at++) silent[at] = true;
}

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Elements that no reader of the page sees as copy. */
function isHard(text: string, node: HtmlNode): boolean {
  const { name, attributes } = node;
  if (silentElements.has(name)) return true;
  // A button that opens an answer is the question.
  if (name === "button") return attributes.get("aria-expanded") === undefined;
  if (attributes.size === 0 || name === "body" || name === "html") return false;
  return (
    attributes.has("hidden") ||
    attributes.has("inert") ||
    attribute(text, node, "aria-hidden")?.trim() === "true" ||
    hiding.test(attribute(text, node, "style") ?? "")
  );
}

function isEdge(text: string, node: HtmlNode, inArticle: boolean): boolean {
  if (silentRoles.has(attribute(text, node, "role")?.trim().toLowerCase() ?? "")) return true;
  if (!edgeElements.has(node.name)) return false;
  return node.name !== "header" || !inArticle;
}

const responsive = /(?:^|\s)(?:sm|md|lg|xl|2xl):(?:block|flex|inline|inline-block|grid|table|contents)(?:\s|$)/;

function namesOf(text: string, node: HtmlNode): Names {
  const classes = attribute(text, node, "class") ?? "";
  const id = attribute(text, node, "id") ?? "";
  const itemprop = attribute(text, node, "itemprop")?.trim().toLowerCase();
  const itemtype = attribute(text, node, "itemtype") ?? "";
  const spare = node.name === "body" || node.name === "html" || node.name === "article" || node.name === "main";
  let found: Names = nameless;
  if (itemprop === "articlebody") found = { ...found, body: true };
  if (itemprop === "headline") found = { ...found, headline: true };
  if (itemprop === "author" || attribute(text, node, "rel")?.trim() === "author") found = { ...found, part: "byline" };
  if (itemprop === "description" || itemprop === "alternativeheadline") found = { ...found, part: "standfirst" };
  if (/\/(?:Question|FAQPage)$/.test(itemtype)) found = { ...found, faq: true };
  if (/\/(?:Comment|UserComments)$/.test(itemtype)) found = { ...found, comments: true };
  for (const raw of `${classes} ${id}`.split(/\s+/)) {
    if (raw === "") continue;
    const each = raw.replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
    const parts = each.split(/[-_:.]+/).filter((part) => part !== "");
    const plain = parts.join("-");
    const holds = (set: ReadonlySet<string>) => set.has(plain) || runs(parts).some((run) => set.has(run));
    const layout = parts.some((part) => layoutWords.has(part));
    if (holds(pullQuoteNames)) found = { ...found, pullQuote: true };
    if (holds(contentsNames)) found = { ...found, contents: true };
    if (holds(bodyNames)) found = { ...found, body: true };
    if (holds(headlineNames)) found = { ...found, headline: true };
    if (holds(siteNames)) found = { ...found, site: true };
    if (holds(faqNames)) found = { ...found, faq: true };
    // The last word tells, or the one before it: "author-name", and "Story_byline__x7" of systems that add a mark of their own.
    const part = headParts[plain] ?? headParts[parts.at(-1) ?? ""] ?? headParts[parts.at(-2) ?? ""];
    if (part && !layout && !found.part) found = { ...found, part };
    if (spare) continue;
    const listed = holds(silentNames);
    const word = parts.some((part) => silentWords.has(part));
    if ((listed || word) && (!layout || listed) && !(each === "hidden" && responsive.test(classes)))
      found = { ...found, silent: true };
    if (!layout && (commentNames.has(plain) || (parts.length > 1 && holds(commentNames))))
      found = { ...found, comments: true };
  }
  return found;
}

/** The neighbouring words of a name, two and three at a time: "post", "author", "box" hold "author-box". */
function runs(parts: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < parts.length && at < 12; at++)
    for (let size = 1; size <= 3 && at + size <= parts.length; size++) found.push(parts.slice(at, at + size).join("-"));
  return found;
}

const sentence = /[.!?…]["”’)\]]*(?:\s|$)/;
/** Shorter blocks are labels, teasers and links. */
const shortestProse = 50;

function proseIn(
  text: string,
  nodes: readonly HtmlNode[],
  silent: readonly boolean[],
): Pick<Page, "prose" | "length" | "linked"> {
  const prose = nodes.map(() => 0);
  const length = nodes.map(() => 0);
  const linked = nodes.map(() => 0);
  const own = nodes.map(() => 0);
  const ownLinked = nodes.map(() => 0);
  const stops = nodes.map(() => false);
  const blockOf: number[] = [];
  const inLink: boolean[] = [];
  for (const [index, node] of nodes.entries()) {
    const block = node.name !== "" && blockElements.has(node.name) ? index : (blockOf[node.parent] ?? 0);
    blockOf.push(block);
    inLink.push((inLink[node.parent] ?? false) || leadsElsewhere(text, node));
    if (node.name !== "" || silent[index] || index === 0) continue;
    const size = text.slice(node.start, node.end).replace(/\s+/g, " ").trim().length;
    length[index] = size;
    own[block] = (own[block] as number) + size;
    if (inLink[index]) {
      linked[index] = size;
      ownLinked[block] = (ownLinked[block] as number) + size;
    }
    if (!stops[block] && sentence.test(text.slice(node.start, node.end))) stops[block] = true;
  }
  for (let index = nodes.length - 1; index >= 0; index--) {
    const size = own[index] as number;
    if (stops[index] && size >= shortestProse && (ownLinked[index] as number) * 2 < size)
      prose[index] = (prose[index] as number) + size;
    const { parent } = nodes[index] as HtmlNode;
    if (parent < 0) continue;
    for (const sum of [prose, length, linked]) sum[parent] = (sum[parent] as number) + (sum[index] as number);
  }
  return { prose, length, linked };
}

/** A link to another page; one to a place in this page is none. */
export function leadsElsewhere(text: string, node: HtmlNode): boolean {
  if (node.name !== "a") return false;
  const href = attribute(text, node, "href");
  return href !== undefined && !/^#./.test(href.trim());
}

/** A list whose items are links and little else. */
function isLinkList(
  nodes: readonly HtmlNode[],
  index: number,
  { length, linked }: Pick<Page, "length" | "linked">,
): boolean {
  const { name } = nodes[index] as HtmlNode;
  return (
    (name === "ul" || name === "ol") &&
    (length[index] as number) > 0 &&
    (linked[index] as number) >= (length[index] as number) * 0.75
  );
}

/** Whether a list of links stands in a table of contents, which may name the page before each place in it. */
function within(nodes: readonly HtmlNode[], names: readonly Names[], index: number): boolean {
  for (let at = index, steps = 0; at > 0 && steps < 6; at = (nodes[at] as HtmlNode).parent, steps++)
    if (names[at]?.contents) return true;
  return false;
}

/** The element that holds the article, and the one in it that holds its body, if another does. */
export interface Home {
  readonly article: number;
  readonly body?: number;
}

/** How much of the page's prose an element must hold to be the article, to be the densest block, and to be the body of an article. */
const shareOfArticle = 0.4;
const shareOfBlock = 0.7;
const shareOfBody = 0.6;
const shareOfOnlyBody = 0.35;

/** Finds the article: by what the page calls it, else where its prose stands thickest. */
export function homeOf(page: Page): Home {
  const { nodes, prose, length, silent, names } = page;
  const weight = (prose[0] as number) > 0 ? prose : length;
  const all = weight[0] as number;
  const heaviest = (is: (node: HtmlNode, index: number) => boolean) => {
    let best = -1;
    for (const [index, node] of nodes.entries())
      if (
        node.name !== "" &&
        !silent[index] &&
        is(node, index) &&
        (best < 0 || (weight[index] as number) > (weight[best] as number))
      )
        best = index;
    return best >= 0 && (weight[best] as number) > 0 && (weight[best] as number) >= all * shareOfArticle
      ? best
      : undefined;
  };
  const role = (node: HtmlNode) => attribute(page.text, node, "role")?.trim().toLowerCase();
  const article =
    heaviest(
      (node, index) =>
        node.name === "article" || role(node) === "article" || isArticleType(page.text, node) || isItsBody(index),
    ) ??
    heaviest((node) => node.name === "main" || role(node) === "main") ??
    densest();
  const body = article === 0 ? undefined : bodyIn(article);
  return { article, ...(body !== undefined && { body }) };

  function isItsBody(index: number): boolean {
    return (
      attribute(page.text, nodes[index] as HtmlNode, "itemprop")
        ?.trim()
        .toLowerCase() === "articlebody"
    );
  }

  /** The smallest element with most of the prose. */
  function densest(): number {
    let best = 0;
    for (const [index, node] of nodes.entries())
      if (
        node.name !== "" &&
        !silent[index] &&
        blockElements.has(node.name) &&
        all > 0 &&
        (prose[index] as number) >= all * shareOfBlock
      )
        best = index;
    // A paragraph, a cell or a quotation alone is no article: what holds it is.
    while (best > 0 && inner.has((nodes[best] as HtmlNode).name)) best = (nodes[best] as HtmlNode).parent;
    return best;
  }

  /** The element that its name calls the body. Where several do that stand apart, one must hold most of the prose. */
  function bodyIn(around: number): number | undefined {
    const { last } = nodes[around] as HtmlNode;
    const called: number[] = [];
    let apart = 0;
    let after = 0;
    for (let index = around + 1; index <= last; index++) {
      if (!names[index]?.body || silent[index] || (prose[index] as number) === 0) continue;
      called.push(index);
      if (index > after) apart++;
      after = Math.max(after, (nodes[index] as HtmlNode).last);
    }
    const share = (prose[around] as number) * (apart > 1 ? shareOfBody : shareOfOnlyBody);
    let best: number | undefined;
    // The innermost that still holds nearly all of it.
    for (const index of called)
      if ((prose[index] as number) >= (best === undefined ? share : (prose[best] as number) * 0.9)) best = index;
    return best;
  }
}

const inner = new Set(
  "p blockquote li ul ol figure figcaption h1 h2 h3 h4 h5 h6 pre dd dt tr tbody thead table".split(" "),
);

function isArticleType(text: string, node: HtmlNode): boolean {
  const type = attribute(text, node, "itemtype");
  return type !== undefined && /schema\.org\/(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/.test(type.trim());
}

/** Letters and figures only, in small letters. */
export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
