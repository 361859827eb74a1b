import { normAt, textAt } from "../language/token-at.js";
import { directions } from "../lexicon/changes.js";
import { isClosed } from "../lexicon/closed-classes.js";
import { monthWords } from "../lexicon/labels.js";
import {
  anybody,
  countingVerbs,
  leadNouns,
  moneyNouns,
  partWords,
  peopleMeasures,
  rateWords,
  sameNouns,
} from "../lexicon/measures.js";
import { winWords } from "../lexicon/results.js";
import type { Scope } from "../model/numeric.js";
import type { QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { isPlural, singular } from "../values/singular.js";

/** What a figure counts or measures. */
export interface Counted {
  readonly measure: string;
  readonly noun?: string;
  readonly modifiers: readonly string[];
  readonly scope: Scope;
  readonly definite: boolean;
  /** Tokens of the clause that carry it, end-exclusive. */
  readonly from: number;
  readonly to: number;
}

interface NounPhrase {
  readonly noun?: string;
  readonly modifiers: readonly string[];
  /** Index of the token after it. */
  readonly end: number;
}

const dash = /^[-–—‐‑]$/;
const sentenceEnd = /^[.!?;:]$/;
/** How far behind a figure its state may stand: "Nine hikers, four of them teenagers, were hurt". */
const stateReach = 16;
/** How far before a figure the toll may stand that it is the figure of. */
const tollReach = 16;
/** How far before a figure the noun may stand that rose or fell to it. */
const movedReach = 14;

/** Reads what a figure counts; nothing where the sentence does not say. */
export function countedBy(sentence: Sentence, mention: QuantityMention): Counted | undefined {
  const { tokens } = sentence;
  const { quantity } = mention;
  switch (quantity.dimension) {
    case "count":
      return people(tokens, mention) ?? things(tokens, mention);
    case "money":
      return money(tokens, mention);
    case "percent":
    case "points":
    case "length":
    case "area":
    case "volume":
    case "mass":
    case "speed":
    case "power":
    case "duration":
      return measured(tokens, mention);
    default:
      return undefined;
  }
}

/** Killed, injured, arrested … */
function people(tokens: readonly Token[], mention: QuantityMention): Counted | undefined {
  const phrase = nounPhrase(tokens, mention);
  const counts = scopeOf(tokens, mention, phrase);
  const before = normAt(tokens, mention.firstToken - 1);
  for (const { measure, states, verbs, nouns, tolls } of peopleMeasures) {
    const counted = (to: number, from = mention.firstToken): Counted => ({
      measure,
      ...(phrase.noun && !anybody.has(phrase.noun) && !nouns.has(`${phrase.noun}s`) && { noun: phrase.noun }),
      modifiers: phrase.modifiers.filter((modifier) => !states.has(modifier) && !nouns.has(modifier)),
      scope: counts === "part" && besides(tokens, mention, phrase, measure) ? "whole" : counts,
      definite: definite(tokens, mention),
      from,
      to,
    });
    const state = stateBehind(tokens, phrase, states);
    if (state !== undefined) {
      // "12 killed or wounded" counts both together
      const both = /^(?:or|and)$/.test(normAt(tokens, state + 1)) && allStates.has(normAt(tokens, state + 2));
      return both ? { ...counted(state + 3), measure: "casualties" } : counted(state + 1);
    }
    // A figure behind another state belongs to that state: "Three killed 29 injured".
    if (
      peopleMeasures.some((other) => other.states.size > 0 && stateBehind(tokens, phrase, other.states) !== undefined)
    )
      continue;
    const verb = tokens[mention.firstToken - 1];
    if (verb && verbs.has(before) && !passive(tokens, mention.firstToken - 1))
      return counted(phrase.end, mention.firstToken - 1);
    if (phrase.noun !== undefined && nouns.has(normAt(tokens, phrase.end - 1))) return counted(phrase.end);
    if (
      /^(?:lives|life)$/.test(normAt(tokens, mention.endToken)) &&
      measure === "killed" &&
      /^(?:claim|cost|took|take|lost|lose)/.test(before + verbBack(tokens, mention))
    )
      return counted(mention.endToken + 1);
    if (measure === "killed" && before === "of" && normAt(tokens, mention.firstToken - 2) === "lives")
      return counted(phrase.end, mention.firstToken - 3);
    const toll = leadBefore(tokens, mention, tolls) ?? (measure === "killed" ? tollBefore(tokens, mention) : undefined);
    if (toll !== undefined) return counted(phrase.end, toll);
  }
  return undefined;
}

/** "Three were killed and 58 others injured": others than the killed, and all of the injured. */
function besides(
  tokens: readonly Token[],
  { firstToken, endToken }: QuantityMention,
  { end }: NounPhrase,
  measure: string,
): boolean {
  if (
    !tokens.slice(endToken, end + 1).some(({ norm }) => /^others?$/.test(norm)) ||
    partWords.has(normAt(tokens, firstToken - 1))
  )
    return false;
  return tokens
    .slice(0, firstToken)
    .some(({ norm }) =>
      peopleMeasures.some(
        (other) =>
          other.measure !== measure &&
          (other.states.has(norm) ||
            other.verbs.has(norm) ||
            (other.measure === "killed" && /^(?:lives|life)$/.test(norm))),
      ),
    );
}

function verbBack(tokens: readonly Token[], { firstToken }: QuantityMention): string {
  return normAt(tokens, firstToken - 2);
}

/** "were killed" before a figure is the state of those before it: "30 were wounded 9 of them badly". */
function passive(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:was|were|been|be|being|is|are|reported|reportedly)$/.test(normAt(tokens, at - 1)) ||
    /^(?:people|persons|civilians|others|soldiers)$/.test(normAt(tokens, at - 1)) ||
    tokens[at - 1]?.kind === "number"
  );
}

