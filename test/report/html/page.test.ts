import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check, readArticle } from "../../../src/index.js";
import { html } from "../../../src/report/index.js";
import { contradiction, passage, report } from "../hand-made.js";

const folder = join(import.meta.dirname, "../../../src/report/html");
const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const between = (page: string, from: string, to: string) => page.split(from)[1]?.split(to)[0] ?? "";

const copy = `# Fair opens its gates

The fair on Mill Meadow opened on Monday, the mayor said.

- Rides: 12
- Stalls: 40

| Day | Visitors |
| --- | --- |
| Monday | 900 |

> We could not wait until Thursday, she said.
`;
const fair = report([contradiction([passage(copy, "Monday", "Monday"), passage(copy, "Thursday", "Thursday")])]);
const page = (source: string, ofIt = fair, path?: string) =>
  html({ report: ofIt, article: readArticle(source, { format: "markdown" }), path });

describe("the page's security policy", () => {
  test.each([
    ["style-src", "desk.css", "<style>", "</style>"],
    ["script-src", "desk.js", "<script>", "</script>"],
  ])("%s lets %s in as it is on the page, and nothing else", (directive, file, from, to) => {
    const whole = page(copy);
    const text = readFileSync(join(folder, file), "utf8");
    expect(between(whole, from, to)).toBe(text);
    expect(whole, `write into policy.ts for ${file}: ${hash(text)}`).toContain(`${directive} '${hash(text)}'`);
    expect(whole).toContain("default-src 'none'");
  });

  test("neither file can end its element", () => {
    for (const file of ["desk.css", "desk.js"])
      expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/<\/|<!--/);
  });

  test("nothing on the page reaches out, and no element has a style or a handler of its own", () => {
    const body = page(copy).split("</style>")[1] ?? "";
    expect(body).not.toMatch(/(?:src|href)="(?!#)|url\(|\bstyle=|\son\w+=/);
  });
});

