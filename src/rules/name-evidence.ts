import { genericNameWords } from "../lexicon/generic-name-words.js";
import { givenNames } from "../lexicon/given-names.js";
import { lookAlikeWords } from "../lexicon/look-alike-words.js";
import { organisationWords } from "../lexicon/organisations.js";
import { places } from "../lexicon/places.js";
import { sharedFamilyNames } from "../lexicon/shared-family-names.js";
import { memberships } from "../lexicon/titles.js";
import type { Confidence, Severity } from "../model/contradiction.js";
import type { Bearer, NameClaim, NameLikeness } from "../model/name.js";
import { isInflection, likenessOf, type Slip, slipsBetween } from "../values/name.js";

/** One way in which a name is spelled, with every claim that spells it so. */
export interface Spelling {
  readonly form: string;
  readonly claims: readonly NameClaim[];
}

/** Whether two spellings are of one name: then how sure, and what shows it; else why not. */
export type Verdict =
  | { readonly severity: Severity; readonly confidence: Confidence; readonly because: string }
  | { readonly reason: string };

/** How two spellings that look alike in one way are judged. Symmetric. */
export const judges: Readonly<Record<NameLikeness, (a: Spelling, b: Spelling) => Verdict>> = {
  slip: judgeSlip,
  romanization: judgeRomanization,
  wording: judgeWording,
  order: judgeOrder,
  given: judgeGiven,
  family: judgeFamily,
};

/** The spellings among claims, in order of first print. */
export function spellingsOf(claims: readonly NameClaim[]): Spelling[] {
  const spellings = new Map<string, NameClaim[]>();
  for (const claim of claims) {
    const same = spellings.get(claim.form);
    if (same) same.push(claim);
    else spellings.set(claim.form, [claim]);
  }
  return [...spellings].map(([form, of]) => ({ form, claims: of }));
}

/** Two words, one slip apart: one name or two? */
function judgeSlip(a: Spelling, b: Spelling): Verdict {
  const likeness = likenessOf(a.form, b.form);
  if (likeness.kind === "romanized") return judgeRomanization(a, b);
  if (likeness.kind !== "slipped") return { reason: "more than a slip apart" };
  const { slips } = likeness;
  if (isOrdinary(a) && isOrdinary(b)) return { reason: "both are English words" };
  const length = Math.min(a.form.length, b.form.length);
  const strength = Math.min(...slips.map(strengthOf));
  const company = sharedCompany(a, b);
  if (company.weight >= 1 && (slips.length === 1 || length >= 11)) return sure(`both stand beside “${company.words}”`);
  if (company.weight > 0 && slips.length === 1 && length >= 8 && strength > 0)
    return sure(`both stand beside “${company.words}”`);
  if (shareRole(a, b) && inLikeCompany(a, b)) return sure(`both are called ${roleOf(a)}`);
  if (inOtherCompany(a, b)) return { reason: "other words stand beside them: two names" };
  if (haveOtherRoles(a, b)) return { reason: "introduced with two titles or jobs" };
  if ((length < 7 || strength < 2) && sideBySide(a, b)) return { reason: "named side by side in one sentence" };
  if (slips.some(({ at, kind }) => at === 0 && kind !== "swapped")) return { reason: "they begin with other letters" };
  if (slips.length > 1)
    return unintroduced(a, b) && length >= 7
      ? sure("one is introduced by a full name, the other never is")
      : { reason: "two slips apart, and nothing else shows that they are one" };
  if (unintroduced(a, b)) return sure("one is introduced by a full name, the other never is");
  const [few, many] = a.claims.length < b.claims.length ? [a, b] : [b, a];
  if (isOrdinary(few) || isSmall(few)) return { reason: "the rarer one is an English word" };
  const times = `${timesOf(many)} one way, ${timesOf(few)} the other`;
  if (length >= 8 && strength === 2) return likely(times);
  if (length >= 6 && strength === 2 && many.claims.length >= 2 && few.claims.length === 1) return likely(times);
  if (length >= 8 && strength === 1 && many.claims.length >= 3 * few.claims.length) return likely(times);
  if (strength >= 1 && many.claims.length >= 5 && few.claims.length === 1) return likely(times);
  return { reason: "too little shows that they are one name" };
}

