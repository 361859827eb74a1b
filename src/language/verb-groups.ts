import { monthNames, weekdayNames } from "../lexicon/calendar.js";
import {
  changedWords,
  movedWhere,
  movedWords,
  type PhaseAspect,
  type PhaseWord,
  phasePredicates,
  phaseWords,
  plannedWords,
  possibleWords,
} from "../lexicon/phases.js";
import type { Tokens } from "../model/event.js";
import type { Token } from "../model/sentence.js";
import { normAt } from "./token-at.js";

/**
 * How a verb group puts its event in time. `planned`: will, is to, due. `past`: began, has begun. `present`: begins, is under way.
 * `open`: an infinitive or a participle, whose time is that of the clause around it.
 */
export type VerbTime = "planned" | "past" | "present" | "open";

/** "will not begin", "has been called off", "is under way": what a verb says of the event it stands by. */
export interface VerbGroup extends Tokens {
  readonly aspect: PhaseAspect;
  readonly time: VerbTime;
  readonly negated: boolean;
  /** A possibility, a condition, or a plan of the past ("was to have begun", "had been due to begin"): no fact of the event. */
  readonly unreal: boolean;
  /** The event is what is acted on: "was postponed". */
  readonly passive: boolean;
  /** "had begun": before another past. */
  readonly pluperfect: boolean;
}

const dayWords: ReadonlySet<string> = new Set(
  [...weekdayNames, ...monthNames].map((name) => name.toLowerCase()).concat("next", "early", "late", "mid"),
);
const beNow: ReadonlySet<string> = new Set(["is", "are", "am", "it's", "that's", "there's"]);
const beThen: ReadonlySet<string> = new Set(["was", "were"]);
const beForms: ReadonlySet<string> = new Set(["be", "been", "being"]);
const haveNow: ReadonlySet<string> = new Set(["has", "have", "having"]);
const negations: ReadonlySet<string> = new Set(["not", "never", "no"]);
const adverbs: ReadonlySet<string> = new Set(
  "also now still already then just only yet soon finally today again ever even first all both currently hereby ultimately".split(
    " ",
  ),
);
const will: ReadonlySet<string> = new Set(["will", "shall", "won't", "we'll", "it'll", "they'll", "he'll", "she'll"]);

/** Reads a verb group forward from a token: auxiliaries, then a phase verb or a phase predicate. */
export function verbGroupAt(tokens: readonly Token[], from: number): VerbGroup | undefined {
  const state = {
    planned: false,
    possible: false,
    negated: false,
    be: undefined as "now" | "then" | "other" | undefined,
    have: undefined as "now" | "then" | undefined,
    to: false,
    changed: false,
  };
  let i = from;
  for (; i < tokens.length && i - from < 9; i++) {
    const token = tokens[i] as Token;
    const { norm } = token;
    if (token.kind === "mark") break;
    if (will.has(norm)) state.planned = true;
    else if (possibleWords.has(norm)) state.possible = true;
    else if (beNow.has(norm)) state.be ??= "now";
    else if (beThen.has(norm)) state.be ??= "then";
    else if (beForms.has(norm)) state.be ??= "other";
    else if (haveNow.has(norm)) state.have ??= "now";
    else if (norm === "had") state.have ??= "then";
    else if (negations.has(norm) || norm.endsWith("n't")) {
      state.negated = true;
      if (beNow.has(norm.slice(0, -3))) state.be ??= "now";
      if (beThen.has(norm.slice(0, -3))) state.be ??= "then";
    } else if (norm === "to") state.to = true;
    else if (plannedWords.has(norm) && !phaseHere(tokens, i)) state.planned = true;
    else if (norm === "originally" || norm === "initially") state.changed = true;
    else if (!adverbs.has(norm) && !(norm.endsWith("ly") && norm.length > 4)) break;
  }
  const past = state.be === "then" || state.have === "then";
  const common = {
    from,
    negated: state.negated,
    pluperfect: state.have === "then",
    unreal: state.possible || state.changed || (past && (state.planned || state.to)),
  };
  if (state.be !== undefined) {
    const predicate = phasePredicates.find(({ words }) => words.every((word, k) => tokens[i + k]?.norm === word));
    // "in its third day": only with an ordinal or a number behind; "off to a good start" is none
    if (
      predicate &&
      (predicate.words[1] !== "its" || nthDay(tokens, i + 2) !== undefined) &&
      !(predicate.words[0] === "off" && tokens[i + 1])
    )
      return {
        ...common,
        to: predicate.words[1] === "its" ? (nthDay(tokens, i + 2) as number) : i + predicate.words.length,
        aspect: predicate.aspect,
        // what "is over" has ended
        time: state.planned
          ? "planned"
          : state.be === "then" || state.have || predicate.aspect === "ends"
            ? "past"
            : "present",
        passive: false,
      };
  }
  const verb = phaseHere(tokens, i);
  if (!verb) return undefined;
  const to = i + verb.words.length;
  const { form } = verb;
  const passive = state.be !== undefined && form !== "ing" && form !== "base" && form !== "present";
  if (passive ? !verb.object : !verb.subject) {
    // "the match, postponed until Friday": a participle without its auxiliary
    if (!verb.object || passive || (form !== "past" && form !== "participle") || state.have) return undefined;
    return { ...common, to, aspect: verb.aspect, time: state.planned || state.to ? "planned" : "open", passive: true };
  }
  return { ...common, to, aspect: verb.aspect, passive, time: timeOf(form) };

  function timeOf(form: PhaseWord["form"]): VerbTime {
    if (state.planned) return "planned";
    if (form === "base") {
      if (state.to) return state.be === "now" ? "planned" : "open";
      return "present";
    }
    if (form === "present") return "present";
    if (form === "ing") return state.be === "now" ? "present" : state.be === "then" || state.have ? "past" : "open";
    if (passive && state.be === "now" && !state.have) return "present";
    if (passive && state.be === "other" && !state.have) return state.to ? "planned" : "open";
    return "past";
  }
}

