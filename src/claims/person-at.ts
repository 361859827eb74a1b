import type { PersonMention } from "../model/person.js";
import type { Span } from "../model/span.js";

/** Who is named inside a span, the first of them: the person's id. Logarithmic in the mentions, which are in reading order. */
export function personAt(mentions: readonly PersonMention[]): (span: Span) => string | undefined {
  return ({ start, end }) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.end > start) high = middle;
      else low = middle + 1;
    }
    const mention = mentions[low];
    return mention && mention.start < end ? mention.person : undefined;
  };
}
