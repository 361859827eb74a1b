import Big from "big.js";
import { normAt } from "../../language/token-at.js";
import { powers, smallNumbers, tens, vagueNumbers } from "../../lexicon/numerals.js";
import type { Token } from "../../model/sentence.js";
import { plain } from "../../values/interval.js";
import type { Numeral } from "./numeral.js";

/** "dozens", "scores of", "hundreds of thousands". */
export function vagueAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]!;
  if (token.norm === "several" || (token.norm === "few" && tokens[at - 1]?.norm === "a")) {
    const many = vagueNumbers.get(`${tokens[at + 1]?.norm}s`);
    return many === undefined ? undefined : { figure: { digits: many, power: "1" }, end: at + 2, vague: true };
  }
  const least = vagueNumbers.get(token.norm);
  if (least === undefined && token.norm !== "tens") return undefined;
  let end = at + 1;
  let value = new Big(least ?? 15);
  if (tokens[end]?.norm === "of") {
    const more = powers.get(normAt(tokens, end + 1).replace(/s$/, ""));
    if (more && /s$/.test(tokens[end + 1]!.norm)) {
      value = value.times(more);
      end += 2;
    } else if (token.norm === "tens") return undefined;
  } else if (token.norm === "tens") return undefined;
  else if (
    token.norm === "scores" &&
    !/^(?:killed|dead|injured|wounded|hurt|more|others?|missing|arrested|die)$/.test(normAt(tokens, end))
  )
    if (
      !/^(?:kill(?:s|ed|ing)?|injur(?:es?|ed|ing)|wound(?:s|ed|ing)|leaves?|left|hurts?)$/.test(normAt(tokens, at - 1))
    )
      return undefined;
  return { figure: { digits: plain(value), power: "1" }, end, vague: true };
}

/** "twenty-two", "two hundred and fifty", "a dozen", "half a million", "one and a half million". */
export function wordsAt(tokens: readonly Token[], at: number): Numeral | undefined {
  let total = new Big(0);
  let group = new Big(0);
  let power = "1";
  let end = at;
  let rest: string | undefined;
  let any = false;
  const lead = tokens[at]!.norm;
  const grown = grownTogether(lead);
  if (grown) return { ...grown, end: at + 1 };
  if ((lead === "a" || lead === "an") && powers.has(normAt(tokens, at + 1)) && !/s$/.test(tokens[at + 1]!.norm)) {
    group = new Big(1);
    end = at + 1;
  } else if (lead === "half" && /^an?$/.test(normAt(tokens, at + 1)) && powers.has(normAt(tokens, at + 2))) {
    group = new Big("0.5");
    end = at + 2;
  }
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (token.kind !== "word" || (any && !token.spaced)) break;
    const parts = token.norm.split("-");
    const value = numeralPart(parts[0]!);
    if (value !== undefined) {
      if (any && !joins(group, value)) break;
      let used = 1;
      let amount = value;
      const unit = parts[1] === undefined ? undefined : smallNumbers.get(parts[1]);
      if (unit !== undefined && unit > 0 && unit < 10 && value >= 20) {
        amount += unit;
        used = 2;
      }
      group = group.plus(amount);
      if (parts[used] === "and" && parts[used + 1] === "a" && parts[used + 2] === "half") {
        group = group.plus("0.5");
        used += 3;
      }
      any = true;
      const more = parts[used] === undefined ? undefined : powers.get(parts[used]!);
      if (more) {
        group = group.times(more);
        used++;
      }
      if (parts.length > used) {
        rest = parts.slice(used).join("-");
        end++;
        break;
      }
      continue;
    }
    const times = powers.get(token.norm);
    if (times !== undefined && (any || group.gt(0))) {
      any = true;
      if (times === "100" || times === "12") group = (group.eq(0) ? new Big(1) : group).times(times);
      else {
        // The last big power stays apart: it is what the digits are rounded to.
        if (!/^(?:hundred|dozen)$/.test(normAt(tokens, end + 1)) && total.eq(0) && !continues(tokens, end + 1)) {
          power = times;
          end++;
          // "a million and a half"
          if (tokens[end]?.norm === "and" && tokens[end + 1]?.norm === "a" && tokens[end + 2]?.norm === "half") {
            group = group.plus("0.5");
            end += 3;
          }
          break;
        }
        total = total.plus(group.times(times));
        group = new Big(0);
      }
      continue;
    }
    if (token.norm === "and" && any) {
      if (tokens[end + 1]?.norm === "a" && tokens[end + 2]?.norm === "half") {
        group = group.plus("0.5");
        end += 2;
        continue;
      }
      const next = numeralPart(tokens[end + 1]?.norm.split("-")[0] ?? "");
      if (next !== undefined && group.gte(100) && group.mod(100).eq(0)) continue;
    }
    break;
  }
  if (!any) return undefined;
  const digits = plain(total.plus(group));
  return { figure: { digits, power }, end, ...(rest !== undefined && { rest }) };
}

/** "half-a-dozen", "half-a-million", "threefold": one word. */
function grownTogether(word: string): Omit<Numeral, "end"> | undefined {
  const half = /^half-an?-(\p{L}+)$/u.exec(word);
  const power = half ? powers.get(half[1]!) : undefined;
  if (power === "12") return { figure: { digits: "6", power: "1" } };
  if (power !== undefined) return { figure: { digits: "0.5", power } };
  const times = word.endsWith("fold") ? smallNumbers.get(word.slice(0, -4)) : undefined;
  return times ? { figure: { digits: String(times), power: "1" }, rest: "fold" } : undefined;
}

function numeralPart(word: string): number | undefined {
  return smallNumbers.get(word) ?? tens.get(word);
}

/** Whether a number word can go on behind what is read: "hundred" "fifty", "twenty" "two", not "two" "three". */
function joins(group: Big, value: number): boolean {
  if (group.eq(0)) return true;
  return group.gte(100) ? group.mod(100).eq(0) : group.gte(20) && group.mod(10).eq(0) && value > 0 && value < 10;
}

/** Whether more of one number stands at `at`: "two million three hundred thousand". */
function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.norm === "and")
    return numeralPart(tokens[at + 1]?.norm.split("-")[0] ?? "") !== undefined && powers.has(normAt(tokens, at + 2));
  for (let end = at; end < Math.min(at + 5, tokens.length); end++) {
    const { norm, kind } = tokens[end]!;
    if (kind === "word" && /^(?:thousand|million|lakh)$/.test(norm)) return end > at;
    if (kind !== "word" || (numeralPart(norm.split("-")[0]!) === undefined && norm !== "hundred" && norm !== "and"))
      return false;
  }
  return false;
}
