import { adverbs, auxiliaries, determiners, prepositions, subordinators } from "../lexicon/function-words.js";
import { negations } from "../lexicon/modality.js";
import type { Sentence, Token } from "../model/sentence.js";
import { isFiniteVerb } from "./clauses.js";
import { normAt } from "./token-at.js";

/** A noun phrase: token indexes, end-exclusive, and its words for comparing. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Its main noun, folded, singular: "plan" of "the plans for 90 homes". */
  readonly head: string;
  /** All its other content words, folded, singular. */
  readonly others: readonly string[];
  /** With "the", "its", "this" or a name: one that the reader knows. */
  readonly definite: boolean;
}

/** A verb with who does it and what it is done to. */
export interface Predicate {
  /** The verb with its auxiliaries: "was not approved". */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly agent?: NounPhrase;
  readonly patient?: NounPhrase;
}

const be = new Set("is are was were be been being get got isn't aren't wasn't weren't".split(" "));
const have = new Set("has have had having hasn't haven't hadn't".split(" "));
const doing = new Set("do does did don't doesn't didn't".split(" "));
const particles = new Set("out down up off over back".split(" "));
const longest = 14;

/** Reads the words around a verb; `to` is where its particle ends ("throw out"). A reading by shape, of bounded length. */
export function predicateAt({ tokens, zone }: Sentence, verb: number, to = verb + 1): Predicate | undefined {
  let from = verb;
  let passive = false;
  let negated = false;
  let finite = !tokens[verb]!.norm.endsWith("ing");
  while (from > 0 && verb - from < 6) {
    const { norm, kind } = tokens[from - 1]!;
    if (kind !== "word") break;
    if (be.has(norm)) passive = passive || !tokens[verb]!.norm.endsWith("ing");
    else if (
      !have.has(norm) &&
      !doing.has(norm) &&
      !auxiliaries.has(norm) &&
      !adverbs.has(norm) &&
      !norm.endsWith("ly") &&
      norm !== "to" &&
      !negations.has(norm)
    )
      break;
    if (negations.has(norm)) negated = true;
    finite ||= be.has(norm) || have.has(norm);
    from--;
  }
  if (!finite) return undefined;
  // Headlines drop the "is": "Teacher cleared of theft", "Tram plan rejected by council".
  if (zone === "headline" && from === verb && from > 0 && isParticiple(tokens[verb]!) && endsThere(tokens, to))
    passive = true;
  const before = phraseBefore(tokens, from);
  const after = phraseAfter(tokens, to);
  if (!passive)
    return { from, to, verb, passive, negated, ...(before && { agent: before }), ...(after && { patient: after }) };
  let by: NounPhrase | undefined;
  for (let i = to; i < Math.min(tokens.length, to + 8); i++) {
    if (tokens[i]!.kind === "mark") break;
    if (tokens[i]!.norm === "by") by = phraseAfter(tokens, i + 1);
    if (by) break;
  }
  return { from, to, verb, passive, negated, ...(by && { agent: by }), ...(before && { patient: before }) };
}

const participles = new Set("found upheld overthrown thrown struck given".split(" "));

function isParticiple({ norm }: Token): boolean {
  return norm.endsWith("ed") || participles.has(norm);
}

/** Nothing that a verb could be done to stands behind it. */
function endsThere(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next === undefined || next.kind === "mark" || prepositions.has(next.norm) || subordinators.has(next.norm);
}

/** Index after the particle of a verb in two words, or after the verb. */
export function particleEnd(tokens: readonly Token[], verb: number): number {
  return particles.has(normAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
}

/** The noun phrase that ends before `end`, appositions between commas left out: "the council, which met late, | rejected". */
function phraseBefore(tokens: readonly Token[], end: number): NounPhrase | undefined {
  let to = end;
  const last = tokens[to - 1];
  if (last?.norm === "who" || last?.norm === "which" || last?.norm === "that") {
    to--;
    if (tokens[to - 1]?.text === ",") to--;
  } else if (last?.text === ",") {
    // over one apposition
    let j = to - 2;
    while (j > Math.max(0, to - longest) && tokens[j]!.text !== "," && !/^[.;:—–]$/.test(tokens[j]!.text)) j--;
    if (tokens[j]?.text !== ",") return undefined;
    to = j;
  }
  let from = to;
  while (from > 0 && to - from < longest && inPhrase(tokens, from - 1)) from--;
  return phraseOf(tokens, from, to);
}

/** The noun phrase that starts at a token, up to a verb, a mark or a time. */
export function phraseAfter(tokens: readonly Token[], start: number): NounPhrase | undefined {
  let to = start;
  while (to < tokens.length && to - start < longest && inPhrase(tokens, to) && !(to > start && startsTime(tokens, to)))
    to++;
  return phraseOf(tokens, start, to);
}

const timeStart = new Set(
  "at after before during since until when while as because by despite amid yesterday today last next this".split(" "),
);
const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|early|late|mid|favour|favor)$/;

/** "on Tuesday", "in 2019", "after nine hours": not part of the thing. "The ban on night flights" is. */
function startsTime(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i]!;
  const next = tokens[i + 1];
  // "at Marl Farm" is a place
  if (norm === "at" && next?.capital) return false;
  if (timeStart.has(norm)) return true;
  return (norm === "on" || norm === "in") && next !== undefined && (next.kind === "number" || timeWord.test(next.norm));
}

function inPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind === "mark") return /^[-‐&/’'$£€%]$/.test(token.text) && !(token.text === "-" && token.spaced);
  if (token.norm === "and" || token.norm === "or") return false;
  return (
    !auxiliaries.has(token.norm) &&
    !subordinators.has(token.norm) &&
    token.norm !== "to" &&
    !isFiniteVerb(token, tokens[i - 1])
  );
}

function phraseOf(tokens: readonly Token[], from: number, to: number): NounPhrase | undefined {
  let start = from;
  while (
    start < to &&
    (prepositions.has(tokens[start]!.norm) || adverbs.has(tokens[start]!.norm) || tokens[start]!.kind === "mark")
  )
    start++;
  let headEnd = start;
  while (headEnd < to && !(headEnd > start && prepositions.has(tokens[headEnd]!.norm))) headEnd++;
  let head = headEnd - 1;
  while (head >= start && tokens[head]!.kind !== "word") head--;
  if (head < start || determiners.has(tokens[head]!.norm)) return undefined;
  const others: string[] = [];
  for (let i = start; i < to; i++) {
    const { norm, kind } = tokens[i]!;
    if (i !== head && kind !== "mark" && !determiners.has(norm) && !prepositions.has(norm)) others.push(singular(norm));
  }
  const first = tokens[start]!;
  return {
    from: start,
    to,
    head: singular(tokens[head]!.norm),
    others,
    definite:
      /^(?:the|its|his|her|their|this|that|these|those)$/.test(first.norm) ||
      first.possessive ||
      (tokens[head]!.capital && head > 0),
  };
}

/** "proposals" → "proposal", "cities" → "city", "councillors" → "councillor"; enough to compare, not to print. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|s)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
