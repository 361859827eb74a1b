import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const statuses = (copy: string) =>
  extractClaims(readArticle(copy, { publishedAt: "2024-06-12" }))
    .of("status")
    .map(({ person, status, aspect, death, decision, when, staged, official, peril, text }) =>
      [
        `${person}: ${status} (${aspect})`,
        death,
        decision,
        when,
        peril,
        staged && "staged",
        official && "official",
        `“${text}”`,
      ]
        .filter(Boolean)
        .join(" "),
    );

describe("how it stands with somebody", () => {
  test.each([
    ["Ole Brandt died at the scene.", "Ole Brandt: dead (turn) at once “Ole Brandt died”"],
    ["Ole Brandt died before paramedics arrived.", "Ole Brandt: dead (turn) at once “Ole Brandt died”"],
    ["Ole Brandt died when the wall gave way.", "Ole Brandt: dead (turn) untold “Ole Brandt died”"],
    ["Ole Brandt fell. He died at the scene.", "Ole Brandt: dead (turn) at once “died”"],
    [
      "Ole Brandt, a roofer from Orrin, died.",
      "Ole Brandt: dead (turn) untold “Ole Brandt, a roofer from Orrin, died”",
    ],
    ["Ole Brandt, who fell, and his dog died.", undefined],
    ["Ole Brandt was hit by a van and died.", "Ole Brandt: dead (turn) untold “Ole Brandt was hit by a van and died”"],
    [
      "Captain Ole Brandt was hit by a van and died.",
      "Ole Brandt: dead (turn) untold “Ole Brandt was hit by a van and died”",
    ],
    [
      "The ship’s captain, Ole Brandt, was hit and died.",
      "Ole Brandt: dead (turn) untold “Ole Brandt, was hit and died”",
    ],
    ["A van hit Ole Brandt and died.", undefined],
    ["The late Ole Brandt kept bees.", "Ole Brandt: dead (state) untold “The late Ole Brandt”"],
    [
      "They mourned the late Mr. Brandt. Ole Brandt kept bees.",
      "Ole Brandt: dead (state) untold “the late Mr. Brandt”",
    ],
    ["He was late. Ole Brandt kept bees.", undefined],
    [
      "The bull got loose, killing Ole Brandt on Monday.",
      "Ole Brandt: dead (turn) violent monday “killing Ole Brandt”",
    ],
    ["The bull got loose, killing Ole Brandt’s dog.", undefined],
    ["Divers found the climber Ole Brandt dead.", "Ole Brandt: dead (turn) at once “Ole Brandt dead”"],
    ["Ole Brandt was left in a critical but stable condition.", undefined],
    [
      "Ole Brandt is in a critical but stable condition.",
      "Ole Brandt: hurt (state) “Ole Brandt is in a critical but stable condition”",
    ],
    [
      "Ole Brandt remains in a serious condition.",
      "Ole Brandt: hurt (state) “Ole Brandt remains in a serious condition”",
    ],
    ["Ole Brandt is still in hospital.", undefined],
    ["Ole Brandt is in mint condition.", undefined],
    ["Ole Brandt is in a, well, bad way.", undefined],
    ["Ole Brandt broke his leg.", "Ole Brandt: hurt (turn) “Ole Brandt broke his leg”"],
    ["Ole Brandt broke his word.", undefined],
    ["Ole Brandt suffered a broken arm.", "Ole Brandt: hurt (turn) “Ole Brandt suffered a broken arm”"],
    ["Ole Brandt suffered serious injuries.", "Ole Brandt: hurt (turn) “Ole Brandt suffered serious injuries”"],
    ["Ole Brandt suffered no injuries.", undefined],
    [
      "Ole Brandt was taken to hospital with a broken leg.",
      "Ole Brandt: hurt (turn) “Ole Brandt was taken to hospital with a broken leg”",
    ],
    ["Ole Brandt was taken to hospital with his dog.", undefined],
    ["Ole Brandt survived.", "Ole Brandt: alive (turn) “Ole Brandt survived”"],
    ["Ole Brandt survived the fall.", "Ole Brandt: alive (turn) fall “Ole Brandt survived”"],
    ["Ole Brandt survived the deadly crash.", "Ole Brandt: alive (turn) crash “Ole Brandt survived”"],
    ["Ole Brandt survived the vote.", undefined],
    ["Ole Brandt is dead.", "Ole Brandt: dead (state) untold “Ole Brandt is dead”"],
    ["Ole Brandt is dead and buried.", "Ole Brandt: dead (state) untold “Ole Brandt is dead”"],
    ["Ole Brandt is dead wrong.", undefined],
    ["Ole Brandt is alive.", "Ole Brandt: alive (state) “Ole Brandt is alive”"],
    ["Ole Brandt is alive to the danger.", undefined],
    ["Ole Brandt is recovering well.", "Ole Brandt: alive (state) “Ole Brandt is recovering”"],
    ["Ole Brandt is recovering his losses.", undefined],
    ["Ole Brandt was not hurt.", "Ole Brandt: unhurt (turn) “Ole Brandt was not hurt”"],
    ["Ole Brandt was hurt that nobody wrote.", undefined],
    [
      "Ole Brandt was arrested on Monday and released on bail.",
      "Ole Brandt: free (turn) remand monday “Ole Brandt was arrested on Monday and released on bail”",
    ],
    ["Ole Brandt was remanded in custody.", "Ole Brandt: held (turn) remand “Ole Brandt was remanded in custody”"],
    ["Ole Brandt was jailed.", "Ole Brandt: held (turn) sentence “Ole Brandt was jailed”"],
    ["Ole Brandt, who was jailed, wept.", "Ole Brandt: held (turn) sentence “Ole Brandt, who was jailed”"],
    [
      "Ole Brandt told reporters on Monday that it rained.",
      "Ole Brandt: alive (deed) monday “Ole Brandt told reporters on Monday”",
    ],
    ["“It rained,” said Mr Ole Brandt on Monday.", "Ole Brandt: alive (deed) monday “said Mr Ole Brandt on Monday”"],
    [
      "A police officer said Ole Brandt died on Monday.",
      "Ole Brandt: dead (turn) untold monday official “Ole Brandt died”",
    ],
    ["At the time Ole Brandt was hurt.", "Ole Brandt: hurt (turn) staged “Ole Brandt was hurt”"],
    ["In 1998 Ole Brandt was hurt.", "Ole Brandt: hurt (turn) staged “Ole Brandt was hurt”"],
  ])("%s", (copy, expected) => expect(statuses(copy)).toEqual(expected === undefined ? [] : [expected]));

  test("told in a plot, it is no news", () =>
    expect(statuses("In the film, an actor plays Ole Brandt, who died. The plot of the film is thin.")).toEqual([]));

  test("a bare family name stays with the one who bore it alone before", () =>
    expect(statuses("Ole Brandt fell. Brandt was hurt. Gwen Brandt, his aunt, wept. Brandt died.")).toEqual([
      "Ole Brandt: hurt (turn) “Brandt was hurt”",
      "Ole Brandt: dead (turn) untold “Brandt died”",
    ]));
});
