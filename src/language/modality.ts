import { auxiliaries, determiners, prepositions } from "../lexicon/function-words.js";
import {
  afterTimeAdverb,
  beliefs,
  cameTrue,
  changePhrases,
  changeVerbs,
  changeWords,
  charges,
  conditions,
  denials,
  emptyAfterNo,
  emptyAfterNot,
  excluders,
  failures,
  forecasts,
  futureModals,
  hypotheticalModals,
  intentions,
  negations,
  nounHedges,
  possibleModals,
  wishes,
  wouldForms,
} from "../lexicon/modality.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import { irregularPasts } from "../lexicon/verb-forms.js";
import type { Modality, Polarity } from "../model/frame.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { type Clause, clausesOf, isFiniteVerb } from "./clauses.js";
import { normAt, textAt } from "./token-at.js";

/** The terms of one stretch of a sentence, whoever says it. */
export interface Terms {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense?: "past" | "present" | "future";
  readonly update: boolean;
}

/** What a word sets for the tokens after it, over the terms of their clause. `by` is where that word stands. */
interface Override {
  readonly by: number;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
}

const weight: Record<Modality, number> = { actual: 0, planned: 1, possible: 2, hypothetical: 3, asked: 4 };
/** How many tokens of a span are looked at: a span is a clause, and no clause is longer. */
const longestSpan = 120;

const byFirst = (phrases: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) map.set(phrase[0]!, [...(map.get(phrase[0]!) ?? []), phrase]);
  return map;
};
const changes = byFirst(changePhrases);
const exclusions = byFirst(excluders);

/** Reads the terms of a sentence once, in one pass; the function then tells them for any span of it. */
export function termsOf(sentence: Sentence): (span: Span) => Terms {
  const { tokens } = sentence;
  const clauses = clausesOf(tokens);
  const reporting = tokens.some(({ norm }) => speechVerbs.get(norm)?.pattern === "say");
  const conditional = tokens.some(({ norm }) => norm === "if" || norm === "unless");
  const terms = clauses.map((clause) => clauseTerms(tokens, clause, reporting && !conditional));
  const clauseAt = new Array<number>(tokens.length).fill(0);
  for (const [c, { from, to }] of clauses.entries()) clauseAt.fill(c, from, to);
  const overrides = overridesOf(sentence, clauses);
  const asked = askedTokens(tokens);

  return (span) => {
    const first = tokenAt(tokens, span.start);
    let chosen = clauseAt[first]!;
    const shared = new Map<number, number>();
    let last = first;
    for (; last < Math.min(tokens.length, first + longestSpan) && tokens[last]!.start < span.end; last++) {
      if (tokens[last]!.kind === "mark") continue;
      const c = clauseAt[last]!;
      const count = (shared.get(c) ?? 0) + 1;
      shared.set(c, count);
      const depth = clauses[c]!.depth - clauses[chosen]!.depth;
      if (depth < 0 || (depth === 0 && count > (shared.get(chosen) ?? 0))) chosen = c;
    }
    let { polarity, modality, tense, update } = terms[chosen]!;
    const take = (override: Override | undefined): void => {
      if (override?.polarity) polarity = override.polarity;
      if (override?.modality && weight[override.modality] > weight[modality]) modality = override.modality;
    };
    take(overrides[first]);
    // A word inside the span that sets terms for the rest of its clause sets them for a claim that is the clause.
    for (let i = first + 1; i < last; i++) {
      const override = overrides[i];
      if (override && override !== overrides[i - 1] && override.by >= first && clauseAt[i] === chosen) take(override);
    }
    if (asked[first]) modality = "asked";
    return { polarity, modality, update, ...(tense && { tense }) };
  };
}

/** Index of the first token that ends after `offset`. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return Math.max(low, 0);
}

/** What the words of a clause make of all of it. `reported`: "would" is what was to come, as somebody said. */
function clauseTerms(tokens: readonly Token[], clause: Clause, reported: boolean): Terms {
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
    const before = tokens[i - 1];
    const next = normAt(tokens, i + 1);
    if (futureModals.has(norm) && !isNoun(before)) {
      raise("planned");
      tense ??= "future";
    } else if (possibleModals.has(norm) && !isMonthOrNoun(token, i, clause, tokens)) raise("possible");
    else if (hypotheticalModals.has(norm)) raise("hypothetical");
    else if (wouldForms.has(norm)) {
      if (norm.endsWith("'d") && isParticiple(tokens[i + 1])) tense ??= "past";
      else if (!cameTrue.has(next)) raise(reported && next !== "have" ? "planned" : "hypothetical");
    } else if (conditions.has(norm) && i - clause.from < 4) raise("hypothetical");
    else if (i === clause.from && i === 0 && norm === "had" && hasLater(tokens, i, clause, "been"))
      raise("hypothetical");
    if (tellsChange(tokens, i)) update = true;
    if (denies(tokens, i)) polarity = "denied";
    tense ??= tenseOf(token, before);
  }
  return { polarity, modality, update, ...(tense && { tense }) };
}

