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

describe("a body of so many", () => {
  test.each([
    ["The nine-member council voted 7-5 to close the pool.", "vote 7-5 of 9"],
    ["The 9-member council voted 7-5 to close the pool.", "vote 7-5 of 9"],
    ["The vote was 7-5 on the nine-member council.", "vote 7-5 of 9"],
    ["The nine-member council met on Monday.\n\nIt voted 7-5 to close the pool.", "vote 7-5 of 9"],
    ["The nine-member council met on Monday.\n\nCouncillors voted 7-5 to close the pool.", "vote 7-5 of 9"],
    ["The nine-member council met on Monday.\n\nThe Senate voted 52-48 for the bill.", "vote 52-48"],
    ["The nine-member council asked shareholders, who voted 52-48 for the sale.", "vote 52-48"],
  ])("%s", (copy, expected) => expect(votes(copy)).toEqual([expected]));
});
