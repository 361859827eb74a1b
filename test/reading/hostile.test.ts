import { describe, expect, test } from "vitest";
import type { Format } from "../../src/model/article.js";
import { readArticle } from "../../src/reading/index.js";
import { stretchesOf } from "../../src/reading/markdown-stretches.js";

/** Copy that nobody wrote: each shape is repeated to a length at which anything worse than linear would not come back in time. */
const shapes: Record<string, string> = {
  "nested quotes": "> ",
  "nested bullets": "- ",
  "nested numbers": "1. ",
  "quotes and bullets": ">- ",
  "open brackets": "[",
  "closed brackets": "]",
  "open links": "[a](",
  "short links": "[a]",
  "open pictures": "![",
  "open emphasis": "*a ",
  "odd emphasis": "*a**b",
  "closing emphasis": "a* ",
  backticks: "`",
  "open tags": "<a ",
  "open values": "<a b='",
  "open comments": "<!-- \n\n",
  "open scripts": "<script>\n\n",
  "underlined headings": "a\n=\n",
  headings: "# a\n",
  bullets: "- a\n",
  "lazy lines": "a\n",
  "delimiter rows": "|-|-|\n",
  pipes: "|",
  "rows of pipes": "a|b\n",
  definitions: "[a]: b\n",
  "open definitions": "[a]: b 'c\n",
  shortcodes: "{{< a >}}",
  "open shortcodes": "{{",
  "open highlights": "{{< highlight js >}}",
  "attribute lists": "{:",
  footnotes: "[^",
  addresses: "http://",
  "addresses with brackets": "http://a(",
  entities: "a&mdash;",
  ampersands: "&",
  backslashes: "\\",
  "raised figures": "a<sup>1</sup>",
  cells: "<td>",
  "blank lines": "\n",
  "carriage returns": "\r",
  dashes: "-",
  "spaced dashes": "A — ",
  colons: ":",
  stops: ".",
  "nul characters": "\0",
  "half characters": "\ud800",
  spaces: " ",
  capitals: "A\n\n",
  bylines: "By Ada\n\n",
  "contents labels": "Contents\n\n",
  "guide labels": "In this guide\n- a\n",
  dates: "May 7, 2015\n\n",
  "date words": "May 7, ",
  questions: "What? ",
  "front matter": "---\na: b\n",
};

describe("hostile copy", () => {
  test.each(Object.entries(shapes))("of %s is read", (_, shape) => {
    const source = shape.repeat(Math.ceil(8_000 / shape.length));
    for (const format of ["text", "markdown", undefined] as (Format | undefined)[]) {
      const { text, blocks } = readArticle(source, { format });
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
    }
  });

  test.each([
    ["a single line", "The mill is open, and it is loud. ".repeat(150_000)],
    ["a single word", "a".repeat(5_000_000)],
    ["nul characters", "\0".repeat(5_000_000)],
  ])("of five megabytes in %s is read as one block of text", (_, source) => {
    const { blocks, format } = readArticle(source);
    expect({ format, blocks: blocks.length }).toEqual({ format: "text", blocks: source.startsWith("\0") ? 0 : 1 });
  });

  test("is cut into stretches that a Markdown parser can bear, and nothing is lost between them", () => {
    for (const shape of Object.values(shapes)) {
      const text = shape.repeat(Math.ceil(100_000 / shape.length));
      let last = 0;
      for (const { start, end, plain } of stretchesOf(text, false)) {
        expect(text.slice(last, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        const stretch = text.slice(start, end);
        if (!plain && stretch.includes("\n")) {
          expect(stretch.length).toBeLessThan(40_000);
          expect(stretch.split("=\n").length).toBeLessThan(100);
          expect(stretch).not.toMatch(/^(?:[>-] ?|1\. ){20}/m);
        }
        last = end;
      }
      expect(text.slice(last).trim()).toBe("");
    }
  });
});
