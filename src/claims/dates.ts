import { weekdays } from "../lexicon/calendar.js";
import type { Block } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { DateClaim, DateMention, DateParts, Weekday } from "../model/date.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import type { ClaimContext } from "./context.js";

/** Words with which copy calls a printed date wrong. */
const misprints = new Set(
  "sic misstated misprint misprinted misdated typo erratum nonexistent non-existent leap".split(" "),
);
const corrections = new Set("correction corrections corrects corrected clarification".split(" "));
const negatives = /n't$|^not?$|^never$/;
const otherCalendars = new Set(
  "julian hijri islamic lunar hebrew jewish ethiopian coptic orthodox persian republican".split(" "),
);

/** Printed dates and times that can be tested within themselves. */
export function dateClaims(context: ClaimContext): Claim[] {
  const { mentions, sentences } = context;
  const claims = mentions.dates.filter(testable).map((mention) => claimOf(context, mention, mention.stated, mention));
  for (const [day, mention] of apart(context)) {
    const parts = { ...mention.stated, weekday: day.weekday };
    claims.push(claimOf(context, mention, parts, { ...day, sentence: day.sentence.index }));
    const same = claims.findIndex((claim) => claim.start === mention.start && claim.end === mention.end);
    claims[same] = claimOf(context, mention, parts, mention);
  }
  return claims;

  function claimOf(
    { base }: ClaimContext,
    mention: DateMention,
    parts: DateParts,
    at: Span & { sentence: number },
  ): DateClaim {
    const { until, range, resolved, anchor, readings, nearby } = mention;
    const excuse = excuseIn(sentences[at.sentence], at.start);
    return {
      ...base({ start: at.start, end: at.end }, at.sentence),
      kind: "date",
      subject: "date",
      parts,
      range,
      ...(until && { until }),
      ...(resolved && { resolved }),
      ...(anchor && { anchor }),
      ...(readings && { readings }),
      ...(nearby && { nearby }),
      ...(excuse && { excuse }),
    };
  }
}

function testable({ stated, until }: DateMention): boolean {
  return until !== undefined || hasDay(stated) || stated.hour !== undefined;
}

function hasDay({ day, month, weekday }: DateParts): boolean {
  return day !== undefined && (weekday !== undefined || month !== undefined);
}

/** Why the parts of a date that starts at an offset of this sentence need not fit. */
function excuseIn(sentence: Sentence | undefined, start: number): DateClaim["excuse"] {
  if (!sentence) return undefined;
  const { tokens } = sentence;
  if (isDenied(tokens, start)) return "denied";
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    const next = tokens[i + 1]?.norm;
    if (misprints.has(norm) || (i === 0 && corrections.has(norm))) return "correction";
    if ((norm === "earlier" || norm === "previous") && next === "version") return "correction";
    if ((norm === "exist" || norm === "exists") && tokens.some((token) => negatives.test(token.norm)))
      return "correction";
    if ((otherCalendars.has(norm) && next === "calendar") || (norm === "old" && next === "style")) return "calendar";
  }
  return undefined;
}

const besideDates = new Set("on the for by until before from in is was of".split(" "));
const denials = new Set("not neither nor never than instead".split(" "));

/** "not on Tuesday, March 3", "rather than Tuesday", "instead of Tuesday": a date said not to be. "No later than" is a date. */
function isDenied(tokens: readonly Token[], start: number): boolean {
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  while (at >= 0 && besideDates.has(tokens[at]!.norm)) at--;
  const word = tokens[at];
  if (!word || !(denials.has(word.norm) || word.norm.endsWith("n't"))) return false;
  return word.norm !== "than" || tokens[at - 1]?.norm === "rather";
}

/** A weekday that is all a block says. */
interface WeekdayAlone extends Span {
  readonly weekday: Weekday;
  readonly sentence: Sentence;
}

/** Weekdays and dates that stand apart and belong together: neighbouring cells of a row, a line with the one and a line with the other. */
function* apart({ article, sentences, mentions }: ClaimContext): Iterable<[WeekdayAlone, DateMention]> {
  const ofBlock = new Map<number, Sentence | undefined>();
  for (const sentence of sentences) ofBlock.set(sentence.block, ofBlock.has(sentence.block) ? undefined : sentence);
  const dates = new Map<number, DateMention>();
  for (const mention of mentions.dates) {
    const { stated, until, grain, sentence, start, end } = mention;
    if (
      until ||
      grain !== "day" ||
      stated.month === undefined ||
      stated.day === undefined ||
      stated.weekday !== undefined
    )
      continue;
    const whole = sentences[sentence];
    if (whole && ofBlock.get(whole.block) === whole && isAlone(whole, start, end)) dates.set(whole.block, mention);
  }
  if (!dates.size) return;
  let taken = -1;
  for (const [index, block] of article.blocks.entries()) {
    if (index <= taken) continue;
    const [day, date] = [weekdayAlone(ofBlock.get(index)), dates.get(index)];
    if (!day && !date) continue;
    const next = article.blocks[index + 1];
    if (!next || !neighbours(block, next)) continue;
    const [nextDay, nextDate] = [weekdayAlone(ofBlock.get(index + 1)), dates.get(index + 1)];
    const [weekday, other] = [day ?? nextDay, date ?? nextDate];
    if (!weekday || !other || (day && date) || (nextDay && nextDate)) continue;
    yield [weekday, other];
    taken = index + 1;
  }
}

function neighbours({ cell: a }: Block, { cell: b }: Block): boolean {
  if (!a && !b) return true;
  return a !== undefined && b !== undefined && a.table === b.table && a.row === b.row;
}

/** Whether nothing but marks and a time of day stands around a span of a sentence. */
function isAlone({ tokens }: Sentence, start: number, end: number): boolean {
  return tokens.every((token) => token.kind === "mark" || (token.start >= start && token.end <= end));
}

function weekdayAlone(sentence: Sentence | undefined): WeekdayAlone | undefined {
  const [word, ...more] = sentence?.tokens.filter(({ kind }) => kind !== "mark") ?? [];
  const weekday = word && more.length === 0 && word.capital ? weekdays.get(word.norm) : undefined;
  return weekday === undefined || !sentence || !word
    ? undefined
    : { weekday, sentence, start: word.start, end: word.end };
}
