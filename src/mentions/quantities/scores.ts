import { labels, monthWords } from "../../lexicon/labels.js";
import type { Quantity } from "../../model/quantity.js";
import type { Token } from "../../model/sentence.js";
import { exactly } from "../../values/interval.js";
import { countedNext, hasUnit } from "./behind.js";
import { dash, glue, type Numeral } from "./numeral.js";
import { numeralAt } from "./numerals.js";

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
  return { quantity: scoreOf(figure.digits, second.text), end: end + 2 };
}

/** "voted 7 to 5", "a vote of 231 to 204", "by seven votes to five": those for and those against. */
export function voteAt(
  tokens: readonly Token[],
  at: number,
  first: Numeral,
): { quantity: Quantity; end: number } | undefined {
  const { end, figure } = first;
  const counted = tokens[end]?.norm === "votes";
  const join = counted ? end + 1 : end;
  if (tokens[join]?.norm !== "to" || (!counted && !voting(tokens, at))) return undefined;
  const second = numeralAt(tokens, join + 1, false);
  if (!second || ![first, second].every(isHandful)) return undefined;
  const next = tokens[second.end];
  if (hasUnit(tokens, second.end) || (countedNext(next) && !/^(?:against|vote|votes|decision)$/.test(next!.norm)))
    return undefined;
  return { quantity: scoreOf(figure.digits, second.figure.digits), end: second.end };
}

/** Whether a figure stands right behind "voted", "a vote of" or "the vote was". */
function voting(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  return before === "voted" || (/^(?:of|was|by)$/.test(before) && tokens[at - 2]?.norm === "vote");
}

/** Votes of a chamber, not of a country: a whole number of at most three digits. */
function isHandful({ figure, vague, fraction }: Numeral): boolean {
  return !vague && !fraction && figure.power === "1" && /^\d{1,3}$/.test(figure.digits);
}

function scoreOf(figure: string, against: string): Quantity {
  return {
    text: "",
    figure,
    step: "0",
    rounded: exactly(figure),
    interval: exactly(figure),
    expected: exactly(figure),
    dimension: "score",
    unit: "",
    against,
  };
}
