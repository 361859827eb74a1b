import Big from "big.js";
import { directions } from "../lexicon/changes.js";
import {
  currencyAdjectives,
  currencyLetters,
  currencyNouns,
  currencySigns,
  dollarLetters,
  doubtfulLetters,
  doubtfulNouns,
} from "../lexicon/currencies.js";
import { hedgesAfter, hedgesBefore, longestHedge, placing, upward } from "../lexicon/hedges.js";
import { labels, monthWords, streetWords, yearLeads } from "../lexicon/labels.js";
import {
  denominators,
  doubtfulPowers,
  fractionCharacters,
  powers,
  shortPowers,
  smallNumbers,
  tens,
  vagueNumbers,
} from "../lexicon/numerals.js";
import { doubtfulUnits, longestUnit, units, unitWordings } from "../lexicon/units.js";
import type { Article } from "../model/article.js";
import type { DateMention } from "../model/date.js";
import type { Dimension, Hedge, Interval, Quantity, QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { around, countable, exactly, hull, plain } from "../values/interval.js";
import { amountOf, type Figure, hedged, rounded, stepOf } from "../values/quantity.js";

/** A number read from tokens, before unit and hedge. */
interface Numeral {
  readonly figure: Figure;
  /** Index of the token after it. */
  readonly end: number;
  /** What is left of its last token behind a hyphen: "mile" of "ten-mile". */
  readonly rest?: string;
  readonly vague?: boolean;
  readonly fraction?: boolean;
}

interface Measure {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly end: number;
}

const plainFigure =
  /^(?:\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,})$/;
const dottedThousands = /^\d{1,3}(?:\.\d{3}){2,}$/;
const dash = /^[-–—‐‑]$/;
const moneyWord = /^(\p{L}+?)(\d+)$/u;
const binaryDenominator = /^(?:2|3|4|5|6|8|16|32|64)$/;
const ordinalEnding = /^(?:st|nd|rd|th)$/;
const glue = /^[/_#=:@\\&^~]$/;

/** All figures of an article that say how many or how much. */
export function quantityMentions(
  { text }: Article,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): QuantityMention[] {
  const taken = new Map<number, DateMention[]>();
  for (const date of dates) {
    const list = taken.get(date.sentence);
    if (list) list.push(date);
    else taken.set(date.sentence, [date]);
  }
  return sentences.flatMap((sentence) => quantitiesIn(sentence, text, taken.get(sentence.index)));
}

/** All figures of a sentence that say how many or how much, in reading order. `taken` are stretches read as something else: dates. */
export function quantitiesIn(sentence: Sentence, text: string, taken: readonly Span[] = []): QuantityMention[] {
  const { tokens } = sentence;
  const found: QuantityMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = quantityAt(sentence, text, at, found.at(-1)?.endToken ?? 0);
    if (mention && !taken.some((span) => span.start < mention.end && mention.start < span.end)) found.push(mention);
    at = Math.max(at + 1, mention?.endToken ?? 0);
  }
  return found;
}

