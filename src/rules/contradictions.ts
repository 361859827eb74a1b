import type { Claim } from "../model/claim.js";
import type { Abstention, Contradiction, ContradictionPassage, Passage } from "../model/contradiction.js";
import type { Ledger } from "../model/ledger.js";
import type { Found, LetGo, Rule, RuleSettings, Side } from "../model/rule.js";
import type { SuppressedContradiction, Suppression, SuppressionOutcome } from "../model/suppression.js";
import { suppress } from "./suppress.js";

/** Turns a span of the text into a passage of the source. */
export type ToPassage = (span: { readonly start: number; readonly end: number }, block: number) => Passage;

/** What the rules found in a ledger, in the order an editor meets it, and what they let go. */
export interface Findings {
  readonly contradictions: readonly Contradiction[];
  readonly abstentions: readonly Abstention[];
  readonly suppressed: readonly SuppressedContradiction[];
  readonly suppressions: readonly SuppressionOutcome[];
}

/** Runs rules over a ledger, all but those that are set to `off`, and silences what the desk has given a reason for. */
export function runRules(
  rules: readonly Rule[],
  ledger: Ledger,
  toPassage: ToPassage,
  settings: RuleSettings = {},
  suppressions: readonly Suppression[] = [],
): Findings {
  const places = new Map(ledger.claims.map((claim, index) => [claim, index]));
  const contradictions: Contradiction[] = [];
  const abstentions: Abstention[] = [];
  for (const rule of rules) {
    const setting = settings[rule.id];
    if (setting === "off") continue;
    for (const found of rule.run(ledger)) {
      if ("reason" in found) abstentions.push(abstention(rule, found));
      else contradictions.push({ ...contradiction(rule, found), ...(setting && { severity: setting }) });
    }
  }
  const ids = rules.map(({ id }) => id);
  return { ...suppress(contradictions.sort(byFirstPassage), suppressions, ids, settings), abstentions };

  function contradiction(
    rule: Rule,
    { sides, subject, severity, confidence, message, why, question }: Found,
  ): Contradiction {
    const passages = minorityFirst(sides).flatMap(({ value, claims }): ContradictionPassage[] =>
      unique(claims.map((claim) => toPassage(claim, claim.block))).map((passage) => ({ ...passage, value })),
    );
    return {
      rule: rule.id,
      severity,
      confidence,
      message,
      why,
      question,
      passages,
      claims: placesOf(sides.flatMap((side) => side.claims)),
      fingerprint: [rule.id, subject, ...sides.map((side) => side.value).sort()].map(slug).join(":"),
    };
  }

  function abstention(rule: Rule, { claims, reason }: LetGo): Abstention {
    return {
      rule: rule.id,
      reason,
      passages: claims.map((claim) => toPassage(claim, claim.block)),
      claims: placesOf(claims),
    };
  }

  function placesOf(claims: readonly Claim[]): number[] {
    return [...new Set(claims.map((claim) => places.get(claim)!))].sort((a, b) => a - b);
  }
}

/** Sides with fewer claims first; ties in the order given. */
function minorityFirst(sides: readonly Side[]): Side[] {
  return [...sides].sort((a, b) => a.claims.length - b.claims.length);
}

function unique(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`));
}

function byFirstPassage(a: Contradiction, b: Contradiction): number {
  return first(a) - first(b);
}

function first({ passages }: Contradiction): number {
  return passages.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

/** Readable in a baseline file: small letters, digits and hyphens. */
function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}.%$€£]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
