import { blockElements } from "../lexicon/html-elements.js";
import { leadElsewhere, notices } from "../lexicon/page-parts.js";
import { isByline } from "./byline.js";
import type { Copy } from "./copy.js";
import { releaseLine, stampLine } from "./dateline.js";
import type { Draft, Reading } from "./draft.js";
import { headlineOf } from "./html-headline.js";
import { metadataOf, withoutEchoes } from "./html-metadata.js";
import { attribute, type Home, homeOf, keyOf, leadsElsewhere, type Page, pageOf } from "./html-page.js";
import { cellsOf } from "./html-tables.js";
import { type HtmlNode, htmlTree } from "./html-tree.js";
import { attributeDraft, HtmlWriter, type Kind, type Written } from "./html-writer.js";
import { isDateKey } from "./published.js";
import { endsInQuestion, endsSentence } from "./shapes.js";

/** What an open element hands to what stands in it. */
interface Scope extends Kind {
  readonly index: number;
  readonly block: boolean;
  readonly strong: boolean;
  readonly anchor: boolean;
  readonly leads: boolean;
  readonly lists: number;
  readonly faq: boolean;
}

const headings = /^h([1-6])$/;
const strongElements = new Set(["strong", "b", "em", "i"]);

/**
 * Reads an HTML page or fragment: the article in it, without the page's furniture. `whole`: all of it is the article, as in a file that
 * keeps the body apart. Linear in the source.
 */
export function readHtml(source: Copy, whole = false): Reading {
  const nodes = htmlTree(source.text);
  const page = pageOf(source.text, nodes);
  const home = whole ? { article: 0 } : homeOf(page);
  const { told, title } = metadataOf(source, nodes);
  const metadata = title ? [...told, title] : told;
  const headline = headlineOf(page, home, metadata);
  const dated = metadata.some(({ key }) => key !== undefined && isDateKey(key));
  const copy = inOrder(page, home, headline, write(source, page, home, headline));
  const drafts = headline === undefined ? withHeadline(copy, told, title) : copy;
  const rest = withoutEchoes(metadata, drafts);
  return { drafts: [...rest, ...(dated ? [] : publishedTime(source, page, home)), ...drafts], marked: true };
}

/** The copy of a page whose headline has no mark of its own: the page's metadata name it, else the heading above the copy, else its title. */
function withHeadline(drafts: readonly Draft[], told: readonly Draft[], title: Draft | undefined): Draft[] {
  if (drafts.some(({ zone, level }) => zone === "headline" || level === 1)) return [...drafts];
  const named = told.find(({ key }) => key === "title") ?? told.find(({ key }) => key === "headline");
  const heading = drafts.findIndex(({ zone }) => zone === "heading");
  if (!named && title && heading >= 0 && heading < drafts.findIndex(isProse))
    return [{ ...(drafts[heading] as Draft), zone: "headline" }, ...drafts.toSpliced(heading, 1)];
  const best = named ?? title;
  return best ? [{ ...best, zone: "headline" }, ...drafts] : [...drafts];
}

