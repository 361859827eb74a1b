import { labels, monthWords } from "../../lexicon/labels.js";
import type { Quantity } from "../../model/quantity.js";
import type { Token } from "../../model/sentence.js";
import { exactly } from "../../values/interval.js";
import { countedNext, hasUnit } from "./behind.js";
import { dash, glue, type Numeral } from "./numeral.js";

/** What an even split is said of. */
const evens: ReadonlySet<string> = new Set(
  "chance chances split odds bet proposition ownership venture partnership call ball joint share shot guess".split(" "),
);

/** "3-1", "2–2", "7–5": two small numbers that nothing is counted with. */
export function scoreAt(
  tokens: readonly Token[],
  at: number,
  { end, figure }: Numeral,
): { quantity: Quantity; end: number } | undefined {
  const join = tokens[end];
  const second = tokens[end + 1];
  const token = tokens[at]!;
  if (token.kind !== "number" || end !== at + 1 || !join || !dash.test(join.text) || join.spaced) return undefined;
  if (
    !second ||
    second.spaced ||
    second.kind !== "number" ||
    !/^\d{1,3}$/.test(second.text) ||
    !/^\d{1,3}$/.test(token.text)
  )
    return undefined;
  const before = tokens[at - 1];
  const next = tokens[end + 2];
  if (before && !token.spaced && (before.kind !== "mark" || dash.test(before.text) || glue.test(before.text)))
    return undefined;
  if (
    next &&
    !next.spaced &&
    (dash.test(next.text) || glue.test(next.text) || next.text === "%" || next.kind === "word")
  )
    return undefined;
  if (
    (next && (hasUnit(tokens, end + 2) || monthWords.has(next.norm))) ||
    (before && (monthWords.has(before.norm) || labels.has(before.norm)))
  )
    return undefined;
  // "a 50-50 chance"
  if (evens.has(next?.norm ?? "") && figure.digits === second.text) return undefined;
  const rising = Number(figure.digits) < Number(second.text);
  if (
    rising &&
    countedNext(next) &&
    !/^(?:win|victory|defeat|loss|lead|draw|away|home|aggregate|at|after|down|up|ahead|record|vote|thanks|scoreline|result|score|decision)$/.test(
      next!.norm,
    )
  )
    return undefined;
  return {
    quantity: {
      text: "",
      figure: figure.digits,
      step: "0",
      rounded: exactly(figure.digits),
      interval: exactly(figure.digits),
      expected: exactly(figure.digits),
      dimension: "score",
      unit: "",
      against: second.text,
    },
    end: end + 2,
  };
}
