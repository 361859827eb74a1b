import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { quotationsOf } from "../../src/language/quotations.js";
import { mentionsIn } from "../../src/mentions/index.js";
import type { Span } from "../../src/model/span.js";
import { readArticle } from "../../src/reading/index.js";
import { sourceSpan } from "../../src/reading/passage.js";

const scraps = fc.constantFrom(
  ..."President Ana Roe|former Oslo mayor Ben Kahn|Ms. Roe|Kahn’s|U.S. Embassy|Norway|Leeds, Ohio|Monday, May 6, 2024|31 June|from Monday to Friday|last week|9-to-5|Rs 5,000 crore|A$1.2bn|about 12%|6'4\"|555-0123|.5 per cent|half a mile|3-1|the visit began|three-day trip|the fire|killed|“We will,|” she said.|‘no|trip,following|Kahn.The|No. 10|Mr|\n\n|\n|—|, 43,|(|)|\u0000|\u00a0|\ud800|e\u0301|👩‍👩‍👧‍👦|東京|&amp;|**|<p>|# ".split(
    "|",
  ),
);
const copy = fc
  .array(fc.tuple(scraps, fc.constantFrom(" ", " ", " ", "", ". ")), { maxLength: 50 })
  .map((parts) => parts.flat().join(""));
const format = fc.constantFrom("text" as const, "markdown" as const, "html" as const);

/** Every mention stands inside its sentence, in reading order, and its source offsets give back what it quotes. */
function holds(source: string, each: "text" | "markdown" | "html"): void {
  const article = readArticle(source, { format: each });
  const sentences = sentencesOf(article);
  const { dates, places, personMentions, offices, eventMentions, quantities } = mentionsIn(article, sentences);
  const given = (span: Span) => {
    const quoted = article.text.slice(span.start, span.end);
    const { sourceStart, sourceEnd } = sourceSpan(article, span);
    expect(span.start).toBeLessThan(span.end);
    expect(sourceEnd).toBeLessThanOrEqual(source.length);
    // Markup may stand inside what markup quotes; plain text has nothing but white space to fold.
    const printed = source.slice(sourceStart, sourceEnd);
    if (each === "text") expect(printed.replace(/\s+/g, "")).toBe(quoted.replace(/\s+/g, ""));
    else expect(printed).not.toBe("");
    return quoted;
  };
  for (const mentions of [dates, places, personMentions, offices, eventMentions, quantities])
    for (const mention of mentions) {
      given(mention);
      const sentence = sentences[mention.sentence];
      expect(sentence && sentence.start <= mention.start && mention.end <= sentence.end).toBe(true);
    }
  for (const mention of quantities) expect(mention.quantity.text).toBe(given(mention));
  for (const mention of personMentions) expect(given(mention)).toContain(mention.name.full.split(" ")[0]);
  for (const quotation of quotationsOf(article)) given(quotation);
}

describe("mentions, on any string", () => {
  test("give back what they quote, on random strings", () =>
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), format, holds)));

  test("give back what they quote, on scraps of copy", () =>
    fc.assert(fc.property(copy, format, holds), { numRuns: 300 }));
});