/** The quantity whose figure stands at token `at`, looking back no further than token `from`. */
function quantityAt(sentence: Sentence, text: string, at: number, from: number): QuantityMention | undefined {
  const { tokens } = sentence;
  const sign = signBefore(tokens, at, from);
  const numeral = numeralAt(tokens, at, sign !== undefined) ?? moneyWordAt(tokens, at);
  if (!numeral) return undefined;
  const currency = sign?.currency ?? ("currency" in numeral ? (numeral.currency as string) : undefined);
  const first = sign?.start ?? at;
  const score = currency === undefined ? scoreAt(tokens, at, numeral) : undefined;
  if (score) return mentionOf(score.quantity, first, score.end);
  // A cell that holds nothing but a figure is a figure, whatever it looks like.
  const cell = sentence.zone === "table-cell" && tokens.length === numeral.end - at;
  if (currency === undefined && !cell && lookAlike(sentence, at, numeral)) return undefined;

  const powered = withPower(tokens, numeral, currency !== undefined);
  let measure = measureAt(tokens, powered, currency, at);
  let interval: Interval | undefined;
  let range = false;
  let end = measure.end;
  const compound = compoundAt(tokens, powered.figure, measure);
  if (compound) {
    powered.figure = compound.figure;
    measure = compound.measure;
    end = measure.end;
  }
  const second = rangeEnd(tokens, at, from, measure, currency);
  if (second) {
    range = true;
    // "9.6 to 9.9 mln", "5–7 km": power and unit stand once, behind the second.
    const inherits = powered.figure.power === "1" && measure.unit === "" && currency === undefined;
    const shared =
      second.powered.figure.power !== "1" && powered.figure.power === "1" && inheritsPower(powered, second.powered);
    const low: Figure = shared ? { ...powered.figure, power: second.powered.figure.power } : powered.figure;
    if (inherits || measure.unit === "") measure = { ...second.measure };
    const measured = !/^(?:count|money|age)$/.test(measure.dimension);
    interval = hull(
      rounded(amountOf(low), stepOf(low, measured)),
      rounded(amountOf(second.powered.figure), stepOf(second.powered.figure, measured)),
    );
    end = second.measure.end;
    powered.figure = low;
  }

  const { figure } = powered;
  const value = amountOf(figure);
  const measured = !/^(?:count|money|age)$/.test(measure.dimension);
  const step = stepOf(figure, measured);
  const hedgeFront = hedgeBefore(tokens, first, from);
  const hedgeBack = hedgeAfter(tokens, end);
  const hedge: Hedge | undefined = hedgeFront?.hedge ?? hedgeBack?.hedge;
  const basic = interval ?? (powered.vague || powered.fraction ? loose(powered, value) : rounded(value, step));
  const negative = minusBefore(tokens, first, from);
  const quantity: Quantity = {
    text: "",
    rounded: negative ? mirrored(basic) : basic,
    figure: negative ? plain(new Big(value).neg()) : value,
    step,
    ...(negative
      ? { interval: mirrored(basic), expected: mirrored(basic) }
      : powered.vague
        ? { interval: { low: value }, expected: { low: value, high: plain(new Big(value).times(8)) } }
        : hedged(basic, hedge, value, step)),
    dimension: powered.fraction ? "percent" : measure.dimension,
    unit: powered.fraction ? "percent" : measure.unit,
    ...(figure.power !== "1" && { power: figure.power }),
    ...(hedge && { hedge }),
    ...(range && { range }),
    ...(powered.vague && { vague: true }),
    ...(powered.fraction && { fraction: true }),
  };
  return mentionOf(quantity, hedgeFront?.start ?? (negative ? first - 1 : first), hedgeBack?.end ?? end);

  function mentionOf(quantity: Quantity, firstToken: number, endToken: number): QuantityMention {
    const start = tokens[firstToken]!.start;
    const { end } = tokens[endToken - 1]!;
    return {
      kind: "quantity",
      start,
      end,
      quantity: { ...quantity, text: text.slice(start, end) },
      sentence: sentence.index,
      firstToken,
      endToken,
      figureToken: at,
    };
  }
}