/** Words between those counted and their state. */
const linking =
  /^(?:is|are|was|were|have|has|had|been|being|be|reported|reportedly|confirmed|feared|believed|also|now|still|left|seriously|badly|critically|slightly|lightly|fatally|got|to|remain|remains|remained|in)$/;
const allStates: ReadonlySet<string> = new Set(peopleMeasures.flatMap(({ states }) => [...states]));

/** The index of the state that those counted are said to be in: "12 people were killed", "12 dead", "29 people, two of them children, injured". */
function stateBehind(tokens: readonly Token[], { end }: NounPhrase, states: ReadonlySet<string>): number | undefined {
  if (states.size === 0) return undefined;
  let inserted = false;
  for (let at = end; at < Math.min(end + stateReach, tokens.length); at++) {
    const { norm, text, kind } = tokens[at]!;
    if (states.has(norm) || (norm === "hospital" && states.has("hospitalised") && normAt(tokens, at - 1) === "in"))
      return at;
    if (allStates.has(norm) || sentenceEnd.test(text)) return undefined;
    if (linking.test(norm)) continue;
    if (/^[,–—()-]$/.test(text)) {
      // "12 injured, 3 killed": what follows a comma is counted anew unless it tells of a part
      const part =
        /^(?:including|among|mostly|most|many|some|all|of|one|two|three|at)$/.test(normAt(tokens, at + 1)) ||
        (normAt(tokens, at + 2) === "of" && /^(?:them|whom)$/.test(normAt(tokens, at + 3)));
      if (!part && text !== ")") return inserted ? stateAfter(tokens, at + 1, states) : undefined;
      inserted = true;
      continue;
    }
    if (/^(?:including|among|mostly)$/.test(norm)) inserted = true;
    else if (!inserted || (kind === "word" && /^(?:who|which|that|said|says|after|when|while|but|by)$/.test(norm)))
      return undefined;
  }
  return undefined;
}

/** Behind an inserted part: "…, were killed". */
function stateAfter(tokens: readonly Token[], at: number, states: ReadonlySet<string>): number | undefined {
  for (let end = at; end < Math.min(at + 4, tokens.length); end++) {
    if (states.has(normAt(tokens, end))) return end;
    if (!linking.test(normAt(tokens, end))) return undefined;
  }
  return undefined;
}

