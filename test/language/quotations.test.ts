import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotationsOf } from "../../src/language/quotations.js";
import type { Article, Zone } from "../../src/model/article.js";

/** Paragraphs, split at line feeds. */
function paragraphs(text: string, zone: Zone = "body"): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match, index) => ({
    index,
    zone,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { format: "text", source: text, text, blocks, pieces: [] };
}

const read = (text: string, zone?: Zone) =>
  quotationsOf(paragraphs(text, zone)).map(
    ({ inner, kind, closed }) => `${text.slice(inner.start, inner.end)} [${kind}${closed ? "" : ", open"}]`,
  );

describe("quotations", () => {
  test.each([
    // marks
    ["“We will fight on,” she said.", ["We will fight on, [speech]"]],
    ['"We will fight on," she said.', ["We will fight on, [speech]"]],
    ["‘We will fight on,’ she said.", ["We will fight on, [speech]"]],
    ["'We will fight on,' she said.", ["We will fight on, [speech]"]],
    ["«We will fight on», she said.", ["We will fight on [speech]"]],
    ["„We will fight on”, she said.", ["We will fight on [speech]"]],
    ["She said: “We will fight on.”", ["We will fight on. [speech]"]],
    ['She said,"We will fight on." Then she left.', ["We will fight on. [speech]"]],
    ['He said "yes, we will" .', ["yes, we will [scare]"]],
    ["“We will,” she said, “fight on to the end.”", ["We will, [scare]", "fight on to the end. [speech]"]],
    ["“We won. They lost,” he said. “That is sport.”", ["We won. They lost, [speech]", "That is sport. [speech]"]],
    ['"We won." "They lost."', ["We won. [speech]", "They lost. [speech]"]],
    ["(“We will fight on,” she said.)", ["We will fight on, [speech]"]],
    // apostrophes are no marks
    ["The workers' pay rose and the firm's fell.", []],
    ["The workers’ pay rose and the firm’s fell.", []],
    ["It was the ’90s and rock ’n’ roll ruled.", []],
    ["'Twas the '90s, y'all.", []],
    ["‘The workers’ pay is ours,’ he said.", ["The workers’ pay is ours, [speech]"]],
    ["'It's the boys' turn to wait,' he said.", ["It's the boys' turn to wait, [speech]"]],
    ["“It’s the dog’s dinner,” he said.", ["It’s the dog’s dinner, [speech]"]],
    ["He is 6' 2\" tall and weighs 12st.", []],
    ['A 14" screen and a 9" pan were sold.', []],
    ['{{< image src="a.jpg" alt="We saw the smoke. — Ann Orrin" >}}', ["We saw the smoke. [speech]"]],
    ['{{< image src="a.jpg" alt="A boat in the smoke" >}}', []],
    // inside
    ["“He told me ‘never again’ and left,” she said.", ["He told me ‘never again’ and left, [speech]"]],
    ["‘He told me “never again” and left,’ she said.", ["He told me “never again” and left, [speech]"]],
    // words set apart
    ["The so-called “green wall” fell.", ["green wall [scare]"]],
    ["The “green wall,” as it is known, fell.", ["green wall, [scare]"]],
    ["“He died,” said Ann Orrin.", ["He died, [speech]"]],
    ["“He died,” Ann Orrin wrote.", ["He died, [scare]"]],
    ["She called it “a slow and stupid closing”.", ["a slow and stupid closing [speech]"]],
    ["“Stop!” he shouted.", ["Stop! [speech]"]],
    ["“Why?” she asked.", ["Why? [speech]"]],
    // titles of works
    ["Her novel “The Long Road Down” sold well.", ["The Long Road Down [title]"]],
    ["“Songs of the Old Harbour” opens on Friday.", ["Songs of the Old Harbour [title]"]],
    ["“No More War Now!” they sang.", ["No More War Now! [speech]"]],
    // marks that nothing closes
    ["“We will fight on. She left the room and wept.", ["We will fight on. [speech, open]"]],
    ["“We will fight on\n“We will win,” she said.", ["We will fight on [speech, open]", "We will win, [speech]"]],
    ["“We will fight on, she said.", ["We will fight on, she said. [speech, open]"]],
    ["She said “we will and “we must” and left.", ["we will and  [speech, open]", "we must [scare]"]],
    ['He said "we will fight. "We must," he said.', ["we will fight. [speech, open]", "We must, [scare]"]],
    ["A stray ” stands here.", []],
    ["A stray “ ” stands here.", []],
    ["“", []],
    ["‘", []],
    ['""', []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test("in a headline capitals are no title", () => {
    expect(read("Mayor: ‘We Had Weeks Left to Prepare’", "headline")).toEqual([
      "We Had Weeks Left to Prepare [speech]",
    ]);
  });

  test("a speech over paragraphs is one speech", () => {
    const text = "“We saw the smoke.\n“Then we ran.\n“That is all,” she said.\n“Nobody came,” he said.";
    expect(quotationsOf(paragraphs(text)).map(({ speech }) => speech)).toEqual([0, 0, 0, 3]);
  });

  test("a block quotation without marks is a quotation, its author set off by a dash is not in it", () => {
    expect(read("We saw the smoke and ran. — Ann Orrin, baker", "quote")).toEqual([
      "We saw the smoke and ran. [speech]",
    ]);
    expect(read("We saw the smoke and ran.", "quote")).toEqual(["We saw the smoke and ran. [speech]"]);
    expect(read("“We saw the smoke and ran.” — Ann Orrin", "quote")).toEqual(["We saw the smoke and ran. [speech]"]);
  });

  test("never overlap and stay in their block, on any text", () => {
    const dirt = fc
      .array(
        fc.constantFrom(
          "“",
          "”",
          '"',
          "'",
          "‘",
          "’",
          "«",
          "»",
          "„",
          " ",
          "a",
          "Bo ",
          "7",
          ". ",
          ", ",
          "\n",
          "said",
          "—",
          "\ud83d",
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(dirt, fc.constantFrom<Zone>("body", "headline", "quote"), (text, zone) => {
        const article = paragraphs(text, zone);
        let last = 0;
        for (const { start, end, inner, block } of quotationsOf(article)) {
          const { start: from, end: to } = article.blocks[block]!;
          expect(start).toBeGreaterThanOrEqual(Math.max(last, from));
          expect(inner.start).toBeGreaterThanOrEqual(start);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(end).toBeGreaterThanOrEqual(inner.end);
          expect(end).toBeLessThanOrEqual(to);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
