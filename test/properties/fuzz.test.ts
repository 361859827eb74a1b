import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, rules } from "../../src/index.js";
import { json, reportSchema } from "../../src/report/index.js";

// By hand, longer and from another seed: npm run fuzz
const runs = Number(process.env.GAINSAY_FUZZ_RUNS ?? 400);
const seed = process.env.GAINSAY_FUZZ_SEED;

const shelves = join(import.meta.dirname, "../../fixtures");
const seeds = [
  ...readdirSync(shelves, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.startsWith("article."))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8")),
  ...rules.flatMap(({ examples }) => examples.contradicts.map(({ copy }) => copy)),
];

/** What editors' keyboards, systems and haste do to copy: each takes a text and three numbers from 0 to 1. */
const mutations: readonly ((text: string, a: number, b: number, c: number) => string)[] = [
  // a stretch is lost, doubled, moved
  (text, a, b) => text.slice(0, at(text, Math.min(a, b))) + text.slice(at(text, Math.max(a, b))),
  (text, a, b) => {
    const [from, to] = [at(text, Math.min(a, b)), at(text, Math.max(a, b))];
    return text.slice(0, to) + text.slice(from, Math.min(to, from + 400)) + text.slice(to);
  },
  (text, a, b, c) => {
    const from = at(text, a);
    const cut = text.slice(from, from + Math.floor(b * 80));
    const rest = text.slice(0, from) + text.slice(from + cut.length);
    return rest.slice(0, at(rest, c)) + cut + rest.slice(at(rest, c));
  },
  // two words change places, a word comes twice, a space is lost
  (text, a) =>
    text.replaceAll(/(\S+) (\S+)/g, (all, one, two, where) => (near(text, a, where) ? `${two} ${one}` : all)),
  (text, a) => text.replaceAll(/\S+/g, (word, where) => (near(text, a, where) ? `${word} ${word}` : word)),
  (text, a) => text.replaceAll(/([.,]) /g, (all, mark, where) => (near(text, a, where) ? mark : all)),
  // digits are other digits, case is lost
  (text, a, b) => text.replaceAll(/\d/g, (digit, where) => (near(text, a, where) ? String(Math.floor(b * 10)) : digit)),
  (text, a) => (a < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  // marks of another system, broken lines, half a character, markup
  (text, a) => text.replaceAll('"', a < 0.5 ? "“" : "''").replaceAll("-", a < 0.3 ? "–" : "\u00ad"),
  (text, a) => text.replaceAll(" ", (space, where: number) => (near(text, a, where) ? "\r\n" : space)),
  (text, a, b) =>
    insert(text, a, ["\ud83d", "\u202e", "\0", "\ufeff", "\u2028", "e\u0301", "&#x1F;"][Math.floor(b * 7)]),
  (text, a, b) =>
    insert(
      text,
      a,
      ["<table><tr><td>", "</p>", "\n---\n", "\n# ", "\n| a | b |\n|--|--|\n", "**", "]("][Math.floor(b * 7)],
    ),
];

const at = (text: string, share: number) => Math.floor(share * text.length);
const near = (text: string, share: number, where: number) => Math.abs(where - at(text, share)) < 60;
const insert = (text: string, share: number, what = "") =>
  text.slice(0, at(text, share)) + what + text.slice(at(text, share));

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const mutant = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(fc.constantFrom(...mutations), share, share, share), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, steps]) => steps.reduce((copy, [mutate, a, b, c]) => mutate(copy, a, b, c), text).slice(0, 20_000));

test(
  `holds on ${runs} damaged articles`,
  () =>
    fc.assert(
      fc.property(mutant, (source) => {
        const report = check(source);
        expect(reportSchema.parse(report)).toEqual(report);
        expect(json(check(source))).toBe(json(report));
        for (const { start, end } of [...report.contradictions, ...report.abstentions].flatMap(({ passages }) => [
          ...passages,
        ])) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: runs, ...(seed !== undefined && { seed: Number(seed) }) },
    ),
  // nothing is timed here; the hunt is given room
  120_000 + runs * 1_000,
);
