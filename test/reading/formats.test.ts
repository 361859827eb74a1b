import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check, checkAll, readArticle, readArticles } from "../../src/index.js";
import type { Format } from "../../src/model/article.js";

const headline = "Ferry sinks off Skarvoy";
const paragraphs = [
  "The ferry Aud & Lise sank off Skarvoy on Tuesday, October 27, 2025, with 312 people aboard, the coastguard said.",
  "“We saw lights in the water — 40 of them,” said Minister of Transport Ada Nygård, 43. 🛟",
  "Transport Minister Ola Brekke, 51, thanked the crew. Nygård, 34, flew to the island.",
];
const plain = paragraphs.join("\n\n");
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("—", "&#8212;");
const xhtml = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n");
const date = "2025-10-28T09:00:00Z";

/** One article as each format has it. */
const forms: readonly (readonly [name: string, format: Format, source: string])[] = [
  ["Markdown", "markdown", `---\ntitle: ${headline}\ndate: ${date}\n---\n\n${plain}\n`],
  ["HTML", "html", `<article><h1>${headline}</h1><time datetime="${date}">28 October</time>${xhtml}</article>`],
  [
    "ninjs 1",
    "ninjs",
    JSON.stringify({ uri: "urn:x:1", type: "text", versioncreated: date, headline, body_xhtml: xhtml }, null, 2),
  ],
  [
    "ninjs 2",
    "ninjs",
    JSON.stringify({
      uri: "urn:x:1",
      versioncreated: date,
      headlines: [{ role: "main", value: headline }],
      bodies: [
        { role: "nitf", contenttype: "text/vnd.IPTC.NITF", value: "<nitf/>" },
        { role: "main", contenttype: "text/plain", value: plain },
      ],
    }),
  ],
  [
    "ninjs 3",
    "ninjs",
    JSON.stringify({
      uri: "urn:x:1",
      versionCreated: date,
      headlines: [{ value: headline }],
      bodies: [{ contentType: "text/html", value: xhtml }],
    }).replace("Nygård", "Nyg\\u00e5rd"),
  ],
  [
    "JSON-LD",
    "json-ld",
    JSON.stringify({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "The Gull" },
        { "@type": "NewsArticle", headline, datePublished: date, articleBody: plain },
      ],
    }),
  ],
  [
    "WordPress",
    "wordpress",
    JSON.stringify({
      id: 7,
      date: "2025-10-28T09:00:00",
      title: { rendered: headline },
      content: { rendered: `<!-- wp:paragraph -->\n${xhtml}\n<!-- /wp:paragraph -->` },
      excerpt: { rendered: "<p>The ferry Aud &amp; Lise sank [&hellip;]</p>" },
    }),
  ],
  [
    "NewsML-G2",
    "newsml-g2",
    `<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><versionCreated>${date}</versionCreated></itemMeta><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Wire</title></head><body>${xhtml}</body></html></inlineXML></contentSet></newsItem>`,
  ],
  [
    "NITF in NewsML-G2",
    "newsml-g2",
    `<newsMessage><itemSet><newsItem><itemMeta><versionCreated>${date}</versionCreated></itemMeta><contentSet><inlineXML><nitf><body><body.head><hedline><hl1>Ferry sinks\n   off Skarvoy</hl1></hedline></body.head><body.content>${xhtml}</body.content></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
  ],
  [
    "NITF",
    "nitf",
    `<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20251028T090000Z"/></docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content><block>${xhtml}</block></body.content></body></nitf>`,
  ],
  [
    "RSS, in CDATA",
    "feed",
    `<rss version="2.0"><channel><title>The Gull</title><item><title>${headline}</title><pubDate>Tue, 28 Oct 2025 09:00:00 GMT</pubDate><description><![CDATA[${xhtml}]]></description></item></channel></rss>`,
  ],
  [
    "RSS, escaped",
    "feed",
    `<rss version="2.0"><channel><item><title>${headline}</title><pubDate>Tue, 28 Oct 2025 09:00:00 GMT</pubDate><description>${xhtml.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</description></item></channel></rss>`,
  ],
  [
    "Atom",
    "feed",
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${headline}</title><published>${date}</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${xhtml}</div></content></entry></feed>`,
  ],
];

const expected = check(`${headline}\n\n${plain}`, { publishedAt: "2025-10-28" }).contradictions;

describe.each(forms)("%s", (_, format, source) => {
  const report = check(source);

  test("is told from its content", () => expect(report.article).toMatchObject({ format, headline }));

  test("gives its date", () => expect(report.article.published).toEqual({ date: "2025-10-28", from: "metadata" }));

  test("gives the contradictions of the plain text", () => {
    expect(expected.length).toBeGreaterThan(2);
    expect(report.contradictions.map(({ message }) => message)).toEqual(expected.map(({ message }) => message));
  });

  test("marks each passage at its place in the file", () => {
    for (const { passages } of report.contradictions)
      for (const { start, end, text, line, column } of passages) {
        expect(plainOf(source.slice(start, end))).toBe(text);
        const before = source.slice(0, start).split("\n");
        expect({ line, column }).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
      }
  });
});

/** What a stretch of any of these files says, however it is escaped. */
function plainOf(written: string): string {
  return written
    .replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, "\n")
    .replaceAll("&amp;", "&")
    .replaceAll("&amp;", "&")
    .replaceAll("&#8212;", "—");
}

describe("what stands around the copy", () => {
  const nitf = `<nitf><body><body.head><hedline><hl1>${headline}</hl1><hl2>All 312 are safe</hl2></hedline><byline>By <person>Ada Roe</person></byline><dateline><location>SKARVOY</location>, <story.date>Oct. 28</story.date></dateline></body.head><body.content><block><p>The ferry sank.</p></block><media media-type="image"><media-reference source="x.jpg"/><media-caption>The ferry in 2019</media-caption></media><hl2>What next</hl2><p>Divers go down on Friday.</p></body.content></body></nitf>`;
  const zonesOf = (source: string) =>
    readArticle(source).blocks.map(({ zone, start, end }) => [zone, readArticle(source).text.slice(start, end)]);

  test("of NITF: headlines, byline, dateline, captions", () => {
    expect(readArticle(nitf)).toMatchObject({
      headline,
      standfirst: "All 312 are safe",
      byline: "Ada Roe",
      dateline: "SKARVOY",
    });
    expect(zonesOf(nitf)).toEqual([
      ["headline", headline],
      ["standfirst", "All 312 are safe"],
      ["byline", "By Ada Roe"],
      ["dateline", "SKARVOY, Oct. 28"],
      ["lede", "The ferry sank."],
      ["caption", "The ferry in 2019"],
      ["heading", "What next"],
      ["body", "Divers go down on Friday."],
    ]);
  });

  test("of ninjs: captions of its pictures", () => {
    const item = {
      headline,
      body_text: "The ferry sank.",
      associations: { main: { type: "picture", description_text: "The ferry in 2019" } },
    };
    expect(zonesOf(JSON.stringify(item)).at(-1)).toEqual(["caption", "The ferry in 2019"]);
    const later = {
      headlines: [{ value: headline }],
      bodies: [{ value: "It sank." }],
      associations: [{ type: "picture", descriptions: [{ value: "The ferry in 2019" }] }],
    };
    expect(zonesOf(JSON.stringify(later)).at(-1)).toEqual(["caption", "The ferry in 2019"]);
  });

  test("of a web page: its JSON-LD gives the date and is held against the copy", () => {
    const page = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry back after 12 weeks","datePublished":"2025-10-28"}</script></head><body><article><h1>Ferry back after 14 weeks</h1><p>The ferry was back on Monday after 14 weeks in dock, the company said.</p></article></body></html>`;
    const report = check(page);
    expect(report.article.published).toEqual({ date: "2025-10-28", from: "metadata" });
    expect(report.contradictions.map(({ message }) => message)).toEqual(["Duration: 12 weeks, then 14 weeks"]);
    expect(report.contradictions[0]?.passages[0]).toMatchObject({ zone: "metadata", start: page.indexOf("12 weeks") });
  });

  test("of a web page: JSON-LD that is broken says nothing", () =>
    expect(
      readArticle(
        '<article><script type="application/ld+json">{"@type":</script><h1>Pier shut</h1><p>It is shut.</p></article>',
      ).text,
    ).toBe("Pier shut\n\nIt is shut."));
});