/** Counted things: "400 contributions", "a 12-member panel", "staff of 400". */
function things(tokens: readonly Token[], mention: QuantityMention): Counted | undefined {
  const phrase = nounPhrase(tokens, mention);
  const lead = leadBefore(tokens, mention, leadNouns);
  const scope = scopeOf(tokens, mention, phrase);
  if (lead !== undefined)
    return {
      measure: leadNouns.get(normAt(tokens, lead))!,
      modifiers: phrase.modifiers,
      scope,
      definite: false,
      from: lead,
      to: phrase.end,
    };
  const strength = magnitudeOf(tokens, mention);
  if (strength)
    return { measure: "magnitude", modifiers: [], scope: "whole", definite: definite(tokens, mention), ...strength };
  const counting = countedAs(tokens, mention, phrase);
  return {
    measure: counting ?? phrase.noun ?? movedBefore(tokens, mention) ?? "count",
    modifiers: [...phrase.modifiers, ...ofPhrase(tokens, phrase.end)],
    scope,
    definite: definite(tokens, mention),
    from: mention.firstToken,
    to: phrase.end,
  };
}

/** "a 6.2-magnitude quake", "a quake of magnitude 6.2", "measured 6.2 on the Richter scale". */
function magnitudeOf(
  tokens: readonly Token[],
  { firstToken, endToken }: QuantityMention,
): { from: number; to: number } | undefined {
  if (normAt(tokens, firstToken - 1) === "magnitude") return { from: firstToken - 1, to: endToken };
  const dashed = dash.test(textAt(tokens, endToken)) ? endToken + 1 : endToken;
  if (normAt(tokens, dashed) === "magnitude") return { from: firstToken, to: dashed + 1 };
  return normAt(tokens, endToken) === "on" && normAt(tokens, endToken + 2) === "richter"
    ? { from: firstToken, to: endToken + 3 }
    : undefined;
}

/** What a verb or a margin says that people are counted as: "will employ 530 people", "2 million people visited", "beat him by 40 votes". */
function countedAs(
  tokens: readonly Token[],
  { firstToken }: QuantityMention,
  { noun, end }: NounPhrase,
): string | undefined {
  const lead = normAt(tokens, firstToken - 1);
  if (noun === "vote" && lead === "by")
    return tokens.slice(Math.max(0, firstToken - 12), firstToken).some(({ norm }) => winWords.has(norm))
      ? "majority"
      : undefined;
  if (noun !== undefined && !anybody.has(noun)) return undefined;
  return (
    countingVerbs.before.get(lead) ?? (noun === undefined ? undefined : countingVerbs.behind.get(normAt(tokens, end)))
  );
}

/** What rose or fell to a bare figure, in the singular: "measles cases in the county rise to 46", "the number of cases has risen to 46". */
function movedBefore(tokens: readonly Token[], { firstToken }: QuantityMention): string | undefined {
  if (normAt(tokens, firstToken - 1) !== "to" || !directions.has(normAt(tokens, firstToken - 2))) return undefined;
  let noun: string | undefined;
  for (let at = Math.max(0, firstToken - movedReach); at < firstToken - 2; at++) {
    const { kind, norm } = tokens[at]!;
    if (kind !== "word" || /^(?:and|but|as|while|when|after)$/.test(norm)) noun = undefined;
    else if (isPlural(norm) && !isClosed(norm)) {
      if (noun === undefined || isPlural(normAt(tokens, at - 1))) noun = same(singular(norm));
    }
  }
  return noun;
}

