import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const ages = (copy: string, publishedAt = "2024-06-01") =>
  extractClaims(readArticle(`It rained on Sunday. ${copy}`, { publishedAt }))
    .of("age")
    .map(({ subject, low, high, given }) => `${subject} ${low === high ? low : `${low}-${high}`} ${given}`);

describe("ages", () => {
  test.each([
    ["Nora Whitcombe, 34, was fined.", "nora-whitcombe 34 age"],
    ["Nora Whitcombe (34) was fined.", "nora-whitcombe 34 age"],
    ["Nora Whitcombe, aged 34, was fined.", "nora-whitcombe 34 age"],
    ["Nora Whitcombe, age 34, was fined.", "nora-whitcombe 34 age"],
    ["“Never again,” said Nora Whitcombe, 34.", "nora-whitcombe 34 age"],
    ["Nora Whitcombe, 34, of Mill Lane, was fined.", "nora-whitcombe 34 age"],
    ["The court fined 34-year-old Nora Whitcombe.", "nora-whitcombe 34 age"],
    ["The 34-year-old former nurse Nora Whitcombe was fined.", "nora-whitcombe 34 age"],
    ["Nora Whitcombe was fined. The 34-year-old wept.", "nora-whitcombe 34 age"],
    ["Nora Whitcombe is 34.", "nora-whitcombe 34 age"],
    ["Nora Whitcombe, who is 34, was fined.", "nora-whitcombe 34 age"],
    ["Nora Whitcombe, who turned 34 in April, was fined.", "nora-whitcombe 34 birthday"],
    ["Nora Whitcombe was born in 1990 on the coast.", "nora-whitcombe 33-34 birth"],
    ["Nora Whitcombe, born on March 3, 1990, was fined.", "nora-whitcombe 33-34 birth"],
    ["Ngozi Eze-Adeyemi, 101, cut the ribbon.", "ngozi-eze-adeyemi 101 age"],
  ])("%s", (copy, expected) => expect(ages(copy)).toEqual([expected]));

  test.each([
    "Nora Whitcombe, 34 Mill Lane, was fined.",
    "Nora Whitcombe scored 34.",
    "Nora Whitcombe, then 34, was fined.",
    "Nora Whitcombe was 34 when she was fined.",
    "Nora Whitcombe will be 34 in May.",
    "Nora Whitcombe, 34 at the time, was fined.",
    "As a 34-year-old Nora Whitcombe swam the Channel.",
    "In 2011, Nora Whitcombe, 34, was fined.",
    "Nora Whitcombe met a 34-year-old.",
    "Nora Whitcombe and Ben Ashe were fined. The 34-year-old wept.",
    "Nora Whitcombe, 134, led the field.",
    "Nora Whitcombe is 34 points behind.",
    "Nora Whitcombe, 1,034 of whose bees died, wept.",
    "Nora Whitcombe turned 34 cows out.",
    "Nora Whitcombe turned 34 in 2011.",
    "The 34-year-old bridge is shut.",
    "Whitcombe, Ashe and 34 others were fined.",
    "A man aged between 30 and 34 was fined.",
  ])("no age of the day: %s", (copy) => expect(ages(copy)).toEqual([]));
});
