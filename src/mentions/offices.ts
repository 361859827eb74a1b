import { normAt } from "../language/token-at.js";
import { canHave, type Rank } from "../lexicon/offices.js";
import { countryOf } from "../lexicon/places.js";
import { roles } from "../lexicon/roles.js";
import { honorifics, memberships, serviceRanks } from "../lexicon/titles.js";
import type { Article } from "../model/article.js";
import type { Jurisdiction, OfficeMention, Standing } from "../model/office.js";
import type { Person, PersonMention } from "../model/person.js";
import type { PlaceMention } from "../model/place.js";
import type { Sentence, Token } from "../model/sentence.js";
import { bodyAfter, type OfficePhrase, stronger } from "./office-phrases.js";
import { endOfName } from "./proper-names.js";
import type { ResolvedPeople } from "./resolve-people.js";

/** A person mention with its tokens. */
interface Named {
  readonly mention: PersonMention;
  readonly from: number;
  readonly to: number;
}

interface Held {
  readonly phrase: OfficePhrase;
  readonly sentence: Sentence;
  readonly standing: Standing;
  readonly jurisdiction?: string;
  readonly holder?: PersonMention;
  readonly named: boolean;
  readonly predicated: boolean;
  /** First and last token of phrase and holder together. */
  readonly from: number;
  readonly to: number;
}

/** The people named in one sentence, by their first token and by the token after their last. */
interface NamedHere {
  readonly starting: ReadonlyMap<number, Named>;
  readonly ending: ReadonlyMap<number, Named>;
}

const nobody: NamedHere = { starting: new Map(), ending: new Map() };
const became = new Set("became become becomes becoming".split(" "));
const installed = new Set("elected appointed named chosen inaugurated reappointed re-elected reelected".split(" "));
const until = new Set("until from between during in before".split(" "));
const adverbs = new Set("currently now also still already once previously formerly then later long".split(" "));

