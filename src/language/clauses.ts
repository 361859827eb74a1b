import { auxiliaries, determiners, prepositions } from "../lexicon/function-words.js";
import { irregularPasts } from "../lexicon/verb-forms.js";
import type { Token } from "../model/sentence.js";
import { normAt } from "./token-at.js";

/** Part of a sentence with a verb of its own, in token indexes, end-exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** How many relative clauses and brackets stand around it; a main clause that goes on after one has 0 again. */
  readonly depth: number;
}

const relatives = new Set("who which whose whom where when while whereas".split(" "));
const conjunctions = new Set(
  "and but or nor yet so because although though as after before since until that if unless whether whereas while".split(
    " ",
  ),
);
/** Conjunctions that always open a clause. */
const openers = new Set("because although though if unless whether but whereas".split(" "));
const pronouns = new Set("i he she it we they you there".split(" "));
const haveOrBe = new Set("is are was were be been being has have had".split(" "));
const bracketOpen = /^[([]$/;
const bracketClose = /^[)\]]$/;
const breaks = /^[;:–—]$/;

/** Cuts a sentence into clauses that cover it, in one pass. It is a reading by shape: a wrong cut costs a scope, never an offset. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let depthHere = 0;
  let relative = 0;
  let brackets = 0;
  let verbs = 0;
  /** Whether the last auxiliary takes a participle. */
  let auxiliary = false;

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    if (bracketOpen.test(token.text)) {
      brackets++;
      cut(i, relative + brackets);
    } else if (bracketClose.test(token.text) && brackets > 0) {
      brackets--;
      cut(i + 1, relative + brackets);
    } else if (breaks.test(token.text) || (token.text === "-" && token.spaced && next?.spaced)) {
      relative = 0;
      cut(i + 1, brackets);
    } else if (token.text === "," && next) {
      if (relatives.has(next.norm) || (prepositions.has(next.norm) && relatives.has(normAt(tokens, i + 2)))) {
        relative = 1;
        cut(i + 1, 1 + brackets);
      } else if (relative > 0 && verbs > 0) {
        relative = 0;
        cut(i + 1, brackets);
      } else if (
        conjunctions.has(next.norm) ? opensClause(tokens, i + 1, auxiliary) : verbs > 0 && subjectAndVerb(tokens, i + 1)
      )
        cut(i + 1, relative + brackets);
    } else if (before && before.text !== "," && before.kind !== "mark" && i > from) {
      if (conjunctions.has(token.norm) && verbs > 0 && opensClause(tokens, i, auxiliary)) {
        if (token.norm !== "that") relative = 0;
        cut(i, relative + brackets);
      } else if (token.norm === "who" || token.norm === "which" || (token.norm === "that" && relativeThat(tokens, i))) {
        relative = 1;
        cut(i, 1 + brackets);
      } else if (relative > 0 && verbs > 0 && mainVerbAfterRelative(tokens, from, i)) {
        relative = 0;
        cut(i, brackets);
      }
    }
    if (
      i > from &&
      verbs > 0 &&
      pronouns.has(token.norm) &&
      next &&
      isFiniteVerb(next, token) &&
      before?.kind === "word"
    )
      cut(i, relative + brackets);
    // "Police said | nine men were hurt": what is said has terms of its own
    if (next?.kind === "word" && verbLike(token, before) && !prepositions.has(next.norm) && next.norm !== "to") {
      cut(i + 1, relative + brackets);
      continue;
    }
    if (isFiniteVerb(token, before)) {
      verbs++;
      if (auxiliaries.has(token.norm)) auxiliary = haveOrBe.has(token.norm);
    }
  }
  cut(tokens.length, 0);
  return clauses.length > 0 ? clauses : [{ from: 0, to: tokens.length, depth: 0 }];

  function cut(at: number, depthAfter: number): void {
    if (at > from) {
      clauses.push({ from, to: at, depth: depthHere });
      from = at;
    }
    depthHere = depthAfter;
    verbs = 0;
    auxiliary = false;
  }
}

/** "said", "says"; not "is said", nor a noun ("the claims"). */
function verbLike(token: Token, before: Token | undefined): boolean {
  return (
    /^(?:said|says|argued|argues|insisted|insists)$/.test(token.norm) &&
    !(before && haveOrBe.has(before.norm) && !/^(?:has|have|had)$/.test(before.norm))
  );
}

/** "the man that shot her": after a noun, before a verb. */
function relativeThat(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (auxiliaries.has(next.norm) || isFiniteVerb(next, tokens[at]));
}

/** "The man who shot her was jailed": the second auxiliary in a row without a joining word belongs to the sentence around. */
function mainVerbAfterRelative(tokens: readonly Token[], from: number, at: number): boolean {
  if (!/^(?:is|are|was|were|has|have|had|will|would|may|might|could|should|said|says)$/.test(tokens[at]!.norm))
    return false;
  const before = tokens[at - 1]!;
  return (
    at - from > 2 &&
    before.kind !== "mark" &&
    !auxiliaries.has(before.norm) &&
    !conjunctions.has(before.norm) &&
    !pronouns.has(before.norm) &&
    !prepositions.has(before.norm)
  );
}

/** Whether the conjunction at `at` joins a clause (a subject with a verb, or a verb in its own tense), not two nouns or two bare verbs. */
function opensClause(tokens: readonly Token[], at: number, participles: boolean): boolean {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next) return false;
  if (openers.has(norm)) return true;
  if (pronouns.has(next.norm)) return true;
  // "will be sold and pulled down": two participles of one auxiliary
  const verb = auxiliaries.has(next.norm) || (!participles && isFiniteVerb(next, tokens[at]));
  if (norm === "and" || norm === "or" || norm === "nor") return verb || subjectAndVerb(tokens, at + 1);
  return norm === "that" ? true : subjectAndVerb(tokens, at + 1);
}

/** Whether within a few words a finite verb follows, before any other mark. */
function subjectAndVerb(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < Math.min(tokens.length, from + 9); j++) {
    const token = tokens[j]!;
    if (token.kind === "mark" && !/^[-‐'’&%$€£]$/.test(token.text)) return false;
    if (j === from) {
      if (auxiliaries.has(token.norm) || prepositions.has(token.norm)) return false;
      continue;
    }
    if (conjunctions.has(token.norm) || relatives.has(token.norm)) return false;
    if (isFiniteVerb(token, tokens[j - 1]) && !/^(?:be|been|being)$/.test(token.norm)) return true;
  }
  return false;
}

/** Whether a word is a verb that carries its clause's tense, as far as its form tells: an auxiliary, a past form. */
export function isFiniteVerb(token: Token, before: Token | undefined): boolean {
  if (token.kind !== "word") return false;
  if (auxiliaries.has(token.norm)) return true;
  if (token.capital || token.possessive) return false;
  if (before && (determiners.has(before.norm) || before.possessive)) return false;
  if (token.norm === "says" || irregularPasts.has(token.norm)) return true;
  return token.norm.length > 4 && token.norm.endsWith("ed") && !token.norm.endsWith("eed") && !token.text.includes("-");
}
