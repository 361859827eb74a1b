import { genericNameWords } from "../lexicon/generic-name-words.js";
import { givenNames } from "../lexicon/given-names.js";
import { lookAlikeNames } from "../lexicon/look-alike-names.js";
import { lookAlikeWords } from "../lexicon/look-alike-words.js";
import { organisationWords } from "../lexicon/organisations.js";
import { places } from "../lexicon/places.js";
import { roles } from "../lexicon/roles.js";
import { sharedFamilyNames } from "../lexicon/shared-family-names.js";
import { memberships } from "../lexicon/titles.js";
import type { Confidence, Severity } from "../model/contradiction.js";
import type { Bearer, NameLikeness } from "../model/name.js";
import { likenessOf, slipStrength } from "../values/name.js";
import {
  acronymsOf,
  areListed,
  goOnAlike,
  haveOtherRoles,
  haveOtherSexes,
  initialsOf,
  inLikeCompany,
  inOtherCompany,
  isDisplay,
  isForeign,
  isMisformed,
  isOrdinary,
  isSmall,
  isUnintroduced,
  type Spelling,
  sharedAcronym,
  sharedCompany,
  sharedRole,
  sideBySide,
  timesOf,
} from "./name-evidence.js";

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

/** Two words, one slip apart: one name or two? */
function judgeSlip(a: Spelling, b: Spelling): Verdict {
  const likeness = likenessOf(a.form, b.form);
  if (likeness.kind === "romanized") return judgeRomanization(a, b);
  if (likeness.kind !== "slipped") return { reason: "more than a slip apart" };
  const { slips } = likeness;
  if (isOrdinary(a) && isOrdinary(b)) return { reason: "both are English words" };
  const length = Math.min(a.form.length, b.form.length);
  const strength = Math.min(...slips.map(slipStrength));
  const beginsAlike = slips.every(({ at, kind }) => at > 0 || kind === "swapped");
  const role = sharedRole(a, b);
  // Martin and Martine Askew, Denis and Denise Moore: kin
  if (isGivenName(a.form) && isGivenName(b.form) && role === undefined) return { reason: "two given names" };
  const company = sharedCompany(a, b);
  // Barton Lane, Burton Lane: a kind of thing ties no two known names together
  if (areKnownNames(a, b) && company.words.split(" ").every(isKind)) return { reason: "both are known names" };
  const besides = `Both stand beside “${company.words}”`;
  if (company.weight >= 1 && slips.length === 1 && (beginsAlike || length >= 7))
    return strength > 0 && length >= 6 ? sure(besides) : likely(besides);
  if (company.weight >= 1 && length >= 11) return sure(besides);
  if (company.weight > 0 && slips.length === 1 && length >= 8 && strength > 0) return sure(besides);
  if (role !== undefined && inLikeCompany(a, b)) return sure(`Both are called ${role}`);
  if (inOtherCompany(a, b)) return { reason: "other words stand beside them: two names" };
  if (haveOtherRoles(a, b)) return { reason: "introduced with two titles or jobs" };
  if (haveOtherSexes(a, b)) return { reason: "a woman and a man" };
  if (isForeign(a, b)) return { reason: "one is a word of another language" };
  if ((length < 7 || strength < 2) && sideBySide(a, b)) return { reason: "named side by side in one sentence" };
  if (!beginsAlike) return { reason: "they begin with other letters" };
  if (isUnintroduced(a, b)) return sure("One is introduced by a full name, and the other never is");
  if (slips.length > 1) return { reason: "two slips apart, and nothing else shows that they are one" };
  return judgeByCount(a, b, length, strength);
}

