import Big from "big.js";
import { hedgesAfter } from "../../lexicon/hedges.js";
import type { Article } from "../../model/article.js";
import type { DateMention } from "../../model/date.js";
import type { Hedge, Interval, Quantity, QuantityMention } from "../../model/quantity.js";
import type { Sentence } from "../../model/sentence.js";
import type { Span } from "../../model/span.js";
import { around, hull, plain } from "../../values/interval.js";
import { amountOf, type Figure, hedged, rounded, stepOf } from "../../values/quantity.js";
import { hedgeAfter, hedgeBefore, minusBefore } from "./hedges.js";
import { lookAlike, type Style, styleOf } from "./look-alikes.js";
import { compoundAt, measureAt } from "./measures.js";
import { moneyWordAt, signBefore } from "./money.js";
import { numeralAt } from "./numerals.js";
import { withPower } from "./powers.js";
import { inheritsPower, rangeEnd } from "./ranges.js";
import { scoreAt, voteAt } from "./scores.js";

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
  let shown: Style | undefined;
  const style = () => {
    shown ??= styleOf(tokens);
    return shown;
  };
  for (let at = 0; at < tokens.length; ) {
    const mention = quantityAt(sentence, text, style, at, found.at(-1)?.endToken ?? 0);
    if (mention && !taken.some((span) => span.start < mention.end && mention.start < span.end)) found.push(mention);
    at = Math.max(at + 1, mention?.endToken ?? 0);
  }
  return found;
}

/** The quantity whose figure stands at token `at`, looking back no further than token `from`. */
function quantityAt(
  sentence: Sentence,
  text: string,
  style: () => Style,
  at: number,
  from: number,
): QuantityMention | undefined {
  const { tokens } = sentence;
  const sign = signBefore(tokens, at, from);
  const numeral = numeralAt(tokens, at, sign !== undefined) ?? moneyWordAt(tokens, at);
  if (!numeral) return undefined;
  const currency = sign?.currency ?? ("currency" in numeral ? (numeral.currency as string) : undefined);
  const first = sign?.start ?? at;
  const score = currency === undefined ? (scoreAt(tokens, at, numeral) ?? voteAt(tokens, at, numeral)) : undefined;
  if (score) return mentionOf(score.quantity, first, score.end);
  // A cell that holds nothing but a figure is a figure, whatever it looks like.
  const cell = sentence.zone === "table-cell" && tokens.length === numeral.end - at;
  if (currency === undefined && !cell && lookAlike(sentence, at, numeral, style)) return undefined;

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
  const step = powered.step ?? stepOf(figure, measured);
  const hedgeFront = hedgeBefore(tokens, first, from);
  const grown = powered.rest === undefined ? undefined : hedgesAfter.get(powered.rest);
  const hedgeBack = grown ? { hedge: grown, end } : hedgeAfter(tokens, end);
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