/** A currency sign, letters or a code before the figure at `at`. */
function signBefore(
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

/** "N5 billion", "Rs500", "R2,400": letters and figure in one token. */
function moneyWordAt(tokens: readonly Token[], at: number): (Numeral & { readonly currency: string }) | undefined {
  const token = tokens[at]!;
  if (token.kind !== "word" || !token.capital) return undefined;
  const match = moneyWord.exec(token.norm);
  const currency = match && currencyLetters.get(match[1]!);
  if (!match || !currency) return undefined;
  let digits = match[2]!;
  let end = at + 1;
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
  const next = tokens[end]?.norm ?? "";
  if (doubtfulLetters.has(match[1]!) && end === at + 1 && !powers.has(next) && !shortPowers.has(next)) return undefined;
  return { figure: { digits: digits.replaceAll(",", ""), power: "1" }, end, currency };
}

/** A number in figures or words that starts at `at`. */
function numeralAt(tokens: readonly Token[], at: number, money: boolean): Numeral | undefined {
  const token = tokens[at]!;
  if (token.kind === "number") return figuresAt(tokens, at, money);
  if (token.kind === "mark") {
    const half = fractionCharacters.get(token.text);
    return half ? { figure: { digits: half, power: "1" }, end: at + 1 } : undefined;
  }
  return vagueAt(tokens, at) ?? fractionAt(tokens, at) ?? wordsAt(tokens, at);
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
  const character = fractionCharacters.get(tokens[end]?.text ?? "");
  if (character && /^\d+$/.test(digits))
    return { figure: { digits: digits + character.slice(1), power: "1" }, end: end + 1 };
  const part = /^\d+$/.test(digits) ? slashedFraction(tokens, at) : undefined;
  if (part) return part;
  // "4 in 10", "4 out of 5"
  const share = money ? undefined : shareOf(tokens, end, digits);
  if (share) return share;
  return { figure: { digits: digits.replace(/^0+(?=\d)/, ""), power: "1" }, end };
}

/** "1/8", "7-3/8", "15 1/2". */
function slashedFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  const alone = fractionParts(tokens, at);
  if (alone && Number(alone.above) < Number(alone.below)) return decimalOf("0", alone.above, alone.below, at + 3);
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
function shareOf(tokens: readonly Token[], at: number, above: string): Numeral | undefined {
  const out = tokens[at]?.norm === "out" && tokens[at + 1]?.norm === "of";
  if (!out && tokens[at]?.norm !== "in") return undefined;
  const behind = tokens[at + (out ? 2 : 1)];
  const below = behind && (behind.kind === "number" ? behind.text : String(smallNumbers.get(behind.norm) ?? ""));
  if (!below || !/^\d{1,4}$/.test(below) || !/^\d{1,3}$/.test(above)) return undefined;
  const round = ["3", "4", "5", "6", "7", "8", "10", "12", "20", "50", "100", "1000"].includes(below);
  if (!round || Number(above) >= Number(below) || monthWords.has(tokens[at - 2]?.norm ?? "")) return undefined;
  return shareNumeral(above, below, at + (out ? 3 : 2));
}

function shareNumeral(above: string, below: string, end: number): Numeral {
  return {
    figure: { digits: plain(new Big(above).times(100).div(below).round(2)), power: "1" },
    end,
    fraction: true,
  };
}

/** "half of", "a third of", "two-thirds", "three quarters". */
function fractionAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]!;
  const parts = token.norm.split("-");
  const above = smallNumbers.get(parts[0]!) ?? (token.norm === "a" ? 1 : undefined);
  if (parts.length === 2 && above) {
    const below = denominators.get(parts[1]!);
    return below && above < below && !ordinalUse(tokens, at + 1)
      ? shareNumeral(String(above), String(below), at + 1)
      : undefined;
  }
  if (parts.length === 3 && above && parts[1] === "in") {
    const below = smallNumbers.get(parts[2]!);
    return below && above < below ? shareNumeral(String(above), String(below), at + 1) : undefined;
  }
  if (parts.length > 1) return undefined;
  if (token.norm === "half") {
    const before = tokens[at - 1]?.norm ?? "";
    const next = tokens[at + 1];
    if (!next || /^(?:first|second|latter|other|better|final|last|this|next|a|an|and)$/.test(before)) return undefined;
    return /^(?:of|the|its|their|all|his|her|those|our|my|your)$/.test(next.norm)
      ? shareNumeral("1", "2", at + 1)
      : undefined;
  }
  const next = tokens[at + 1];
  const below = next && denominators.get(next.norm);
  // "a quarter of a million"
  const large = powers.get(tokens[at + 4]?.norm ?? "");
  if (above && below && large && tokens[at + 2]?.norm === "of" && tokens[at + 3]?.norm === "a")
    return { figure: { digits: plain(new Big(above).div(below).round(4)), power: large }, end: at + 5 };
  if (above && below && above < below && next.norm !== "half" && !ordinalUse(tokens, at + 2))
    return above > 1 && !/s$/.test(next.norm) ? undefined : shareNumeral(String(above), String(below), at + 2);
  if (above) return shareOf(tokens, at + 1, String(above));
  return undefined;
}

/** Whether "a third", "one fifth" goes on as an ordinal: "a third man", not "a third of the men". */
function ordinalUse(tokens: readonly Token[], behind: number): boolean {
  const next = tokens[behind];
  return (
    next?.kind === "word" &&
    !/^(?:of|the|are|is|were|was|said|say|have|had|in|from|to|by|less|more|smaller|lower|higher)$/.test(next.norm)
  );
}

/** "dozens", "scores of", "hundreds of thousands". */
function vagueAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at]!;
  const least = vagueNumbers.get(token.norm);
  if (least === undefined && token.norm !== "tens") return undefined;
  let end = at + 1;
  let value = new Big(least ?? 15);
  if (tokens[end]?.norm === "of") {
    const more = powers.get((tokens[end + 1]?.norm ?? "").replace(/s$/, ""));
    if (more && /s$/.test(tokens[end + 1]!.norm)) {
      value = value.times(more);
      end += 2;
    } else if (token.norm === "tens") return undefined;
  } else if (token.norm === "tens") return undefined;
  else if (
    token.norm === "scores" &&
    !/^(?:killed|dead|injured|wounded|hurt|more|others?|missing|arrested|die)$/.test(tokens[end]?.norm ?? "")
  )
    if (
      !/^(?:kill(?:s|ed|ing)?|injur(?:es?|ed|ing)|wound(?:s|ed|ing)|leaves?|left|hurts?)$/.test(
        tokens[at - 1]?.norm ?? "",
      )
    )
      return undefined;
  return { figure: { digits: plain(value), power: "1" }, end, vague: true };
}

