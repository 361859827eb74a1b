import { normAt } from "../language/token-at.js";
import { eventClassOf } from "../lexicon/events.js";
import { dayLabels } from "../lexicon/phases.js";
import type { Block } from "../model/article.js";
import type { DateMention } from "../model/date.js";
import type { EventClaim, EventEntity } from "../model/event.js";
import type { Sentence } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";
import { bySentence, eventTimeOf } from "./event-time.js";

/**
 * Days that the layout gives to an event: the rows of an itinerary are parts of the event its heading names; "When: Saturday 12 July" is the
 * day of the article's main event.
 */
export function listedEventClaims(context: ClaimContext): readonly EventClaim[] {
  const dates = bySentence(context.mentions.dates);
  if (!dates.size) return [];
  const named = eventsByBlock(context);
  const main = mainEvent(context);
  const claims: EventClaim[] = [];
  for (const [index, [date, ...more]] of dates) {
    const sentence = context.sentences[index]!;
    const block = context.article.blocks[sentence.block]!;
    if (!date) continue;
    if (block.cell) {
      const { columnHead, rowHead } = block.cell;
      const underDay = columnHead !== undefined && isDayLabel(textOf(context, context.article.blocks[columnHead]));
      const besideDay = rowHead !== undefined && isDayLabel(textOf(context, context.article.blocks[rowHead]));
      const heading = block.heading === undefined ? undefined : named.get(block.heading);
      if (underDay && heading) claims.push(listed(context, heading, "part", date, sentence));
      else if (besideDay && !more.length && (heading ?? main))
        claims.push(listed(context, (heading ?? main)!, "happens", date, sentence));
      continue;
    }
    const asked = askedFor(context, sentence, date);
    if (asked) {
      claims.push(listed(context, asked, "happens", date, sentence));
      continue;
    }
    const event = block.heading === undefined ? main : (named.get(block.heading) ?? main);
    if (event && !more.length && startsWithDayLabel(sentence, date))
      claims.push(listed(context, event, "happens", date, sentence));
  }
  return claims;
}

/** "When is the race? Sunday 25 May": the event of the question, where the answer begins with a day. */
function askedFor(
  { mentions, sentences }: ClaimContext,
  { index, start }: Sentence,
  date: DateMention,
): EventEntity | undefined {
  const question = sentences[index - 1];
  if (
    !question ||
    date.start - start > 8 ||
    question.tokens[0]?.norm !== "when" ||
    question.tokens.at(-1)?.text !== "?"
  )
    return undefined;
  if (!/^(?:is|are|does|do|will)$/.test(normAt(question.tokens, 1))) return undefined;
  const named = mentions.eventMentions.filter(({ sentence, form }) => sentence === question.index && form === "noun");
  return named.length === 1 ? mentions.events.get(named[0]!.event) : undefined;
}

/** The one event that the heading (or other block) names, by block. */
function eventsByBlock({ mentions, sentences, article }: ClaimContext): ReadonlyMap<number, EventEntity> {
  const found = new Map<number, Set<string>>();
  for (const { event, sentence, form } of mentions.eventMentions) {
    if (form !== "noun") continue;
    const { block } = sentences[sentence]!;
    const { zone } = article.blocks[block]!;
    if (zone !== "heading" && zone !== "headline" && zone !== "caption") continue;
    const list = found.get(block);
    if (list) list.add(event);
    else found.set(block, new Set([event]));
  }
  const named = new Map<number, EventEntity>();
  for (const [block, events] of found) {
    const [only] = events;
    const entity = events.size === 1 && only !== undefined ? mentions.events.get(only) : undefined;
    if (entity) named.set(block, entity);
  }
  return named;
}

/** The event that the headline names; or the only one, or the one named far more often than any other. */
function mainEvent({ mentions, sentences }: ClaimContext): EventEntity | undefined {
  const counts = new Map<string, number>();
  const headline = new Set<string>();
  for (const { event, sentence, form, head } of mentions.eventMentions) {
    if (form !== "noun" || !eventClassOf.has(head)) continue;
    counts.set(event, (counts.get(event) ?? 0) + 1);
    if (sentences[sentence]?.zone === "headline") headline.add(event);
  }
  const [announced] = headline;
  if (headline.size === 1 && announced !== undefined && counts.get(announced)! > 1)
    return mentions.events.get(announced);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return undefined;
  const clear = !second || (first[1] >= 3 && first[1] >= 2 * second[1]);
  return clear ? mentions.events.get(first[0]) : undefined;
}

function listed(
  context: ClaimContext,
  { id, head, name }: EventEntity,
  aspect: "part" | "happens",
  date: DateMention,
  sentence: Sentence,
): EventClaim {
  const text = context.article.text.slice(date.start, date.end);
  return {
    ...context.base({ start: aspect === "part" ? date.start : sentence.start, end: date.end }, sentence.index),
    kind: "event",
    subject: id,
    head,
    name,
    says: text,
    aspect,
    when: eventTimeOf(date, context.article),
    current: false,
    changed: false,
    identity: "named",
  };
}

function textOf({ article }: ClaimContext, block: Block | undefined): string {
  return block ? article.text.slice(block.start, block.end) : "";
}

function isDayLabel(text: string): boolean {
  return dayLabels.has(text.trim().toLowerCase().replace(/\W+$/, ""));
}

/** "When: Saturday 12 July", "Date – 12 July". */
function startsWithDayLabel({ tokens }: Sentence, date: DateMention): boolean {
  const [first, second] = tokens;
  return (
    first !== undefined &&
    second !== undefined &&
    second.kind === "mark" &&
    dayLabels.has(first.norm) &&
    date.start - second.end <= 6
  );
}
