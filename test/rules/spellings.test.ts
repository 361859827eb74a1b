import { describe, expect, test } from "vitest";
import type { Ledger } from "../../src/model/ledger.js";
import type { NameClaim, NameLikeness } from "../../src/model/name.js";
import { askWhich, spellings, tellSpellings } from "../../src/rules/spellings.js";

type Use = Partial<NameClaim> & Pick<NameClaim, "spelling">;

/** Groups of claims that look alike in one way, of which only what matters is given; each in a sentence of its own, twenty letters on. */
function found(ofPeople: boolean, ...groups: readonly (readonly [NameLikeness, ...Use[]])[]): string[] {
  const subjects = new Map(
    groups.map(([likeness, ...uses], group) => [
      `${likeness}:${group}`,
      uses.map((use, at) => ({
        likeness,
        form: use.spelling.toLowerCase(),
        start: at * 20,
        sentence: at,
        before: [],
        after: [],
        person: ofPeople,
        ...use,
      })),
    ]),
  );
  const ledger = { subjects: () => subjects } as unknown as Ledger;
  return [...spellings(ledger, ofPeople)].map((each) =>
    "reason" in each ? `no: ${each.reason}` : `${each.severity}: ${each.data.values.join(", ")}`,
  );
}

const bridge = (spelling: string): Use => ({ spelling, after: ["bridge"] });

describe("spellings put together", () => {
  test("three of one name are one finding, where each is like each", () =>
    expect(found(false, ["slip", bridge("Vandermolen"), bridge("Vandermollen"), bridge("Vandermolenn")])).toEqual([
      "error: Vandermolen, Vandermollen, Vandermolenn",
    ]));

  test("a third joins two that were not like each other", () =>
    expect(found(false, ["slip", bridge("Stannbrook"), bridge("Stanbrok"), bridge("Stanbrook")])).toEqual([
      "error: Stannbrook, Stanbrok, Stanbrook",
    ]));

  test("two pairs are two findings, and what stands across them is let go", () =>
    expect(
      found(false, ["slip", bridge("Stanbrook"), bridge("Stanbrok"), bridge("Penhaligon"), bridge("Penhalgion")]),
    ).toEqual([
      "error: Stanbrook, Stanbrok",
      "error: Penhaligon, Penhalgion",
      ...Array(4).fill("no: more than a slip apart"),
    ]));

  test.each<[string, Use[]]>([
    ["the sure one first", [bridge("Stanbrook"), bridge("Stanbrok"), { spelling: "Stanborok" }]],
    ["the sure one last", [{ spelling: "Stanborok" }, bridge("Stanbrook"), bridge("Stanbrok")]],
  ])("the surest verdict holds for all: %s", (_, uses) => {
    const [first] = found(false, ["slip", ...uses]);
    expect(first).toMatch(/^error: /);
  });

  test("one place is told once, though it looks alike in two ways", () => {
    const pair = [bridge("Stanbrook"), bridge("Stanbrok")];
    expect(found(false, ["slip", ...pair], ["slip", ...pair])).toEqual(["error: Stanbrook, Stanbrok"]);
  });

  test("a place that stands in two findings is told in both", () =>
    expect(
      found(
        false,
        ["slip", bridge("Stanbrook"), bridge("Stanbrok")],
        ["slip", bridge("Stanbrook"), { ...bridge("Stanborok"), start: 60 }],
      ),
    ).toEqual(["error: Stanbrook, Stanbrok", "error: Stanbrook, Stanborok"]));

  test("a spelling told in part is told again", () =>
    expect(
      found(
        false,
        ["slip", bridge("Stanbrook"), bridge("Stanbrok")],
        ["slip", bridge("Stanbrook"), bridge("Stanbrok"), { ...bridge("Stanbrok"), start: 60 }],
      ),
    ).toEqual(["error: Stanbrook, Stanbrok", "error: Stanbrook, Stanbrok"]));
});

describe("whose names they are", () => {
  const use = (spelling: string, person: boolean, ...after: string[]): Use => ({
    spelling,
    person,
    after,
    before: ["owusu"],
  });
  test.each<[string, Use[], boolean]>([
    ["people's", [use("Darkwah", true), use("Darkwha", true)], true],
    ["half people's", [use("Darkwah", true), use("Darkwha", false, "mill")], true],
    ["nobody's", [use("Darkwah", false), use("Darkwha", false)], false],
    ["a person's once of three times", [use("Darkwah", true), use("Darkwha", false), use("Darkwha", false)], true],
    [
      "a person's once of three times, and a mill's",
      [use("Darkwah", true), use("Darkwha", false), use("Darkwha", false, "mill")],
      false,
    ],
  ])("%s", (_, uses, ofPeople) => {
    expect(found(ofPeople, ["slip", ...uses])).toHaveLength(1);
    expect(found(!ofPeople, ["slip", ...uses])).toHaveLength(0);
  });
});

describe("the wording", () => {
  const tell = (...values: string[]) => tellSpellings({ likeness: "slip", values, because: "" });

  test("names that just fit stand in full", () => {
    const [one, other] = ["a".repeat(33), "b".repeat(33)];
    expect(tell(one, other)).toBe(`Two spellings of one name: ${one}, then ${other}`);
    expect(tell(`${one}a`, other)).toBe(`Two spellings of one name: ${"a".repeat(32)}…, then ${other}`);
  });

  test("names that do not fit are cut, to a hundred letters at most", () => {
    const long = `${"Orrin ".repeat(20)}Trust`;
    for (const values of [[long, long], [long, long, long], Array(4).fill(long)]) {
      const message = tell(...values);
      expect(message.length).toBeLessThanOrEqual(100);
      expect(message).toContain("…");
    }
  });

  test("no blank is left before the cut", () => expect(tell("Orr ".repeat(20), "Orr")).not.toContain(" …"));

  test("every spelling is asked about", () =>
    expect(askWhich({ likeness: "slip", values: ["Orrin", "Orin", "Oririn"], because: "" })).toBe(
      "Which is right: Orrin, Orin or Oririn?",
    ));
});