/** "his will", "the might of". */
function isNoun(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    ((determiners.has(before.norm) &&
      before.norm !== "that" &&
      before.norm !== "this" &&
      before.norm !== "all" &&
      before.norm !== "both") ||
      before.possessive)
  );
}

/** "in May", "May 5", "military might". */
function isMonthOrNoun({ norm, capital }: Token, i: number, clause: Clause, tokens: readonly Token[]): boolean {
  const next = tokens[i + 1];
  if (norm === "may") return capital && (i > clause.from || next?.kind === "number");
  if (norm === "might")
    return isNoun(tokens[i - 1]) || next === undefined || next.kind === "mark" || prepositions.has(next.norm);
  return false;
}

function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && (irregularPasts.has(token.norm) || /(?:ed|een)$/.test(token.norm));
}

function hasLater(tokens: readonly Token[], i: number, clause: Clause, norm: string): boolean {
  for (let j = i + 1; j < Math.min(clause.to, i + 8); j++) if (tokens[j]!.norm === norm) return true;
  return false;
}

function tenseOf(token: Token, before: Token | undefined): Terms["tense"] | undefined {
  if (/^(?:is|are|am|has|have|does|do|isn't|aren't|hasn't|haven't|doesn't|don't|says)$/.test(token.norm))
    return "present";
  if (/^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/.test(token.norm)) return "past";
  return isFiniteVerb(token, before) ? "past" : undefined;
}

/** Whether the word at `i` denies its clause. */
function denies(tokens: readonly Token[], i: number): boolean {
  const { norm, text } = tokens[i]!;
  const next = tokens[i + 1];
  if (norm === "no") {
    if (!next || text === "No." || next.kind !== "word") return false;
    if (next.norm === "longer") return true;
    return !emptyAfterNo.has(next.norm) && !(tokens[i - 1]?.norm === "or" && tokens[i - 2]?.norm === "whether");
  }
  if (!negations.has(norm)) return false;
  if (norm === "nothing") return next?.norm !== "but";
  if (norm === "none") return next?.norm !== "other";
  if (norm !== "not" && !norm.endsWith("n't")) return true;
  if (next && emptyAfterNot.has(next.norm)) return false;
  const before = tokens[i - 1]?.norm;
  // "whether or not", "if not ten", "why not"
  if ((before === "or" && tokens[i - 2]?.norm === "whether") || before === "if" || before === "why") return false;
  // "did not open until Friday" tells that it opened
  for (let j = i + 1; j < Math.min(tokens.length, i + 7); j++) {
    if (tokens[j]!.kind === "mark") break;
    if (tokens[j]!.norm === "until" || tokens[j]!.norm === "till") return false;
    // "did not fail to", "not without": two make an assertion
    if (tokens[j]!.norm === "without" || (failures.has(tokens[j]!.norm) && tokens[j + 1]?.norm === "to")) return false;
  }
  return true;
}

function tellsChange(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i]!;
  if (changeWords.has(norm) || norm.startsWith("then-")) return true;
  if (startsPhrase(changes, tokens, i)) return true;
  if (norm === "earlier" || norm === "later") {
    const next = tokens[i + 1];
    return next !== undefined && next.kind === "word" && !afterTimeAdverb.has(next.norm) && !next.capital;
  }
  return changeVerbs.has(norm) && reachesFigure(tokens, i);
}

/** "rose 5 per cent to 31", "cut from nine to eight". */
function reachesFigure(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < Math.min(tokens.length, i + 11); j++) {
    if (tokens[j]!.norm !== "to") continue;
    for (let k = j + 1; k < Math.min(tokens.length, j + 5); k++) {
      if (tokens[k]!.kind === "number") return true;
      if (
        tokens[k]!.kind === "word" &&
        !/^(?:about|around|nearly|almost|just|over|more|than|a|record|at|least)$/.test(tokens[k]!.norm)
      )
        break;
    }
  }
  return false;
}

