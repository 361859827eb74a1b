import { type Attribution, attributionsOf, type SpeakerPhrase } from "../language/attribution.js";
import { termsOf } from "../language/modality.js";
import { quotationsOf } from "../language/quotations.js";
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
  const terms: (((span: Span) => ReturnType<ReturnType<typeof termsOf>>) | undefined)[] = new Array(sentences.length);
  const bySentence = stretchesBySentence(sentences, statements);
  return (span, index) => {
    const sentence = sentences[index];
    if (!sentence) return { speaker: { kind: "narrator" }, polarity: "affirmed", modality: "actual" };
    terms[index] ??= termsOf(sentence);
    const { polarity, modality, tense, update } = terms[index]!(span);
    const { speaker, denied } = speakerAt(bySentence[index] ?? [], span);
    return {
      speaker,
      polarity: denied ? opposite(polarity) : polarity,
      modality,
      ...(tense && { tense }),
      ...(update && { update }),
    };
  };
}

interface Stretch extends Span {
  readonly speaker: Speaker;
  readonly denied: boolean;
}

const narrator: Speaker = { kind: "narrator" };

function speakerAt(stretches: readonly Stretch[], span: Span): { speaker: Speaker; denied: boolean } {
  // The innermost stretch that holds the head of the span; a span that only begins before a quotation is the narrator's.
  let found: Stretch | undefined;
  for (const stretch of stretches)
    if (
      stretch.start <= span.start &&
      span.start < stretch.end &&
      (!found || stretch.end - stretch.start <= found.end - found.start)
    )
      found = stretch;
  return found ?? { speaker: narrator, denied: false };
}

/** For each sentence, the stretches that stand on somebody's word. */
function stretchesBySentence(
  sentences: readonly Sentence[],
  { quotations, attributions, speakerOf }: Statements,
): readonly (readonly Stretch[])[] {
  const stretches: Stretch[] = attributions.map(({ covers, speaker, denied, quotation }) => ({
    ...covers,
    speaker: speakerOf(speaker, quotation !== undefined),
    denied,
  }));
  const attributed = new Set(attributions.map(({ quotation }) => quotation));
  quotations.forEach(({ start, end, kind }, q) => {
    if (kind === "speech" && !attributed.has(q))
      stretches.push({ start, end, speaker: { kind: "unnamed", quoted: true }, denied: false });
  });
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  const bySentence: Stretch[][] = sentences.map(() => []);
  let first = 0;
  for (const stretch of stretches) {
    while (first < sentences.length && sentences[first]!.end <= stretch.start) first++;
    for (let s = first; s < sentences.length && sentences[s]!.start < stretch.end; s++) bySentence[s]!.push(stretch);
  }
  return bySentence;
}

function opposite(polarity: Frame["polarity"]): Frame["polarity"] {
  return polarity === "denied" ? "affirmed" : "denied";
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
