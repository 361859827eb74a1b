import { fold } from "../language/index.js";
import { normAt } from "../language/token-at.js";
import { definiteDeterminers, possessivePronouns, reportingVerbs } from "../lexicon/closed-classes.js";
import { regionShortForms } from "../lexicon/places.js";
import { namesakeWords, placePrepositions, townNouns } from "../lexicon/town-nouns.js";
import type { LocationClaim } from "../model/location.js";
import type { PlaceMention } from "../model/place.js";
import type { Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import type { ClaimContext } from "./context.js";
import { bySentence } from "./event-time.js";

/** A town's name is at most this many words long. */
const longestTown = 3;
/** At most this many words stand between "the" and "town" in "the old seaside town in Ohio". */
const adjectives = 3;

interface Town {
  readonly from: number;
  readonly to: number;
  /** What stands before makes it a place: a preposition, an owner, the start. After a verb it may be a person: "met Jane Roe, Ohio". */
  readonly sure: boolean;
}

/** Which state or country the copy puts its towns in: "Lund, Ohio", "Lund, in Ohio", "Lund, the mill town in Ohio", "the Ohio town of Lund". */
export function locationClaims(context: ClaimContext): LocationClaim[] {
  const found = locationsIn(context);
  const towns = new Set(found.filter(({ sure }) => sure).map(({ claim }) => claim.subject));
  return found.filter(({ sure, claim }) => sure || towns.has(claim.subject)).map(({ claim }) => claim);
}

/** A state or country named at tokens `first` up to, not including, `next`. */
interface Region {
  readonly first: number;
  readonly next: number;
  readonly place: string;
  readonly level: "region" | "country";
  /** A short form that only a preposition before the town makes one: "in Lund, OH". */
  readonly short: boolean;
}

function locationsIn({ mentions, sentences, base }: ClaimContext): { claim: LocationClaim; sure: boolean }[] {
  const named = bySentence(mentions.places);
  const people = mentions.personMentions;
  return sentences.flatMap((sentence) => {
    const { tokens, zone, index } = sentence;
    const places = named.get(index) ?? [];
    return [...namedRegions(tokens, places), ...shortRegions(tokens)].flatMap((region) => {
      const { first, next, place, level, short } = region;
      if (inList(tokens, next, places)) return [];
      const town = townBefore(tokens, first, zone === "dateline") ?? townBehind(tokens, next);
      if (!town || (short && !town.sure && zone !== "dateline") || isActor(tokens, town, region)) return [];
      const words = tokens.slice(town.from, town.to);
      const printed = tokens.slice(first, next);
      const start = Math.min((words[0] as Token).start, (printed[0] as Token).start);
      // "for Jane Roe, MD": a degree
      if (short && people.some((person) => person.sentence === index && overlaps(person, words))) return [];
      const end = Math.max((words.at(-1) as Token).end, (printed.at(-1) as Token).end);
      const claim: LocationClaim = {
        kind: "location",
        subject: words.map(({ norm }) => norm).join(" "),
        ...base({ start, end }, index),
        town: words.map(({ text }) => text).join(" "),
        region: place,
        level,
        printed: printed.map(({ text }) => text).join(" "),
        namesake: tellsOfNamesake(tokens, town),
      };
      return [{ claim, sure: town.sure }];
    });
  });
}

/** Words that tell of a second town only beside it or before a word for a town. */
const looseNamesakeWords = new Set(["another", "other", "both"]);

/** "a namesake in Ohio", "another Lund", "both towns"; "another 500 workers at Lund" and "built at both plants" tell of no second Lund. */
function tellsOfNamesake(tokens: readonly Token[], { from }: Town): boolean {
  return tokens.some(({ norm, index }) => {
    if (!namesakeWords.has(norm)) return false;
    if (!looseNamesakeWords.has(norm)) return true;
    return (index < from && from - index <= 3) || townNouns.has(normAt(tokens, index + 1));
  });
}

function namedRegions(tokens: readonly Token[], places: readonly PlaceMention[]): Region[] {
  return places.flatMap(({ demonym, level, place, start, end }): Region[] => {
    if (demonym || (level !== "region" && level !== "country")) return [];
    const first = tokens.findIndex((token) => token.start === start);
    // "UK-based": inside a word no town lies
    if (first < 0) return [];
    let next = first;
    while (next < tokens.length && (tokens[next] as Token).start < end) next++;
    return [{ first, next, place, level, short: false }];
  });
}

/** "OH" and "Ont." behind a town and its comma. */
function shortRegions(tokens: readonly Token[]): Region[] {
  return tokens.flatMap((token, first): Region[] => {
    if (tokens[first - 1]?.text !== "," || !isNamePart(tokens[first - 2])) return [];
    const place = regionShortForms.get(token.text.replaceAll(".", ""));
    // In capitals throughout, "OR" is a word.
    if (place === undefined || isShouted(tokens)) return [];
    return [{ first, next: first + 1, place, level: "region", short: true }];
  });
}

function overlaps({ start, end }: Span, words: readonly Token[]): boolean {
  return start < (words.at(-1) as Token).end && (words[0] as Token).start < end;
}

function isShouted(tokens: readonly Token[]): boolean {
  return !tokens.some(({ kind, text }) => kind === "word" && /\p{Ll}/u.test(text));
}

/**
 * "In Group G, Belgium beat Panama": who did it, not where. Before a word the region may only stand where its town cannot be where a
 * clause before it ends: behind "the" and the like ("the Lund, Ohio plant"), or in a sentence that opens with its subject.
 */
function isActor(tokens: readonly Token[], town: Town, { first, next }: Region): boolean {
  const closing = tokens[next];
  if (closing?.kind !== "word" || closing.norm === "and" || townNouns.has(closing.norm)) return false;
  if (tokens[first - 1]?.text !== ",") return false;
  if (closing.capital || reportingVerbs.has(closing.norm)) return true;
  const lead = tokens[town.from - 1];
  if (lead && (isArticle(lead) || lead.possessive || possessivePronouns.has(lead.norm))) return false;
  const opening = tokens[0] as Token;
  const commas = tokens.slice(0, town.from).some(({ kind }) => kind === "mark");
  return (
    commas ||
    !placePrepositions.has(lead?.norm ?? "") ||
    !(definiteDeterminers.has(opening.norm) || opening.norm === "a" || opening.norm === "an" || opening.norm === "one")
  );
}

/** "Lund, Ohio"; "Lund, in Ohio"; "Lund, the old mill town in Ohio". */
function townBefore(tokens: readonly Token[], first: number, dateline: boolean): Town | undefined {
  let at = first - 1;
  if (tokens[at]?.norm === "the") at--;
  if (tokens[at]?.norm === "in") {
    at--;
    if (townNouns.has(normAt(tokens, at))) {
      at--;
      const least = at - adjectives;
      while (at > least && tokens[at]?.kind === "word" && !isArticle(tokens[at])) at--;
      if (!isArticle(tokens[at])) return undefined;
      at--;
    }
  } else if (at !== first - 1) return undefined;
  return tokens[at]?.text === "," ? townEndingAt(tokens, at, dateline) : undefined;
}

/** "the Ohio town of Lund". */
function townBehind(tokens: readonly Token[], next: number): Town | undefined {
  if (!townNouns.has(normAt(tokens, next)) || tokens[next + 1]?.norm !== "of") return undefined;
  const from = next + 2;
  let to = from;
  while (to < from + longestTown && isNamePart(tokens[to])) to++;
  return to > from && !isNamePart(tokens[to]) ? { from, to, sure: true } : undefined;
}

/** The capitalised words before the comma at `comma`. */
function townEndingAt(tokens: readonly Token[], comma: number, dateline: boolean): Town | undefined {
  let from = comma;
  while (from > 0 && isNamePart(tokens[from - 1]) && !tokens[from - 1]?.possessive) from--;
  if (from === comma || comma - from > longestTown) return undefined;
  const lead = tokens[from - 1];
  const sure =
    lead === undefined
      ? dateline
      : placePrepositions.has(lead.norm) || lead.possessive || possessivePronouns.has(lead.norm) || isArticle(lead);
  if (lead && !sure && (lead.kind !== "word" || lead.capital)) return undefined;
  // "In Lund, Ohio": the preposition bears a capital and stands in the run.
  const start = tokens[from] as Token;
  const opens = placePrepositions.has(fold(start.text));
  if (opens) from++;
  return from < comma && (lead !== undefined || opens || dateline)
    ? { from, to: comma, sure: sure || opens }
    : undefined;
}

/** "Boston, New York and Chicago": one of several places, not where the first one lies. */
function inList(tokens: readonly Token[], next: number, places: readonly PlaceMention[]): boolean {
  const join = tokens[next];
  if (join?.norm === "and" || join?.norm === "or") return !isTownAndRegion(tokens, next + 1, places);
  const behind = join?.text === "," && /^(?:and|or)$/.test(normAt(tokens, next + 1));
  if (behind && isTownAndRegion(tokens, next + 2, places)) return false;
  const after = tokens[next + 1];
  return (
    join?.text === "," &&
    after !== undefined &&
    (after.norm === "and" || places.some(({ start }) => start === after.start))
  );
}

/** "Ardmore, Ohio, and Ardmore, Indiana": the second of two towns, each with its region. */
function isTownAndRegion(tokens: readonly Token[], from: number, places: readonly PlaceMention[]): boolean {
  let at = from;
  while (at < from + longestTown && isNamePart(tokens[at])) at++;
  const region = tokens[at + 1];
  return (
    at > from &&
    tokens[at]?.text === "," &&
    region !== undefined &&
    places.some(({ start, level, demonym }) => start === region.start && level !== "city" && !demonym)
  );
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital;
}

function isArticle(token: Token | undefined): boolean {
  return token?.norm === "the" || token?.norm === "a" || token?.norm === "an";
}
