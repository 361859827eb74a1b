import type { Ledger } from "../model/ledger.js";
import type { QuantityClaim } from "../model/numeric.js";
import type { Finding, LetGo } from "../model/rule.js";
import { agree, copyZones, type FigurePair, pairOf, summaries } from "./figure-pairs.js";

/** Words that two sentences must share on both sides of a figure to be one sentence told twice: across zones, and within the body copy. */
const sharedAcross = 6;
const sharedWithin = 14;

/** Sentences that stand twice in the article, word for word but for the figure. */
export function* toldTwice(ledger: Ledger): Iterable<Finding<FigurePair> | LetGo> {
  const shelves = new Map<string, QuantityClaim[]>();
  for (const claim of ledger.of("quantity")) {
    const matches: QuantityClaim[] = [];
    for (const key of contextKeys(claim)) {
      const shelf = shelves.get(key) ?? [];
      shelves.set(key, shelf);
      for (const other of shelf) if (!matches.includes(other) && sameWords(claim, other)) matches.push(other);
      // A shelf of more is a form that the copy fills in again and again.
      if (shelf.length < 6) shelf.push(claim);
    }
    if (matches.length === 0 || matches.some((other) => agree(claim.quantity, other.quantity))) continue;
    const other = matches[0]!;
    yield pairOf(other, claim, "same words");
  }
}

/** Two words on either side with the dimension: what claims of one sentence share. */
function contextKeys({ before, after, quantity }: QuantityClaim): string[] {
  const kind = quantity.dimension;
  return [`<${before.slice(-2).join(" ")}|${kind}`, `>${after.slice(0, 2).join(" ")}|${kind}`];
}

function sameWords(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.quantity.unit !== b.quantity.unit) return false;
  const left = run(a.before.toReversed(), b.before.toReversed());
  const right = run(a.after, b.after);
  const across = a.zone !== b.zone && (summaries.has(a.zone) || summaries.has(b.zone));
  if (across) return left.words + right.words >= sharedAcross && left.content + right.content >= 3;
  if (!copyZones.has(a.zone) || !copyZones.has(b.zone)) return false;
  // One side has to run to the end: sentences of a form ("the company may retire … on any date") part on both.
  const whole = left.words === a.before.length || right.words === a.after.length;
  return whole && left.words + right.words >= sharedWithin;
}

/** How far two lists of words run together from their start. */
function run(a: readonly string[], b: readonly string[]): { words: number; content: number } {
  let words = 0;
  let content = 0;
  while (words < a.length && a[words] === b[words]) {
    if (a[words]!.length > 3) content++;
    words++;
  }
  return { words, content };
}