/** "twenty-two", "two hundred and fifty", "a dozen", "half a million", "one and a half million". */
function wordsAt(tokens: readonly Token[], at: number): Numeral | undefined {
  let total = new Big(0);
  let group = new Big(0);
  let power = "1";
  let end = at;
  let rest: string | undefined;
  let any = false;
  const lead = tokens[at]!.norm;
  if ((lead === "a" || lead === "an") && powers.has(tokens[at + 1]?.norm ?? "") && !/s$/.test(tokens[at + 1]!.norm)) {
    group = new Big(1);
    end = at + 1;
  } else if (lead === "half" && /^an?$/.test(tokens[at + 1]?.norm ?? "") && powers.has(tokens[at + 2]?.norm ?? "")) {
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
        if (!/^(?:hundred|dozen)$/.test(tokens[end + 1]?.norm ?? "") && total.eq(0) && !continues(tokens, end + 1)) {
          power = times;
          end++;
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
    return (
      numeralPart(tokens[at + 1]?.norm.split("-")[0] ?? "") !== undefined && powers.has(tokens[at + 2]?.norm ?? "")
    );
  for (let end = at; end < Math.min(at + 5, tokens.length); end++) {
    const { norm, kind } = tokens[end]!;
    if (kind === "word" && /^(?:thousand|million|lakh)$/.test(norm)) return end > at;
    if (kind !== "word" || (numeralPart(norm.split("-")[0]!) === undefined && norm !== "hundred" && norm !== "and"))
      return false;
  }
  return false;
}

/** Whether a number only looks like a quantity: a year, a day, a time, a label's number, a part of an address, a web address or a list. */
function lookAlike({ tokens }: Sentence, at: number, { end, figure, vague, fraction, rest }: Numeral): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[end];
  if (vague || fraction) return false;
  if (token.norm === "one" || token.norm === "zero") return end === at + 1 && rest === undefined && loneOne(tokens, at);
  if (token.kind === "word")
    return before !== undefined && labels.has(before.norm) && before.capital && !before.possessive;
  if (token.kind === "mark") return false;
  // Grown together with what stands beside it.
  if (before && !token.spaced && (glue.test(before.text) || (before.text === "." && !before.spaced))) return true;
  if (before && !token.spaced && before.kind === "word") return true;
  if (
    before &&
    !token.spaced &&
    dash.test(before.text) &&
    !before.spaced &&
    tokens[at - 2] !== undefined &&
    tokens[at - 2]!.kind !== "mark" &&
    !powers.has(tokens[at - 2]!.norm)
  )
    return true;
  if (next && !next.spaced && glue.test(next.text) && tokens[end + 1] && !tokens[end + 1]!.spaced) return true;
  if (
    next?.text === "." &&
    !next.spaced &&
    tokens[end + 1] &&
    !tokens[end + 1]!.spaced &&
    !/^["”’)]$/.test(tokens[end + 1]!.text)
  )
    return true;
  if (
    next &&
    !next.spaced &&
    next.kind === "word" &&
    ordinalEnding.test(next.norm) &&
    !(next.norm === "st" && !/1$/.test(token.text))
  )
    return true;
  if (next && !next.spaced && next.kind === "word" && /^(?:s|g|am|pm|a\.m|p\.m|d|x|hd|ghz|mhz|hz)$/.test(next.norm))
    return true;
  if (
    next &&
    /^(?:am|pm|gmt|utc|o'clock|bst|est|edt|ist|hrs?|a\.m|p\.m|ad|bc|bce|ce)$/.test(next.norm) &&
    next.norm !== "hrs" &&
    next.norm !== "hr"
  )
    return true;
  // "1.", "2)", "(3)" at the head of a line
  if (at === 0 && next && !next.spaced && /^[.):]$/.test(next.text)) return true;
  if (at === 1 && before?.text === "(" && next?.text === ")") return true;
  if (before?.text === "#") return true;
  if (
    next &&
    dash.test(next.text) &&
    !next.spaced &&
    /^\d{4}$/.test(tokens[end + 1]?.text ?? "") &&
    /^\d{3}$/.test(token.text)
  )
    return true;
  const digits = figure.digits;
  const bare = /^\d+$/.test(token.text);
  // Phone numbers, serial numbers
  if (bare && /^0\d/.test(token.text)) return true;
  if (bare && digits.length >= 8) return true;
  // "March 31", "31 March"
  const small = bare && Number(digits) <= 31;
  if (
    small &&
    ((before && monthWords.has(before.norm) && before.capital) || (next?.capital && monthWords.has(next.norm)))
  )
    return true;
  if (small && next?.norm === "of" && monthWords.has(tokens[end + 1]?.norm ?? "") && tokens[end + 1]!.capital)
    return true;
  if (bare && digits.length === 4 && looksLikeYear(tokens, at, end)) return true;
  if (before && labels.has(before.norm) && !before.possessive && !hasUnit(tokens, end)) {
    // "page 4", "Section 5"; lower-case "line 5 workers" is too rare to mind
    return before.capital || !countedNext(next);
  }
  if (before?.text === "." && !before.spaced && (tokens[at - 2]?.norm === "no" || tokens[at - 2]?.norm === "nos"))
    return true;
  // "Boeing 737", "Fortune 500": a name goes before and nothing that is counted behind
  if (
    bare &&
    before?.kind === "word" &&
    before.capital &&
    at > 1 &&
    token.spaced &&
    !countedNext(next) &&
    !hasUnit(tokens, end) &&
    !before.possessive
  ) {
    const lead =
      hedgesBefore.has(before.norm) ||
      /^(?:a|the|kills?|killed|hurts?|injures?|injured|wounds?|to|at|from|by|for|with|of|in|and|or|but|only|just)$/.test(
        before.norm,
      );
    if (!lead && !allCapitals(before) && !titled(tokens)) return true;
  }
  return houseNumber(tokens, end);
}

/** "one" that stands for somebody, or for a day to come. */
function loneOne(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  const next = tokens[at + 1];
  if (next?.kind !== "word") return true;
  if (
    /^(?:no|the|this|that|which|each|every|any|some|another|only|not|day|number|as|is|was|for|with|by|than|square)$/.test(
      before,
    )
  )
    return true;
  return /^(?:of|another|day|who|that|which|such|thing|way|or|and|to|in|on|at|for|is|was|can|could|would|has|had|might|may|must|should|the|a|with|where|when|from|time|side|hand|more|said|says|told|added|i|he|she|they|we|you|it)$/.test(
    next.norm,
  );
}

/** A word in small letters behind a figure: most likely what is counted. */
function countedNext(next: Token | undefined): boolean {
  return (
    next?.kind === "word" &&
    next.spaced &&
    !next.capital &&
    !/^(?:and|or|in|on|at|to|of|for|with|was|is|were|are|as|but|the|a|an|by|from|that|which|who|has|had|have|will|would)$/.test(
      next.norm,
    )
  );
}

function hasUnit(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  return (
    powers.has(next.norm) ||
    (shortPowers.has(next.norm) && !doubtfulPowers.has(next.norm)) ||
    currencyNouns.has(next.norm) ||
    unitAt(tokens, at) !== undefined
  );
}

function looksLikeYear(tokens: readonly Token[], at: number, end: number): boolean {
  const value = Number(tokens[at]!.text);
  if (value < 1500 || value > 2100) return false;
  const before = tokens[at - 1];
  const next = tokens[end];
  if (hasUnit(tokens, end)) return before !== undefined && yearLeads.has(before.norm) && before.norm === "in";
  if (
    before &&
    (yearLeads.has(before.norm) ||
      monthWords.has(before.norm) ||
      before.text === "," ||
      before.text === "'" ||
      before.text === "’")
  )
    return true;
  return !countedNext(next) || !/s$|^(?:people|men|women|children|police|staff|troops)$/.test(next!.norm);
}

/** "10 Downing Street": capitals that end in a street's word. */
function houseNumber(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < Math.min(end + 4, tokens.length); at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || !token.capital) return false;
    if (at > end && streetWords.has(token.norm)) return true;
  }
  return false;
}

