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
  const speakers = resolveSpeakers(article, sentences, quotations, attributions, mentions);
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

/**
 * Gives each speaker phrase its source: the person whose name stands in it, else the folded phrase. A pronoun is whoever was last talked
 * about or last spoke: the first person named in a sentence before it.
 */
function resolveSpeakers(
  article: Article,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  { personMentions, people }: Pick<Mentions, "personMentions" | "people">,
): ReadonlyMap<SpeakerPhrase, Source> {
  const sources = new Map<SpeakerPhrase, Source>();
  const topics = topicsOf(article, quotations, personMentions);
  const phrases = [...new Set(attributions.map(({ speaker }) => speaker))].sort((a, b) => a.span.start - b.span.start);
  let spoke: Source | undefined;
  let body: Source | undefined;
  let next = 0;
  let topic = 0;
  for (const phrase of phrases) {
    if (phrase.kind === "unnamed") continue;
    while (topic < topics.length && topics[topic]!.start < phrase.span.start) topic++;
    if (phrase.kind === "pronoun") {
      const source = antecedent(phrase);
      if (source) sources.set(phrase, source);
      continue;
    }
    while (next < personMentions.length && personMentions[next]!.end <= phrase.span.start) next++;
    const named = nameIn(phrase);
    const { start, end } = named ?? phrase.head;
    const source: Source = {
      kind: "source",
      id: named?.person ?? phrase.key,
      name: named ? people.get(named.person)!.name.full : article.text.slice(start, end),
      span: { start, end },
    };
    sources.set(phrase, source);
    if (named) spoke = source;
    else body = source;
  }
  return sources;

  function antecedent({ head, sentence, span }: SpeakerPhrase): Source | undefined {
    const word = article.text.slice(head.start, head.end).toLowerCase();
    const near = (source: Source | undefined): Source | undefined =>
      source && blockAt(sentence) - blockOf(source.span) <= 3 ? source : undefined;
    if (word === "it") return near(body);
    if (word === "they") return near(body && (!spoke || body.span.start > spoke.span.start) ? body : undefined);
    const fits = (id: string): boolean => {
      const gender = people.get(id)?.gender;
      return !gender || gender === (word === "she" ? "female" : "male");
    };
    for (let t = topic - 1; t >= Math.max(0, topic - 4); t--) {
      const { person, name, start, end } = topics[t]!;
      if (blockAt(sentence) - blockOf({ start, end }) > 3) break;
      // Whoever spoke since then is nearer.
      if (spoke && spoke.span.start >= start) break;
      if (fits(person) && end <= span.start)
        return { kind: "source", id: person, name: name.full, span: { start, end } };
    }
    return spoke && fits(spoke.id) ? near(spoke) : undefined;
  }

  function blockAt(sentence: number): number {
    return sentences[sentence]!.block;
  }

  function blockOf({ start }: Span): number {
    let low = 0;
    let high = article.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (article.blocks[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The person named in the head of the phrase or in apposition to it, not "John Smith’s lawyer" nor "a spokesman for John Smith". */
  function nameIn({ span, head }: SpeakerPhrase): PersonMention | undefined {
    for (let p = next; p < personMentions.length && personMentions[p]!.start < span.end; p++) {
      const mention = personMentions[p]!;
      const behind = article.text.slice(head.end, mention.start).trimStart();
      if (!isPossessive(article.text, mention) && (mention.start < head.end || behind.startsWith(","))) return mention;
    }
    return undefined;
  }
}

/** The first person named in each sentence outside quotations, unless only as an owner: whom the sentence is likely to be about. */
function topicsOf(
  { text }: Article,
  quotations: readonly Quotation[],
  mentions: readonly PersonMention[],
): PersonMention[] {
  const topics: PersonMention[] = [];
  let q = 0;
  for (const mention of mentions) {
    while (q < quotations.length && quotations[q]!.end <= mention.start) q++;
    const quoted = q < quotations.length && quotations[q]!.start <= mention.start && quotations[q]!.kind === "speech";
    if (!quoted && !isPossessive(text, mention) && topics.at(-1)?.sentence !== mention.sentence) topics.push(mention);
  }
  return topics;
}

function isPossessive(text: string, { start, end }: Span): boolean {
  return /^['’]s?/.test(text.slice(end, end + 2)) || /['’]s?$/.test(text.slice(Math.max(start, end - 2), end));
}