/** One foreign name in two Latin spellings, or two men of like names? */
function judgeRomanization(a: Spelling, b: Spelling): Verdict {
  if (sharedCompany(a, b).weight === 0 && inOtherCompany(a, b))
    return { reason: "other words stand beside them: two names" };
  if (sideBySide(a, b)) return { reason: "named side by side in one sentence" };
  return likely("two Latin spellings of one foreign name");
}

/** Two long names but for one word: one body misnamed, or two bodies? */
function judgeWording(a: Spelling, b: Spelling): Verdict {
  const left = a.form.split(" ");
  const right = b.form.split(" ");
  const acronym = sharedAcronym(a, b);
  if (acronym !== undefined) {
    const common = left.filter((word) => right.includes(word)).length;
    if (common === Math.min(left.length, right.length)) return { reason: "one is the other in short" };
    return common * 2 >= Math.max(left.length, right.length)
      ? sure(`both are given as ${acronym}`)
      : { reason: "one acronym for two unlike names" };
  }
  if (left.length !== right.length) return { reason: "more than one word apart" };
  const at = left.findIndex((word, index) => word !== right[index]);
  if (left.some((word, index) => index !== at && word !== right[index])) return { reason: "more than one word apart" };
  if (a.claims.some(({ person }) => person) || b.claims.some(({ person }) => person))
    return { reason: "people's names" };
  const [one, other] = [left[at] as string, right[at] as string];
  const plural = at === 0 && (organisationWords.has(one) || organisationWords.has(other));
  if (at < left.length - 1 && !plural && isMisformed(one, other))
    return left.length > 2 ? sure("the same but for one ending") : likely("the same but for one ending");
  if (at === 0 && left.length > 3 && isGivenName(one) && isGivenName(other) && isFamilyName(left[1] as string))
    return sure("the same but for the given name");
  const initials = initialsOf(left);
  const given = [...a.claims, ...b.claims].find((claim) => claim.acronym !== undefined)?.acronym;
  if (given !== undefined && left.length > 2) {
    if (left.length > 3 && initials === given && initialsOf(right) === given) return sure(`both fit ${given}`);
    if (fitsOnly(a, b, given) || fitsOnly(b, a, given)) return sure(`${given} fits only one of them`);
  }
  return { reason: "another word in the name: another thing" };
}

/** The same words in another order. */
function judgeOrder({ form }: Spelling): Verdict {
  if (form.split(" ").length < 4) return { reason: "too short to tell" };
  return likely("the same words in another order");
}

/** One family name after two given names: one person misnamed, or two of a name? */
function judgeGiven(a: Spelling, b: Spelling): Verdict {
  const [left, right] = [bearerOf(a), bearerOf(b)];
  if (left.gender && right.gender && left.gender !== right.gender) return { reason: "a woman and a man" };
  if (sideBySide(a, b)) return { reason: "named side by side in one sentence" };
  const [one, other] = [left.given.split(" ")[0] as string, right.given.split(" ")[0] as string];
  if (one !== other && (one.startsWith(other) || other.startsWith(one)))
    return { reason: "one given name is the other in short" };
  if (![one, other].every(isGivenName)) return { reason: "not surely given names" };
  const likeness = likenessOf(one, other).kind;
  if (likeness === "slipped" || likeness === "romanized")
    return sure("one family name, one given name in two spellings");
  if (shareRole(a, b)) return sure(`both are called ${roleOf(a)}`);
  if (haveOtherRoles(a, b)) return { reason: "introduced with two titles or jobs" };
  if (goOnAlike(a, b)) return sure("the same words follow both");
  if (sharedFamilyNames.has(left.family)) return { reason: "a family name that two people may well share" };
  const [few, many] = a.claims.length < b.claims.length ? [a, b] : [b, a];
  if (few.claims.length > 1) return { reason: "both are named several times" };
  const times = `${timesOf(many)} one way, ${timesOf(few)} the other`;
  if (isDisplay(few) !== isDisplay(many)) return likely(times);
  const [, later] = a.claims[0]!.start < b.claims[0]!.start ? [a, b] : [b, a];
  if (later.claims.some((claim) => claim.bearer?.introduced)) return { reason: "introduced apart" };
  return many.claims.length > 1 || left.alone > 0
    ? likely(times)
    : { reason: "too little shows that they are one person" };
}

