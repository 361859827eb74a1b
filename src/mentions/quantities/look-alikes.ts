import { hedgesBefore } from "../../lexicon/hedges.js";
import { labels, monthWords, streetWords, yearLeads } from "../../lexicon/labels.js";
import { powers } from "../../lexicon/numerals.js";
import type { Sentence, Token } from "../../model/sentence.js";
import { countedNext, hasUnit } from "./behind.js";
import { dash, glue, type Numeral } from "./numeral.js";

const ordinalEnding = /^(?:st|nd|rd|th)$/;

/** Whether a number only looks like a quantity: a year, a day, a time, a label's number, a part of an address, a web address or a list. */
export function lookAlike({ tokens }: Sentence, at: number, { end, figure, vague, fraction, rest }: Numeral): boolean {
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
