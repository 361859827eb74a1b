import { normAt } from "../language/token-at.js";
import { attackers, besides, dying, killing } from "../lexicon/deaths.js";
import type { QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { countOf } from "../values/quantity.js";
import { isPlural } from "../values/singular.js";

/** How far before its verb somebody who dies may be named, in tokens: "A second firefighter from the town, 40, died". */
const reach = 9;
const determiners = /^(?:an?|another|the|his|her|their|its)$/;

/**
 * Those whose death a sentence tells without a figure, each as a mention of one, or of two: "A sixth died in hospital", "The driver was also
 * killed", "A man and his wife drowned", "The gunman shot himself".
 */
export function singleDeaths(
  { tokens, index }: Sentence,
  quantities: readonly QuantityMention[],
): readonly QuantityMention[] {
  const found = new Map<number, number>();
  const besidesOthers = tokens.some(({ norm }) => besides.has(norm));
  for (const { norm, index: at } of tokens) {
    const victim =
      dies(tokens, at, besidesOthers) ??
      (norm === "body" && isOneBody(tokens, at) ? { first: at, count: 1 } : undefined);
    if (victim) found.set(victim.first, victim.count);
  }
  // "A sixth" may have been read as a share.
  const counted = new Set(
    quantities
      .filter(({ quantity }) => !quantity.fraction)
      .flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken).map((token) => token.index)),
  );
  return [...found]
    .filter(([first]) => !counted.has(first))
    .map(([first, count]) => {
      const { start, end } = tokens[first]!;
      const place = { start, end, sentence: index, firstToken: first, endToken: first + 1, figureToken: first };
      return { ...place, kind: "quantity", quantity: countOf(String(count)) };
    });
}

interface Victim {
  /** Index of the token that names them. */
  readonly first: number;
  readonly count: number;
}

/** Who dies by the word at a token. */
function dies(tokens: readonly Token[], at: number, besidesOthers: boolean): Victim | undefined {
  const { norm } = tokens[at]!;
  if (dying.has(norm)) return subjectOf(tokens, at, besidesOthers);
  if (norm === "himself" || norm === "herself")
    return tokens.slice(Math.max(0, at - reach), at).some((token) => killing.has(token.norm))
      ? { first: at, count: 1 }
      : undefined;
  // "took his own life", "lost her life"
  if (
    norm === "life" &&
    /^(?:took|takes|lost|loses)$/.test(normAt(tokens, at - (normAt(tokens, at - 1) === "own" ? 3 : 2)))
  )
    return subjectOf(tokens, at - 2, besidesOthers);
  if (norm === "survive" && normAt(tokens, at - 1) === "not") return { first: at, count: 1 };
  if (norm === "dead" && /^(?:declared|pronounced|found)$/.test(normAt(tokens, at - 1)))
    return subjectOf(tokens, at - 1, besidesOthers);
  // "The death of a third was confirmed"
  if (norm === "death" && normAt(tokens, at + 1) === "of" && /^an?$/.test(normAt(tokens, at + 2)))
    return { first: at, count: 1 };
  if (!killing.has(norm)) return undefined;
  const object = tokens.slice(at + 1, at + 4).find((token) => attackers.has(token.norm));
  if (object) return { first: object.index, count: 1 };
  const passive = tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:was|is|been|being)$/.test(token.norm));
  if (passive) return subjectOf(tokens, at, besidesOthers);
  // "Five were killed, as was the driver", "along with the driver"
  const more = tokens
    .slice(at + 1, at + 1 + 2 * reach)
    .find(
      ({ norm, index }) =>
        norm === "the" && /^(?:as was|along with)$/.test(`${normAt(tokens, index - 2)} ${normAt(tokens, index - 1)}`),
    );
  return more && { first: more.index, count: 1 };
}

/** Who stands before a verb of dying, where it is one, or two: those told of before only where they die besides the others. */
function subjectOf(tokens: readonly Token[], verb: number, besidesOthers: boolean): Victim | undefined {
  let first: number | undefined;
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const { norm, text } = tokens[at]!;
    if (/^[;:]$/.test(text) || (first !== undefined && /^(?:who|when|after|that|said)$/.test(norm))) break;
    // "A man and his wife", not "five were killed and a man"
    if (norm === "and" && !determiners.test(normAt(tokens, at - 2)) && !determiners.test(normAt(tokens, at - 4))) break;
    if (determiners.test(norm)) first = at;
    else if (first === undefined && tokens[at]!.capital && tokens[at]!.kind === "word") first = at;
    else if (first !== undefined && text === ",") break;
  }
  if (first === undefined) return undefined;
  const words = tokens.slice(first, verb);
  if (words.some(({ norm }) => isPlural(norm) && !/^(?:was|is|has|his|its)$/.test(norm))) return undefined;
  const indefinite = /^(?:an?|another)$/.test(words[0]!.norm);
  if (!indefinite && !besidesOthers && !words.some(({ norm }) => attackers.has(norm))) return undefined;
  const pair = words.some(({ norm }) => norm === "couple") || words.some(({ norm }) => norm === "and");
  return { first, count: pair ? 2 : 1 };
}

/** "A sixth body was found", "the body of a sixth was found". */
function isOneBody(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 6).some(({ norm }) => norm === "found" || norm === "recovered");
}
