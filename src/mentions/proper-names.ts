import { normAt } from "../language/token-at.js";
import { months, weekdays } from "../lexicon/calendar.js";
import {
  gluedParticles,
  leadingParticles,
  nameParticles,
  nameSuffixes,
  namesThatGoOn,
} from "../lexicon/name-joints.js";
import { sentenceStarters } from "../lexicon/sentence-starters.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";

/** How a sentence uses capitals: as prose does, on most words as headings do, or on all letters. Only in the first does a capital mark a name. */
export type Casing = "prose" | "title" | "capitals";

/** A run of capitalised words, with what joins them. Whether it names a person, a firm or nothing is for its readers to say. */
export interface ProperName extends Span {
  readonly sentence: number;
  /** Index of its first token in the sentence, and of the token after its last. */
  readonly from: number;
  readonly to: number;
  /** Its tokens, joints included. The last one's text may hold a possessive ending, which the span leaves out. */
  readonly tokens: readonly Token[];
  /** Folded words, one space between: "bashar al-assad". The same for the same spelling throughout. */
  readonly norm: string;
  /** Indexes in `tokens` of joints that may also part two names: "of", "and", "for", "the", "on". */
  readonly joints: readonly number[];
  /** It begins a sentence or a quotation: its first capital may be grammar's. */
  readonly atStart: boolean;
  readonly casing: Casing;
  readonly possessive: boolean;
  /** Some of it is in small letters by a slip: "Petra lindqvist", told by its capital elsewhere. */
  readonly slip: boolean;
}

/** How often a word is printed with a capital inside prose, with one where grammar asks for it, and without. */
export interface CapitalUse {
  readonly inside: number;
  readonly start: number;
  readonly small: number;
}

/** Uses of capitals by folded word, and the casing of each sentence. */
export interface Capitals {
  readonly uses: ReadonlyMap<string, CapitalUse>;
  readonly casings: readonly Casing[];
}

const noUse: CapitalUse = { inside: 0, start: 0, small: 0 };
const capitalAfterHyphen = /[-‐‑]\p{Lu}/u;
const smallLetter = /\p{Ll}/u;
const openers = new Set(["“", '"', "«", "(", "["]);
const nicknameOpeners = new Set(["“", '"', "‘", "'", "("]);
const nicknameClosers = new Set(["”", '"', "’", "'", ")"]);
const startMarks = new Set([":", "—", "–", "•", "*", "|", "·"]);
const commonEndings = /(?:ing|ly|ed)$/;
/** Capitals that name a time, not a thing. */
export const calendarWords: ReadonlySet<string> = new Set([...months.keys(), ...weekdays.keys()]);
const headingMinors = new Set(
  "a an the and or but nor of in on at to for from by with as is are was be vs v via into over after amid that this its his her their our your not no if how why who what when where it".split(
    " ",
  ),
);

/** Reads once how the article uses capitals. Linear. */
export function capitalsOf(sentences: readonly Sentence[]): Capitals {
  const small = new Set<string>();
  for (const { tokens } of sentences)
    for (const token of tokens) if (token.kind === "word" && !isCapitalised(token)) small.add(token.norm);
  const casings = sentences.map((sentence) => casingOf(sentence, small));
  const uses = new Map<string, { inside: number; start: number; small: number }>();
  for (const sentence of sentences) {
    if (casings[sentence.index] !== "prose") continue;
    for (const token of sentence.tokens) {
      if (token.kind !== "word") continue;
      const use = uses.get(token.norm) ?? { inside: 0, start: 0, small: 0 };
      uses.set(token.norm, use);
      if (!isCapitalised(token)) use.small++;
      else if (startsAt(sentence.tokens, token.index)) use.start++;
      else use.inside++;
    }
  }
  return { uses, casings };
}

