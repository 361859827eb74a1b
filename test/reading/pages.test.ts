import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/model/article.js";
import { readArticle } from "../../src/reading/index.js";

const shelf = join(import.meta.dirname, "../../fixtures/pages");
const pages = readdirSync(shelf).filter((name) => name.endsWith(".html"));

/** What was read of a page, a line a block: written anew by `npx vitest run test/reading/pages.test.ts -u`, and to be read by eye. */
function asRead({ headline, standfirst, byline, published, blocks, text }: Article): string {
  const day = published && Object.values(published.date).join("-");
  const lines = blocks.map(({ zone, key, cell, start, end }) => {
    const place = cell ? ` ${cell.row}:${cell.column}` : key === undefined ? "" : ` ${key}`;
    return `${zone}${place}: ${text.slice(start, end)}`;
  });
  return `${[`headline ${headline}`, `standfirst ${standfirst}`, `byline ${byline}`, `published ${day}`, "", ...lines].join("\n")}\n`;
}

describe("pages as newsrooms' systems give them", () => {
  test.each(pages)("%s is read as the file beside it tells", async (name) => {
    const article = readArticle(readFileSync(join(shelf, name), "utf8"));
    expect(article.format).toBe("html");
    await expect(asRead(article)).toMatchFileSnapshot(join(shelf, name.replace(".html", ".txt")));
  });

  test.each(pages)("%s keeps its copy when it is cut anywhere", (name) => {
    const source = readFileSync(join(shelf, name), "utf8");
    for (let end = 0; end < source.length; end += 97) {
      const { pieces } = readArticle(source.slice(0, end), { format: "html" });
      expect(pieces.every(({ sourceStart, sourceLength }) => sourceStart + sourceLength <= end)).toBe(true);
    }
  });
});
