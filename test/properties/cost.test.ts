import { describe, expect, test } from "vitest";
import { type Article, check, extractClaims, findContradictions, type Ledger, readArticle } from "../../src/index.js";
import { html, json, pretty, sarif } from "../../src/report/index.js";
import { doubling } from "../cost.js";

/** What nobody prints, and what a paper prints too often: each is repeated to 200 KB. */
const shapes: Readonly<Record<string, string>> = {
  capitals: "ORRIN FERRY ",
  digits: "1234567890",
  figures: "1,234 ",
  commas: ", ",
  quotes: "“",
  "nested brackets": "(",
  "one sentence": "and the crew of the ferry of Ann Orrin ",
  "one sentence of deaths and votes":
    "and the driver died and a man, 40, was killed and the council voted 7 to 5 unanimously, 7-2, ",
  "lines of one word": "Orrin\n\n",
  "people hurt and well": "Denny Pell was hurt. Denny Pell was unhurt. Nobody was hurt. Two men were hurt.\n\n",
  "holders of one office": "Prime Minister Ingrid Sollie wept. Prime Minister Trygve Aasen sang.\n\n",
  "events that begin and end":
    "The strike began on Monday. The strike ended on Friday. The strike will begin soon.\n\n",
  "tables and their rows":
    "| Ward | Votes |\n|---|---|\n| Mill | 412 |\n| Dale | 305 |\n\nThe Mill ward cast 421 votes.\n\n",
  "totals of parts": "Twelve people, nine men and two women, met. It rose 9 per cent to 51 from 42.\n\n",
};

/** Twice the copy takes about twice the time, and never the four times of a loop in a loop. */
const most = 3.3;
const size = 100_000;
const options = { format: "markdown", publishedAt: "2015-05-06" } as const;
const copyOf = (shape: string, length: number) => shape.repeat(Math.ceil(length / shape.length)).slice(0, length);

describe.each(Object.entries(shapes))("200 KB of %s", (_, shape) => {
  const articles = new Map<number, Article>();
  const ledgers = new Map<number, Ledger>();

  test("are read in twice the time of half as much", () =>
    expect(
      doubling((length) => articles.set(length, readArticle(copyOf(shape, length), options)), size, most),
    ).toBeLessThan(most));

  test("give their claims in twice the time of half as much", () =>
    expect(doubling((length) => ledgers.set(length, extractClaims(articles.get(length)!)), size, most)).toBeLessThan(
      most,
    ));

  test("are judged in twice the time of half as much", () =>
    expect(
      doubling((length) => findContradictions(articles.get(length)!, ledgers.get(length)!), size, most),
    ).toBeLessThan(most));
});

describe("the report of 200 KB of contradictions is written in twice the time of half as much", () => {
  const line = "Ann Orrin, 43, left on Tuesday, May 4, 2015. Ann Orrin, 34, came on Friday, May 4, 2015.\n\n";
  const copies = new Map(
    [size, 2 * size].map((length) => {
      const source = copyOf(line, length);
      return [length, { source, article: readArticle(source, options), report: check(source, options) }] as const;
    }),
  );
  type Copy = typeof copies extends Map<number, infer Each> ? Each : never;
  const writers: Readonly<Record<string, (copy: Copy) => string>> = {
    pretty: ({ report, source }) => pretty(report, source),
    json: ({ report }) => json(report),
    sarif: ({ report, source }) => sarif([{ report, source, file: "copy.md" }]),
    html: ({ report, article }) => html({ report, article }),
  };
  test.each(Object.entries(writers))("as %s", (_, write) => {
    expect(copies.get(size)?.report.contradictions.length).toBeGreaterThan(0);
    expect(doubling((length) => write(copies.get(length)!), size, most)).toBeLessThan(most);
  });
});
