import { normAt } from "../language/token-at.js";
import { organisationWords } from "../lexicon/organisations.js";
import { longestPlace, type PlaceEntry, places } from "../lexicon/places.js";
import type { PlaceMention } from "../model/place.js";
import type { Sentence, Token } from "../model/sentence.js";
import { type Capitals, endOfName, isCapitalised, type ProperName } from "./proper-names.js";

/** Prepositions after which a capitalised word is where something is. */
const locatives = new Set(
  "in at from near across outside throughout around toward towards to inside of over into within beyond".split(" "),
);
/** Nouns that make the name before or behind them a place's. */
const placeNouns = new Set(
  "state states county province region district prefecture territory republic city town village township borough municipality capital suburb emirate governorate island".split(
    " ",
  ),
);
const postalCode = /^[A-Z]{2}$/;
const afterHyphen = new Set(
  "based born led backed held controlled bound style made trained funded owned run wide educated friendly sponsored occupied administered".split(
    " ",
  ),
);

/** A place found at tokens `from` up to, not including, `to` of a sentence. */
export interface PlaceHit {
  readonly from: number;
  readonly to: number;
  readonly entry: PlaceEntry;
}

/** The longest place name that starts with the token at `from`, whatever stands around it. */
export function placeAt(tokens: readonly Token[], from: number): PlaceHit | undefined {
  const first = tokens[from];
  if (first?.kind !== "word" || !isCapitalised(first)) return undefined;
  let key = "";
  let found: PlaceHit | undefined;
  for (let to = from; to < tokens.length && to < from + longestPlace; to++) {
    const token = tokens[to] as Token;
    if (token.kind !== "word" || (to > from && !token.spaced)) break;
    key = key ? `${key} ${token.norm}` : token.norm;
    const entry = places.get(key);
    if (entry && fitsCase(token, entry, key)) found = { from, to: to + 1, entry };
    if (token.possessive) break;
  }
  // Copy that lost its apostrophes: "Syrias president"
  if (!found && first.norm.endsWith("s") && !places.has(first.norm)) {
    const entry = places.get(first.norm.slice(0, -1));
    if (entry?.level === "country" && !entry.demonym && !entry.doubtful) return { from, to: from + 1, entry };
  }
  return found;
}

