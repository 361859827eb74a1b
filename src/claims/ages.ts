import { firstTokenFrom, normAt } from "../language/token-at.js";
import { birthdayVerbs, datingPrepositions, earlierAgeWords, laterAgeWords } from "../lexicon/ages.js";
import { months } from "../lexicon/calendar.js";
import { kinWords } from "../lexicon/kin.js";
import type { AgeClaim } from "../model/age.js";
import type { PersonMention } from "../model/person.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { ageHolders } from "./age-holders.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";

const oldest = 120;
const wholeNumber = /^\d{1,3}$/;
const yearNumber = /^(?:1[89]|20)\d\d$/;
const ordinalEndings = new Set(["st", "nd", "rd", "th"]);
const closes = new Set([",", ".", ";", ")", ":", "—", "–", "-", "?", "!", "”", '"']);
/** How many tokens may stand between "43-year-old" and the name: "43-year-old former nurse Jane Roe". */
const titleReach = 5;
/** How many tokens around an age are searched for another time. */
const reachBefore = 5;
const reachBehind = 3;

interface Age {
  readonly low: number;
  readonly high: number;
  readonly given: AgeClaim["given"];
  readonly printed: string;
  readonly span: Span;
}

/** How old the people of the article are now: "Jane Roe, 43", "the 43-year-old", "born in 1958", "turned 12 in April". Ages at other times are no claims. */
export function ageClaims(context: ClaimContext): AgeClaim[] {
  const { mentions, sentences, article, base } = context;
  const claims: AgeClaim[] = [];
  const people = bySentence(mentions.personMentions);
  const holderOf = ageHolders(context);
  const thisYear = article.published?.date.year;

  for (const mention of mentions.personMentions) {
    const sentence = sentences[mention.sentence]!;
    const after = firstTokenFrom(sentence.tokens, mention.end);
    if (isNamesake(sentence.tokens, mention)) continue;
    const age = ageBehind(sentence.tokens, after, mention, thisYear);
    // "Jane Roe, 43, was born in 1958"
    const past = age && firstTokenFrom(sentence.tokens, age.span.end);
    const next = past !== undefined && sentence.tokens[past]?.text === "," ? sentence.tokens[past + 1] : undefined;
    const born = next && age?.given === "age" ? birth(sentence.tokens, next.index, next.start, thisYear) : undefined;
    const turned = age?.given === "birth" && next ? turnedIn(sentence.tokens, next.index, mention.start) : undefined;
    const party = age?.given === "age" ? birthday(sentence.tokens, after, mention.start) : undefined;
    for (const each of [age, born, turned, party])
      if (each && !atAnotherTime(sentence, each.span, thisYear)) claims.push(claimOf(mention, each, true));
  }
  for (const quantity of mentions.quantities) {
    const { unit, figure, range, vague, hedge } = quantity.quantity;
    const sentence = sentences[quantity.sentence]!;
    if (unit !== "year of age" || range || vague || hedge || !wholeNumber.test(figure)) continue;
    if (atAnotherTime(sentence, quantity, thisYear)) continue;
    const age = { low: Number(figure), high: Number(figure), given: "age", printed: figure } as const;
    const named = (people.get(quantity.sentence) ?? []).find(
      ({ start }) => start >= quantity.end && reaches(sentence.tokens, quantity.endToken, start),
    );
    if (named) claims.push(claimOf(named, { ...age, span: { start: quantity.start, end: named.end } }, true));
    else if (isDefinite(sentence.tokens, quantity.firstToken)) {
      const told = holderOf(quantity);
      if (told)
        claims.push(
          claimOf(told, { ...age, span: { start: quantity.start, end: quantity.end } }, false, quantity.sentence),
        );
    }
  }
  return claims;

  function claimOf(
    mention: PersonMention,
    { span, ...age }: Age,
    named: boolean,
    sentence = mention.sentence,
  ): AgeClaim {
    return {
      kind: "age",
      subject: mention.person,
      ...base(span, sentence),
      person: mentions.people.get(mention.person)!.name.full,
      ...age,
      named,
    };
  }
}

/** "His son, also Dev, 44", "his sister, Gabrielle Stone, 55": the name is shared, or nearly, and the age is not. */
function isNamesake(tokens: readonly Token[], { start }: PersonMention): boolean {
  const at = firstTokenFrom(tokens, start);
  return tokens.slice(Math.max(0, at - 2), at).some(({ norm }) => norm === "also" || kinWords.has(norm));
}

