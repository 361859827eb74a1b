import { type BlockKind, BlockWriter } from "./block-writer.js";
import { type Copy, sliceCopy } from "./copy.js";
import type { DraftCell, Reading } from "./draft.js";
import type { Hidden } from "./hidden.js";
import { RawHtml } from "./raw-html.js";
import { endsSentence } from "./shapes.js";
import { readText } from "./text.js";

/** Tokens whose content is no copy. */
const muted = new Set([
  "codeFenced",
  "codeIndented",
  "definition",
  "resourceDestination",
  "reference",
  "tableDelimiterRow",
]);

/** Makes blocks of the tokens that micromark finds in a Markdown text. All offsets count in that text. */
export class MarkdownBlocks {
  readonly #copy: Copy;
  readonly #text: string;
  readonly #linePerParagraph: boolean;
  readonly #blocks: BlockWriter;
  readonly #html: RawHtml;
  /** How many open tokens around the copy mute it, quote it, list it. */
  #mute = 0;
  #quotes = 0;
  #lists = 0;
  /** A list item has begun, and none of its paragraphs yet. */
  #itemOpens = false;
  /** The links and pictures that are open, and where the text of the last link begins. */
  readonly #holders: ("link" | "image")[] = [];
  #linkStart = 0;
  #cell: DraftCell = { table: 0, row: -1, column: -1 };
  /** How many columns the table has, and whether lines follow it that are no rows. */
  #columns = 0;
  #loose = false;

  constructor(copy: Copy, text: string, hidden: readonly Hidden[], linePerParagraph: boolean) {
    this.#copy = copy;
    this.#text = text;
    this.#linePerParagraph = linePerParagraph;
    this.#blocks = new BlockWriter(copy, text, hidden, () => this.#around());
    this.#html = new RawHtml(text, this.#blocks);
  }

  finish(): Reading {
    this.#blocks.end();
    const { drafts } = this.#blocks;
    return { drafts, marked: drafts.some(({ zone }) => zone === "heading") };
  }

  /** A stretch that is read without regard to marks. */
  plainLines(start: number, end: number): void {
    this.#blocks.add(readText(sliceCopy(this.#copy, start, end)).drafts);
  }

  enter(type: string, start: number, end: number): void {
    const blocks = this.#blocks;
    if (muted.has(type)) this.#mute++;
    switch (type) {
      case "paragraph":
        blocks.begin(this.#paragraph());
        break;
      case "listItemPrefix":
        this.#itemOpens = true;
        break;
      case "atxHeading":
      case "setextHeading":
        this.#html.leaveCell();
        blocks.begin({ zone: this.#quotes > 0 ? "quote" : "heading" });
        break;
      case "blockQuote":
        this.#quotes++;
        break;
      case "listOrdered":
      case "listUnordered":
        this.#lists++;
        break;
      case "strong":
      case "emphasis":
        blocks.emphasize(1);
        break;
      case "link":
        this.#holders.push("link");
        this.#linkStart = blocks.length;
        break;
      case "image":
        this.#holders.push("image");
        blocks.openAside();
        break;
      case "resource":
        // The title of a link is muted with its address; that of a picture is a caption.
        if (this.#holders.at(-1) === "link") this.#mute++;
        break;
      case "resourceDestinationString":
        if (this.#holders.at(-1) === "link" && this.#text[start] === "#") blocks.anchor(this.#linkStart);
        break;
      case "resourceTitleString":
        if (this.#holders.at(-1) === "image") {
          blocks.closeAside();
          blocks.openAside();
        }
        break;
      case "table":
        blocks.end();
        this.#columns = 0;
        this.#loose = false;
        this.#cell = { table: blocks.nextTable(), row: -1, column: -1 };
        break;
      case "tableRow":
        this.#cell = { table: this.#cell.table, row: this.#cell.row + 1, column: -1 };
        // A line without pipes below a table is a row to Markdown, and a paragraph to anybody else.
        if (this.#cell.row > 0 && this.#columns > 1 && !this.#text.slice(start, end).includes("|")) this.#loose = true;
        break;
      case "tableHeader":
      case "tableData":
        this.#cell = { ...this.#cell, column: this.#cell.column + 1 };
        if (type === "tableHeader") this.#columns++;
        blocks.begin(this.#loose ? { zone: "body" } : { zone: "table-cell", cell: this.#cell });
        break;
    }
  }

  exit(type: string, start: number, end: number): void {
    const blocks = this.#blocks;
    const heard = this.#mute === 0;
    switch (type) {
      case "data":
      case "codeTextData":
      case "autolinkEmail":
        if (heard) blocks.take(start, end);
        break;
      case "autolinkProtocol":
        blocks.leaveOut();
        break;
      case "characterEscapeValue":
        if (heard) blocks.put(this.#text.slice(start, end), start - 1, end);
        break;
      case "characterReference":
        if (heard) blocks.decode(start, end);
        break;
      case "lineEnding":
        if (heard && blocks.zone) this.#lineBreak(start, end);
        break;
      case "hardBreakTrailing":
      case "hardBreakEscape":
        if (heard) blocks.hardBreak(end);
        break;
      case "htmlText":
        if (heard) this.#html.readInline(start, end);
        break;
      case "htmlFlow":
        this.#html.readBlock(start, end);
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
        blocks.end();
        break;
      case "atxHeadingSequence":
        blocks.rank(end - start);
        break;
      case "setextHeadingLineSequence":
        blocks.rank(this.#text[start] === "=" ? 1 : 2);
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
        blocks.emphasize(-1);
        break;
      case "resource":
        if (this.#holders.at(-1) === "link") this.#mute--;
        break;
      case "link":
        this.#holders.pop();
        break;
      case "image":
        this.#holders.pop();
        blocks.closeAside();
        break;
    }
    if (muted.has(type)) this.#mute--;
  }

  /** What a paragraph of Markdown is; the first of a list item tells how deep the item stands. */
  #paragraph(): BlockKind {
    const kind = this.#around();
    if (kind.zone !== "list-item") return kind;
    const level = this.#itemOpens ? this.#lists : 0;
    this.#itemOpens = false;
    return { ...kind, level };
  }

  /** What a paragraph is by what it stands in. */
  #around(): BlockKind {
    const html = this.#html.around;
    if (html && html.zone !== "list-item") return html;
    if (this.#quotes > 0) return { zone: "quote" };
    return this.#lists > 0 || html ? { zone: "list-item" } : { zone: "body" };
  }

  /** A line break in the source: a space, or the end of a paragraph where the copy has no other. */
  #lineBreak(start: number, end: number): void {
    const blocks = this.#blocks;
    const prose = blocks.zone === "body" || blocks.zone === "list-item" || blocks.zone === "quote";
    if (!blocks.inBlock || !prose || !(this.#linePerParagraph || blocks.endsBoldLine(end))) blocks.space(start, end);
    // A line at the margin does not go on with the list item above it.
    else if (blocks.zone === "list-item" && !/\s/.test(this.#text[end] ?? "")) blocks.begin({ zone: "body" });
    else blocks.beginAgain();
  }

  /** Copy that is merely indented is no code. */
  #indented(start: number, end: number): void {
    const text = this.#copy.text.slice(start, end).trim();
    const prose = /^["“‘(\p{Lu}]/u.test(text) && endsSentence(text) && text.split(/\s+/).length > 5;
    if (!prose || /[{};=<>]|\)$/.test(text)) return;
    this.#blocks.begin(this.#around());
    this.#blocks.takeHtml(start, end);
    this.#blocks.end();
  }
}
