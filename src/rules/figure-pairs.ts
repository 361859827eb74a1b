import { peopleMeasures } from "../lexicon/measures.js";
import type { QuantityClaim } from "../model/numeric.js";
import type { Quantity } from "../model/quantity.js";
import type { Finding } from "../model/rule.js";
import { meet, product } from "../values/interval.js";
import { capitalised } from "../values/wording.js";

/** Two figures for one thing. */
export interface FigurePair {
  readonly what: string;
  readonly first: Quantity;
  readonly second: Quantity;
  /** The clauses that carry them. */
  readonly clauses: readonly [string, string];
  /** How the two were known to be one. `more`: those in hospital outnumber those hurt; `table`: by the heads of row and column; `event`: tolls of one event. */
  readonly link: "same words" | "summary" | "slip" | "more" | "table" | "event";
  readonly zones: readonly [string, string];
}

/** Zones that tell in short what the body copy tells. */
export const summaries: ReadonlySet<string> = new Set(["headline", "standfirst", "metadata", "caption"]);
export const copyZones: ReadonlySet<string> = new Set(["lede", "body", "quote", "faq", "list-item", "heading"]);

export const tolls: ReadonlySet<string> = new Set(peopleMeasures.map(({ measure }) => measure));

/** How many times "at least 12" may fall short of the fewest that a word such as "dozens" is said of. */
const vagueSlack = { low: "1", high: "2" };

/** Whether some reading of hedges and rounding lets both figures stand. */
export function agree(a: Quantity, b: Quantity): boolean {
  // "Dozens" is no word for "at least 12", but may be for "at least 21".
  if (a.vague !== b.vague) {
    const [vague, counted] = a.vague ? [a, b] : [b, a];
    const open = counted.hedge === "at-least" || counted.hedge === "over";
    return meet(open ? product(counted.rounded, vagueSlack) : counted.rounded, vague.expected);
  }
  return a.hedge === b.hedge ? meet(a.rounded, b.rounded) : meet(a.expected, b.expected);
}

/** Whether both sentences name days, and none in common. */
export function apart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((x) => b.some((y) => overlap(x, y)));
}

function overlap(a: string, b: string): boolean {
  const [fromA = "", toA = ""] = a.split("/");
  const [fromB = "", toB = ""] = b.split("/");
  return fromA <= toB && fromB <= toA;
}

/** How many content words stand near both figures, endings left out. */
export function sharedWords(a: QuantityClaim, b: QuantityClaim): number {
  const words = new Set([...b.context, ...b.modifiers].map(stem));
  return new Set([...a.context, ...a.modifiers].map(stem).filter((word) => words.has(word))).size;
}

function stem(word: string): string {
  const cut = word.replace(/(?:ing|ed|es|e|s)$/, "");
  return cut.length > 2 ? cut : word;
}

/** `others` are further claims of the second figure. */
export function pairOf(
  a: QuantityClaim,
  b: QuantityClaim,
  link: FigurePair["link"],
  others: readonly QuantityClaim[] = [],
): Finding<FigurePair> {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const claimsOf = (claim: QuantityClaim) => (claim === b ? [b, ...others] : [claim]);
  return {
    subject: first.measure,
    sides: [first, second].map((claim) => ({ value: claim.quantity.text, claims: claimsOf(claim) })),
    data: {
      what: nameOf(first, second),
      first: first.quantity,
      second: second.quantity,
      clauses: [first.text, second.text],
      link,
      zones: [first.zone, second.zone],
    },
    confidence: "likely",
  };
}

function nameOf(a: QuantityClaim, b: QuantityClaim): string {
  const name = a.noun ?? (a.measure === "count" ? b.measure : a.measure);
  return name === "count" ? "Figure" : capitalised(name);
}
