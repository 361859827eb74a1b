import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/reading/index.js";

/** "zone: text" for each block. */
const read = (source: string) => {
  const article = readArticle(source, { format: "text" });
  return article.blocks.map(({ zone, start, end }) => `${zone}: ${article.text.slice(start, end)}`);
};

describe("plain text", () => {
  test("shows a wire story's headline, dateline and lede", () => {
    const source = [
      "HARBOUR BOARD PUTS OFF DREDGING",
      "",
      "KESTREL BAY, June 4 - The harbour board put off dredging until autumn.",
      "",
      "The chairman said the tender had drawn no bids.",
    ].join("\n");
    expect(read(source)).toEqual([
      "headline: HARBOUR BOARD PUTS OFF DREDGING",
      "dateline: KESTREL BAY, June 4",
      "lede: The harbour board put off dredging until autumn.",
      "body: The chairman said the tender had drawn no bids.",
    ]);
    expect(readArticle(source)).toMatchObject({ dateline: "KESTREL BAY", headline: "HARBOUR BOARD PUTS OFF DREDGING" });
    expect(readArticle(source).published).toBeUndefined();
  });

  test("joins hard-wrapped lines, and keeps lines apart where each is a paragraph", () => {
    const wrapped = [
      "Ferry crews return to work on the northern route",
      "",
      "Crews on the northern ferries went back to work yesterday after the",
      "owners withdrew a roster that would have had them sail on eleven days",
      "out of twelve.",
      "",
      "The first boat left Ardmoy at six with four cars and a dog aboard.",
    ].join("\n");
    expect(read(wrapped)).toEqual([
      "headline: Ferry crews return to work on the northern route",
      "lede: Crews on the northern ferries went back to work yesterday after the owners withdrew a roster that would have had them sail on eleven days out of twelve.",
      "body: The first boat left Ardmoy at six with four cars and a dog aboard.",
    ]);
    const lines =
      "Crews went back to work. They had been out a week.\nThe owners gave in.\nBoats sail again on Monday.";
    expect(read(lines)).toHaveLength(3);
  });
});
