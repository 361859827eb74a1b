import { normAt } from "../language/token-at.js";
import { type OfficeWording, offices, type Rank } from "../lexicon/offices.js";
import { organisationWords } from "../lexicon/organisations.js";
import { type PlaceEntry, places } from "../lexicon/places.js";
import { sentenceStarters } from "../lexicon/sentence-starters.js";
import { officeColour, standingSuffixes, standingWords } from "../lexicon/standing.js";
import { honorifics } from "../lexicon/titles.js";
import type { Standing } from "../model/office.js";
import type { Sentence, Token } from "../model/sentence.js";
import { placeAt } from "./places.js";
import { calendarWords, isCapitalised } from "./proper-names.js";

/** An office as worded in a sentence, before anybody is found to hold it. */
export interface OfficePhrase {
  readonly rank: Rank;
  /** "Presidents", "prime ministers": more than one holder. */
  readonly plural: boolean;
  readonly standing: Standing;
  /** ISO code or folded name, where it is written. */
  readonly jurisdiction?: string;
  /** "of the company", "of a bank": of something that the words do not name. */
  readonly unnamed: boolean;
  /** Tokens of the whole phrase, standing and jurisdiction included, and of the rank alone. */
  readonly from: number;
  readonly to: number;
  readonly rankFrom: number;
  readonly rankTo: number;
  /** The word before the phrase, where it is "the", "a", "his" … */
  readonly determiner?: string;
}

/** Ranks of one word that are also surnames: after a given name they are one. */
const surnames = new Set("king queen bishop pope chancellor sheriff provost rector sultan chair".split(" "));
/** Ranks cut short, which are other words in small letters. */
const abbreviated = new Set("gov pres sen cllr".split(" "));
const determiners = new Set("the a an his her its their our this that your my whose".split(" "));
const areaNouns = new Set("state city county town provincial federal national government borough district".split(" "));
/** Bodies in small letters that an office is of: "the company president", "Norway's central bank governor". */
const bodyNouns = new Set(
  (
    "board committee subcommittee panel bank central party company group club union association council commission school university college hospital " +
    "team firm division unit branch section chapter conference class trust fund federation society supervisory management executive student youth " +
    "campus court parliament parliamentary military police army navy church parish diocese museum airport"
  ).split(" "),
);

/** A word or a part of a hyphenated word, with its token's index. */
interface Word {
  readonly norm: string;
  readonly token: number;
}

/** The offices worded in one sentence, left to right, without overlaps. */
export function officePhrasesIn({ tokens }: Sentence): OfficePhrase[] {
  const phrases: OfficePhrase[] = [];
  const words = wordsOf(tokens);
  let floor = 0;
  for (let i = 0; i < words.length; i++) {
    const match = wordingAt(tokens, words, i);
    if (!match) continue;
    const phrase = phraseAround(tokens, words, i, match, floor);
    if (!phrase) continue;
    phrases.push(phrase);
    floor = phrase.to;
    while (words[i + 1] && words[i + 1]!.token < phrase.to) i++;
  }
  return phrases;
}

/** The sentence's words, hyphenated ones in parts, so that "vice-president" and "then-Prime Minister" are read as if spaced. */
function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const { kind, norm, index } of tokens) {
    if (kind === "word" && norm.includes("-"))
      for (const part of norm.split("-")) words.push({ norm: part, token: index });
    else words.push({ norm: kind === "word" ? norm : "", token: index });
  }
  return words;
}

interface Match {
  readonly wording: OfficeWording;
  readonly plural: boolean;
  /** Index in the words after the last of the rank. */
  readonly end: number;
}

function wordingAt(tokens: readonly Token[], words: readonly Word[], at: number): Match | undefined {
  const { norm } = words[at] as Word;
  const choices = offices.get(norm) ?? (norm.endsWith("s") ? offices.get(singular(norm)) : undefined);
  for (const wording of choices ?? []) {
    const end = at + wording.words.length;
    let plural = false;
    const fits = wording.words.every((word, offset) => {
      const other = words[at + offset];
      if (!other) return false;
      // Nothing may part the words: a possessive or a comma ends a title.
      if (
        offset > 0 &&
        (tokens[words[at + offset - 1]!.token] as Token).possessive &&
        words[at + offset - 1]!.token !== other.token
      )
        return false;
      if (other.norm === word) return true;
      if (!other.norm.endsWith("s") || singular(other.norm) !== word) return false;
      plural = true;
      return true;
    });
    if (!fits) continue;
    // "secretary-general's" may run on in the same token: "president-elect" is for the suffixes.
    return { wording, plural, end };
  }
  return undefined;
}

