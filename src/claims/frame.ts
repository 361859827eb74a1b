import { type Attribution, attributionsOf } from "../language/attribution.js";
import { termsOf } from "../language/modality.js";
import { quotationsOf } from "../language/quotations.js";
import type { SpeakerPhrase } from "../language/reports.js";
import type { Article } from "../model/article.js";
import type { Frame, Speaker } from "../model/frame.js";
import type { Mentions } from "../model/mention.js";
import type { PersonMention } from "../model/person.js";
import type { Quotation } from "../model/quote.js";
import type { Sentence } from "../model/sentence.js";
import type { Span } from "../model/span.js";

/** The frame under which a span of a sentence is asserted. */
export type FrameAt = (span: Span, sentence: number) => Frame;

/** Who says what, and what stands in quotation marks, in one article. */
export interface Statements {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  /** The source behind a speaker phrase. */
  readonly speakerOf: (phrase: SpeakerPhrase, quoted: boolean) => Speaker;
}

/** Reads who says what. */
export function statementsOf(article: Article, sentences: readonly Sentence[], mentions: Mentions): Statements {
  const quotations = quotationsOf(article);
  const attributions = attributionsOf(article, sentences, quotations);
  const speakers = resolveSpeakers(article, attributions, mentions.personMentions);
  return {
    quotations,
    attributions,
    speakerOf: (phrase, quoted) => {
      const source = speakers.get(phrase);
      return source ? { ...source, quoted } : { kind: "unnamed", quoted };
    },
  };
}

/** Frames of one article. The work for a sentence is done when it is first asked for. */
export function framesOf(
  article: Article,
  sentences: readonly Sentence[],
  mentions: Mentions,
  statements: Statements = statementsOf(article, sentences, mentions),
): FrameAt {
  const terms: (TermsAt | undefined)[] = new Array(sentences.length);
  const speakerAt = speakersOf(statements);
  return (span, index) => {
    const sentence = sentences[index];
    if (!sentence) return { speaker: narrator, polarity: "affirmed", modality: "actual" };
    terms[index] ??= termsOf(sentence);
    const { polarity, modality, tense, update } = terms[index](span);
    return { speaker: speakerAt(span), polarity, modality, ...(tense && { tense }), ...(update && { update }) };
  };
}

type TermsAt = ReturnType<typeof termsOf>;

const narrator: Speaker = { kind: "narrator" };

/** On whose word a span stands: the quotation or else the reported clause that holds its start. */
function speakersOf({ quotations, attributions, speakerOf }: Statements): (span: Span) => Speaker {
  const quotes: Stretch[] = [];
  const reported: Stretch[] = [];
  const attributed = new Set<number>();
  for (const { covers, speaker, quotation } of attributions) {
    if (quotation === undefined) reported.push({ ...covers, speaker: speakerOf(speaker, false) });
    else {
      attributed.add(quotation);
      if (quotations[quotation]!.kind !== "scare") quotes.push({ ...covers, speaker: speakerOf(speaker, true) });
    }
  }
  quotations.forEach(({ start, end, kind }, q) => {
    if (kind === "speech" && !attributed.has(q))
      quotes.push({ start, end, speaker: { kind: "unnamed", quoted: true } });
  });
  quotes.sort((a, b) => a.start - b.start);
  // Quotations never overlap, and of reported clauses at most one begins inside another: the last few before a place hold it.
  return ({ start }) => (stretchAt(quotes, start, 1) ?? stretchAt(reported, start, 3))?.speaker ?? narrator;
}

interface Stretch extends Span {
  readonly speaker: Speaker;
}

/** Of the last `few` stretches that start at or before `offset`, the last that holds it. */
function stretchAt(stretches: readonly Stretch[], offset: number, few: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start > offset) high = middle;
    else low = middle + 1;
  }
  for (let i = low - 1; i >= Math.max(0, low - few); i--) if (offset < stretches[i]!.end) return stretches[i];
  return undefined;
}

type Source = Omit<Extract<Speaker, { kind: "source" }>, "quoted">;

/** Gives each speaker phrase its source: the person whose name stands in it, else the folded phrase; a pronoun is the speaker before. */
function resolveSpeakers(
  article: Article,
  attributions: readonly Attribution[],
  people: readonly PersonMention[],
): ReadonlyMap<SpeakerPhrase, Source> {
  const sources = new Map<SpeakerPhrase, Source>();
  let person: Source | undefined;
  let body: Source | undefined;
  let next = 0;
  const phrases = [...new Set(attributions.map(({ speaker }) => speaker))].sort((a, b) => a.span.start - b.span.start);
  for (const phrase of phrases) {
    if (phrase.kind === "unnamed") continue;
    if (phrase.kind === "pronoun") {
      const word = article.text.slice(phrase.head.start, phrase.head.end).toLowerCase();
      const before = word === "he" || word === "she" ? person : (body ?? person);
      if (before) sources.set(phrase, before);
      continue;
    }
    while (next < people.length && people[next]!.end <= phrase.span.start) next++;
    let named: PersonMention | undefined;
    for (let p = next; p < people.length && people[p]!.start < phrase.span.end; p++) {
      const mention = people[p]!;
      const inHead = mention.start < phrase.head.end;
      const possessive =
        /^['’]s?/.test(article.text.slice(mention.end, mention.end + 2)) ||
        /['’]s?$/.test(article.text.slice(mention.start, mention.end));
      const after = article.text.slice(phrase.head.end, mention.start).trim();
      if (!possessive && (inHead || after.startsWith(","))) {
        named = mention;
        break;
      }
    }
    const source: Source = named
      ? { kind: "source", id: named.person, name: named.name.full, span: { start: named.start, end: named.end } }
      : {
          kind: "source",
          id: phrase.key,
          name: article.text.slice(phrase.head.start, phrase.head.end),
          span: phrase.head,
        };
    sources.set(phrase, source);
    if (named) person = source;
    else body = source;
  }
  return sources;
}