/** With nothing but the two words to go by: how often each stands, how long they are, and how like a slip it looks. */
function judgeByCount(a: Spelling, b: Spelling, length: number, strength: number): Verdict {
  const [few, many] = rarerFirst(a, b);
  const rarest = few.claims.length === many.claims.length ? [few, many] : [few];
  if (rarest.some((each) => isOrdinary(each) || isSmall(each))) return { reason: "the rarer one is an English word" };
  if (areKnownNames(a, b)) return { reason: "both are known names" };
  if (macOf(a.form) === macOf(b.form)) return { reason: "Mc and Mac: two families" };
  if (areListed(a, b)) return { reason: "listed side by side" };
  const [once, most] = [few.claims.length === 1, many.claims.length];
  // Nobody comes into a story without having been introduced, as a place does.
  const enough = length >= 7 || (length >= 6 && [...few.claims, ...many.claims].some(({ person }) => person)) ? 2 : 3;
  const often =
    (strength === 2 && (length >= 8 || (once && most >= enough))) ||
    (strength === 1 && length >= 8 && most >= 3 * few.claims.length) ||
    (strength > 0 && once && most >= 5);
  return often
    ? likely(`It stands ${timesOf(many)} one way, ${timesOf(few)} the other`)
    : { reason: "too little shows that they are one name" };
}

function rarerFirst(a: Spelling, b: Spelling): [Spelling, Spelling] {
  return a.claims.length < b.claims.length ? [a, b] : [b, a];
}

/** Families are known by their plural too: "the Johnsons", "the Johnstons". */
function areKnownNames(a: Spelling, b: Spelling): boolean {
  return [a, b].every(({ form }) => lookAlikeNames.has(form) || lookAlikeNames.has(form.replace(/s$/, "")));
}

/** What many things are called: "lane", "school", "north". */
function isKind(word: string): boolean {
  return organisationWords.has(word) || genericNameWords.has(word);
}

function macOf(word: string): string {
  return word.replace(/^mc/, "mac");
}

/** One foreign name in two Latin spellings, or two men of like names? */
function judgeRomanization(a: Spelling, b: Spelling): Verdict {
  if (sharedCompany(a, b).weight === 0 && inOtherCompany(a, b))
    return { reason: "other words stand beside them: two names" };
  if (sideBySide(a, b)) return { reason: "named side by side in one sentence" };
  return likely("Two Latin spellings of one foreign name");
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
      ? sure(`Both are given as ${acronym}`)
      : { reason: "one acronym for two unlike names" };
  }
  if (left.length !== right.length) return { reason: "more than one word apart" };
  const at = left.findIndex((word, index) => word !== right[index]);
  if (left.some((word, index) => index !== at && word !== right[index])) return { reason: "more than one word apart" };
  if (a.claims.some(({ person }) => person) || b.claims.some(({ person }) => person))
    return { reason: "people's names" };
  const [one, other] = [left[at] as string, right[at] as string];
  const plural = at === 0 && (organisationWords.has(one) || organisationWords.has(other));
  const title = left.some((word) => roles.has(word) || memberships.has(word));
  if (at < left.length - 1 && !plural && !title && isMisformed(one, other))
    return left.length > 2 ? sure("The same but for one ending") : likely("The same but for one ending");
  if (at === 0 && left.length > 3 && isGivenName(one) && isGivenName(other) && isFamilyName(left[1] as string))
    return sure("The same but for the given name");
  const [ours, theirs] = [initialsOf(left), initialsOf(right)];
  if (ours === theirs) {
    if (left.length > 3 && [...acronymsOf(a), ...acronymsOf(b)].includes(ours)) return sure(`Both fit ${ours}`);
  } else if (left.length > 2) {
    if (acronymsOf(a).includes(theirs)) return sure(`${theirs} fits only one of them`);
    if (acronymsOf(b).includes(ours)) return sure(`${ours} fits only one of them`);
  }
  return { reason: "another word in the name: another thing" };
}

/** The same words in another order; a tail moved to the front is how "of the" works: "the Fisheries Committee of the Commons". */
function judgeOrder(a: Spelling, b: Spelling): Verdict {
  const words = a.form.split(" ");
  if (words.length < 4) return { reason: "too short to tell" };
  if (words.some((_, at) => [...words.slice(at), ...words.slice(0, at)].join(" ") === b.form))
    return { reason: "one part moved behind the other" };
  return likely("The same words in another order");
}

