import Big from "big.js";
import type { Ledger } from "../model/ledger.js";
import type { QuantityClaim } from "../model/numeric.js";
import type { Quantity } from "../model/quantity.js";
import type { Finding, LetGo } from "../model/rule.js";
import { comparable } from "../values/comparable.js";
import { plain } from "../values/interval.js";
import { apart, type FigurePair, pairOf, sharedWords, tolls } from "./figure-pairs.js";

/** Figures of one thing, anywhere in the copy, that differ as a slip of the keys makes figures differ. */
export function* slips(ledger: Ledger): Iterable<Finding<FigurePair> | LetGo> {
  for (const claims of ledger.subjects("quantity").values()) {
    const shelves = new Map<string, QuantityClaim[]>();
    for (const claim of claims) {
      if (!slippery(claim)) continue;
      const key = `${digitsOf(claim.quantity).split("").sort().join("")}|${claim.quantity.unit}`;
      const shelf = shelves.get(key) ?? [];
      shelves.set(key, shelf);
      const other = shelf.find((each) => slipped(each.quantity, claim.quantity) && sameSlip(each, claim));
      if (other) {
        const judged = comparable(other.frame, claim.frame, { update: true, modality: true, sources: true });
        if (!judged.comparable) yield { claims: [other, claim], reason: judged.reason };
        else if (other.sentence === claim.sentence) yield { claims: [other, claim], reason: "both in one sentence" };
        else if (ofOthers(other, claim)) yield { claims: [other, claim], reason: "other names stand before them" };
        else if (apart(other.dates, claim.dates)) yield { claims: [other, claim], reason: "of two dates" };
        else if (contrasted(other, claim)) yield { claims: [other, claim], reason: "one other word of them differs" };
        else yield pairOf(other, claim, "slip");
      }
      if (shelf.length < 6) shelf.push(claim);
    }
  }
}

/** Whether a slip would show: three digits of things counted, or a sum of money that is said to be for something. */
function slippery({ measure, quantity, zone }: QuantityClaim): boolean {
  if (quantity.vague || quantity.range || quantity.fraction || zone === "table-cell" || measure === "count")
    return false;
  return quantity.dimension === "money"
    ? measure !== "money"
    : quantity.dimension === "count" && digitsOf(quantity).length > 2;
}

/** The digits as printed, without what the power adds. */
function digitsOf({ figure, power }: Quantity): string {
  const printed = power === undefined ? new Big(figure) : new Big(figure).div(power);
  return plain(printed).replace(/\D/g, "");
}

/** Of figures with the same digits: two that changed places ("17,200", "12,700"), or one figure with two powers ("2.4 million", "2.4 billion"). */
function slipped(a: Quantity, b: Quantity): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x === y) return (a.power ?? "1") !== (b.power ?? "1") && x.replace(/0+$/, "").length > 1;
  if ((a.power ?? "1") !== (b.power ?? "1")) return false;
  const different = [...x].flatMap((digit, at) => (digit === y[at] ? [] : [at]));
  return different.length === 2 && different[1]! - different[0]! === 1;
}

/** "Leeds sold 17,200 tickets", "Hull sold 12,700 tickets"; "Roe said the 12,700 tickets" are those told of before. */
function ofOthers(a: QuantityClaim, b: QuantityClaim): boolean {
  return !b.definite && a.names.length > 0 && b.names.length > 0 && !a.names.some((name) => b.names.includes(name));
}

/** "145 boats to Hull last year", "154 boats to Leeds last year": what parts the sentences besides the figure says that they tell of two things. */
function contrasted(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a, b].map(({ before, after }) => [...before, "…", ...after]) as [string[], string[]];
  return x.length === y.length && x.filter((word, at) => word !== y[at]).length === 1;
}

/** Whether two claims are of the same thing by their words alone. */
function sameSlip(a: QuantityClaim, b: QuantityClaim): boolean {
  if (
    a.scope !== b.scope ||
    a.noun !== b.noun ||
    (a.quantity.hedge !== b.quantity.hedge && a.quantity.hedge && b.quantity.hedge)
  )
    return false;
  // "145 steel boats in Orrin", "154 oak boats in Orrin": each has a word that the other lacks.
  const others =
    a.modifiers.some((word) => !b.modifiers.includes(word)) && b.modifiers.some((word) => !a.modifiers.includes(word));
  return !others && sharedWords(a, b) >= (!b.definite ? 2 : tolls.has(b.measure) ? 0 : 1);
}
