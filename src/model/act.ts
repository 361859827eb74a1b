import type { ClaimBase } from "./claim.js";

/**
 * Somebody did a thing, or did not: "The trust never reported the fall". The frame's polarity says which. The subject is who does it (a
 * person's id or the folded head), the verb's stem and the head of what it is done to: "trust report fall".
 */
export interface ActClaim extends ClaimBase {
  readonly kind: "act";
  /** The verb with its auxiliaries as printed: "never reported". */
  readonly verb: string;
  /** Who does it, as printed: "The trust". */
  readonly who: string;
  /** What tells the thing from others of its kind, folded, singular. */
  readonly details: readonly string[];
  /** The sentence tells of other stages or times as well: it is not held against another sentence. */
  readonly staged: boolean;
}

/** What harm a sentence tells of. */
export type Harm = "killed" | "injured" | "arrested";

/** Somebody came to harm, or nobody did: "No injuries were reported", "Two men were hurt". The subject is the harm. */
export interface HarmClaim extends ClaimBase {
  readonly kind: "harm";
  /** Whether nobody came to it. */
  readonly none: boolean;
  /** The sentence limits itself: "nobody else", "no serious injuries". Not compared. */
  readonly limited: boolean;
  /** The sentence names a place or a day: it may be of another event, unless the other side speaks of all ("have been reported"). */
  readonly placed: boolean;
  /** For nobody: it is said of the whole matter up to now ("No injuries have been reported"). */
  readonly overall: boolean;
}
