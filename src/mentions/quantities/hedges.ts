import { normAt } from "../../language/token-at.js";
import { hedgesAfter, hedgesBefore, longestHedge, placing, upward } from "../../lexicon/hedges.js";
import type { Hedge } from "../../model/quantity.js";
import type { Token } from "../../model/sentence.js";
import { dash } from "./numeral.js";

/** The longest hedge that ends before token `first`, looking back no further than `from`. */
export function hedgeBefore(
  tokens: readonly Token[],
  first: number,
  from: number,
): { hedge: Hedge; start: number } | undefined {
  let best: { hedge: Hedge; start: number } | undefined;
  let wording = "";
  for (let start = first - 1; start >= Math.max(from, first - longestHedge); start--) {
    const token = tokens[start]!;
    if (token.text === "~" || token.text === "+" || token.text === ">" || token.text === "<") {
      if (wording) break;
      return { hedge: token.text === "~" ? "about" : token.text === "<" ? "under" : "over", start };
    }
    if (token.kind !== "word") break;
    wording = wording ? `${token.norm} ${wording}` : token.norm;
    const hedge = hedgesBefore.get(wording);
    if (hedge) best = { hedge, start };
  }
  if (!best) return undefined;
  const lead = normAt(tokens, best.start - 1);
  const opening = normAt(tokens, best.start);
  return (opening === "up" && upward.has(lead)) || (opening === "around" && placing.has(lead)) ? undefined : best;
}

/** "+", "-plus", "or more" behind the figure. */
export function hedgeAfter(tokens: readonly Token[], end: number): { hedge: Hedge; end: number } | undefined {
  const [one, two] = [tokens[end], tokens[end + 1]];
  if (!one) return undefined;
  if (one.text === "+" && !one.spaced) return { hedge: "at-least", end: end + 1 };
  if (dash.test(one.text) && !one.spaced && two && !two.spaced && /^(?:plus|odd)$/.test(two.norm))
    return { hedge: hedgesAfter.get(two.norm)!, end: end + 2 };
  if (one.kind !== "word") return undefined;
  const hedge = two ? hedgesAfter.get(`${one.norm} ${two.norm}`) : undefined;
  return hedge ? { hedge, end: end + 2 } : undefined;
}

/** "minus 5", "-5" after a space. */
export function minusBefore(tokens: readonly Token[], first: number, from: number): boolean {
  const before = tokens[first - 1];
  if (!before || first - 1 < from) return false;
  if (before.norm === "minus" || before.norm === "negative") return true;
  return /^[-−]$/.test(before.text) && before.spaced && !tokens[first]!.spaced && tokens[first - 2]?.kind !== "number";
}