/** Sums, by the noun near them that says what for. */
function money(tokens: readonly Token[], mention: QuantityMention): Counted {
  const { firstToken, endToken } = mention;
  const phrase = nounPhrase(tokens, mention);
  const scope = scopeOf(tokens, mention, { ...phrase, end: endToken });
  let found: { measure: string; at: number } | undefined;
  for (let at = endToken; at < Math.min(endToken + 4, tokens.length) && !found; at++) {
    if (tokens[at]!.kind === "mark" && !dash.test(tokens[at]!.text)) break;
    const measure = moneyNouns.get(normAt(tokens, at));
    if (measure) found = { measure, at };
  }
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - 7) && !found; at--) {
    if (tokens[at]!.kind !== "word" && !/^["“”'‘’]$/.test(tokens[at]!.text)) break;
    const measure = moneyNouns.get(normAt(tokens, at));
    if (measure) found = { measure, at };
  }
  // What a court makes somebody pay is no salary.
  const ordered =
    found?.measure === "salary" &&
    normAt(tokens, found.at - 1) === "to" &&
    /^(?:ordered|told|made|had|has|have|must)$/.test(normAt(tokens, found.at - 2));
  return {
    measure: ordered ? "fine" : (found?.measure ?? "money"),
    modifiers: phrase.modifiers.slice(0, 2),
    scope,
    definite: definite(tokens, mention),
    from: Math.min(firstToken, found?.at ?? firstToken),
    to: Math.max(endToken, (found?.at ?? 0) + 1),
  };
}

/** Shares and sizes. */
function measured(tokens: readonly Token[], mention: QuantityMention): Counted {
  const { firstToken, endToken, quantity } = mention;
  const lead = leadBefore(tokens, mention, leadNouns);
  const of = normAt(tokens, endToken) === "of" ? ofPhrase(tokens, endToken) : [];
  return {
    measure: lead === undefined ? quantity.dimension : leadNouns.get(normAt(tokens, lead))!,
    modifiers: of,
    scope: scopeOf(tokens, mention, { modifiers: [], end: endToken }),
    definite: definite(tokens, mention),
    from: lead ?? firstToken,
    to: endToken,
  };
}

/** The noun phrase that a figure opens: "90 kids" "12 sales jobs", "25-nation", "three more open source projects". */
function nounPhrase(tokens: readonly Token[], { endToken, figureToken, quantity }: QuantityMention): NounPhrase {
  // "five-storey", "twelve-member" are one token
  if (quantity.dimension === "count" && endToken === figureToken + 1) {
    const rest = /^[a-z]+(?:-(?:one|two|three|four|five|six|seven|eight|nine))?-([a-z]+)$/.exec(
      normAt(tokens, figureToken),
    );
    if (
      rest &&
      tokens[figureToken]!.kind === "word" &&
      !/^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(rest[1]!)
    )
      return { noun: same(singular(rest[1]!)), modifiers: [], end: endToken };
  }
  let at = endToken;
  if (tokens[at] && dash.test(tokens[at]!.text) && !tokens[at]!.spaced && tokens[at + 1] && !tokens[at + 1]!.spaced) {
    const joined = normAt(tokens, at + 1).split("-");
    return { noun: same(singular(joined[0]!)), modifiers: joined.slice(1), end: at + 2 };
  }
  // "12 of the 40 firms" counts firms as well
  if (
    normAt(tokens, at) === "of" &&
    /^(?:the|its|their|his|her|our|these|those)$/.test(normAt(tokens, at + 1)) &&
    tokens[at + 2]?.kind !== "number"
  )
    at += 2;
  // "dozens of civilians"
  if (quantity.vague && normAt(tokens, at) === "of") at++;
  const run: Token[] = [];
  let noun: number | undefined;
  for (let end = at; end < Math.min(at + 6, tokens.length); end++) {
    const token = tokens[end]!;
    // "all 18 East African and Gulf ports"
    const joined =
      token.norm === "and" &&
      noun === undefined &&
      run.length > 0 &&
      tokens[end - 1]!.capital &&
      tokens[end + 1]?.capital;
    if (joined) continue;
    if (token.kind !== "word" || isClosed(token.norm) || token.possessive) break;
    run.push(token);
    if (isPlural(token.norm)) noun = end;
    else if (noun !== undefined) break;
  }
  if (noun === undefined) {
    // "one person", "a single home": the word right behind
    const first = run.find((token) => !partWords.has(token.norm));
    if (quantity.figure === "1" && first && run[0])
      return { noun: same(first.norm), modifiers: [], end: first.index + 1 };
    return { modifiers: [], end: at };
  }
  const modifiers = tokens
    .slice(at, noun)
    .map(({ norm }) => norm)
    .filter((norm) => !partWords.has(norm) && !isClosed(norm));
  return { noun: same(singular(normAt(tokens, noun))), modifiers, end: noun + 1 };
}

function same(noun: string): string {
  return sameNouns.get(noun) ?? noun;
}

/** The content words of "of the technology industry". */
function ofPhrase(tokens: readonly Token[], at: number): string[] {
  if (!/^(?:of|from|in)$/.test(normAt(tokens, at))) return [];
  const words: string[] = [];
  for (let end = at + 1; end < Math.min(at + 5, tokens.length) && words.length < 2; end++) {
    const token = tokens[end]!;
    if (token.kind !== "word") break;
    // "from next year", "in May" tell when, not which
    if (
      /^(?:next|last|this|coming|recent|year|month|week|weekend|day|spring|summer|autumn|winter)s?$/.test(token.norm) ||
      monthWords.has(token.norm)
    )
      break;
    if (!isClosed(token.norm)) words.push(singular(token.norm));
  }
  return words;
}

/** The index of a noun that leads a figure in: "a crowd of 5,000", "attendance was about 5,000", "the death toll rose to 12". */
function leadBefore(
  tokens: readonly Token[],
  { firstToken }: QuantityMention,
  nouns: { has(word: string): boolean },
): number | undefined {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - 5); at--) {
    const { kind, norm } = tokens[at]!;
    if (kind !== "word") return undefined;
    if (nouns.has(norm)) return at < firstToken - 1 ? at : undefined;
    if (
      !/^(?:of|was|is|were|at|to|stands|stood|reached|rose|climbed|has|had|reach|hit|now|with|a|an|the|by|totalled|totaled|numbered|put|estimated|from|than|about|risen|have|exceeded|being|as)$/.test(
        norm,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "The death toll from the fire on Mill Lane has reached 12". */
function tollBefore(tokens: readonly Token[], { firstToken }: QuantityMention): number | undefined {
  if (
    !/^(?:to|at|reached|reaches|reach|hits|hit|passes|passed|tops|topped|exceeds|exceeded|is|was)$/.test(
      normAt(tokens, firstToken - 1),
    )
  )
    return undefined;
  for (let at = firstToken - 2; at >= Math.max(0, firstToken - tollReach); at--) {
    if (sentenceEnd.test(tokens[at]!.text)) return undefined;
    if (normAt(tokens, at) === "toll") return at;
  }
  return undefined;
}

/** Whether the copy treats those counted as known: "the 12 victims", "all 50 states". */
function definite(tokens: readonly Token[], { firstToken }: QuantityMention): boolean {
  const before = normAt(tokens, firstToken - 1);
  return /^(?:the|all|these|those|both|its|their)$/.test(before);
}

/** "including 3 women", "another 5", "9 of them", "12 a day". */
function scopeOf(
  tokens: readonly Token[],
  { firstToken, endToken, quantity: { vague, dimension } }: QuantityMention,
  { end }: Pick<NounPhrase, "end" | "modifiers">,
): Scope {
  const before = normAt(tokens, firstToken - 1);
  const earlier = normAt(tokens, firstToken - 2);
  if (/^(?:them|whom|those|these)$/.test(before) && /^(?:among|of)$/.test(earlier)) return "part";
  // "rebuilt with £1.6 million" spends all of it
  if (before === "with" && dimension === "money") return "whole";
  if (partWords.has(before) || (/^(?:the|a|an)$/.test(before) && partWords.has(earlier))) return "part";
  const inside = tokens.slice(endToken, end);
  if (inside.some(({ norm }) => partWords.has(norm))) return "part";
  const behind = normAt(tokens, endToken);
  if (behind === "of" && !vague && !/^(?:people|civilians)$/.test(normAt(tokens, endToken + 1))) {
    // "60 kilograms of cocaine" is all there is of it, and a percentage is always of something
    const amount =
      dimension !== "count" && !/^(?:the|its|their|his|her|that|this|those)$/.test(normAt(tokens, endToken + 1));
    if (dimension !== "percent" && !amount) return "part";
  }
  // "12 women were among the dead"
  if (
    tokens.slice(end, end + 3).some(({ norm }) => norm === "among") &&
    /^(?:is|was|were|are|and|,|been)$/.test(normAt(tokens, end))
  )
    return "part";
  if (rateWords.has(normAt(tokens, end)) && !/^(?:a|an)$/.test(normAt(tokens, end))) return "rate";
  if (
    /^(?:a|an)$/.test(normAt(tokens, end)) &&
    /^(?:day|week|month|year|hour|minute|night|head|person|piece|share|barrel|tonne|ton|kilo|pound|gallon|litre|mile|game|match|season|time|bushel|ounce)$/.test(
      normAt(tokens, end + 1),
    )
  )
    return "rate";
  if (/^(?:each|every|per)$/.test(before)) return "rate";
  return "whole";
}
