import {
  auxiliaries,
  definiteDeterminers,
  indefiniteDeterminers,
  isClosed,
  possessivePronouns,
  prepositions,
  reportingVerbs,
} from "../lexicon/closed-classes.js";
import {
  compoundTails,
  type EventWord,
  effectWords,
  eventWords,
  otherMarkers,
  plainModifiers,
} from "../lexicon/events.js";
import { edgeWords, phaseWords } from "../lexicon/phases.js";
import { irregularPast } from "../lexicon/tenses.js";
import type { Zone } from "../model/article.js";
import type { DateMention } from "../model/date.js";
import type { EventReference, EventSighting, Tokens } from "../model/event.js";
import type { Person, PersonMention } from "../model/person.js";
import type { PlaceMention } from "../model/place.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";

/** The longest run of words read before and behind an event word. */
const reach = 8;
const lengthWord = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|multi|all|mid|late|early)-/;
const yearNumber = /^(?:19|20)\d\d$/;
const pastForm = /[^e]ed$/;

function isPast(norm: string): boolean {
  return pastForm.test(norm) || irregularPast.has(norm) || effectWords.has(norm);
}

/** What event phrases are built with. Each list is in reading order. */
export interface EventSurroundings {
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly personMentions: readonly PersonMention[];
  /** By id, for pronouns. */
  readonly people?: ReadonlyMap<string, Person>;
}

/** Event words in the copy with what their phrase says: who, where, which. In reading order. */
export function eventSightings(
  text: string,
  sentences: readonly Sentence[],
  around: EventSurroundings,
): EventSighting[] {
  const bySentence = {
    dates: grouped(around.dates.map((date, index) => ({ ...date, index }))),
    places: grouped(around.places),
    people: grouped(around.personMentions),
  };
  const sightings: EventSighting[] = [];
  for (const sentence of sentences) {
    if (sentence.zone === "contents") continue;
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.kind !== "word") continue;
      const match = eventWordAt(tokens, at);
      if (!match) continue;
      const sighting =
        match.form === "verb"
          ? verbSighting(sentence, match, at, bySentence)
          : nounSighting(text, sentence, match, at, bySentence);
      if (sighting) sightings.push(sighting);
      at += match.words.length - 1;
    }
  }
  return sightings;
}

/** The longest event word that starts at a token, if one does. */
export function eventWordAt(tokens: readonly Token[], at: number): EventWord | undefined {
  return eventWords
    .get((tokens[at] as Token).norm)
    ?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.norm === word));
}

interface Around {
  readonly dates: ReadonlyMap<number, readonly (DateMention & { readonly index: number })[]>;
  readonly places: ReadonlyMap<number, readonly PlaceMention[]>;
  readonly people: ReadonlyMap<number, readonly PersonMention[]>;
}

