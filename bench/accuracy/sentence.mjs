// Where a sentence begins and ends, by a rule of the bench's own: what is measured must not draw the lines it is measured by.

const end = /[.!?]["”’)\]]*\s+(?=["“‘(]?\p{Lu})|\n+/gu;
const shortForm = /(?:^|[\s(])(?:\p{L}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|No)\.$/u;

/**
 * The sentence, list item or line around a span.
 * @param {string} text
 * @param {number} start UTF-16 offset.
 * @param {number} stop UTF-16 offset, exclusive.
 * @returns {[number, number]}
 */
export function sentenceAround(text, start, stop) {
  let from = 0;
  for (const match of text.matchAll(end)) {
    if (match[0][0] === "." && shortForm.test(text.slice(Math.max(0, match.index - 5), match.index + 1))) continue;
    const after = match.index + match[0].length;
    if (after <= start) from = after;
    else if (match.index >= stop) return [from, match.index + 1];
  }
  return [from, text.length];
}

/** Whether a report's passages touch a stretch of text. */
export function touches(report, [from, to]) {
  return report.passages.some(({ start, end }) => start < to && from < end);
}
