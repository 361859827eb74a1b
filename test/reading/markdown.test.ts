import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/reading/index.js";
import { passagesOf } from "../../src/reading/passage.js";

const article = (source: string) => readArticle(source, { format: "markdown" });

/** "zone: text" for each block. */
const read = (source: string) => {
  const { blocks, text } = article(source);
  return blocks.map(({ zone, start, end }) => `${zone}: ${text.slice(start, end)}`);
};

/** The stretch of the source that a text of the copy stands for. */
const sourceOf = (source: string, text: string) => {
  const read = article(source);
  const start = read.text.indexOf(text);
  expect(start, text).toBeGreaterThanOrEqual(0);
  const passage = passagesOf(read)({ start, end: start + text.length }, 0);
  return source.slice(passage.start, passage.end);
};

describe("Markdown", () => {
  test("reads headline, standfirst, dateline, headings, lists, quotes and tables", () => {
    const source = `# Mill reopens after nine years

**Orrin's paper mill is at work again, and half its people are back.**

**ORRIN, N.H.** — The mill on the Orrin
started its wheel on *Tuesday*.

## What it makes

- Paper, 40 tons a day
- Card

  and, on Fridays, envelopes
1. Paper
2. Card

> “It is loud,” said Ada Quill.
> “I had forgotten.”

| Year | Tons |
|------|-----:|
| 2014 | 9,100 |
| 2024 | |

### The wheel

It turns.
`;
    expect(read(source)).toEqual([
      "headline: Mill reopens after nine years",
      "standfirst: Orrin's paper mill is at work again, and half its people are back.",
      "dateline: ORRIN, N.H.",
      "lede: The mill on the Orrin started its wheel on Tuesday.",
      "heading: What it makes",
      "list-item: Paper, 40 tons a day",
      "list-item: Card",
      "list-item: and, on Fridays, envelopes",
      "list-item: Paper",
      "list-item: Card",
      "quote: “It is loud,” said Ada Quill. “I had forgotten.”",
      "table-cell: Year",
      "table-cell: Tons",
      "table-cell: 2014",
      "table-cell: 9,100",
      "table-cell: 2024",
      "heading: The wheel",
      "body: It turns.",
    ]);
    const { blocks, dateline } = article(source);
    expect(dateline).toBe("ORRIN");
    expect(blocks.find(({ cell }) => cell?.row === 1 && cell.column === 1)?.cell).toEqual({
      table: 0,
      row: 1,
      column: 1,
      columnHead: 12,
      rowHead: 13,
    });
    expect(blocks.map(({ heading, level }) => [heading, level]).slice(-2)).toEqual([
      [4, 3],
      [16, undefined],
    ]);
  });

  test.each([
    ["emphasis, within words too", "The **Dun**lin *sailed* on __Friday__.", "The Dunlin sailed on Friday."],
    [
      "links and references",
      "The [ferry](http://a.example 'x') [sailed][1] on [Friday].\n\n[1]: http://b.example\n[Friday]: /c",
      "The ferry sailed on Friday.",
    ],
    [
      "a bare address and one in angles",
      "See https://a.example/2019/1 or <http://b.example>, or <a@b.example>.",
      "See or , or a@b.example.",
    ],
    [
      "entities and escapes",
      "Quill &amp; Son&#8217;s 4\\*4 &mdash; 3&nbsp;tons &lt;b&gt; AT&T.",
      "Quill & Son’s 4*4 — 3 tons <b> AT&T.",
    ],
    ["what Windows numbered", "It is Quill&#146;s.", "It is Quill’s."],
    ["inline code", "It runs `make all` daily.", "It runs make all daily."],
    [
      "raw HTML in a line",
      'The <span class="x">ferry</span><!-- old --> sank<br>twice<sup>2</sup> over 9 km<sup>2</sup>.',
      "The ferry sank twice over 9 km2.",
    ],
    ["soft line breaks", "The ferry\nsailed\r\non Friday.", "The ferry sailed on Friday."],
    ["a break within a sentence", "The ferry  \nsailed on\\\nFriday.", "The ferry sailed on Friday."],
    [
      "footnotes, attribute lists, shortcodes",
      "The ferry[^1] sailed{: .lead} on {{< time >}}Friday{% comment %}.",
      "The ferry sailed on Friday.",
    ],
    [
      "links with shortcodes for addresses",
      'The [ferry]({{< ref "a b.md" >}}) [sailed]({{ "/c d" | url }}).',
      "The ferry sailed.",
    ],
    [
      "unclosed marks",
      "The [ferry] *sailed on {{ Friday with **9 men.",
      "The [ferry] *sailed on {{ Friday with **9 men.",
    ],
  ])("reads %s", (_, source, text) => {
    expect(read(`${source}\n\nIt came back.`)[0]).toBe(`lede: ${text}`);
  });

  test.each([
    ["an entity", "Quill &amp; Son sailed.", "Quill & Son", "Quill &amp; Son"],
    ["the entity alone", "Quill &amp; Son sailed.", "&", "&amp;"],
    ["marks within a word", "The **Dun**lin sailed.", "Dunlin", "Dun**lin"],
    ["a link's words", "The [slow ferry](http://a.example) sailed.", "ferry", "ferry"],
    ["over a line break in a quote", "> The ferry\n> sailed on.", "ferry sailed", "ferry\n> sailed"],
    ["a table cell", "| a | b |\n|---|---|\n| 9 men | x\\|y |", "9 men", "9 men"],
    ["an escaped pipe", "| a | b |\n|---|---|\n| 9 men | x\\|y |", "x|y", "x\\|y"],
    ["behind a byte order mark", "\uFEFF# Ferry\n\nIt sailed.", "sailed", "sailed"],
    ["a picture's words", "![Two *boats* &amp; a dog](a.jpg)", "Two boats & a dog", "Two *boats* &amp; a dog"],
    ["a shortcode's caption", '{{< img src="a.jpg" alt="Two boats &amp; a dog" >}}', "boats & a", "boats &amp; a"],
    ["raw HTML", "<p>The <b>Dun</b>lin\n sailed.</p>", "Dunlin sailed", "Dun</b>lin\n sailed"],
  ])("finds the way back from %s", (_, source, text, stretch) => {
    expect(sourceOf(source, text)).toBe(stretch);
  });

  test("gives pictures' words as captions, after the paragraph they stand in", () => {
    const source = `# Ferry back

The ferry ![The pier at dusk](pier.jpg "By Ada Quill") sailed.

{{< figure src="dog.jpg" alt="A dog" caption="The ship's dog" >}}
{% image "assets/crew.jpg" "The crew of nine" %}
{% include "figure.html", image: "/cook.jpg", caption: "The cook" %}

<figure><img src="x.jpg" alt="The wheel"><figcaption>Wheel, <em>new</em></figcaption></figure>

It came back.`;
    expect(read(source)).toEqual([
      "headline: Ferry back",
      "lede: The ferry sailed.",
      "caption: The pier at dusk",
      "caption: By Ada Quill",
      "caption: A dog",
      "caption: The ship's dog",
      "caption: The crew of nine",
      "caption: The cook",
      "caption: The wheel",
      "caption: Wheel, new",
      "body: It came back.",
    ]);
  });

  test("leaves out code, comments, scripts and definitions", () => {
    const source = `# Ferry back

\`\`\`
1987 men
\`\`\`

    for (;;) { men++; }

<!-- 12 men

on a ship -->

<script>
var men = 13;

</script>

{{< highlight js >}}
let men = 14;
{{< /highlight >}}

[a]: /men "15 men"

The ferry sailed.`;
    expect(read(source)).toEqual(["headline: Ferry back", "lede: The ferry sailed."]);
  });

  test("reads raw HTML blocks, tables and quotes in it too", () => {
    const source = `<h2>Ferry back</h2>
<p>The ferry sailed.</p>
<blockquote>

“It is *loud*.”

</blockquote>
<table><caption>Sailings</caption>
<tr><th>Day</th><th>Men</th></tr>
<tr><td>Friday</td><td>9</td></tr>
</table>
<table><tr><td>Cook</td><td>Jo</td></tr></table>
<ul><li>Dogs &amp; cats</li></ul>

It came back.`;
    expect(read(source)).toEqual([
      "headline: Ferry back",
      "lede: The ferry sailed.",
      "quote: “It is loud.”",
      "caption: Sailings",
      "table-cell: Day",
      "table-cell: Men",
      "table-cell: Friday",
      "table-cell: 9",
      "table-cell: Cook",
      "table-cell: Jo",
      "list-item: Dogs & cats",
      "body: It came back.",
    ]);
    const cells = article(source).blocks.flatMap(({ cell }) => cell ?? []);
    expect(cells.map(({ table, row }) => [table, row])).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  test("takes a bold question above its answer for a heading", () => {
    const source = `# The new ferry: your questions answered

This is what changes.

**Who may board?**
Anybody with a ticket.

**When does it sail?**
On Friday.`;
    expect(read(source).slice(2)).toEqual([
      "heading: Who may board?",
      "body: Anybody with a ticket.",
      "heading: When does it sail?",
      "body: On Friday.",
    ]);
  });

  test("reads contents lists as contents, and questions under their heading as such", () => {
    const source = `# The new ferry

The whole list.

**In this guide:**

1. Fares
2. Dogs

- [Fares](#fares)

## Fares

They are high.

**In this boat:**

- Nine men

## FAQ

### May dogs board?

Yes.

## Dogs

They bark.`;
    expect(read(source)).toEqual([
      "headline: The new ferry",
      "lede: The whole list.",
      "contents: In this guide:",
      "contents: Fares",
      "contents: Dogs",
      "contents: Fares",
      "heading: Fares",
      "body: They are high.",
      "body: In this boat:",
      "list-item: Nine men",
      "heading: FAQ",
      "heading: May dogs board?",
      "faq: Yes.",
      "heading: Dogs",
      "body: They bark.",
    ]);
  });

  test("takes no heading from a paragraph above a rule", () => {
    const paragraph =
      "The mill stood empty for nine years, and nobody in Orrin, least of all the mayor, thought that it would ever make paper again.";
    expect(read(`# Mill reopens\n\n${paragraph}\n---\nIt does.`)).toEqual([
      "headline: Mill reopens",
      `lede: ${paragraph}`,
      "body: It does.",
    ]);
  });

  test("tells how deep a list item stands, and its later paragraphs", () => {
    const { blocks } = article("The mill makes:\n\n- paper\n\n  of all kinds\n  - white\n- card");
    expect(blocks.slice(1).map(({ level }) => level)).toEqual([1, 0, 2, 1]);
  });

  test("resolves links whose definitions stand far below", () => {
    const filler = "The ferry sailed again, and came back again.\n\n".repeat(400);
    const source = `# Ferry\n\nThe [slow *ferry*][f] sailed.\n\n${filler}[F]: http://a.example\n`;
    expect(read(source)[1]).toBe("lede: The slow ferry sailed.");
    expect(read(source)).toHaveLength(402);
  });
});
