import { auxiliaries, determiners, prepositions } from "../lexicon/function-words.js";
import {
  changePhrases,
  changeWords,
  charges,
  conditions,
  emptyAfterNo,
  emptyAfterNot,
  failures,
  futureModals,
  hypotheticalModals,
  intentions,
  negations,
  nounHedges,
  possibleModals,
  wishes,
} from "../lexicon/modality.js";
import { irregularPasts } from "../lexicon/verb-forms.js";
import type { Modality, Polarity } from "../model/frame.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";

/** The terms of one stretch of a sentence, whoever says it. */
export interface Terms {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense?: "past" | "present" | "future";
  readonly update: boolean;
}

/** Part of a sentence with a verb of its own; `depth` counts the relative clauses and brackets around it. */
interface Clause {
  readonly from: number;
  to: number;
  readonly depth: number;
}

/** A stretch of tokens that a word sets terms for: "alleged", "failed to". */
interface Scope {
  readonly from: number;
  readonly to: number;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
}

const phrasesByFirst = new Map<string, (readonly string[])[]>();
for (const phrase of changePhrases) {
  const list = phrasesByFirst.get(phrase[0]!) ?? [];
  list.push(phrase);
  phrasesByFirst.set(phrase[0]!, list);
}

const relatives = new Set("who which whose whom where when while whereas".split(" "));
const conjunctions = new Set(
  "and but or nor yet so because although though as after before since until that if unless whether".split(" "),
);
const pronouns = new Set("i he she it we they you there this that these those".split(" "));
const weight: Record<Modality, number> = { actual: 0, planned: 1, possible: 2, hypothetical: 3, asked: 4 };

/** Reads the terms of a sentence once; the function tells them for any span of it. */
export function termsOf(sentence: Sentence): (span: Span) => Terms {
  const { tokens } = sentence;
  const clauses = clausesOf(tokens);
  const terms = clauses.map((clause) => clauseTerms(sentence, clause));
  const scopes = scopesOf(tokens, clauses, sentence);
  return (span) => {
    let chosen: number | undefined;
    let shared = -1;
    for (let c = 0; c < clauses.length; c++) {
      const clause = clauses[c]!;
      const start = tokens[clause.from]?.start ?? sentence.start;
      const end = tokens[clause.to - 1]?.end ?? sentence.end;
      const common = Math.min(end, span.end) - Math.max(start, span.start);
      if (common <= 0) continue;
      const best = chosen === undefined ? undefined : clauses[chosen]!;
      if (!best || clause.depth < best.depth || (clause.depth === best.depth && common > shared)) {
        chosen = c;
        shared = common;
      }
    }
    let { polarity, modality, tense, update } = terms[chosen ?? 0] ?? plain;
    for (const scope of scopes) {
      const start = tokens[scope.from]?.start ?? sentence.end;
      const end = tokens[scope.to - 1]?.end ?? sentence.end;
      if (span.start >= end || span.start < start) continue;
      if (scope.polarity) polarity = scope.polarity;
      if (scope.modality && weight[scope.modality] > weight[modality]) modality = scope.modality;
    }
    return { polarity, modality, update, ...(tense && { tense }) };
  };
}

const plain: Terms = { polarity: "affirmed", modality: "actual", update: false };

/** Cuts a sentence into clauses, in one pass. A relative clause between commas lies inside the clause around it. */
function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [{ from: 0, to: tokens.length, depth: 0 }];
  let depth = 0;
  let brackets = 0;
  let current = clauses[0]!;
  let verbSeen = false;
  const start = (at: number, depthOf: number): void => {
    current.to = at;
    current = { from: at, to: tokens.length, depth: depthOf };
    clauses.push(current);
    verbSeen = false;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.text === "(" || token.text === "[") {
      brackets++;
      start(i, depth + brackets);
    } else if ((token.text === ")" || token.text === "]") && brackets > 0) {
      brackets--;
      if (next) start(i + 1, depth + brackets);
    } else if (token.text === ";" || token.text === ":" || (token.kind === "mark" && /^[–—]$/.test(token.text))) {
      if (next) start(i + 1, brackets);
      depth = 0;
    } else if (token.text === "," && next) {
      if (relatives.has(next.norm) || (prepositions.has(next.norm) && relatives.has(tokens[i + 2]?.norm ?? ""))) {
        start(i + 1, depth + 1 + brackets);
        depth = 1;
      } else if (depth > 0 && verbSeen) {
        depth = 0;
        start(i + 1, brackets);
      } else if (conjunctions.has(next.norm) && next.norm !== "that") {
        if (opensClause(tokens, i + 1)) start(i + 1, depth + brackets);
      } else if (verbSeen && subjectAndVerb(tokens, i + 1)) start(i + 1, depth + brackets);
    } else if (i > 0 && conjunctions.has(token.norm) && tokens[i - 1]!.text !== "," && i > current.from && verbSeen) {
      if (opensClause(tokens, i)) start(i, depth + brackets);
    } else if (
      i > 0 &&
      (token.norm === "who" || token.norm === "which") &&
      i > current.from &&
      tokens[i - 1]!.text !== ","
    ) {
      start(i, depth + 1 + brackets);
    }
    if (isFiniteVerb(token, tokens[i - 1])) verbSeen = true;
  }
  return clauses;
}

