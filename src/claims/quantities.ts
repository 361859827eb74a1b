import { months, weekdays } from "../lexicon/calendar.js";
import { isClosed } from "../lexicon/closed-classes.js";
import { anybody, peopleMeasures } from "../lexicon/measures.js";
import type { Block } from "../model/article.js";
import type { CalendarDate, DateMention } from "../model/date.js";
import type { QuantityClaim } from "../model/numeric.js";
import type { QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { singular } from "../values/singular.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";
import { type Counted, countedBy } from "./counted.js";
import { singleDeaths } from "./single-deaths.js";

/** Words kept on either side of a figure, to know a sentence that is told twice. */
const sideWords = 10;
/** Tokens on either side that lend a figure its context. */
const contextReach = 14;
/** Tokens before a figure among which a name may be its subject: "the Leeds club sold 17,200 tickets". */
const nameReach = 6;

const measureWords: ReadonlySet<string> = new Set(
  peopleMeasures.flatMap(({ states, verbs, nouns, tolls }) => [...states, ...verbs, ...nouns, ...tolls]),
);

/** Every figure with what it measures. */
export function quantityClaims({ article, sentences, mentions, base }: ClaimContext): QuantityClaim[] {
  const dates = bySentence(mentions.dates);
  const positions = positionsOf(article.blocks, sentences);
  const known = new Set([...mentions.places, ...mentions.personMentions].map(({ start }) => start));
  const figures = bySentence(mentions.quantities);
  const claims: QuantityClaim[] = [];
  for (const sentence of sentences) {
    const { index } = sentence;
    const quantities = figures.get(index) ?? [];
    const deaths = new Set(singleDeaths(sentence, quantities));
    const days = (dates.get(index) ?? []).map(dateText).filter((text) => text !== undefined);
    for (const mention of [...quantities, ...deaths]) {
      const counted = deaths.has(mention) ? oneDead(mention) : countedBy(sentence, mention);
      if (!counted) continue;
      const { from, to, ...fields } = counted;
      const { tokens } = sentence;
      const first = Math.min(from, mention.firstToken);
      const last = Math.max(to, mention.endToken);
      claims.push({
        ...base({ start: tokens[first]!.start, end: tokens[last - 1]!.end }, index),
        kind: "quantity",
        subject: fields.measure,
        quantity: mention.quantity,
        ...fields,
        context: contextOf(sentence, mention, fields),
        names: namesBefore(sentence, mention, known),
        ...sides(tokens, mention),
        zone: sentence.zone,
        position: positions[index]!,
        dates: days,
      });
    }
  }
  return claims;
}

/** Those who died besides the others: a part of the toll. */
function oneDead({ firstToken: from, endToken: to }: QuantityMention): Counted {
  return { measure: "killed", modifiers: [], scope: "part", definite: false, from, to };
}

/** How many sentences of body copy stand before each sentence; -1 for sentences of other zones. */
function positionsOf(blocks: readonly Block[], sentences: readonly Sentence[]): number[] {
  let count = 0;
  return sentences.map(({ block }) => (/^(?:lede|body|quote|faq)$/.test(blocks[block]!.zone) ? count++ : -1));
}

function dateText({ resolved, grain }: DateMention): string | undefined {
  if (!resolved || grain === "minute") return undefined;
  return `${iso(resolved.from)}/${iso(resolved.to)}`;
}

function iso({ year, month, day }: CalendarDate): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The content words near a figure, in the singular, without those that say what it measures. */
function contextOf(
  { tokens }: Sentence,
  { firstToken, endToken }: QuantityMention,
  { measure, noun, modifiers }: Pick<QuantityClaim, "measure" | "noun" | "modifiers">,
): string[] {
  const words = new Set<string>();
  for (let at = Math.max(0, firstToken - contextReach); at < Math.min(tokens.length, endToken + contextReach); at++) {
    const { kind, norm } = tokens[at]!;
    if (
      (at >= firstToken && at < endToken) ||
      kind !== "word" ||
      norm.length < 3 ||
      isClosed(norm) ||
      measureWords.has(norm)
    )
      continue;
    const word = singular(norm);
    if (word !== measure && word !== noun && !anybody.has(word) && !modifiers.includes(word)) words.add(word);
  }
  return [...words];
}

/** The names right before a figure, word for word: what the copy prints with a capital; at the head of the sentence, people and places. */
function namesBefore({ tokens }: Sentence, { firstToken }: QuantityMention, known: ReadonlySet<number>): string[] {
  const near = tokens.slice(Math.max(0, firstToken - nameReach), firstToken);
  const isName = ({ kind, norm, capital, index, start }: Token) =>
    kind === "word" && capital && (index > 0 || known.has(start)) && !months.has(norm) && !weekdays.has(norm);
  return [...new Set(near.filter(isName).map(({ norm }) => norm))];
}

/** The words on either side of a figure, marks left out. */
function sides(
  tokens: readonly Token[],
  { firstToken, endToken }: QuantityMention,
): { before: string[]; after: string[] } {
  const before: string[] = [];
  for (let at = firstToken - 1; at >= 0 && before.length < sideWords; at--)
    if (tokens[at]!.kind !== "mark") before.unshift(tokens[at]!.norm);
  if (before.length < sideWords) before.unshift("^");
  const after: string[] = [];
  let at = endToken;
  for (; at < tokens.length && after.length < sideWords; at++)
    if (tokens[at]!.kind !== "mark") after.push(tokens[at]!.norm);
  if (after.length < sideWords) after.push("$");
  return { before, after };
}
