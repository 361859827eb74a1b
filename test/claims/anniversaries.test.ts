import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const anniversaries = (copy: string) =>
  extractClaims(readArticle(copy, { publishedAt: "2024-06-01" }))
    .of("anniversary")
    .map(({ subject, years, at, atStated, since, loose }) =>
      [subject, years, at && `in ${at}${atStated ? "" : " as published"}`, since && `since ${since}`, loose && "loose"]
        .filter((each) => each !== undefined && each !== "")
        .join(" "),
    );

describe("an anniversary", () => {
  test.each([
    ["The theatre marks its 30th anniversary in 2024.", ["theatre 30 in 2024"]],
    ["The theatre marks its thirtieth anniversary this year.", ["theatre 30 in 2024 as published"]],
    ["The theatre marked its 30th anniversary last year.", ["theatre 30 in 2023 as published"]],
    ["The theatre’s 30th anniversary falls in 2024.", ["theatre 30 in 2024"]],
    ["It was the 30th anniversary of the theatre in 2024.", ["theatre 30 in 2024"]],
    ["It was the 30th anniversary of the 1994 flood.", ["flood 30 since 1994"]],
    ["It was the 30th anniversary of the flood of 1994.", ["flood 30 since 1994"]],
    ["It was the 30th anniversary of its founding in 1994.", ["clause 30 since 1994"]],
    ["It was the centenary of the theatre, in 2024.", ["theatre 100 in 2024"]],
    ["The theatre in Leeds opened in 1994. Its centenary falls in 2024.", []],
    [
      "The theatre in Leeds opened in 1994. The theatre’s centenary falls in 2024.",
      ["theatre since 1994", "theatre 100 in 2024"],
    ],
    [
      "The couple held their golden wedding in 2024. They married in 1974.",
      ["wedding 50 in 2024", "wedding since 1974"],
    ],
    [
      "They held their golden wedding anniversary in 2024. They were wed in 1974.",
      ["wedding 50 in 2024", "wedding since 1974"],
    ],
    ["They held their 50th wedding anniversary in 2024.", ["wedding 50 in 2024"]],
    ["Founded in 1984, the choir celebrates its 40th anniversary.", ["clause 40 in 2024 as published since 1984"]],
    [
      "The choir, which was first formed in 1984, celebrates its 40th anniversary.",
      ["clause 40 in 2024 as published since 1984"],
    ],
    ["The choir celebrates its delayed 40th anniversary in 2024.", ["choir 40 in 2024 loose"]],
    [
      "The choir was launched in 1984 and relaunched again. The choir marks its 40th anniversary in 2024.",
      ["choir since 1984", "choir 40 in 2024"],
    ],
    ["It closed 50 years ago, in 1974.", ["ago 50 in 2024 as published since 1974"]],
    ["It closed 50 years ago in 1974.", ["ago 50 in 2024 as published since 1974"]],
    ["The choir has sung since 1984. The choir marks its 40th birthday.", ["choir 40 in 2024 as published"]],
    ["The choir’s 40th birthday is in 2024.", ["choir 40 in 2024"]],
  ])("%s", (copy, expected) => expect(anniversaries(copy)).toEqual(expected));

  test.each([
    "A birthday is in 2024.",
    "It was the first anniversary in 2024.",
    "His 40th birthday is in 2024.",
    "The choir sang on its anniversary in 2024.",
    "It closed about 50 years ago, in 1974.",
    "It closed 50 years ago, by 1974.",
    "It closed 50 years ago, in summer.",
    "It closed 3 years ago, in 2021.",
    "It closed many years ago, in 1974.",
    "It marks its 40th anniversary in 2023 and 2024.",
    "It marks its 40th anniversary, between 1984 and 1986.",
  ])("none: %s", (copy) => expect(anniversaries(copy)).toEqual([]));

  // Beside an anniversary, so that a founding would be kept.
  test.each([
    "The choir was not founded in 1984.",
    "The choir opened, in 1984, a hall.",
    "The choir opened a hall painted in 1984.",
    "The choir opened a hall by 1984.",
    "The choir opened and launched in 1984.",
    "The choir opened a hall; 1984 was wet.",
  ])("no founding: %s", (copy) =>
    expect(anniversaries(`The choir marks its 40th anniversary in 2024. ${copy}`)).not.toContain("choir since 1984"),
  );

  test("another couple’s wedding is none of theirs", () =>
    expect(anniversaries("They held their golden wedding in 2024. His parents married in 1940.")).toEqual([
      "wedding 50 in 2024",
    ]));

  test("without a day of publication “last year” and “ago” tell no year", () =>
    expect(
      extractClaims(
        readArticle("The theatre marked its 30th anniversary last year. It closed 50 years ago, in 1974."),
      ).of("anniversary"),
    ).toEqual([]));
});
