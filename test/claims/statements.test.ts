import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../src/index.js";

const pieces = [
  "Ann Orrin",
  "the council",
  "Tom Pell",
  " said ",
  "“",
  "”",
  '"',
  "‘",
  "’",
  " rejected ",
  " approved ",
  "the plan",
  " was not ",
  " never ",
  "reported the fall",
  ". ",
  ", ",
  "\n\n",
  "# ",
  "No injuries were reported",
  "two men were hurt",
  "all nine survived",
  "two died",
  "unanimously",
  " voted against ",
  "we had nine days to go",
  "we had ten days to go",
  " who ",
  " that ",
  "?",
  "—",
  ": ",
  "according to ",
  "\u0000",
  "\ud83d",
  "[",
  "…",
  "if ",
  "will ",
  "denied ",
];

test("claims and reports point at their text, whatever the copy holds", () => {
  const copy = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(copy, (source) => {
      const { claims, contradictions, abstentions } = check(source);
      for (const { start, end, text } of [
        ...claims,
        ...contradictions.flatMap((each) => each.passages),
        ...abstentions.flatMap((each) => each.passages),
      ]) {
        expect(start).toBeLessThanOrEqual(end);
        expect(source.slice(start, end).replace(/\s+/g, " ")).toBe(text.replace(/\s+/g, " "));
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["The board did not ban the ferry. The board banned the ferry.", ["did not ban the ferry", "banned the ferry"]],
  ["The deal is not of our making, and the mayor is not in the plan.", []],
])("an act is denied by a verb behind “not”, by no preposition: %s", (copy, expected) => {
  const acts = check(copy).claims.filter(({ kind }) => kind === "act");
  expect(acts.map(({ text }) => expected.find((each) => text.includes(each)))).toEqual(expected);
});
