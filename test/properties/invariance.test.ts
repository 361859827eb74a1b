import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type Contradiction, check, rules } from "../../src/index.js";
import { json } from "../../src/report/index.js";

const shelves = join(import.meta.dirname, "../../fixtures");
const shelf = (name: string) =>
  readdirSync(join(shelves, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.startsWith("article."))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
const consistent = shelf("consistent");
const contradictory = shelf("contradictory");

/** Paragraphs about nothing that any rule reads: no name, figure, date, place or event. */
const idle = [
  "The grass is long and nobody cuts it.",
  "Rain fell on the roofs, and the gutters sang.",
  "There is a bench under the lime tree where people like to sit and say little.",
  "Nothing much changes here, and that is how most of them want it.",
  "Dogs bark at the postman and then lose interest.",
  "The bread is good and the coffee is not.",
];

const found = (source: string, publishedAt?: string): string[] =>
  check(source, { ...(publishedAt && { publishedAt }) })
    .contradictions.map(
      ({ rule, passages }: Contradiction) => `${rule}: ${passages.map(({ text }) => text).join(" / ")}`,
    )
    .sort();

/** Examples of one paragraph, so that the idle paragraphs have no business inside them. */
const examples = rules.flatMap(({ id, examples }) =>
  examples.contradicts.filter(({ copy }) => !/\n/.test(copy)).map((each) => ({ id, ...each })),
);

describe("what is found does not hang on", () => {
  test("the order of paragraphs that have nothing to do with it", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.shuffledSubarray(idle, { minLength: 2 }),
        fc.shuffledSubarray(idle, { minLength: 2 }),
        ({ copy, publishedAt }, one, other) => {
          const lead = "It is a quiet place with a long memory.";
          const page = (paragraphs: readonly string[]) => [lead, ...paragraphs].join("\n\n");
          const first = found(page([copy, ...one]), publishedAt);
          expect(first).not.toEqual([]);
          expect(found(page([...other, copy]), publishedAt)).toEqual(first);
          expect(found(page([...one.slice(1), copy, one[0] as string]), publishedAt)).toEqual(first);
        },
      ),
      { numRuns: 120 },
    ));

  test("the time zone of the machine", () => {
    const own = process.env.TZ;
    afterAll(() => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    });
    const all = () =>
      [...consistent, ...contradictory, ...examples.map(({ copy }) => copy)].map((source) => json(check(source)));
    process.env.TZ = "UTC";
    const there = all();
    for (const zone of ["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata"]) {
      process.env.TZ = zone;
      expect(new Date(2024, 5, 1).getTimezoneOffset(), zone).not.toBe(0);
      expect(all()).toEqual(there);
    }
  });
});

describe("a consistent article stays silent", () => {
  test("when its paragraphs are repeated", () => {
    expect(consistent.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...consistent), fc.nat(40), fc.nat(40), (source, which, where) => {
        const paragraphs = source.split(/\n\n+/);
        // What stands before the copy (front matter, headline, dateline) is said once by its nature.
        const body = paragraphs.findIndex((each, at) => at > 1 && !/^(?:---|#|\*|by )/.test(each));
        const again = paragraphs[body + (which % (paragraphs.length - body))] as string;
        const at = body + 1 + (where % (paragraphs.length - body));
        expect(found([...paragraphs.slice(0, at), again, ...paragraphs.slice(at)].join("\n\n"))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("when it is printed twice", () => {
    for (const source of consistent) {
      const copy = source.replace(/^---\n[\s\S]*?\n---\n/, "");
      expect(found(`${source}\n\n${copy}`)).toEqual([]);
    }
  });
});