function startsPhrase(
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
  tokens: readonly Token[],
  i: number,
): number {
  for (const phrase of phrases.get(tokens[i]!.norm) ?? [])
    if (phrase.every((word, k) => tokens[i + k]?.norm === word)) return phrase.length;
  return 0;
}

/** Tokens of a question: from the opening quotation mark, or the start, to the question mark. */
function askedTokens(tokens: readonly Token[]): boolean[] {
  const asked = new Array<boolean>(tokens.length).fill(false);
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (tokens[i]!.text !== "?") continue;
    const quoted = /^["”’'»]$/.test(textAt(tokens, i + 1));
    let j = i;
    for (; j >= 0; j--) {
      if (j < i && tokens[j]!.text === "?") break;
      if (quoted && j < i && /^["“‘«]$/.test(tokens[j]!.text)) break;
      asked[j] = true;
    }
    i = j + 1;
  }
  return asked;
}

/**
 * Words that set terms only for what follows them: to the end of their clause ("plans to …"), of the clause that "that" opens ("no evidence
 * that …"), or of their noun phrase ("alleged …"). One entry a token, or none.
 */
function overridesOf({ tokens, zone }: Sentence, clauses: readonly Clause[]): (Override | undefined)[] {
  const title = zone === "headline" || zone === "heading";
  const starts = new Array<Override | undefined>(tokens.length);
  const phrases: { readonly from: number; readonly to: number; readonly override: Override }[] = [];
  for (const clause of clauses) {
    let verb = false;
    for (let i = clause.from; i < clause.to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word") continue;
      const next = tokens[i + 1];
      const excluded = startsPhrase(exclusions, tokens, i);
      if (excluded > 0)
        phrases.push({
          from: i,
          to: phraseEnd(tokens, i + excluded, clause.to),
          override: { by: i, polarity: "denied" },
        });
      const hedge = nounHedges.get(token.norm);
      if (
        hedge &&
        next?.kind === "word" &&
        !determiners.has(next.norm) &&
        !/^(?:to|by|that|of|in|on|for|as|at|dead|drowned)$/.test(next.norm)
      )
        phrases.push({ from: i, to: phraseEnd(tokens, i + 1, clause.to), override: { by: i, modality: hedge } });
      const infinitive = title ? infinitiveAfter(tokens, i, clause.to) : undefined;
      if (
        infinitive !== undefined &&
        (intentions.has(token.norm) || wishes.has(token.norm) || failures.has(token.norm))
      )
        verb = true;
      // A headline's future, "Firm to close plant", is that of the whole clause.
      if (infinitive === i + 1 && !verb) set(clause.from, { by: clause.from, modality: "planned" });
      const scope = scopeAfter(tokens, i, clause.to, title && !verb);
      if (scope) set(scope.at, { ...scope.override, by: i });
      if (isFiniteVerb(token, tokens[i - 1])) verb = true;
    }
  }
  const overrides = new Array<Override | undefined>(tokens.length);
  for (const clause of clauses) {
    let running: Override | undefined;
    for (let i = clause.from; i < clause.to; i++) {
      running = join(running, starts[i]);
      overrides[i] = running;
    }
  }
  for (const { from, to, override } of phrases)
    for (let j = from; j < to; j++) overrides[j] = join(overrides[j], override);
  return overrides;

  function set(at: number, override: Override): void {
    if (at < tokens.length) starts[at] = join(starts[at], override);
  }
}

function join(a: Override | undefined, b: Override | undefined): Override | undefined {
  if (!a || !b) return a ?? b;
  const polarity = b.polarity ?? a.polarity;
  const modality = !b.modality || (a.modality && weight[a.modality] > weight[b.modality]) ? a.modality : b.modality;
  return { by: b.by, ...(polarity && { polarity }), ...(modality && { modality }) };
}

/** What the word at `i` sets, and from which token on: its infinitive, the clause that its "that" opens, its "of" or "with". */
function scopeAfter(
  tokens: readonly Token[],
  i: number,
  end: number,
  title: boolean,
): { readonly at: number; readonly override: Omit<Override, "by"> } | undefined {
  const { norm } = tokens[i]!;
  const next = tokens[i + 1];
  const that = thatAfter(tokens, i);
  if (
    norm === "evidence" ||
    norm === "sign" ||
    norm === "proof" ||
    norm === "indication" ||
    norm === "truth" ||
    norm === "suggestion"
  )
    return that !== undefined && tokens[i - 1]?.norm === "no"
      ? { at: that, override: { polarity: "denied" } }
      : undefined;
  // "It is not true that …", "It was not the case that …"
  if ((norm === "true" || norm === "case") && that === i + 1 && deniedBefore(tokens, i))
    return { at: that, override: { polarity: "denied" } };
  if (denials.has(norm)) {
    if (that !== undefined) return { at: that, override: { polarity: "denied" } };
    return /^den(?:y|ies|ied|ying)$/.test(norm) ? { at: i, override: { polarity: "denied" } } : undefined;
  }
  if (norm === "ruled" && next?.norm === "out") return { at: i, override: { polarity: "denied" } };
  // "It is said that" is hearsay; "the trust said that" is the trust's word.
  const told = norm === "said" && !/^(?:is|was|are|were|been|be)$/.test(normAt(tokens, i - 1));
  if (charges.has(norm) && that !== undefined && !told) return { at: that, override: { modality: "possible" } };
  const to = infinitiveAfter(tokens, i, end);
  if (to !== undefined) {
    if (failures.has(norm) && to <= i + 2)
      return { at: i, override: { polarity: deniedBefore(tokens, i) ? "affirmed" : "denied" } };
    if (norm === "yet" && to === i + 1) return { at: i, override: { polarity: "denied" } };
    if (intentions.has(norm)) return { at: to, override: { modality: "planned" } };
    if (wishes.has(norm) || charges.has(norm)) return { at: to, override: { modality: "possible" } };
    if (/^(?:is|are|was|were|be)$/.test(norm) && to === i + 1) return { at: to, override: { modality: "planned" } };
  }
  if (
    beliefs.has(norm) &&
    to === undefined &&
    next &&
    (next.norm === "dead" || next.norm === "drowned" || next.norm === "missing" || next.norm === "killed")
  )
    return { at: i, override: { modality: "possible" } };
  if (charges.has(norm) && !said.has(norm) && next && /^(?:of|with|over|by|for)$/.test(next.norm))
    return { at: i + 1, override: { modality: "possible" } };
  if (
    forecasts.has(norm) &&
    to === undefined &&
    next &&
    !title &&
    (next.kind === "number" ||
      /^(?:a|an|the|for|on|at|in|by|from|its|their|his|her|some|about|up|between|next)$/.test(next.norm))
  )
    return { at: i, override: { modality: "planned" } };
  return undefined;
}

/** Of the words of charge and belief, those that need an infinitive: "is said to", not "said by telephone". */
const said = new Set("said thought understood reported believed".split(" "));

function deniedBefore(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 2); j--)
    if (tokens[j]!.norm === "not" || tokens[j]!.norm === "never" || tokens[j]!.norm.endsWith("n't")) return true;
  return false;
}

