import { fold } from "../language/fold.js";
import { normAt } from "../language/token-at.js";
import { givenNames } from "../lexicon/given-names.js";
import { kinWords } from "../lexicon/kin.js";
import { nameSuffixes } from "../lexicon/name-joints.js";
import { roles } from "../lexicon/roles.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import type { NameLikeness } from "../model/name.js";
import type { Person, PersonMention } from "../model/person.js";
import type { Sentence, Token } from "../model/sentence.js";

/** A full name in the copy, with what stands beside it. */
export interface FullName {
  readonly mention: PersonMention;
  readonly given: string;
  readonly family: string;
  /** What the copy calls its bearer beside the name, folded: "curator". */
  readonly role?: string;
  /** It says beside the name who that is: a role, an age, a place, "who …". */
  readonly introduced: boolean;
  /** Up to three folded words behind the name, to the end of its clause. */
  readonly behind: readonly string[];
}

/** People who share one part of their names. */
export interface Namesakes {
  readonly likeness: Extract<NameLikeness, "given" | "family">;
  /** The part they share, folded. */
  readonly shared: string;
  readonly people: readonly { readonly id: string; readonly names: readonly FullName[] }[];
}

/** More people than this of one family name are a family, a party list or a clan. */
const mostNamesakes = 3;

const ownWords: ReadonlySet<string> = new Set(["my", "our", "your"]);
const placing: ReadonlySet<string> = new Set(["in", "at", "near", "outside"]);
const couples: ReadonlySet<string> = new Set(["and", "&", "or"]);
const tellers: ReadonlySet<string> = new Set("a an the his her their its who whose aged of from at".split(" "));

/** People of one family name and several given names, or one given name and several family names; kin and couples, as far as the copy tells, left out. */
export function namesakesIn(
  mentions: readonly PersonMention[],
  people: ReadonlyMap<string, Person>,
  sentences: readonly Sentence[],
  isNamed: (word: string) => boolean,
): Namesakes[] {
  const byFamily = new Map<string, Map<string, FullName[]>>();
  const byGiven = new Map<string, Map<string, FullName[]>>();
  const families = new Set<string>();
  for (const mention of mentions) {
    const { given, family, suffix } = mention.name;
    if (given === undefined || family === undefined) continue;
    const key = fold(family);
    if (suffix !== undefined || nameSuffixes.has(key) || people.get(mention.person) === undefined) continue;
    // "In Lorraine Harding said": a place, and a name alone
    if (isPlaced(mention, sentences[mention.sentence] as Sentence)) continue;
    const full = fullName(mention, fold(given), key, sentences[mention.sentence] as Sentence);
    if (isCouple(mention, sentences[mention.sentence] as Sentence)) families.add(key);
    enter(byFamily, key, full);
    enter(byGiven, fold(given), full);
  }
  const found: Namesakes[] = [];
  for (const [likeness, groups] of [
    ["given", byFamily],
    ["family", byGiven],
  ] as const)
    for (const [shared, bearers] of groups) {
      if (bearers.size < 2 || bearers.size > mostNamesakes) continue;
      // "the Harknesses"
      if (likeness === "given" && (families.has(shared) || isNamed(`${shared}s`) || isNamed(`${shared}es`))) continue;
      const all = [...bearers.values()].flat();
      if (all.some(({ mention }) => isKinNear(mention.sentence))) continue;
      found.push({
        likeness,
        shared,
        people: [...bearers].map(([id, names]) => ({ id, names })),
      });
    }
  return found;

  /** Kin is spoken of in the sentence or the one before: "his brother". The speaker's own does not count: "my dad". */
  function isKinNear(sentence: number): boolean {
    return [sentence - 1, sentence].some((at) =>
      sentences[at]?.tokens.some(
        ({ norm, capital }, index, tokens) =>
          !capital && kinWords.has(norm) && !ownWords.has(normAt(tokens, index - 1)),
      ),
    );
  }
}

function enter(groups: Map<string, Map<string, FullName[]>>, key: string, full: FullName): void {
  const group = groups.get(key) ?? new Map<string, FullName[]>();
  groups.set(key, group);
  const names = group.get(full.mention.person);
  if (names) names.push(full);
  else group.set(full.mention.person, [full]);
}

function isPlaced({ start }: PersonMention, { tokens }: Sentence): boolean {
  const from = tokens.findIndex(({ end }) => end > start);
  return placing.has(normAt(tokens, from - 1));
}

/** "Tom and Jane Harkness": one family name for two. */
function isCouple({ start }: PersonMention, { tokens }: Sentence): boolean {
  const from = tokens.findIndex(({ end }) => end > start);
  const before = tokens[from - 1];
  return before !== undefined && couples.has(before.text) && givenNames.has(normAt(tokens, from - 2));
}

function fullName(mention: PersonMention, given: string, family: string, { tokens }: Sentence): FullName {
  const from = tokens.findIndex(({ end }) => end > mention.start);
  let to = from;
  while (to < tokens.length && tokens[to]!.start < mention.end) to++;
  const role = roleBeside(tokens, from, to);
  const next = tokens[to];
  const introduced =
    role !== undefined ||
    isOwned(tokens[from - 1]) ||
    (next?.text === "," && isTeller(tokens[to + 1])) ||
    (next?.text === "(" && tokens[to + 1]?.kind === "number") ||
    (next?.kind === "word" && tellers.has(next.norm));
  const behind: string[] = [];
  for (let i = to; i < to + 3 && tokens[i]?.kind === "word"; i++) behind.push(tokens[i]!.norm);
  if (next?.text === ":") behind.push(":");
  return {
    mention,
    given,
    family,
    introduced,
    behind,
    ...(role !== undefined && { role }),
  };
}

/** "Ferrywell’s Ana Lisk": a firm, a party or a town says who that is. */
function isOwned(before: Token | undefined): boolean {
  return before?.capital === true && before.possessive;
}

function isTeller(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "number" || tellers.has(token.norm));
}

/** The noun for what somebody is, right before the name or behind its comma. */
function roleBeside(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (const at of [from - 1, from - 2]) {
    const token = tokens[at];
    if (token?.kind === "word") {
      if (roles.has(token.norm)) return token.norm;
      break;
    }
    if (token?.text !== ",") break;
  }
  if (tokens[to]?.text !== ",") return undefined;
  for (let i = to + 1; i < to + 9; i++) {
    const token = tokens[i];
    if (!token || token.kind === "mark" || speechVerbs.has(token.norm)) return undefined;
    if (roles.has(token.norm)) return token.norm;
  }
  return undefined;
}
