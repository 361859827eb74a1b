import type { Zone } from "../model/article.js";
import { type Copy, CopyBuilder } from "./copy.js";
import type { Draft, DraftCell } from "./draft.js";
import { decoded, reference } from "./entities.js";
import type { Hidden } from "./hidden.js";

/** What a block is, as far as its markup tells. */
export interface BlockKind {
  readonly zone: Zone;
  readonly level?: number;
  readonly cell?: DraftCell;
}

const holdsCopy = /[\p{L}\p{N}]/u;
const spaceOrReference = new RegExp(`\\s+|${reference.source}`, "g");
const solid = (text: string) => text.replace(/\s+/g, "").length;

/** A line that ends in a plain word or a comma is not the end of anything. */
const goesOn = /(?:^|[\s(])\p{Ll}+,?\s*$/u;
const beginsAnew = /^["“‘'’(\p{Lu}\d]/u;

/** Puts the blocks of a marked-up text together, one after another. All offsets count in that text. */
export class BlockWriter {
  readonly drafts: Draft[] = [];
  readonly #copy: Copy;
  readonly #text: string;
  readonly #hidden: readonly Hidden[];
  readonly #around: () => BlockKind;
  #out: CopyBuilder;
  #open: BlockKind | undefined;
  /** The block's own text, set aside while a text within it is read that is to follow it. */
  readonly #outer: CopyBuilder[] = [];
  /** What follows the open block: the words under a picture in it. */
  #asides: Draft[] = [];
  /** How deep in bold or italics the copy stands, and how many characters of the open block do. */
  #emphasis = 0;
  #emphasized = 0;
  /** How many characters of the open block are links into the page. */
  #anchored = 0;
  /** Something was left out right before. */
  #gap = false;
  #tables = 0;

  /** `text` is the text of `copy` with fillers for what is `hidden`; `around` tells what a block is that no mark begins. */
  constructor(copy: Copy, text: string, hidden: readonly Hidden[], around: () => BlockKind) {
    this.#copy = copy;
    this.#text = text;
    this.#hidden = hidden;
    this.#around = around;
    this.#out = new CopyBuilder(copy);
  }

  /** The zone of the open block, if one is open. */
  get zone(): Zone | undefined {
    return this.#open?.zone;
  }

  /** Whether the copy goes to the open block, not to what follows it. */
  get inBlock(): boolean {
    return this.#open !== undefined && this.#outer.length === 0;
  }

  /** How much was put so far into what is being written. */
  get length(): number {
    return this.#out.length;
  }

  /** What was put so far, from an offset on. */
  textFrom(offset: number): string {
    return this.#out.textFrom(offset);
  }

  /** The number of the next table. */
  nextTable(): number {
    return this.#tables++;
  }

  begin(kind: BlockKind): void {
    this.end();
    this.#open = kind;
  }

  /** Begins a block of the kind that is open; in a list item, a later paragraph of it. */
  beginAgain(): void {
    const kind = this.#open;
    if (kind) this.begin(kind.zone === "list-item" && kind.level !== undefined ? { ...kind, level: 0 } : kind);
  }

  /** Gives the open heading its rank, if it has none yet. */
  rank(level: number): void {
    if (this.#open && this.#open.level === undefined) this.#open = { ...this.#open, level };
  }

  end(): void {
    const kind = this.#open;
    const copy = this.#out.finish();
    if (kind && holdsCopy.test(copy.text))
      this.drafts.push({
        ...copy,
        ...kind,
        ...(this.#emphasized >= solid(copy.text) && { emphasized: true }),
        ...(this.#anchored > 0 && this.#anchored >= copy.text.length && { anchor: true }),
      });
    this.drafts.push(...this.#asides);
    this.#open = undefined;
    this.#asides = [];
    this.#emphasized = this.#anchored = 0;
    this.#gap = false;
  }

  /** Blocks that were read otherwise. */
  add(drafts: readonly Draft[]): void {
    this.end();
    const first = this.#tables;
    for (const draft of drafts) {
      const { cell } = draft;
      if (cell) this.#tables = Math.max(this.#tables, first + cell.table + 1);
      this.drafts.push(cell ? { ...draft, cell: { ...cell, table: first + cell.table } } : draft);
    }
  }

  /** Copy as it stands, without what is hidden in it. */
  take(start: number, end: number): void {
    let from = this.#gap ? this.#behindGap(start) : start;
    this.#gap = false;
    for (let at = this.#hiddenAfter(start); (this.#hidden[at]?.start ?? end) < end; at++) {
      const hidden = this.#hidden[at] as Hidden;
      this.#plain(from, hidden.start);
      for (const [begin, stop] of hidden.captions) this.aside(begin, stop, "caption");
      for (const [begin, stop] of hidden.quotes) this.aside(begin, stop, "quote");
      from = this.#behindGap(hidden.end);
    }
    this.#plain(from, end);
  }

  /** Text that stands for a stretch. */
  put(text: string, start: number, end: number): void {
    this.#beginAround();
    this.#out.put(text, start, end);
    if (this.#emphasis > 0) this.#emphasized += solid(text);
  }

  /** One space for a stretch. */
  space(start: number, end: number): void {
    if (this.#open || this.#outer.length) this.#out.space(start, end);
  }

  /** A character reference. */
  decode(start: number, end: number): void {
    const text = decoded(this.#text.slice(start, end));
    if (text === undefined) this.take(start, end);
    else if (text.trim() === "") this.space(start, end);
    else this.put(text, start, end);
  }

  /** Text of raw HTML: white space is one space, references are decoded. */
  takeHtml(start: number, end: number): void {
    let from = start;
    for (const match of this.#text.slice(start, end).matchAll(spaceOrReference)) {
      const at = start + match.index;
      if (from < at) this.take(from, at);
      from = at + match[0].length;
      if (match[0].startsWith("&")) this.decode(at, from);
      else this.space(at, from);
    }
    if (from < end) this.take(from, end);
  }

  /** Something is left out here: one space is enough around it. */
  leaveOut(): void {
    this.#gap = true;
  }

  /** Drops all but the first `length` characters of what is being written. */
  cut(length: number): void {
    this.#out.cut(length);
  }

  emphasize(by: 1 | -1): void {
    this.#emphasis = Math.max(0, this.#emphasis + by);
  }

  /** Bold and italics that raw HTML never closed. */
  endEmphasis(): void {
    this.#emphasis = 0;
  }

  /** All that was put from an offset on is a link into the page. */
  anchor(from: number): void {
    this.#anchored += this.textFrom(from).trim().length;
  }

  /** Copy in an attribute, as a block of its own behind the open one. */
  aside(start: number, end: number, zone: Zone): void {
    const writer = new BlockWriter(this.#copy, this.#copy.text, [], () => ({ zone }));
    writer.takeHtml(start, end);
    writer.end();
    this.#asides.push(...writer.drafts);
  }

  /** What is put from now on follows the open block as a caption. */
  openAside(): void {
    this.#outer.push(this.#out);
    this.#out = new CopyBuilder(this.#copy);
  }

  closeAside(): void {
    const copy = this.#out.finish();
    if (holdsCopy.test(copy.text)) this.#asides.push({ ...copy, zone: "caption" });
    this.#out = this.#outer.pop() ?? this.#out;
    this.#gap = true;
  }

  /** A line break asked for ends a paragraph, unless it stands within a sentence. */
  hardBreak(next: number): void {
    const prose = this.zone === "body" || this.zone === "list-item" || this.zone === "quote";
    if (!this.inBlock || !prose || goesOn.test(this.textFrom(Math.max(0, this.length - 40)))) return;
    if (beginsAnew.test(this.#text.slice(next, next + 40).trimStart())) this.beginAgain();
  }

  /** Whether the open block is so far a line all in bold that ends as a heading or question does, and a line follows that begins anew. */
  endsBoldLine(next: number): boolean {
    if (this.#emphasis > 0 || this.#emphasized === 0) return false;
    const line = this.textFrom(0).trim();
    return (
      line.length <= 200 &&
      this.#emphasized >= solid(line) &&
      /[?:.!]["”’]?$/.test(line) &&
      beginsAnew.test(this.#text.slice(next, next + 4))
    );
  }

  #plain(start: number, end: number): void {
    if (start >= end) return;
    const text = this.#text.slice(start, end);
    if (!this.#open && this.#outer.length === 0 && text.trim() === "") return;
    this.#beginAround();
    this.#out.take(start, end);
    if (this.#emphasis > 0) this.#emphasized += solid(text);
  }

  #beginAround(): void {
    if (!this.#open && this.#outer.length === 0) this.begin(this.#around());
  }

  /** Where the copy goes on behind something left out: one space, not two. */
  #behindGap(start: number): number {
    let from = start;
    if (/\s$/.test(this.textFrom(this.length - 1))) while (this.#text[from] === " ") from++;
    return from;
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
}
