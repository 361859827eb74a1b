import { normAt, textAt } from "../language/token-at.js";
import { countedWholes, dividedWholes, remainders } from "../lexicon/wholes.js";
import type { ShareClaim, SplitClaim } from "../model/numeric.js";
import type { QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";

/** Shares of a whole, and lists of shares that between them are one. */
export function shares({ sentences, mentions, base }: ClaimContext): (ShareClaim | SplitClaim)[] {
  const claims: (ShareClaim | SplitClaim)[] = [];
  for (const [index, quantities] of bySentence(mentions.quantities)) {
    const sentence = sentences[index]!;
    for (const mention of quantities) {
      if (mention.quantity.dimension !== "percent" || mention.quantity.figure.startsWith("-")) continue;
      const share = shareAt(sentence, quantities, mention);
      if (!share) continue;
      const { first, last, ...fields } = share;
      const { tokens } = sentence;
      claims.push({
        ...base({ start: tokens[first]!.start, end: tokens[last - 1]!.end }, index),
        kind: "share",
        subject: fields.of,
        percent: mention.quantity,
        ...fields,
      });
    }
    const split = splitIn(sentence, quantities);
    if (split)
      claims.push({
        ...base({ start: split.members[0]!.start, end: split.end }, index),
        kind: "split",
        subject: split.of,
        shares: split.members.map(({ quantity }) => quantity),
        of: split.of,
      });
  }
  return claims;
}

interface Share {
  readonly part?: ShareClaim["part"] & object;
  readonly whole?: ShareClaim["whole"] & object;
  readonly of: string;
  readonly bounded: boolean;
  readonly first: number;
  readonly last: number;
}

function shareAt(
  { tokens }: Sentence,
  quantities: readonly QuantityMention[],
  percent: QuantityMention,
): Share | undefined {
  const at = quantities.indexOf(percent);
  const before = quantities[at - 1];
  const after = quantities[at + 1];
  const bracketed = tokens[percent.firstToken - 1]?.text === "(" && /^[),;]$/.test(textAt(tokens, percent.endToken));
  const alternative = normAt(tokens, percent.firstToken - 1) === "or" && tokens[percent.firstToken - 2]?.text === ",";

  // "412 of 1,050 pupils (39 per cent)", "412 of the 1,050 pupils, or 39 per cent"
  const pair = quantities[at - 2];
  if (
    before &&
    pair &&
    (bracketed || alternative) &&
    percent.firstToken - before.endToken <= 7 &&
    joinedByOf(tokens, pair, before) &&
    sameKind(pair, before)
  ) {
    if (alternative && normAt(tokens, percent.endToken) === "of") return undefined;
    return shareOf(tokens, pair, before, pair, percent);
  }
  // "412 (39 per cent) of 1,050 pupils", "412 or 39 per cent of the 1,050 pupils"
  if (before && after && (bracketed || normAt(tokens, percent.firstToken - 1) === "or")) {
    const open = tokens.slice(before.endToken, percent.firstToken);
    const tail = bracketed ? percent.endToken + 1 : percent.endToken;
    if (open.length <= 4 && sameKind(before, after) && joinsWhole(tokens, tail, after))
      return shareOf(tokens, before, after, before, after);
  }
  // "Turnout was 61 per cent: 6,100 of the 12,000 voters"
  const total = quantities[at + 2];
  if (
    after &&
    total &&
    tokens[percent.endToken]?.text === ":" &&
    after.firstToken === percent.endToken + 1 &&
    joinedByOf(tokens, after, total) &&
    sameKind(after, total)
  )
    return shareOf(tokens, after, total, percent, total);
  // "Of the 240 pupils, 180 passed, a pass rate of 85 per cent"
  const rate = tokens.slice(Math.max(0, percent.firstToken - 5), percent.firstToken).map((token) => token.norm);
  if (
    before &&
    pair &&
    rate.at(-1) === "of" &&
    rate.at(-2) === "rate" &&
    normAt(tokens, 0) === "of" &&
    pair.firstToken <= 2 &&
    percent.firstToken - before.endToken <= 8 &&
    sameKind(pair, before)
  )
    return shareOf(tokens, before, pair, pair, percent);
  // "half the 300 pupils"
  const half = percent.quantity.fraction && /^(?:the|its|their|his|her|our)$/.test(normAt(tokens, percent.endToken));
  if (normAt(tokens, percent.endToken) !== "of" && !half) return undefined;
  // "39 per cent of the 1,050 pupils, or 412", "39 per cent of the 1,050 pupils (412)"
  const part = quantities[at + 2];
  const joined =
    after && (half ? after.firstToken === percent.endToken + 1 : joinsWhole(tokens, percent.endToken, after));
  if (joined && part && sameKind(after, part)) {
    const gap = tokens.slice(after.endToken, part.firstToken);
    const closed = tokens[part.endToken]?.text === ")";
    // "two thirds of the 90 members, 50, voted"
    const apart =
      percent.quantity.fraction &&
      !part.quantity.range &&
      gap.at(-1)?.text === "," &&
      tokens[part.endToken]?.text === ",";
    if (
      gap.length <= 5 &&
      (closed ? gap.at(-1)?.text === "(" : apart || (gap.at(-1)?.norm === "or" && gap.at(-2)?.text === ",")) &&
      // "or £15 a head", "or 20 if talks succeed", "or 180 with agency workers"
      !/^(?:of|an?|each|per|if|with|plus|including)$/.test(normAt(tokens, part.endToken))
    )
      return shareOf(tokens, part, after, percent, part);
  }
  if (half) return undefined;
  const { noun, end } = headAfter(tokens, percent.endToken + 1);
  return noun
    ? { of: noun, bounded: countedWholes.has(noun.toLowerCase()), first: percent.firstToken, last: end }
    : undefined;
}

