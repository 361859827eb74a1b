import { normAt } from "../language/token-at.js";
import { directions } from "../lexicon/changes.js";
import { smallNumbers } from "../lexicon/numerals.js";
import type { ChangeClaim } from "../model/numeric.js";
import type { QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";

/** "twice", "double": how many times, as the change claims name it. */
const multiples: ReadonlyMap<string, string> = new Map([
  ["twice", "2"],
  ["double", "2"],
  ["triple", "3"],
  ["treble", "3"],
]);
/** How many words may stand between a multiple and the figure it multiplies: "twice its pre-sale estimate of £1.5m". */
const reach = 5;

/** A figure and how many times another it is: "sold for £3m, twice its estimate of £1.5m". The other is where the move began. */
export function multipleClaims({ sentences, mentions, base }: ClaimContext): ChangeClaim[] {
  const claims: ChangeClaim[] = [];
  for (const [index, quantities] of bySentence(mentions.quantities)) {
    const { tokens } = sentences[index] as Sentence;
    quantities.forEach((to, at) => {
      const multiple = multipleBehind(tokens, to);
      const from = multiple && quantities.slice(at + 1, at + 3).find(({ firstToken }) => firstToken >= multiple.end);
      // "rose £40m, double the £30m gain": by how much, not how much
      if (directions.has(normAt(tokens, to.firstToken - 1))) return;
      if (!from || !isMultiplied(tokens, multiple.end, from) || !sameMeasure(to, from)) return;
      claims.push({
        ...base({ start: to.start, end: from.end }, index),
        kind: "change",
        subject: "multiple",
        word: tokens
          .slice(multiple.first, multiple.end)
          .map(({ text }) => text)
          .join(" "),
        direction: "up",
        factor: multiple.factor,
        ...(multiple.hedge && { factorHedge: multiple.hedge }),
        from: from.quantity,
        to: to.quantity,
        versus: false,
        link: "close",
      });
    });
  }
  return claims;
}

interface Multiple {
  readonly factor: string;
  readonly hedge?: "nearly" | "over" | "about";
  /** Indices of its tokens, the hedge left out, end-exclusive. */
  readonly first: number;
  readonly end: number;
}

/** The multiple behind a figure and a mark: "£3m, more than twice", "£3m – three times". */
function multipleBehind(tokens: readonly Token[], { endToken }: QuantityMention): Multiple | undefined {
  if (!/^[,–—-]$/.test(tokens[endToken]?.text ?? "")) return undefined;
  let first = endToken + 1;
  const lead = normAt(tokens, first);
  let hedge: Multiple["hedge"];
  if (/^(?:nearly|almost)$/.test(lead)) hedge = "nearly";
  else if (/^(?:about|around|roughly|some)$/.test(lead)) hedge = "about";
  else if (lead === "more" && normAt(tokens, first + 1) === "than") hedge = "over";
  if (hedge) first += hedge === "over" ? 2 : 1;
  const word = normAt(tokens, first);
  const counted = normAt(tokens, first + 1) === "times" ? smallNumbers.get(word)?.toString() : undefined;
  const factor = counted ?? multiples.get(word);
  if (factor === undefined) return undefined;
  return { factor, ...(hedge && { hedge }), first, end: first + (counted === undefined ? 1 : 2) };
}

/** Whether a multiple is of this figure: "twice the £1.5m", "twice its estimate of £1.5m"; not "twice in a year for £1.5m". */
function isMultiplied(tokens: readonly Token[], from: number, { firstToken, endToken }: QuantityMention): boolean {
  const between = tokens.slice(from, firstToken);
  const [first, last] = [between[0]?.norm, between.at(-1)?.norm];
  return (
    between.length > 0 &&
    between.length <= reach &&
    between.every(({ kind }) => kind === "word") &&
    /^(?:the|its|his|her|their)$/.test(first ?? "") &&
    (between.length === 1 || last === "of") &&
    normAt(tokens, endToken) !== "to"
  );
}

function sameMeasure({ quantity: a }: QuantityMention, { quantity: b }: QuantityMention): boolean {
  return a.dimension === "money" && b.dimension === "money" && a.unit === b.unit && !a.vague && !b.vague;
}
