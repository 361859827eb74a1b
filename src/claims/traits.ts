import { firstTokenFrom, normAt } from "../language/token-at.js";
import { pronounGenders } from "../lexicon/function-words.js";
import { givenNames } from "../lexicon/given-names.js";
import { kinWords } from "../lexicon/kin.js";
import { rankNamed } from "../lexicon/offices.js";
import { countryOf, places } from "../lexicon/places.js";
import { roles } from "../lexicon/roles.js";
import { genderedHonorifics } from "../lexicon/titles.js";
import { bracketedParties, defections, memberRoles, parties, sexWords, traitChanges } from "../lexicon/traits.js";
import type { PersonMention } from "../model/person.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Trait, TraitClaim } from "../model/trait.js";
import type { ClaimContext } from "./context.js";
import { subjectsOf } from "./subjects.js";

/** How many words before a name, or in what is set behind it between commas, belong to it. */
const reach = 6;
/** How many tokens behind a pronoun are shown with it. */
const pronounReach = 3;
/** How many tokens around are searched for words of a change. */
const changeReach = 8;

interface Found {
  readonly trait: Trait;
  readonly value: string;
  readonly printed: string;
  /** Offsets of the words that tell it, without the name. */
  readonly start: number;
  readonly end: number;
}

/** What the copy says of people's sex, party and nationality: beside their names, and by the pronoun that takes one up. */
export function traitClaims(context: ClaimContext): TraitClaim[] {
  const families = familiesTold(context);
  return [...besideNames(context, families), ...byPronouns(context, families)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function besideNames({ mentions, sentences, base }: ClaimContext, families: ReadonlySet<string>): TraitClaim[] {
  const defected = sentences.some(({ tokens }) => tokens.some(({ norm }) => defections.has(norm)));
  return mentions.personMentions.flatMap((mention) => {
    const sentence = sentences[mention.sentence];
    const person = mentions.people.get(mention.person);
    if (!sentence || !person) return [];
    const from = firstTokenFrom(sentence.tokens, mention.start);
    const to = firstTokenFrom(sentence.tokens, mention.end);
    const changes =
      defected ||
      sentence.tokens
        .slice(Math.max(0, from - changeReach), to + changeReach)
        .some(({ norm }) => traitChanges.has(norm) || norm.endsWith("-born"));
    return traitsBeside(sentence, mention, from, to).map(
      ({ trait, value, printed, start, end }): TraitClaim => ({
        kind: "trait",
        subject: mention.person,
        ...base({ start: Math.min(start, mention.start), end: Math.max(end, mention.end) }, mention.sentence),
        trait,
        value,
        printed,
        person: person.name.full,
        full: mention.name.given !== undefined,
        byPronoun: false,
        family: families.has(mention.person),
        changes,
      }),
    );
  });
}

/** "Casey Wrenn was on shift. He heard nothing": a pronoun whose person the sentence before leaves no doubt of. */
function byPronouns({ mentions, sentences, base }: ClaimContext, families: ReadonlySet<string>): TraitClaim[] {
  const subjects = subjectsOf(sentences, mentions);
  return sentences.flatMap((sentence): TraitClaim[] => {
    const spoken = subjects.spokenOf(sentence);
    if (!spoken) return [];
    const { who, pronoun } = spoken;
    const value = pronounGenders.get(pronoun.norm);
    const name = mentions.people.get(who.person)?.name;
    const given = givenNames.get(name?.given?.split(/\s/)[0]?.toLowerCase() ?? "");
    const titled = genderedHonorifics.get(who.honorific?.toLowerCase() ?? "");
    // "Maria Roe waved. He waved back", "Ms Roe waved. He …": the pronoun is somebody else's
    if (!value || !name || [given, titled].some((sex) => sex && sex !== "both" && sex !== value)) return [];
    const last = sentence.tokens[Math.min(sentence.tokens.length - 1, pronoun.index + pronounReach)] as Token;
    return [
      {
        kind: "trait",
        subject: who.person,
        ...base({ start: pronoun.start, end: last.end }, sentence.index),
        trait: "sex",
        value,
        printed: pronoun.norm,
        person: name.full,
        full: who.name.given !== undefined,
        byPronoun: true,
        family: families.has(who.person),
        changes: false,
      },
    ];
  });
}

/** The people beside whose names the copy tells of kin, or of others of their family name: "his sister", "Tom and Jane Roe", "the Roes". */
function familiesTold({ sentences, mentions }: ClaimContext): ReadonlySet<string> {
  const plurals = new Set(
    sentences.flatMap(({ tokens }) => tokens.filter(({ capital }) => capital).map(({ norm }) => norm)),
  );
  const kin = sentences.map(({ tokens }) => tokens.some(({ norm }) => kinWords.has(norm) || norm === "divorced"));
  return new Set(
    mentions.personMentions
      .filter(({ sentence, start, name }) => {
        const { tokens } = sentences[sentence]!;
        const from = firstTokenFrom(tokens, start);
        const first = tokens[from - 2];
        const joined = normAt(tokens, from - 1) === "and" && first?.capital && givenNames.has(first.norm);
        return joined || kin[sentence] || plurals.has(`${name.family.toLowerCase()}s`);
      })
      .map(({ person }) => person),
  );
}

function traitsBeside({ tokens }: Sentence, mention: PersonMention, from: number, to: number): Found[] {
  const found: Found[] = [];
  const add = (trait: Trait, value: string, first: Token, last: Token = first): void => {
    const printed = first.text.replace(/\.$/, "");
    if (!found.some((each) => each.trait === trait))
      found.push({ trait, value, printed, start: first.start, end: last.end });
  };
  const honorific = mention.honorific?.toLowerCase().replace(/\./g, "");
  const sex = honorific === undefined ? undefined : genderedHonorifics.get(honorific);
  const title = tokens.slice(Math.max(0, from - reach), from).find((token) => token.norm === honorific);
  // "There is no Mr Roe", "It was not Mr Roe who wept"
  const nobody = title && /^(?:no|not|never|an?|another)$/.test(normAt(tokens, title.index - 1));
  if (sex && title && !nobody) add("sex", sex, title);

  // "Labour councillor Jane Roe", "Norwegian skipper Jane Roe", "actress Jane Roe": words that run up to the name
  let lead = from;
  while (lead > from - reach && isTitleWord(tokens[lead - 1])) lead--;
  const before = tokens.slice(lead, from);
  readRun(before, false, add);
  // "Jane Roe is Portuguese"
  const said = tokens[to]?.norm === "is" ? tokens[to + 1] : undefined;
  const people = said?.capital ? places.get(said.norm) : undefined;
  const ends = tokens[to + 2] === undefined || tokens[to + 2]?.kind === "mark";
  if (said && ends && people?.demonym && people.place !== "EU" && !said.norm.includes("-"))
    add("nationality", countryOf(people.place) ?? people.place, said);
  // "Jane Roe, a Norwegian skipper," and "Jane Roe, the Labour leader of the council,"
  if (tokens[to]?.text === ",") {
    let start = to + 1;
    if (tokens[start]?.kind === "number" && tokens[start + 1]?.text === ",") start += 2;
    let end = start;
    while (end < start + 2 * reach && tokens[end]?.kind === "word" && !clauseWords.has(tokens[end]!.norm)) end++;
    const determiner = normAt(tokens, start);
    if (determiners.has(determiner)) readRun(tokens.slice(start + 1, Math.min(end, start + 1 + reach)), true, add);
    // "Roe, whose Labour group took control"
    if (determiner === "whose") readMembership(tokens.slice(start + 1, start + 4), add);
  }
  // "Labour's Jane Roe"
  const owner = tokens[from - 1];
  const ownParty = owner?.possessive && owner.capital ? parties.get(owner.norm) : undefined;
  if (ownParty && owner) add("party", ownParty, owner);
  // "Sen. Jane Roe (R-Ohio)"
  const letter = tokens[to]?.text === "(" || tokens[to]?.text === "," ? tokens[to + 1] : undefined;
  const party = letter && /^([RD])(?:-|$)/.exec(letter.text)?.[1];
  if (letter && party && (letter.text.includes("-") || tokens[to + 2]?.text === "-"))
    add("party", party === "R" ? "republican" : "democrat", letter);
  // "Cllr Jane Roe (Lab)", "Jane Roe (Labour, Mill Ward)"
  if (letter?.capital && tokens[to]?.text === "(" && /^[),]$/.test(tokens[to + 2]?.text ?? "")) {
    const bracketed = bracketedParties.get(letter.norm) ?? parties.get(letter.norm);
    if (bracketed) add("party", bracketed, letter);
  }
  return found;
}

type Add = (trait: Trait, value: string, first: Token, last?: Token) => void;

const determiners = new Set("a an the".split(" "));
const clauseWords = new Set(
  "who which whose that said says and but from in at on for with to by was is has had".split(" "),
);

/** Reads a run of words that are all about one person: party and people before a role, words for women and men. */
function readRun(run: readonly Token[], apposed: boolean, add: Add): void {
  readMembership(run, add);
  for (const [at, token] of run.entries()) {
    const next = run[at + 1];
    const sex = sexWords.get(token.norm);
    // "actress Jane Roe", "Jane Roe, a mother of two"; "Jane Roe, a son and …" is a list
    const whole = !next || next.norm === "of";
    if (
      sex &&
      (!token.capital || token.index === 0) &&
      !token.possessive &&
      whole &&
      !(apposed && !next && kinWords.has(token.norm))
    )
      add("sex", sex, token);
    const place = token.capital ? places.get(token.norm) : undefined;
    if (place?.demonym && place.place !== "EU" && next && roles.has(next.norm) && !token.norm.includes("-")) {
      const behind = run[at + 2];
      // "Chinese restaurant owner", "Iraqi affairs expert": the role must follow at once and end the run
      if (!behind || behind.norm === "of" || behind.kind !== "word" || behind.capital)
        add("nationality", countryOf(place.place) ?? place.place, token, next);
    }
  }
}

function readMembership(run: readonly Token[], add: Add): void {
  for (const [at, token] of run.entries()) {
    const party = token.capital ? parties.get(token.norm) : undefined;
    const next = run[at + 1];
    if (!party || !next || token.possessive) continue;
    // Two-word parties are their own
    if (next.capital && parties.has(next.norm)) continue;
    if (run[at - 1]?.capital && parties.has(run[at - 1]!.norm)) continue;
    if (memberRoles.has(next.norm) || rankNamed.has(next.norm)) add("party", party, token, next);
  }
}

/** A word that can stand between a party or people and the name: a role, a title, an adjective of them. */
function isTitleWord(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.possessive) return false;
  const { norm } = token;
  return (
    roles.has(norm) ||
    memberRoles.has(norm) ||
    sexWords.has(norm) ||
    parties.has(norm) ||
    (token.capital && (places.get(norm)?.demonym ?? false))
  );
}
