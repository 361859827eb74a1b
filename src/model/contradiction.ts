import type { Zone } from "./article.js";

/** `error`: both cannot be right. `warning`: very likely a clash. `note`: worth a look. */
export type Severity = "error" | "warning" | "note";

/** A word for people. */
export type Confidence = "certain" | "likely" | "possible";

/** A stretch of the source with all that is needed to point at it. */
export interface Passage {
  /** UTF-16 offset into the source. */
  readonly start: number;
  /** UTF-16 offset into the source, end-exclusive. */
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly zone: Zone;
  /** The copy there, without markup. */
  readonly text: string;
}

/** A passage on one side of a conflict. */
export interface ContradictionPassage extends Passage {
  /** The side it is on, as printed in the message: "Duarte Falcão". Passages with one value belong together. */
  readonly value: string;
}

/** A place where the article says things that cannot all be right. */
export interface Contradiction {
  /** The id of the rule that found it. */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Subject first, the values as printed, no final full stop, at most 100 characters. */
  readonly message: string;
  /** Why they clash, with the working. */
  readonly why: string;
  /** What to ask the reporter. */
  readonly question: string;
  /** Grouped by value, the minority side first; within a side in reading order. At least one. */
  readonly passages: readonly ContradictionPassage[];
  /** Places in `Report.claims`. */
  readonly claims: readonly number[];
  /** Rule, subject and values, no offsets: stable while the article is edited elsewhere. */
  readonly fingerprint: string;
}

/** Claims that looked alike and were let go. */
export interface Abstention {
  readonly rule: string;
  /** Why: "said by two sources", "two different years". */
  readonly reason: string;
  readonly passages: readonly Passage[];
  /** Places in `Report.claims`. */
  readonly claims: readonly number[];
}