/** One given name before two family names: one person misnamed, or two? */
function judgeFamily(a: Spelling, b: Spelling): Verdict {
  const [left, right] = [bearerOf(a).family, bearerOf(b).family];
  if (sideBySide(a, b)) return { reason: "named side by side in one sentence" };
  if (likenessOf(left, right).kind === "slipped") return { reason: "told by their spelling" };
  const part = left.split(/[- ]/).find((each) => each.length > 3 && right.split(/[- ]/).includes(each));
  if (part !== undefined && left.includes("-") && right.includes("-"))
    return sure(`one given name, and “${part}” in both family names`);
  if (shareRole(a, b) && left.slice(0, 3) === right.slice(0, 3)) return sure(`both are called ${roleOf(a)}`);
  return { reason: "two family names: two people" };
}

/** A known given name that is not a place's as well: "Paris", "Jordan". */
function isGivenName(word: string): boolean {
  return givenNames.has(word) && !places.has(word);
}

/** No word that other names begin with: "Kennedy Space Center" and "Johnson Space Center" are two. */
function isFamilyName(word: string): boolean {
  return (
    !organisationWords.has(word) && !genericNameWords.has(word) && !lookAlikeWords.has(word) && !givenNames.has(word)
  );
}

function bearerOf({ claims }: Spelling): Bearer {
  return claims[0]!.bearer!;
}

/** Jobs that several people of one story hold together. */
function shareRole(a: Spelling, b: Spelling): boolean {
  const left = new Set(a.claims.flatMap(({ role }) => role ?? []));
  return b.claims.some(({ role }) => role !== undefined && left.has(role) && !memberships.has(role));
}

function roleOf({ claims }: Spelling): string | undefined {
  return claims.find(({ role }) => role !== undefined)?.role;
}

/** All are in headlines, captions and the like. */
function isDisplay({ claims }: Spelling): boolean {
  return claims.every(({ bearer }) => bearer?.display);
}

/** The same three words behind both names: "joined the Navy". */
function goOnAlike(a: Spelling, b: Spelling): boolean {
  const left = new Set(a.claims.map(({ bearer }) => bearer!.behind.join(" ")));
  return b.claims.some(({ bearer }) => bearer!.behind.length === 3 && left.has(bearer!.behind.join(" ")));
}

function sure(because: string): Verdict {
  return { severity: "error", confidence: "likely", because };
}

function likely(because: string): Verdict {
  return { severity: "warning", confidence: "possible", because };
}

function timesOf({ claims }: Spelling): string {
  return claims.length === 1 ? "once" : claims.length === 2 ? "twice" : `${claims.length} times`;
}

const vowel = /^[aeiouy]$/;
const keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** How much a difference looks like a slip of the hand: 2 swapped, doubled and lost letters, 1 a vowel or a neighbouring key, 0 another name as likely. */
function strengthOf({ kind, last, letters: [one, other] }: Slip): 0 | 1 | 2 {
  if (kind === "swapped") return 2;
  if (kind !== "wrong") return last ? 0 : 2;
  if (vowel.test(one) && vowel.test(other)) return last ? 0 : 1;
  return keyRows.some(
    (row) => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1,
  ) || keysAcross(one, other)
    ? 1
    : 0;
}

/** Keys of two rows that touch: "h" and "n". */
function keysAcross(one: string, other: string): boolean {
  return keyRows.some((row, index) => {
    const below = keyRows[index + 1];
    if (below === undefined) return false;
    const [upper, lower] = row.includes(one) ? [one, other] : [other, one];
    const at = row.indexOf(upper);
    const under = below.indexOf(lower);
    return at >= 0 && under >= 0 && (at === under || at === under + 1);
  });
}

function isOrdinary({ claims }: Spelling): boolean {
  return claims[0]!.ordinary;
}

function isSmall({ claims }: Spelling): boolean {
  return claims[0]!.small;
}

