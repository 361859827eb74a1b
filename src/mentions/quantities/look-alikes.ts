import { normAt, textAt } from "../../language/token-at.js";
import { hedgesBefore } from "../../lexicon/hedges.js";
import { grades, labels, monthWords, streetWords, yearLeads } from "../../lexicon/labels.js";
import { powers, smallNumbers } from "../../lexicon/numerals.js";
import type { Sentence, Token } from "../../model/sentence.js";
import { countedNext, hasUnit } from "./behind.js";
import { dash, glue, type Numeral } from "./numeral.js";
import { powerAt } from "./powers.js";

const ordinalEnding = /^(?:st|nd|rd|th)$/;

/** Whether a number only looks like a quantity: a year, a day, a time, a label's number, a part of an address, a web address or a list. */
export function lookAlike(
  { tokens }: Sentence,
  at: number,
  { end, figure, vague, fraction, rest }: Numeral,
  style: () => Style,
): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[end];
  if (vague || fraction) return false;
  if (token.norm === "one" || token.norm === "zero") return end === at + 1 && rest === undefined && loneOne(tokens, at);
  if (token.kind === "word") {
    // "nine-to-five"
    if (rest?.startsWith("to-")) return true;
    if (!before || before.possessive || before.kind !== "word") return false;
    if (labels.has(before.norm) && (before.capital || (grades.has(before.norm) && !hasUnit(tokens, end)))) return true;
    // "the Big Four", "Formula One": a capital inside a sentence makes a name of it.
    const counts = countedNext(next) && severalOf(tokens, end);
    return token.capital && !counts && end === at + 1 && rest === undefined && !style().titled;
  }
  // ".22 rifle", ".312 hitter"
  if (token.kind === "mark") return token.text === "." && !hasUnit(tokens, end);
  if (inGroups(tokens, at)) return true;
  // Grown together with what stands beside it.
  if (before && !token.spaced && (glue.test(before.text) || before.text === ".")) return true;
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
  if (grownInto(tokens, end)) return true;
  if (joinedOn(tokens, at, end)) return true;
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
    /^\d{4}$/.test(textAt(tokens, end + 1)) &&
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
  if (small && next?.norm === "of" && monthWords.has(normAt(tokens, end + 1)) && tokens[end + 1]!.capital) return true;
  if (bare && digits.length === 4 && looksLikeYear(tokens, at, end)) return true;
  if (before && labels.has(before.norm) && !before.possessive && !hasUnit(tokens, end)) {
    // "page 4", "Section 5"; lower-case "line 5 workers" is too rare to mind
    return before.capital || grades.has(before.norm) || !countedNext(next);
  }
  // "Group of 77", "Gang of Four"
  if (before?.norm === "of" && /^(?:group|gang|band|league)$/.test(normAt(tokens, at - 2)) && tokens[at - 2]!.capital)
    return true;
  if (before?.text === "." && !before.spaced && (tokens[at - 2]?.norm === "no" || tokens[at - 2]?.norm === "nos"))
    return true;
  // "Boeing 737", "Fortune 500": a name goes before and nothing that is counted behind
  if (
    bare &&
    before?.kind === "word" &&
    before.capital &&
    at > 1 &&
    token.spaced &&
    !(countedNext(next) && severalOf(tokens, end)) &&
    !hasUnit(tokens, end) &&
    !before.possessive
  ) {
    const lead =
      hedgesBefore.has(before.norm) ||
      /^(?:a|the|kills?|killed|hurts?|injures?|injured|wounds?|to|at|from|by|for|with|of|in|and|or|but|only|just)$/.test(
        before.norm,
      );
    if (!lead && !style().capitals && !style().titled) return true;
  }
  return houseNumber(tokens, end);
}

