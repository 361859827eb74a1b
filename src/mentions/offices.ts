import { countryOf } from "../lexicon/places.js";
import { roles } from "../lexicon/roles.js";
import { honorifics, memberships, serviceRanks } from "../lexicon/titles.js";
import type { Article } from "../model/article.js";
import type { OfficeMention, Standing } from "../model/office.js";
import type { Person, PersonMention } from "../model/person.js";
import type { PlaceMention } from "../model/place.js";
import type { Sentence, Token } from "../model/sentence.js";
import { type OfficePhrase, stronger } from "./office-phrases.js";
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
  readonly holder?: PersonMention;
  /** First and last token of phrase and holder together. */
  readonly from: number;
  readonly to: number;
}

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
    const here = named.get(sentence.index) ?? [];
    for (const phrase of phrases[sentence.index] ?? []) {
      if (phrase.plural) continue;
      held.push(holding(sentence, phrase, here, phrases[sentence.index] as readonly OfficePhrase[]));
    }
  }
  return withJurisdictions(withBareHolders(held, people.people), article, sentences, places).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function namedBySentence({ mentions, candidates }: ResolvedPeople): Map<number, Named[]> {
  const named = new Map<number, Named[]>();
  for (const [i, mention] of mentions.entries()) {
    const { from, to } = candidates[i]!;
    const list = named.get(mention.sentence);
    const entry = { mention, from, to };
    if (list) list.push(entry);
    else named.set(mention.sentence, [entry]);
  }
  return named;
}

/** Who holds an office by the words around it. */
function holding(
  sentence: Sentence,
  phrase: OfficePhrase,
  named: readonly Named[],
  phrases: readonly OfficePhrase[],
): Held {
  const { tokens } = sentence;
  const lead = phrase.determiner === undefined ? phrase.from : phrase.from - 1;
  const bare: Held = { phrase, sentence, standing: phrase.standing, from: phrase.from, to: phrase.to };
  const possessive = (tokens[phrase.rankTo - 1] as Token).possessive;

  // "Prime Minister Jane Roe", "President Dr. Roe", "the mayor, Anna Berg,"
  if (!possessive) {
    let at = phrase.to;
    const comma = tokens[at]?.text === ",";
    if (comma) at++;
    while (tokens[at] && isTitle(tokens[at] as Token)) at++;
    const next = named.find((each) => each.from === at);
    if (next && !(tokens[phrase.to - 1] as Token).possessive) {
      if (!comma) return { ...bare, holder: next.mention, to: next.to };
      const closed = tokens[next.to];
      const apart = phrases.some((each) => each !== phrase && each.rankFrom >= phrase.to && each.rankTo <= next.from);
      if (
        !apart &&
        (phrase.determiner !== undefined || phrase.jurisdiction !== undefined || lead === 0) &&
        !listGoesOn(tokens, next.to) &&
        (!closed || closed.kind === "mark" || (closed.norm !== "said" && closed.norm !== "says"))
      )
        return { ...bare, holder: next.mention, to: next.to };
    }
  }

  const before = beforePhrase(tokens, lead, named);
  if (before)
    return {
      ...bare,
      standing: stronger(phrase.standing, before.standing),
      holder: before.holder.mention,
      from: before.holder.from,
    };
  return bare;
}

/** "Anna Berg, [43,] mayor of Lund", "Anna Berg (mayor of Lund)", "Anna Berg[, who] is / was / became the mayor". */
function beforePhrase(
  tokens: readonly Token[],
  lead: number,
  named: readonly Named[],
): { holder: Named; standing: Standing } | undefined {
  const ending = (at: number): Named | undefined => named.find((each) => each.to === at);
  let at = lead - 1;
  // "founder and chief executive of Acme"
  if (tokens[at]?.norm === "and" && roles.has(tokens[at - 1]?.norm ?? "")) {
    at -= 2;
    while (at > 0 && tokens[at]?.kind === "word" && !tokens[at]!.capital && at > lead - 6) at--;
  }
  const mark = tokens[at];
  if (mark?.text === "," || mark?.text === "(") {
    let end = at;
    if (tokens[at - 1]?.kind === "number" && tokens[at - 2]?.text === ",") end = at - 2;
    const holder = ending(end);
    if (holder) return { holder, standing: "current" };
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
    adverbs.has(tokens[start - 1]?.norm ?? "")
  )
    start--;
  let end = start;
  if (tokens[end - 1]?.norm === "who") end--;
  if (tokens[end - 1]?.text === ",") end--;
  const holder = ending(end);
  return holder && standing ? { holder, standing } : undefined;
}

