import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const votes = (copy: string) =>
  extractClaims(readArticle(copy))
    .of("result")
    .map(({ subject, score, members }) =>
      [subject, score?.map(({ figure }) => figure).join("-"), members && `of ${members.figure}`]
        .filter(Boolean)
        .join(" "),
    );

describe("a vote in words", () => {
  test.each([
    ["The council voted 7 to 5 to close the pool.", "vote 7-5"],
    ["The council voted seven to five against the plan.", "vote 7-5"],
    ["The bill was passed by a vote of 231 to 204.", "vote 231-204"],
    ["The vote was 7-5.", "vote 7-5"],
    ["The plan was approved by five votes to seven.", "vote 5-7"],
    ["The plan fell by 5 votes to 7.", "vote 5-7"],
  ])("%s", (copy, expected) => expect(votes(copy)).toEqual([expected]));

  test.each([
    "The board voted 5 to 10 times a year on it.",
    "Members voted 4 to 6 weeks of leave.",
    "The road was widened from 7 to 5 metres.",
    "The panel voted half to five.",
    "Turnout in the vote was 40 to 50 per cent.",
  ])("is not read in: %s", (copy) => expect(votes(copy)).toEqual([]));
});

test.each([
  "A motion to reject it, backed by the mayor, fell by five votes to seven.",
  "The plan was approved, though planners voted 3 to 6 against it.",
  "The plan was approved on appeal, overturning the panel’s vote of 2 to 5.",
  "The pay deal agreed in March was thrown out 12-31 by delegates.",
  "The committee passed over Mr Hale by a vote of 3 to 7.",
])("is carried by no score of another vote: %s", (copy) =>
  expect(
    extractClaims(readArticle(copy))
      .of("result")
      .filter(({ won }) => won),
  ).toEqual([]),
);

describe("a body of so many", () => {
  test.each([
    ["The nine-member council voted 7-5 to close the pool.", "vote 7-5 of 9"],
    ["The 9-member council voted 7-5 to close the pool.", "vote 7-5 of 9"],
    ["The vote was 7-5 on the nine-member council.", "vote 7-5 of 9"],
    ["The plan was approved 7-5 by the council. The nine-member council meets in May.", "vote 7-5 of 9"],
    ["The council of nine voted 7-5 to close the pool.", "vote 7-5 of 9"],
    ["With the mayor casting the deciding vote, the eight-member council voted 5-4 to build.", "vote 5-4"],
    ["The nine-member council will decide in June. Teachers voted 141 to 20 to strike.", "vote 141-20"],
    ["The bill, which would create a seven-member commission, passed 61-38.", "vote 61-38"],
    ["The mandate of the three-member panel was renewed by 26 votes to three.", "vote 26-3"],
    ["The nine-member council sent the plan to the county, which passed it by 14 votes to six.", "vote 14-6"],
    ["The nine-member council met on Monday.\n\nThe Senate voted 52-48 for the bill.", "vote 52-48"],
    ["The nine-member council asked shareholders, who voted 52-48 for the sale.", "vote 52-48"],
  ])("%s", (copy, expected) => expect(votes(copy)).toEqual([expected]));
});
