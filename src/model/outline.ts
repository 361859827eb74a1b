import type { ClaimBase } from "./claim.js";

/**
 * A title of the article's outline: an entry of its table of contents promises a section, a heading opens one. The subject is the title's
 * letters and figures, folded, without a leading number.
 */
export interface OutlineClaim extends ClaimBase {
  readonly kind: "outline";
  /** `line`: a numbered line of the copy that is neither. */
  readonly role: "entry" | "heading" | "line";
  /** Content words, folded. */
  readonly words: readonly string[];
  /** The number printed before the title, or behind "Step", and what leads to it: 3 and "step" of "Step 3: Prime the wall". */
  readonly number?: number;
  readonly series?: string;
  /** The rank of a heading, 1 to 6. */
  readonly level?: number;
}