/** The words that stand next to both alike, on one side; a word of many names weighs half. */
function sharedCompany(a: Spelling, b: Spelling): { weight: number; words: string } {
  let best = { weight: 0, words: "" };
  for (const side of ["before", "after"] as const) {
    const seen = new Set<string>();
    for (const claim of a.claims)
      for (const other of b.claims.slice(0, mostCompared)) {
        const key = `${claim[side].join(" ")}|${other[side].join(" ")}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > mostCompared) break;
        const words: string[] = [];
        let weight = 0;
        for (let i = 0; claim[side][i] !== undefined && claim[side][i] === other[side][i]; i++) {
          const word = claim[side][i] as string;
          words.push(word);
          if (word.length > 2) weight += genericNameWords.has(word) ? 0.5 : 1;
        }
        if (weight > best.weight) best = { weight, words: (side === "before" ? words.reverse() : words).join(" ") };
      }
  }
  return best;
}

/** Of names printed very often, this many tell as much as all. */
const mostCompared = 50;

/** Every use of the one stands beside a word, every use of the other too, and never beside the same. */
function inOtherCompany(a: Spelling, b: Spelling): boolean {
  return (["before", "after"] as const).some((side) => {
    const left = new Set(a.claims.flatMap((claim) => claim[side][0] ?? []));
    const right = b.claims.flatMap((claim) => claim[side][0] ?? []);
    return left.size > 0 && right.length > 0 && !right.some((word) => left.has(word));
  });
}

/** The given names are as like as the family names. */
function inLikeCompany(a: Spelling, b: Spelling): boolean {
  const [left, right] = [a, b].map(({ claims }) => claims.find(({ before }) => before.length > 0)?.before.at(-1));
  return left !== undefined && right !== undefined && slipsBetween(left, right, 2) !== undefined;
}

function haveOtherRoles(a: Spelling, b: Spelling): boolean {
  const left = new Set(a.claims.flatMap(({ role }) => role ?? []));
  const right = b.claims.flatMap(({ role }) => role ?? []);
  return left.size > 0 && right.length > 0 && !right.some((role) => left.has(role));
}

function sideBySide(a: Spelling, b: Spelling): boolean {
  const sentences = new Set(a.claims.map(({ sentence }) => sentence));
  return b.claims.some(({ sentence }) => sentences.has(sentence));
}

/** One is printed with a given name, the other only alone, and as somebody who speaks or is addressed. */
function unintroduced(a: Spelling, b: Spelling): boolean {
  return [[a, b] as const, [b, a] as const].some(
    ([full, bare]) =>
      full.claims.some(
        (claim) => (claim.person || claim.speaking) && claim.before.length > 0 && !claim.after.length && !claim.joined,
      ) &&
      bare.claims.every(({ before, after }) => !before.length && !after.length) &&
      bare.claims.some(({ person, speaking }) => person || speaking),
  );
}

function sharedAcronym(a: Spelling, b: Spelling): string | undefined {
  const left = new Set(a.claims.flatMap(({ acronym }) => acronym ?? []));
  return b.claims
    .flatMap(({ acronym }) => acronym ?? [])
    .find((each) => left.has(each) && each.length > 2 && [a, b].some(({ form }) => form[0] === each[0]?.toLowerCase()));
}

function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => word[0])
    .join("")
    .toUpperCase();
}

/** The acronym stands behind `a`, whose initials it is not, and is those of `b`. */
function fitsOnly(a: Spelling, b: Spelling, acronym: string): boolean {
  return (
    a.claims.some((claim) => claim.acronym === acronym) &&
    initialsOf(a.form.split(" ")) !== acronym &&
    initialsOf(b.form.split(" ")) === acronym
  );
}

/** One word in two forms that a name does not change between: "Election", "Elections". Lands and their people, verbs and adjectives do. */
function isMisformed(one: string, other: string): boolean {
  if (one.length < 5 || other.length < 5 || !isInflection(one, other)) return false;
  if (isLand(one) || isLand(other)) return false;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (longer.startsWith(shorter)) return longer === `${shorter}s`;
  return !/(?:an|ish|ese|i|ic|er|ing)s?$/.test(longer);
}

/** A land, its people or its possessive short of an apostrophe. */
function isLand(word: string): boolean {
  return places.has(word) || places.has(word.replace(/s$/, ""));
}
