import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article, Format } from "../../src/model/article.js";
import { readArticle } from "../../src/reading/index.js";
import { passagesOf } from "../../src/reading/passage.js";

/** Bits that news copy, Markdown, HTML and YAML are made of, whole and broken. */
const bits = [
  "The mill at Orrin reopened. ",
  "HARBOUR BOARD PUTS OFF DREDGING",
  "KESTREL BAY, June 4 - ",
  "Posted on 3 May 2019 by Ada Quill ",
  "By Ada Quill",
  "Table of Contents",
  "Frequently Asked Questions",
  "Why now? ",
  "Q: ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "  \n",
  "    ",
  "\t",
  "# ",
  "## ",
  "- ",
  "* ",
  "1. ",
  "- 1. ",
  "> ",
  "| a | b |\n",
  "|---|---|\n",
  "|",
  "**",
  "_",
  "`",
  "```\n",
  "[a link](https://example.org/a_b?c=1)",
  "[broken](",
  "![a pier at dusk](pier.jpg 'The pier')",
  "https://example.org/2019/05/03 ",
  "(www.example.org)",
  "<p>",
  "</p>",
  "<b class='x'>",
  "<td>",
  "<table><tr><th>",
  "<br>",
  "<!--",
  "-->",
  "<script>",
  "<sup>1</sup>",
  "<",
  "&amp;",
  "&mdash;",
  "&#146;",
  "&bogus;",
  "&",
  "\\*",
  "\\",
  "{{< img src='x' alt='Two boats &amp; a dog' >}}",
  "{% image 'x.png' 'Two boats' %}",
  "{{",
  "%}",
  "[^1]",
  "{: .lead}",
  "---\n",
  "title: The mill reopens\n",
  "title: 'It''s open: again'\n",
  'summary: "A \\"first\\" step\\u2014at last\n  and more"\n',
  "excerpt: >\n  Folded\n  lines\n",
  "date: 2019-05-03 10:00\n",
  "\uFEFF",
  "\0",
  "\ud800",
  "\u00A0",
  "\u2028",
  "é",
  "’",
  "“",
  "😀",
];
const copy = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((each) => each.join("")) },
);

const named = { "&amp;": "&", "&mdash;": "—", "&#146;": "’" } as Record<string, string>;

/** What a stretch of the source that is not copied as it stands may be read as. */
function standsFor(source: string): readonly string[] {
  if (source in named) return [named[source] as string];
  if (source === '\\"') return ['"'];
  if (source === "''") return ["'"];
  if (source === "\\u2014") return ["—"];
  if (/^\\[!-/:-@[-`{-~]$/.test(source)) return [source.slice(1)];
  return /^(?:\s|&nbsp;|<[bB][rR]\b[^>]*>|\\(?=\s)|\\[ntr])+$/.test(source) ? [" "] : [];
}

function checkWayBack(article: Article): void {
  const { source, text, blocks, pieces } = article;
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
  let last = 0;
  for (const { start, length, sourceStart, sourceLength } of pieces) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(length).toBeGreaterThan(0);
    expect(sourceStart).toBeGreaterThanOrEqual(0);
    expect(sourceStart + sourceLength).toBeLessThanOrEqual(source.length);
    // All text between pieces is what stands between blocks.
    if (start > last) expect(text.slice(last, start)).toBe("\n\n");
    const [here, there] = [text.slice(start, start + length), source.slice(sourceStart, sourceStart + sourceLength)];
    if (length === sourceLength) expect(here.replace(/\s/g, " ")).toBe(there.replace(/\s/g, " "));
    else expect(standsFor(there), JSON.stringify(there)).toContain(here);
    last = start + length;
  }
  expect(last).toBe(text.length);
  const toPassage = passagesOf(article);
  for (const { index, start, end, zone, heading } of blocks) {
    expect(text.slice(start, end).trim()).not.toBe("");
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    const passage = toPassage({ start, end }, index);
    expect(passage.end).toBeGreaterThan(passage.start);
    expect(passage.end).toBeLessThanOrEqual(source.length);
    expect(passage.zone).toBe(zone);
    if (heading !== undefined) expect(blocks[heading]?.zone).toBe("heading");
  }
}

describe("the way back to the source", () => {
  test.each<Format>(["text", "markdown", "html"])("holds on any %s", (format) => {
    fc.assert(
      fc.property(copy, (source) => checkWayBack(readArticle(source, { format }))),
      { numRuns: 1500 },
    );
  });

  test("gives back plain text as it stands, but for line breaks and bare web addresses", () => {
    fc.assert(
      fc.property(copy, (source) => {
        const article = readArticle(source, { format: "text" });
        const toPassage = passagesOf(article);
        for (const { index, start, end } of article.blocks) {
          const passage = toPassage({ start, end }, index);
          const stretch = source.slice(passage.start, passage.end);
          if (!/https?:|www\./.test(stretch))
            expect(stretch.replace(/\s+/g, " ")).toBe(passage.text.replace(/\s+/g, " "));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("is the same however often it is read", () => {
    fc.assert(
      fc.property(copy, (source) => {
        expect(readArticle(source)).toEqual(readArticle(source));
      }),
      { numRuns: 200 },
    );
  });
});
