import { listedNouns, namedNouns, partialLists } from "../lexicon/lists.js";
import type { Block } from "../model/article.js";
import type { ListClaim } from "../model/numeric.js";
import type { QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { singular } from "../values/singular.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";
import { inlineList } from "./inline-lists.js";

/** More than this, nobody counts. */
const most = 30;
/** Those who are named by their first names alone in a family. */
const offspring: ReadonlySet<string> = new Set(
  "son daughter child brother sister grandchild grandson granddaughter".split(" "),
);
/** Words between a number and what it counts. */
const phraseLength = 4;

/** Numbers of things that the article then lists: under a sentence, under a headline, or by name. */
export function lists({ article, sentences, mentions, base }: ClaimContext): ListClaim[] {
  const claims: ListClaim[] = [];
  const lastOf = new Map<number, Sentence>();
  for (const sentence of sentences) lastOf.set(sentence.block, sentence);
  for (const [index, quantities] of bySentence(mentions.quantities)) {
    const sentence = sentences[index]!;
    const block = article.blocks[sentence.block]!;
    const textOf = ({ start, end }: Block) => article.text.slice(start, end);
    for (const mention of quantities) {
      if (!countable(mention)) continue;
      const named = namesAfter(sentence, mention);
      if (named) claims.push(claim(mention, named.noun, "names", named.listed, named.last, sentence, named.end));
      const inline = named ? undefined : inlineList(sentence, mention.endToken);
      if (inline) claims.push(claim(mention, inline.noun, "things", inline.listed, inline.last, sentence, inline.end));
      const noun = nounAfter(sentence.tokens, mention.endToken);
      if (!noun || !listedNouns.has(noun) || sentence.tokens.some(({ norm }) => partialLists.has(norm))) continue;
      if (
        block.zone !== "list-item" &&
        lastOf.get(sentence.block) === sentence &&
        sentence.tokens.at(-1)?.text === ":" &&
        onlyCount(sentence, quantities)
      ) {
        const items = itemsAfter(article.blocks, block.index);
        if (items) claims.push(claim(mention, noun, "items", items.length, textOf(items.at(-1)!), sentence));
      } else if (block.zone === "headline") {
        const headings = numberedHeadings(article.blocks, textOf);
        const items = headings ? undefined : onlyList(article.blocks, textOf);
        if (items) claims.push(claim(mention, noun, "items", items.length, textOf(items.at(-1)!), sentence));
        if (headings)
          claims.push(claim(mention, noun, "headings", headings.length, textOf(headings.at(-1)!), sentence));
      }
    }
  }
  return claims;

  function claim(
    mention: QuantityMention,
    noun: string,
    what: ListClaim["what"],
    listed: number,
    last: string,
    sentence: Sentence,
    end?: number,
  ): ListClaim {
    return {
      ...base({ start: mention.start, end: end ?? phraseEnd(sentence, mention) }, sentence.index),
      kind: "list",
      subject: noun,
      count: mention.quantity,
      noun,
      listed,
      what,
      last,
    };
  }
}

function countable({ quantity }: QuantityMention): boolean {
  return (
    quantity.dimension === "count" &&
    !quantity.hedge &&
    !quantity.range &&
    !quantity.vague &&
    Number(quantity.figure) > 1 &&
    Number(quantity.figure) <= most
  );
}

/** Whether no other number in the sentence could be what the list is of. */
function onlyCount(sentence: Sentence, quantities: readonly QuantityMention[]): boolean {
  return (
    quantities.filter(
      (mention) => countable(mention) && listedNouns.has(nounAfter(sentence.tokens, mention.endToken) ?? ""),
    ).length === 1
  );
}

function nounAfter(tokens: readonly Token[], at: number): string | undefined {
  let noun: string | undefined;
  for (let end = at; end < Math.min(at + phraseLength, tokens.length); end++) {
    const { kind, norm } = tokens[end]!;
    if (kind !== "word") break;
    if (norm !== singular(norm) && (listedNouns.has(singular(norm)) || namedNouns.has(singular(norm))))
      noun = singular(norm);
    else if (noun) break;
  }
  return noun;
}

function phraseEnd({ tokens }: Sentence, { endToken }: QuantityMention): number {
  for (let at = endToken; at < Math.min(endToken + phraseLength, tokens.length); at++)
    if (singular(tokens[at]!.norm) !== tokens[at]!.norm) return tokens[at]!.end;
  return tokens[endToken - 1]!.end;
}

/** The items of the list right below a block; nothing where it is not plain how many there are. */
function itemsAfter(blocks: readonly Block[], index: number): readonly Block[] | undefined {
  const run: Block[] = [];
  for (let at = index + 1; at < blocks.length && blocks[at]!.zone === "list-item"; at++) run.push(blocks[at]!);
  const depths = run.map(({ level }) => level);
  if (run.length < 2) return undefined;
  // Without depths, items and their later paragraphs cannot be told apart; with them, the outermost count.
  if (depths.every((depth) => depth === undefined)) return run;
  if (depths.some((depth) => depth === undefined)) return undefined;
  const top = run.filter(({ level }) => level === 1);
  return top.length > 1 ? top : undefined;
}

/** The items of the article's only list, where no heading parts it and nothing says that it leaves some out. */
function onlyList(blocks: readonly Block[], textOf: (block: Block) => string): readonly Block[] | undefined {
  const first = blocks.findIndex(({ zone }) => zone === "list-item");
  const lead = blocks.slice(0, Math.max(0, first)).findLast(({ zone }) => zone !== "caption");
  if (!lead || /\b(?:other|more|another|further|including|such as|some of)\b/i.test(textOf(lead))) return undefined;
  const items = itemsAfter(blocks, first - 1);
  const last = blocks.findLastIndex(({ zone }) => zone === "list-item");
  const run = blocks.slice(first, last + 1);
  return items && run.every(({ zone }) => zone === "list-item") && !blocks.some(({ zone }) => zone === "heading")
    ? items
    : undefined;
}

/** The headings that carry a number, "1. Read the label", "Step 2", where they count up from one. */
function numberedHeadings(blocks: readonly Block[], textOf: (block: Block) => string): readonly Block[] | undefined {
  const headings = blocks.filter(({ zone }) => zone === "heading");
  const numbered = headings.filter((block) => /^(?:\p{L}+\s)?#?\d{1,2}(?:[.):]|\s)/u.test(textOf(block)));
  const counted = numbered.map((block) => Number(/\d{1,2}/.exec(textOf(block))![0]));
  return numbered.length > 1 && counted.every((number, at) => number === at + 1) ? numbered : undefined;
}

/** "Two men, John Orr, Paul Vance and Mark Lee": the names behind a number of people. */
function namesAfter(
  { tokens }: Sentence,
  { endToken }: QuantityMention,
): { noun: string; listed: number; last: string; end: number } | undefined {
  const word = tokens[endToken];
  if (word?.kind !== "word" || !namedNouns.has(singular(word.norm)) || word.norm === singular(word.norm))
    return undefined;
  const family = offspring.has(singular(word.norm));
  let at = endToken + 1;
  const lead: string[] = [];
  while (at < tokens.length && lead.length < 4 && !tokens[at]!.capital) {
    lead.push(tokens[at]!.kind === "mark" ? tokens[at]!.text : tokens[at]!.norm);
    at++;
  }
  // Apposition: "two men – A and B", "two men named as A and B", "two men: A and B"
  if (
    !/^(?:[,–—:(-]|[,]? ?(?:named|identified|named as|identified as|were named as|were identified as)(?: as)?|: )$/.test(
      lead.join(" "),
    )
  )
    return undefined;
  let listed = 0;
  let last = "";
  let end = 0;
  let closed = false;
  let given = false;
  while (at < tokens.length) {
    const from = at;
    while (at < tokens.length && tokens[at]!.kind === "word" && tokens[at]!.capital && !tokens[at]!.possessive) at++;
    // A full name has two words, a child in the family one; a list of anything else is not read.
    if (at - from < (family ? 1 : 2)) return undefined;
    given ||= at - from === 1;
    listed++;
    last = tokens
      .slice(from, at)
      .map(({ text }) => text)
      .join(" ");
    end = tokens[at - 1]!.end;
    // "John Orr, 34,"
    if (tokens[at]?.text === "," && tokens[at + 1]?.kind === "number") at += 2;
    else if (tokens[at]?.text === "(" && tokens[at + 1]?.kind === "number" && tokens[at + 2]?.text === ")") at += 3;
    if (closed) break;
    const mark = tokens[at];
    const comma = mark?.text === "," ? 1 : 0;
    if (tokens[at + comma]?.norm === "and") {
      closed = true;
      at += comma + 1;
    } else if (comma) at++;
    else break;
  }
  // "two sons, Tom and Luke from his first marriage": there may be more from another
  if (
    given &&
    !/^[.;)]?$/.test(tokens[at]?.text ?? "") &&
    !(tokens[at]?.text === "," && tokens[at + 1]?.norm !== "and")
  )
    return undefined;
  return closed ? { noun: singular(word.norm), listed, last, end } : undefined;
}
