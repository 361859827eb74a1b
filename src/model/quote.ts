import type { Span } from "./span.js";

/**
 * What stands between quotation marks. `speech`: somebody's words. `scare`: one to three words set apart. `title`: a work's name.
 */
export type QuotationKind = "speech" | "scare" | "title";

/** Words between quotation marks; the span holds the marks. A quotation that runs over paragraphs is one of these a paragraph. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  /** Offsets of the words inside the marks. */
  readonly inner: Span;
  /** Index in `Article.blocks`. */
  readonly block: number;
  /** Whether the closing mark is there. */
  readonly closed: boolean;
  /** The same for all parts of a quotation that runs over paragraphs: the place of its first part in the list. */
  readonly speech: number;
}
