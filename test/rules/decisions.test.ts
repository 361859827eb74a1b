import { describe, expect, test } from "vitest";
import { extractClaims, findContradictions, readArticle, rules } from "../../src/index.js";
import decisions from "./decisions.json" with { type: "json" };

/** What one rule alone says of copy: the message of each contradiction, then "let go: …" for each pair that it compared and let be. */
function said(rule: string, copy: string, publishedAt: string): string[] {
  const alone = Object.fromEntries(rules.map(({ id, severity }) => [id, id === rule ? severity : ("off" as const)]));
  const article = readArticle(copy, { publishedAt });
  const { contradictions, abstentions } = findContradictions(article, extractClaims(article), { rules: alone });
  return [...contradictions.map(({ message }) => message), ...abstentions.map(({ reason }) => `let go: ${reason}`)];
}

/** By rule: the day of publication, and rows of copy with what the rule says of it. A row with nothing behind its copy is one to be silent about. */
for (const [rule, { publishedAt, rows }] of Object.entries(decisions))
  describe(rule, () => {
    test.each(rows)("%s", (copy, ...expected) => expect(said(rule, copy as string, publishedAt)).toEqual(expected));
  });