function singular(norm: string): string {
  if (norm.endsWith("ies")) return `${norm.slice(0, -3)}y`;
  return norm.slice(0, -1);
}

function phraseAround(
  tokens: readonly Token[],
  words: readonly Word[],
  at: number,
  { wording, plural, end }: Match,
  floor: number,
): OfficePhrase | undefined {
  const rankFrom = words[at]!.token;
  let rankTo = words[end - 1]!.token + 1;
  const rankToken = tokens[rankFrom] as Token;
  const { rank } = wording;
  const before = tokens[rankFrom - 1];
  if (wording.words.length === 1) {
    const [only = ""] = wording.words;
    // Stephen King; a chair; "pm" after a figure
    if (abbreviated.has(only) && !rankToken.capital) return undefined;
    if (only === "pm" || only === "cm") {
      if (!/^[A-Z]/.test(rankToken.text) || before?.kind === "number" || rankToken.text.includes(".")) return undefined;
    }
    if (surnames.has(only) && rankToken.capital && before?.kind === "word" && before.capital && !before.possessive) {
      const known = placeAt(tokens, rankFrom - 1) ?? places.get(before.norm);
      if (!known && !standingWords.has(before.norm) && !(tokens[rankTo]?.capital && before.index === 0))
        return undefined;
    }
    if (only === "house" || only === "king" || only === "queen") if (!rankToken.capital) return undefined;
  }

  let standing: Standing = "current";
  // Parts of the rank's own token before it: "ex-president", "then-Prime Minister"
  for (let i = at - 1; i >= 0 && words[i]!.token === rankFrom; i--) {
    const prefix = standingWords.get(words[i]!.norm);
    if (prefix) standing = stronger(standing, prefix);
    else return undefined;
  }
  const left = leftOf(tokens, rankFrom, floor);
  standing = stronger(standing, left.standing);
  const { from } = left;
  let { jurisdiction = counterpartOf(tokens, from, floor), unnamed } = left;

  // "-elect" in the rank's last token, or the next word
  for (let i = end; words[i] && words[i]!.token === rankTo - 1; i++) {
    const suffix = standingSuffixes.get(words[i]!.norm);
    if (!suffix) return undefined;
    standing = stronger(standing, suffix);
  }
  const behind = tokens[rankTo];
  const suffix =
    behind?.kind === "word" && !tokens[rankTo - 1]!.possessive ? standingSuffixes.get(behind.norm) : undefined;
  if (suffix) {
    standing = stronger(standing, suffix);
    rankTo++;
  }
  let to = rankTo;
  if (!tokens[rankTo - 1]!.possessive) {
    const after = bodyAfter(tokens, rankTo);
    if (after) {
      if (after.jurisdiction !== undefined) jurisdiction ??= after.jurisdiction;
      else if (jurisdiction === undefined) unnamed = true;
      to = after.to;
    }
  }
  const lead = tokens[from - 1];
  const determiner = lead?.kind === "word" && determiners.has(lead.norm) ? lead.norm : undefined;
  return {
    rank,
    plural,
    standing,
    ...(jurisdiction !== undefined && { jurisdiction }),
    unnamed,
    from,
    to,
    rankFrom,
    rankTo,
    ...(determiner !== undefined && { determiner }),
  };
}

/** "his French counterpart, Finance Minister": the country stands before the comma. */
function counterpartOf(tokens: readonly Token[], from: number, floor: number): string | undefined {
  if (tokens[from - 1]?.text !== "," || tokens[from - 2]?.norm !== "counterpart") return undefined;
  return jurisdictionEndingAt(tokens, from - 3, floor, false)?.jurisdiction;
}

