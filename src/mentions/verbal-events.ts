import { normAt } from "../language/token-at.js";
import {
  auxiliaries,
  definiteDeterminers,
  indefiniteDeterminers,
  isClosed,
  possessivePronouns,
  reportingVerbs,
} from "../lexicon/closed-classes.js";
import {
  eventWords,
  personVerbs,
  plainModifiers,
  runningThings,
  signedPapers,
  tellingPhrases,
  thingVerbs,
} from "../lexicon/events.js";
import type { EventSighting, Tokens } from "../model/event.js";
import type { Person, PersonMention } from "../model/person.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { EventSurroundings } from "./events.js";
import { personMeant } from "./pronouns.js";

const adverb = /ly$/;
/** Things that end and begin again and again. */
const periods: ReadonlySet<string> = new Set(
  "year years quarter quarters month months period periods term terms week weeks season seasons half day days session sessions".split(
    " ",
  ),
);

/**
 * Events that no event noun names: a thing that opens, closes or comes out, a person who was born, was arrested or died. They are read only in
 * sentences with a day in them, where they can be held against another day.
 */
export function verbalSightings(
  text: string,
  sentences: readonly Sentence[],
  { dates, personMentions, people: known = new Map() }: EventSurroundings,
): EventSighting[] {
  const meant = (pronoun: Token) => personMeant(pronoun.norm, pronoun.start, personMentions, known);
  const dated = new Set(dates.map(({ sentence }) => sentence));
  const people = new Map<number, PersonMention[]>();
  for (const mention of personMentions) {
    const list = people.get(mention.sentence);
    if (list) list.push(mention);
    else people.set(mention.sentence, [mention]);
  }
  const sightings: EventSighting[] = [];
  for (const index of [...dated].sort((a, b) => a - b)) {
    const sentence = sentences[index];
    if (!sentence || sentence.zone === "contents") continue;
    for (let at = 0; at < sentence.tokens.length; at++) {
      const { norm } = sentence.tokens[at] as Token;
      const found =
        (personVerbs.has(norm) && personSighting(text, sentence, at, people.get(index) ?? [], meant)) ||
        (thingVerbs.has(norm) && thingSighting(text, sentence, at, people.get(index) ?? [])) ||
        (signing.has(norm) && signingSighting(sentence, at)) ||
        (tellingPhrases.has(norm) && tellingSighting(sentence, at));
      if (found) sightings.push(found);
    }
  }
  return sightings;
}

const runEdges: ReadonlyMap<string, "begins" | "ends"> = new Map([
  ["opening", "begins"],
  ["start", "begins"],
  ["closing", "ends"],
  ["end", "ends"],
]);
const signing: ReadonlySet<string> = new Set("sign signed signs signing inked inks put puts putting".split(" "));

/** "signed the agreement", "put her name to the document". */
function signingSighting(sentence: Sentence, at: number): EventSighting | undefined {
  const { tokens } = sentence;
  let i = at + 1;
  if (/^put/.test((tokens[at] as Token).norm)) {
    while (tokens[i] && i - at < 5 && !/^(?:names?|signatures?)$/.test((tokens[i] as Token).norm)) i++;
    if (!tokens[i] || tokens[i + 1]?.norm !== "to") return undefined;
    i += 2;
  }
  const first = tokens[i];
  if (!first || !(definiteDeterminers.has(first.norm) || indefiniteDeterminers.has(first.norm))) return undefined;
  for (let k = i + 1; k < tokens.length && k - i < 5; k++) {
    const { norm, kind } = tokens[k] as Token;
    if (kind === "mark" || isClosed(norm)) return undefined;
    if (signedPapers.has(norm))
      return sightingOf(
        sentence,
        "signing",
        `signing of the ${norm}`,
        { from: at, to: at + 1 },
        { from: at, to: k + 1 },
        { participants: [], modifiers: [] },
      );
  }
  return undefined;
}

/** "returned to work": the strike the copy tells of, ended. */
function tellingSighting(sentence: Sentence, at: number): EventSighting | undefined {
  const { tokens } = sentence;
  const told = tellingPhrases
    .get((tokens[at] as Token).norm)
    ?.find(({ words }) => words.every((word, k) => tokens[at + k]?.norm === word));
  if (!told) return undefined;
  const span = { from: at, to: at + told.words.length };
  return {
    ...sightingOf(sentence, told.head, told.head, span, span, { participants: [], modifiers: [] }),
    reference: "known",
    tells: told.tells,
  };
}

/** "{name} was arrested", "{name}, 43, died", "{name}, who was born". */
function personSighting(
  text: string,
  sentence: Sentence,
  at: number,
  people: readonly PersonMention[],
  meant: (pronoun: Token) => Person | undefined,
): EventSighting | undefined {
  const { tokens } = sentence;
  const { head, passive } = personVerbs.get((tokens[at] as Token).norm)!;
  let from = at;
  let be = false;
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const { norm } = tokens[i] as Token;
    if (norm === "was" || norm === "were" || norm === "been" || norm === "be" || norm === "is") be = true;
    if (!auxiliaries.has(norm) && !adverb.test(norm)) break;
    from = i;
  }
  const verb: Tokens = { from, to: at + 1 };
  let i = from - 1;
  if (tokens[i]?.norm === "who") i--;
  if (tokens[i]?.text === ",") i--;
  // an age or a short post-modifier between commas: "Ana Ruiz, 43, died"
  if (tokens[i]?.kind === "number" && tokens[i - 1]?.text === ",") i -= 2;
  const last = tokens[i];
  const named = last && people.find(({ start, end }) => start <= last.start && last.end <= end);
  const pronoun = last && !named ? meant(last) : undefined;
  const person = named ?? (pronoun && { person: pronoun.id });
  if (!last || !person || (passive && !be && head !== "birth") || last.possessive) return undefined;
  const name = `${pronoun ? pronoun.name.full : text.slice(named!.start, named!.end)}’s ${head}`;
  return sightingOf(
    sentence,
    head,
    name,
    verb,
    { from: i, to: at + 1 },
    { participants: [person.person], modifiers: [] },
  );
}

