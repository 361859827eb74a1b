import type { Zone } from "./article.js";
import type { ClaimBase } from "./claim.js";
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

/** Who is given as the speaker of a quotation. */
export interface QuoteSpeaker {
  /** A key of `Ledger.people`, or the folded phrase: "minister". */
  readonly id: string;
  /** As printed: "Ann Orrin", "the minister". */
  readonly name: string;
  readonly span: Span;
  /** Whether it is somebody whom the article names. */
  readonly person: boolean;
  /** Named by a pronoun: who it stands for is inferred. */
  readonly pronoun: boolean;
  /** "A and B said", "in a joint statement", "echoing her": the words are not this speaker's alone. */
  readonly shared: boolean;
  /** Base form of the verb: "say"; none behind a dash or a colon. */
  readonly verb?: string;
}

/** Somebody's words as quoted. The subject is the speaker's id, or "" where the copy gives none. The span is what stands inside the marks. */
export interface QuoteClaim extends ClaimBase {
  readonly kind: "quote";
  /** Folded, contractions written out: what is compared. */
  readonly words: readonly string[];
  /** Where in `text` each of them begins. */
  readonly starts: readonly number[];
  /** Whether an ellipsis or square brackets show that the words are not all there. */
  readonly cut: boolean;
  /** Where the reporting words stand right beside the quotation. */
  readonly speaker?: QuoteSpeaker;
  readonly zone: Zone;
}