/** A part and its whole in figures, from the mention that opens the phrase to the one that closes it. */
function shareOf(
  tokens: readonly Token[],
  part: QuantityMention,
  whole: QuantityMention,
  { firstToken: first }: QuantityMention,
  { endToken: last }: QuantityMention,
): Share {
  const { noun } = headAfter(tokens, whole.endToken);
  return { part: part.quantity, whole: whole.quantity, of: noun, bounded: false, first, last };
}

/** "412 of 1,050", "412 out of the 1,050", "412 of its 1,050". */
function joinedByOf(tokens: readonly Token[], part: QuantityMention, whole: QuantityMention): boolean {
  const between = tokens.slice(part.endToken, whole.firstToken).map(({ norm }) => norm);
  const of = between.lastIndexOf("of");
  return (
    of >= 0 &&
    of <= 3 &&
    between.length - of <= 3 &&
    between.slice(of + 1).every((word) => /^(?:the|its|their|his|her|our|all|a|total|some)$/.test(word))
  );
}

function joinsWhole(tokens: readonly Token[], at: number, whole: QuantityMention): boolean {
  const between = tokens.slice(at, whole.firstToken).map(({ norm }) => norm);
  return (
    between[0] === "of" &&
    between.length <= 4 &&
    between.slice(1).every((word) => /^(?:the|its|their|his|her|our|all|a|total|of|some)$/.test(word))
  );
}

function sameKind({ quantity: a }: QuantityMention, { quantity: b }: QuantityMention): boolean {
  return (
    a.dimension === b.dimension &&
    a.unit === b.unit &&
    (a.dimension === "count" || a.dimension === "money" || a.dimension === "area")
  );
}

/** The noun that a phrase from token `at` ends in: "all mobile web users will" is "users". */
function headAfter(tokens: readonly Token[], at: number): { noun: string; end: number } {
  for (let end = at; end < Math.min(at + 6, tokens.length); end++) {
    const token = tokens[end]!;
    if (token.kind === "mark") break;
    if (countedWholes.has(token.norm) || dividedWholes.has(token.norm)) {
      // "households income", "staff time": not the members themselves
      return token.possessive ? { noun: "", end } : { noun: token.text, end: end + 1 };
    }
    if (/^(?:in|on|at|for|to|from|with|was|is|were|are|and|or|who|that|which|has|have|had|by|as|of)$/.test(token.norm))
      break;
  }
  return { noun: "", end: at };
}

/** A list of shares in one sentence, each of another holder, that names its whole once: "45 per cent, B 38 and C 21 per cent of the vote". */
function splitIn({ tokens }: Sentence, quantities: readonly QuantityMention[]) {
  const percents = quantities.filter(({ quantity }) => quantity.dimension === "percent" && !quantity.range);
  if (percents.length < 2) return undefined;
  const wholes = tokens.filter(
    (token, at) =>
      dividedWholes.has(token.norm) && /^(?:of|the|total|popular|valid|its|their)$/.test(normAt(tokens, at - 1)),
  );
  const left = tokens.find(({ norm }) => remainders.has(norm));
  const whole = wholes.find((token) => token.index > percents[0]!.firstToken) ?? wholes[0];
  if (!(wholes.length === 1 ? percents.length >= 3 || left : left && percents.length >= 3)) return undefined;
  // A change, a comparison or a part of a part breaks the list.
  if (
    tokens.some(({ norm }) =>
      /^(?:from|than|up|down|rose|fell|compared|against|of whom|least|respectively|previous|previously|last|earlier|while|turnout|points?)$/.test(
        norm,
      ),
    )
  )
    return undefined;
  for (let at = 1; at < percents.length; at++) {
    const between = tokens.slice(percents[at - 1]!.endToken, percents[at]!.firstToken);
    if (between.length > 14 || between.some(({ text }) => text === ";" || text === ":")) return undefined;
  }
  return {
    members: percents,
    of: (whole ?? left)!.norm,
    end: Math.max(percents.at(-1)!.end, whole?.end ?? 0),
  };
}
