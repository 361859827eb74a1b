import { givenNames } from "../lexicon/given-names.js";
import { nameParticles, nameSuffixes, postNominals } from "../lexicon/name-joints.js";
import { groupWords, organisationWords } from "../lexicon/organisations.js";
import { places } from "../lexicon/places.js";
import { roles } from "../lexicon/roles.js";
import { genderedHonorifics, honorifics, memberships, serviceRanks } from "../lexicon/titles.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { OfficePhrase } from "./office-phrases.js";
import { placeAt } from "./places.js";
import { endOfName, type ProperName } from "./proper-names.js";

/** A stretch of the copy that may name a person, before it is settled who. */
export interface PersonCandidate {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Index of its first token in the sentence, and of the token after its last. */
  readonly from: number;
  readonly to: number;
  /** Folded words of the name: given names and particles first, in the order printed. Nicknames in quotes are left out. */
  readonly words: readonly string[];
  /** The words as printed, in step with `words`. */
  readonly printed: readonly string[];
  readonly suffix?: string;
  readonly nickname?: string;
  /** As printed, without the full stop: "Mr". */
  readonly honorific?: string;
  readonly gender?: "female" | "male";
  /** A title, office or honorific stands right before it. */
  readonly titled: boolean;
  /** The words around tell that it is a person's: a title, an age, a role, a verb of speech, a known given name. */
  readonly evident: boolean;
  /** Headlines: it counts only if it is somebody the prose names. */
  readonly onlyIfKnown: boolean;
}

const initial = /^\p{Lu}\.?(?:\p{Lu}\.)*$/u;
const shout = /^[\p{Lu}\d.&-]{2,}$/u;
const quoteMarks = new Set(["“", "”", '"', "‘", "’", "'", "(", ")"]);
const questionOpeners = new Set(
  "will may can did does do is are was were has have had should could would might must shall".split(" "),
);
const articles = new Set(["a", "an", "the"]);

/** The stretches that may name people: titled or told by what stands around them, or bare, to be known by their fuller forms. */
export function personCandidatesIn(
  sentences: readonly Sentence[],
  names: readonly ProperName[],
  phrases: readonly (readonly OfficePhrase[])[],
): PersonCandidate[] {
  const indexes: PhraseIndex[] = phrases.map(phraseIndex);
  return names.flatMap((name) =>
    candidatesOf(name, (sentences[name.sentence] as Sentence).tokens, indexes[name.sentence] as PhraseIndex),
  );
}

/** The offices of one sentence by the tokens they cover, and where they end. */
interface PhraseIndex {
  readonly covering: ReadonlyMap<number, OfficePhrase>;
  readonly ending: ReadonlySet<number>;
}

function phraseIndex(phrases: readonly OfficePhrase[]): PhraseIndex {
  const covering = new Map<number, OfficePhrase>();
  for (const phrase of phrases) for (let at = phrase.rankFrom; at < phrase.to; at++) covering.set(at, phrase);
  return { covering, ending: new Set(phrases.map(({ to }) => to)) };
}

/** The last office worded inside a run: what follows it is the name. */
function lastPhrase({ covering }: PhraseIndex, start: number, end: number): OfficePhrase | undefined {
  for (let at = end - 1; at >= start; at--) {
    const phrase = covering.get(at);
    if (phrase) return phrase;
  }
  return undefined;
}

function candidatesOf(name: ProperName, tokens: readonly Token[], phrases: PhraseIndex): PersonCandidate[] {
  const found: PersonCandidate[] = [];
  let from = name.from;
  // "of", "and", "for" part names of people: "the mayor of Lund Anna Berg and Olof Lind"
  for (const joint of [...name.joints.map((each) => each + name.from), name.to]) {
    if (joint > from) {
      const candidate = candidateIn(name, from, joint, tokens, phrases);
      if (candidate) found.push(candidate);
    }
    from = joint + 1;
  }
  return found;
}

