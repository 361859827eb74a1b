import { textAt } from "../../language/token-at.js";
import { fractionCharacters } from "../../lexicon/numerals.js";
import type { Token } from "../../model/sentence.js";
import { countable } from "../../values/interval.js";
import { fractionAt, shareOf, slashedFraction } from "./fractions.js";
import { vagueAt, wordsAt } from "./number-words.js";
import { type Numeral, plainFigure } from "./numeral.js";

const dottedThousands = /^\d{1,3}(?:\.\d{3}){2,}$/;

/** A number in figures or words that starts at `at`. */
export function numeralAt(tokens: readonly Token[], at: number, money: boolean): Numeral | undefined {
  const token = tokens[at]!;
  if (token.kind === "number") return figuresAt(tokens, at, money);
  if (token.kind === "mark") {
    if (token.text === ".") return pointed(tokens, at);
    const half = fractionCharacters.get(token.text);
    return half ? { figure: { digits: half, power: "1" }, end: at + 1 } : undefined;
  }
  return vagueAt(tokens, at) ?? fractionAt(tokens, at) ?? wordsAt(tokens, at);
}

/** ".5": a decimal without its nought. */
function pointed(tokens: readonly Token[], at: number): Numeral | undefined {
  const [point, behind] = [tokens[at], tokens[at + 1]];
  if (!point?.spaced || !behind || behind.spaced || !/^\d{1,4}$/.test(behind.text)) return undefined;
  return { figure: { digits: `0.${behind.text}`, power: "1" }, end: at + 2 };
}

function figuresAt(tokens: readonly Token[], at: number, money: boolean): Numeral | undefined {
  const token = tokens[at]!;
  if (!plainFigure.test(token.text) || !countable(token.text)) return undefined;
  let digits = dottedThousands.test(token.text) ? token.text.replaceAll(".", "") : token.text.replaceAll(",", "");
  let end = at + 1;
  const next = tokens[end];
  // "12 000"
  if (next?.text === "000" && next.spaced && /^\d{1,3}$/.test(digits)) {
    digits += "000";
    end++;
  }
  const character = fractionCharacters.get(textAt(tokens, end));
  if (character && /^\d+$/.test(digits))
    return { figure: { digits: digits + character.slice(1), power: "1" }, end: end + 1 };
  const part = /^\d+$/.test(digits) ? slashedFraction(tokens, at) : undefined;
  if (part) return part;
  // "4 in 10", "4 out of 5"
  const share = money ? undefined : shareOf(tokens, end, digits);
  if (share) return share;
  return { figure: { digits: digits.replace(/^0+(?=\d)/, ""), power: "1" }, end };
}
