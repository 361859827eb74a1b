import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const claims = (copy: string) => extractClaims(readArticle(copy));

const shares = (copy: string) =>
  claims(copy)
    .of("share")
    .map(({ part, whole, percent, of, bounded }) =>
      [part && `${part.text} of ${whole?.text}`, `is ${percent.text}`, of && `of ${of}`, bounded && "each counted once"]
        .filter(Boolean)
        .join(" "),
    );

const splits = (copy: string) =>
  claims(copy)
    .of("split")
    .map((split) => `${split.shares.map(({ text }) => text).join(" + ")} of ${split.of}`);

describe("a share", () => {
  test.each([
    ["412 of 1,050 pupils (39 per cent) passed.", "412 of 1,050 is 39 per cent of pupils"],
    ["412 of the 1,050 pupils, or 39 per cent, passed.", "412 of 1,050 is 39 per cent of pupils"],
    ["412 (39 per cent) of 1,050 pupils passed.", "412 of 1,050 is 39 per cent of pupils"],
    ["412 or 39 per cent of the 1,050 pupils passed.", "412 of 1,050 is 39 per cent of pupils"],
    ["Turnout was 61 per cent: 6,100 of the 10,000 voters.", "6,100 of 10,000 is 61 per cent of voters"],
    ["39 per cent of the 1,050 pupils, or 412, passed.", "412 of 1,050 is 39 per cent of pupils"],
    ["39 per cent of the 1,050 pupils (412) passed.", "412 of 1,050 is 39 per cent of pupils"],
    ["39 per cent of 1,050 pupils, or 412 of them, passed.", "is 39 per cent of pupils each counted once"],
    ["£4m of the £10m, or 40 per cent, is spent.", "£4m of £10m is 40 per cent"],
    ["4 acres of the 10 acres (40 per cent) are wet.", "4 acres of 10 acres is 40 per cent"],
    ["Of the 240 pupils, 180 passed, a pass rate of 75 per cent.", "180 of 240 is 75 per cent of pupils"],
    ["39 per cent of girls, boys and so on.", "is 39 per cent of girls each counted once"],
  ])("%s", (copy, expected) => expect(shares(copy)).toEqual([expected]));

  test.each([
    "412 of the 1,050 pupils, or 39 per cent of them, passed.",
    "39 per cent of pupils’ time is spent.",
    "Growth was -3 per cent.",
    "The 4 tonnes of the £10m, or 40 per cent, are spent.",
  ])("none that is sure: %s", (copy) => expect(shares(copy)).toEqual([]));
});

describe("shares that are a whole between them", () => {
  test.each([
    [
      "Orr took 45 per cent, Pell took 38 per cent and Moss took 17 per cent of the vote.",
      "45 per cent + 38 per cent + 17 per cent of vote",
    ],
    [
      "Of the total, 52 per cent went to Orr, 31 per cent to Pell and the remaining 27 per cent to Moss.",
      "52 per cent + 31 per cent + 27 per cent of total",
    ],
    ["Orr took 45 per cent, and the rest, 55 per cent of the vote, went to Moss.", "45 per cent + 55 per cent of vote"],
    [
      "Orr won 40 per cent, Pell won 20 per cent and the rest won 30 per cent.",
      "40 per cent + 20 per cent + 30 per cent of rest",
    ],
  ])("%s", (copy, expected) => expect(splits(copy)).toEqual([expected]));

  test.each([
    ["a new clause", "Orr took 45 per cent; Pell took 38 per cent and Moss took 17 per cent of the vote."],
    ["a move", "Orr took 45 per cent, up from 38 per cent, and Moss took 17 per cent of the vote."],
    ["two shares and nothing left", "Orr took 45 per cent and Pell 38 per cent of the vote."],
    ["one share", "Orr took 45 per cent of the vote."],
    [
      "too far apart",
      "Orr took 45 per cent, in a long and windy night of counting that the whole of the county sat up for, Pell took 38 per cent and Moss took 17 per cent of the vote.",
    ],
  ])("none: %s: %s", (_, copy) => expect(splits(copy)).toEqual([]));
});