function casingOf({ tokens, zone }: Sentence, small: ReadonlySet<string>): Casing {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  let needless = 0;
  for (const token of tokens) {
    if (token.kind !== "word" || token.norm.length < 2) continue;
    if (!smallLetter.test(token.text.replace(/['’]s$/, ""))) shouted++;
    if (headingMinors.has(token.norm) && !(shouted > words)) continue;
    words++;
    if (!isCapitalised(token)) continue;
    capitals++;
    if (token.index > 0 && (small.has(token.norm) || sentenceStarters.has(token.norm))) needless++;
  }
  if (words >= 2 && shouted >= 0.7 * words) return "capitals";
  const heading = zone === "headline" || zone === "heading" || zone === "contents";
  if (words >= 4 && capitals >= 0.85 * words) return "title";
  if (heading && capitals >= 0.6 * words && needless > 0) return "title";
  return "prose";
}

/** Whether a word carries a capital where names carry it: at its head, or after a particle and a hyphen ("al-Assad", "d’Estaing"). */
export function isCapitalised(token: Token): boolean {
  if (token.capital) return true;
  if (token.kind !== "word" || token.text.length < 4) return false;
  // Most words end here: no hyphen, no apostrophe.
  const joint = token.text.search(/[-‐‑'’]/);
  if (joint < 1 || joint > 4) return false;
  const head = token.norm.slice(0, joint);
  if (head === "d" || head === "l") return /^[dl]['’]\p{Lu}/u.test(token.text);
  return gluedParticles.has(head) && capitalAfterHyphen.test(token.text);
}

/** Whether grammar puts a capital on the token at `index`: it begins the sentence, a quotation, or what follows a colon or dash. */
function startsAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  if (before.kind === "mark") return openers.has(before.text) || startMarks.has(before.text);
  return before.kind === "number" && index === 1;
}

/** Where a name's last token ends without its possessive. */
export function endOfName(token: Token): number {
  if (!token.possessive) return token.end;
  return token.end - (/['’ʼ]s$/i.test(token.text) ? 2 : 1);
}

/** All runs of capitalised words in the article, in reading order. One look at each token. */
export function properNamesIn(
  sentences: readonly Sentence[],
  capitals: Capitals = capitalsOf(sentences),
): ProperName[] {
  const names: ProperName[] = [];
  for (const sentence of sentences) {
    const casing = capitals.casings[sentence.index]!;
    const { tokens } = sentence;
    const isName = (index: number): boolean => namesHere(tokens, index, casing, capitals.uses);
    let index = 0;
    while (index < tokens.length) {
      const from = index;
      if (!isName(from) && !opensWithParticle(tokens, from, isName)) {
        index++;
        continue;
      }
      const { to, joints } = runFrom(tokens, from, isName);
      index = to;
      names.push(properName(sentence, from, to, joints, casing));
    }
  }
  return names;
}

function properName(
  { tokens, index }: Sentence,
  from: number,
  to: number,
  joints: readonly number[],
  casing: Casing,
): ProperName {
  const own = tokens.slice(from, to);
  const first = own[0] as Token;
  const last = own[own.length - 1] as Token;
  return {
    start: first.start,
    end: endOfName(last),
    sentence: index,
    from,
    to,
    tokens: own,
    norm: own
      .filter(({ kind }) => kind !== "mark")
      .map(({ norm }) => norm)
      .join(" "),
    joints: joints.map((joint) => joint - from),
    atStart: startsAt(tokens, from),
    casing,
    possessive: last.possessive,
    slip:
      casing === "prose" &&
      own.some(
        (token) => token.kind === "word" && !isCapitalised(token) && !nameParticles.has(token.norm) && !isJoint(token),
      ),
  };
}

/** Whether the token at `index` is, by its capital, part of a name. */
function namesHere(
  tokens: readonly Token[],
  index: number,
  casing: Casing,
  uses: ReadonlyMap<string, CapitalUse>,
): boolean {
  const token = tokens[index];
  if (token?.kind !== "word") return false;
  if (calendarWords.has(token.norm) && !isFamilyName(tokens, index)) return false;
  const use = uses.get(token.norm) ?? noUse;
  if (casing === "capitals") return use.inside > 0 && use.inside >= use.small;
  if (!isCapitalised(token)) return isSlip(tokens, index, use, uses);
  if (sentenceStarters.has(token.norm) && (use.small > 0 || startsAt(tokens, index) || casing === "title"))
    return false;
  if (token.norm === "i" || token.norm.startsWith("i'")) return false;
  if (casing === "title") return use.inside > 0 ? use.inside >= use.small : !isCommon(token.norm, uses);
  if (!startsAt(tokens, index)) return true;
  if (use.inside > 0) return use.inside * 2 >= use.small || followedByCapital(tokens, index);
  if (use.small > 0) return false;
  return !commonEndings.test(token.norm) || followedByCapital(tokens, index);
}

/** Whether a word, or another form of it, stands in small letters in the copy, or ends as common words do. */
function isCommon(norm: string, uses: ReadonlyMap<string, CapitalUse>): boolean {
  if (commonEndings.test(norm)) return true;
  const stem = norm.replace(/(?:es|s)$/, "");
  return [norm, stem, `${stem}e`, `${norm}s`, `${stem}ed`, `${stem}d`].some((form) => (uses.get(form)?.small ?? 0) > 0);
}

/** "Theresa May", not "Monday May 3": a month behind a capitalised word that is no day, without a figure. */
function isFamilyName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const { norm, capital, spaced } = tokens[index] as Token;
  return (
    months.has(norm) &&
    capital &&
    spaced &&
    before?.kind === "word" &&
    before.capital &&
    !before.possessive &&
    !calendarWords.has(before.norm) &&
    !sentenceStarters.has(before.norm) &&
    tokens[index + 1]?.kind !== "number"
  );
}

function followedByCapital(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && next.kind === "word" && isCapitalised(next) && !(tokens[index] as Token).possessive;
}

/** A small letter where the copy elsewhere has a capital, several times and hardly ever without: "met lindqvist". */
function isSlip(
  tokens: readonly Token[],
  index: number,
  use: CapitalUse,
  uses: ReadonlyMap<string, CapitalUse>,
): boolean {
  const { norm } = tokens[index] as Token;
  if (norm.length < 3 || sentenceStarters.has(norm) || nameParticles.has(norm)) return false;
  if (use.inside >= 3 && use.small * 4 <= use.inside) return true;
  const before = tokens[index - 1];
  if (before?.kind !== "word" || before.possessive || !isCapitalised(before)) return false;
  // Right after a capital one other printing settles it, unless that word wears small letters as a rule.
  return use.inside > 0 && use.small <= use.inside && (uses.get(before.norm)?.inside ?? 0) > 0;
}

function opensWithParticle(tokens: readonly Token[], index: number, isName: (index: number) => boolean): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== "word" || token.capital || !leadingParticles.has(token.norm)) return false;
  let next = index + 1;
  while (
    next < index + 3 &&
    tokens[next]?.kind === "word" &&
    !tokens[next]!.capital &&
    nameParticles.has(tokens[next]!.norm)
  )
    next++;
  return isName(next) && (tokens[next] as Token).spaced;
}

function isJoint({ norm, text }: Token): boolean {
  return norm === "of" || norm === "the" || norm === "and" || norm === "for" || norm === "on" || text === "&";
}

/** From its first token, how far a name runs. */
function runFrom(
  tokens: readonly Token[],
  from: number,
  isName: (index: number) => boolean,
): { to: number; joints: number[] } {
  const joints: number[] = [];
  let to = from + 1;
  let goesOn = namesThatGoOn.has((tokens[from] as Token).norm);
  while (to < tokens.length) {
    const last = tokens[to - 1] as Token;
    if (last.possessive) break;
    const reach = step(to, last);
    if (reach === undefined) break;
    for (let i = to; i < reach; i++) {
      const token = tokens[i] as Token;
      if (isJoint(token)) joints.push(i);
      else if (namesThatGoOn.has(token.norm)) goesOn = true;
    }
    to = reach;
  }
  return { to, joints };

  /** The index after the next capitalised word, across what may join it; undefined where the name ends. */
  function step(at: number, last: Token): number | undefined {
    const token = tokens[at] as Token;
    if (isName(at)) return at + 1;
    if (token.kind === "mark") {
      if (token.text === "&") return isName(at + 1) ? at + 2 : undefined;
      // "King, Jr."
      if (token.text === "," && nameSuffixes.has(normAt(tokens, at + 1)) && tokens[at + 1]!.capital) return at + 2;
      // A nickname: Robert “Bob” Smith
      if (nicknameOpeners.has(token.text) && token.spaced) {
        let close = at + 1;
        while (close <= at + 2 && tokens[close]?.kind === "word" && tokens[close]!.capital) close++;
        const shut = tokens[close];
        if (close > at + 1 && shut && nicknameClosers.has(shut.text) && !shut.spaced && isName(close + 1))
          return close + 2;
      }
      return undefined;
    }
    if (token.kind !== "word" || token.possessive) return undefined;
    if (nameParticles.has(token.norm) && !token.capital) {
      let next = at + 1;
      while (next < at + 3 && tokens[next]?.kind === "word" && nameParticles.has(tokens[next]!.norm)) next++;
      return isName(next) && (tokens[next] as Token).kind === "word" ? next + 1 : undefined;
    }
    if (token.norm === "of" || (goesOn && (token.norm === "for" || token.norm === "and" || token.norm === "on"))) {
      if (last.kind !== "word") return undefined;
      const next = tokens[at + 1]?.norm === "the" && token.norm !== "and" ? at + 2 : at + 1;
      return isName(next) ? next + 1 : undefined;
    }
    return undefined;
  }
}