/** Whether most words have a capital, as in "Storm Leaves 12 Dead": there a capital tells nothing. */
function titled(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  return words.length > 2 && words.filter(({ capital }) => capital).length * 3 >= words.length * 2;
}

function allCapitals({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** A power behind the numeral: "million", "mln", "m", "-million". */
function withPower(
  tokens: readonly Token[],
  numeral: Numeral,
  money: boolean,
): {
  figure: Figure;
  readonly end: number;
  readonly rest?: string;
  readonly vague?: boolean;
  readonly fraction?: boolean;
} {
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

/** What a number measures: the currency before it, or the unit or currency behind. */
function measureAt(
  tokens: readonly Token[],
  { end, rest }: { readonly end: number; readonly rest?: string },
  currency: string | undefined,
  at: number,
): Measure {
  if (currency !== undefined) {
    // "$5 dollars", "£3 sterling" say it twice.
    const noun = currencyNouns.get(tokens[end]?.norm ?? "");
    return { unit: currency, dimension: "money", end: noun && currency.endsWith(noun) ? end + 1 : end };
  }
  if (rest !== undefined) {
    const unit = unitOfRest(rest);
    return unit ? { ...unit, end } : { unit: "", dimension: "count", end };
  }
  const before = tokens[at - 1];
  const hyphen =
    tokens[end] && dash.test(tokens[end]!.text) && !tokens[end]!.spaced && tokens[end + 1] && !tokens[end + 1]!.spaced;
  const from = hyphen ? end + 1 : end;
  const unit = unitAt(tokens, from);
  if (unit) return unit;
  const money = currencyAt(tokens, from);
  if (money) return money;
  if (before && /^(?:aged|age)$/.test(before.norm)) return { unit: "year of age", dimension: "age", end };
  return { unit: "", dimension: "count", end };
}

/** "mile", "mile-long", "year-old" behind a hyphen. */
function unitOfRest(rest: string): Omit<Measure, "end"> | undefined {
  const unit =
    unitWordings.get(rest) ?? unitWordings.get(rest.replace("-", " ")) ?? unitWordings.get(rest.split("-")[0]!);
  return unit === undefined ? undefined : { unit, dimension: units.get(unit)!.dimension };
}

/** The longest unit that starts at token `at`. */
function unitAt(tokens: readonly Token[], at: number): Measure | undefined {
  let best: Measure | undefined;
  let wording = "";
  for (let end = at; end < Math.min(at + longestUnit + 1, tokens.length); end++) {
    const token = tokens[end]!;
    if (token.text === "." && !token.spaced && end > at) continue;
    wording = wording ? `${wording} ${token.norm}` : token.norm;
    const unit = unitWordings.get(wording);
    if (unit !== undefined && allowed(tokens, at, end, wording))
      best = { unit, dimension: units.get(unit)!.dimension, end: end + 1 };
  }
  if (best) return best;
  const first = tokens[at];
  if (first?.kind !== "word" || !first.norm.includes("-")) return undefined;
  const unit = unitOfRest(first.norm);
  return unit && { ...unit, end: at + 1 };
}

function allowed(tokens: readonly Token[], at: number, end: number, wording: string): boolean {
  const token = tokens[at]!;
  if (wording === "pounds" && /^(?:sterling)$/.test(tokens[end + 1]?.norm ?? "")) return false;
  if (!doubtfulUnits.has(wording)) return wording !== "in";
  if (wording === "seconds" || wording === "stone" || wording === "acre" || wording === "fold" || wording === "second")
    return wording !== "second" || !token.spaced;
  if (wording === "c" || wording === "f") return token.capital;
  if (wording === "m") return !token.spaced && !pluralNext(tokens, at + 1);
  return !token.spaced || wording === "ha" || wording === "min" || wording === "bp" || wording === "bu";
}

/** How many of the smaller unit make one of the larger, where copy prints them together. */
const smaller: ReadonlyMap<string, readonly [unit: string, count: number, short: RegExp]> = new Map([
  ["foot", ["inch", 12, /^in$/]],
  ["stone", ["pound", 14, /^lbs?$/]],
  ["pound", ["ounce", 16, /^oz$/]],
  ["hour", ["minute", 60, /^m(?:in|ins)?$/]],
]);

/** "5 ft 10 in", "12st 4lb", "2 hours 30 minutes": one figure in the smaller unit. */
function compoundAt(
  tokens: readonly Token[],
  { digits, power }: Figure,
  large: Measure,
): { readonly figure: Figure; readonly measure: Measure } | undefined {
  const part = smaller.get(large.unit);
  const gap = /^(?:,|and)$/.test(tokens[large.end]?.norm ?? "") ? 1 : 0;
  const token = tokens[large.end + gap];
  if (!part || power !== "1" || token?.kind !== "number" || !/^\d{1,2}$/.test(token.text) || !/^\d+$/.test(digits))
    return undefined;
  const [name, count, short] = part;
  const next = tokens[large.end + gap + 1];
  const unit = unitAt(tokens, large.end + gap + 1);
  const end = unit?.unit === name ? unit.end : next && short.test(next.norm) ? large.end + gap + 2 : undefined;
  if (end === undefined || Number(token.text) >= count) return undefined;
  return {
    figure: { digits: plain(new Big(digits).times(count).plus(token.text)), power: "1" },
    measure: { unit: name, dimension: large.dimension, end },
  };
}

/** A currency's noun that starts at token `at`, its adjective before it: "dlrs", "Egyptian pounds", "U.S. dollars". */
function currencyAt(tokens: readonly Token[], at: number): Measure | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const noun = currencyNouns.get(token.norm);
  if (
    noun &&
    (!doubtfulNouns.has(token.norm) ||
      !token.spaced ||
      powers.has(tokens[at - 1]?.norm ?? "") ||
      shortPowers.has(tokens[at - 1]?.norm ?? ""))
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

/** The second half of a range that starts with the figure at `at`. */
function rangeEnd(
  tokens: readonly Token[],
  at: number,
  from: number,
  first: Measure,
  currency: string | undefined,
): { readonly powered: ReturnType<typeof withPower>; readonly measure: Measure } | undefined {
  const join = tokens[first.end];
  if (!join) return undefined;
  const hyphen = dash.test(join.text);
  const lead = leadWord(tokens, at, from);
  if (!hyphen && join.norm !== "to" && !(join.norm === "and" && lead === "between") && join.norm !== "or")
    return undefined;
  // "from 5 to 7" tells of a change, or of a range; the claims decide.
  if (!hyphen && lead === "from") return undefined;
  let start = first.end + 1;
  const sign = currencySigns.get(tokens[start]?.text ?? "");
  if (sign) start++;
  if (!tokens[start] || (hyphen && join.spaced !== tokens[first.end + 1]!.spaced)) return undefined;
  const numeral = numeralAt(tokens, start, sign !== undefined);
  if (!numeral || numeral.vague || numeral.fraction) return undefined;
  const powered = withPower(tokens, numeral, currency !== undefined || sign !== undefined);
  const measure = sign
    ? { unit: sign, dimension: "money" as const, end: powered.end }
    : measureAt(tokens, powered, currency, start);
  if (first.unit !== "" && measure.unit !== "" && first.unit !== measure.unit) return undefined;
  if (first.unit !== "" && measure.unit === "" && currency === undefined) return undefined;
  const firstNumeral = numeralAt(tokens, at, currency !== undefined) ?? moneyWordAt(tokens, at);
  if (!firstNumeral) return undefined;
  const low = withPower(tokens, firstNumeral, currency !== undefined);
  const lowValue = new Big(amountOf(low.figure));
  const highValue = new Big(amountOf(powered.figure));
  const shared = powered.figure.power !== "1" && low.figure.power === "1" && inheritsPower(low, powered);
  if (!(shared ? new Big(low.figure.digits).lt(powered.figure.digits) : lowValue.lt(highValue))) return undefined;
  // "rose by 30 to 190 from 150": an amount and where it led
  if (join.norm === "to" && (lead === "by" || directions.has(lead)) && highValue.gt(lowValue.times(2.5)) && !shared)
    return undefined;
  // "two or three", but not "5 or 16": an alternative is next to its neighbour.
  if (join.norm === "or" && highValue.gt(lowValue.times(2)) && !shared) return undefined;
  if (join.norm === "or" && first.unit !== "") return undefined;
  return { powered, measure };
}

/** Whether the power behind the second number of a range is the first's as well: "9.6 to 9.9 mln", not "500 to 1 mln". */
function inheritsPower(low: { readonly figure: Figure }, high: { readonly figure: Figure }): boolean {
  return new Big(low.figure.digits).lt(high.figure.digits) && new Big(low.figure.digits).lt(1000);
}

/** The word before the figure at `at`, its currency and hedge left out. */
function leadWord(tokens: readonly Token[], at: number, from: number): string {
  let before = at - 1;
  while (
    before >= from &&
    (currencySigns.has(tokens[before]!.text) ||
      dollarLetters.has(tokens[before]!.norm) ||
      hedgesBefore.has(tokens[before]!.norm)) &&
    tokens[before]!.norm !== "from"
  )
    before--;
  return before >= from - 1 && before >= 0 ? tokens[before]!.norm : "";
}

/** "3-1", "2–2", "7–5": two small numbers that nothing is counted with. */
function scoreAt(
  tokens: readonly Token[],
  at: number,
  { end, figure }: Numeral,
): { quantity: Quantity; end: number } | undefined {
  const join = tokens[end];
  const second = tokens[end + 1];
  const token = tokens[at]!;
  if (token.kind !== "number" || end !== at + 1 || !join || !dash.test(join.text) || join.spaced) return undefined;
  if (
    !second ||
    second.spaced ||
    second.kind !== "number" ||
    !/^\d{1,3}$/.test(second.text) ||
    !/^\d{1,3}$/.test(token.text)
  )
    return undefined;
  const before = tokens[at - 1];
  const next = tokens[end + 2];
  if (before && !token.spaced && (before.kind !== "mark" || dash.test(before.text) || glue.test(before.text)))
    return undefined;
  if (
    next &&
    !next.spaced &&
    (dash.test(next.text) || glue.test(next.text) || next.text === "%" || next.kind === "word")
  )
    return undefined;
  if (
    (next && (hasUnit(tokens, end + 2) || monthWords.has(next.norm))) ||
    (before && (monthWords.has(before.norm) || labels.has(before.norm)))
  )
    return undefined;
  const rising = Number(figure.digits) < Number(second.text);
  if (
    rising &&
    countedNext(next) &&
    !/^(?:win|victory|defeat|loss|lead|draw|away|home|aggregate|at|after|down|up|ahead|record|vote|thanks|scoreline|result|score|decision)$/.test(
      next!.norm,
    )
  )
    return undefined;
  return {
    quantity: {
      text: "",
      figure: figure.digits,
      step: "0",
      rounded: exactly(figure.digits),
      interval: exactly(figure.digits),
      expected: exactly(figure.digits),
      dimension: "score",
      unit: "",
      against: second.text,
    },
    end: end + 2,
  };
}

function hedgeBefore(
  tokens: readonly Token[],
  first: number,
  from: number,
): { hedge: Hedge; start: number } | undefined {
  let best: { hedge: Hedge; start: number } | undefined;
  let wording = "";
  for (let start = first - 1; start >= Math.max(from, first - longestHedge); start--) {
    const token = tokens[start]!;
    if (token.text === "~" || token.text === "+" || token.text === ">" || token.text === "<") {
      if (wording) break;
      return { hedge: token.text === "~" ? "about" : token.text === "<" ? "under" : "over", start };
    }
    if (token.kind !== "word") break;
    wording = wording ? `${token.norm} ${wording}` : token.norm;
    const hedge = hedgesBefore.get(wording);
    if (hedge) best = { hedge, start };
  }
  if (!best) return undefined;
  const lead = wordAt(tokens, best.start - 1);
  const opening = wordAt(tokens, best.start);
  return (opening === "up" && upward.has(lead)) || (opening === "around" && placing.has(lead)) ? undefined : best;
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? "";
}

function hedgeAfter(tokens: readonly Token[], end: number): { hedge: Hedge; end: number } | undefined {
  const [one, two] = [tokens[end], tokens[end + 1]];
  if (!one) return undefined;
  if (one.text === "+" && !one.spaced) return { hedge: "at-least", end: end + 1 };
  if (dash.test(one.text) && !one.spaced && two && !two.spaced && /^(?:plus|odd)$/.test(two.norm))
    return { hedge: hedgesAfter.get(two.norm)!, end: end + 2 };
  if (one.kind !== "word") return undefined;
  const hedge = two ? hedgesAfter.get(`${one.norm} ${two.norm}`) : undefined;
  return hedge ? { hedge, end: end + 2 } : undefined;
}

/** "minus 5", "-5" after a space. */
function minusBefore(tokens: readonly Token[], first: number, from: number): boolean {
  const before = tokens[first - 1];
  if (!before || first - 1 < from) return false;
  if (before.norm === "minus" || before.norm === "negative") return true;
  return /^[-−]$/.test(before.text) && before.spaced && !tokens[first]!.spaced && tokens[first - 2]?.kind !== "number";
}

/** "dozens" is open above; "two-thirds" is said of what is near it. */
function loose({ vague }: { readonly vague?: boolean }, value: string): Interval {
  return vague ? { low: value } : around(value, "3");
}

function mirrored({ low, high }: Interval): Interval {
  return {
    ...(high !== undefined && { low: plain(new Big(high).neg()) }),
    ...(low !== undefined && { high: plain(new Big(low).neg()) }),
  };
}
