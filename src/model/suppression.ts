import type { Contradiction } from "./contradiction.js";

/** A desk's word that contradictions of a rule are meant, with the reason: a comment in the copy, or a key of the front matter. Offsets count in the source. */
export interface Suppression {
  readonly rule: string;
  /** Empty where none is given, which makes it void. */
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** The stretch of the source it is about: the block that follows the comment, or that it stands in. Absent: the whole article. */
  readonly scope?: { readonly start: number; readonly end: number };
}

/** A suppression and what came of it. */
export interface SuppressionOutcome extends Suppression {
  /** `used`: it silenced something. `unused`: there is nothing to silence. `void`: it names no rule or no reason, and silences nothing. */
  readonly state: "used" | "unused" | "void";
  /** What is wrong with it and what to do, unless it was used. */
  readonly advice?: string;
}

/** A contradiction that a suppression silenced. */
export interface SuppressedContradiction extends Contradiction {
  readonly reason: string;
}
