import { normAt } from "../language/token-at.js";
import { auxiliaries, determiners, prepositions, subordinators } from "../lexicon/function-words.js";
import { familyNamesFirst, givenNames } from "../lexicon/given-names.js";
import { nameParticles, nameSuffixes, postNominals } from "../lexicon/name-joints.js";
import { groupWords, organisationWords, placeHeads } from "../lexicon/organisations.js";
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
  /** It stands under a picture, beside the running copy. */
  readonly beside: boolean;
}

const initial = /^\p{Lu}\.?(?:\p{Lu}\.)*$/u;
const shout = /^[\p{Lu}\d.&-]{2,}$/u;
const quoteMarks = new Set(["“", "”", '"', "‘", "’", "'", "(", ")"]);
const courtesy = new Set("mr mrs ms dr sir".split(" "));
const smallRanks = new Set(
  "senator councillor congressman congresswoman sergeant constable inspector colonel".split(" "),
);
const nobility = new Set("lady lord sir queen king prince princess duke duchess countess".split(" "));
const firmTails = new Set("co company sons bros brothers partners associates ltd inc".split(" "));
/** Family names that East Asia puts first and that are neither common words nor given names elsewhere. */
const ambiguousFamilies = new Set(
  "he do le ma su du ho oh an ye ban moon song long lin park han hu lee hong pan li ly ding dang fan".split(" "),
);
const rareFamilies = new Set([...familyNamesFirst].filter((name) => !ambiguousFamilies.has(name)));
const articles = new Set(["a", "an", "the"]);