/** "The clinics will open", "the board will open its clinics", "applications close": the thing is the subject, or else the object. */
function thingSighting(
  text: string,
  sentence: Sentence,
  at: number,
  people: readonly PersonMention[],
): EventSighting | undefined {
  const { tokens } = sentence;
  const kind = thingVerbs.get((tokens[at] as Token).norm)!;
  if (kind === "effect" && tokens[at + 1]?.norm !== "effect") return undefined;
  if (kind === "lift-off" && tokens[at + 1]?.norm !== "off") return undefined;
  let from = at;
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    const { norm } = tokens[i] as Token;
    if (!auxiliaries.has(norm) && !adverb.test(norm) && !/^(?:to|due|set|scheduled|expected|also|now)$/.test(norm))
      break;
    from = i;
  }
  const verb: Tokens = { from, to: at + 1 };
  const passive = /^(?:be|been|is|are|was|were|being)$/.test(normAt(tokens, at - 1));
  const object = passive ? undefined : objectPhrase(tokens, at + 1);
  const phrase = object ?? subjectPhrase(tokens, from);
  if (!phrase || phrase === "event") return undefined;
  const last = tokens[phrase.to - 1] as Token;
  if (periods.has(last.norm)) return undefined;
  if (people.some(({ start, end }) => start < last.end && last.start < end)) return undefined;
  const thing = last.norm.replace(/(?<=[^s])s$/, "");
  const modifiers: string[] = [];
  for (let i = phrase.from; i < phrase.to - 1; i++) {
    const { norm, kind, possessive } = tokens[i] as Token;
    if (kind === "word" && !isClosed(norm) && !possessive && !plainModifiers.has(norm)) modifiers.push(norm);
  }
  const named = phrase.from + (isClosed((tokens[phrase.from] as Token).norm) ? 1 : 0);
  const name = `${kind === "effect" ? "start" : kind} of the ${text.slice((tokens[named] as Token).start, last.end)}`;
  const whole = { from: Math.min(phrase.from, verb.from), to: Math.max(phrase.to, verb.to) };
  const edge = runningThings.has(thing) ? runEdges.get(kind) : undefined;
  const found = sightingOf(
    sentence,
    `${edge ? "run" : kind} of ${thing}`,
    edge ? name.replace(/^\S+/, "run") : name,
    verb,
    whole,
    {
      participants: [],
      modifiers,
    },
  );
  return edge ? { ...found, tells: edge } : found;
}

/** A noun phrase right behind a verb, introduced by a determiner: "its clinics", "the new library". "Their doors" is the subject's own. */
function objectPhrase(tokens: readonly Token[], from: number): Tokens | "event" | undefined {
  const first = tokens[from];
  if (
    !first ||
    !(
      possessivePronouns.has(first.norm) ||
      definiteDeterminers.has(first.norm) ||
      indefiniteDeterminers.has(first.norm)
    )
  )
    return undefined;
  let to = from + 1;
  while (to < tokens.length && to - from < 6) {
    const { kind, norm } = tokens[to] as Token;
    if (kind !== "word" || isClosed(norm)) break;
    to++;
  }
  const last = tokens[to - 1] as Token;
  if (to === from + 1 || /^(?:doors|gates|season|year|day|run)$/.test(last.norm)) return undefined;
  return eventWords.has(last.norm) ? "event" : { from, to };
}

/** A noun phrase that ends right before a verb. */
function subjectPhrase(tokens: readonly Token[], to: number): Tokens | undefined {
  const aside = tokens[to - 1]?.text === "," ? asideStart(tokens, to - 1) : undefined;
  if (aside !== undefined) return subjectPhrase(tokens, aside);
  const last = tokens[to - 1];
  if (
    last?.kind !== "word" ||
    isClosed(last.norm) ||
    eventWords.has(last.norm) ||
    reportingVerbs.has(last.norm) ||
    adverb.test(last.norm)
  )
    return undefined;
  let from = to - 1;
  while (from > 0 && to - from < 6) {
    const { kind, norm } = tokens[from - 1] as Token;
    if (definiteDeterminers.has(norm) || possessivePronouns.has(norm) || indefiniteDeterminers.has(norm)) {
      from--;
      break;
    }
    if (kind !== "word" || isClosed(norm) || reportingVerbs.has(norm)) break;
    from--;
  }
  return { from, to };
}

/** The comma that opens the aside which a comma closes: "the library, closed since January for rewiring, | reopens". */
function asideStart(tokens: readonly Token[], close: number): number | undefined {
  for (let i = close - 1; i > 0 && close - i < 14; i--) {
    const { text, kind } = tokens[i] as Token;
    if (text === ",") return i;
    if (kind === "mark") return undefined;
  }
  return undefined;
}

function sightingOf(
  sentence: Sentence,
  head: string,
  name: string,
  word: Tokens,
  phrase: Tokens,
  rest: Pick<EventSighting, "participants" | "modifiers">,
): EventSighting {
  return {
    kind: "event",
    head,
    name,
    form: "verb",
    sentence: sentence.index,
    start: (sentence.tokens[phrase.from] as Token).start,
    end: (sentence.tokens[phrase.to - 1] as Token).end,
    word,
    phrase,
    reference: "bare",
    places: [],
    ...rest,
  };
}
