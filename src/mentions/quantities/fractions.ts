import Big from "big.js";
import { normAt } from "../../language/token-at.js";
import { monthWords } from "../../lexicon/labels.js";
import { denominators, powers, smallNumbers } from "../../lexicon/numerals.js";
import type { Token } from "../../model/sentence.js";
import { plain } from "../../values/interval.js";
import { dash, type Numeral } from "./numeral.js";
import { unitAt } from "./units.js";

const binaryDenominator = /^(?:2|3|4|5|6|8|16|32|64)$/;

/** "1/8", "7-3/8", "15 1/2". */
export function slashedFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  const alone = fractionParts(tokens, at);
  if (alone && Number(alone.above) < Number(alone.below))
    return partOfUnit(tokens, at + 3, alone.above, alone.below) ?? decimalOf("0", alone.above, alone.below, at + 3);
  const join = tokens[at + 1];
  if (!join) return undefined;
  const behind =
    dash.test(join.text) && !join.spaced ? at + 2 : join.kind === "number" && join.spaced ? at + 1 : undefined;
  const parts = behind === undefined ? undefined : fractionParts(tokens, behind);
  if (behind === undefined || !parts || Number(parts.above) >= Number(parts.below)) return undefined;
  return decimalOf(tokens[at]!.text, parts.above, parts.below, behind + 3);
}

function fractionParts(tokens: readonly Token[], at: number): { above: string; below: string } | undefined {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== "/" || slash.spaced || !above || !below || below.spaced) return undefined;
  if (!/^\d{1,2}$/.test(above.text) || !binaryDenominator.test(below.text) || tokens[at + 3]?.text === "/")
    return undefined;
  return { above: above.text, below: below.text };
}

function decimalOf(whole: string, above: string, below: string, end: number): Numeral {
  return { figure: { digits: plain(new Big(whole).plus(new Big(above).div(below).round(6))), power: "1" }, end };
}

/** "one in five", "4 in 10", "two out of three": a share, in per cent. */
export function shareOf(tokens: readonly Token[], at: number, above: string): Numeral | undefined {
  const out = tokens[at]?.norm === "out" && tokens[at + 1]?.norm === "of";
  if (!out && tokens[at]?.norm !== "in") return undefined;
  const first = at + (out ? 2 : 1);
  const place = /^(?:every|each)$/.test(normAt(tokens, first)) ? first + 1 : first;
  const behind = tokens[place];
  const below = behind && (behind.kind === "number" ? behind.text : String(smallNumbers.get(behind.norm) ?? ""));
  if (!below || !/^\d{1,4}$/.test(below) || !/^\d{1,3}$/.test(above)) return undefined;
  const round = ["3", "4", "5", "6", "7", "8", "10", "12", "20", "50", "100", "1000"].includes(below);
  if (!round || Number(above) >= Number(below) || monthWords.has(normAt(tokens, at - 2))) return undefined;
  return shareNumeral(above, below, place + 1);
}

function shareNumeral(above: string, below: string, end: number): Numeral {
  return {
    figure: { digits: plain(new Big(above).times(100).div(below).round(2)), power: "1" },
    end,
    fraction: true,
  };
}

/** "half of", "a third of", "two-thirds", "three quarters". */
export function fractionAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]!;
  const parts = token.norm.split("-");
  const above = smallNumbers.get(parts[0]!) ?? (token.norm === "a" ? 1 : undefined);
  if (parts.length === 2 && above) {
    const below = denominators.get(parts[1]!);
    if (!below || above >= below) return undefined;
    const part = partOfUnit(tokens, at + 1, String(above), String(below));
    return part ?? (ordinalUse(tokens, at + 1) ? undefined : shareNumeral(String(above), String(below), at + 1));
  }
  if (parts.length === 3 && above && parts[1] === "in") {
    const below = smallNumbers.get(parts[2]!);
    return below && above < below ? shareNumeral(String(above), String(below), at + 1) : undefined;
  }
  if (parts.length > 1) return undefined;
  if (token.norm === "half") {
    const before = normAt(tokens, at - 1);
    const next = tokens[at + 1];
    // "half an hour", "half a percentage point"
    if (next && /^an?$/.test(next.norm) && unitAt(tokens, at + 2))
      return { figure: { digits: "0.5", power: "1" }, end: at + 2, step: "0.25" };
    if (!next || /^(?:first|second|latter|other|better|final|last|this|next|a|an|and)$/.test(before)) return undefined;
    return /^(?:of|the|its|their|all|his|her|those|our|my|your)$/.test(next.norm)
      ? shareNumeral("1", "2", at + 1)
      : undefined;
  }
  const next = tokens[at + 1];
  const below = next && denominators.get(next.norm);
  if (above && below && above < below) {
    const part = partOfUnit(tokens, at + 2, String(above), String(below));
    if (part) return part;
  }
  if (above && below && above < below && next.norm !== "half" && !ordinalUse(tokens, at + 2))
    return above > 1 && !/s$/.test(next.norm) ? undefined : shareNumeral(String(above), String(below), at + 2);
  if (above) return shareOf(tokens, at + 1, String(above));
  return undefined;
}

/** "a quarter of a million", "1/8 of an inch", "three-quarters of an hour": `behind` is the token after the fraction. */
function partOfUnit(tokens: readonly Token[], behind: number, above: string, below: string): Numeral | undefined {
  if (tokens[behind]?.norm !== "of" || !/^an?$/.test(normAt(tokens, behind + 1))) return undefined;
  const digits = plain(new Big(above).div(below).round(4));
  const large = powers.get(normAt(tokens, behind + 2));
  if (large) return { figure: { digits, power: large }, end: behind + 3 };
  return (
    unitAt(tokens, behind + 2) && {
      figure: { digits, power: "1" },
      end: behind + 2,
      step: plain(new Big(digits).div(4)),
    }
  );
}

/** Whether "a third", "one fifth" goes on as an ordinal: "a third man", not "a third of the men". */
function ordinalUse(tokens: readonly Token[], behind: number): boolean {
  const next = tokens[behind];
  return (
    next?.kind === "word" &&
    !/^(?:of|the|are|is|were|was|said|say|have|had|in|from|to|by|less|more|smaller|lower|higher)$/.test(next.norm)
  );
}