/** What stands before a rank: "former Japanese", "Acme's new", "the city council's acting", "central bank". */
function leftOf(
  tokens: readonly Token[],
  rankFrom: number,
  floor: number,
): { from: number; standing: Standing; jurisdiction?: string; unnamed: boolean } {
  let from = rankFrom;
  let standing: Standing = "current";
  let jurisdiction: string | undefined;
  const body: string[] = [];
  while (from > floor) {
    const token = tokens[from - 1] as Token;
    if (token.kind !== "word" || determiners.has(token.norm)) break;
    if (token.possessive) {
      const named = jurisdiction === undefined ? jurisdictionEndingAt(tokens, from - 1, floor, true) : undefined;
      if (named) ({ jurisdiction, from } = named);
      break;
    }
    const told = standingWords.get(token.norm);
    // "then" is a standing in "the then President" and "then-President", a time in "he then met President …"
    const then = token.norm === "then" && !determiners.has(normAt(tokens, from - 2));
    const [prefix = "", rest] = token.norm.split("-", 2);
    const glued = rest !== undefined && token.norm !== "ex-" ? standingWords.get(prefix) : undefined;
    // "parliament sacked Prime Minister Roe": a verb
    const verb = participles.has(token.norm) && !setsOff(tokens[from - 2]);
    if (verb || (passives.has(token.norm) && beForms.has(normAt(tokens, from - 2)))) break;
    if (told && !then) standing = stronger(standing, told);
    else if (glued) {
      // "ex-Acme chairman", "then-Norwegian Prime Minister"
      standing = stronger(standing, glued);
      const entry = places.get(rest as string);
      jurisdiction ??= entry ? codeOf(entry) : rest;
    } else if (bodyNouns.has(token.norm) && (jurisdiction === undefined || !token.capital)) body.unshift(token.norm);
    else if (!officeColour.has(token.norm) && !areaNouns.has(token.norm)) {
      if (jurisdiction !== undefined || !isCapitalised(token)) break;
      const named = jurisdictionEndingAt(tokens, from - 1, floor, false);
      if (!named) break;
      ({ jurisdiction, from } = named);
      continue;
    }
    from--;
  }
  const bodyName = body.join(" ");
  if (bodyName) jurisdiction = jurisdiction === undefined ? undefined : `${jurisdiction} ${bodyName}`;
  return {
    from,
    standing,
    ...(jurisdiction !== undefined && { jurisdiction }),
    unnamed: bodyName !== "" && jurisdiction === undefined,
  };
}

const participles = new Set(
  "ousted deposed impeached retired sacked dismissed fired exiled toppled jailed assassinated murdered slain departing retiring".split(
    " ",
  ),
);
const passives = new Set("elected appointed re-elected reelected".split(" "));
const beForms = new Set("is was were be been being".split(" "));
const leadIns = new Set("of by with to for against from and between on about as or but than like under".split(" "));

/** Whether a participle behind this token describes a holder ("the ousted president", "against deposed President Roe"). */
function setsOff(before: Token | undefined): boolean {
  return before?.kind !== "word" || before.possessive || determiners.has(before.norm) || leadIns.has(before.norm);
}

/** From the holder who is in office to the one farthest from it. */
const strength: readonly Standing[] = [
  "current",
  "outgoing",
  "incoming",
  "acting",
  "nominee",
  "late",
  "then",
  "deputy",
  "former",
];

/** Of two words the one that takes the office further away: "former acting chairman" is former. */
export function stronger(a: Standing, b: Standing): Standing {
  return strength.indexOf(b) > strength.indexOf(a) ? b : a;
}

