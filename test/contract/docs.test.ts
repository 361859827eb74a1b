import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/index.js";
import { rulePage } from "./rule-page.js";

const docs = join(import.meta.dirname, "../../docs");

/** The pages that people write. */
const written = ["how-it-decides.md", "adding-a-rule.md"];

describe("docs", () => {
  // `npm run docs` writes them anew.
  test.each(rules.map((rule) => [rule.id, rule] as const))("tell %s as the rule itself does", async (id, rule) =>
    expect(rulePage(rule)).toMatchFileSnapshot(join(docs, "rules", `${id}.md`)),
  );

  test.each(readdirSync(join(docs, "rules")))("have a rule for %s", (page) =>
    expect(rules.map(({ id }) => `${id}.md`)).toContain(page),
  );

  test.each(written)("%s names only files and rules that exist", (name) => {
    const page = readFileSync(join(docs, name), "utf8");
    const paths = [...page.matchAll(/`((?:src|docs|test|bench)\/[\w./-]+)`/g)].map(([, path]) => path as string);
    expect(paths).not.toEqual([]);
    const invented = /gate-times/;
    for (const path of paths.filter((path) => !invented.test(path)))
      expect(existsSync(join(docs, "..", path)), `${name}: ${path}`).toBe(true);
  });
});