/** The offices in the copy with those who hold them, in reading order. */
export function officesIn(
  article: Article,
  sentences: readonly Sentence[],
  phrases: readonly (readonly OfficePhrase[])[],
  people: ResolvedPeople,
  places: readonly PlaceMention[],
): OfficeMention[] {
  const named = namedBySentence(people);
  const held: Held[] = [];
  for (const sentence of sentences) {
    const own = phrases[sentence.index]!;
    if (own.length === 0) continue;
    const offices = new Set(own.map(({ rankFrom }) => rankFrom));
    for (const phrase of own)
      if (!phrase.plural) held.push(holding(sentence, phrase, named.get(sentence.index) ?? nobody, offices));
  }
  return withJurisdictions(withBareHolders(held, people.people), article, sentences, places).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function namedBySentence({ mentions, candidates }: ResolvedPeople): ReadonlyMap<number, NamedHere> {
  const sentences = new Map<number, { starting: Map<number, Named>; ending: Map<number, Named> }>();
  for (const [i, mention] of mentions.entries()) {
    const { from, to } = candidates[i]!;
    const here = sentences.get(mention.sentence) ?? { starting: new Map(), ending: new Map() };
    sentences.set(mention.sentence, here);
    const named = { mention, from, to };
    here.starting.set(from, named);
    here.ending.set(to, named);
  }
  return sentences;
}

/** Who holds an office by the words around it. */
function holding(sentence: Sentence, phrase: OfficePhrase, here: NamedHere, offices: ReadonlySet<number>): Held {
  const { tokens } = sentence;
  const lead = phrase.determiner === undefined ? phrase.from : phrase.from - 1;
  const bare: Held = {
    phrase,
    sentence,
    standing: phrase.standing,
    ...(phrase.jurisdiction !== undefined && { jurisdiction: phrase.jurisdiction }),
    named: false,
    predicated: false,
    from: phrase.from,
    to: phrase.to,
  };
  const next = behindPhrase(tokens, phrase, lead, here, offices);
  if (next) {
    const home = phrase.jurisdiction === undefined ? homeBehind(tokens, next.to) : undefined;
    return {
      ...bare,
      holder: next.mention,
      named: true,
      to: home?.to ?? next.to,
      ...(home && { jurisdiction: home.jurisdiction }),
    };
  }
  // "Roe, the president's spokeswoman": the office is its owner's
  const before = isPossessive(tokens, phrase) ? undefined : beforePhrase(tokens, lead, here);
  if (!before) return bare;
  return {
    ...bare,
    standing: stronger(stronger(phrase.standing, before.standing), termBehind(tokens, phrase.to)),
    holder: before.holder.mention,
    named: true,
    predicated: before.predicated,
    from: before.holder.from,
  };
}

/** "the president's", "the president of Lund's". */
function isPossessive(tokens: readonly Token[], { rankTo, to }: OfficePhrase): boolean {
  return (tokens[rankTo - 1] as Token).possessive || (tokens[to - 1] as Token).possessive;
}

/** "Prime Minister Jane Roe", "President Dr. Roe", "the mayor, Anna Berg,". */
function behindPhrase(
  tokens: readonly Token[],
  phrase: OfficePhrase,
  lead: number,
  here: NamedHere,
  offices: ReadonlySet<number>,
): Named | undefined {
  if (isPossessive(tokens, phrase)) return undefined;
  let at = phrase.to;
  const comma = tokens[at]?.text === ",";
  if (comma) at++;
  for (let titles = 0; titles < 5 && tokens[at] && isTitle(tokens[at] as Token); titles++) {
    // "the mayor, Police Chief Roe": the name is another office's
    if (offices.has(at)) return undefined;
    at++;
  }
  const next = here.starting.get(at);
  if (!next || !comma) return next;
  const closed = tokens[next.to];
  const introduced = phrase.determiner !== undefined || phrase.jurisdiction !== undefined || lead === 0;
  const listed = closed?.norm === "and" || closed?.text === "&";
  const parenthesis = !closed || closed.kind === "mark" || (closed.norm !== "said" && closed.norm !== "says");
  return introduced && !listed && parenthesis ? next : undefined;
}

/** "Roe, prime minister for 32 years", "Treasury Secretary during …", "mayor from 1998 to 2006": a time in the past. */
function termBehind(tokens: readonly Token[], at: number): Standing {
  const [word, next, unit] = [tokens[at]?.norm, tokens[at + 1], tokens[at + 2]?.norm];
  if (word === "during" || word === "until" || word === "between") return "then";
  if ((word === "from" || word === "in") && next?.kind === "number") return "then";
  if (word === "in" && next?.norm === "the" && tokens[at + 2]?.kind === "number") return "then";
  return word === "for" &&
    (unit === "years" || unit === "decades" || unit === "months" || next?.norm === "decades" || next?.norm === "years")
    ? "then"
    : "current";
}

/** "Mayor Anna Berg of Lund": the place right behind the holder. */
function homeBehind(tokens: readonly Token[], at: number): { jurisdiction: string; to: number } | undefined {
  if (tokens[at]?.norm !== "of") return undefined;
  const home = bodyAfter(tokens, at);
  return home?.jurisdiction === undefined ? undefined : { jurisdiction: home.jurisdiction, to: home.to };
}

/** "Anna Berg, [43,] mayor of Lund", "Anna Berg (mayor of Lund)", "Anna Berg[, who] is / was / became the mayor". */
function beforePhrase(
  tokens: readonly Token[],
  lead: number,
  here: NamedHere,
): { holder: Named; standing: Standing; predicated: boolean } | undefined {
  let at = lead - 1;
  // "founder and chief executive of Acme"
  if (tokens[at]?.norm === "and" && roles.has(normAt(tokens, at - 1))) {
    at -= 2;
    while (at > 0 && tokens[at]?.kind === "word" && !tokens[at]!.capital && at > lead - 6) at--;
  }
  const mark = tokens[at];
  if (mark?.text === "," || mark?.text === "(") {
    let end = at;
    if (tokens[at - 1]?.kind === "number" && tokens[at - 2]?.text === ",") end = at - 2;
    const holder = here.ending.get(end);
    if (holder) return { holder, standing: "current", predicated: false };
    return undefined;
  }
  // A verb that makes somebody the holder
  const verb = tokens[at];
  if (verb?.kind !== "word") return undefined;
  let start = at;
  let standing: Standing | undefined;
  if (verb.norm === "is" || (adverbs.has(verb.norm) && tokens[at - 1]?.norm === "is")) {
    standing = "current";
    start = verb.norm === "is" ? at : at - 1;
  } else if (verb.norm === "was" || (adverbs.has(verb.norm) && tokens[at - 1]?.norm === "was")) {
    standing = "then";
    start = verb.norm === "was" ? at : at - 1;
    for (let i = lead; i < Math.min(lead + 14, tokens.length); i++)
      if (until.has(tokens[i]!.norm) && (tokens[i]!.norm === "until" || tokens[i + 1]?.kind === "number"))
        standing = "former";
  } else if (
    became.has(verb.norm) ||
    (installed.has(verb.norm) && (tokens[at - 1]?.norm === "was" || tokens[at - 1]?.norm === "been"))
  ) {
    standing = "incoming";
    start = became.has(verb.norm) ? at : at - 1;
  } else return undefined;
  while (
    tokens[start - 1]?.norm === "has" ||
    tokens[start - 1]?.norm === "had" ||
    adverbs.has(normAt(tokens, start - 1))
  )
    start--;
  let end = start;
  if (tokens[end - 1]?.norm === "who") end--;
  if (tokens[end - 1]?.text === ",") end--;
  const holder = here.ending.get(end);
  return holder && standing ? { holder, standing, predicated: true } : undefined;
}

function isTitle(token: Token): boolean {
  return honorifics.has(token.norm) || (token.capital && (serviceRanks.has(token.norm) || memberships.has(token.norm)));
}

/** "the President", "the former President": nobody is named; it is the only person to whom the article gives that office and standing. */
function withBareHolders(held: readonly Held[], people: ReadonlyMap<string, Person>): Held[] {
  const holders = new Map<string, Map<string, PersonMention>>();
  const enter = (key: string, holder: PersonMention): void => {
    const known = holders.get(key) ?? new Map<string, PersonMention>();
    holders.set(key, known);
    if (!known.has(holder.person)) known.set(holder.person, holder);
  };
  for (const { phrase, holder, standing } of held)
    if (holder && people.has(holder.person)) {
      enter(phrase.rank.rank, holder);
      enter(`${standing} ${phrase.rank.rank}`, holder);
    }
  const only = (key: string): PersonMention | undefined => {
    const known = holders.get(key);
    return known?.size === 1 ? [...known.values()][0] : undefined;
  };
  return held.map((each) => {
    const { phrase, holder, standing } = each;
    if (holder || phrase.unnamed || phrase.determiner !== "the") return each;
    const found = only(phrase.rank.rank) ?? (standing === "former" ? only(`former ${phrase.rank.rank}`) : undefined);
    return found ? { ...each, holder: found } : each;
  });
}

/** Fills in the jurisdiction that the holder was introduced with, else the one the places around speak for. */
function withJurisdictions(
  held: readonly Held[],
  article: Article,
  sentences: readonly Sentence[],
  places: readonly PlaceMention[],
): OfficeMention[] {
  const introduced = new Map<string, string>();
  for (const { phrase, holder, jurisdiction } of held) {
    if (!holder || jurisdiction === undefined) continue;
    const key = `${holder.person}|${phrase.rank.rank}`;
    if (!introduced.has(key)) introduced.set(key, jurisdiction);
  }
  // A place beside an office speaks for that office alone.
  const free = places.filter(outside(held));
  const around = jurisdictionsAround(article, sentences, free, takenPlaces(introduced));
  return held.map(
    ({ phrase, holder, standing, sentence, from, to, jurisdiction, named, predicated }): OfficeMention => {
      const first = sentence.tokens[from] as Token;
      const last = sentence.tokens[to - 1] as Token;
      const known = holder && introduced.get(`${holder.person}|${phrase.rank.rank}`);
      return {
        kind: "office",
        start: first.start,
        end: endOfName(last),
        rank: phrase.rank.rank,
        // "a President Roe would": one that might be
        standing: named && phrase.determiner === "a" && to > phrase.to ? stronger(standing, "nominee") : standing,
        unnamed: phrase.unnamed,
        ...(jurisdiction !== undefined
          ? { jurisdiction, jurisdictionFrom: "stated" as const }
          : known !== undefined && !phrase.unnamed
            ? { jurisdiction: known, jurisdictionFrom: "introduced" as const }
            : phrase.unnamed
              ? { jurisdictionFrom: "guessed" as const }
              : around(phrase.rank, sentence, holder?.person)),
        ...(holder && { holder }),
        named,
        predicated,
        sentence: sentence.index,
      };
    },
  );
}

/** Whether a place stands in none of the offices. Both lists are in reading order by sentence. */
function outside(held: readonly Held[]): (place: PlaceMention) => boolean {
  const spans = new Map<number, { start: number; end: number }[]>();
  for (const { sentence, from, to } of held) {
    const own = spans.get(sentence.index) ?? [];
    spans.set(sentence.index, own);
    own.push({ start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end });
  }
  const longest = 40;
  return ({ sentence, start }) =>
    !(spans.get(sentence) ?? []).slice(0, longest).some((span) => start >= span.start && start < span.end);
}

/** How many times as often a place must be named as the next for an office without a place to be its own. */
const clearly = 3;

/** Of what an office without a place beside it is: what its sentence, else its paragraph, else the article speaks of most. */
function jurisdictionsAround(
  article: Article,
  sentences: readonly Sentence[],
  places: readonly PlaceMention[],
  taken: ReadonlyMap<string, ReadonlyMap<string, string>>,
): (rank: Rank, sentence: Sentence, holder?: string) => Jurisdiction {
  const tallies = { country: new Tally(), region: new Tally(), town: new Tally() };
  for (const { level, place, within, sentence, end } of places) {
    // "his French counterpart": the other one's country
    if (/^\s+counterpart/.test(article.text.slice(end, end + 14))) continue;
    const block = sentences[sentence]!.block;
    const weight = article.blocks[block]?.zone === "headline" ? 2 : 1;
    const country = level === "country" ? place : countryOf(within);
    if (country) tallies.country.add(country, sentence, block, weight);
    const region = level === "region" ? place : within?.includes("-") ? within : undefined;
    if (region) tallies.region.add(region, sentence, block, weight);
    if (level === "city") tallies.town.add(place, sentence, block, weight);
  }
  return ({ rank, scope }, { index, block }, holder) => {
    if (scope === "organisation") return { jurisdictionFrom: "guessed" };
    const tally = tallies[scope === "any" ? "country" : scope];
    const possible = (code: string): boolean => scope === "region" || scope === "town" || canHave(code, rank);
    const only = tally.settled(possible);
    if (only !== undefined && !tally.elsewhere(index, only, possible))
      return { jurisdiction: only, jurisdictionFrom: "settled" };
    // Places that others are told to hold the office of are theirs, where the copy has several to choose from.
    const others = taken.get(rank);
    const free = (code: string): boolean => possible(code) && (others?.get(code) ?? holder) === holder;
    const guess = tally.nearest(index, block, free);
    if (guess === undefined) return { jurisdictionFrom: "guessed" };
    return { jurisdiction: guess, jurisdictionFrom: guess === tally.settled(free) ? "settled" : "guessed" };
  };
}

/** The places that somebody is told to hold an office of: by rank, the holder of each. */
function takenPlaces(introduced: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  const taken = new Map<string, Map<string, string>>();
  for (const [key, jurisdiction] of introduced) {
    const [holder = "", rank = ""] = key.split("|");
    const holders = taken.get(rank) ?? new Map<string, string>();
    taken.set(rank, holders);
    holders.set(jurisdiction, holder);
  }
  return taken;
}

/** How often places are named: in a sentence, in a block, in all. */
class Tally {
  readonly #all = new Map<string, number>();
  readonly #sentences = new Map<number, Map<string, number>>();
  readonly #blocks = new Map<number, Map<string, number>>();

  add(place: string, sentence: number, block: number, weight: number): void {
    count(this.#all, place, weight);
    count(entry(this.#sentences, sentence), place, 1);
    count(entry(this.#blocks, block), place, 1);
  }

  /** The place that is named clearly more often than any other that such an office can be of. */
  settled(possible: (place: string) => boolean): string | undefined {
    const ranked = [...this.#all].filter(([place]) => possible(place)).sort(([, a], [, b]) => b - a);
    const [first, second] = ranked;
    const all = ranked.reduce((sum, [, count]) => sum + count, 0);
    return first && first[1] >= clearly * (second?.[1] ?? 0) && 2 * first[1] >= all ? first[0] : undefined;
  }

  /** Whether a sentence names such places, and not this one. */
  elsewhere(sentence: number, place: string, possible: (place: string) => boolean): boolean {
    const counts = this.#sentences.get(sentence);
    return counts !== undefined && !counts.has(place) && [...counts.keys()].some(possible);
  }

  nearest(sentence: number, block: number, possible: (place: string) => boolean): string | undefined {
    for (const counts of [this.#sentences.get(sentence), this.#blocks.get(block), this.#all]) {
      const most = [...(counts ?? [])].filter(([place]) => possible(place)).sort(([, a], [, b]) => b - a)[0];
      if (most) return most[0];
    }
    return undefined;
  }
}

function count(counts: Map<string, number>, place: string, weight: number): void {
  counts.set(place, (counts.get(place) ?? 0) + weight);
}

function entry(map: Map<number, Map<string, number>>, key: number): Map<string, number> {
  const counts = map.get(key) ?? new Map<string, number>();
  map.set(key, counts);
  return counts;
}