/** The place or body whose name ends with the token at `last`: "New York" Mayor, "Fed" Chairman, "Japan's" Prime Minister. */
function jurisdictionEndingAt(
  tokens: readonly Token[],
  last: number,
  floor: number,
  possessive: boolean,
): { jurisdiction: string; from: number } | undefined {
  const end = tokens[last];
  if (end?.kind !== "word" || !isCapitalised(end)) return undefined;
  for (let from = Math.max(floor, last - 4); from <= last; from++) {
    const hit = placeAt(tokens, from);
    if (hit?.to === last + 1 && (hit.entry.demonym || !hit.entry.doubtful || possessive || from === last))
      if (!joinsBody(tokens, from, floor)) return { jurisdiction: codeOf(hit.entry), from };
  }
  // An organisation: the capitalised words on end, "Bank of Ghana" across its "of"
  const inBody = (at: number): boolean => {
    const token = tokens[at];
    return (
      at >= floor &&
      isName(token) &&
      !token?.possessive &&
      !standingWords.has(token?.norm ?? "") &&
      !noBodies.has(token?.norm ?? "")
    );
  };
  let from = last;
  while (last - from < 6) {
    if (inBody(from - 1)) from--;
    else if (joinsBody(tokens, from, floor)) from -= 2;
    else break;
  }
  if (from === 0 && opensSentence(tokens[0] as Token)) from++;
  if (from > last || noBodies.has(end.norm)) return undefined;
  const norm = tokens
    .slice(from, last + 1)
    .map((token) => token.norm)
    .join(" ");
  return norm ? { jurisdiction: norm, from } : undefined;
}

/** "Bank of" before the token at `at`. */
function joinsBody(tokens: readonly Token[], at: number, floor: number): boolean {
  const head = tokens[at - 2];
  return tokens[at - 1]?.norm === "of" && at - 2 >= floor && isName(head) && organisationWords.has(head?.norm ?? "");
}

/** Capitalised words before an office that are no body it is of: days, months, courtesies. */
const noBodies = new Set([
  ...calendarWords,
  ...honorifics,
  ..."majesty highness excellency eminence holiness honourable honorable mr mrs ms".split(" "),
]);

/** A word whose capital is the sentence's: "When President Roe", "Decrying", "Meanwhile". */
function opensSentence({ norm }: Token): boolean {
  return sentenceStarters.has(norm) || /...(?:ing|ly|ed)$/.test(norm);
}

/** "of Japan", "of the Bank of England", "for Lagos State", "at Acme": the phrase's end, and what it names. */
export function bodyAfter(tokens: readonly Token[], at: number): { jurisdiction?: string; to: number } | undefined {
  const joint = tokens[at];
  if (joint?.kind !== "word" || (joint.norm !== "of" && joint.norm !== "for" && joint.norm !== "at")) return undefined;
  let next = at + 1;
  if (tokens[next]?.norm === "the") next++;
  const token = tokens[next];
  if (token?.kind !== "word") return undefined;
  const hit = placeAt(tokens, next);
  const area = hit && tokens[hit.to];
  // "of Kaduna State", "of New York City": still the place
  if (hit && area?.kind === "word" && areaNouns.has(area.norm) && !(tokens[hit.to - 1] as Token).possessive)
    return { jurisdiction: codeOf(hit.entry), to: hit.to + 1 };
  if (hit && !hit.entry.demonym && !(isName(tokens[hit.to]) && organisationWords.has(tokens[hit.to]!.norm)))
    return { jurisdiction: codeOf(hit.entry), to: hit.to };
  if (isName(token)) {
    let to = next + 1;
    while (to < next + 7 && !tokens[to - 1]!.possessive) {
      if (isName(tokens[to])) to++;
      else if ((tokens[to]?.norm === "of" || tokens[to]?.text === "&") && isName(tokens[to + 1])) to += 2;
      else if (tokens[to]?.norm === "of" && tokens[to + 1]?.norm === "the" && isName(tokens[to + 2])) to += 3;
      else break;
    }
    return {
      jurisdiction: tokens
        .slice(next, to)
        .map(({ norm }) => norm)
        .join(" "),
      to,
    };
  }
  if (joint.norm !== "of") return undefined;
  // "of state oil company Pertamina", "of the company"
  let to = next;
  while (to < next + 4 && tokens[to]?.kind === "word" && !isName(tokens[to])) to++;
  if (isName(tokens[to]) && to > next) {
    let end = to + 1;
    while (isName(tokens[end]) && !tokens[end - 1]!.possessive && end < to + 5) end++;
    return {
      jurisdiction: tokens
        .slice(to, end)
        .map(({ norm }) => norm)
        .join(" "),
      to: end,
    };
  }
  return { to: next };
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && isCapitalised(token);
}

/** The key of the place that an office is of: a country or region by its code, a capital or seat by its country's. */
function codeOf({ place, level, within }: PlaceEntry): string {
  if (level === "venue" && within) return within;
  return place;
}