function nounSighting(
  text: string,
  sentence: Sentence,
  match: EventWord,
  at: number,
  around: Around,
): EventSighting | undefined {
  const { tokens } = sentence;
  const word: Tokens = { from: at, to: at + match.words.length };
  const last = tokens[word.to - 1] as Token;
  if (last.possessive && match.form === "noun" && !tokens[word.to]) return undefined;
  if (!last.possessive && isCompound(tokens, word.to)) return undefined;
  const dates = around.dates.get(sentence.index) ?? [];
  const places = around.places.get(sentence.index) ?? [];
  const people = around.people.get(sentence.index) ?? [];

  const participants: string[] = [];
  const where: string[] = [];
  const modifiers: string[] = [];
  let marker: string | undefined;
  let date: number | undefined;
  let owner: string | undefined;
  let lasts: number | undefined;
  let reference: EventReference = "bare";
  let from = at;
  for (let i = at - 1; i >= 0 && at - i <= reach; i--) {
    const token = tokens[i] as Token;
    const inDate = covering(dates, token);
    if (inDate) {
      // "the October 8 meeting", "Monday's visit"; a date without a link of its own ("on Monday strikes …") is not the event's
      const possessive = token.possessive;
      let first = i;
      while (first > 0 && (tokens[first - 1] as Token).start >= inDate.start) first--;
      const before = tokens[first - 1];
      const linked =
        possessive || (before !== undefined && definiteDeterminers.has(before.norm)) || reference === "known";
      if (!linked || (before && prepositions.has(before.norm) && !possessive)) break;
      if (inDate.grain === "day" || inDate.grain === "minute") date = inDate.index;
      else if (inDate.grain === "month" || inDate.grain === "year" || inDate.grain === "season")
        marker = textOf(tokens, first, i + 1);
      else if (inDate.grain !== "week") break;
      reference = "known";
      from = first;
      i = first;
      if (possessive) break;
      continue;
    }
    if (token.kind === "mark") break;
    if (token.possessive) {
      from = i;
      reference = "known";
      const person = covering(people, token);
      const place = covering(places, token);
      if (person) {
        participants.push(person.person);
        from = firstTokenOf(tokens, person, i);
      } else if (place) {
        where.push(place.place);
        from = firstTokenOf(tokens, place, i);
      } else if (timePossessor.has(token.norm)) marker ??= lengthOrAge(tokens, i);
      else if (/s['’]$/.test(token.text)) modifiers.unshift(token.norm);
      else owner = token.norm;
      break;
    }
    const { norm } = token;
    if (possessivePronouns.has(norm)) {
      from = i;
      reference = "known";
      break;
    }
    if (definiteDeterminers.has(norm)) {
      from = i;
      reference = "known";
      break;
    }
    if (norm === "first" || otherMarkers.has(norm)) {
      marker = norm;
      from = i;
      if (!indefiniteDeterminers.has(norm)) continue;
      reference = "new";
      break;
    }
    if (indefiniteDeterminers.has(norm)) {
      from = i;
      reference = "new";
      break;
    }
    if (
      isClosed(norm) ||
      reportingVerbs.has(norm) ||
      (phaseWords.has(norm) && !edgeWords.has(norm) && !eventWords.has(norm))
    )
      break;
    if (token.kind === "number" && !yearNumber.test(norm)) break;
    const place = covering(places, token);
    const person = covering(people, token);
    from = i;
    if (place) {
      where.push(place.place);
      i = from = firstTokenOf(tokens, place, i);
    } else if (person) {
      participants.push(person.person);
      i = from = firstTokenOf(tokens, person, i);
    } else if (yearNumber.test(norm)) marker ??= norm;
    else if (lengthWord.test(norm)) lasts ??= daysOf(norm);
    else if (!plainModifiers.has(norm)) modifiers.unshift(norm);
  }
  if (
    match.form === "noun" &&
    reference === "bare" &&
    !standsBare(sentence, word, modifiers.length > 0 || where.length > 0 || marker !== undefined)
  )
    return undefined;
  // the words that only judge ("significant") are left out of the name
  let plainFrom = from;
  while (plainFrom < word.from && isPlain(tokens[plainFrom] as Token)) plainFrom++;
  // Without a determiner a run of small words may hold a verb ("residents attend festival"): only what stands right before counts.
  if (reference === "bare" && modifiers.length > 2) modifiers.splice(0, modifiers.length - 2);

  let to = word.to;
  let preposition: string | undefined;
  for (let i = word.to; i < tokens.length && i - word.to < reach; i++) {
    const token = tokens[i] as Token;
    const { norm } = token;
    if (token.kind === "mark" || covering(dates, token)) break;
    if (prepositions.has(norm) && (!timePrepositions.has(norm) || (norm === "on" && !datesSoon(i)))) {
      preposition = norm;
      continue;
    }
    if (!preposition) break;
    const place = covering(places, token);
    const person = covering(people, token);
    if (place || person) {
      const end = (place ?? person)!.end;
      while (i + 1 < tokens.length && (tokens[i + 1] as Token).start < end) i++;
      to = i + 1;
      if (place && preposition !== "from" && !place.demonym) where.push(place.place);
      else if (person) participants.push(person.person);
      continue;
    }
    if (
      norm === "and" ||
      definiteDeterminers.has(norm) ||
      indefiniteDeterminers.has(norm) ||
      possessivePronouns.has(norm)
    )
      continue;
    if (isClosed(norm) || phaseWords.has(norm) || reportingVerbs.has(norm)) break;
    // "the pram made by Tuffnell" goes on, "the trial heard" does not
    if (isPast(norm)) {
      if (tokens[i + 1]?.norm !== "by") break;
      continue;
    }
    // what it is of tells it apart: "the launch of the ferry"
    if (preposition === "of" && token.kind === "word" && !plainModifiers.has(norm))
      (token.capital ? participants : modifiers).push(norm);
    to = i + 1;
  }
  function datesSoon(at: number): boolean {
    return [tokens[at + 1], tokens[at + 2]].some(
      (token) => token !== undefined && covering(dates, token) !== undefined,
    );
  }
  return sighting(sentence, match, {
    name: nameOf(text, tokens, { from: plainFrom, to: word.to }),
    word,
    phrase: { from, to },
    reference: marker && otherMarkers.has(marker) && reference === "bare" ? "new" : reference,
    participants: unique(participants),
    places: unique(where),
    modifiers: unique(modifiers),
    ...(owner !== undefined && { owner }),
    ...(lasts !== undefined && { lasts }),
    ...(marker !== undefined && { marker }),
    ...(date !== undefined && { date }),
  });
}

/** "Etchart visited Oslo", "the bus collided with a lorry": people before the verb, places behind it. */
function verbSighting(sentence: Sentence, match: EventWord, at: number, around: Around): EventSighting | undefined {
  const { tokens } = sentence;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "the arrested man", "a crashed plane", "newly married couple"
  if (
    !before ||
    definiteDeterminers.has(before.norm) ||
    indefiniteDeterminers.has(before.norm) ||
    before.norm.endsWith("ly")
  )
    return undefined;
  if (before.possessive || possessivePronouns.has(before.norm)) return undefined;
  const places = around.places.get(sentence.index) ?? [];
  const people = around.people.get(sentence.index) ?? [];
  const participants: string[] = [];
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    const token = tokens[i] as Token;
    const person = covering(people, token);
    if (person) {
      participants.push(person.person);
      break;
    }
    if (!auxiliaries.has(token.norm) && !token.norm.endsWith("ly")) break;
  }
  const where: string[] = [];
  let to = at + 1;
  for (let i = at + 1; i < tokens.length && i - at <= 5; i++) {
    const token = tokens[i] as Token;
    const place = covering(places, token);
    if (place) {
      where.push(place.place);
      to = i + 1;
      break;
    }
    if (
      token.kind === "mark" ||
      (isClosed(token.norm) && !["in", "at", "near", "the", "to", "on"].includes(token.norm))
    )
      break;
  }
  // "visited" has an object; without a place it is a visit to somebody or something we cannot tell from others
  if (match.head === "visit" && !where.length && !next?.capital) return undefined;
  return sighting(sentence, match, {
    name: match.head,
    word: { from: at, to: at + 1 },
    phrase: { from: at, to },
    reference: "bare",
    participants,
    places: where,
    modifiers: [],
  });
}

function sighting(
  sentence: Sentence,
  { head, form }: EventWord,
  fields: Pick<EventSighting, "name" | "word" | "phrase" | "reference" | "participants" | "places" | "modifiers"> &
    Partial<Pick<EventSighting, "owner" | "lasts" | "marker" | "date">>,
): EventSighting {
  return {
    kind: "event",
    head,
    form,
    sentence: sentence.index,
    start: (sentence.tokens[fields.phrase.from] as Token).start,
    end: (sentence.tokens[fields.phrase.to - 1] as Token).end,
    ...fields,
  };
}

/** Zones that drop articles, so that a noun stands bare there. */
export const clippedZones: ReadonlySet<Zone> = new Set([
  "headline",
  "standfirst",
  "metadata",
  "caption",
  "heading",
  "table-cell",
  "list-item",
  "faq",
]);

/**
 * Whether an event noun without determiner or owner can be one: in clipped copy, as part of a name ("the" left out: "Herring Festival"), or
 * where English needs no article ("talks", "industrial action"). Elsewhere it is more likely a verb or an adjective ("to visit", "fair trade").
 */
function standsBare({ zone, tokens }: Sentence, { from, to }: Tokens, modified: boolean): boolean {
  const before = tokens[from - 1];
  if (before && (auxiliaries.has(before.norm) || before.norm === "to")) return false;
  if (uncounted.has((tokens[to - 1] as Token).norm)) return true;
  if (!clippedZones.has(zone)) return modified && (tokens[from] as Token).capital && from > 0;
  return true;
}

const uncounted: ReadonlySet<string> = new Set("talks negotiations action flooding nuptials day".split(" "));

const timePossessor: ReadonlySet<string> = new Set(
  "year month week weekend day season summer autumn winter spring today yesterday tomorrow century decade".split(" "),
);
const timePrepositions: ReadonlySet<string> = new Set(
  "on during after before since until till through throughout amid following as than".split(" "),
);

function isPlain({ norm, possessive }: Token): boolean {
  return (
    !possessive &&
    (plainModifiers.has(norm) ||
      definiteDeterminers.has(norm) ||
      indefiniteDeterminers.has(norm) ||
      possessivePronouns.has(norm))
  );
}

function nameOf(text: string, tokens: readonly Token[], { from, to }: Tokens): string {
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
}

const smallNumbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The days of "three-day" or "two-week"; nothing of "half-hour" and "multi-city". */
function daysOf(norm: string): number | undefined {
  const [count = "", unit] = norm.split("-");
  const number = /^\d+$/.test(count) ? Number(count) : smallNumbers.indexOf(count) + 1;
  return number > 0 ? (unit === "day" ? number : unit === "week" ? 7 * number : undefined) : undefined;
}

/** "last year's" is an age that sets apart; "three days'" a length that does not. */
function lengthOrAge(tokens: readonly Token[], at: number): string | undefined {
  const before = tokens[at - 1];
  return before && /^(?:last|next|previous|following)$/.test(before.norm)
    ? `${before.norm} ${(tokens[at] as Token).norm}`
    : undefined;
}

/** Whether the word behind an event word makes it the first half of another thing: "fire chief", "visit programme". */
function isCompound(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (token?.kind !== "word") return false;
  return (compoundTails.has(token.norm) && !token.possessive) || eventWordAt(tokens, next)?.form === "noun";
}

function grouped<T extends { readonly sentence: number }>(mentions: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}

/** The span that a token touches; spans are in reading order and do not overlap, so a search by halves finds it. */
function covering<T extends Span>(spans: readonly T[], { start, end }: Span): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as T).start < end) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  return span && span.start < end && start < span.end ? span : undefined;
}

function firstTokenOf(tokens: readonly Token[], span: Span, at: number): number {
  let first = at;
  while (first > 0 && (tokens[first - 1] as Token).start >= span.start) first--;
  return first;
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(" ");
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
