import { abbreviations, titlesBeforeNames } from "../lexicon/abbreviations.js";
import { sentenceStarters } from "../lexicon/sentence-starters.js";
import type { Article } from "../model/article.js";
import type { Sentence, Token } from "../model/sentence.js";
import { tokenize } from "./tokens.js";

const closers = /^["”’'»)\]]$/;
const openers = /^["“‘'«([]$/;
const enders = /^[.?!…]$/;
const capitalThenSmall = /^\p{Lu}\p{Ll}/u;
const smallWord = /\p{Ll}{2}$/u;

/** All sentences of the article in reading order. A sentence never leaves its block. */
export function sentencesOf(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of article.blocks) {
    const tokens = tokenize(article.text, block.start, block.end);
    let from = 0;
    for (let i = 0; i < tokens.length; i++) {
      const end = sentenceEnd(tokens, i);
      if (end === undefined) continue;
      push(from, end);
      from = end;
      i = end - 1;
    }
    push(from, tokens.length);

    function push(start: number, end: number): void {
      const first = tokens[start];
      const last = tokens[end - 1];
      if (!first || !last || end <= start) return;
      sentences.push({
        index: sentences.length,
        block: block.index,
        zone: block.zone,
        start: first.start,
        end: last.end,
        tokens:
          start === 0 && end === tokens.length
            ? tokens
            : tokens.slice(start, end).map((token, index) => ({ ...token, index })),
      });
    }
  }
  return sentences;
}

/** If a sentence ends with the token at `at` (and the quotes and brackets that close after it), the index of the token after it. */
function sentenceEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at] as Token;
  const stopInside = token.kind === "word" && token.text.endsWith(".");
  if (!stopInside && !enders.test(token.text)) return undefined;
  let end = at + 1;
  // "?!", "...", and the quotes and brackets that close behind
  while (
    end < tokens.length &&
    (enders.test(tokens[end]!.text) || (closers.test(tokens[end]!.text) && !opensHere(tokens, end)))
  )
    end++;
  const next = tokens[end];
  if (!next) return undefined;
  const closed = end > at + 1;
  const opening = openers.test(next.text);
  const head = opening ? tokens[end + 1] : next;
  if (!head) return undefined;
  if (stopInside) return endsAfterAbbreviation(token, head, next.spaced, closed) ? end : undefined;
  if (!next.spaced) return endsUnspaced(tokens[at - 1], token, next, closed) ? end : undefined;
  if (head.kind === "word" && !head.capital) {
    // A small letter goes on ("Where?" she asked), unless plain words stand on both sides of a plain stop: dirty copy.
    const before = tokens[at - 1];
    return token.text === "." &&
      !closed &&
      before?.kind === "word" &&
      smallWord.test(before.text) &&
      !abbreviations.has(before.norm)
      ? end
      : undefined;
  }
  return end;
}

/** A straight quote after a space opens; one without closes. */
function opensHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.spaced && (token.text === '"' || token.text === "'");
}

function endsAfterAbbreviation(token: Token, head: Token, spaced: boolean, closed: boolean): boolean {
  if (titlesBeforeNames.has(token.norm) && !closed) return false;
  return spaced && head.capital && sentenceStarters.has(head.norm);
}

/** "Kishida.The agenda" ends; "gov.uk", "example.com", "3.5" and "U.S.Embassy" do not. */
function endsUnspaced(before: Token | undefined, token: Token, next: Token, closed: boolean): boolean {
  if (closed) return next.capital || openers.test(next.text);
  return (
    token.text !== "…" &&
    before?.kind === "word" &&
    before.norm.length > 2 &&
    smallWord.test(before.text) &&
    capitalThenSmall.test(next.text)
  );
}