/** Writes the copy that stands in an article, and in the parts of its head that stand outside of it. */
function write(source: Copy, page: Page, home: Home, headline: number | undefined): readonly Written[] {
  const { text, nodes, silent } = page;
  const cells = cellsOf(page);
  const apart = setApart(page);
  const writer = new HtmlWriter(source);
  const scopes: Scope[] = [
    { index: 0, zone: "body", block: true, strong: false, anchor: false, leads: false, lists: 0, faq: false },
  ];
  const { last } = nodes[home.article] as HtmlNode;
  /** The last node of an element that is read though all around it is not. */
  let allowed = -1;
  for (let index = 1; index < nodes.length; index++) {
    const node = nodes[index] as HtmlNode;
    while (index > (nodes[(scopes.at(-1) as Scope).index] as HtmlNode).last && scopes.length > 1) leave();
    if (index === headline) allowed = Math.max(allowed, node.last);
    const inside = home.article === 0 || (index >= home.article && index <= last);
    if (node.name === "") {
      if (index <= allowed || (inside && !silent[index])) takeText(index, node);
      continue;
    }
    if (index > allowed && !inside && isHeadPart(page, home, headline, index)) allowed = node.last;
    enter(index, node);
  }
  while (scopes.length > 1) leave();
  writer.end();
  return writer.written;

  function enter(index: number, node: HtmlNode): void {
    const { name } = node;
    if ((blockElements.has(name) && name !== "br") || apart.has(index)) writer.end();
    const shown =
      index <= allowed || (!silent[index] && (home.article === 0 || (index >= home.article && index <= last)));
    if (name === "br" && shown) writer.lineBreak(node.start, node.end);
    if (name === "sup" && shown) writer.raise();
    if ((name === "img" || name === "amp-img") && shown) {
      const alt = node.attributes.get("alt");
      const around = (scopes.at(-1) as Scope).zone;
      if (alt && around !== "byline" && around !== "headline" && /\S\s+\S/.test(text.slice(...alt))) {
        writer.end();
        writer.attribute(...alt, index, "caption");
      }
    }
    if (node.last > index) scopes.push(scopeOf(index, node, scopes.at(-1) as Scope));
  }

  function leave(): void {
    const { index, block } = scopes.pop() as Scope;
    if (block) writer.end();
    if (nodes[index]?.name === "sup") writer.lower();
  }

  function takeText(index: number, node: HtmlNode): void {
    const scope = scopes.at(-1) as Scope;
    // The sign behind a heading that links to it, the arrow behind a footnote.
    if ((scope.leads || scope.anchor) && /^(?:[\s¶#§↩↑🔗]|\uFE0E)*$/u.test(text.slice(node.start, node.end))) return;
    writer.text(node.start, node.end, index, kindOf(scope), scope);
  }

  function kindOf({ zone, level, cell }: Kind): Kind {
    return { zone, ...(level !== undefined && { level }), ...(cell && { cell }) };
  }

  function scopeOf(index: number, node: HtmlNode, around: Scope): Scope {
    const { name } = node;
    const names = page.names[index];
    const cell = cells.get(index);
    const faq = around.faq || names?.faq === true || asks(index, name);
    const kind: Kind = zoneOf(index, node, around, faq);
    return {
      index,
      ...kindOf(cell ? { zone: "table-cell", cell } : kind),
      block: blockElements.has(name) || (kind.zone === "byline" && around.zone !== "byline"),
      strong: around.strong || strongElements.has(name),
      anchor: around.anchor || (name === "a" && /^\s*#./.test(attribute(text, node, "href") ?? "")),
      leads: around.leads || leadsElsewhere(text, node),
      lists: around.lists + (name === "ul" || name === "ol" || name === "dl" || name === "menu" ? 1 : 0),
      faq,
    };
  }

  /** Whether it holds a question that opens its answer: `details` and `dl` do, some. */
  function asks(index: number, name: string): boolean {
    if (name !== "details" && name !== "dl") return false;
    const end = Math.min((nodes[index] as HtmlNode).last, index + 12);
    for (let at = index + 1; at <= end; at++) {
      const title = nodes[at] as HtmlNode;
      if (title.name !== "summary" && title.name !== "dt") continue;
      return endsInQuestion(
        text
          .slice(title.end, (nodes[title.last] as HtmlNode).end)
          .slice(0, 500)
          .replace(/<[^>]*>/g, "")
          .trim(),
      );
    }
    return false;
  }

  function zoneOf(index: number, node: HtmlNode, around: Scope, faq: boolean): Kind {
    const { name } = node;
    const names = page.names[index];
    if (index === headline) return { zone: "headline" };
    if (around.zone === "headline") return around;
    const heading = headings.exec(name)?.[1];
    if (heading !== undefined && around.zone !== "contents") {
      // One headline a page: what else claims to be of the first rank is a heading below it.
      if (names?.part === "standfirst") return { zone: "standfirst" };
      return { zone: "heading", level: headline === undefined ? Number(heading) : Math.max(2, Number(heading)) };
    }
    if (names?.contents || around.zone === "contents") return { zone: "contents" };
    if (name === "blockquote" || names?.pullQuote) return { zone: "quote" };
    if (name === "figcaption" || name === "caption") return { zone: "caption" };
    if (name === "summary") return faq ? { zone: "faq" } : { zone: "heading", level: 3 };
    const mine = around.zone === "body" || around.zone === "list-item" || around.zone === "faq";
    if (faq && mine) return { zone: "faq" };
    if (name === "li" || name === "dt" || name === "dd")
      return around.zone === "table-cell" ? around : { zone: "list-item", level: Math.max(1, around.lists) };
    if (around.zone === "body" && names?.part && blockElements.has(name))
      return partOf(index, names.part) ?? { zone: "body" };
    if (around.zone === "body" && names?.part === "byline" && isShort(index, 100) && isShort(node.parent, 200))
      return { zone: "byline" };
    return around;
  }

  function isShort(index: number, most: number): boolean {
    return (page.length[index] as number) <= most;
  }

  function partOf(index: number, part: "standfirst" | "byline"): Kind | undefined {
    const length = page.length[index] as number;
    return length <= (part === "byline" ? 200 : 700) ? { zone: part } : undefined;
  }
}

/** Elements in short rows that hold nothing but elements: a name and a date that style alone sets apart. */
function setApart({ text, nodes, length }: Page): ReadonlySet<number> {
  const mixed = new Set<number>();
  for (const { name, parent, start, end } of nodes)
    if (name === "" && parent >= 0 && text.slice(start, end).trim() !== "") mixed.add(parent);
  const apart = new Set<number>();
  const before = new Map<number, string>();
  for (const [index, { name, parent }] of nodes.entries()) {
    if (name === "" || parent < 0) continue;
    const last = before.get(parent);
    before.set(parent, name);
    const row = rows.has((nodes[parent] as HtmlNode).name) && !mixed.has(parent) && (length[parent] as number) <= 200;
    if (row && last !== undefined && (plain.has(last) || plain.has(name))) apart.add(index);
  }
  return apart;
}

const rows = new Set("div header section li td address span".split(" "));
const plain = new Set("span time small button".split(" "));

/** Whether an element between headline and article belongs to both: the standfirst, the byline, the date, the words under a picture. */
function isHeadPart(page: Page, home: Home, headline: number | undefined, index: number): boolean {
  const { text, nodes, names, unseen, length } = page;
  if (headline === undefined || headline >= home.article || index <= headline || index > home.article || unseen[index])
    return false;
  const { name, end, last } = nodes[index] as HtmlNode;
  const size = length[index] as number;
  if (last >= home.article || names[index]?.silent || name === "nav") return false;
  if (names[index]?.part !== undefined) return size <= 700;
  if (name === "figcaption" || name === "p" || /^h[23]$/.test(name)) return size > 0 || page.silent[index] === true;
  const inner = text
    .slice(end, Math.min((nodes[last] as HtmlNode).end, end + 1000))
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return inner.length <= 160 && (stampLine(inner) !== undefined || isByline(inner));
}

/** The day in the first `time` of the article's head, as metadata. */
function publishedTime(source: Copy, { nodes, silent }: Page, home: Home): Draft[] {
  const { last } = nodes[home.article] as HtmlNode;
  for (const [index, node] of nodes.entries()) {
    if (node.name !== "time" || silent[index] || index > last) continue;
    const place = node.attributes.get("datetime");
    const itemprop = attribute(source.text, node, "itemprop") ?? "";
    const classes = attribute(source.text, node, "class") ?? "";
    if (!place || /modified|updated/i.test(`${itemprop} ${classes}`)) continue;
    const sure = itemprop === "datePublished" || node.attributes.has("pubdate");
    const draft = attributeDraft(source, ...place, "metadata", sure ? "datePublished" : "date");
    if (draft) return [draft];
  }
  return [];
}

/** The blocks of the article with its headline first, without the labels and links of the page around and between them. */
function inOrder(page: Page, home: Home, headline: number | undefined, written: readonly Written[]): Draft[] {
  const within = (each: Written, index: number | undefined) =>
    index !== undefined && each.node >= index && each.node <= (page.nodes[index] as HtmlNode).last;
  const titled = written.filter((each) => within(each, headline));
  const rest = written.filter((each) => !within(each, headline) && !leadsAway(each));
  const first = rest.findIndex((each) => isProse(each.draft) && (home.body === undefined || within(each, home.body)));
  const whole = page.nodes.some(({ name }) => name === "html" || name === "body") || headline !== undefined;
  const kept = rest.filter((each, at) => {
    const { draft, node } = each;
    const inBody = home.body === undefined ? !whole || at >= first : within(each, home.body);
    return inBody || isHead(draft, at < first, headline === undefined || node > headline);
  });
  return [...titled.map(({ draft }) => draft), ...withoutTwins(kept.map(({ draft }) => settled(draft)))];
}

/** A date in the byline's place is a date. */
function settled(draft: Draft): Draft {
  return draft.zone === "byline" && stampLine(draft.text) ? { ...draft, zone: "body" } : draft;
}

/** What belongs to the head of an article among what stands above or beside its body. */
function isHead({ zone, text }: Draft, above: boolean, belowHeadline: boolean): boolean {
  if (zone === "caption") return true;
  if (!above) return false;
  if (zone === "byline") return text.length <= 200;
  if (stampLine(text) || releaseLine(text) || isByline(text)) return true;
  return belowHeadline && (zone !== "body" || text.length >= 40);
}

function isProse({ zone, text }: Draft): boolean {
  return (zone === "body" || zone === "faq") && text.length >= 60 && endsSentence(text);
}

/** A block that is a link, or a notice of the page, and no copy. */
function leadsAway({ draft, leads }: Written): boolean {
  const { text, zone } = draft;
  if (zone === "byline" || zone === "caption" || zone === "contents") return false;
  if (leads && (zone === "heading" || zone === "headline")) return true;
  if (leads && !endsSentence(text) && !endsInQuestion(text) && zone !== "table-cell") return true;
  if (leads && text.length < 120 && zone === "body") return true;
  return text.length <= 250 && (notices.test(text) || (zone !== "table-cell" && leadElsewhere.test(text)));
}

/** Leaves out the words of a picture that its caption or the headline says again. */
function withoutTwins(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ zone, text }) => {
    if (zone !== "caption") return true;
    const key = keyOf(text);
    return !seen.has(key) && seen.add(key);
  });
}
