import { normAt, textAt } from "../language/token-at.js";
import { comparisons, directions, factors, signTurners, yardsticks } from "../lexicon/changes.js";
import { tradedCurrencies } from "../lexicon/currencies.js";
import type { ChangeClaim } from "../model/numeric.js";
import type { Quantity, QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";

/** How far a change reaches, in tokens: past that, figures belong to something else. */
const reach = 40;
/** Tokens that may stand between the figures of one change. */
const gap = 16;
/** How near "growth" stands to the figures that grew: "growth from 40 shops to 60". */
const growthReach = 4;
/** Tokens before the change word that tell what changed. */
const subjectReach = 12;
/** Words between "from" and its figure: "from 1985's 710 mln", "from a revised 3 pct", "from the same quarter's 5". */
const leadReach = 4;

/** Figures that moved: "rose to 51 from 42", "fell from 9 to 4", "51, up 9 per cent from 42", "doubled from 40 to 60". */
export function changes({ sentences, mentions, base }: ClaimContext): ChangeClaim[] {
  const claims: ChangeClaim[] = [];
  for (const [index, quantities] of bySentence(mentions.quantities)) {
    const sentence = sentences[index]!;
    const words = changeWords(sentence, quantities);
    words.forEach((at, nth) => {
      const claim = changeAt(sentence, quantities, at, words[nth - 1] ?? -1, words[nth + 1] ?? sentence.tokens.length);
      if (claim) claims.push({ ...base(claim.span, index), ...claim.fields });
    });
  }
  return claims;
}

/** Indices of the tokens that tell of a change, none inside a quantity ("up to 50"). */
function changeWords({ tokens }: Sentence, quantities: readonly QuantityMention[]): number[] {
  const found: number[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < quantities.length && quantities[next]!.endToken <= token.index) next++;
    const inside = quantities[next] && quantities[next]!.firstToken <= token.index;
    if (inside || !(directions.has(token.norm) || factors.has(token.norm))) continue;
    // "edged up", "cut back down": the last word tells, and one change is one word
    if (found.at(-1) === token.index - 1) found.pop();
    found.push(token.index);
  }
  return found;
}

interface Change {
  readonly span: { readonly start: number; readonly end: number };
  readonly fields: Omit<ChangeClaim, keyof ReturnType<ClaimContext["base"]>>;
}

function changeAt(
  { tokens }: Sentence,
  quantities: readonly QuantityMention[],
  at: number,
  wordBefore: number,
  wordAfter: number,
): Change | undefined {
  const word = tokens[at]!;
  const stop = clauseEnd(tokens, at, Math.min(wordAfter, at + reach));
  const behind = quantities.filter(({ firstToken }) => firstToken > at && firstToken < stop);
  const from =
    behind.find((mention) => leads(tokens, mention, at) === "from") ??
    behind.find((mention) => leads(tokens, mention, at) === "versus");
  if (!from) return undefined;
  const versus = leads(tokens, from, at) === "versus";
  const toward = behind.filter(
    (mention) => mention !== from && leads(tokens, mention, at) === "to" && alike(mention, from),
  );
  let to = toward.find(({ quantity }) => quantity.unit === from.quantity.unit && quantity.unit !== "") ?? toward[0];
  let link: ChangeClaim["link"] = "close";
  // "to between 63 and 67 from 67 to 69": ranges on both sides, too much to read safely
  const ranged = behind.some(
    (mention) => mention.firstToken === from.endToken + 1 && normAt(tokens, from.endToken) === "to",
  );
  if (to && to.firstToken < from.firstToken && ranged) return undefined;
  if (to && Math.abs(to.firstToken - from.firstToken) > gap) return undefined;
  if (!to) {
    const before = quantityBefore(tokens, quantities, at, wordBefore, from);
    if (!before) return undefined;
    to = before;
    link = "loose";
  }
  // "3 pounds 90": the figure goes on
  if ([from, to].some(({ endToken }) => tokens[endToken]?.kind === "number")) return undefined;
  if (word.norm === "growth" && !isGrowthOf(at, from, to)) return undefined;
  const by = changedBy(tokens, behind, at, from, to, quantities);
  const factor = factors.get(word.norm);
  if (negated(tokens, at)) return undefined;
  const first = Math.min(at, to.firstToken, by?.firstToken ?? at);
  const last = Math.max(from.endToken, to.endToken, by?.endToken ?? 0);
  const turned = turnedBy(tokens, at, first, last, from, to, by, versus);
  return {
    span: { start: tokens[first]!.start, end: tokens[last - 1]!.end },
    fields: {
      kind: "change",
      // "The 10 per cent increase": what comes before the amount
      ...subjectOf(tokens, link === "loose" ? to.firstToken : Math.min(at, by?.firstToken ?? at)),
      word: word.text,
      direction: directions.get(word.norm) ?? "up",
      ...(factor && { factor }),
      ...(factor && factorHedge(tokens, at)),
      from: shared(from.quantity, to.quantity),
      to: shared(to.quantity, from.quantity),
      ...(by && { amount: by.quantity }),
      ...(turned && { turned }),
      versus,
      link: versus ? "loose" : link,
    },
  };
}