/** One family name after two given names: one person misnamed, or two of a name? */
function judgeGiven(a: Spelling, b: Spelling): Verdict {
  const [left, right] = [bearerOf(a), bearerOf(b)];
  if (haveOtherSexes(a, b)) return { reason: "a woman and a man" };
  if (sideBySide(a, b)) return { reason: "named side by side in one sentence" };
  const [one, other] = [left.given.split(" ")[0] as string, right.given.split(" ")[0] as string];
  if (one !== other && (one.startsWith(other) || other.startsWith(one)))
    return { reason: "one given name is the other in short" };
  if (![one, other].every(isGivenName)) return { reason: "not surely given names" };
  if (haveOtherRoles(a, b)) return { reason: "introduced with two titles or jobs" };
  const likeness = likenessOf(one, other);
  if (
    likeness.kind === "romanized" ||
    (likeness.kind === "slipped" && likeness.slips.every((slip) => slipStrength(slip) > 0))
  )
    return sure("One family name, and one given name in two spellings");
  const role = sharedRole(a, b);
  if (role !== undefined) return sure(`Both are called ${role}`);
  if (goOnAlike(a, b)) return sure("The same words follow both");
  const [few, many] = rarerFirst(a, b);
  const captioned = isDisplay(few) && !isDisplay(many) && few.claims.length === 1 && many.claims.length > 2;
  if (sharedFamilyNames.has(left.family) && !captioned)
    return { reason: "a family name that two people may well share" };
  if (few.claims.length > 1) return { reason: "both are named several times" };
  if (![a, b].every(({ claims }) => claims.some(({ gender }) => gender !== undefined)))
    return { reason: "it may be a woman and a man" };
  const times = `The name stands ${timesOf(many)} one way, ${timesOf(few)} the other`;
  if (isDisplay(few) !== isDisplay(many)) return likely(times);
  const [, later] = a.claims[0]!.start < b.claims[0]!.start ? [a, b] : [b, a];
  if (later.claims.some((claim) => claim.bearer!.introduced)) return { reason: "introduced apart" };
  if (many.claims.length > 1) return likely(times);
  if (a.claims[0]!.listed || b.claims[0]!.listed) return { reason: "names of a list" };
  return likely("One family name, a rare one, after two given names, and the second is not introduced");
}

/** One given name before two family names: one person misnamed, or two? */
function judgeFamily(a: Spelling, b: Spelling): Verdict {
  const [left, right] = [bearerOf(a).family, bearerOf(b).family];
  if (sideBySide(a, b)) return { reason: "named side by side in one sentence" };
  if (likenessOf(left, right).kind === "slipped") return { reason: "told by their spelling" };
  const part = left.split(/[- ]/).find((each) => each.length > 3 && right.split(/[- ]/).includes(each));
  if (part !== undefined && left.includes("-") && right.includes("-"))
    return sure(`One given name, and “${part}” in both family names`);
  const role = sharedRole(a, b);
  if (role !== undefined && left.slice(0, 3) === right.slice(0, 3)) return sure(`Both are called ${role}`);
  return { reason: "two family names: two people" };
}

/** A known given name that is not a place's as well: "Paris", "Jordan". */
function isGivenName(word: string): boolean {
  return givenNames.has(word) && !places.has(word);
}

/** No word that other names begin with: "Fenn Hearing Centre" and "Lowe Hearing Centre" are two. */
function isFamilyName(word: string): boolean {
  return !isKind(word) && !lookAlikeWords.has(word) && !givenNames.has(word);
}

function bearerOf({ claims }: Spelling): Bearer {
  return claims[0]!.bearer!;
}

function sure(because: string): Verdict {
  return { severity: "error", confidence: "likely", because };
}

function likely(because: string): Verdict {
  return { severity: "warning", confidence: "possible", because };
}