describe("the article as read", () => {
  test("has the marks on its words and a label behind each, that leads to the contradiction", () => {
    const whole = page(copy);
    expect(whole).toMatch(
      /opened on <mark class="error" data-of="a1-1">Monday<\/mark><a class="label error" id="a1-1-1" href="#a1-1"/,
    );
    expect(whole).toMatch(
      /until <mark class="error" data-of="a1-1">Thursday<\/mark><a class="label error" id="a1-1-2"/,
    );
    for (const [, id] of whole.matchAll(/href="#([^"]+)"/g)) expect(whole).toContain(`id="${id}"`);
  });

  test("keeps headlines, lists, tables and quotes what they are", () => {
    const read = between(page(copy), '<div class="as-read">', "</section>");
    expect(read).toContain('<h4 class="headline" data-line="1">Fair opens its gates</h4>');
    expect(read).toMatch(
      /<ul class="list-item"><li class="depth-1" data-line="5">Rides: 12<\/li><li [^>]*>Stalls: 40<\/li><\/ul>/,
    );
    expect(read).toMatch(/<tr data-line="8"><th scope="col">Day<\/th><th scope="col">Visitors<\/th><\/tr>/);
    expect(read).toContain("<blockquote");
  });

  test("cuts marks that overlap or stand in one another, and loses no letter", () => {
    const line = "The fair on the meadow opened on Monday morning.";
    const nested = ["fair on the meadow", "on the", "the meadow opened", "meadow opened on Monday"].map((text) =>
      contradiction([passage(line, text, text)]),
    );
    const read = between(page(line, report(nested)), '<div class="as-read">', "</section>");
    const letters = read.replace(/<a class="label[^>]*>.*?<\/a>/g, "").replace(/<[^>]+>/g, "");
    expect(letters.trim()).toBe(line);
    expect(read).toContain('<mark class="error" data-of="a1-1 a1-2 a1-3">the</mark><a class="label error" id="a1-2-1"');
    expect(read.match(/<a class="label/g)).toHaveLength(4);
  });

  test("finds its way back over entities, in HTML", () => {
    const source = "<h1>Fair</h1><p>Tea &amp; cake on <b>Mon</b>day at the inn.</p>";
    const clash = contradiction([{ ...passage(source, "Tea &amp; cake", "tea"), text: "Tea & cake" }]);
    const whole = html({ report: report([clash]), article: readArticle(source) });
    expect(whole).toContain('<mark class="error" data-of="a1-1">Tea &amp; cake</mark>');
  });

  test("a passage that is no part of what was read is quoted all the same, without a link", () => {
    const source = "<title>Fair</title><!-- Thursday --><p>The fair opened on Monday.</p>";
    const clash = contradiction([passage(source, "Monday", "Monday"), passage(source, "Thursday", "Thursday")]);
    const whole = html({ report: report([clash]), article: readArticle(source, { format: "html" }) });
    expect(whole).toContain('<span class="label error">1b</span>');
    expect(whole).not.toContain('"#a1-1-2"');
  });
});

describe("several articles", () => {
  const story = (severities: readonly ("error" | "warning" | "note")[], path: string) => {
    const source = `# Story of ${path}\n\nThe fair opened on Monday.\n`;
    const clashes = severities.map((severity) =>
      contradiction([passage(source, "Monday", "Monday")], { severity, message: `A ${severity} there` }),
    );
    return { report: report(clashes), article: readArticle(source), path };
  };
  const whole = html([
    story(["note"], "note.md"),
    story([], "clean.md"),
    story(["warning", "warning"], "warnings.md"),
    story(["warning", "error"], "error.md"),
    story(["warning", "warning", "note"], "more.md"),
  ]);

  test("stand by severity, the index and the articles themselves", () => {
    const order = ["a4", "a5", "a3", "a1"];
    expect([...whole.matchAll(/<li><a href="#(a\d)">/g)].map(([, id]) => id)).toEqual(order);
    expect([...whole.matchAll(/<section class="article" id="(a\d)"/g)].map(([, id]) => id)).toEqual(order);
  });

  test("of a clean one only the name is there", () => {
    expect(whole).toContain("1 article without contradictions");
    expect(whole).toContain("<li>clean.md</li>");
    expect(whole).not.toContain('"a2"');
  });

  test("every id is there once", () => {
    const ids = [...whole.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("whatever comes", () => {
  test("the same report gives the same bytes, from JSON too", () => {
    const source = readFileSync(
      join(import.meta.dirname, "../../../fixtures/contradictory/harbour-tunnel/article.md"),
      "utf8",
    );
    const found = check(source);
    const first = html({ report: found, article: readArticle(source) });
    expect(html({ report: JSON.parse(JSON.stringify(found)), article: readArticle(source) })).toBe(first);
  });

  test("a page without articles, and a clean article alone, are whole pages", () => {
    expect(html([])).toMatch(/No contradictions <span class="in">in 0 articles/);
    expect(page(copy, report([]))).toContain("None found.");
  });

  test("only our elements are in it, whatever the copy, the words of the report and the name are", () => {
    const evil = `</script><script>alert(1)</script><!-- "><img src=x onerror=alert(1)> ' \u202e\ud800 \u0007`;
    const source = `The ${evil} fair opened on Monday ${evil}`;
    const clash = contradiction([{ ...passage(source, "Monday", evil), text: evil }], {
      rule: evil,
      message: evil,
      why: evil,
      question: evil,
    });
    const whole = html({ report: report([clash]), article: readArticle(source, { format: "text" }), path: evil });
    expect(whole.match(/<script/g)).toHaveLength(1);
    expect(whole).not.toMatch(/<img|<!--/);
    for (const gone of ["\u202e", "\u0007", "\ud800"]) expect(whole).not.toContain(gone);
    expect(whole).toContain("&lt;/script&gt;&lt;script&gt;alert(1)");
  });

  test("an article of a megabyte with a thousand contradictions", () => {
    const line = "The fair on the meadow opened on Monday, and the band of the town played until the rain came.\n\n";
    const source = line.repeat(11_000);
    const at = (n: number) => ({
      ...passage(line, "Monday", "Monday"),
      start: n * line.length + 33,
      end: n * line.length + 39,
    });
    const clashes = Array.from({ length: 1000 }, (_, n) => contradiction([at(n), at(n + 10_000)]));
    const whole = page(source, report(clashes));
    expect(whole.match(/<mark [^>]+>Monday<\/mark><a class="label/g)).toHaveLength(2000);
  });
});