/** The age told right behind a name that ends before the token at `at`. */
function ageBehind(
  tokens: readonly Token[],
  at: number,
  { start }: Span,
  thisYear: number | undefined,
): Age | undefined {
  const first = tokens[at];
  const labelled = tokens[at + 1]?.norm === "aged" || tokens[at + 1]?.norm === "age" ? 1 : 0;
  const [second, third] = [tokens[at + 1 + labelled], tokens[at + 2 + labelled]];
  if (!first || !second) return undefined;
  // "Jane Roe, 43, a nurse", "Jane Roe (43)", "Jane Roe, 43."
  if ((first.text === "," || first.text === "(") && isAge(second) && (!third || closesAge(third, first.text)))
    return exactly(second, "age", start);
  const verb = first.text === "," && second.norm === "who" ? at + 2 : at;
  const [be, value, next] = [tokens[verb], tokens[verb + 1], tokens[verb + 2]];
  if (!be || !value) return undefined;
  // "who is 43", "Roe is 43 years old": not "is 43 points behind"
  if (be.norm === "is" && isAge(value) && (!next || closes.has(next.text))) return exactly(value, "age", start);
  const turned = turnedIn(tokens, verb, start);
  if (turned || be.norm === "turned") return turned;
  return birthday(tokens, at, start) ?? birth(tokens, verb, start, thisYear);
}

/** An age as its figure tells it, from the offset at which its phrase starts. */
function exactly({ text, end }: Token, given: Age["given"], start: number): Age {
  return { low: Number(text), high: Number(text), given, printed: text, span: { start, end } };
}

/** "turned 12 in April", in the year of the article. */
function turnedIn(tokens: readonly Token[], at: number, start: number): Age | undefined {
  const [verb, value, next, when] = tokens.slice(at, at + 4);
  if (verb?.norm !== "turned" || !value || !isAge(value) || !next || !datingPrepositions.has(next.norm))
    return undefined;
  if (!when || tokens.slice(at + 3, at + 7).some(({ text }) => yearNumber.test(text))) return undefined;
  return exactly(value, "birthday", start);
}

/** "Jane Roe, who celebrated her 80th birthday on Saturday", "Jane Roe, 78, celebrated …": that age or more. */
function birthday(tokens: readonly Token[], at: number, start: number): Age | undefined {
  let verb = at;
  while (verb < at + 5 && !birthdayVerbs.has(normAt(tokens, verb))) {
    const token = tokens[verb];
    if (token?.text !== "," && token?.norm !== "who" && token?.kind !== "number") return undefined;
    verb++;
  }
  const [own, figure, ending, noun] = tokens.slice(verb + 1, verb + 5);
  if (!birthdayVerbs.has(normAt(tokens, verb)) || !(own?.norm === "her" || own?.norm === "his")) return undefined;
  if (!figure || !ending || !noun) return undefined;
  if (!isAge(figure) || !ordinalEndings.has(ending.norm) || noun.norm !== "birthday") return undefined;
  return {
    low: Number(figure.text),
    high: oldest,
    given: "birthday",
    printed: figure.text,
    span: { start, end: noun.end },
  };
}

/** "who was born in 1958", "born on March 3, 1958": one of two ages, or neither without the year of the article. */
function birth(tokens: readonly Token[], at: number, start: number, thisYear: number | undefined): Age | undefined {
  let i = at;
  while (i < at + 3 && (tokens[i]?.text === "," || tokens[i]?.norm === "was")) i++;
  if (thisYear === undefined || tokens[i]?.norm !== "born") return undefined;
  for (let n = i + 1; n < i + 7 && n < tokens.length; n++) {
    const token = tokens[n] as Token;
    if (yearNumber.test(token.text)) {
      const high = thisYear - Number(token.text);
      if (high < 1 || high > oldest) return undefined;
      return { low: high - 1, high, given: "birth", printed: token.text, span: { start, end: token.end } };
    }
    // "born in Leeds in 1958"
    if (token.kind === "word" && !token.capital && !datingPrepositions.has(token.norm) && !months.has(token.norm))
      return undefined;
  }
  return undefined;
}

/** Whether the words around tell of an age at another time: "then 43", "was 38 when", "43 at the time", "as a 12-year-old", "In 2010 Jane Roe, 43,". */
function atAnotherTime({ tokens }: Sentence, { start, end }: Span, thisYear: number | undefined): boolean {
  const from = firstTokenFrom(tokens, start);
  const to = firstTokenFrom(tokens, end);
  for (const token of tokens.slice(Math.max(0, from - reachBefore), from))
    if (earlierAgeWords.has(token.norm) || (yearNumber.test(token.text) && Number(token.text) !== thisYear))
      return true;
  return tokens.slice(to, to + reachBehind).some(({ norm }) => laterAgeWords.has(norm));
}

function isAge(token: Token): boolean {
  return wholeNumber.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= oldest;
}

function closesAge(token: Token, opening: string): boolean {
  return opening === "(" ? token.text === ")" : closes.has(token.text) || ["of", "from", "who"].includes(token.norm);
}

/** "The 43-year-old" alone, not "a 43-year-old". */
function isDefinite(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.norm === "the";
}

/** Whether only a few words, no mark, stand between the token at `from` and the offset `start`. */
function reaches(tokens: readonly Token[], from: number, start: number): boolean {
  for (let i = from; i <= from + titleReach; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.start >= start) return true;
    if (token.kind === "mark" || ["and", "who", "with", "from", "of", "in", "to", "by"].includes(token.norm))
      return false;
  }
  return false;
}
