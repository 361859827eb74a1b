import { fold } from "../language/fold.js";
import { tokenize } from "../language/tokens.js";
import { contractions } from "../lexicon/contractions.js";
import { smallNumbers } from "../lexicon/numerals.js";
import { sharingWords } from "../lexicon/speech-verbs.js";
import type { Article } from "../model/article.js";
import type { QuoteClaim, QuoteSpeaker } from "../model/quote.js";
import type { Span } from "../model/span.js";
import type { ClaimContext } from "./context.js";

/** What every quotation says, and who is given as its speaker. */
export function quoteClaims({ article, sentences, mentions, statements, base }: ClaimContext): QuoteClaim[] {
  const speakers = new Map<number, QuoteSpeaker>();
  const sharing = sentences.map(({ tokens }) => tokens.some(({ norm }) => sharingWords.has(norm)));
  for (const { quotation, beside, speaker, verb, sentence: reported } of statements.attributions) {
    if (quotation === undefined || !beside) continue;
    const source = statements.speakerOf(speaker, true);
    if (source.kind !== "source") continue;
    const { id, name } = source;
    speakers.set(quotation, {
      id,
      name,
      span: speaker.span,
      person: mentions.people.has(id),
      pronoun: speaker.kind === "pronoun",
      shared: sharing[reported] || namesTwo(article, speaker.span),
      ...(verb && { verb }),
    });
  }
  const claims: QuoteClaim[] = [];
  let sentence = 0;
  statements.quotations.forEach(({ inner, kind }, q) => {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= inner.start) sentence++;
    const { zone } = sentences[sentence]!;
    if (kind !== "speech" || !zone) return;
    const span = trimmed(article.text, inner);
    const { words, starts, cut } = wordsOf(article.text, span);
    const speaker = speakers.get(q);
    if (words.length === 0) return;
    claims.push({
      ...base(span, sentence),
      kind: "quote",
      subject: speaker?.id ?? "",
      words,
      starts,
      cut,
      zone,
      ...(speaker && { speaker }),
    });
  });
  return claims;
}

/** "A and B said" */
function namesTwo({ text }: Article, { start, end }: Span): boolean {
  return /\s(?:and|&)\s/.test(text.slice(start, end));
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly cut: boolean;
}

/** The words of a quotation as they are compared, and whether marks show that some are left out or put in. */
function wordsOf(text: string, { start, end }: Span): Words {
  const words: string[] = [];
  const starts: number[] = [];
  let cut = false;
  let stops = 0;
  for (const token of tokenize(text, start, end)) {
    if (token.kind === "mark") {
      stops = token.text === "." ? stops + 1 : 0;
      if (token.text === "…" || token.text === "[" || token.text === "]" || stops > 1) cut = true;
      continue;
    }
    stops = 0;
    for (const word of writtenOut(fold(token.text).replace(/\.$/, ""))) {
      words.push(word);
      starts.push(token.start - start);
    }
  }
  return { words, starts, cut };
}

function writtenOut(word: string): readonly string[] {
  const written = contractions.get(word);
  if (written) return written;
  if (word.endsWith("n't")) return [word.slice(0, -3), "not"];
  const number = smallNumbers.get(word);
  return number === undefined ? word.split("-").filter(Boolean) : [String(number)];
}
