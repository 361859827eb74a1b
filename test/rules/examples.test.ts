import { describe, expect, test } from "vitest";
import { check } from "../../src/index.js";
import { rules } from "../../src/rules/index.js";

test("rules have ids of their own", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** The examples in the rules' own files: documentation that is run. */
for (const rule of rules)
  describe(rule.id, () => {
    test("has examples of both kinds, none alike", () => {
      const { contradicts, consistent } = rule.examples;
      expect(contradicts.length).toBeGreaterThanOrEqual(8);
      expect(consistent.length).toBeGreaterThanOrEqual(12);
      const copies = [...contradicts, ...consistent].map(({ copy }) => copy);
      expect(new Set(copies).size).toBe(copies.length);
    });

    test.each(rule.examples.contradicts)("contradicts: $copy", ({ copy, publishedAt, clash }) => {
      const report = check(copy, { publishedAt });
      const found = report.contradictions.filter((each) => each.rule === rule.id);
      expect(found.map(({ message }) => message)).toHaveLength(1);
      const [contradiction] = found;
      for (const text of clash) {
        expect(copy).toContain(text);
        expect(
          contradiction?.passages.filter((passage) => passage.text.includes(text) || text.includes(passage.text)),
        ).not.toEqual([]);
      }
      expect(contradiction?.message.length).toBeLessThanOrEqual(100);
      expect(contradiction?.message).not.toMatch(/\.$/);
      expect(contradiction?.question).toMatch(/\?$/);
      for (const { start, end, text } of contradiction?.passages ?? []) expect(copy.slice(start, end)).toBe(text);
    });

    test.each(rule.examples.consistent)("consistent ($because): $copy", ({ copy, publishedAt }) => {
      const report = check(copy, { publishedAt });
      expect(report.contradictions.map((each) => `${each.rule}: ${each.message}`)).toEqual([]);
    });
  });