function thatAfter(tokens: readonly Token[], i: number): number | undefined {
  for (let j = i + 1; j < Math.min(tokens.length, i + 4); j++) {
    if (tokens[j]!.norm === "that" && tokens[j + 1]?.kind !== "mark") return j;
    if (tokens[j]!.kind === "mark") return undefined;
  }
  return undefined;
}

/** The "to" that a word takes within a few words: "plans to", "told staff to", "due to" before a verb. */
function infinitiveAfter(tokens: readonly Token[], i: number, end: number): number | undefined {
  for (let j = i + 1; j < Math.min(end, i + 6); j++) {
    const token = tokens[j]!;
    if (token.kind === "mark") return undefined;
    if (token.norm === "to") return bareVerb(tokens[j + 1]) ? j : undefined;
    if (auxiliaries.has(token.norm)) return undefined;
  }
  return undefined;
}

/** Whether a word can be an infinitive: no name, no figure, no article or preposition. */
function bareVerb(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !token.capital &&
    !determiners.has(token.norm) &&
    !prepositions.has(token.norm) &&
    !/(?:ing|ed)$/.test(
      token.norm.replace(/^(?:need|feed|speed|bring|ring|sing|swing|proceed|succeed|exceed|shed|bed)$/, ""),
    )
  );
}

/** Where the noun phrase that starts at `from` ends: before a verb, a mark or a preposition other than "of". */
function phraseEnd(tokens: readonly Token[], from: number, end: number): number {
  let j = from;
  while (
    j < Math.min(end, from + 8) &&
    tokens[j]!.kind !== "mark" &&
    !(
      j > from &&
      ((prepositions.has(tokens[j]!.norm) && tokens[j]!.norm !== "of") || isFiniteVerb(tokens[j]!, tokens[j - 1]))
    )
  )
    j++;
  return j;
}
