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

  test("shows standfirst, byline, date, captions and credit", () => {
    const source = [
      "Ferry sails again after eleven weeks",
      "",
      "Crew and owners settle over rosters",
      "",
      "By Ada Quill and Tom Ferris",
      "",
      "Published: 9 March 2024, 18:30 GMT",
      "",
      "Photo: the ferry at Ardmoy pier",
      "",
      "The northern ferry sailed on Friday with 212 people aboard.",
      "",
      "The ferry leaves Ardmoy. Image: Ferris & Daughters.",
      "",
      '"It was a long spring." — Odile Marsh, purser',
      "",
      "(Reporting by Ada Quill; Editing by Jo Holm)",
    ].join("\n");
    expect(read(source)).toEqual([
      "headline: Ferry sails again after eleven weeks",
      "standfirst: Crew and owners settle over rosters",
      "byline: By Ada Quill and Tom Ferris",
      "dateline: Published: 9 March 2024, 18:30 GMT",
      "caption: Photo: the ferry at Ardmoy pier",
      "lede: The northern ferry sailed on Friday with 212 people aboard.",
      "caption: The ferry leaves Ardmoy. Image: Ferris & Daughters.",
      'quote: "It was a long spring." — Odile Marsh, purser',
      "byline: (Reporting by Ada Quill; Editing by Jo Holm)",
    ]);
    expect(readArticle(source)).toMatchObject({
      standfirst: "Crew and owners settle over rosters",
      byline: "Ada Quill and Tom Ferris",
      published: { date: { year: 2024, month: 3, day: 9 }, from: "dateline" },
    });
  });

  test("parts what an agency's system runs into the lede", () => {
    const source =
      "Ferry sinks off Skerry Head - News - The Gull\n\nFerry sinks off Skerry Head CW Friday 8 Mar 2024 A ferry sank off Skerry Head on Friday. Nobody drowned.";
    expect(read(source)).toEqual([
      "headline: Ferry sinks off Skerry Head - News - The Gull",
      "headline: Ferry sinks off Skerry Head",
      "dateline: CW Friday 8 Mar 2024",
      "lede: A ferry sank off Skerry Head on Friday. Nobody drowned.",
    ]);
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

  test("joins wrapped list items, and ends them where a line begins anew", () => {
    const source = [
      "The owners offered three things, after a night of talks that nobody had",
      "expected to end well:",
      "",
      "* a roster of no more than eight days in",
      "  twelve",
      "* cabins for all, with a window where the",
      "ship allows it",
      "",
      "Nobody thanked them.",
    ].join("\n");
    expect(read(source).slice(1)).toEqual([
      "list-item: a roster of no more than eight days in twelve",
      "list-item: cabins for all, with a window where the ship allows it",
      "body: Nobody thanked them.",
    ]);
  });

  test("reads headings, contents, tables, bullets and questions without marks", () => {
    const source = [
      "Orrin – Mayor Ada Quill opened the new mill on Tuesday,two years late.",
      "A Mill Reborn",
      "Table of Contents",
      "- 1. A Mill Reborn",
      "- 2. what it costs",
      "- 3. Will it pay, and for whom?",
      "The mill stood empty for nine years.It is to make paper again.",
      "what it costs",
      "| What | When | Cost |",
      "|---|---|---|",
      "| Roof | 2021 | £1.2m |",
      "| Wheel | | £300,000 |",
      "Questions and answers",
      "- Who paid for it? The county paid two thirds.",
      "- When does it open? On Tuesday.",
      "Would you work there? Tell us below!",
      "The Years Since the Fire",
      "Two things have changed:",
      "* The river: It is clean.",
      "* The road: There is one.",
      "*",
    ].join("\n");
    const expected = [
      "dateline: Orrin",
      "lede: Mayor Ada Quill opened the new mill on Tuesday,two years late.",
      "heading: A Mill Reborn",
      "contents: Table of Contents",
      "contents: A Mill Reborn",
      "contents: what it costs",
      "contents: Will it pay, and for whom?",
      "body: The mill stood empty for nine years.It is to make paper again.",
      "heading: what it costs",
      "table-cell: What",
      "table-cell: When",
      "table-cell: Cost",
      "table-cell: Roof",
      "table-cell: 2021",
      "table-cell: £1.2m",
      "table-cell: Wheel",
      "table-cell: £300,000",
      "heading: Questions and answers",
      "faq: Who paid for it? The county paid two thirds.",
      "faq: When does it open? On Tuesday.",
      "body: Would you work there? Tell us below!",
      "heading: The Years Since the Fire",
      "body: Two things have changed:",
      "list-item: The river: It is clean.",
      "list-item: The road: There is one.",
    ];
    expect(read(source)).toEqual(expected);
    // The same copy, said to be Markdown, reads the same.
    const markdown = readArticle(source, { format: "markdown" });
    expect(markdown.blocks.map(({ zone, start, end }) => `${zone}: ${markdown.text.slice(start, end)}`)).toEqual(
      expected,
    );
  });

  test("links cells to their heads, and blocks to their headings", () => {
    const { blocks, text } = readArticle(
      "The county published its sums.\n\nThe sums in full\n\nWhat | When | Cost\nRoof | 2021 | 12\nWheel | | 3\n\nNobody objected to them.",
      { format: "text" },
    );
    const cells = blocks.filter(({ zone }) => zone === "table-cell");
    const heads = cells.map(({ start, end, cell }) => [
      text.slice(start, end),
      cell?.row,
      cell?.column,
      cell?.columnHead === undefined
        ? undefined
        : text.slice(blocks[cell.columnHead]?.start, blocks[cell.columnHead]?.end),
      cell?.rowHead === undefined ? undefined : text.slice(blocks[cell.rowHead]?.start, blocks[cell.rowHead]?.end),
    ]);
    expect(heads).toEqual([
      ["What", 0, 0, undefined, undefined],
      ["When", 0, 1, undefined, "What"],
      ["Cost", 0, 2, undefined, "What"],
      ["Roof", 1, 0, "What", undefined],
      ["2021", 1, 1, "When", "Roof"],
      ["12", 1, 2, "Cost", "Roof"],
      ["Wheel", 2, 0, "What", undefined],
      ["3", 2, 2, "Cost", "Wheel"],
    ]);
    expect(blocks.at(-1)?.heading).toBe(blocks.find(({ zone }) => zone === "heading")?.index);
  });

  test.each([
    ["a single pipe", "The mill is open | The Gull\n\nIt opened on Tuesday, to a small crowd."],
    [
      "rows of figures",
      "Mill earnings rise\n\nYear ended June\n\nNet 5.1 mln vs 2.6 mln\n\nRevs 703.4 mln vs 671.9 mln\n\nNote: Full name is Orrin Mill Co.",
    ],
    ["a short last line", "The mill is open.\n\nIt makes paper.\n\nAda Quill"],
    ["a sentence that ends in initials", "The mill is open.\n\nHe was born in the U.S.\n\nShe was born in Orrin."],
  ])("takes no table or heading from %s", (_, source) => {
    expect(read(source).filter((block) => /^(?:heading|table-cell)/.test(block))).toEqual([]);
  });

  test("leaves out bare web addresses", () => {
    const { text, pieces } = readArticle(
      "Read it at https://orrin.example/2019/05/03/mill (www.orrin.example). It is long.",
    );
    expect(text).toBe("Read it at . It is long.");
    expect(pieces).toHaveLength(2);
  });

  test("leaves out the furniture of a page", () => {
    const source = "The mill is open.\n\nADVERTISEMENT\n\nIt makes paper.\n\nRead more\n\nIt is loud.";
    expect(read(source)).toEqual(["lede: The mill is open.", "body: It makes paper.", "body: It is loud."]);
  });

  test.each([
    ["nothing", ""],
    ["white space", " \r\n\t\u00a0 \u2028\n"],
    ["a byte order mark", "\uFEFF"],
    ["rules and stray marks", "***\n\n-\n\n* \n\n-30-"],
  ])("reads %s as no blocks", (_, source) => {
    expect(readArticle(source, { format: "text" })).toMatchObject({ text: "", blocks: [], pieces: [] });
  });

  test("counts from the start of the source behind a byte order mark, and over every kind of line break", () => {
    const source = "\uFEFFMill opens\r\n\r\nIt opened.\rIt shut.\n\nIt opened again.";
    const { text, blocks, pieces } = readArticle(source, { format: "text" });
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Mill opens",
      "It opened.",
      "It shut.",
      "It opened again.",
    ]);
    for (const { start, length, sourceStart } of pieces)
      expect(source.slice(sourceStart, sourceStart + length)).toBe(text.slice(start, start + length));
  });
});
