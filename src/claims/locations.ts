import { fold } from "../language/index.js";
import { namesakeWords, placePrepositions, townNouns } from "../lexicon/town-nouns.js";
import type { LocationClaim } from "../model/location.js";
import type { PlaceMention } from "../model/place.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";

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

function locationsIn({ mentions, sentences, base }: ClaimContext): { claim: LocationClaim; sure: boolean }[] {
  return mentions.places.flatMap((place): { claim: LocationClaim; sure: boolean }[] => {
    if (place.demonym || (place.level !== "region" && place.level !== "country")) return [];
    const sentence = sentences[place.sentence];
    if (!sentence) return [];
    const { tokens } = sentence;
    const first = tokens.findIndex(({ start }) => start === place.start);
    // "UK-based": inside a word no town lies
    if (first < 0) return [];
    let next = first;
    while (next < tokens.length && (tokens[next] as Token).start < place.end) next++;
    // "In Group G, Belgium beat Panama": who did it, not where
    const closing = tokens[next];
    if (
      closing &&
      closing.kind === "word" &&
      closing.norm !== "and" &&
      !townNouns.has(closing.norm) &&
      tokens[first - 1]?.text === ","
    )
      return [];
    if (inList(tokens, next, mentions.places, sentence)) return [];
    const town = townBefore(tokens, first) ?? townBehind(tokens, next);
    if (!town) return [];
    const words = tokens.slice(town.from, town.to);
    const start = Math.min((words[0] as Token).start, place.start);
    const end = Math.max((words.at(-1) as Token).end, place.end);
    const claim: LocationClaim = {
      kind: "location",
      subject: words.map(({ norm }) => norm).join(" "),
      ...base({ start, end }, place.sentence),
      town: words.map(({ text }) => text).join(" "),
      region: place.place,
      level: place.level,
      printed: tokens
        .slice(first, next)
        .map(({ text }) => text)
        .join(" "),
      namesake: tokens.some(({ norm }) => namesakeWords.has(norm)),
    };
    return [{ claim, sure: town.sure }];
  });
}

/** "Lund, Ohio"; "Lund, in Ohio"; "Lund, the old mill town in Ohio". */
function townBefore(tokens: readonly Token[], first: number): Town | undefined {
  let at = first - 1;
  if (tokens[at]?.norm === "the") at--;
  if (tokens[at]?.norm === "in") {
    at--;
    if (townNouns.has(tokens[at]?.norm ?? "")) {
      at--;
      const least = at - adjectives;
      while (at > least && tokens[at]?.kind === "word" && !isArticle(tokens[at])) at--;
      if (!isArticle(tokens[at])) return undefined;
      at--;
    }
  } else if (at !== first - 1) return undefined;
  return tokens[at]?.text === "," ? townEndingAt(tokens, at) : undefined;
}

/** "the Ohio town of Lund". */
function townBehind(tokens: readonly Token[], next: number): Town | undefined {
  if (!townNouns.has(tokens[next]?.norm ?? "") || tokens[next + 1]?.norm !== "of") return undefined;
  const from = next + 2;
  let to = from;
  while (to < from + longestTown && isNamePart(tokens[to])) to++;
  return to > from && !isNamePart(tokens[to]) ? { from, to, sure: true } : undefined;
}

/** The capitalised words before the comma at `comma`. */
function townEndingAt(tokens: readonly Token[], comma: number): Town | undefined {
  let from = comma;
  while (from > 0 && isNamePart(tokens[from - 1]) && !tokens[from - 1]?.possessive) from--;
  if (from === comma || comma - from > longestTown) return undefined;
  const lead = tokens[from - 1];
  const sure = lead !== undefined && (placePrepositions.has(lead.norm) || lead.possessive);
  if (lead && !sure && (lead.kind !== "word" || lead.capital)) return undefined;
  // "In Lund, Ohio": the preposition bears a capital and stands in the run.
  const start = tokens[from] as Token;
  const opens = placePrepositions.has(fold(start.text));
  if (opens) from++;
  return from < comma && (lead !== undefined || opens) ? { from, to: comma, sure: sure || opens } : undefined;
}

/** "Boston, New York and Chicago": one of several places, not where the first one lies. */
function inList(tokens: readonly Token[], next: number, places: readonly PlaceMention[], sentence: Sentence): boolean {
  const join = tokens[next];
  if (join?.norm === "and" || join?.norm === "or") return true;
  const after = tokens[next + 1];
  return (
    join?.text === "," &&
    after !== undefined &&
    (after.norm === "and" || startsPlace(places, after.start, sentence.index))
  );
}

/** Whether a place begins at `offset`. Places are in reading order. */
function startsPlace(places: readonly PlaceMention[], offset: number, sentence: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as PlaceMention).start < offset) low = middle + 1;
    else high = middle;
  }
  return places[low]?.start === offset && places[low]?.sentence === sentence;
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital;
}

function isArticle(token: Token | undefined): boolean {
  return token?.norm === "the" || token?.norm === "a" || token?.norm === "an";
}