/** "US" is a country, "Us" a pronoun; a short form is printed in capitals. */
function fitsCase(token: Token, entry: PlaceEntry, key: string): boolean {
  if (key.length > 3 || entry.demonym || key.includes(" ") || entry.level !== "country") return true;
  return (
    key.length > 3 ||
    places.get(key)?.level !== "country" ||
    /^[A-Z.]{2,}(?:['’]s)?$/.test(token.text) ||
    key.length > 3
  );
}

/** All places named in the article, in reading order. */
export function placesIn(
  sentences: readonly Sentence[],
  capitals: Capitals,
  names: readonly ProperName[],
): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  const found = new Set<string>();
  let next = 0;
  for (const sentence of sentences) {
    const own: ProperName[] = [];
    while (names[next]?.sentence === sentence.index) own.push(names[next++] as ProperName);
    const casing = capitals.casings[sentence.index];
    const { tokens } = sentence;
    let index = 0;
    while (index < tokens.length) {
      const token = tokens[index] as Token;
      const hit = placeAt(tokens, index);
      if (hit && settled(tokens, hit, casing === "capitals")) {
        const last = tokens[hit.to - 1] as Token;
        push(token.start, possessiveOff(last, hit.entry), hit.entry);
        index = hit.to;
        continue;
      }
      for (const part of hyphenated(token)) push(part.start, part.end, part.entry);
      index++;
    }
    for (const name of own) {
      const town = townIn(tokens, name);
      if (!town) continue;
      const place = name.norm;
      found.add(place);
      mentions.push({
        kind: "place",
        start: name.start,
        end: name.end,
        place,
        level: "city",
        demonym: false,
        ...(town.within !== undefined && { within: town.within }),
        sentence: sentence.index,
      });
    }

    function push(start: number, end: number, entry: PlaceEntry): void {
      mentions.push({
        kind: "place",
        start,
        end,
        place: entry.place,
        level: entry.level,
        demonym: entry.demonym,
        ...(entry.within !== undefined && { within: entry.within }),
        sentence: sentence.index,
      });
    }
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function possessiveOff(last: Token, entry: PlaceEntry): number {
  return last.possessive && !(entry.demonym && last.norm.endsWith("s")) ? endOfName(last) : last.end;
}

/** Whether what stands around a name lets it be the place: "in Jordan", not "Jordan Peel"; "Kano Governor", not "Paris Hilton". */
function settled(tokens: readonly Token[], { from, to, entry }: PlaceHit, shouted: boolean): boolean {
  const first = tokens[from] as Token;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (shouted && first.norm === "us" && !first.text.includes(".")) return false;
  if (entry.demonym) return true;
  const behindComma =
    before?.text === "," && tokens[from - 2]?.kind === "word" && isCapitalised(tokens[from - 2] as Token);
  const noun = after?.kind === "word" && placeNouns.has(after.norm);
  const nameGoesOn =
    after?.kind === "word" && isCapitalised(after) && !(tokens[to - 1] as Token).possessive && !shouted;
  const nameBefore =
    before?.kind === "word" &&
    isCapitalised(before) &&
    !before.possessive &&
    !locatives.has(before.norm) &&
    from > 1 &&
    !shouted;
  if (entry.doubtful) {
    if (behindComma || noun) return true;
    return (
      before?.kind === "word" &&
      locatives.has(before.norm) &&
      !nameGoesOn &&
      !(before.norm === "of" || before.norm === "to")
    );
  }
  if (noun) return true;
  if (nameGoesOn && entry.level === "city")
    return organisationWords.has(after.norm) || /^[A-Z]/.test(after.text) === false;
  return !(nameBefore && nameGoesOn);
}

/** "UK-based", "US-Japan": the places inside a hyphenated word, with their own offsets. */
function hyphenated(token: Token): { start: number; end: number; entry: PlaceEntry }[] {
  if (token.kind !== "word" || !token.norm.includes("-") || !isCapitalised(token)) return [];
  const parts = token.text.split(/[-‐‑]/);
  const norms = parts.map((part) => part.toLowerCase().replace(/['’]s$|\./g, ""));
  const entries = norms.map((norm) => places.get(norm));
  const known = entries.every((entry, i) => entry || (i > 0 && afterHyphen.has(norms[i] as string)));
  if (!known) return [];
  let at = token.start;
  return parts.flatMap((part, i) => {
    const start = at;
    at += part.length + 1;
    const entry = entries[i];
    return entry && !entry.doubtful ? [{ start, end: start + part.length, entry }] : [];
  });
}

/** A name that the copy itself makes a town: "Springfield, Illinois", "Monticello, IL", "the town of Lund". */
function townIn(tokens: readonly Token[], name: ProperName): { within?: string } | undefined {
  const { from, to } = name;
  if (name.casing === "capitals" || name.possessive || to - from > 4 || placeAt(tokens, from)?.to === to)
    return undefined;
  if (name.tokens.some(({ norm }) => organisationWords.has(norm) && !placeNouns.has(norm))) return undefined;
  const behind = tokens[to];
  if (behind?.text === "," && tokens[to + 1]) {
    const within = tokens[to + 1] as Token;
    const hit = placeAt(tokens, to + 1);
    const closes = (at: number): boolean => {
      const end = tokens[at];
      return !end || end.kind === "mark" || (end.kind === "word" && !isCapitalised(end));
    };
    if (hit && !hit.entry.demonym && hit.entry.level !== "city" && hit.entry.level !== "venue" && closes(hit.to)) {
      const lead = tokens[from - 1];
      // "met Jane Roe, Britain said" is no town; a preposition, a start or a closing comma settles it.
      if (
        locatives.has(lead?.norm ?? "") ||
        name.atStart ||
        tokens[hit.to]?.text === "," ||
        hit.entry.level === "region"
      )
        return { within: hit.entry.place };
    }
    if (postalCode.test(within.text) && closes(to + 2) && usStates.has(within.text))
      return { within: `US-${within.text}` };
  }
  if (tokens[from - 1]?.norm === "of" && placeNouns.has(normAt(tokens, from - 2))) return {};
  return undefined;
}

const usStates: ReadonlySet<string> = new Set(
  [...places.values()].filter(({ place }) => place.startsWith("US-")).map(({ place }) => place.slice(3)),
);
