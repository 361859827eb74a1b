import { firstTokenFrom, normAt } from "../language/token-at.js";
import { adverbs, auxiliaries, pronounGenders } from "../lexicon/function-words.js";
import { kinWords } from "../lexicon/kin.js";
import { roles } from "../lexicon/roles.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import { honorifics, serviceRanks } from "../lexicon/titles.js";
import type { Person, PersonMention } from "../model/person.js";
import type { Sentence, Token } from "../model/sentence.js";
import { bySentence } from "./by-sentence.js";

/** How far back an apposition may reach, in tokens: "Roe, 43, a nurse from Hull, died". */
const apposition = 14;
const openingQuotes = new Set(["“", '"', "‘"]);
const closingQuotes = new Set(["”", '"', "’"]);
const owned = new Set("of by for with to from against behind near on in at than about".split(" "));

/** A pronoun and whom it takes up. */
export interface Spoken {
  readonly who: PersonMention;
  readonly pronoun: Token;
}

/** Whose a verb is, where a name or a pronoun before it settles that. */
export interface Subjects {
  /** Of the verb whose first token (auxiliaries included) stands at `verb`. */
  readonly of: (sentence: Sentence, verb: number) => PersonMention | undefined;
  /** Whom the "he" or "she" that opens a sentence can only mean: the one person the sentence before is about, where the sex agrees. */
  readonly pronounOf: (sentence: Sentence) => PersonMention | undefined;
  /** Whom the pronoun that takes up the sentence before means, at the head of a sentence or behind its quotation, whatever is known of the person's sex. */
  readonly spokenOf: (sentence: Sentence) => Spoken | undefined;
}

/** Reads the subjects of verbs by shape; where the shape leaves a doubt there is none. */
export function subjectsOf(
  sentences: readonly Sentence[],
  { personMentions, people }: { personMentions: readonly PersonMention[]; people: ReadonlyMap<string, Person> },
): Subjects {
  const named = bySentence(personMentions);
  return { of: subjectOf, pronounOf, spokenOf };

  function subjectOf(sentence: Sentence, verb: number): PersonMention | undefined {
    const { tokens } = sentence;
    const mentions = named.get(sentence.index) ?? [];
    let at = verb - 1;
    while (at >= 0 && passes(tokens[at] as Token)) at--;
    let last = tokens[at];
    if (!last) return undefined;
    if (at === 0 && (last.norm === "he" || last.norm === "she")) return pronounOf(sentence);
    if (last.norm === "who") {
      last = tokens[--at];
      if (last?.text === ",") last = tokens[--at];
    } else if (last.text === ",") return apposed(mentions, tokens, at);
    // "Roe was hit by a van and died": the first subject goes on
    else if (last.norm === "and") {
      const first = mentions[0];
      return first && mentions.length === 1 && opens(first, tokens) ? first : undefined;
    }
    const mention = last && mentions.find(({ start, end }) => start <= last.start && last.start < end);
    return mention && !isOwned(mention, tokens) ? mention : undefined;
  }

  /** The name that a comma follows, whose apposition ends at the comma before the verb. */
  function apposed(
    mentions: readonly PersonMention[],
    tokens: readonly Token[],
    comma: number,
  ): PersonMention | undefined {
    const inside = mentions.filter(({ start }) => start < (tokens[comma] as Token).start);
    const mention = inside.at(-1);
    if (!mention || isOwned(mention, tokens)) return undefined;
    const behind = firstTokenFrom(tokens, mention.end);
    return tokens[behind]?.text === "," && comma > behind && comma - behind <= apposition ? mention : undefined;
  }

  function pronounOf(sentence: Sentence): PersonMention | undefined {
    const spoken = spokenOf(sentence);
    if (!spoken || spoken.pronoun.index > 0) return undefined;
    const known = people.get(spoken.who.person)?.gender;
    return known && known !== pronounGenders.get(spoken.pronoun.norm) ? undefined : spoken.who;
  }

  function spokenOf(sentence: Sentence): Spoken | undefined {
    const pronoun = leadingPronoun(sentence);
    const before = sentences[sentence.index - 1];
    if (!pronoun || before?.block !== sentence.block) return undefined;
    const mentions = named.get(before.index) ?? [];
    const [who] = mentions;
    if (!who || mentions.some(({ person }) => person !== who.person)) return undefined;
    return isOwned(who, before.tokens) || !opensSentence(who, before) ? undefined : { who, pronoun };
  }
}

/** "He told police", "“It was upside down,” he said": the pronoun that takes up the subject of the sentence before. */
function leadingPronoun({ tokens }: Sentence): Token | undefined {
  const [first] = tokens;
  if (first && pronounGenders.has(first.norm)) return first;
  if (!first || !openingQuotes.has(first.text)) return undefined;
  const close = tokens.findIndex(({ text }, at) => at > 0 && closingQuotes.has(text));
  const [pronoun, verb] = [tokens[close + 1], tokens[close + 2]];
  return close > 0 && pronoun && verb && pronounGenders.has(pronoun.norm) && speechVerbs.has(verb.norm)
    ? pronoun
    : undefined;
}

/** The name is what the sentence is about: it stands at its head, and no other role or relative behind it competes for a pronoun. */
export function opensSentence(mention: PersonMention, { tokens }: Sentence): boolean {
  const from = firstTokenFrom(tokens, mention.start);
  const to = firstTokenFrom(tokens, mention.end);
  const lead = tokens.slice(0, from);
  // "Roe's brother, Sam": but "the club's secretary, Sam" is one person alone
  if (
    lead.some(({ norm, possessive, capital }) => (possessive && capital) || auxiliaries.has(norm) || /ed$/.test(norm))
  )
    return false;
  if (lead.length > 8) return false;
  // Its own apposition may name a role.
  let rest = to;
  if (tokens[to]?.text === ",") {
    const close = tokens.findIndex(({ text }, i) => i > to && text === ",");
    if (close > 0 && close - to <= apposition) rest = close + 1;
  }
  return !tokens
    .slice(rest)
    .some(({ norm }) => roles.has(norm) || kinWords.has(norm) || norm === "he" || norm === "she");
}

function opens(mention: PersonMention, tokens: readonly Token[]): boolean {
  const from = firstTokenFrom(tokens, mention.start);
  // "Captain Roe", "The ship's captain, Ole Roe,"
  return tokens
    .slice(0, from)
    .every(
      ({ norm, text, possessive, capital, index }) =>
        honorifics.has(norm) ||
        serviceRanks.has(norm) ||
        roles.has(norm) ||
        text === "," ||
        (norm === "the" && index === 0) ||
        (possessive && !capital),
    );
}

/** "Roe’s brother", "the wife of Roe". */
function isOwned(mention: PersonMention, tokens: readonly Token[]): boolean {
  let from = firstTokenFrom(tokens, mention.start);
  const last = tokens[firstTokenFrom(tokens, mention.end) - 1];
  if (last?.possessive) return true;
  while (from > 0 && isTitle(tokens[from - 1] as Token)) from--;
  return owned.has(normAt(tokens, from - 1));
}

function isTitle({ norm, capital }: Token): boolean {
  return honorifics.has(norm) || serviceRanks.has(norm) || (capital && roles.has(norm));
}

/** What may stand between a subject and its verb. */
function passes({ kind, norm }: Token): boolean {
  return (
    kind === "word" &&
    (auxiliaries.has(norm) || adverbs.has(norm) || norm === "not" || norm === "never" || norm.endsWith("ly"))
  );
}