/** Whether "growth" tells of a move between two figures beside it: "growth to 4 per cent from 5" slows, and so does growth far ahead of other figures. */
function isGrowthOf(at: number, from: QuantityMention, to: QuantityMention): boolean {
  const first = Math.min(from.firstToken, to.firstToken);
  return to.quantity.dimension !== "percent" && first - at <= growthReach;
}

/** The token at which the clause of a change ends. */
function clauseEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let end = at + 1; end < limit; end++) {
    const { text, norm } = tokens[end]!;
    if (text === ";" || text === ":") return end;
    if (/^(?:while|whereas|whilst|but|although|though|because|when|which|who)$/.test(norm)) return end;
  }
  return limit;
}

/** What leads a figure in: "from", "to" or a comparison, a few words ahead of it. */
function leads(
  tokens: readonly Token[],
  { firstToken }: QuantityMention,
  after: number,
): "from" | "to" | "versus" | undefined {
  for (let at = firstToken - 1; at > Math.max(after - 1, firstToken - 2 - leadReach); at--) {
    const { norm, kind, text } = tokens[at]!;
    if (kind === "mark" && text !== "'" && text !== "’") return undefined;
    if (norm === "from") return "from";
    if (norm === "to" || (norm === "at" && at > after)) {
      const compared = tokens[at - 1]?.norm === "compared";
      return compared ? "versus" : norm === "to" || firstToken - at === 1 ? "to" : undefined;
    }
    if (comparisons.has(norm) || (norm === "with" && tokens[at - 1]?.norm === "compared")) return "versus";
    if (/^(?:by|of|in|on|for|and|or|than|with|per|a|over|since|until)$/.test(norm) && norm !== "a") return undefined;
    if (kind === "number" && !tokens[at + 1]?.possessive && !/^\d{4}$/.test(text)) return undefined;
  }
  return undefined;
}

/** The figure that a change after it tells of: "$51.2m, up 9 per cent from". */
function quantityBefore(
  tokens: readonly Token[],
  quantities: readonly QuantityMention[],
  at: number,
  wordBefore: number,
  from: QuantityMention,
): QuantityMention | undefined {
  // "…, up from", "(up from", "– down from"; without a mark, only right behind the figure and what it counts
  const article = /^(?:an?|the)$/.test(normAt(tokens, at - 1)) ? 1 : 0;
  const mark = /^[,(–—-]$/.test(textAt(tokens, at - 1 - article));
  if (!mark && !/^(?:up|down)$/.test(normAt(tokens, at))) return undefined;
  const nearest = [...quantities].reverse().find((mention) => mention.endToken <= at && alike(mention, from));
  if (!nearest || at - nearest.endToken > (mark ? 12 : 3)) return undefined;
  const between = tokens.slice(nearest.endToken, at);
  if (between.some(({ text, norm }) => text === ";" || /^(?:and|but|while|with|which)$/.test(norm))) return undefined;
  // A figure of the same kind close before it leaves open which of them moved.
  const rival = quantities.find(
    (mention) =>
      mention !== nearest &&
      mention.endToken <= nearest.firstToken &&
      alike(mention, from) &&
      nearest.firstToken - mention.endToken < 8,
  );
  if (rival && at - nearest.endToken > 1 && !directions.has(normAt(tokens, wordBefore))) return undefined;
  return nearest;
}

/** Whether two figures can be of one measure: the same unit, or one of them bare. */
function alike(a: QuantityMention, b: QuantityMention): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x.dimension === "score") return false;
  if (x.dimension === y.dimension && x.unit === y.unit) return true;
  const bare = x.unit === "" && x.dimension === "count" ? y : y.unit === "" && y.dimension === "count" ? x : undefined;
  if (bare) return bare.dimension !== "duration" && bare.dimension !== "age" && bare.dimension !== "times";
  return x.dimension === "money" && y.dimension === "money" && (x.unit.endsWith(y.unit) || y.unit.endsWith(x.unit));
}

/** A bare figure beside one with a unit has that unit. */
function shared(quantity: Quantity, other: Quantity): Quantity {
  return quantity.unit === "" && quantity.dimension === "count"
    ? { ...quantity, unit: other.unit, dimension: other.dimension }
    : quantity;
}

