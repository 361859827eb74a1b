import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check, type Format, type Report, rules } from "../../src/index.js";
import { formats } from "../../src/lexicon/formats.js";
import { compact, json, pretty, reportSchema } from "../../src/report/index.js";

const shelves = join(import.meta.dirname, "../../fixtures");
const fixtures = readdirSync(shelves, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.startsWith("article."))
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));
const examples = rules.flatMap((rule) =>
  [...rule.examples.contradicts, ...rule.examples.consistent].map(({ copy }) => copy),
);

/** Everything that a report of any source promises. */
function holds(source: string, report: Report): void {
  expect(reportSchema.parse(report)).toEqual(report);
  expect(JSON.parse(json(report))).toEqual(report);
  const lines = source.split(/\r\n|\n|\r/);
  const passages = [...report.contradictions, ...report.abstentions].flatMap((each) => [...each.passages]);
  for (const { start, end, line, column } of [...passages, ...report.claims]) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(source.length);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
  }
  for (const { claims } of [...report.contradictions, ...report.abstentions])
    for (const claim of claims) expect(report.claims[claim]).toBeDefined();
  for (const printed of [pretty(report, source, { path: "story" }), compact(report, "story")])
    expect(printed.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
}

const format = fc.constantFrom<Format | undefined>(undefined, ...formats);
/** Copy with words, figures, marks and pieces of markup thrown in: nearer to what readers fear than random letters. */
const scraps = fc.constantFrom(
  ..."# |- *,“,”,\",',(,),<p>,</p>,<table><tr><td>,&amp;,---\ntitle: x\n---\n,\n\n,\n, ,\t,\r\n,\u0000,\ufeff,\ud800,\udc00,\u202e,e\u0301,👩‍👩‍👧‍👦,東京".split(
    ",",
  ),
  ..."President Ana Roe|former mayor|Monday, May 6, 2024|31 June|from 9 to 5|rose 12 per cent to 40 from 30|said|10 miles (16 km)|the visit began|concluded|killed|1,200|$4.2bn|p.m.|not|who".split(
    "|",
  ),
);
const copy = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(" "));

describe("check, on any string", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \n\t\r\n "],
    ["a NUL", "The mayor\u0000 spoke."],
    ["lone surrogates", "The \ud83d mayor \udc00 spoke."],
    ["a byte order mark", "\ufeffThe mayor spoke on Monday, May 6, 2024."],
    ["line feeds of every kind", "One\r\ntwo\rthree\n\u2028four\u2029five\u0085six"],
    ["one long word", "a".repeat(100_000)],
    ["one long line", "The hall was full. ".repeat(10_000)],
    ["many short lines", "x\n".repeat(20_000)],
    ["open brackets", "([{<".repeat(5_000)],
    ["deep markup", `${"> ".repeat(2_000)}deep\n${"<div>".repeat(2_000)}`],
  ])("%s", (_, source) => {
    for (const each of [undefined, ...formats]) holds(source, check(source, { format: each }));
  });

  test("holds on random strings", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), format, (source, each) =>
        holds(source, check(source, { format: each })),
      ),
    ));

  test("holds on scraps of copy", () =>
    fc.assert(
      fc.property(copy, format, (source, each) => holds(source, check(source, { format: each }))),
      { numRuns: 200 },
    ));

  test("holds on articles that are cut, doubled and pasted into each other", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures, ...examples),
        fc.constantFrom(...fixtures, ...examples),
        fc.nat(1000),
        fc.nat(1000),
        (one, other, a, b) => {
          const source = one.slice(0, (one.length * a) / 1000) + other.slice((other.length * b) / 1000) + one;
          holds(source, check(source));
        },
      ),
      { numRuns: 100 },
    ));

  test("gives the same bytes twice", () =>
    fc.assert(
      fc.property(fc.constantFrom(...fixtures, ...examples), (source) => {
        expect(json(check(source))).toBe(json(check(source)));
      }),
      { numRuns: 30 },
    ));
});
