import { normAt, textAt } from "../../language/token-at.js";
import {
  currencyAdjectives,
  currencyLetters,
  currencyNouns,
  currencySigns,
  dollarLetters,
  doubtfulLetters,
  doubtfulNouns,
} from "../../lexicon/currencies.js";
import { powers, shortPowers } from "../../lexicon/numerals.js";
import type { Token } from "../../model/sentence.js";
import { countable } from "../../values/interval.js";
import { type Numeral, plainFigure } from "./numeral.js";
import type { Measure } from "./units.js";

const moneyWord = /^(\p{L}+?)(\d+)(\p{L}*)$/u;

/** A currency sign, letters or a code before the figure at `at`. */
export function signBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
): { readonly currency: string; readonly start: number } | undefined {
  const mark = tokens[at - 1];
  if (!mark || at - 1 < from) return undefined;
  const sign = currencySigns.get(mark.text);
  if (sign) {
    const letters = tokens[at - 2];
    const whose = at - 2 >= from && letters && !mark.spaced ? dollarLetters.get(letters.norm) : undefined;
    return sign === "dollar" && whose ? { currency: whose, start: at - 2 } : { currency: sign, start: at - 1 };
  }
  if (tokens[at]!.kind !== "number") return undefined;
  const stop = mark.text === "." && !mark.spaced;
  const word = stop ? tokens[at - 2] : mark;
  if (!word || (stop && at - 2 < from) || word.kind !== "word" || !word.capital) return undefined;
  const currency = currencyLetters.get(word.norm);
  if (!currency || doubtfulLetters.has(word.norm)) return undefined;
  return { currency, start: stop ? at - 2 : at - 1 };
}

/** The currency whose sign stands at `at`, letters before it or not, and the index of its figure: "$", "A$". */
export function signAt(
  tokens: readonly Token[],
  at: number,
): { readonly currency: string; readonly figure: number } | undefined {
  const sign = currencySigns.get(textAt(tokens, at));
  if (sign) return { currency: sign, figure: at + 1 };
  const whose = dollarLetters.get(normAt(tokens, at));
  const dollar = tokens[at + 1];
  return whose && dollar?.text === "$" && !dollar.spaced ? { currency: whose, figure: at + 2 } : undefined;
}

/** "N5 billion", "Rs500", "R2,400", "N5bn": letters and figure in one token. */
export function moneyWordAt(
  tokens: readonly Token[],
  at: number,
): (Numeral & { readonly currency: string }) | undefined {
  const token = tokens[at]!;
  if (token.kind !== "word" || !token.capital) return undefined;
  const match = moneyWord.exec(token.norm);
  const currency = match && currencyLetters.get(match[1]!);
  if (!match || !currency) return undefined;
  let digits = match[2]!;
  let end = at + 1;
  if (match[3]) {
    const power = powers.get(match[3]) ?? shortPowers.get(match[3]);
    return power && countable(digits) ? { figure: { digits, power }, end, currency } : undefined;
  }
  // The tokenizer leaves ",000" and ".5" behind the letters as tokens of their own.
  while (
    (tokens[end]?.text === "," || tokens[end]?.text === ".") &&
    !tokens[end]!.spaced &&
    tokens[end + 1]?.kind === "number" &&
    !tokens[end + 1]!.spaced
  ) {
    digits += tokens[end]!.text + tokens[end + 1]!.text;
    end += 2;
  }
  if (!plainFigure.test(digits) || !countable(digits)) return undefined;
  const next = normAt(tokens, end);
  if (doubtfulLetters.has(match[1]!) && end === at + 1 && !powers.has(next) && !shortPowers.has(next)) return undefined;
  return { figure: { digits: digits.replaceAll(",", ""), power: "1" }, end, currency };
}

/** A currency's noun that starts at token `at`, its adjective before it: "dlrs", "Egyptian pounds", "U.S. dollars". */
export function currencyAt(tokens: readonly Token[], at: number): Measure | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const noun = currencyNouns.get(token.norm);
  if (
    noun &&
    (!doubtfulNouns.has(token.norm) ||
      !token.spaced ||
      powers.has(normAt(tokens, at - 1)) ||
      shortPowers.has(normAt(tokens, at - 1)))
  )
    return { unit: noun, dimension: "money", end: at + 1 };
  if (!token.capital || !currencyAdjectives.has(token.norm)) return undefined;
  for (let end = at + 1; end < Math.min(at + 3, tokens.length); end++) {
    const next = tokens[end]!;
    const money = currencyNouns.get(next.norm) ?? (/^pounds?$/.test(next.norm) ? "pound" : undefined);
    if (money) {
      const adjective = tokens
        .slice(at, end)
        .map(({ norm }) => (norm === "american" ? "us" : norm))
        .join(" ");
      return { unit: `${adjective} ${money}`, dimension: "money", end: end + 1 };
    }
    if (!currencyAdjectives.has(next.norm)) return undefined;
  }
  return undefined;
}
