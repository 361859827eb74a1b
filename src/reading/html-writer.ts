import { type Copy, CopyBuilder } from "./copy.js";
import type { Draft } from "./draft.js";
import { decoded, reference } from "./entities.js";

/** Characters that show nothing: soft hyphens, zero-width spaces and joiners between words, marks of byte order. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/;
const runs = new RegExp(`\\s+|${reference.source}|[\\u00AD\\u200B\\u2060\\uFEFF]`, "g");
const goesOn = /(?:^|[\s(])\p{Ll}+,?\s*$/u;
const beginsAnew = /^["“‘'’(\p{Lu}\d]/u;
const breaking = new Set(["body", "list-item", "quote", "faq"]);
const holdsCopy = /[\p{L}\p{N}]/u;
const footnoteMark = /^\s*(?:\[?(?:\d{1,3}|[a-z])\]?|[*†‡§]+)\s*$/;
const unit = /(?:^|[^\p{L}])\p{L}{1,2}$/u;

/** A block of a page as it was read, and what of it is a link. */
export interface Written {
  readonly draft: Draft;
  /** Index of the node that its first text stands in. */
  readonly node: number;
  /** All of it is a link to another page. */
  readonly leads: boolean;
}

export type Kind = Pick<Draft, "zone" | "level" | "cell">;

/** Writes blocks of a page, one text after another: white space is one space, references are decoded. */
export class HtmlWriter {
  readonly written: Written[] = [];
  readonly #source: Copy;
  readonly #copy: CopyBuilder;
  #kind: Kind = { zone: "body" };
  #node = 0;
  /** A line break waits for what follows it. */
  #break: readonly [start: number, end: number] | undefined;
  #breaks = 0;
  #strong = 0;
  #anchored = 0;
  #leading = 0;
  /** Where the raised text begins that is being read. */
  #raised: number | undefined;

  constructor(source: Copy) {
    this.#source = source;
    this.#copy = new CopyBuilder(source);
  }

  /** A text of the page. `marks` tell what is open around it. */
  text(
    start: number,
    end: number,
    node: number,
    kind: Kind,
    marks: { readonly strong: boolean; readonly anchor: boolean; readonly leads: boolean },
  ): void {
    if (this.#break) this.#afterBreak(start, end);
    if (this.#copy.length === 0) {
      this.#kind = kind;
      this.#node = node;
    }
    const before = this.#copy.length;
    this.#take(start, end);
    const size = solid(this.#copy.textFrom(before));
    if (marks.strong) this.#strong += size;
    if (marks.anchor) this.#anchored += size;
    if (marks.leads) this.#leading += size;
  }

  /** A line break: a space within a sentence, else the end of a block. Two are the end of one. */
  lineBreak(start: number, end: number): void {
    this.#breaks = this.#break ? this.#breaks + 1 : 1;
    this.#break ??= [start, end];
  }

  raise(): void {
    this.#raised = this.#copy.length;
  }

  /** Ends a raised text: a figure there is the mark of a footnote, unless it raises a unit, as in km². */
  lower(): void {
    const from = this.#raised;
    this.#raised = undefined;
    if (from === undefined || from > this.#copy.length) return;
    const before = this.#copy.textFrom(Math.max(0, from - 3)).slice(0, Math.min(3, from));
    if (from > 0 && footnoteMark.test(this.#copy.textFrom(from)) && !unit.test(before)) this.#copy.cut(from);
  }

  /** Ends the block. */
  end(): void {
    this.#break = undefined;
    this.#raised = undefined;
    const done = this.#copy.finish();
    if (holdsCopy.test(done.text)) {
      const size = solid(done.text);
      const draft: Draft = {
        ...done,
        ...this.#kind,
        ...(this.#strong >= size && { emphasized: true }),
        ...(this.#anchored >= size && { anchor: true }),
      };
      this.written.push({ draft, node: this.#node, leads: this.#leading >= size });
    }
    this.#strong = this.#anchored = this.#leading = 0;
  }

  /** Copy in an attribute, as a block of its own. */
  attribute(start: number, end: number, node: number, zone: Draft["zone"], key?: string): void {
    const draft = attributeDraft(this.#source, start, end, zone, key);
    if (draft) this.written.push({ draft, node, leads: false });
  }

  #afterBreak(start: number, end: number): void {
    const next = this.#source.text.slice(start, Math.min(end, start + 60)).trimStart();
    if (next === "" || !this.#break) return;
    const [from, to] = this.#break;
    const sure = this.#breaks > 1;
    const ends =
      sure || (!goesOn.test(this.#copy.textFrom(Math.max(0, this.#copy.length - 40))) && beginsAnew.test(next));
    if (breaking.has(this.#kind.zone) && ends) this.end();
    else this.#copy.space(from, to);
    this.#break = undefined;
  }

  #take(start: number, end: number): void {
    takeHtml(this.#copy, this.#source.text, start, end);
  }
}

/** The value of an attribute as a block: undefined where no word stands in it. */
export function attributeDraft(
  source: Copy,
  start: number,
  end: number,
  zone: Draft["zone"],
  key?: string,
): Draft | undefined {
  const copy = new CopyBuilder(source);
  takeHtml(copy, source.text, start, end);
  const done = copy.finish();
  return holdsCopy.test(done.text) ? { ...done, zone, ...(key !== undefined && { key }) } : undefined;
}

/** Takes a stretch of HTML text: white space is one space, references are decoded, characters that show nothing left out. */
export function takeHtml(copy: CopyBuilder, text: string, start: number, end: number): void {
  let from = start;
  for (const { 0: run, index } of text.slice(start, end).matchAll(runs)) {
    const at = start + index;
    copy.take(from, at);
    from = at + run.length;
    if (run.startsWith("&")) {
      const stands = decoded(run);
      if (stands === undefined) copy.take(at, from);
      else if (stands.trim() !== "" && !unseen.test(stands)) copy.put(stands, at, from);
      else if (stands.trim() === "" && copy.length > 0 && !/\s/.test(copy.textFrom(copy.length - 1)))
        copy.put(stands, at, from);
    } else if (!unseen.test(run)) copy.space(at, from);
  }
  copy.take(from, end);
}

function solid(text: string): number {
  return text.replace(/\s+/g, "").length;
}