/** A phase verb that ends right before a token: "will begin | a visit", "called off | the strike". */
export function verbGroupBefore(tokens: readonly Token[], end: number): VerbGroup | undefined {
  for (let length = 3; length >= 1; length--) {
    const at = end - length;
    if (at < 0) continue;
    const verb = phaseWords
      .get((tokens[at] as Token).norm)
      ?.find(
        ({ words, object }) =>
          object && words.length === length && words.every((word, k) => tokens[at + k]?.norm === word),
      );
    if (!verb) continue;
    let planned = false;
    let possible = false;
    let negated = false;
    let to = false;
    let wasThere = false;
    let isThere = false;
    let have: "now" | "then" | undefined;
    let from = at;
    for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
      const token = tokens[i] as Token;
      const { norm } = token;
      if (token.kind === "mark") break;
      if (will.has(norm)) planned = true;
      else if (possibleWords.has(norm)) possible = true;
      else if (norm === "to") to = true;
      else if (plannedWords.has(norm) && to) planned = true;
      else if (beNow.has(norm)) isThere = true;
      else if (beThen.has(norm)) wasThere = true;
      else if (haveNow.has(norm)) have ??= "now";
      else if (norm === "had") have ??= "then";
      else if (negations.has(norm) || norm.endsWith("n't")) negated = true;
      else if (!beForms.has(norm) && !adverbs.has(norm) && !(norm.endsWith("ly") && norm.length > 4)) {
        // "the closed festival", "a delayed match" are no verbs
        if (i === at - 1 && (norm === "the" || norm === "a" || norm === "an")) return undefined;
        break;
      }
      from = i;
    }
    const past = wasThere || have === "then";
    const { form } = verb;
    return {
      from,
      to: end,
      aspect: verb.aspect,
      negated,
      pluperfect: have === "then",
      unreal: possible || (past && (planned || to)),
      passive: true,
      time:
        planned || (to && isThere)
          ? "planned"
          : form === "base"
            ? to
              ? "open"
              : "present"
            : form === "ing"
              ? isThere
                ? "present"
                : wasThere || have
                  ? "past"
                  : "open"
              : form === "present"
                ? "present"
                : "past",
    };
  }
  return undefined;
}

/** The end of "third day", "25th straight week" that starts at a token. */
export function nthDay(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const counted =
    /^\d+$/.test(first.norm) && tokens[at + 1] && /^(?:st|nd|rd|th)$/.test((tokens[at + 1] as Token).norm)
      ? at + 2
      : /^(?:\d+(?:st|nd|rd|th)|(?:.*-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last)|\w+(?:teenth|tieth))$/.test(
            first.norm,
          )
        ? at + 1
        : undefined;
  if (counted === undefined) return undefined;
  let i = counted;
  while (tokens[i] && /^(?:straight|consecutive|full|and)$/.test((tokens[i] as Token).norm) && i - counted < 2) i++;
  return tokens[i] && /^(?:day|week|month|year|night|hour)$/.test((tokens[i] as Token).norm) ? i + 1 : undefined;
}

/** Whether the clause around some tokens tells of dates that were changed: "now on Friday instead of Monday". */
export function tellsOfChange(tokens: readonly Token[], { from, to }: Tokens): boolean {
  const ends = (token: Token) => token.kind === "mark" && /[;:—–.()]/.test(token.text);
  for (let i = from - 1; i >= 0 && from - i <= 12 && !ends(tokens[i] as Token); i--)
    if (changes(tokens, i)) return true;
  for (let i = from; i < tokens.length && i - to <= 12 && !(i >= to && ends(tokens[i] as Token)); i++)
    if (changes(tokens, i)) return true;
  return false;
}

function changes(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (changedWords.has(norm)) return true;
  const where = normAt(tokens, at + 1);
  if (!movedWords.has(norm) || !movedWhere.has(where)) return false;
  // "moved to Friday", "moved to 21 July" is a change of date, "moved to Leeds" is none
  const next = tokens[at + 2];
  return where === "forward" || where === "back" || next?.kind === "number" || dayWords.has(next?.norm ?? "");
}

function phaseHere(tokens: readonly Token[], at: number): PhaseWord | undefined {
  const token = tokens[at];
  return (
    token && phaseWords.get(token.norm)?.find(({ words }) => words.every((word, k) => tokens[at + k]?.norm === word))
  );
}
