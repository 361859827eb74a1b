import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Contradiction, check, type Format } from "../src/index.js";
import { reportSchema } from "../src/report/index.js";

const root = join(import.meta.dirname, "../fixtures");
const formats: Readonly<Record<string, Format>> = { ".md": "markdown", ".html": "html" };

/** A contradiction as `expected.json` writes it: the passages' texts under their side, offsets left out. */
interface Expected extends Pick<Contradiction, "rule" | "severity" | "message"> {
  readonly sides: Readonly<Record<string, readonly string[]>>;
}

/** Every folder of a shelf holds `article.md`, `.txt` or `.html`. */
function articles(shelf: string): { slug: string; file: string; source: string; format: Format | undefined }[] {
  return readdirSync(join(root, shelf)).map((slug) => {
    const file = readdirSync(join(root, shelf, slug)).find((name) => name.startsWith("article."));
    if (!file) throw new Error(`fixtures/${shelf}/${slug} holds no article`);
    const source = readFileSync(join(root, shelf, slug, file), "utf8");
    return { slug, file, source, format: formats[extname(file)] };
  });
}

function asExpected({ rule, severity, message, passages }: Contradiction): Expected {
  const sides: Record<string, string[]> = {};
  for (const { value, text } of passages) {
    sides[value] ??= [];
    sides[value].push(text);
  }
  return { rule, severity, message, sides };
}

/** Written anew by `npx vitest run test/fixtures.test.ts -u`; to begin one, make the file empty. */
const expectedOf = (slug: string) => join(root, "contradictory", slug, "expected.json");
const contradictory = articles("contradictory");

describe("contradictory", () => {
  test("has articles", () => expect(contradictory).not.toEqual([]));

  test.each(contradictory)("$slug/$file gives the report that stands beside it", async ({ slug, source, format }) => {
    const report = check(source, { format });
    expect(report.contradictions).not.toEqual([]);
    await expect(`${JSON.stringify(report.contradictions.map(asExpected), null, 2)}\n`).toMatchFileSnapshot(
      expectedOf(slug),
    );
    expect(reportSchema.parse(report)).toEqual(report);
  });
});

describe("consistent", () => {
  test.each(articles("consistent"))("$slug/$file gives nothing", ({ source, format }) => {
    const report = check(source, { format });
    expect(report.contradictions.map(asExpected)).toEqual([]);
    expect(reportSchema.parse(report)).toEqual(report);
  });
});
