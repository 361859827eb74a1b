import { auxiliaries } from "../lexicon/function-words.js";
import { genericNameWords } from "../lexicon/generic-name-words.js";
import { places } from "../lexicon/places.js";
import { familyRoles } from "../lexicon/roles.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import { memberships } from "../lexicon/titles.js";
import type { NameClaim } from "../model/name.js";
import { isInflection, slipsBetween } from "../values/name.js";

/** One way in which a name is spelled, with every claim that spells it so. */
export interface Spelling {
  readonly form: string;
  readonly claims: readonly NameClaim[];
}

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

/** What both are called, where it tells one person; no membership, which several people of one story hold together. */
export function sharedRole(a: Spelling, b: Spelling): string | undefined {
  const left = new Set(rolesOf(a));
  return rolesOf(b).find((role) => left.has(role) && !memberships.has(role) && !familyRoles.has(role));
}

function rolesOf({ claims }: Spelling): string[] {
  return claims.flatMap(({ role }) => role ?? []);
}

/** All are in headlines, captions and the like. */
export function isDisplay({ claims }: Spelling): boolean {
  return claims.every(({ display }) => display);
}

/** The same three words behind both names, "joined the Navy"; not what a court or a rescue says of one after another: "was jailed for", "told the jury". */
export function goOnAlike(a: Spelling, b: Spelling): boolean {
  const left = new Set(a.claims.map(({ bearer }) => bearer!.behind.join(" ")));
  return b.claims.some(({ bearer }) => {
    const { behind } = bearer!;
    const isFormula = auxiliaries.has(behind[0]!) || speechVerbs.has(behind[0]!);
    return behind.length === 3 && !isFormula && left.has(behind.join(" "));
  });
}

export function timesOf({ claims }: Spelling): string {
  return claims.length === 1 ? "once" : claims.length === 2 ? "twice" : `${claims.length} times`;
}

export function isOrdinary({ claims }: Spelling): boolean {
  return claims[0]!.ordinary;
}

export function isSmall({ claims }: Spelling): boolean {
  return claims[0]!.small;
}

/** Of names printed very often, this many neighbourhoods tell as much as all. */
const mostCompared = 40;

/** The words that stand next to both alike, on one side; a word of many names weighs half. */
export function sharedCompany(a: Spelling, b: Spelling): { weight: number; words: string } {
  let best = { weight: 0, words: "" };
  for (const side of ["before", "after"] as const)
    for (const left of companyOf(a, side))
      for (const right of companyOf(b, side)) {
        const words: string[] = [];
        let weight = 0;
        for (let i = 0; left[i] !== undefined && left[i] === right[i]; i++) {
          const word = left[i] as string;
          words.push(word);
          if (word.length > 2) weight += genericNameWords.has(word) ? 0.5 : 1;
        }
        if (weight > best.weight) best = { weight, words: (side === "before" ? words.reverse() : words).join(" ") };
      }
  return best;
}

function companyOf({ claims }: Spelling, side: "before" | "after"): (readonly string[])[] {
  const distinct = new Map(claims.map((claim) => [claim[side].join(" "), claim[side]]));
  return [...distinct.values()].slice(0, mostCompared);
}

/** Each stands beside a word, on one side, and never beside the same. */
export function inOtherCompany(a: Spelling, b: Spelling): boolean {
  return (["before", "after"] as const).some((side) => {
    const left = new Set(a.claims.flatMap((claim) => claim[side][0] ?? []));
    const right = b.claims.flatMap((claim) => claim[side][0] ?? []);
    return left.size > 0 && right.length > 0 && !right.some((word) => left.has(word));
  });
}

/** The given names are as like as the family names. */
export function inLikeCompany(a: Spelling, b: Spelling): boolean {
  const [left, right] = [a, b].map(({ claims }) => claims.find(({ before }) => before.length > 0)?.before.at(-1));
  return left !== undefined && right !== undefined && slipsBetween(left, right, 2) !== undefined;
}

export function haveOtherRoles(a: Spelling, b: Spelling): boolean {
  const left = new Set(rolesOf(a));
  const right = rolesOf(b);
  return left.size > 0 && right.length > 0 && !right.some((role) => left.has(role));
}

export function sideBySide(a: Spelling, b: Spelling): boolean {
  const sentences = new Set(a.claims.map(({ sentence }) => sentence));
  return b.claims.some(({ sentence }) => sentences.has(sentence));
}

/**
 * One is introduced by a given name, the other comes after it and always alone, as somebody who speaks, is addressed or is told of as people
 * are: with nobody else of that name introduced, it is the one. A firm of a like name is named before its analyst is.
 */
export function isUnintroduced(a: Spelling, b: Spelling): boolean {
  return (
    [
      [a, b],
      [b, a],
    ] as const
  ).some(([full, bare]) => {
    const introduction = full.claims.find(
      ({ person, personal, before, after, joined }) =>
        (person || personal) && before.length > 0 && after.length === 0 && !joined,
    );
    if (!introduction || isSmall(bare)) return false;
    const roles = new Set(rolesOf(full));
    return (
      bare.claims.some(({ person, personal }) => person || personal) &&
      bare.claims.every(
        ({ before, after, start, display, role }) =>
          !before.length &&
          !after.length &&
          (display || start > introduction.start) &&
          (role === undefined || roles.has(role)),
      )
    );
  });
}

/** A "Mr" and a "Ms". */
export function haveOtherSexes(a: Spelling, b: Spelling): boolean {
  const [left, right] = [a, b].map(({ claims }) => claims.find(({ gender }) => gender !== undefined)?.gender);
  return left !== undefined && right !== undefined && left !== right;
}

/** Both stand in lists or tables: runners, candidates, places. */
export function areListed(a: Spelling, b: Spelling): boolean {
  return [a, b].every(({ claims }) => claims.every(({ listed }) => listed));
}

/** One stands only where the copy is foreign: "Jornal do Brasil". */
export function isForeign(a: Spelling, b: Spelling): boolean {
  const [left, right] = [a, b].map(({ claims }) => claims.every(({ foreign }) => foreign));
  return left !== right;
}

/** What both are given as in short: three letters and more, the first of which one of them begins with. */
export function sharedAcronym(a: Spelling, b: Spelling): string | undefined {
  const left = new Set(acronymsOf(a));
  return acronymsOf(b).find(
    (each) => left.has(each) && each.length > 2 && [a, b].some(({ form }) => form[0] === each.toLowerCase()[0]),
  );
}

export function acronymsOf({ claims }: Spelling): string[] {
  return claims.flatMap(({ acronym }) => acronym ?? []);
}

export function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => word[0])
    .join("")
    .toUpperCase();
}

/** One word in two forms that a name does not change between: "Election", "Elections". Lands and their people, verbs and adjectives do. */
export function isMisformed(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || !isInflection(one, other)) return false;
  if (isLand(one) || isLand(other)) return false;
  if (one.startsWith(other) || other.startsWith(one)) return one === `${other}s` || other === `${one}s`;
  return ![one, other].some((word) => /(?:an|ish|ese|i|ic|er|ing)s?$/.test(word));
}

/** A land, its people or its possessive short of an apostrophe. */
function isLand(word: string): boolean {
  return places.has(word) || places.has(word.replace(/s$/, ""));
}