/** By how much: the figure right behind the change word, or before a change that is a noun: "a 25 pct increase". */
function changedBy(
  tokens: readonly Token[],
  behind: readonly QuantityMention[],
  at: number,
  from: QuantityMention,
  to: QuantityMention,
  quantities: readonly QuantityMention[],
): QuantityMention | undefined {
  const next = behind[0];
  if (next && next !== from && next !== to && next.firstToken - at <= 4) {
    const lead = tokens.slice(at + 1, next.firstToken);
    if (lead.every(({ norm, kind }) => kind === "word" && !/^(?:to|from|at|in|for|on)$/.test(norm))) return next;
  }
  const last = Math.max(from.endToken, to.endToken);
  const after = quantities.find(({ firstToken }) => firstToken >= last);
  if (after && relative(after) && after.firstToken - last <= 6 && toldAgain(tokens, last, after)) return after;
  const before = quantities.find(
    ({ endToken }) =>
      endToken === at ||
      (endToken === at - 1 &&
        tokens[at - 1]!.kind === "word" &&
        !/^(?:and|or|but|to|from|it|then)$/.test(normAt(tokens, at - 1))),
  );
  return before && before !== to && relative(before) ? before : undefined;
}

function relative({ quantity }: QuantityMention): boolean {
  return quantity.dimension === "percent" || quantity.dimension === "points";
}

/** Whether a figure behind a change tells it again: ", a rise of 9 per cent", "(up 9%)", ", or 9 per cent". */
function toldAgain(tokens: readonly Token[], last: number, { firstToken, endToken }: QuantityMention): boolean {
  const lead = tokens.slice(last, firstToken);
  if (!lead.some(({ text }) => /^[,(–—-]$/.test(text))) return false;
  const plain = lead.every(
    ({ norm, kind }) =>
      kind === "mark" || directions.has(norm) || /^(?:an?|the|or|of|by|some|about|overall|total)$/.test(norm),
  );
  return (
    plain &&
    (lead.some(({ norm }) => directions.has(norm)) ||
      [endToken, endToken + 1].some((at) => directions.has(normAt(tokens, at))))
  );
}

function negated(tokens: readonly Token[], at: number): boolean {
  return (
    tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ norm }) =>
        /^(?:not|never|no|without|n't|didn't|don't|doesn't|hasn't|haven't|wouldn't|won't|less|fewer)$/.test(norm),
      ) || tokens[at + 1]?.norm === "less"
  );
}

function factorHedge(tokens: readonly Token[], at: number): { factorHedge?: "nearly" | "over" | "about" } {
  const before = normAt(tokens, at - 1);
  if (/^(?:nearly|almost)$/.test(before)) return { factorHedge: "nearly" };
  if (before === "than" && tokens[at - 2]?.norm === "more") return { factorHedge: "over" };
  if (/^(?:about|roughly|around|approximately|virtually|practically|effectively)$/.test(before))
    return { factorHedge: "about" };
  return {};
}

/** Why the figures may go the other way than the word. */
function turnedBy(
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  from: QuantityMention,
  to: QuantityMention,
  by: QuantityMention | undefined,
  versus: boolean,
): string | undefined {
  const around = tokens.slice(Math.max(0, first - subjectReach), Math.min(tokens.length, last + 4));
  const turner = around.find(({ norm }) => signTurners.has(norm));
  if (turner) return `“${turner.text}” may turn the sign`;
  const subject = tokens.slice(Math.max(0, Math.min(at, first) - subjectReach), at);
  const money = to.quantity.dimension === "money" || to.quantity.unit === "";
  const inFigure = (token: Token) =>
    [from, to, by].some((each) => each && token.index >= each.firstToken && token.index < each.endToken);
  const currency = money ? subject.find((token) => tradedCurrencies.has(token.norm) && !inFigure(token)) : undefined;
  if (currency) return "a currency falls as its rate rises";
  if (versus && around.some(({ norm }) => yardsticks.has(norm))) return "measured against a forecast or an average";
  if (from.quantity.figure.startsWith("-") || to.quantity.figure.startsWith("-")) return "a figure below nought";
  const between = tokens.slice(from.endToken, to.firstToken);
  if (
    from.firstToken < to.firstToken &&
    between.length === 1 &&
    from.quantity.unit === "" &&
    !/^(?:count|)$/.test(to.quantity.dimension) &&
    to.quantity.text !== from.quantity.text &&
    to.quantity.dimension !== "money"
  )
    return "may be a range";
  if (/^(?:ranging|anywhere|between|range)$/.test(normAt(tokens, from.firstToken - 2))) return "a range";
  return undefined;
}

/** The words before a change that name what changed, folded; and as printed, where they are all there is. */
function subjectOf(tokens: readonly Token[], before: number): { subject: string; moved?: string } {
  let from = before;
  while (from > 0 && before - from < 4 && tokens[from - 1]!.kind === "word") from--;
  const words = tokens.slice(from, before);
  const whole = words.length > 0 && tokens[from - 1]?.kind !== "word";
  return {
    subject: words.map(({ norm }) => norm).join(" "),
    ...(whole && { moved: words.map(({ text }) => text).join(" ") }),
  };
}
