import type { Claim } from "./claim.js";
import type { Confidence, Severity } from "./contradiction.js";
import type { Ledger } from "./ledger.js";

/** The shelves that rules stand on. */
export type Family = "people" | "time" | "place" | "numbers" | "statements" | "quotes" | "structure";

/** What a user may set a rule to: a severity in place of its own, or `off`. */
export type RuleSetting = Severity | "off";

/** Settings by rule id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** One side of a conflict: a value as printed, and every claim that carries it. */
export interface Side {
  readonly value: string;
  readonly claims: readonly Claim[];
}

/** A conflict found, before it is put into words. `Data` is what the rule's wording needs. */
export interface Finding<Data> {
  /** What the conflict is about, for the fingerprint: an entity id, a measure. */
  readonly subject: string;
  /** In reading order. One where a single passage contradicts itself (a Monday that was a Tuesday). */
  readonly sides: readonly Side[];
  readonly data: Data;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** `certain` unless said otherwise. */
  readonly confidence?: Confidence;
}

/** Claims that looked alike and were let go. */
export interface LetGo {
  readonly claims: readonly Claim[];
  readonly reason: string;
}

/** A short piece of invented copy that shows what a rule does. At once documentation, test, `gainsay explain` and SARIF help. */
export interface Example {
  readonly copy: string;
  /** ISO date, for copy whose days hang on it. */
  readonly publishedAt?: string;
}

/** Copy that a rule must report: exactly one contradiction, whose passages hold these texts. */
export interface ContradictingExample extends Example {
  /** One text a side, each found within one passage of the report. */
  readonly clash: readonly string[];
}

/** Copy that looks like a clash and is none. */
export interface ConsistentExample extends Example {
  /** Why it is none, for the reader of `gainsay explain`. */
  readonly because: string;
}

/** What a rule is and says. `id` is what users see, suppress and configure. */
export interface RuleText {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** What it finds, in one line, without a final full stop. */
  readonly summary: string;
  /** Why an editor should care, in a sentence or two. */
  readonly matters: string;
  /** What it cannot see, a line each. */
  readonly limits: readonly string[];
  readonly examples: {
    readonly contradicts: readonly ContradictingExample[];
    readonly consistent: readonly ConsistentExample[];
  };
}

/** A rule as its file writes it: how to find, and how to say what was found. */
export interface RuleDefinition<Data> extends RuleText {
  find(ledger: Ledger): Iterable<Finding<Data> | LetGo>;
  /** At most 100 characters. */
  message(data: Data): string;
  why(data: Data): string;
  question(data: Data): string;
}

/** A finding put into words. */
export interface Found extends Omit<Finding<unknown>, "data"> {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly why: string;
  readonly question: string;
}

/** A rule as the pipeline runs it. */
export interface Rule extends RuleText {
  run(ledger: Ledger): Iterable<Found | LetGo>;
}
