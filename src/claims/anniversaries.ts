import { normAt } from "../language/token-at.js";
import {
  celebratingVerbs,
  foundingNouns,
  foundingVerbs,
  namedAnniversaries,
  ordinalNumerals,
  weddingNames,
} from "../lexicon/anniversaries.js";
import { isClosed } from "../lexicon/closed-classes.js";
import { yearAt } from "../mentions/dates/calendar-date.js";
import type { AnniversaryClaim } from "../model/anniversary.js";
import type { DateMention } from "../model/date.js";
import type { QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";
import { firstFrom } from "./near.js";

/** A year that is printed in a sentence, alone or in a date. */
interface Year {
  readonly year: number;
  /** Indices of tokens, end-exclusive. */
  readonly first: number;
  readonly next: number;
  /** Told as a time ("in 2024"), not as a name ("the 2024 flood"). */
  readonly dated: boolean;
}

/** Anniversaries with the year they fall in, and the years in which things came into being. */
export function anniversaries({ article, sentences, mentions, base }: ClaimContext): AnniversaryClaim[] {
  const dates = new Map<number, DateMention[]>();
  for (const date of mentions.dates) {
    const list = dates.get(date.sentence);
    if (list) list.push(date);
    else dates.set(date.sentence, [date]);
  }
  const published = article.published?.date.year;
  const lengths = bySentence(mentions.quantities);
  const claims: AnniversaryClaim[] = [];
  for (const sentence of sentences) {
    const { tokens } = sentence;
    let all: Year[] | undefined;
    for (let at = 0; at < tokens.length; at++) {
      if (!isTrigger(tokens[at] as Token)) continue;
      all ??= yearsOf(sentence, dates.get(sentence.index) ?? []);
      const years = near(all, at);
      const found =
        anniversaryAt(tokens, at, years, published) ??
        foundingAt(tokens, at, years) ??
        agoAt(tokens, at, years, published) ??
        laterAt(sentence, at, years, lengths.get(sentence.index) ?? [], () => yearBefore(sentence));
      if (!found) continue;
      const { first, next, ...fields } = found;
      // "launched in 2001 and launched again in 2010"
      const subject =
        found.subject === "and"
          ? claims.findLast((claim) => claim.sentence === sentence.index)?.subject
          : found.subject;
      if (subject === undefined) continue;
      claims.push({
        ...base({ start: tokens[first]!.start, end: tokens[next - 1]!.end }, sentence.index),
        kind: "anniversary",
        ...fields,
        subject,
      });
    }
  }
  // What began when is worth a claim only beside its anniversary.
  const kept = new Set(claims.filter(({ years }) => years !== undefined).map(({ subject }) => subject));
  return claims.filter(({ subject }) => kept.has(subject));

  /** The year in which the sentence before ends, in the same paragraph: "The mill closed in 1960." */
  function yearBefore({ index, block }: Sentence): number | undefined {
    const before = sentences[index - 1];
    if (before?.block !== block) return undefined;
    const last = yearsOf(before, dates.get(before.index) ?? []).at(-1);
    const born = before.tokens.some(({ norm }) => norm === "born");
    return last?.dated && !born && last.next >= before.tokens.length - 1 ? last.year : undefined;
  }
}

function isTrigger({ norm }: Token): boolean {
  return (
    norm === "anniversary" ||
    norm === "birthday" ||
    norm === "wedding" ||
    norm === "married" ||
    norm === "wed" ||
    norm === "ago" ||
    norm === "later" ||
    namedAnniversaries.has(norm) ||
    foundingVerbs.has(norm)
  );
}

/** The years of a sentence: those of its dates, and those before a noun ("the 1994 flood"). Both ends of a range are none. */
function yearsOf({ tokens }: Sentence, dates: readonly DateMention[]): Year[] {
  const years: Year[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const year = token.kind === "number" ? yearAt(tokens, at)?.year : undefined;
    if (year === undefined) continue;
    while (next < dates.length && dates[next]!.end < token.end) next++;
    const date = dates[next] && dates[next]!.start <= token.start ? dates[next] : undefined;
    if (date && (date.until || date.stated.year !== year || date.grain === "decade")) continue;
    let first = at;
    while (date && first > 0 && tokens[first - 1]!.start >= date.start) first--;
    years.push({ year, first, next: at + 1, dated: date !== undefined });
  }
  return years;
}

/** How many tokens away a year can stand that has to do with an anniversary. */
const reach = 40;

function near(years: readonly Year[], at: number): readonly Year[] {
  const from = firstFrom(years, at - reach, ({ first }) => first);
  return years.slice(
    from,
    firstFrom(years, at + reach, ({ first }) => first),
  );
}

interface Found extends Pick<AnniversaryClaim, "years" | "at" | "atStated" | "since" | "loose" | "subject"> {
  readonly first: number;
  readonly next: number;
}

const early = new Set(
  "early late later belated delayed postponed upcoming approaching nears nearing season year edition".split(" "),
);

/** "celebrates its 30th birthday in 2024", "the 20th anniversary of the 1994 flood", "their diamond wedding, 60 years, in August 2019". */
function anniversaryAt(
  tokens: readonly Token[],
  at: number,
  years: readonly Year[],
  published: number | undefined,
): Found | undefined {
  const word = (tokens[at] as Token).norm;
  const named = namedAnniversaries.get(word);
  let first = at;
  let count = named;
  let wedding = false;
  if (count === undefined) {
    if (word !== "anniversary" && word !== "birthday" && word !== "wedding") return undefined;
    // "golden wedding anniversary": the last word tells
    if (word === "wedding" && tokens[at + 1]?.norm === "anniversary") return undefined;
    let before = at - 1;
    if (tokens[before]?.norm === "wedding") {
      wedding = true;
      before--;
    }
    const name = weddingNames.get(normAt(tokens, before));
    if (name !== undefined && (wedding || word === "wedding")) {
      wedding = true;
      count = name;
      first = before;
    } else if (word !== "wedding") {
      const ordinal = ordinalBefore(tokens, before);
      count = ordinal?.count;
      first = ordinal?.first ?? at;
    }
  }
  if (count === undefined || count < 2) return undefined;

  const owner = tokens[first - 1];
  let subject: string | undefined = wedding ? "wedding" : undefined;
  let since: Year | undefined;
  let next = at + 1;
  if (tokens[next]?.norm === "of") {
    // "of the 1994 flood", "of its founding in 1956", "of the theatre"
    let end = next + 1;
    let noun: string | undefined;
    let nounAt = at;
    for (; end < tokens.length && end < next + 9; end++) {
      const token = tokens[end] as Token;
      since ??= years.find((year) => year.first === end);
      if (since && end >= since.next && token.kind === "word" && isClosed(token.norm)) break;
      if (token.kind === "mark" && (!since || end >= since.next)) break;
      if (token.kind === "word" && !isClosed(token.norm) && !foundingNouns.has(token.norm)) {
        noun = token.norm;
        nounAt = end;
      }
    }
    subject ??= noun;
    // The year of the celebration may stand behind its preposition: "of the theatre in 2024".
    if (since && since.first > next + 1 && tokens[since.first - 1]?.norm === "in") {
      const made = tokens
        .slice(next, since.first)
        .some(({ norm }) => foundingNouns.has(norm) || foundingVerbs.has(norm) || norm === "death" || norm === "birth");
      if (!made) since = undefined;
    }
    if (since) next = since.dated ? since.next : Math.max(since.next, nounAt + 1);
  } else if (owner?.possessive && !/^(?:its|their|his|her|our)$/.test(owner.norm)) subject ??= owner.norm;
  else subject ??= subjectBefore(tokens, first);
  if (word === "birthday" && !owner?.possessive && owner?.norm !== "its" && tokens[at + 1]?.norm !== "of")
    return undefined;

  const others = years.filter(
    (year) => year.dated && year !== since && !isFounding(tokens, year) && (year.first > at || year.next <= first),
  );
  const stated = others.length === 1 ? others[0] : undefined;
  if (others.length > 1) return undefined;
  const said = tokens.slice(Math.max(0, first - 8), Math.min(tokens.length, at + 8));
  const thisYear = said.some(({ norm }, index) => norm === "this" && said[index + 1]?.norm === "year");
  const lastYear = said.some(({ norm }, index) => norm === "last" && said[index + 1]?.norm === "year");
  if (lastYear && published === undefined) return undefined;
  const now = lastYear
    ? (published as number) - 1
    : thisYear || said.some(({ norm }) => celebratingVerbs.has(norm))
      ? published
      : undefined;
  const falls = stated?.year ?? now;
  const loose = said.some(({ norm }) => early.has(norm) && !(norm === "year" && (thisYear || lastYear)));
  // A founding in the same sentence: "founded in 1989, celebrates its 30th anniversary".
  if (subject === undefined || tokens[at + 1]?.norm !== "of")
    since ??= years.find(
      (year) => year !== stated && isFounding(tokens, year) && isAside(tokens, foundingOf(tokens, year)),
    );
  if (since) subject ??= "clause";
  if (subject === undefined) return undefined;
  if (stated) next = Math.max(next, stated.next);
  const start = Math.min(first, since ? foundingOf(tokens, since) : first, stated?.first ?? first);
  return {
    first: start,
    next: Math.max(next, since?.next ?? next),
    subject,
    years: count,
    ...(falls !== undefined && { at: falls, atStated: stated !== undefined }),
    ...(since && { since: since.year }),
    ...(loose && { loose }),
  };
}

const ordinalEnding = /^(?:st|nd|rd|th)$/;

/** "30th", "thirtieth" that ends before `end`, adjectives between left out. */
function ordinalBefore(tokens: readonly Token[], end: number): { count: number; first: number } | undefined {
  const token = tokens[end];
  if (!token) return undefined;
  const worded = ordinalNumerals.get(token.norm);
  if (worded) return { count: worded, first: end };
  const figure = tokens[end - 1];
  if (ordinalEnding.test(token.norm) && !token.spaced && figure?.kind === "number" && /^\d{1,3}$/.test(figure.text))
    return { count: Number(figure.text), first: end - 1 };
  return undefined;
}

/** Whether a year is that in which something was founded: "founded in 1989", "opened its doors in March 1989", "since 1989". */
function isFounding(tokens: readonly Token[], year: Year): boolean {
  return year.dated && foundingOf(tokens, year) < year.first;
}

/** Whether a founding is told of the subject by the way: "Founded in 1956, …", "…, which opened in 1989, …", "… (founded 1956)". */
function isAside(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.norm === "was" || tokens[before]?.norm === "were" || tokens[before]?.norm === "first")
    before--;
  const token = tokens[before];
  return (
    token === undefined ||
    token.norm === "which" ||
    token.norm === "that" ||
    token.text === "," ||
    token.text === "(" ||
    foundingNouns.has(tokens[at]!.norm)
  );
}

