import Big from "big.js";
import { normAt } from "../../language/token-at.js";
import { currencyNouns, doubtfulNouns } from "../../lexicon/currencies.js";
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
      const power = powerAt(tokens, at, money);
      if (power === undefined) break;
      figure = { ...figure, power: plain(new Big(figure.power).times(power)) };
      end = at + 1;
      // "$500m-plus", "1.5-million-strong"
      const [, ...tail] = tokens[at]!.norm.split("-");
      if (tail.length > 0) return { ...numeral, figure, end, rest: tail.join("-") };
    }
  }
  return { ...numeral, figure, end };
}

/** The power that the token at `at` is, or begins with: "million", "m-plus". `money` where a currency goes before the figure. */
export function powerAt(tokens: readonly Token[], at: number, money: boolean): string | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const head = token.norm.includes("-") ? token.norm.slice(0, token.norm.indexOf("-")) : token.norm;
  const word = powers.get(head);
  if (word) return head === "dozen" || !/s$/.test(head) || /^(?:lakhs|lacs|crores)$/.test(head) ? word : undefined;
  const short = shortPowers.get(head);
  if (short === undefined) return undefined;
  if (!doubtfulPowers.has(head) || money) return short;
  if (token.spaced) return undefined;
  const next = normAt(tokens, at + 1);
  if (token.norm !== "mm" && currencyNouns.has(next) && !doubtfulNouns.has(next)) return short;
  return (token.norm === "m" || token.norm === "k") && pluralNext(tokens, at + 1) ? short : undefined;
}

/** Whether a counted noun stands at `at`: "5m visitors" are millions, a "100m race" is not. */
function pluralNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next?.kind === "word" &&
    next.spaced &&
    !next.capital &&
    /(?:[^s]s|people|children)$/.test(next.norm) &&
    !/^(?:was|is|has|as|its|his|this|across|times)$/.test(next.norm)
  );
}
