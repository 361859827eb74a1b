import Big from "big.js";
import { doubtfulPowers, powers, shortPowers } from "../../lexicon/numerals.js";
import type { Token } from "../../model/sentence.js";
import { plain } from "../../values/interval.js";
import type { Figure } from "../../values/quantity.js";
import { dash, type Numeral } from "./numeral.js";

/** A numeral with the power behind it worked in. */
export interface Powered extends Omit<Numeral, "figure"> {
  figure: Figure;
}

/** A power behind the numeral: "million", "mln", "m", "-million". */
export function withPower(tokens: readonly Token[], numeral: Numeral, money: boolean): Powered {
  let { figure, end } = numeral;
  if (numeral.rest === undefined && !numeral.vague && !numeral.fraction) {
    for (let more = 0; more < 2; more++) {
      let at = end;
      if (tokens[at] && dash.test(tokens[at]!.text) && !tokens[at]!.spaced && tokens[at + 1] && !tokens[at + 1]!.spaced)
        at++;
      const token = tokens[at];
      const power = token?.kind === "word" ? powerOf(tokens, at, money) : undefined;
      if (power === undefined) break;
      figure = { ...figure, power: plain(new Big(figure.power).times(power)) };
      end = at + 1;
    }
  }
  return { ...numeral, figure, end };
}

function powerOf(tokens: readonly Token[], at: number, money: boolean): string | undefined {
  const token = tokens[at]!;
  const word = powers.get(token.norm);
  if (word)
    return token.norm === "dozen" || !/s$/.test(token.norm) || /^(?:lakhs|lacs|crores)$/.test(token.norm)
      ? word
      : undefined;
  const short = shortPowers.get(token.norm);
  if (short === undefined) return undefined;
  if (!doubtfulPowers.has(token.norm) || money) return short;
  if (token.norm === "m" || token.norm === "k") return !token.spaced && pluralNext(tokens, at + 1) ? short : undefined;
  return undefined;
}

/** Whether a counted noun stands at `at`: "5m visitors" are millions, a "100m race" is not. */
export function pluralNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next?.kind === "word" &&
    next.spaced &&
    !next.capital &&
    /(?:[^s]s|people|children)$/.test(next.norm) &&
    !/^(?:was|is|has|as|its|his|this|across|times)$/.test(next.norm)
  );
}
