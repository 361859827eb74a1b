import { describe, expect, test } from "vitest";
import { ledgerOf } from "../../src/claims/ledger.js";
import type { Zone } from "../../src/model/article.js";
import type { Claim } from "../../src/model/claim.js";
import type { QuantityClaim } from "../../src/model/numeric.js";
import { toldTwice } from "../../src/rules/figure-retold.js";

/** "lede: … words before | 400 | words behind …": a figure and the words on either side of it, "^" and "$" for the ends of the sentence. */
function figure(told: string, at: number, unit = ""): QuantityClaim {
  const [, zone, before, value, after] = /^(\w+): (.*)\|(.*)\|(.*)$/.exec(told)!;
  const words = (text: string) => text.trim().split(" ").filter(Boolean);
  const exact = { low: value!.trim(), high: value!.trim() };
  return {
    kind: "quantity",
    subject: "job",
    measure: "job",
    start: at,
    end: at + 3,
    text: value!.trim(),
    zone: zone as Zone,
    before: words(before!),
    after: words(after!),
    quantity: {
      text: value!.trim(),
      figure: value!.trim(),
      unit,
      dimension: "count",
      step: "1",
      rounded: exact,
      interval: exact,
      expected: exact,
      vague: false,
      range: false,
    },
    frame: { speaker: { kind: "narrator" }, polarity: "affirmed", modality: "actual" },
  } as unknown as QuantityClaim;
}

const found = (...told: readonly (string | QuantityClaim)[]) => {
  const claims = told.map((each, at) => (typeof each === "string" ? figure(each, at * 10) : each)) as readonly Claim[];
  const findings = [...toldTwice(ledgerOf(claims, { people: new Map(), events: new Map() }))];
  return findings.map((each) => ("sides" in each ? each.sides.map(({ value }) => value).join(" / ") : each.reason));
};

describe("a headline’s sentence told again in the copy", () => {
  const head = "headline: ^ mill will cut |400| jobs in orrin $";
  test.each([
    ["word for word", [head, "lede: ^ mill will cut |500| jobs in orrin $"], ["400 / 500"]],
    ["with the same figure", [head, "lede: ^ mill will cut |400| jobs in orrin $"], []],
    ["six words in common, on both sides", [head, "lede: the mill will cut |500| jobs in orrin soon"], ["400 / 500"]],
    ["five words in common", [head, "lede: the mill will cut |500| jobs in leeds soon"], []],
    [
      "six words before and none behind",
      ["headline: today this mill will soon shed |400| men", "lede: today this mill will soon shed |500| jobs"],
      ["400 / 500"],
    ],
    [
      "six words behind and none before",
      ["headline: cut |400| jobs from this mill next year", "lede: lost |500| jobs from this mill next year"],
      ["400 / 500"],
    ],
    [
      "in a longer sentence, with one word behind it in common",
      [
        "headline: ^ old mill in orrin will cut |400| jobs now $",
        "lede: but the old mill in orrin will cut |500| jobs at once",
      ],
      ["400 / 500"],
    ],
    [
      "in another sentence, with one word before it in common",
      [
        "headline: ^ mill to cut |400| jobs in orrin works before spring $",
        "lede: ^ firm will cut |500| jobs in orrin works before summer",
      ],
      ["400 / 500"],
    ],
    [
      "with three longer words",
      ["headline: now we are to cut |400| jobs from orrin", "lede: now we are to cut |500| jobs from orrin"],
      ["400 / 500"],
    ],
    [
      "with two",
      ["headline: we are to cut |400| jobs for orrin now", "lede: we are to cut |500| jobs for orrin now"],
      [],
    ],
    ["small words alone", ["headline: ^ it is to be |400| of us in $", "lede: ^ it is to be |500| of us in $"], []],
    ["in a heading", [head, "heading: ^ mill will cut |500| jobs in orrin $"], ["400 / 500"]],
    ["in metadata", [head, "metadata: ^ mill will cut |500| jobs in orrin $"], ["400 / 500"]],
  ])("%s", (_, told, expected) => expect(found(...told)).toEqual(expected));

  test("captions of two pictures are no headline and copy", () =>
    expect(
      found("caption: ^ mill will cut |400| jobs in orrin $", "caption: ^ mill will cut |500| jobs in orrin $"),
    ).toEqual([]));

  test("what agrees with one of two says no more than that one", () =>
    expect(
      found(head, "caption: ^ mill will cut |500| jobs in orrin $", "lede: ^ mill will cut |400| jobs in orrin $"),
    ).toEqual(["400 / 500"]));

  test("in another unit it is another figure", () =>
    expect(found(head, figure("lede: ^ mill will cut |500| jobs in orrin $", 10, "tonne"))).toEqual([]));

  test("a third that agrees with one of them tells that both are meant", () =>
    expect(
      found(head, "lede: ^ mill will cut |500| jobs in orrin $", "body: ^ mill will cut |400| jobs in orrin $"),
    ).toEqual(["400 / 500"]));
});

describe("a sentence of the copy told again", () => {
  const sentence = "body: ^ the mill on the old quay will cut |400| jobs in orrin by the end $";
  test.each([
    ["word for word", [sentence, sentence.replace("400", "500")], ["400 / 500"]],
    [
      "to one end, and fourteen words",
      [sentence, "body: ^ the mill on the old quay will cut |500| jobs in orrin by the close now"],
      ["400 / 500"],
    ],
    [
      "to neither end",
      [
        "body: ^ the mill on the old quay will cut |400| jobs in orrin by the end of the year $",
        "body: but the mill on the old quay will cut |500| jobs in orrin by the end of this year now",
      ],
      [],
    ],
    [
      "to the end alone",
      [sentence, "body: but the mill on the old quay will cut |500| jobs in orrin by the end $"],
      ["400 / 500"],
    ],
    [
      "but for too few words",
      ["body: ^ the old mill cut |400| jobs in orrin $", "body: ^ the old mill cut |500| jobs in orrin $"],
      [],
    ],
    [
      "but for one side",
      [
        "body: ^ the mill on the old quay will soon cut |400| jobs $",
        "body: ^ the mill on the old quay will soon cut |500| men $",
      ],
      [],
    ],
    ["in the contents", [sentence.replace("body", "contents"), sentence.replace("400", "500")], []],
    ["in a caption", [sentence.replace("body", "caption"), sentence.replace("400", "500")], ["400 / 500"]],
  ])("%s", (_, told, expected) => expect(found(...told)).toEqual(expected));
});
