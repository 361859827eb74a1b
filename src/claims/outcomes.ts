import { type NounPhrase, phraseAfter, predicateAt } from "../language/predicates.js";
import { normAt } from "../language/token-at.js";
import { decidedThings, deciders, type Outcome, outcomes, stageWords } from "../lexicon/opposites.js";
import { roles } from "../lexicon/roles.js";
import type { OutcomeClaim } from "../model/outcome.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";
import { personAt } from "./person-at.js";

/** Decisions and results that have an opposite: "approved the plan", "the bill was defeated", "lost the seat". */
export function outcomeClaims({ article, sentences, mentions, base }: ClaimContext): OutcomeClaim[] {
  const person = personAt(mentions.personMentions);
  const claims: OutcomeClaim[] = [];
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const found: OutcomeClaim[] = [];
    const polesHere = new Set<string>();
    for (let v = 0; v < tokens.length; v++) {
      for (const outcome of outcomes.get(tokens[v]!.norm) ?? []) {
        const second = outcome.lemma.split(" ")[1];
        if (second && tokens[v + 1]?.norm !== second) continue;
        polesHere.add(`${outcome.pair} ${outcome.pole}`);
        const claim = claimAt(sentence, v, second ? v + 2 : v + 1, outcome);
        if (claim) found.push(claim);
      }
    }
    const stages = tokens.some(tellsStage);
    for (const claim of found)
      claims.push({ ...claim, staged: stages || polesHere.has(`${claim.pair} ${1 - claim.pole}`) });
  }
  return claims;

  function claimAt(sentence: Sentence, v: number, to: number, outcome: Outcome): OutcomeClaim | undefined {
    if (!tellsOfFact(sentence, v, outcome)) return undefined;
    const predicate = predicateAt(sentence, v, to);
    if (!predicate) return undefined;
    const { tokens } = sentence;
    const contest = outcome.pair === "win/lose";
    const judged = outcome.pair === "acquit/convict";
    const voted = tokens[v - 1]?.norm === "to";
    const agent = voted ? predicateAt(sentence, v - 2)?.agent : predicate.agent;
    if (voted && !(agent && deciders.has(agent.head))) return undefined;
    // One member's vote is not the outcome.
    if (agent && !contest && !judged && (personIn(sentence, agent) !== undefined || /^(?:he|she|i)$/.test(agent.head)))
      return undefined;
    // "the bill passed"
    const alone = !predicate.passive && !predicate.patient && outcome.pair === "pass/defeat";
    const patient = alone ? agent : predicate.patient;
    if (!patient) return undefined;
    const whole = {
      start: tokens[Math.min(predicate.from, patient.from)]!.start,
      end: tokens[Math.max(to, patient.to) - 1]!.end,
    };
    const judgedPerson = judged ? personIn(sentence, patient) : undefined;
    const subject = judged
      ? (judgedPerson ?? (roles.has(patient.head) ? patient.head : undefined))
      : contest
        ? contested(sentence, agent, patient)
        : decidedThings.get(patient.head);
    if (subject === undefined) return undefined;
    const decider = alone || contest || judged || !agent ? undefined : bodyOf(agent);
    return {
      ...base(whole, sentence.index),
      kind: "outcome",
      subject,
      pair: outcome.pair,
      pole: outcome.pole,
      verb: article.text.slice(tokens[v]!.start, tokens[to - 1]!.end),
      thing: article.text.slice(tokens[patient.from]!.start, tokens[patient.to - 1]!.end),
      unnamed: judged && judgedPerson === undefined,
      details: judged ? chargeAfter(tokens, to) : patient.others,
      ...(decider !== undefined && { decider }),
      staged: false,
      zone: sentence.zone,
    };
  }

  function contested(sentence: Sentence, agent: NounPhrase | undefined, patient: NounPhrase): string | undefined {
    const thing = decidedThings.get(patient.head);
    if (!agent || !thing) return undefined;
    const who = personIn(sentence, agent) ?? (sentence.tokens[agent.from]?.capital ? agent.head : undefined);
    return who && `${who} ${thing}`;
  }

  function personIn({ tokens }: Sentence, { from, to }: NounPhrase): string | undefined {
    return person({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  }
}

/** "convicted of arson and theft": the words of the charge. */
function chargeAfter(tokens: readonly Token[], to: number): readonly string[] {
  const charge = tokens[to]?.norm === "of" ? phraseAfter(tokens, to + 1) : undefined;
  return charge ? [charge.head, ...charge.others] : [];
}

/** A past form; in a headline also a present one ("MPs reject bill"); an infinitive only behind "voted to". */
function tellsOfFact({ tokens, zone }: Sentence, v: number, { past }: Outcome): boolean {
  if (past) return true;
  const before = tokens[v - 1];
  if (before?.norm === "to") return /^vote[sd]?$/.test(normAt(tokens, v - 2));
  return zone === "headline";
}

function bodyOf({ head, others }: NounPhrase): string | undefined {
  if (/^(?:it|they|we|who|which|that|vote|margin|majority)$/.test(head)) return undefined;
  const body = deciders.get(head);
  if (body) return body;
  for (const word of others) if (deciders.has(word)) return `${deciders.get(word)} ${head}`;
  return head;
}

/** A word of order or time, a year: this sentence is one stage of several. */
function tellsStage({ kind, norm }: Token): boolean {
  return kind === "number" ? /^(?:1[89]|20)\d\d$/.test(norm) : stageWords.has(norm);
}