function candidateIn(
  name: ProperName,
  start: number,
  end: number,
  tokens: readonly Token[],
  phrases: PhraseIndex,
): PersonCandidate | undefined {
  let from = start;
  let titled = false;
  let honorific: Token | undefined;
  const phrase = lastPhrase(phrases, start, end);
  // An office inside the run: the name is what follows it and its "of …"
  if (phrase && phrase.rankFrom >= start) {
    if (phrase.to >= end) return undefined;
    from = phrase.to;
    titled = !phrase.plural;
  } else if (phrase && phrase.to > start) {
    if (phrase.to >= end) return undefined;
    from = phrase.to;
    titled = true;
  }
  // "Will Roe go?", "Did Roe": grammar's capital, not a given name
  if (from === 0 && name.atStart && questionOpeners.has((tokens[from] as Token).norm) && end - from > 1) from++;
  // Places and peoples before the name: "Norwegian Anna Berg", "Texas Senator Jane Roe"
  const hit = placeAt(tokens, from);
  if (hit && (hit.entry.demonym || titlesBehind(tokens, hit.to, end)) && hit.to < end) from = hit.to;
  while (from < end - 1 || (from < end && isTitle(tokens[from] as Token) && from === end - 1)) {
    const token = tokens[from] as Token;
    if (!isTitle(token) || token.possessive) break;
    if (from === end - 1) return undefined;
    titled = true;
    if (honorifics.has(token.norm)) honorific ??= token;
    from++;
  }
  // A title in the middle of the run: "Acme Corp Chairman Jane Roe", "Police Inspector Roe"
  for (let at = from + 1; at < end - 1; at++) {
    const token = tokens[at] as Token;
    if (
      (memberships.has(token.norm) || roles.has(token.norm) || /^(?:mr|mrs|ms|dr|sir)$/.test(token.norm)) &&
      token.capital
    ) {
      from = at + 1;
      titled = true;
    }
  }
  if (from >= end) return undefined;
  // "Jane Roe MP": letters after the name
  let to = end;
  while (
    to > from + 1 &&
    postNominals.has((tokens[to - 1] as Token).norm) &&
    shout.test((tokens[to - 1] as Token).text)
  )
    to--;
  const parts = partsOf(tokens, from, to);
  if (!parts || parts.words.length === 0) return undefined;
  const { words, printed } = parts;
  const first = words[0] as string;
  const last = words[words.length - 1] as string;
  const before = tokens[from - 1];
  const role =
    !titled &&
    before?.kind === "word" &&
    !before.possessive &&
    (roles.has(before.norm) || isTitle(before) || phrases.ending.has(from));
  // "her counterpart, Jane Roe," and "the German chancellor, Jane Roe,"
  const counterpart =
    before?.text === "," &&
    tokens[end]?.text === "," &&
    (roles.has(tokens[from - 2]?.norm ?? "") || phrases.ending.has(from - 1));
  if (role) {
    titled = isTitle(before) || phrases.ending.has(from);
    if (honorifics.has(before.norm)) honorific ??= before;
  }
  const own = tokens.slice(from, to).filter(({ kind }) => kind === "word");
  const joined = words.join(" ");
  const place = places.get(joined);
  const behind = tokens[end];
  if (
    own.some(
      ({ text, norm }) =>
        shout.test(text) &&
        norm.length > 1 &&
        !text.includes(".") &&
        name.casing === "prose" &&
        !nameSuffixes.has(norm),
    ) &&
    !titled
  )
    return undefined;
  if (words.some((word) => /\d/.test(word))) return undefined;
  if (
    organisationWords.has(last) ||
    groupWords.has(first) ||
    groupWords.has(last) ||
    (!titled && words.some((word) => organisationWords.has(word)))
  )
    return undefined;
  if (place && !(titled && (place.doubtful || honorific)) && !(place.doubtful && words.length === 1)) return undefined;
  if (words.length > 6 || nameParticles.has(last)) return undefined;

  const gendered = honorific ? genderedHonorifics.get(honorific.norm) : undefined;
  const given = words.length > 1 ? givenNames.get(first) : undefined;
  const evident =
    titled ||
    role ||
    (words.length > 1 && counterpart) ||
    (words.length > 1 &&
      (given !== undefined ||
        initial.test(printed[0] as string) ||
        parts.suffix !== undefined ||
        parts.nickname !== undefined ||
        toldBehind(tokens, end))) ||
    ageBehind(tokens, end);
  if (words.length === 1 && behind?.kind === "number" && !titled) return undefined;
  return {
    start: (tokens[from] as Token).start,
    end: endOfName(tokens[to - 1] as Token),
    sentence: name.sentence,
    from,
    to: end,
    words,
    printed,
    ...(parts.suffix !== undefined && { suffix: parts.suffix }),
    ...(parts.nickname !== undefined && { nickname: parts.nickname }),
    ...(honorific && { honorific: honorific.text.replace(/\.$/, "") }),
    ...(gendered && { gender: gendered }),
    titled,
    evident: evident && !(name.casing !== "prose" && !titled && !given),
    onlyIfKnown: name.casing !== "prose",
  };
}

/** Words, suffix and nickname of a name's tokens; undefined where marks make it something else. */
function partsOf(
  tokens: readonly Token[],
  from: number,
  end: number,
): { words: string[]; printed: string[]; suffix?: string; nickname?: string } | undefined {
  const words: string[] = [];
  const printed: string[] = [];
  let suffix: string | undefined;
  let nickname: string | undefined;
  let quoted = false;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "mark") {
      if (token.text === "&") return undefined;
      if (quoteMarks.has(token.text)) quoted = !quoted;
      continue;
    }
    if (quoted) nickname = token.norm;
    else if (nameSuffixes.has(token.norm) && words.length > 0 && i === end - 1) suffix = token.norm;
    else {
      words.push(token.norm);
      printed.push(token.possessive ? token.text.slice(0, endOfName(token) - token.start) : token.text);
    }
  }
  return { words, printed, ...(suffix !== undefined && { suffix }), ...(nickname !== undefined && { nickname }) };
}

function isTitle(token: Token): boolean {
  const { norm } = token;
  return (
    honorifics.has(norm) || (token.capital && (serviceRanks.has(norm) || memberships.has(norm))) || roles.has(norm)
  );
}

function titlesBehind(tokens: readonly Token[], at: number, end: number): boolean {
  return at < end && isTitle(tokens[at] as Token);
}

/** ", 43," or " (43)": an age. */
function ageBehind(tokens: readonly Token[], at: number): boolean {
  const [comma, age, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!comma || !age || (comma.text !== "," && comma.text !== "(")) return false;
  if (age.kind !== "number" || !/^\d{1,3}$/.test(age.text) || Number(age.text) > 115) return false;
  return (
    !close ||
    close.text === "," ||
    close.text === ")" ||
    close.text === "." ||
    close.norm === "of" ||
    close.norm === "from"
  );
}

/** What follows a name tells that it is a person's: a verb of speech, "who", "himself", ", a nurse". */
function toldBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || tokens[at - 1]?.possessive) return false;
  if (next.kind === "word") return next.norm === "himself" || next.norm === "herself";
  if (next.text !== ",") return false;
  const after = tokens[at + 1];
  if (after?.norm === "who" || after?.norm === "whose" || after?.norm === "aged") return true;
  for (let i = at + 1; i < Math.min(at + 7, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word") return false;
    if (roles.has(token.norm)) return i === at + 1 || articles.has(after?.norm ?? "") || i === at + 2;
  }
  return false;
}