describe("a source of several articles", () => {
  const feed = `<rss version="2.0"><channel>${[1, 2].map((n) => `<item><title>Story ${n} of the pier</title><description>${escaped(paragraphs[0] as string)}</description></item>`).join("")}</channel></rss>`;

  test("is checked item by item, each at its place", () => {
    const reports = checkAll(feed);
    expect(reports.map(({ article }) => article.headline)).toEqual(["Story 1 of the pier", "Story 2 of the pier"]);
    const starts = reports.map(({ contradictions }) => contradictions[0]?.passages[0]?.start ?? -1);
    expect(starts[0]).toBeLessThan(feed.indexOf("Story 2"));
    expect(starts[1]).toBeGreaterThan(feed.indexOf("Story 2"));
  });

  test("gives `check` its first", () => expect(check(feed)).toEqual(checkAll(feed)[0]));

  test("may be a list of posts", () => {
    const posts = [1, 2, 3].map((id) => ({ id, title: { rendered: `Post ${id}` }, content: { rendered: xhtml } }));
    expect(readArticles(JSON.stringify(posts)).map((article) => article.headline)).toEqual([
      "Post 1",
      "Post 2",
      "Post 3",
    ]);
  });
});

describe("what is not as it should be", () => {
  test.each([
    ["ninjs", '{"headline": "x", "body_text": "y"', /close brace/],
    ["ninjs", '{"pubstatus": "usable"}', /neither/],
    ["json-ld", '{"@type": "NewsArticle"}', /none/],
    ["wordpress", '{"title": {"protected": false}}', /neither/],
    ["newsml-g2", "<newsItem><itemMeta></newsItem>", /not well formed/],
    ["newsml-g2", "<conceptItem></conceptItem>", /<conceptItem>/],
    ["nitf", "<nitf><head/></nitf>", /<nitf>/],
    ["feed", "<rss><channel><title>No items</title></channel></rss>", /<rss>/],
  ] as const)("%s: %s is read as text, and says so", (format, source, found) => {
    const article = readArticle(source);
    expect(article.format).toBe("text");
    expect(article.problem).toMatchObject({ format, line: 1 });
    expect(article.problem?.found).toMatch(found);
    expect(article.problem?.expected).not.toBe("");
  });

  test("says where", () => {
    const { problem } = readArticle('{\n  "headline": "Ferry 🛟",\n  "body_text" "x"\n}');
    expect(problem).toMatchObject({ line: 3, column: 15 });
    const xml = readArticle("<newsItem>\n<a>🛟</a>\n  <b></c>\n</newsItem>").problem;
    expect(xml).toMatchObject({ line: 3 });
  });

  test("entities of a document type are not read", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>One &b; and &c; more word.</p></body.content></body></nitf>`;
    expect(readArticle(bomb, { format: "nitf" }).text).toBe("One &b; and &c; more word.");
  });

  test.each([
    ["ninjs", `{"headline":${"[".repeat(5000)}`],
    ["nitf", `<nitf>${"<p>".repeat(5000)}`],
    ["feed", `<rss>${"<item>".repeat(5000)}`],
  ] as const)("%s nested without measure is not followed", (format, source) =>
    expect(readArticle(source, { format }).problem?.found).toMatch(/nested more than/),
  );

  test("nothing makes a reader of any format throw", () => {
    const bits = [
      '{"',
      '"',
      ":",
      ",",
      "[",
      "]",
      "}",
      "\\u00",
      "headline",
      "body_text",
      "@type",
      "NewsArticle",
      "<",
      ">",
      "</",
      "/>",
      "newsItem",
      "nitf",
      "<rss>",
      "<item>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "&amp;",
      "&x;",
      " ",
      "\n",
      "Ferry sinks.",
    ];
    const formats: readonly Format[] = ["ninjs", "json-ld", "wordpress", "newsml-g2", "nitf", "feed"];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bits), { maxLength: 40 }),
        fc.constantFrom(...formats),
        (parts, format) => {
          const source = parts.join("");
          for (const article of [...readArticles(source, { format }), ...readArticles(source)])
            expect(article.source).toBe(source);
        },
      ),
    );
  });
});

describe("the way back", () => {
  const words = fc.array(
    fc.constantFrom("ferry", "“pier”", "Aud & Lise", "a < b", 'said "no"', "back\\slash", "Nygård", "🛟", "tab\there"),
    { minLength: 1, maxLength: 8 },
  );
  const wrap: Readonly<Record<string, (text: string) => string>> = {
    ninjs: (text) => JSON.stringify({ headline, body_text: text }),
    "ninjs, all escaped": (text) =>
      `{"headline":"x","body_text":"${[...text].flatMap((char) => [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`)).join("")}"}`,
    "ninjs, HTML": (text) => JSON.stringify({ headline, body_xhtml: `<p>${html(text)}</p>` }),
    nitf: (text) => `<nitf><body><body.content><p>${html(text)}</p></body.content></body></nitf>`,
    "newsml-g2": (text) => `<newsItem><contentSet><inlineData>${html(text)}</inlineData></contentSet></newsItem>`,
    feed: (text) => `<rss><item><title>x</title><description>${html(html(text))}</description></item></rss>`,
  };
  const html = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

  test.each(Object.keys(wrap))("%s: every character of the copy is one of its place in the file", (name) => {
    fc.assert(
      fc.property(words, (chosen) => {
        const text = `The ${chosen.join(" ")} sailed.`;
        const source = wrap[name]!(text);
        const article = readArticle(source);
        const block = article.blocks.find(({ zone }) => zone === "lede" || zone === "body");
        expect(article.problem).toBeUndefined();
        expect(article.text.slice(block!.start, block!.end).replace(/\s/g, " ")).toBe(text.replace(/\s/g, " "));
        let last = -1;
        for (const { start, length, sourceStart, sourceLength } of article.pieces) {
          if (start < block!.start || start >= block!.end) continue;
          expect(sourceStart).toBeGreaterThan(last);
          last = sourceStart + sourceLength - 1;
          const written = source.slice(sourceStart, sourceStart + sourceLength);
          if (length === sourceLength && !/[&\\]/.test(written))
            expect(written.replace(/\s/g, " ")).toBe(article.text.slice(start, start + length).replace(/\s/g, " "));
        }
      }),
    );
  });
});