/** The stretches that may name people: titled or told by what stands around them, or bare, to be known by their fuller forms. */
export function personCandidatesIn(
  sentences: readonly Sentence[],
  names: readonly ProperName[],
  phrases: readonly (readonly OfficePhrase[])[],
): PersonCandidate[] {
  const indexes: PhraseIndex[] = phrases.map(phraseIndex);
  return names.flatMap((name) =>
    candidatesOf(name, sentences[name.sentence] as Sentence, indexes[name.sentence] as PhraseIndex),
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

function candidatesOf(name: ProperName, sentence: Sentence, phrases: PhraseIndex): PersonCandidate[] {
  const found: PersonCandidate[] = [];
  let from = name.from;
  // "of", "and", "for" part names of people: "the mayor of Lund Anna Berg and Olof Lind"
  for (const joint of [...name.joints.map((each) => each + name.from), name.to]) {
    if (joint > from) {
      const candidate = candidateIn(name, from, joint, sentence, phrases);
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
  { tokens, zone }: Sentence,
  phrases: PhraseIndex,
): PersonCandidate | undefined {
  const title = titleOf(name, start, end, tokens, phrases);
  if (!title) return undefined;
  const { from, titled, role, honorific } = title;
  // "Jane Roe MP": letters after the name
  let to = end;
  while (to > from + 1 && postNominals.has(tokens[to - 1]!.norm) && shout.test(tokens[to - 1]!.text)) to--;
  const parts = partsOf(tokens, from, to);
  if (!parts || isOther(name, tokens, from, to, end, parts.words, titled, honorific !== undefined)) return undefined;
  const { words, printed, suffix, nickname } = parts;
  const gendered = honorific ? genderedHonorifics.get(honorific.norm) : undefined;
  const full = words.length > 1;
  const given =
    full && (givenNames.has(words[0] as string) || (words.length < 4 && rareFamilies.has(words[0] as string)));
  const evident =
    titled ||
    (role && (full || givenNames.has(words[0] as string))) ||
    ageBehind(tokens, end) ||
    (full &&
      !housed(tokens, from, end) &&
      (given ||
        initial.test(printed[0] as string) ||
        suffix !== undefined ||
        nickname !== undefined ||
        apposed(tokens, from, end, phrases) ||
        toldBehind(tokens, end)));
  return {
    start: (tokens[from] as Token).start,
    end: endOfName(tokens[to - 1] as Token),
    sentence: name.sentence,
    from,
    to: end,
    words,
    printed,
    ...(suffix !== undefined && { suffix }),
    ...(nickname !== undefined && { nickname }),
    ...(honorific && { honorific: honorific.text.replace(/\.$/, "") }),
    ...(gendered && { gender: gendered }),
    titled,
    evident: evident && (name.casing === "prose" || titled || given),
    beside: zone === "caption",
    onlyIfKnown: name.casing !== "prose" && !(titled && name.casing === "title" && plainEnough(words)),
  };
}

/** Where a name begins behind its titles, inside the run or right before it; undefined where the run is all title. */
function titleOf(
  name: ProperName,
  start: number,
  end: number,
  tokens: readonly Token[],
  phrases: PhraseIndex,
): { from: number; titled: boolean; role: boolean; honorific?: Token } | undefined {
  let from = start;
  let titled = false;
  let honorific: Token | undefined;
  const phrase = lastPhrase(phrases, start, end);
  // An office inside the run: the name is what follows it and its "of …"
  if (phrase) {
    if (phrase.to >= end) return undefined;
    from = Math.max(from, phrase.to);
    titled = !phrase.plural;
  }
  // "Will Roe go?", "Neither Roe nor …": grammar's capital, not a given name
  if (name.atStart && end - from > 1 && opensClause(tokens, from)) from++;
  // Peoples before the name, and places before a title: "Norwegian Anna Berg", "Texas Senator Jane Roe"
  const hit = placeAt(tokens, from);
  if (hit && hit.to < end && (hit.entry.demonym || isTitle(tokens[hit.to] as Token))) from = hit.to;
  for (; from < end; from++) {
    const token = tokens[from] as Token;
    if (!isTitle(token) || token.possessive) break;
    titled = true;
    if (honorifics.has(token.norm)) honorific ??= token;
  }
  // In the middle of the run: "Acme Corp Chairman Jane Roe", "Police Inspector Roe"
  for (let at = from + 1; at < end - 1; at++) {
    const token = tokens[at] as Token;
    if (!token.capital || !(memberships.has(token.norm) || roles.has(token.norm) || courtesy.has(token.norm))) continue;
    from = at + 1;
    titled = true;
  }
  if (from >= end) return undefined;
  if (titled) return { from, titled, role: false, ...(honorific && { honorific }) };
  // Outside the run, in small letters or in brackets: "president Roe", "nurse Jane Roe", "Dr (Mrs) Jane Roe"
  const bracketed = tokens[from - 1]?.text === ")" && honorifics.has(normAt(tokens, from - 2));
  const before = bracketed ? tokens[from - 2] : tokens[from - 1];
  if (before?.kind !== "word" || before.possessive) return { from, titled, role: false };
  if (honorifics.has(before.norm)) honorific = before;
  return {
    from,
    titled: honorific !== undefined || isRank(before) || phrases.ending.has(from),
    role: roles.has(before.norm),
    ...(honorific && { honorific }),
  };
}

/** In a heading a title and a short name stand for somebody, unless the last word looks like the headline's verb. */
function plainEnough(words: readonly string[]): boolean {
  return words.length <= 2 && !/(?:s|ed|ing)$/.test(words[words.length - 1] as string);
}

/** A function word with the sentence's capital; of those that are names too ("Will Roe") only before a question mark. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (auxiliaries.has(norm)) return tokens[tokens.length - 1]?.text === "?";
  return (
    prepositions.has(norm) ||
    subordinators.has(norm) ||
    determiners.has(norm) ||
    norm === "neither" ||
    norm === "either"
  );
}

/** Whether the words of a run say that it names something else than a person: a firm, a place, a people, a sign. */
function isOther(
  { casing }: ProperName,
  tokens: readonly Token[],
  from: number,
  to: number,
  end: number,
  words: readonly string[],
  titled: boolean,
  courteous: boolean,
): boolean {
  if (words.length === 0) return true;
  const [first, last] = [words[0], words[words.length - 1]] as [string, string];
  if (words.length > 6 || nameParticles.has(last) || last.length < 2 || words.some((word) => /\d/.test(word)))
    return true;
  if (groupWords.has(first) || groupWords.has(last) || organisationWords.has(last)) return true;
  const place = places.get(words.join(" "));
  if (place && !place.doubtful && !courteous) return true;
  if (place && !titled && words.length > 1) return true;
  if (titled) return heldAloof(tokens, from, words);
  if (placeHeads.has(first) && words.length > 1) return true;
  if (words.some((word) => organisationWords.has(word))) return true;
  if (words.length === 1 && (tokens[end]?.kind === "number" || roles.has(last) || roles.has(last.replace(/s$/, ""))))
    return true;
  // "U.S. dollar", "Norway Today"
  const head = words.length > 1 ? placeAt(tokens, from)?.entry : undefined;
  if (head && head.level === "country" && !head.doubtful) return true;
  // "Roe and Co", "Roe & Sons", "Roe <ROE.L>"
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (next?.text === "<") return true;
  if ((next?.norm === "and" || next?.text === "&") && after && firmTails.has(after.norm)) return true;
  if (casing !== "prose") return false;
  return tokens
    .slice(from, to)
    .some(
      ({ kind, text, norm }) =>
        kind === "word" && norm.length > 1 && shout.test(text) && !text.includes(".") && !nameSuffixes.has(norm),
    );
}

/** "The Lady Margaret", "the Prince Regent": with an article a ship, a pub or a theatre. */
function heldAloof(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.length === 1 && tokens[from - 2]?.norm === "the" && nobility.has(normAt(tokens, from - 1));
}

/** Behind "at", or behind "of" and "with" after somebody's role, stands where he or she works: "an analyst with Roe Fleming". */
function housed(tokens: readonly Token[], from: number, end: number): boolean {
  const [before, lead] = [tokens[from - 1]?.norm, tokens[from - 2]];
  if (ageBehind(tokens, end)) return false;
  if (before === "at") return true;
  return (
    (before === "of" || before === "with" || before === "for") &&
    lead?.kind === "word" &&
    (roles.has(lead.norm) || lead.capital)
  );
}

/** "her counterpart, Jane Roe," and "the German chancellor, Jane Roe,". */
function apposed(tokens: readonly Token[], from: number, end: number, phrases: PhraseIndex): boolean {
  return (
    tokens[from - 1]?.text === "," &&
    tokens[end]?.text === "," &&
    (roles.has(normAt(tokens, from - 2)) || phrases.ending.has(from - 1))
  );
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
  return honorifics.has(token.norm) || isRank(token) || (roles.has(token.norm) && token.capital);
}

/** A rank or membership with its capital, or one that is never anything else: "Inspector Roe", "senator Roe". */
function isRank(token: Token): boolean {
  return token.capital ? serviceRanks.has(token.norm) || memberships.has(token.norm) : smallRanks.has(token.norm);
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