function isTitle(token: Token): boolean {
  return honorifics.has(token.norm) || (token.capital && (serviceRanks.has(token.norm) || memberships.has(token.norm)));
}

/** "the mayor, Anna Berg and Olof Lind": a list, not the mayor's name. */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === "and" || tokens[at]?.text === "&";
}

/** "the President", "the former President": nobody is named; it is the only person whom the article gives that office. */
function withBareHolders(held: readonly Held[], people: ReadonlyMap<string, Person>): Held[] {
  const holders = new Map<string, Map<string, PersonMention>>();
  for (const { phrase, holder } of held)
    if (holder && people.has(holder.person)) {
      const known = holders.get(phrase.rank.rank) ?? new Map<string, PersonMention>();
      holders.set(phrase.rank.rank, known);
      if (!known.has(holder.person)) known.set(holder.person, holder);
    }
  return held.map((each) => {
    if (each.holder || each.phrase.unnamed || each.phrase.determiner !== "the") return each;
    const known = holders.get(each.phrase.rank.rank);
    return known?.size === 1 ? { ...each, holder: [...known.values()][0] as PersonMention } : each;
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
  for (const { phrase, holder } of held) {
    if (!holder || phrase.jurisdiction === undefined) continue;
    const key = `${holder.person}|${phrase.rank.rank}`;
    if (!introduced.has(key)) introduced.set(key, phrase.jurisdiction);
  }
  const around = countriesAround(article, sentences, places);
  return held.map(({ phrase, holder, standing, sentence, from, to }): OfficeMention => {
    const known = holder && introduced.get(`${holder.person}|${phrase.rank.rank}`);
    const inferred =
      phrase.jurisdiction ??
      known ??
      (phrase.unnamed || phrase.rank.scope === "organisation" || phrase.rank.scope === "town"
        ? undefined
        : around(sentence));
    const first = sentence.tokens[from] as Token;
    const last = sentence.tokens[to - 1] as Token;
    return {
      kind: "office",
      start: first.start,
      end: last.end,
      rank: phrase.rank.rank,
      standing,
      ...(inferred !== undefined && { jurisdiction: inferred }),
      jurisdictionStated: phrase.jurisdiction !== undefined,
      introduced: phrase.jurisdiction === undefined && known !== undefined,
      ...(holder && { holder }),
      sentence: sentence.index,
    };
  });
}

/** The country that a sentence, else its paragraph, else the article speaks of most. */
function countriesAround(
  article: Article,
  sentences: readonly Sentence[],
  places: readonly PlaceMention[],
): (sentence: Sentence) => string | undefined {
  const bySentence = new Map<number, Map<string, number>>();
  const byBlock = new Map<number, Map<string, number>>();
  const all = new Map<string, number>();
  for (const place of places) {
    const country = countryOf(place.level === "country" ? place.place : place.within);
    if (!country) continue;
    const block = sentences[place.sentence]?.block ?? 0;
    for (const [map, key] of [
      [bySentence, place.sentence],
      [byBlock, block],
    ] as const) {
      const counts = map.get(key) ?? new Map<string, number>();
      map.set(key, counts);
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
    all.set(country, (all.get(country) ?? 0) + (article.blocks[block]?.zone === "headline" ? 2 : 1));
  }
  const main = most(all);
  return ({ index, block }) => most(bySentence.get(index), main) ?? most(byBlock.get(block), main) ?? main;
}

/** The country named most; `favourite` wins a tie. */
function most(counts: ReadonlyMap<string, number> | undefined, favourite?: string): string | undefined {
  let best: string | undefined;
  for (const [country, count] of counts ?? [])
    if (
      best === undefined ||
      count > (counts?.get(best) ?? 0) ||
      (count === counts?.get(best) && country === favourite)
    )
      best = country;
  return best;
}
