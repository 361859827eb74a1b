import { isFiniteVerb } from "../language/clauses.js";
import { type NounPhrase, predicateAt } from "../language/predicates.js";
import { normAt } from "../language/token-at.js";
import { adverbs, auxiliaries, functionWords } from "../lexicon/function-words.js";
import { emptyAfterNot } from "../lexicon/modality.js";
import { stageWords } from "../lexicon/opposites.js";
import { verbStem } from "../lexicon/verb-forms.js";
import type { ActClaim } from "../model/act.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";
import { personAt } from "./person-at.js";

/** Verbs too common to be one act: to know, to want or to have is done to many things at many times. */
const everyday: ReadonlySet<string> = new Set(
  "be have do say know think want need like go get make take see come give keep let put seem feel believe expect understand mean use find look try work live tell ask call show become remain include hold stand run allow provide help require"
    .split(" ")
    .map(verbStem),
);
const nots = new Set("not never didn't hasn't haven't hadn't wasn't weren't don't doesn't isn't aren't".split(" "));

/** Acts that the copy denies somewhere, each time they are affirmed or denied: a listed verb is not needed, a denial is. */
export function actClaims({ article, sentences, mentions, base }: ClaimContext): ActClaim[] {
  const personIn = personAt(mentions.personMentions);
  const staged = sentences.map(({ tokens }) => tokens.some(tellsStage));
  const denied = new Map<string, ActClaim[]>();
  for (const sentence of sentences)
    for (let i = 0; i < sentence.tokens.length; i++) {
      const verb = nots.has(sentence.tokens[i]!.norm) ? deniedVerb(sentence.tokens, i) : undefined;
      const claim = verb === undefined ? undefined : claimAt(sentence, verb, true);
      if (!claim) continue;
      const stem = verbStem(sentence.tokens[verb!]!.norm);
      const same = denied.get(stem);
      if (same) same.push(claim);
      else denied.set(stem, [claim]);
    }
  if (denied.size === 0) return [];
  const claims = [...denied.values()].flat();
  const subjects = new Set(claims.map(({ subject }) => subject));
  for (const sentence of sentences)
    sentence.tokens.forEach((token, i) => {
      if (token.kind !== "word" || token.capital || !denied.has(verbStem(token.norm)) || !isPast(sentence.tokens, i))
        return;
      const claim = claimAt(sentence, i, false);
      if (claim && subjects.has(claim.subject)) claims.push(claim);
    });
  return claims;

  function claimAt(sentence: Sentence, verb: number, negated: boolean): ActClaim | undefined {
    const { tokens } = sentence;
    const stem = verbStem(tokens[verb]!.norm);
    if (everyday.has(stem)) return undefined;
    const predicate = predicateAt(sentence, verb);
    if (!predicate || predicate.negated !== negated) return undefined;
    const { patient, agent } = predicate;
    const what = patient && keyOf(sentence, patient);
    const who = agent && keyOf(sentence, agent);
    if (!patient || !what || (!who && !predicate.passive)) return undefined;
    const last = Math.max(predicate.to, patient.to, agent?.to ?? predicate.to);
    return {
      ...base({ start: tokens[predicate.from]!.start, end: tokens[last - 1]!.end }, sentence.index),
      kind: "act",
      subject: `${who ?? ""} ${stem} ${what}`,
      verb: article.text.slice(tokens[predicate.from]!.start, tokens[predicate.to - 1]!.end),
      who: agent ? article.text.slice(tokens[agent.from]!.start, tokens[agent.to - 1]!.end) : "",
      details: patient.others,
      staged: staged[sentence.index]!,
    };
  }

  /** The person's id, or the head of a phrase that the reader knows ("the trust"). */
  function keyOf({ tokens }: Sentence, { from, to, head, definite }: NounPhrase): string | undefined {
    const person = personIn({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
    if (person) return person;
    if (/^(?:it|they|he|she|we|i|you|that|this|which|who|there|them|him|her|us|me)$/.test(head)) return undefined;
    return definite ? head : undefined;
  }
}

/** The main verb behind "not" or "never". */
function deniedVerb(tokens: readonly Token[], i: number): number | undefined {
  if (emptyAfterNot.has(normAt(tokens, i + 1))) return undefined;
  for (let j = i + 1; j < Math.min(tokens.length, i + 5); j++) {
    const { kind, norm } = tokens[j]!;
    if (kind !== "word") return undefined;
    if (auxiliaries.has(norm) || adverbs.has(norm) || norm.endsWith("ly")) continue;
    // "not of our making", "not in the plan"
    return functionWords.has(norm) ? undefined : j;
  }
  return undefined;
}

/** A past form, not a participle before a noun. */
function isPast(tokens: readonly Token[], i: number): boolean {
  return isFiniteVerb(tokens[i]!, tokens[i - 1]) && !auxiliaries.has(tokens[i]!.norm);
}

function tellsStage({ kind, norm }: Token): boolean {
  return kind === "number"
    ? /^(?:1[89]|20)\d\d$/.test(norm)
    : stageWords.has(norm) || norm === "yet" || norm === "until";
}
