import type { Article } from "../model/article.js";
import type { DateMention } from "../model/date.js";
import type { EventTime } from "../model/event.js";

/** A date of the copy as the time of an event. */
export function eventTimeOf(date: DateMention, { text }: Article): EventTime {
  return {
    text: text.slice(date.start, date.end),
    parts: date.stated,
    ...(date.until && { until: date.until }),
    grain: date.grain,
    range: date.range,
    vague: date.vague,
    ...(date.resolved && { days: date.resolved }),
    ...(date.anchor && { anchor: date.anchor }),
  };
}

/** Mentions by the index of their sentence. */
export function bySentence<T extends { readonly sentence: number }>(
  mentions: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}
