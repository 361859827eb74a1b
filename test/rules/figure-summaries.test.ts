import { expect, test } from "vitest";
import { ledgerOf } from "../../src/claims/ledger.js";
import type { Zone } from "../../src/model/article.js";
import type { Claim } from "../../src/model/claim.js";
import type { QuantityClaim } from "../../src/model/numeric.js";
import { pairOf } from "../../src/rules/figure-pairs.js";
import { summarised } from "../../src/rules/figure-summaries.js";

/** So many people hurt, in a sentence of its own. */
function hurt(value: string, at: number, zone: Zone, position: number): QuantityClaim {
  const exact = { low: value, high: value };
  return {
    kind: "quantity",
    subject: "injured",
    measure: "injured",
    modifiers: [],
    scope: "whole",
    definite: false,
    context: ["coach", "crash"],
    names: [],
    before: ["^"],
    after: ["people", "were", "hurt", "$"],
    dates: [],
    start: at,
    end: at + 1,
    text: value,
    sentence: at,
    block: at,
    zone,
    position,
    quantity: {
      text: value,
      figure: value,
      unit: "",
      dimension: "count",
      step: "0",
      rounded: exact,
      interval: exact,
      expected: exact,
    },
    frame: { speaker: { kind: "narrator" }, polarity: "affirmed", modality: "actual" },
    stated: true,
    by: "gainsay",
  };
}

test("a side has every claim of its figure once, and none of another", () => {
  const [headline, first, second, again] = [
    hurt("6", 0, "headline", -1),
    hurt("9", 10, "lede", 0),
    hurt("11", 20, "body", 1),
    hurt("9", 30, "body", 2),
  ];
  const claims: readonly Claim[] = [headline, first, second, again];
  const findings = [...summarised(ledgerOf(claims, { people: new Map(), events: new Map() }))];
  expect(findings.map((each) => "sides" in each && each.sides.map((side) => side.claims))).toEqual([
    [[headline], [first, again]],
  ]);
});

test("figures of one clause keep their order", () => {
  const [one, other] = [hurt("6", 10, "body", 0), hurt("9", 10, "body", 0)];
  expect(pairOf(one, other, "event").sides.map(({ value }) => value)).toEqual(["6", "9"]);
});
