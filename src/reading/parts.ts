import type { Zone } from "../model/article.js";
import type { Copy } from "./copy.js";
import type { Draft, Reading } from "./draft.js";
import { readHtml } from "./html.js";
import { readText } from "./text.js";

/** Parts of an article that a file keeps apart, put together in the order of the page. */
export class Parts {
  readonly #drafts: Draft[] = [];
  #marked = false;

  /** A value of one line: a headline, a date, a name. `html`: it may hold tags and character references. */
  line(copy: Copy | undefined, zone: Zone, key: string, html = false): this {
    if (!copy || copy.text.trim() === "") return this;
    const lines = html ? readHtml(copy, true).drafts : [copy];
    this.#drafts.push(...lines.map(({ text, pieces }) => ({ text, pieces, zone, key })));
    return this;
  }

  /** Running copy in HTML, whose own metadata say nothing here. */
  html(copy: Copy | undefined): this {
    if (!copy) return this;
    this.#drafts.push(...readHtml(copy, true).drafts.filter(({ zone }) => zone !== "metadata"));
    this.#marked = true;
    return this;
  }

  /** Running copy without markup. */
  text(copy: Copy | undefined): this {
    if (copy) this.#drafts.push(...readText(copy).drafts);
    return this;
  }

  /** Copy that may be either. */
  copy(copy: Copy | undefined): this {
    return copy && /<\/?(?:p|div|br|h[1-6]|ul|ol|li|figure|blockquote|article|section|table)\b/i.test(copy.text)
      ? this.html(copy)
      : this.text(copy);
  }

  finish(): Reading {
    return { drafts: this.#drafts, marked: this.#marked };
  }
}
