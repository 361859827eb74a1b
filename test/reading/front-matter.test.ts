import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/reading/index.js";
import { passagesOf } from "../../src/reading/passage.js";

const article = (source: string) => readArticle(source, { format: "markdown" });
const read = (source: string) => {
  const { blocks, text } = article(source);
  return blocks.map(({ zone, key, start, end }) => `${zone} ${key ?? "-"}: ${text.slice(start, end)}`);
};

/** The stretch of the source that a text of the copy stands for. */
const sourceOf = (source: string, text: string) => {
  const read = article(source);
  const start = read.text.indexOf(text);
  expect(start, text).toBeGreaterThanOrEqual(0);
  const passage = passagesOf(read)({ start, end: start + text.length }, 0);
  return source.slice(passage.start, passage.end);
};

describe("front matter", () => {
  test("gives headline, standfirst, date, author and captions", () => {
    const source = `---
# how Orrin's weekly keeps it
layout: post
title: The mill reopens
date: 2024-03-09 18:30:00 -0500
authors:
  - aquill
  - Ada Quill
summary: >-
  Half its people
  are back.
image:
  src: mill.jpg
  alt: "The wheel, \\"new\\""
image_caption: 'Ada''s wheel'
tags: [mill, paper]
---

The mill started its wheel.
`;
    expect(read(source)).toEqual([
      "headline title: The mill reopens",
      "metadata date: 2024-03-09 18:30:00 -0500",
      "metadata authors: Ada Quill",
      "standfirst summary: Half its people are back.",
      'caption alt: The wheel, "new"',
      "caption image_caption: Ada's wheel",
      "lede -: The mill started its wheel.",
    ]);
    expect(article(source)).toMatchObject({
      headline: "The mill reopens",
      byline: "Ada Quill",
      standfirst: "Half its people are back.",
      published: { date: { year: 2024, month: 3, day: 9 }, from: "metadata" },
    });
  });

  // how the value is written | what is read | a text of it | what stands there in the source
  test.each<[string, string, string, string]>([
    ["The mill reopens", "The mill reopens", "mill", "mill"],
    ["The mill # a note", "The mill", "mill", "mill"],
    ["'The mill: it''s open'", "The mill: it's open", "it's open", "it''s open"],
    ['"The \\"mill\\" is\\u00a0open \\x41"', 'The "mill" is\u00a0open A', '"mill"', '\\"mill\\"'],
    ['"The mill\\nis open"', "The mill is open", "mill is", "mill\\nis"],
    ['"The mill \\\n  is open"', "The mill is open", "is open", "is open"],
    ["The mill\n  is open", "The mill is open", "mill is", "mill\n  is"],
    ['"The mill\nis open"', "The mill is open", "mill is", "mill\nis"],
    ["|\n  The mill\n  is open\n", "The mill is open", "mill is", "mill\n  is"],
    [">-\n\n  The mill\n\n  is open", "The mill is open", "mill is", "mill\n\n  is"],
    ["The mill: it is open", "The mill: it is open", "it is", "it is"],
    ["'Quill &amp; Son&rsquo;s mill'", "Quill & Son’s mill", "& Son’s", "&amp; Son&rsquo;s"],
    ["The *mill* is [open](http://a.example)", "The mill is open", "mill is open", "mill* is [open"],
    ["'It''s *open*: <b>now</b>'", "It's open: now", "It's open: now", "It''s *open*: <b>now"],
    ["{{ site.title }} opens", "opens", "opens", "opens"],
    ["The mill\r\n  is open", "The mill is open", "mill is", "mill\r\n  is"],
  ])("title: %s", (value, title, text, stretch) => {
    const source = `---\nlayout: post\ntitle: ${value}\nweight: 3\n---\n\nIt makes paper.`;
    expect(article(source).headline).toBe(title);
    expect(read(source)).toHaveLength(2);
    expect(sourceOf(source, text)).toBe(stretch);
  });

  test.each([
    ["a plain TOML file", '+++\ntitle = "The mill"\ndate = 2024-03-09\n+++\nIt makes paper.', "The mill"],
    ["a byte order mark before it", "\uFEFF---\ntitle: The mill\n---\nIt makes paper.", "The mill"],
    ["three dots after it", "---\ntitle: The mill\n...\nIt makes paper.", "The mill"],
    ["the same key twice", "---\ntitle: The mill\ntitle: The mill\n---\nIt makes paper.", "The mill"],
    ["a tab, which YAML forbids", "---\n\ttags: x\ntitle: The mill\n---\nIt makes paper.", "The mill"],
  ])("is read with %s", (_, source, title) => {
    expect(article(source).headline).toBe(title);
    expect(article(source).blocks.at(-1)?.zone).toBe("lede");
  });

  test.each([
    ["is never closed", "---\ntitle: The mill\n\nIt makes paper. It is loud."],
    ["has no keys", "---\n\nThe mill makes paper.\n\n---\n\nIt is loud."],
    ["does not come first", "It is loud.\n\n---\ntitle: The mill\n---\n"],
  ])("is none where it %s", (_, source) => {
    expect(article(source).blocks.some(({ key }) => key !== undefined)).toBe(false);
  });

  test.each([
    ["aliases", "a: &a [x]\nb: *a\ntitle: *a"],
    ["brackets without end", `title: ${"[".repeat(3000)}`],
    ["lists in lists", `${"- ".repeat(3000)}x\ntitle: y`],
    ["a tag", "title: !!js/function 'x'"],
    ["nothing after the key", "title:\ndate:"],
    ["a million letters", `title: ${"x".repeat(1_000_000)}`],
  ])("with %s is survived", (_, yaml) => {
    expect(article(`---\n${yaml}\n---\n\nThe mill makes paper.`).blocks.at(-1)?.zone).toBe("lede");
  });

  test("settles the published date by the surest key", () => {
    const published = (yaml: string) => article(`---\n${yaml}\n---\nThe mill.`).published?.date;
    expect(published("date: 2024-03-09\npublishDate: 2024-03-10")).toEqual({ year: 2024, month: 3, day: 10 });
    expect(published("date: March 9, 2024")).toEqual({ year: 2024, month: 3, day: 9 });
    expect(published("date: 2024-02-30")).toBeUndefined();
    expect(published("date: soon\nexpiryDate: 2024-03-10")).toBeUndefined();
  });
});

test("JSON front matter, as Hugo has it", () => {
  const source =
    '{\n  "title": "The \\"Aud\\" is back",\n  "date": "2024-05-03",\n  "summary": "After 14 weeks.",\n  "tags": ["sea"]\n}\n\nThe ferry sailed on Friday, the *company* said.\n';
  const article = readArticle(source);
  expect(article).toMatchObject({
    format: "markdown",
    headline: 'The "Aud" is back',
    standfirst: "After 14 weeks.",
    published: { date: { year: 2024, month: 5, day: 3 } },
  });
  expect(article.text).toContain("The ferry sailed on Friday, the company said.");
  expect(readArticle("{sic} The ferry sailed.").text).toBe("{sic} The ferry sailed.");
});
