import { singular } from "../language/predicates.js";
import { normAt } from "../language/token-at.js";
import { numerals } from "../lexicon/function-words.js";
import { decidedThings } from "../lexicon/opposites.js";
import {
  deaths,
  lessThanAll,
  restWords,
  subgroups,
  survivals,
  unanimous,
  universals,
  votingWords,
} from "../lexicon/scopes.js";
import type { ScopeClaim } from "../model/scope.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";
import { isRecentDay } from "./recent-days.js";

interface Sighting {
  readonly subject: string;
  readonly from: number;
  readonly to: number;
  readonly all?: boolean;
  readonly none?: boolean;
  readonly group?: string;
  readonly tally?: boolean;
}

/** Who survived and who agreed: all, some or none of those it is told of. */
export function scopeClaims({ article, sentences, mentions, base }: ClaimContext): ScopeClaim[] {
  const placed = new Set(
    [
      ...mentions.places.filter(({ demonym }) => !demonym),
      ...mentions.dates.filter((date) => !isRecentDay(date, article)),
    ].map(({ sentence }) => sentence),
  );
  const sightings = sentences.map((sentence) => [...survivalIn(sentence), ...votesIn(sentence)]);
  // Single deaths and votes are worth a claim only where somebody says "all" or "none".
  const total = new Set(
    sightings.flat().flatMap(({ subject, all, none }) => (all === true || none === true ? [subject] : [])),
  );
  return sentences.flatMap((sentence, s) => {
    if (sightings[s]!.length === 0) return [];
    return sightings[s]!.filter(
      ({ subject }) => total.has(subject) || (total.has("vote") && subject.startsWith("vote")),
    ).map(({ subject, from, to, all, none, group, tally }) => ({
      ...base({ start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end }, sentence.index),
      kind: "scope" as const,
      subject,
      ...(all !== undefined && { all }),
      ...(none !== undefined && { none }),
      ...(group !== undefined && { group }),
      ...(tally && { tally }),
      limited:
        placed.has(sentence.index) ||
        sentence.tokens.some(
          ({ norm, index }) => subgroups.has(norm) && norm !== group && !(index >= to && restWords.has(norm)),
        ),
    }));
  });
}

/** "All nine survived", "there were no survivors", "two men died". */
function survivalIn({ tokens }: Sentence): Sighting[] {
  const found: Sighting[] = [];
  tokens.forEach(({ norm }, i) => {
    if (norm === "survivors" || norm === "survivor") {
      if (tokens[i - 1]?.norm === "no")
        found.push({ subject: "survival", from: i - 1, to: i + 1, none: true, all: false });
      return;
    }
    const lived = survivals.has(norm);
    if (!lived && !deaths.has(norm)) return;
    const who = quantifierBefore(tokens, i);
    if (!who) return;
    const { from, every, counted } = who;
    const group = tokens.slice(from, i).find((token) => subgroups.has(token.norm))?.norm;
    const span = { subject: "survival", from, to: i + 1, ...(group !== undefined && { group }) };
    if (every) found.push(lived ? { ...span, all: true, none: false } : { ...span, none: true, all: false });
    else if (counted) found.push(lived ? { ...span, none: false } : { ...span, all: false });
  });
  return found;
}

/** Who the verb at `v` is said of, a few words before it: "all nine", "two men". */
function quantifierBefore(
  tokens: readonly Token[],
  v: number,
): { from: number; every: boolean; counted: boolean } | undefined {
  for (let j = v - 1; j >= Math.max(0, v - 9); j--) {
    const { kind, norm, text } = tokens[j]!;
    if (kind === "mark" && text !== "-") return undefined;
    if (/^(?:not|never|no|who|whose|if|might|may|could|would|after|before|since|when|that)$/.test(norm))
      return undefined;
    if (universals.has(norm))
      return {
        from: j,
        every: tokens[j - 1]?.norm !== "not" && tokens[j - 1]?.norm !== "nearly" && tokens[j - 1]?.norm !== "almost",
        counted: false,
      };
    if (kind === "number" || numerals.has(norm)) {
      const all = tokens[j - 1];
      if (all && universals.has(all.norm)) continue;
      return { from: j, every: false, counted: !/^(?:19|20)\d\d$/.test(norm) };
    }
  }
  return undefined;
}

/** "Voted unanimously for the bill", "two councillors voted against it", "by nine votes to three". */
function votesIn(sentence: Sentence): Sighting[] {
  const { tokens } = sentence;
  const found: Sighting[] = [];
  const thing = tokens
    .map(({ norm }) => decidedThings.get(singular(norm)))
    .find((each) => each !== undefined && each !== "election");
  const subject = thing ? `vote ${thing}` : "vote";
  tokens.forEach(({ norm, kind }, i) => {
    const next = tokens[i + 1]?.norm;
    if (unanimous.has(norm) && !tokens.slice(Math.max(0, i - 4), i).some((before) => lessThanAll.has(before.norm)))
      found.push({
        subject,
        from: tokens[i - 1]?.norm === "voted" ? i - 1 : i,
        to: Math.min(tokens.length, i + (next === "to" ? 3 : 2)),
        all: true,
      });
    else if ((norm === "voted" || norm === "voting") && next === "against" && counted(tokens, i))
      found.push({ subject, from: Math.max(0, i - 2), to: i + 2, all: false });
    else if (
      (norm === "votes" || norm === "vote") &&
      next === "to" &&
      dissent(tokens[i + 2]) &&
      kind === "word" &&
      (tokens[i - 1]?.kind === "number" || numerals.has(normAt(tokens, i - 1)))
    )
      found.push({ subject, from: i - 1, to: i + 3, all: false });
    // "unanimous: 11 for and two against", "passed unanimously, with two against", "voted unanimously, 7-2"
    else if (norm === "against" && dissent(tokens[i - 1]) && isTally(tokens, i - 1))
      found.push({ subject, from: i - 1, to: i + 1, all: false, tally: true });
    else if (kind === "number" && isDash(tokens[i + 1]) && dissent(tokens[i + 2]) && isTally(tokens, i))
      found.push({ subject, from: i, to: i + 3, all: false, tally: true });
  });
  return found;
}

/**
 * Whether figures tell the very vote that was unanimous: they stand right behind the word and a mark, in a sentence about a vote. Not "unanimously
 * overturned a 2-1 ruling", nor the three judges of a bout.
 */
function isTally(tokens: readonly Token[], figures: number): boolean {
  let at = figures - 1;
  while (at > 0 && tokens[at]!.kind !== "mark" && figures - at < 4) at--;
  return (
    tokens[at]?.kind === "mark" &&
    unanimous.has(normAt(tokens, at - 1)) &&
    tokens.some(({ norm }) => votingWords.has(norm))
  );
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-–]$/.test(token.text) && !token.spaced;
}

/** Whether somebody in particular voted: a number of members, a name. */
function counted(tokens: readonly Token[], verb: number): boolean {
  for (let j = verb - 1; j >= Math.max(0, verb - 5); j--) {
    const { kind, norm, capital } = tokens[j]!;
    if (kind === "mark") return false;
    if (kind === "number" || numerals.has(norm) || (capital && j > 0)) return true;
  }
  return false;
}

function dissent(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === "number" ? token.norm !== "0" : numerals.has(token.norm);
}
