import { normAt } from "../language/token-at.js";
import { conjunctions, prepositions } from "../lexicon/closed-classes.js";
import { numerals } from "../lexicon/function-words.js";
import { betweenNoAndHarm, bodyHarms, bodyParts, harmed, harming, harmLimits, harmNouns } from "../lexicon/harm.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import { injuries } from "../lexicon/statuses.js";
import type { Harm, HarmClaim } from "../model/act.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";
import { isRecentDay } from "./recent-days.js";

const be = new Set("is are was were be been being get got".split(" "));
const nobody = new Set("nobody noone no-one none".split(" "));

/** Harm to people, where the copy somewhere says that nobody came to it. */
export function harmClaims({ article, sentences, mentions, base }: ClaimContext): HarmClaim[] {
  const none = sentences.flatMap((sentence) => noHarmIn(sentence));
  if (none.length === 0) return [];
  const limited = sentences.map(({ tokens }) => tokens.some(({ norm }) => harmLimits.has(norm)));
  const soFar = sentences.map(({ tokens }) => saysSoFar(tokens));
  const placed = new Set(
    [
      ...mentions.places.filter(({ demonym }) => !demonym),
      ...mentions.dates.filter((date) => !isRecentDay(date, article)),
    ].map(({ sentence }) => sentence),
  );
  const told = new Set(none.map(({ harm }) => harm));
  const some = sentences.flatMap((sentence) => harmIn(sentence)).filter(({ harm }) => told.has(harm));
  return [...none, ...some].map(({ sentence, harm, from, to, none }) => ({
    ...base({ start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end }, sentence.index),
    kind: "harm",
    subject: harm,
    none,
    limited: limited[sentence.index]!,
    placed: placed.has(sentence.index),
    overall: none && soFar[sentence.index]!,
  }));
}

interface Sighting {
  readonly sentence: Sentence;
  readonly harm: Harm;
  readonly from: number;
  readonly to: number;
  readonly none: boolean;
}

/** "No injuries were reported", "nobody was hurt", "no one was killed or injured". */
function noHarmIn(sentence: Sentence): Sighting[] {
  const { tokens } = sentence;
  const found: Sighting[] = [];
  const add = (harms: readonly Harm[] | undefined, from: number, to: number): void => {
    for (const harm of harms ?? []) found.push({ sentence, harm, from, to, none: true });
  };
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (norm === "no" && tokens[i]!.text !== "No.") {
      for (let j = i + 1; j < Math.min(tokens.length, i + 6); j++) {
        const { norm: noun } = tokens[j]!;
        if (harmNouns.has(noun)) {
          const end = sentenceVerbEnd(tokens, j + 1);
          // "No injuries were expected" was said before
          if (!/^(?:expected|feared|likely|foreseen)$/.test(normAt(tokens, end))) add(harmNouns.get(noun), i, end);
        } else if (!betweenNoAndHarm.has(noun)) break;
      }
      if (tokens[i + 1]?.norm === "one") nobodyAt(i, i + 2);
    } else if (nobody.has(norm)) nobodyAt(i, i + 1);
  }
  return found;

  function nobodyAt(from: number, after: number): void {
    for (let j = after; j < Math.min(tokens.length, after + 6); j++) {
      if (tokens[j]!.kind === "mark") return;
      add(harmed.get(tokens[j]!.norm), from, j + 1);
    }
  }
}

/** "Two men were hurt", "whose hand was burned", "killing nine". */
function harmIn(sentence: Sentence): Sighting[] {
  const { tokens } = sentence;
  if (tokens.some(deniesAll)) return [];
  const found: Sighting[] = [];
  tokens.forEach(({ norm }, i) => {
    const next = tokens[i + 1];
    if (harming.has(norm) && next && (next.kind === "number" || numerals.has(next.norm))) {
      for (const harm of harming.get(norm)!)
        found.push({ sentence, harm, from: i, to: Math.min(tokens.length, i + 3), none: false });
      return;
    }
    // "three were taken to hospital with burns", "treated for burns"
    if (injuries.has(norm) && (next === undefined || next.kind !== "word" || !injuries.has(next.norm))) {
      const from = treatedFrom(tokens, i);
      const to = bodyParts.has(next?.norm ?? "") ? i + 2 : i + 1;
      if (from !== undefined) found.push({ sentence, harm: "injured", from, to, none: false });
      return;
    }
    const harms = harmed.get(norm);
    if (!harms && !bodyHarms.has(norm)) return;
    let j = i - 1;
    while (j > 0 && (tokens[j]!.norm.endsWith("ly") || tokens[j]!.norm === "also")) j--;
    const who = tokens[j - 1];
    if (!be.has(normAt(tokens, j)) || who?.kind !== "word" || who.norm === "who") return;
    const from = subjectFrom(tokens, j);
    if (harms) for (const harm of harms) found.push({ sentence, harm, from, to: i + 1, none: false });
    else if (bodyParts.has(who.norm)) found.push({ sentence, harm: "injured", from: j - 1, to: i + 1, none: false });
  });
  return found;
}

/** Where "were taken to hospital with", "is being treated for" begins that leads to the injury at a token. */
function treatedFrom(tokens: readonly Token[], injury: number): number | undefined {
  let at = injury - 1;
  while (at > injury - 4 && tokens[at]?.kind === "word" && tokens[at]?.norm !== "with" && tokens[at]?.norm !== "for")
    at--;
  const joint = tokens[at]?.norm;
  const before = tokens.slice(Math.max(0, at - 4), at);
  const treated =
    (joint === "with" && before.some(({ norm }) => norm === "hospital")) ||
    (joint === "for" && before.some(({ norm }) => norm === "treated"));
  const verb = before.findIndex(
    ({ norm }) => norm === "taken" || norm === "rushed" || norm === "airlifted" || norm === "treated" || norm === "in",
  );
  if (!treated || verb < 0) return undefined;
  const start = Math.max(0, at - 4) + verb;
  return be.has(normAt(tokens, start - 1)) ? subjectFrom(tokens, start - 1) : undefined;
}

/** Where the subject of a verb begins, three words back at most: "Two young men | were hurt", not "said two men". */
function subjectFrom(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (from > 0 && verb - from < 3 && isOfSubject(tokens[from - 1]!)) from--;
  return from;
}

function isOfSubject({ kind, norm }: Token): boolean {
  return kind !== "mark" && !speechVerbs.has(norm) && !conjunctions.has(norm) && !prepositions.has(norm);
}

/** Takes in the verb behind "no injuries": "were reported". */
function sentenceVerbEnd(tokens: readonly Token[], from: number): number {
  let j = from;
  while (
    j < Math.min(tokens.length, from + 4) &&
    /^(?:have|has|were|was|been|are|reported|recorded|or|deaths|injuries)$/.test(tokens[j]!.norm)
  )
    j++;
  return j;
}

/** "have been reported", "has been hurt" */
function saysSoFar(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, i) => (norm === "have" || norm === "has") && tokens[i + 1]?.norm === "been");
}

function deniesAll({ norm }: Token): boolean {
  return norm === "no" || norm === "not" || nobody.has(norm) || norm.endsWith("n't") || norm === "never";
}
