import { describe, expect, test } from "vitest";
import { ledgerOf } from "../../src/claims/ledger.js";
import type { Claim } from "../../src/model/claim.js";
import type { Rule, RuleSettings } from "../../src/model/rule.js";
import type { Suppression } from "../../src/model/suppression.js";
import { runRules } from "../../src/rules/contradictions.js";

const claim = (start: number, end: number): Claim => ({
  kind: "date",
  subject: "date",
  start,
  end,
  sentence: 0,
  block: 0,
  text: "",
  stated: true,
  by: "gainsay",
  parts: {},
  range: false,
  frame: { speaker: { kind: "narrator" }, polarity: "affirmed", modality: "actual" },
});
const claims = [claim(0, 4), claim(10, 14), claim(20, 24), claim(30, 34)] as const;

function rule(id: string, sides: Readonly<Record<string, readonly Claim[]>>): Rule {
  return {
    id,
    family: "time",
    severity: "warning",
    summary: "",
    matters: "",
    limits: [],
    examples: { contradicts: [], consistent: [] },
    *run() {
      yield { claims: [claims[0], claims[3]], reason: "two fairs" };
      yield {
        subject: "The Fair!",
        sides: Object.entries(sides).map(([value, each]) => ({ value, claims: each })),
        severity: "warning",
        confidence: "likely",
        message: `${id} clashes`,
        why: "",
        question: "?",
      };
    },
  };
}

const late = rule("late", { Friday: [claims[3]], "Monday 4": [claims[2], claims[2]] });
const early = rule("early", { Monday: [claims[0], claims[2]], Friday: [claims[1]] });
const run = (settings?: RuleSettings, suppressions?: readonly Suppression[]) =>
  runRules(
    [late, early],
    ledgerOf(claims, { people: new Map(), events: new Map() }),
    ({ start, end }) => ({ start, end, line: 1, column: start + 1, zone: "body", text: "" }),
    settings,
    suppressions,
  );

describe("contradictions", () => {
  test("come in the order in which an editor meets them", () =>
    expect(run().contradictions.map((each) => each.rule)).toEqual(["early", "late"]));

  test("have the minority side first and each passage once", () => {
    const [first, second] = run().contradictions;
    expect(first?.passages.map(({ value, start }) => [value, start])).toEqual([
      ["Friday", 10],
      ["Monday", 0],
      ["Monday", 20],
    ]);
    expect(second?.passages.map(({ value, start }) => [value, start])).toEqual([
      ["Friday", 30],
      ["Monday 4", 20],
    ]);
  });

  test("point at their claims", () =>
    expect(run().contradictions.map((each) => each.claims)).toEqual([
      [0, 1, 2],
      [2, 3],
    ]));

  test("have a fingerprint of rule, subject and values, whatever their order", () =>
    expect(run().contradictions.map((each) => each.fingerprint)).toEqual([
      "early:the-fair:friday:monday",
      "late:the-fair:friday:monday-4",
    ]));

  test("what was let go is kept with its reason", () =>
    expect(run().abstentions.map(({ rule: id, reason, claims: places }) => [id, reason, places])).toEqual([
      ["late", "two fairs", [0, 3]],
      ["early", "two fairs", [0, 3]],
    ]));
});

test("a suppression names a rule that is run", () => {
  const { contradictions, suppressions } = run({}, [
    { rule: "late", reason: "a joke", start: 0, end: 4, line: 1, column: 1 },
    { rule: "lat", reason: "a joke", start: 0, end: 4, line: 1, column: 1 },
  ]);
  expect(contradictions.map((each) => each.rule)).toEqual(["early"]);
  expect(suppressions.map((each) => each.state)).toEqual(["used", "void"]);
});

describe("a rule's setting", () => {
  test.each(["error", "warning", "note"] as const)("%s replaces its severity", (severity) =>
    expect(run({ late: severity }).contradictions.map((each) => each.severity)).toEqual(["warning", severity]),
  );

  test("off: it is not run, and lets nothing go", () => {
    const { contradictions, abstentions } = run({ late: "off" });
    expect(contradictions.map((each) => each.rule)).toEqual(["early"]);
    expect(abstentions.map((each) => each.rule)).toEqual(["early"]);
  });
});
