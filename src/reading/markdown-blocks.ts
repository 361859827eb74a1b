import type { Zone } from "../model/article.js";
import { type Copy, CopyBuilder, sliceCopy } from "./copy.js";
import type { Draft, DraftCell, Reading } from "./draft.js";
import { decoded, reference } from "./entities.js";
import type { Hidden } from "./hidden.js";
import { type HtmlTag, htmlParts } from "./html-tags.js";
import { endsSentence } from "./shapes.js";
import { readText } from "./text.js";

/** Tokens whose content is no copy. The destination of a link is muted, the title of a picture is not. */
const muted = new Set([
  "codeFenced",
  "codeIndented",
  "definition",
  "resourceDestination",
  "reference",
  "tableDelimiterRow",
]);

const headingTags = /^h[1-6]$/;
const blockTags = new Set(
  (
    "address article aside body center dd details div dl fieldset figure footer form header hgroup hr html main nav ol p section summary ul " +
    "tbody thead tfoot"
  ).split(" "),
);
const unreadTags = new Set(
  "head title script style template noscript textarea iframe object pre select button svg audio video canvas map".split(
    " ",
  ),
);
const footnoteMark = /^\s*(?:\[?\d{1,3}\]?|[*†‡§]+)\s*$/;
const holdsCopy = /[\p{L}\p{N}]/u;
/** A line that ends in a plain word or a comma is not the end of anything. */
const goesOnBehind = /(?:^|[\s(])\p{Ll}+,?\s*$/u;
const startsCopy = /^["“‘'’(\p{Lu}\d]/u;

/** Makes drafts of what micromark finds in a Markdown text. All offsets count in that text. */
export class MarkdownBlocks {
  readonly #drafts: Draft[] = [];
  readonly #copy: Copy;
  readonly #text: string;
  readonly #hidden: readonly Hidden[];
  readonly #linePerParagraph: boolean;
  #out: CopyBuilder;
  #open: { zone: Zone; level?: number; cell?: DraftCell } | undefined;
  #marked = false;
  /** Pictures met in the open block; their captions follow it. */
  #pictures: Draft[] = [];
  /** The block's own text, set aside while the text of a picture is read. */
  readonly #outer: CopyBuilder[] = [];
  readonly #holders: ("link" | "image")[] = [];
  #mute = 0;
  #quotes = 0;
  #lists = 0;
  /** A list item has begun, and none of its paragraphs yet. */
  #itemOpens = false;
  #emphasis = 0;
  /** How many characters of the open block are set in bold or italics, and in links into the page. */
  #emphasized = 0;
  #anchored = 0;
  #linkStart = 0;
  #columns = 0;
  #cell: DraftCell = { table: -1, row: -1, column: -1 };
  #looseRow = false;
  /** The element of raw HTML that paragraphs stand in, across blank lines. */
  #html = { quotes: 0, lists: 0, cell: false, caption: false };
  #superscript: number | undefined;
  /** Something was left out right before. */
  #gap = false;

  constructor(copy: Copy, text: string, hidden: readonly Hidden[], linePerParagraph: boolean) {
    this.#copy = copy;
    this.#text = text;
    this.#hidden = hidden;
    this.#linePerParagraph = linePerParagraph;
    this.#out = new CopyBuilder(copy);
  }

  finish(): Reading {
    this.#close();
    return { drafts: this.#drafts, marked: this.#marked };
  }

  /** A stretch that is read without regard to marks. */
  plainLines(start: number, end: number): void {
    this.#close();
    for (const draft of readText(sliceCopy(this.#copy, start, end)).drafts) this.#drafts.push(draft);
  }

  enter(type: string, start: number, end: number): void {
    if (muted.has(type)) this.#mute++;
    switch (type) {
      case "paragraph": {
        const zone = this.#zone();
        this.#begin(zone, zone === "list-item" ? { level: this.#itemOpens ? this.#lists : 0 } : {});
        if (zone === "list-item") this.#itemOpens = false;
        return;
      }
      case "listItemPrefix":
        this.#itemOpens = true;
        return;
      case "atxHeading":
      case "setextHeading":
        this.#html.cell = false;
        this.#begin("heading");
        return;
      case "blockQuote":
        this.#quotes++;
        return;
      case "listOrdered":
      case "listUnordered":
        this.#lists++;
        return;
      case "strong":
      case "emphasis":
        this.#emphasis++;
        return;
      case "link":
        this.#holders.push("link");
        this.#linkStart = this.#out.length;
        return;
      case "resource":
      case "resourceTitleString":
        if (this.#holders.at(-1) === "link") this.#mute++;
        else if (type === "resourceTitleString") this.#endPicture(true);
        return;
      case "resourceDestinationString":
        if (this.#holders.at(-1) === "link" && this.#text[start] === "#")
          this.#anchored += this.#out.textFrom(this.#linkStart).trim().length;
        return;
      case "image":
        this.#holders.push("image");
        this.#outer.push(this.#out);
        this.#out = new CopyBuilder(this.#copy);
        return;
      case "table":
        this.#close();
        this.#columns = 0;
        this.#looseRow = false;
        this.#cell = { table: this.#cell.table + 1, row: -1, column: -1 };
        return;
      case "tableRow": {
        const { table, row } = this.#cell;
        this.#cell = { table, row: row + 1, column: -1 };
        // A line without pipes below a table is a row to Markdown, and a paragraph to anybody else.
        if (row >= 0 && this.#columns > 1 && !this.#text.slice(start, end).includes("|")) this.#looseRow = true;
        return;
      }
      case "tableHeader":
      case "tableData":
        this.#cell = { ...this.#cell, column: this.#cell.column + 1 };
        if (type === "tableHeader") this.#columns++;
        if (this.#looseRow) this.#begin("body");
        else this.#begin("table-cell", { cell: this.#cell });
        return;
    }
  }

  exit(type: string, start: number, end: number): void {
    switch (type) {
      case "autolinkProtocol":
        this.#gap = true;
        break;
      case "data":
      case "codeTextData":
      case "autolinkEmail":
        if (this.#mute === 0) this.#take(start, end);
        break;
      case "characterEscapeValue":
        if (this.#mute === 0) this.#put(this.#text.slice(start, end), start - 1, end);
        break;
      case "characterReference":
        if (this.#mute === 0) this.#decode(start, end);
        break;
      case "lineEnding":
        if (this.#mute === 0 && this.#open) this.#softBreak(start, end);
        break;
      case "hardBreakTrailing":
      case "hardBreakEscape":
        this.#hardBreak(end);
        break;
      case "htmlText":
        if (this.#mute === 0)
          for (const part of htmlParts(this.#text, start, end)) if (part.kind === "tag") this.#tag(part);
        break;
      case "htmlFlow":
        this.#rawHtml(start, end);
        break;
      case "codeIndented":
        this.#indented(start, end);
        break;
      case "paragraph":
      case "atxHeading":
      case "setextHeading":
      case "tableHeader":
      case "tableData":
      case "thematicBreak":
        this.#close();
        break;
      case "atxHeadingSequence":
        if (this.#open && this.#open.level === undefined) this.#open.level = end - start;
        break;
      case "setextHeadingLineSequence":
        if (this.#open) this.#open.level = this.#text[start] === "=" ? 1 : 2;
        break;
      case "blockQuote":
        this.#quotes--;
        break;
      case "listOrdered":
      case "listUnordered":
        this.#lists--;
        break;
      case "strong":
      case "emphasis":
        this.#emphasis--;
        break;
      case "resource":
      case "resourceTitleString":
        if (this.#holders.at(-1) === "link") this.#mute--;
        break;
      case "link":
        this.#holders.pop();
        break;
      case "image":
        this.#holders.pop();
        this.#endPicture(false);
        this.#gap = true;
        break;
    }
    if (muted.has(type)) this.#mute--;
  }

  /** What a paragraph is by what it stands in. */
  #zone(): Zone {
    const { cell, caption, quotes, lists } = this.#html;
    if (cell) return "table-cell";
    if (caption) return "caption";
    if (this.#quotes + quotes > 0) return "quote";
    return this.#lists + lists > 0 ? "list-item" : "body";
  }

  #begin(zone: Zone, rest: { level?: number; cell?: DraftCell } = {}): void {
    this.#close();
    this.#open = { zone, ...(zone === "table-cell" && { cell: this.#cell }), ...rest };
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    const copy = this.#out.finish();
    const solid = copy.text.replace(/\s+/g, "").length;
    if (open && holdsCopy.test(copy.text)) {
      if (open.zone === "heading") this.#marked = true;
      this.#drafts.push({
        ...copy,
        ...open,
        ...(this.#emphasized >= solid && { emphasized: true }),
        ...(this.#anchored > 0 && this.#anchored >= copy.text.length && { anchor: true }),
      });
    }
    this.#emphasized = this.#anchored = 0;
    this.#superscript = undefined;
    this.#drafts.push(...this.#pictures);
    this.#pictures = [];
  }

  /** Takes copy as it stands, without what is hidden in it. */
  #take(start: number, end: number): void {
    let from = this.#gap ? this.#afterGap(start) : start;
    this.#gap = false;
    for (let at = this.#hiddenAfter(start); (this.#hidden[at]?.start ?? end) < end; at++) {
      const hidden = this.#hidden[at] as Hidden;
      this.#plain(from, hidden.start);
      this.#showHidden(hidden);
      from = this.#afterGap(hidden.end);
    }
    this.#plain(from, end);
  }

  /** Where the copy goes on behind something that was left out: one space, not two. */
  #afterGap(start: number): number {
    let from = start;
    if (/\s$/.test(this.#out.textFrom(this.#out.length - 1))) while (this.#text[from] === " ") from++;
    return from;
  }

  #plain(start: number, end: number): void {
    if (start >= end) return;
    if (!this.#open && this.#outer.length === 0) {
      if (this.#text.slice(start, end).trim() === "") return;
      this.#begin(this.#zone());
    }
    this.#out.take(start, end);
    if (this.#emphasis > 0) this.#emphasized += this.#text.slice(start, end).replace(/\s+/g, "").length;
  }

  #put(text: string, start: number, end: number): void {
    if (!this.#open && this.#outer.length === 0) this.#begin(this.#zone());
    this.#out.put(text, start, end);
    if (this.#emphasis > 0) this.#emphasized += text.length;
  }

  #decode(start: number, end: number): void {
    const text = decoded(this.#text.slice(start, end));
    if (text === undefined) this.#take(start, end);
    else if (text.trim() === "") this.#out.space(start, end);
    else this.#put(text, start, end);
  }

  /** The place of the first hidden stretch that ends after an offset. */
  #hiddenAfter(offset: number): number {
    let low = 0;
    let high = this.#hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hidden[middle] as Hidden).end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #showHidden({ captions, quotes }: Hidden): void {
    for (const [start, end] of captions) this.#picture(start, end, "caption");
    for (const [start, end] of quotes) this.#picture(start, end, "quote");
  }

  /** Copy in an attribute, as a block of its own. */
  #picture(start: number, end: number, zone: Zone): void {
    const builder = new CopyBuilder(this.#copy);
    takeDecoded(builder, this.#copy.text, start, end);
    const copy = builder.finish();
    if (copy.text !== "") this.#pictures.push({ ...copy, zone });
  }

  #endPicture(goesOn: boolean): void {
    const outer = this.#outer.pop();
    const copy = this.#out.finish();
    if (copy.text !== "") this.#pictures.push({ ...copy, zone: "caption" });
    if (outer && goesOn) this.#outer.push(outer);
    else if (outer) this.#out = outer;
  }

  #softBreak(start: number, end: number): void {
    const { zone } = this.#open as { zone: Zone };
    const prose = this.#outer.length === 0 && (zone === "body" || zone === "list-item" || zone === "quote");
    if (prose && (this.#linePerParagraph || this.#endsBoldLine(end))) {
      const lazy = zone === "list-item" && !/\s/.test(this.#text[end] ?? "");
      this.#begin(lazy ? "body" : zone);
    } else this.#out.space(start, end);
  }

  /** A first line all in bold that ends as a heading or question does, above a line that begins anew. */
  #endsBoldLine(next: number): boolean {
    if (this.#emphasis > 0 || this.#emphasized === 0) return false;
    const line = this.#out.textFrom(0).trim();
    return (
      line.length <= 200 &&
      this.#emphasized >= line.replace(/\s+/g, "").length &&
      /[?:.!]["”’]?$/.test(line) &&
      startsCopy.test(this.#text.slice(next, next + 4))
    );
  }

  /** A line break asked for ends a block, unless it stands within a sentence. */
  #hardBreak(next: number): void {
    if (!this.#open || this.#mute > 0 || this.#outer.length > 0) return;
    const { zone } = this.#open;
    const prose = zone === "body" || zone === "list-item" || zone === "quote";
    const goesOn = goesOnBehind.test(this.#out.textFrom(Math.max(0, this.#out.length - 40)));
    if (prose && !goesOn && startsCopy.test(this.#text.slice(next, next + 40).trimStart())) this.#begin(zone);
  }

  /** Copy that is merely indented is no code. */
  #indented(start: number, end: number): void {
    const text = this.#copy.text.slice(start, end).trim();
    if (
      !/^["“‘(\p{Lu}]/u.test(text) ||
      /[{};=<>]|\)\s*$/.test(text) ||
      !endsSentence(text) ||
      text.split(/\s+/).length < 6
    )
      return;
    this.#begin(this.#zone());
    this.#htmlText(start, end);
    this.#close();
  }

  /** Raw HTML: tags end and begin blocks, the text between them is copy. */
  #rawHtml(start: number, end: number): void {
    this.#close();
    let unread = "";
    for (const part of htmlParts(this.#text, start, end)) {
      if (unread !== "") {
        if (part.kind === "tag" && part.closing && part.name === unread) unread = "";
      } else if (part.kind === "text") this.#htmlText(part.start, part.end);
      else if (unreadTags.has(part.name)) unread = part.closing ? "" : part.name;
      else this.#tag(part);
    }
    this.#close();
    this.#emphasis = 0;
  }

  /** Text of raw HTML: white space is one space, entities are decoded. */
  #htmlText(start: number, end: number): void {
    let from = start;
    for (const match of this.#text.slice(start, end).matchAll(spaceOrReference)) {
      const at = start + match.index;
      this.#take(from, at);
      from = at + match[0].length;
      if (match[0].startsWith("&")) this.#decode(at, from);
      else if (this.#open) this.#out.space(at, from);
    }
    this.#take(from, end);
  }

  #tag({ name, closing, start, end, attributes }: HtmlTag): void {
    const html = this.#html;
    if (headingTags.test(name)) {
      this.#close();
      html.cell = false;
      if (!closing) this.#begin("heading", { level: Number(name[1]) });
    } else if (name === "br") {
      this.#hardBreak(end);
      if (this.#open) this.#out.space(start, end);
    } else if (name === "img") {
      const alt = attributes.get("alt");
      if (alt) this.#picture(...alt, "caption");
    } else if (name === "strong" || name === "b" || name === "em" || name === "i")
      this.#emphasis = Math.max(0, this.#emphasis + (closing ? -1 : 1));
    else if (name === "sup") this.#footnote(closing);
    else if (name === "blockquote") {
      this.#close();
      html.quotes = Math.max(0, html.quotes + (closing ? -1 : 1));
    } else if (name === "figcaption" || name === "caption") {
      this.#close();
      html.caption = !closing;
    } else if (name === "li" || name === "dt") {
      this.#close();
      if (!closing) this.#begin("list-item");
    } else if (name === "table" || name === "tr" || name === "td" || name === "th") this.#tableTag(name, closing);
    else if (blockTags.has(name)) {
      this.#close();
      if (name === "ul" || name === "ol" || name === "dl") html.lists = Math.max(0, html.lists + (closing ? -1 : 1));
    }
  }

  #tableTag(name: "table" | "tr" | "td" | "th", closing: boolean): void {
    this.#close();
    this.#html.cell = false;
    if (closing) return;
    const { table, row, column } = this.#cell;
    if (name === "table") this.#cell = { table: table + 1, row: -1, column: -1 };
    else if (name === "tr") this.#cell = { table, row: row + 1, column: -1 };
    else {
      // A table whose first row has no heads starts at row 1.
      this.#cell = { table, row: row <= 0 && column < 0 && name === "td" ? 1 : row, column: column + 1 };
      this.#html.cell = true;
      this.#begin("table-cell");
    }
  }

  /** A raised figure after a word or a full stop is the mark of a footnote, not a number of the copy. */
  #footnote(closing: boolean): void {
    if (!closing) this.#superscript = this.#out.length;
    else if (this.#superscript !== undefined) {
      const raised = this.#out.textFrom(this.#superscript);
      const before = this.#out.textFrom(Math.max(0, this.#superscript - 3)).slice(0, 3);
      if (footnoteMark.test(raised) && !/(?:^|[^\p{L}])\p{L}{1,2}$/u.test(before)) this.#out.cut(this.#superscript);
      this.#superscript = undefined;
    }
  }
}

const spaceOrReference = new RegExp(`\\s+|${reference.source}`, "g");

/** Takes a stretch of text with its entities decoded and its white space made single. */
function takeDecoded(builder: CopyBuilder, text: string, start: number, end: number): void {
  let from = start;
  for (const match of text.slice(start, end).matchAll(spaceOrReference)) {
    const at = start + match.index;
    builder.take(from, at);
    from = at + match[0].length;
    const value = match[0].startsWith("&") ? decoded(match[0]) : " ";
    if (value === undefined) builder.take(at, from);
    else if (value.trim() === "") builder.space(at, from);
    else builder.put(value, at, from);
  }
  builder.take(from, end);
}
