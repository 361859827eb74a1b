import { normAt } from "../language/token-at.js";
import { adverbs, auxiliaries } from "../lexicon/function-words.js";
import { nameParticles, nameSuffixes } from "../lexicon/name-joints.js";
import { groupWords, organisationWords } from "../lexicon/organisations.js";
import { roles } from "../lexicon/roles.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import { saidOfThings, tellings } from "../lexicon/statuses.js";
import { genderedHonorifics, honorifics, memberships, serviceRanks } from "../lexicon/titles.js";
import { arabicArticles, servantOf } from "../lexicon/transliterations.js";
import type { ProperName } from "../mentions/proper-names.js";
import type { PersonMention } from "../model/person.js";
import type { Sentence, Token } from "../model/sentence.js";

/** One word of a name in the copy. */
export interface NameWord {
  readonly token: Token;
  /** Folded. */
  readonly word: string;
  /** As printed, without a possessive ending. */
  readonly printed: string;
  /** The folded token right before, where it is an Arabic article or "Abdel". */
  readonly article?: string;
  /** Its place in the name's words. */
  readonly index: number;
}

/** A name in the copy, its titles told from its words, and what stands around it. */
export interface NameInCopy {
  readonly run: ProperName;
  /** Words that carry meaning, in order: no titles, joints, particles. */
  readonly words: readonly NameWord[];
  /** "Mr", "Ms" and the like stand before it. */
  readonly courtesy?: string;
  /** It holds a small word of another language: "do", "della". */
  readonly foreign: boolean;
  /** What the copy calls it right before or right behind, folded: "spokeswoman", "curator". */
  readonly role?: string;
  /** What stands beside it is said of people alone: "said", "who", "was jailed". */
  readonly personal: boolean;
  /** The person whom part of it names, as far as the people are known. */
  readonly person?: PersonMention;
  /** It holds a word of firms, bodies or places. */
  readonly organisation: boolean;
}

/** Courtesies that tell nothing of an office. */
const courtesies: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx mme mlle madam madame sir lady lord dame shri smt".split(" "),
);
const foreignWords: ReadonlySet<string> = new Set(
  "do da dos das du des di del della dello de la le los las les et y und der die das".split(" "),
);
const beForms: ReadonlySet<string> = new Set("is was be been being".split(" "));
const patientConditions: ReadonlySet<string> = new Set(["critical", "serious", "stable"]);
const joints: ReadonlySet<string> = new Set(["of", "and", "for", "the", "on"]);
const behindAddress = /[@#/\\_=~]$|[\p{L}\d][.:]$/u;
const aheadAddress = /^(?:[@/\\_=]|[.:][\p{L}\d/])/u;

/** Reads the words of a name, and who or what it names as far as its neighbours tell. Nothing of web addresses, handles and hashtags. */
export function nameInCopy(
  run: ProperName,
  sentence: Sentence,
  text: string,
  person?: PersonMention,
): NameInCopy | undefined {
  if (behindAddress.test(text.slice(Math.max(0, run.start - 2), run.start))) return undefined;
  if (aheadAddress.test(text.slice(run.end, run.end + 2))) return undefined;
  const tokens = run.tokens.filter(({ kind }) => kind === "word");
  let first = 0;
  let courtesy: string | undefined;
  let role: string | undefined;
  const organisation = tokens.some(({ norm }) => organisationWords.has(norm) || groupWords.has(norm));
  while (!organisation && first < tokens.length - 1 && isTitle(tokens[first]!.norm)) {
    const { norm } = tokens[first++]!;
    if (courtesies.has(norm)) courtesy = norm;
    else role = norm;
  }
  const words: NameWord[] = [];
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (joints.has(token.norm) || isArticle(token.norm) || nameSuffixes.has(token.norm)) continue;
    if (!token.capital && nameParticles.has(token.norm)) continue;
    const before = tokens[i - 1]?.norm;
    words.push({
      token,
      word: token.norm,
      printed: token.text.slice(0, token.possessive ? -endingOf(token) : undefined),
      ...(before !== undefined && isArticle(before) && { article: before }),
      index: words.length,
    });
  }
  if (!words.length) return undefined;
  const called = role ?? roleBefore(run, sentence) ?? roleBehind(run, sentence);
  return {
    run,
    words,
    foreign: tokens.some(({ norm, capital }) => !capital && foreignWords.has(norm)),
    ...(courtesy !== undefined && { courtesy }),
    ...(called !== undefined && { role: called }),
    personal: isSpeechVerb(sentence.tokens[run.from - 1]) || goesOnAsPerson(sentence.tokens, run.to),
    ...(person && { person }),
    organisation,
  };
}

function isTitle(norm: string): boolean {
  return (
    honorifics.has(norm) ||
    serviceRanks.has(norm) ||
    memberships.has(norm) ||
    roles.has(norm) ||
    genderedHonorifics.has(norm)
  );
}

function isArticle(norm: string): boolean {
  return arabicArticles.has(norm) || servantOf.includes(norm);
}

function endingOf({ text }: Token): number {
  return /['’ʼ]s$/i.test(text) ? 2 : 1;
}

/** "spokeswoman Lydia Brandt", "the curator, Lydia Brandt". */
function roleBefore({ from }: ProperName, { tokens }: Sentence): string | undefined {
  const before = tokens[from - 1]?.text === "," ? tokens[from - 2] : tokens[from - 1];
  return before?.kind === "word" && roles.has(before.norm) ? before.norm : undefined;
}

/** "Lydia Brandt, the museum's curator": the first noun for what somebody is, behind a comma. */
function roleBehind({ to }: ProperName, { tokens }: Sentence): string | undefined {
  if (tokens[to]?.text !== ",") return undefined;
  for (let i = to + 1; i < to + 9; i++) {
    const token = tokens[i];
    if (!token || token.kind === "mark" || speechVerbs.has(token.norm)) return undefined;
    if (roles.has(token.norm)) return token.norm;
  }
  return undefined;
}

/** "Brandt said", "Brandt, who chairs it", "Brandt later died", "Brandt was granted bail". */
function goesOnAsPerson(tokens: readonly Token[], to: number): boolean {
  if (isSpeechVerb(tokens[to])) return true;
  if (tokens[to]?.text === ",") return tokens[to + 1]?.norm === "who";
  let at = to;
  let passive = false;
  for (let token = tokens[at]; token && (auxiliaries.has(token.norm) || adverbs.has(token.norm)); token = tokens[++at])
    passive ||= beForms.has(token.norm);
  const norm = normAt(tokens, at);
  if (saidOfThings.has(norm)) return false;
  if (passive && norm === "in" && isPatientAt(tokens, at + 1)) return true;
  return (tellings.get(norm) ?? []).some(
    ({ be, words }) => be === passive && words.every((word, offset) => tokens[at + offset]?.norm === word),
  );
}

/** "in a stable condition": ships and roads are in good condition too. */
function isPatientAt(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.norm === "a" ? at + 1 : at;
  return patientConditions.has(normAt(tokens, from)) && tokens[from + 1]?.norm === "condition";
}

function isSpeechVerb(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && speechVerbs.has(token.norm);
}
