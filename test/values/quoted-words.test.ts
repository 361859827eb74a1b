import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alikePairs, difference } from "../../src/values/quoted-words.js";
import { growth } from "../cost.js";

const words = (text: string) => text.split(" ").filter(Boolean);
const shown = (one: string, other: string) => {
  const { same, changes, closed } = difference(words(one), words(other));
  const part = (text: string, { from, to }: { from: number; to: number }) => words(text).slice(from, to).join(" ");
  return `${same}${closed ? "" : " open"}: ${changes.map((each) => `${part(one, each.one)}/${part(other, each.other)}`).join(", ")}`;
};

describe("difference", () => {
  test.each([
    ["we had days to go", "we had days to go", "5: "],
    ["we had days to go", "we had weeks to go", "4: days/weeks"],
    ["we had to go", "we had no time to go", "4: /no time"],
    ["we had no time to go", "well we had some time to go then", "5: no/some"],
    ["it can only become stairs today", "it only becomes stairs today and tomorrow", "4: can/, become/becomes"],
    ["we had days to go", "we had days to come", "4 open: go/come"],
    ["they had days to go", "we had days to go", "4 open: they/we"],
    ["a", "b", "0 open: a/b"],
    ["a b", "", "0 open: a b/"],
  ])("%s / %s", (one, other, expected) => expect(shown(one, other)).toBe(expected));

  test("lies over the first of two places that fit as well", () =>
    expect(difference(words("we had days"), words("we had weeks and we had weeks")).changes).toEqual([
      { one: { from: 2, to: 3 }, other: { from: 2, to: 3 } },
    ]));

  test("counts every word of the first once, on any two", () => {
    const some = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const { same, changes } = difference(one, other);
        expect(same + changes.reduce((sum, each) => sum + each.one.to - each.one.from, 0)).toBe(one.length);
        for (const { other: there } of changes) expect(there.to).toBeLessThanOrEqual(other.length);
      }),
    );
  });
});

describe("pairs of like sayings", () => {
  const pairs = (...sayings: string[]) => [...alikePairs(sayings.map(words))];
  test("share a third of their runs of two words", () => {
    expect(pairs("we had days to go", "it was over soon", "we had weeks to go")).toEqual([[0, 2]]);
    expect(pairs("we had days to go", "go to days had we")).toEqual([]);
  });

  test("are any two of those that are alike", () =>
    expect(pairs("we had days to go", "we had weeks to go", "we had months to go")).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]));

  test("share two of six runs, and not two of seven", () => {
    const longer = "we had days to mend the old boat";
    expect(pairs(longer, "we had days and no idea how")).toEqual([[0, 1]]);
    expect(pairs("we had days and no idea how", longer)).toEqual([[0, 1]]);
    expect(pairs(longer, "we had days and no idea how ever")).toEqual([]);
    expect(pairs("we had days and no idea how ever", longer)).toEqual([]);
  });

  test("are the six most alike, the earlier first, where there are more", () => {
    const some = ["a", "b", "c", "d", "e", "f", "g"].map((word) => `we had days ${word}`);
    const said = pairs(...some, "we had weeks to go", "we had days to go");
    expect(said.filter(([, last]) => last === 8)).toEqual([0, 1, 2, 3, 4, 5].map((at) => [at, 8]));
    const nearest = pairs(...some, "we had days to come", "we had days to go");
    expect(nearest.filter(([, last]) => last === 8)).toEqual([7, 0, 1, 2, 3, 4].map((at) => [at, 8]));
  });

  test("are the earlier ones of those that are as alike", () => {
    const said = pairs(
      "nobody had days",
      ...["a", "b", "c", "d", "e", "f"].map((word) => `we had ${word}`),
      "we had days left",
    );
    expect(said.filter(([, last]) => last === 7)).toEqual([0, 1, 2, 3, 4, 5].map((at) => [at, 7]));
  });

  test("are not told by a run that twelve sayings hold already", () => {
    const twelve = Array.from({ length: 12 }, (_, at) => `we had ${at}`);
    const said = pairs(...twelve, "we had apples once", "we had apples twice");
    expect(said.filter(([, last]) => last === 13)).toEqual([0, 1, 2, 3, 4, 5].map((at) => [at, 13]));
  });

  test("are found in time that grows with the words", () => {
    const run = (size: number) => [
      ...alikePairs(Array.from({ length: size / 20 }, (_, i) => words(`we had ${i % 7} days to go home`))),
    ];
    expect(growth(run)).toBeLessThan(9);
  });
});
