import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/reading/index.js";
import { passagesOf } from "../../src/reading/passage.js";

const page = `<!doctype html><html><head><title>Ferry back - The Gull</title>
<meta property="article:published_time" content="2024-03-09T08:00:00Z"><script>var a = "Mayor Quill";</script></head>
<body><nav><ul><li>Home</li><li>Sport</li></ul></nav>
<main><article>
<h1>Ferry &amp; crew are back</h1>
<p class="article__standfirst">The <em>Dunlin</em> sails again after 11&nbsp;weeks.</p>
<p class="byline">By Odile Marsh</p>
<p>The ferry <b>Dun</b>lin carried 212 people on Friday.<br>Nobody was late.</p>
<figure><img src="a.jpg" alt="The Dunlin at the quay"><figcaption>The Dunlin on Friday</figcaption></figure>
<blockquote><p>“We missed her.”</p></blockquote>
<table><caption>Sailings</caption><tr><th>Day</th><th>Seats</th></tr><tr><td>Friday</td><td>212</td></tr></table>
<ul><li>Dogs sail free</li></ul>
<div class="related-links"><p>Ten more ferries to love</p></div>
</article></main>
<aside><p>Subscribe now</p></aside><footer>© The Gull</footer></body></html>`;

/** White space of any kind is one space in the copy. */
const plain = (text: string) => text.replace(/\s/g, " ");

const blocks = (source: string) => {
  const article = readArticle(source, { format: "html" });
  return article.blocks.map(({ zone, start, end }) => `${zone}: ${article.text.slice(start, end)}`);
};

describe("HTML", () => {
  test("finds the article in a page and leaves the furniture", () => {
    expect(blocks(page)).toEqual([
      "metadata: 2024-03-09T08:00:00Z",
      "metadata: Ferry back",
      "headline: Ferry & crew are back",
      "standfirst: The Dunlin sails again after 11\u00a0weeks.",
      "byline: By Odile Marsh",
      "lede: The ferry Dunlin carried 212 people on Friday.",
      "body: Nobody was late.",
      "caption: The Dunlin at the quay",
      "caption: The Dunlin on Friday",
      "quote: “We missed her.”",
      "caption: Sailings",
      "table-cell: Day",
      "table-cell: Seats",
      "table-cell: Friday",
      "table-cell: 212",
      "list-item: Dogs sail free",
    ]);
  });

  test("takes headline, byline and date from the page", () => {
    const { headline, byline, published, format } = readArticle(page);
    expect({ headline, byline, format }).toEqual({
      headline: "Ferry & crew are back",
      byline: "Odile Marsh",
      format: "html",
    });
    expect(published).toMatchObject({ date: { year: 2024, month: 3, day: 9 }, from: "metadata" });
  });

  test("cells know their heads; a table without a head row has none", () => {
    const { blocks: withHead } = readArticle(page);
    const cell = withHead.find(({ cell }) => cell?.row === 1 && cell.column === 1);
    expect(withHead[cell?.cell?.columnHead ?? -1]?.cell).toMatchObject({ row: 0, column: 1 });
    const bare = readArticle("<table><tr><td>Cod</td><td>9</td></tr></table>", { format: "html" });
    expect(bare.blocks.map(({ cell }) => cell?.row)).toEqual([1, 1]);
  });

  test.each([
    ["an unclosed paragraph", "<p>One came.<p>Two went.", ["lede: One came.", "body: Two went."]],
    ["a stray closing tag", "</div><p>One</p></article>", ["lede: One"]],
    ["no tags at all", "Just words", ["lede: Just words"]],
    ["nothing", "", []],
  ])("%s", (_, source, expected) => expect(blocks(source)).toEqual(expected));

  test("passages point at their place in the source, entities and inline tags between", () => {
    const source = "<p>Caf&eacute; <i>Lune</i>, Li&#232;ge &lt;open&gt;</p>";
    const article = readArticle(source, { format: "html" });
    const toPassage = passagesOf(article);
    const at = (text: string) => {
      const start = article.text.indexOf(text);
      const passage = toPassage({ start, end: start + text.length }, 0);
      return source.slice(passage.start, passage.end);
    };
    expect(at("Café")).toBe("Caf&eacute;");
    expect(at("Lune")).toBe("Lune");
    expect(at("Liège")).toBe("Li&#232;ge");
    expect(at("<open>")).toBe("&lt;open&gt;");
  });

  test("any string is read, and every piece of text has its place", () => {
    const markup = fc.constantFrom(
      "<p>",
      "</p>",
      "<table>",
      "<tr>",
      "<td>",
      "</table>",
      "<article>",
      "<b>",
      "&amp;",
      "&#x",
      "<",
      "<!--",
      "<h1>",
      "<li>",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(markup, fc.string(), fc.string({ unit: "binary" })), { maxLength: 40 }),
        (parts) => {
          const source = parts.join("");
          const { pieces, text } = readArticle(source, { format: "html" });
          let end = 0;
          for (const piece of pieces) {
            expect(piece.start).toBeGreaterThanOrEqual(end);
            end = piece.start + piece.length;
            expect(piece.sourceStart + piece.sourceLength).toBeLessThanOrEqual(source.length);
            if (piece.length === piece.sourceLength && piece.length > 1)
              expect(plain(source.slice(piece.sourceStart, piece.sourceStart + piece.length))).toBe(
                plain(text.slice(piece.start, end)),
              );
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  test("a source nested past all reason is still read", () => {
    const deep = `${"<div>".repeat(50_000)}Down here${"</div>".repeat(50_000)}`;
    expect(readArticle(deep, { format: "html" }).text).toContain("Down here");
  });
});