/** Whether the conjunction at `at` joins a clause (a subject with a verb, or a verb in its own tense), not two nouns or two bare verbs. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next) return false;
  if (
    norm === "because" ||
    norm === "although" ||
    norm === "though" ||
    norm === "if" ||
    norm === "unless" ||
    norm === "whether" ||
    norm === "but"
  )
    return true;
  if (pronouns.has(next.norm) && norm !== "as" && norm !== "since") return true;
  if (auxiliaries.has(next.norm)) return true;
  if (next.kind === "word" && !next.capital && /ed$/.test(next.norm) && next.norm.length > 4)
    return norm === "and" || norm === "but";
  if (irregularPasts.has(next.norm) && !next.capital) return norm === "and" || norm === "but";
  return subjectAndVerb(tokens, at + 1);
}

/** Whether within a few words a finite verb follows, before any other mark. */
function subjectAndVerb(tokens: readonly Token[], from: number): boolean {
  for (let j = from; j < Math.min(tokens.length, from + 9); j++) {
    const token = tokens[j]!;
    if (token.kind === "mark" && !/^[-‐'’&%$€£]$/.test(token.text)) return false;
    if (j > from && conjunctions.has(token.norm)) return false;
    if (
      j > from &&
      auxiliaries.has(token.norm) &&
      token.norm !== "be" &&
      token.norm !== "being" &&
      token.norm !== "been"
    )
      return true;
    if (
      j > from &&
      token.kind === "word" &&
      !token.capital &&
      (irregularPasts.has(token.norm) || speech.has(token.norm))
    )
      return true;
  }
  return false;
}

const speech = new Set("said says told added".split(" "));

function isFiniteVerb(token: Token, before: Token | undefined): boolean {
  if (token.kind !== "word") return false;
  if (auxiliaries.has(token.norm)) return true;
  if (token.capital) return false;
  if (irregularPasts.has(token.norm)) return true;
  return /ed$/.test(token.norm) && token.norm.length > 4 && !(before && determiners.has(before.norm));
}

/** What the words of a clause make of all of it. */
function clauseTerms(sentence: Sentence, clause: Clause): Terms {
  const { tokens } = sentence;
  let polarity: Polarity = "affirmed";
  let modality: Modality = "actual";
  let tense: Terms["tense"];
  let update = false;
  const raise = (to: Modality): void => {
    if (weight[to] > weight[modality]) modality = to;
  };
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    const { norm } = token;
    const next = tokens[i + 1]?.norm ?? "";
    if (futureModals.has(norm) && !(norm === "will" && isNoun(tokens, i))) {
      raise("planned");
      tense ??= "future";
    } else if (possibleModals.has(norm) && !(norm === "may" && token.capital && i > clause.from)) raise("possible");
    else if (hypotheticalModals.has(norm)) raise("hypothetical");
    else if (conditions.has(norm) && !(norm === "provided" && next !== "that")) raise("hypothetical");
    if (changeWords.has(norm) || followsPhrase(tokens, i)) update = true;
    if (denies(tokens, i)) polarity = "denied";
    if (norm === "no" && next === "longer") polarity = "denied";
    tense ??= tenseOf(token, tokens[i - 1]);
  }
  if (/^(?:then|ex)-/.test(tokens[clause.from]?.norm ?? "")) update = true;
  if (asks(sentence)) raise("asked");
  return { polarity, modality, update, ...(tense && { tense }) };
}

function isNoun(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && (determiners.has(before.norm) || before.possessive);
}

function tenseOf(token: Token, before: Token | undefined): Terms["tense"] | undefined {
  if (/^(?:is|are|am|has|have|does|do|isn't|aren't|hasn't|haven't|doesn't|don't|says)$/.test(token.norm))
    return "present";
  if (/^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/.test(token.norm)) return "past";
  if (token.capital) return undefined;
  if (irregularPasts.has(token.norm)) return "past";
  return /ed$/.test(token.norm) && token.norm.length > 4 && !(before && determiners.has(before.norm))
    ? "past"
    : undefined;
}

function denies(tokens: readonly Token[], i: number): boolean {
  const { norm, text } = tokens[i]!;
  const next = tokens[i + 1];
  if (norm === "no") {
    if (!next || text === "No." || next.kind === "number" || emptyAfterNo.has(next.norm)) return false;
    return next.kind === "word" && !(next.capital && i === 0 && text === "No");
  }
  if (!negations.has(norm)) return false;
  if (norm === "not" || norm.endsWith("n't")) {
    if (next && emptyAfterNot.has(next.norm)) return false;
    // "whether or not"
    if (tokens[i - 1]?.norm === "or" && tokens[i - 2]?.norm === "whether") return false;
    // "if not", "not … until Friday"
    if (tokens[i - 1]?.norm === "if") return false;
    for (let j = i + 1; j < Math.min(tokens.length, i + 6); j++) {
      if (tokens[j]!.kind === "mark") break;
      if (tokens[j]!.norm === "until" || tokens[j]!.norm === "till") return false;
    }
  }
  return true;
}

function followsPhrase(tokens: readonly Token[], i: number): boolean {
  const phrases = phrasesByFirst.get(tokens[i]!.norm);
  return phrases?.some((phrase) => phrase.every((word, k) => tokens[i + k]?.norm === word)) ?? false;
}

function asks({ tokens }: Sentence): boolean {
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - 3); i--) {
    const { text, kind } = tokens[i]!;
    if (text === "?") return true;
    if (kind !== "mark") return false;
  }
  return false;
}