/** "one" that stands for somebody, or for a day to come. */
function loneOne(tokens: readonly Token[], at: number): boolean {
  const before = normAt(tokens, at - 1);
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

/** How a sentence is set: in a headline's capitals, a capital tells nothing. */
export interface Style {
  /** Most words begin with a capital: "Storm Leaves 12 Dead". */
  readonly titled: boolean;
  /** Most words are all capitals. */
  readonly capitals: boolean;
}

/** Looks at words of some length, the first and the numerals left out: those have capitals anyway, or none. */
export function styleOf(tokens: readonly Token[]): Style {
  let words = 0;
  let titled = 0;
  let capitals = 0;
  for (let at = 1; at < tokens.length; at++) {
    const { kind, text, norm, capital } = tokens[at]!;
    if (kind !== "word" || text.length < 4 || smallNumbers.has(norm)) continue;
    words++;
    if (capital) titled++;
    if (capital && text === text.toUpperCase()) capitals++;
  }
  return { titled: words > 0 && titled * 3 >= words * 2, capitals: words > 0 && capitals * 3 >= words * 2 };
}

/** "4x4", "3D", "49ers", "401k", "18th-century": letters grown onto the figure that are no unit. */
function grownInto(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next?.kind !== "word" || next.spaced) return false;
  if (/^(?:am|pm|d|x|s|g)$/.test(next.norm)) return true;
  // A space left out ("12people") is a slip; a few letters are a name's.
  return (
    (/^.{1,3}$/u.test(next.norm) || /^(?:x\d|th-|st-|nd-|rd-)/.test(next.norm)) &&
    !hasUnit(tokens, end) &&
    powerAt(tokens, end, false) === undefined
  );
}

/** "9-to-5", "3-D", "4-4-2", "24-1234", "401(k)": joined to what makes a name of it. */
function joinedOn(tokens: readonly Token[], at: number, end: number): boolean {
  const [join, behind, more] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (!join || join.spaced || !behind || behind.spaced) return false;
  if (join.text === "(" && more?.text === ")" && behind.kind === "word" && behind.text.length === 1) return true;
  if (!dash.test(join.text)) return false;
  if (/^to-\p{N}/u.test(behind.norm) || (behind.capital && behind.text.length === 1)) return true;
  if (behind.kind !== "number") return false;
  if (more && !more.spaced && dash.test(more.text) && tokens[end + 3]?.kind === "number" && !tokens[end + 3]!.spaced)
    return true;
  const digits = tokens[at]!.text;
  return behind.text === digits || (/^\d+$/.test(behind.text) && behind.text.length > digits.length + 1);
}

/** "0800 555 0199", "+44 20 7946 0000", "(212) 555-0147": figures in groups, which somebody dials. */
function inGroups(tokens: readonly Token[], at: number): boolean {
  const between = /^[-–‐‑().+]$/;
  let first = at;
  while (first > at - 6 && groupBefore(tokens, first, between) !== undefined)
    first = groupBefore(tokens, first, between)!;
  let groups = 0;
  let digits = 0;
  for (let place = first; place < tokens.length && place < first + 12; place++) {
    const { kind, text } = tokens[place]!;
    if (kind === "number" && /^\d+$/.test(text)) {
      groups++;
      digits += text.length;
    } else if (!between.test(text)) break;
  }
  return (groups > 2 && digits > 6) || (groups > 1 && digits > 6 && tokens[first]!.text.startsWith("0"));
}

/** The figure before the one at `at` with nothing but `between` before it. */
function groupBefore(tokens: readonly Token[], at: number, between: RegExp): number | undefined {
  let before = at - 1;
  while (before > at - 4 && before >= 0 && between.test(tokens[before]!.text)) before--;
  const token = tokens[before];
  return token?.kind === "number" && /^\d+$/.test(token.text) ? before : undefined;
}

/** Whether what stands behind a figure is several: "500 firms", "12 dead", not the firm of "the Fortune 500 firm". */
function severalOf(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  return /(?:[^s]s|people|men|women|children|dead|injured|wounded|hurt|missing|killed|staff|police|crew|more|other)$/.test(
    norm,
  );
}
