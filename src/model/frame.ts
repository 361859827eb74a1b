import type { Span } from "./span.js";

/** On whose word a claim stands. */
export type Speaker =
  | { readonly kind: "narrator"; readonly id?: never; readonly quoted?: never }
  /** A person or body the copy names; `id` is the same for the same source throughout the article. `quoted`: inside quotation marks. */
  | {
      readonly kind: "source";
      readonly id: string;
      readonly name: string;
      readonly span: Span;
      readonly quoted: boolean;
    }
  /** "sources said", "reportedly": somebody, unnamed. */
  | { readonly kind: "unnamed"; readonly id?: never; readonly quoted: boolean };

/** Whether the copy asserts a thing or its opposite. */
export type Polarity = "affirmed" | "denied";

/**
 * How a thing is asserted. `actual`: it is or was so. `planned`: will, is to, scheduled. `possible`: may, could, reportedly, alleged.
 * `hypothetical`: if, would, had it been. `asked`: in a question.
 */
export type Modality = "actual" | "planned" | "possible" | "hypothetical" | "asked";

/**
 * The terms under which a claim is asserted. Two claims are compared only where their frames let them be (`values/comparable.ts`).
 */
export interface Frame {
  readonly speaker: Speaker;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Grammatical time of the clause, where a verb shows it. */
  readonly tense?: "past" | "present" | "future";
  /** The copy itself tells of a change: "rose to", "earlier put at", "initially", "has since", "then-", "at the time". */
  readonly update?: boolean;
}