/** Words that set terms only for what follows them, to the end of their clause or of their noun phrase. */
function scopesOf(tokens: readonly Token[], clauses: readonly Clause[], { zone }: Sentence): Scope[] {
  const scopes: Scope[] = [];
  for (const clause of clauses) {
    let verb = false;
    for (let i = clause.from; i < clause.to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word") continue;
      const { norm } = token;
      const next = tokens[i + 1]?.norm ?? "";
      if (norm === "without" || norm === "denying")
        scopes.push({ from: i, to: nounPhraseEnd(tokens, i + 1, clause.to), polarity: "denied" });
      if (/^den(?:y|ies|ied)$/.test(norm)) scopes.push({ from: i, to: clause.to, polarity: "denied" });
      const to = infinitiveAfter(tokens, i, clause.to);
      if (to !== undefined) {
        if (failures.has(norm)) scopes.push({ from: i, to: clause.to, polarity: "denied" });
        else if (intentions.has(norm)) scopes.push({ from: to, to: clause.to, modality: "planned" });
        else if (wishes.has(norm)) scopes.push({ from: to, to: clause.to, modality: "possible" });
        else if (charges.has(norm)) scopes.push({ from: to, to: clause.to, modality: "possible" });
        else if (/^(?:is|are|was|were)$/.test(norm) && to === i + 1)
          scopes.push({ from: to, to: clause.to, modality: "planned" });
      } else if (charges.has(norm) && /^(?:of|with|that|over|by)$/.test(next))
        scopes.push({ from: i, to: clause.to, modality: "possible" });
      const hedge = nounHedges.get(norm);
      if (hedge && next && !/^(?:to|by|that|of|in|on|for|as)$/.test(next) && tokens[i + 1]!.kind === "word")
        scopes.push({ from: i, to: nounPhraseEnd(tokens, i + 1, clause.to), modality: hedge });
      // A headline's future: "Firm to close plant"
      if (
        zone === "headline" &&
        norm === "to" &&
        !verb &&
        i > clause.from &&
        tokens[i + 1]?.kind === "word" &&
        !determiners.has(next)
      )
        scopes.push({ from: clause.from, to: clause.to, modality: "planned" });
      if (isFiniteVerb(token, tokens[i - 1])) verb = true;
    }
  }
  return scopes;
}

/** The "to" that a word takes, at most four words on: "plans to", "told staff to", "due to" before a verb. */
function infinitiveAfter(tokens: readonly Token[], i: number, end: number): number | undefined {
  for (let j = i + 1; j < Math.min(end, i + 6); j++) {
    const token = tokens[j]!;
    if (token.kind === "mark") return undefined;
    if (token.norm !== "to") {
      if (auxiliaries.has(token.norm)) return undefined;
      continue;
    }
    const next = tokens[j + 1];
    if (next?.kind !== "word" || next.capital || determiners.has(next.norm) || prepositions.has(next.norm))
      return undefined;
    return j;
  }
  return undefined;
}

function nounPhraseEnd(tokens: readonly Token[], from: number, end: number): number {
  let j = from;
  while (
    j < Math.min(end, from + 7) &&
    tokens[j]!.kind !== "mark" &&
    !(j > from && prepositions.has(tokens[j]!.norm) && tokens[j]!.norm !== "of") &&
    !auxiliaries.has(tokens[j]!.norm)
  )
    j++;
  return Math.max(j, from);
}
