import type { BlockKind, BlockWriter } from "./block-writer.js";
import type { DraftCell } from "./draft.js";
import { type HtmlTag, htmlParts } from "./html-tags.js";

const headingTag = /^h[1-6]$/;
/** Elements that end the paragraph before them. Source: the block elements of the HTML standard's rendering section. */
const blockTags = new Set(
  (
    "address article aside body center dd details div dl fieldset figure footer form header hgroup hr html main nav ol p section summary ul " +
    "tbody thead tfoot"
  ).split(" "),
);
/** Elements whose content is no copy. */
const unreadTags = new Set(
  "head title script style template noscript textarea iframe object pre select button svg audio video canvas map".split(
    " ",
  ),
);
const emphasisTags = new Set(["strong", "b", "em", "i"]);
const listTags = new Set(["ul", "ol", "dl"]);
const footnoteMark = /^\s*(?:\[?\d{1,3}\]?|[*†‡§]+)\s*$/;
const unit = /(?:^|[^\p{L}])\p{L}{1,2}$/u;

/** Reads the raw HTML in a Markdown text, whose elements may hold Markdown paragraphs between blank lines. */
export class RawHtml {
  readonly #text: string;
  readonly #blocks: BlockWriter;
  #quotes = 0;
  #lists = 0;
  #caption = false;
  #inCell = false;
  #cell: DraftCell = { table: 0, row: -1, column: -1 };
  /** Where the raised text began that is being read. */
  #raised: number | undefined;

  constructor(text: string, blocks: BlockWriter) {
    this.#text = text;
    this.#blocks = blocks;
  }

  /** What a paragraph is by the elements that are open around it; undefined where they do not tell. */
  get around(): BlockKind | undefined {
    if (this.#inCell) return { zone: "table-cell", cell: this.#cell };
    if (this.#caption) return { zone: "caption" };
    if (this.#quotes > 0) return { zone: "quote" };
    return this.#lists > 0 ? { zone: "list-item" } : undefined;
  }

  /** A heading in Markdown: no cell or caption is meant to be open around it. */
  leaveCell(): void {
    this.#inCell = this.#caption = false;
  }

  /** A block of raw HTML: tags end and begin blocks, the text between them is copy. */
  readBlock(start: number, end: number): void {
    this.#blocks.end();
    let unread = "";
    for (const part of htmlParts(this.#text, start, end)) {
      if (unread !== "") {
        if (part.kind === "tag" && part.closing && part.name === unread) unread = "";
      } else if (part.kind === "text") this.#blocks.takeHtml(part.start, part.end);
      else if (unreadTags.has(part.name)) unread = part.closing ? "" : part.name;
      else this.#tag(part);
    }
    this.#blocks.end();
    this.#blocks.endEmphasis();
    this.#raised = undefined;
  }

  /** A tag within a line of Markdown. */
  readInline(start: number, end: number): void {
    for (const part of htmlParts(this.#text, start, end)) if (part.kind === "tag") this.#tag(part);
  }

  #tag({ name, closing, start, end, attributes }: HtmlTag): void {
    const blocks = this.#blocks;
    const nested = (depth: number) => Math.max(0, depth + (closing ? -1 : 1));
    if (emphasisTags.has(name)) blocks.emphasize(closing ? -1 : 1);
    else if (name === "br") {
      blocks.hardBreak(end);
      blocks.space(start, end);
    } else if (name === "img") {
      const alt = attributes.get("alt");
      if (alt) blocks.aside(...alt, "caption");
    } else if (name === "sup") this.#superscript(closing);
    else if (headingTag.test(name)) {
      this.leaveCell();
      blocks.end();
      if (!closing) blocks.begin({ zone: "heading", level: Number(name[1]) });
    } else if (name === "li" || name === "dt") {
      blocks.end();
      if (!closing) blocks.begin({ zone: "list-item" });
    } else if (name === "table" || name === "tr" || name === "td" || name === "th") this.#tableTag(name, closing);
    else if (name === "blockquote") {
      blocks.end();
      this.#quotes = nested(this.#quotes);
    } else if (name === "figcaption" || name === "caption") {
      blocks.end();
      this.#caption = !closing;
    } else if (blockTags.has(name)) {
      blocks.end();
      if (listTags.has(name)) this.#lists = nested(this.#lists);
    }
  }

  #tableTag(name: "table" | "tr" | "td" | "th", closing: boolean): void {
    this.#blocks.end();
    this.#inCell = false;
    if (closing) return;
    const { table, row, column } = this.#cell;
    if (name === "table") this.#cell = { table: this.#blocks.nextTable(), row: -1, column: -1 };
    else if (name === "tr") this.#cell = { table, row: row + 1, column: -1 };
    else {
      // A table whose first row begins with no head starts at row 1.
      const first = row <= 0 && column < 0 && name === "td";
      this.#cell = { table, row: first ? 1 : Math.max(0, row), column: column + 1 };
      this.#inCell = true;
      this.#blocks.begin({ zone: "table-cell", cell: this.#cell });
    }
  }

  /** A raised figure is the mark of a footnote, not a number of the copy, unless it raises a unit: km². */
  #superscript(closing: boolean): void {
    if (!closing) this.#raised = this.#blocks.length;
    else if (this.#raised !== undefined) {
      const before = this.#blocks.textFrom(Math.max(0, this.#raised - 3)).slice(0, Math.min(3, this.#raised));
      if (footnoteMark.test(this.#blocks.textFrom(this.#raised)) && !unit.test(before)) this.#blocks.cut(this.#raised);
      this.#raised = undefined;
    }
  }
}
