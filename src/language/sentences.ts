import { abbreviations, afterClockTime, titlesBeforeNames } from "../lexicon/abbreviations.js";
import { months } from "../lexicon/calendar.js";
import { sentenceStarters } from "../lexicon/sentence-starters.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import type { Article } from "../model/article.js";
import type { Sentence, Token } from "../model/sentence.js";
import { textAt } from "./token-at.js";
import { tokenize } from "./tokens.js";

const closers = /^["”’'»)\]]$/;
const openers = /^["“‘'«([]$/;
const enders = /^[.?!…]$/;
const capitalThenSmall = /^\p{Lu}\p{Ll}/u;
const smallWord = /\p{Ll}{2}$/u;
const clockTime = /^[ap]\.m\.$/i;

/** All sentences of the article in reading order. A sentence never leaves its block. */
export function sentencesOf(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of article.blocks) {
    const tokens = tokenize(article.text, block.start, block.end);
    let from = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (!mayEnd(tokens[i]!)) continue;
      const end = runEnd(tokens, i);
      if (endsSentence(tokens, from, i, end)) {
        push(from, end);
        from = end;
      }
      // The rest of a run of marks ("?!...”") says nothing new.
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
        tokens: start === 0 && end === tokens.length ? tokens : tokens.slice(start, end).map(numbered),
      });
    }
  }
  return sentences;
}

/** Written out, not spread: every token keeps one hidden class, and the code that reads tokens is compiled once. */
function numbered({ start, end, kind, text, norm, spaced, capital, possessive }: Token, index: number): Token {
  return { index, start, end, kind, text, norm, spaced, capital, possessive };
}

function mayEnd(token: Token): boolean {
  return token.kind === "word" ? token.text.endsWith(".") : enders.test(token.text);
}

/** The index after a run of marks that starts at `at`: "?!", "...", and the quotes and brackets that close behind. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (
    end < tokens.length &&
    (enders.test(tokens[end]!.text) || (closers.test(tokens[end]!.text) && !opensHere(tokens, end)))
  )
    end++;
  return end;
}

/** A straight quote after a space opens; one without closes. */
function opensHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.spaced && (token.text === '"' || token.text === "'");
}

/** Whether the sentence that began at `from` ends with the mark at `at` and the run of marks up to `end`. */
function endsSentence(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[end];
  if (!next) return false;
  // "1. Do this": the number of a list item
  if (token.text === "." && at === from + 1 && before?.kind === "number" && end === at + 1) return false;
  const closed = end > at + 1;
  const head = openers.test(next.text) ? tokens[end + 1] : next;
  if (!head) return false;
  if (token.kind === "word") return endsAfterAbbreviation(token, next, head, closed);
  if (!next.spaced) return endsUnspaced(before, token, next, closed);
  // "Tuesday, March. 3, 2021"
  if (before && months.has(before.norm) && before.capital && !closed && dayGoesOn(tokens, end)) return false;
  if (head.kind === "word" && !head.capital) {
    // A small letter goes on ("Where?" she asked), unless plain words stand on both sides of a plain stop: dirty copy.
    return (
      token.text === "." &&
      !closed &&
      before?.kind === "word" &&
      smallWord.test(before.text) &&
      !abbreviations.has(before.norm)
    );
  }
  return !(closed && token.text !== "." && speakerFollows(tokens, end));
}

/** "3, 2021": a day with its year, behind a stop that does not belong to its month. */
function dayGoesOn(tokens: readonly Token[], at: number): boolean {
  const year = tokens[tokens[at + 1]?.text === "," ? at + 2 : at + 1];
  return /^\d{1,2}$/.test(textAt(tokens, at)) && /^(?:19|20)\d{2}$/.test(year?.text ?? "");
}

/** “Stop!” Smith shouted: the words after a question or an exclamation say whose it was. */
function speakerFollows(tokens: readonly Token[], from: number): boolean {
  if (!/^["”’'»]$/.test(tokens[from - 1]!.text)) return false;
  for (let j = from; j < Math.min(tokens.length, from + 5); j++) {
    const { kind, norm, capital } = tokens[j]!;
    if (kind !== "word") return false;
    if (j > from && speechVerbs.has(norm)) return true;
    if (!capital && j > from + 1) return false;
  }
  return false;
}

function endsAfterAbbreviation(token: Token, next: Token, head: Token, closed: boolean): boolean {
  if (titlesBeforeNames.has(token.norm) && !closed) return false;
  if (!next.spaced || !head.capital) return false;
  if (clockTime.test(token.text)) return !afterClockTime.has(head.norm);
  // A speech begins; behind an initial it is a nickname: John F. “Jack” Dunmore.
  if (head !== next && /^["“]$/.test(next.text) && token.norm.length > 1) return true;
  return sentenceStarters.has(head.norm);
}

/** "the Premier.The agenda" and "in 2024.The" end; "gov.uk", "example.com", "3.5" and "U.S.Embassy" do not. */
function endsUnspaced(before: Token | undefined, token: Token, next: Token, closed: boolean): boolean {
  if (closed) return next.capital || openers.test(next.text);
  if (token.text === "…" || !before || !capitalThenSmall.test(next.text)) return false;
  return before.kind === "number" || (before.norm.length > 2 && smallWord.test(before.text));
}
