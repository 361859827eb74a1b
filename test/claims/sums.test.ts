import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const sums = (copy: string) =>
  extractClaims(readArticle(copy))
    .of("sum")
    .map(
      ({ parts, whole, complete }) =>
        `${parts.map(({ text }) => text).join(" + ")} ${complete ? "=" : "<="} ${whole.text}`,
    );

describe("who they were, behind what became of them", () => {
  test.each([
    ["Twelve people died, ten men and three women.", "ten + three <= Twelve"],
    ["Twelve people died in the crash, ten men and three women, police said.", "ten + three <= Twelve"],
    ["Twelve people died in a fire at a mill on the quay, ten men and three women.", "ten + three <= Twelve"],
    ["Rescuers found 14 people alive: 9 men and 6 women.", "9 + 6 <= 14"],
    ["Five students were honoured, three from Dale and three from Orrin.", "three + three <= Five"],
    ["Four soldiers died, three in Mali and two in Chad, the army said.", "three + two <= Four"],
  ])("%s", (copy, expected) => expect(sums(copy)).toEqual([expected]));

  test.each([
    "Twelve people were hurt on Monday, ten men and three women on Tuesday.",
    "Two people were held after the raid, three men and two women said.",
    "Twelve people were hurt, and ten men and three women died.",
    "Twelve people were hurt, including ten men and three women.",
    "Dozens of people were hurt, ten men and three women.",
    "Twelve boats sank, ten men and three women.",
    "Five students were honoured, three from Dale and three from Orrin were praised.",
  ])("is not read in: %s", (copy) => expect(sums(copy)).toEqual([]));
});