/** The index of the founding word before a year; that of the year where there is none. */
function foundingOf(tokens: readonly Token[], { first }: Year): number {
  if (tokens[first - 1]?.norm === "since") return first - 1;
  for (let i = first - 1; i >= 0 && i >= first - 6; i--) {
    const token = tokens[i] as Token;
    if (foundingVerbs.has(token.norm) || foundingNouns.has(token.norm)) return i;
    if (token.kind !== "word") break;
  }
  return first;
}

/** "The theatre opened in 1989", "the club, founded in 1956", "They married in August 1961". */
function foundingAt(tokens: readonly Token[], at: number, years: readonly Year[]): Found | undefined {
  const { norm } = tokens[at] as Token;
  const wedding = norm === "married" || norm === "wed";
  if (!wedding && !foundingVerbs.has(norm)) return undefined;
  const year = years.find(({ first }) => first > at && first <= at + 8);
  if (!year) return undefined;
  for (let i = at + 1; i < year.first; i++) {
    const token = tokens[i] as Token;
    if (token.text === ";" || token.text === "," || foundingVerbs.has(token.norm)) return undefined;
    if (/..ed$/.test(token.norm)) return undefined;
  }
  const preposition = tokens[year.first - 1]?.norm;
  if (preposition !== "in" && preposition !== "on" && preposition !== "since") return undefined;
  const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.norm);
  if (before.some((word) => /n't$|^not?$|^never$|^re$/.test(word))) return undefined;
  if (wedding && tokens.slice(Math.max(0, at - 6), at).some((token) => otherCouples.has(token.norm))) return undefined;
  const joined = tokens[at - 1]?.norm === "and";
  const subject = wedding ? "wedding" : joined ? "and" : subjectBefore(tokens, at);
  return subject === undefined ? undefined : { first: at, next: year.next, subject, since: year.year };
}

/** Kin before "married": the wedding is another couple's. */
const otherCouples = new Set(
  "parents mother father grandparents son sons daughter daughters brother brothers sister sisters aunt uncle nephew niece cousin friend friends who".split(
    " ",
  ),
);

/** The figure of "50 years" in front of "ago" or "later", where nothing makes it a rough one. */
function yearsInDigits(tokens: readonly Token[], at: number): number | undefined {
  const figure = tokens[at - 2];
  const rough = /^(?:about|around|almost|nearly|some|over|than|roughly|least|approximately|to)$/.test(
    normAt(tokens, at - 3),
  );
  return tokens[at - 1]?.norm === "years" && figure?.kind === "number" && /^\d{1,3}$/.test(figure.text) && !rough
    ? Number(figure.text)
    : undefined;
}

/** "50 years ago, in 1975". */
function agoAt(
  tokens: readonly Token[],
  at: number,
  years: readonly Year[],
  published: number | undefined,
): Found | undefined {
  const count = yearsInDigits(tokens, at);
  if (tokens[at]?.norm !== "ago" || published === undefined || count === undefined || count < 5) return undefined;
  const comma = tokens[at + 1]?.text === "," ? 1 : 0;
  if (tokens[at + 1 + comma]?.norm !== "in") return undefined;
  const year = years.find(({ first }) => first === at + 2 + comma);
  return (
    year && {
      first: at - 2,
      next: year.next,
      subject: "ago",
      years: count,
      at: published,
      atStated: false,
      since: year.year,
    }
  );
}

/** How near the year before has to stand, in tokens, that nothing undated comes between: "closed in 1960 and reopened 15 years later". */
const laterReach = 6;

/** "closed in 1960 and reopened 15 years later, in 1985". A year more or less is right, for years are counted from day to day. */
function laterAt(
  { tokens }: Sentence,
  at: number,
  years: readonly Year[],
  lengths: readonly QuantityMention[],
  yearBefore: () => number | undefined,
): Found | undefined {
  if (tokens[at]?.norm !== "later") return undefined;
  const length = lengths.find(({ endToken }) => endToken === at);
  const worded = length?.quantity.unit === "year" && !length.quantity.hedge && !length.quantity.range;
  const count = worded ? Number(length.quantity.figure) : yearsInDigits(tokens, at);
  const start = worded ? length.firstToken : at - 2;
  if (count === undefined || !Number.isInteger(count) || length?.quantity.vague) return undefined;
  const comma = tokens[at + 1]?.text === "," ? 1 : 0;
  const year = years.find(({ first, dated }) => dated && first === at + 2 + comma);
  if (!year || tokens[at + 1 + comma]?.norm !== "in") return undefined;
  const from = years.findLast(({ next, dated }) => dated && next <= start);
  // "Born in 1960, he joined at 20 and 15 years later": counted from the age
  const aged =
    from && tokens.slice(Math.max(0, from.first - 4), start).some(({ norm }) => norm === "born" || norm === "aged");
  const beside = from && !aged && start - from.next <= laterReach;
  const since = beside ? from.year : from || start > laterReach ? undefined : yearBefore();
  // "built in 1901, it burned down in 1950; 60 years later, in 1961": counted from any of the years before
  const fits = [since, ...years.filter(({ next }) => next <= start).map(({ year }) => year)].some(
    (from) => from !== undefined && Math.abs(year.year - from - count) <= 1,
  );
  if (since === undefined || fits) return undefined;
  return {
    first: beside ? from.first : start,
    next: year.next,
    subject: "later",
    years: count,
    at: year.year,
    atStated: true,
    since,
  };
}

const relatives = new Set("which that who was were is has been had will would and be to first also now".split(" "));

const verbal = /(?:ed|ing|ly)$/;

/** The noun of the phrase that ends before `end`, verbs of being and commas left out: "the Harbour Theatre, which" → "theatre". */
function subjectBefore(tokens: readonly Token[], end: number): string | undefined {
  let i = end - 1;
  while (i >= 0 && i >= end - 14) {
    const token = tokens[i] as Token;
    if (
      token.kind === "word" &&
      !relatives.has(token.norm) &&
      !celebratingVerbs.has(token.norm) &&
      !early.has(token.norm) &&
      !/^(?:its|their|celebrated|marked)$/.test(token.norm)
    )
      break;
    if (token.kind === "mark" && token.text !== ",") return undefined;
    i--;
  }
  const token = tokens[i];
  if (token?.kind !== "word" || isClosed(token.norm) || verbal.test(token.norm)) return undefined;
  // "the theatre in Leeds": the noun stands before the preposition.
  for (let j = i; j >= 0 && j >= i - 4; j--)
    if (/^(?:in|of|at|on|for)$/.test(tokens[j]!.norm)) {
      const noun = tokens[j - 1];
      return noun?.kind === "word" && !isClosed(noun.norm) && !verbal.test(noun.norm) ? noun.norm : undefined;
    }
  return token.norm;
}
