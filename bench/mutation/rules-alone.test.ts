import { describe, expect, test } from "vitest";
import { extractClaims, findContradictions, readArticle, rules } from "../../src/index.js";

/** Every rule on its own examples, and no other rule: a mutant in a rule is held to that rule. */
describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, { examples, severity }) => {
  const alone = Object.fromEntries(rules.map((rule) => [rule.id, rule.id === id ? severity : ("off" as const)]));
  const reports = (copy: string, publishedAt?: string) => {
    const article = readArticle(copy, { publishedAt });
    return findContradictions(article, extractClaims(article), { rules: alone }).contradictions;
  };

  test.each(examples.contradicts)("contradicts: $copy", ({ copy, publishedAt, clash }) => {
    const found = reports(copy, publishedAt);
    expect(found.map((each) => each.rule)).toEqual([id]);
    const passages = found.flatMap((each) => each.passages);
    for (const text of clash)
      expect(passages.some((passage) => passage.text.includes(text) || text.includes(passage.text))).toBe(true);
  });

  test.each(examples.consistent)("consistent: $copy", ({ copy, publishedAt }) => {
    expect(reports(copy, publishedAt)).toEqual([]);
  });
});
