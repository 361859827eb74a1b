import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { extractClaims, findContradictions, type Rule, readArticle, rules } from "../../src/index.js";

/** What one rule says of short copy: by the day of publication, rows of copy with what is said of it. A row with nothing behind its copy is one to be silent about. */
interface Decisions {
  readonly publishedAt: string;
  readonly rows: readonly (readonly [copy: string, ...said: string[]])[];
}

/**
 * What one rule alone says of copy: the message of each contradiction, behind the severity and the confidence that are not the rule's usual ones, then
 * "let go: …" for each pair that it compared and let be.
 */
function said(rule: Rule, copy: string, publishedAt: string): string[] {
  const alone = Object.fromEntries(rules.filter((each) => each !== rule).map(({ id }) => [id, "off" as const]));
  const article = readArticle(copy, { publishedAt });
  const { contradictions, abstentions } = findContradictions(article, extractClaims(article), { rules: alone });
  return [
    ...contradictions.map(({ severity, confidence, message }) =>
      [severity !== rule.severity && severity, confidence !== "certain" && confidence, message]
        .filter(Boolean)
        .join(": "),
    ),
    ...abstentions.map(({ reason }) => `let go: ${reason}`),
  ];
}

const folder = join(import.meta.dirname, "decisions");

describe.each(readdirSync(folder).map((file) => basename(file, ".json")))("%s", (id) => {
  const rule = rules.find((each) => each.id === id);
  const { publishedAt, rows }: Decisions = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
  test.each(rows)("%s", (copy, ...expected) => {
    expect(rule && said(rule, copy, publishedAt)).toEqual(expected);
  });
});
