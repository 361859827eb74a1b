import { describe, expect, test } from "vitest";
import type { Interval } from "../../src/model/quantity.js";
import { allowance, amountsBetween, grouped, inherited, percentChange, plainChange } from "../../src/values/change.js";
import { quantityIn } from "./read.js";

const written = ({ low, high }: Interval) => `${low ?? ""}..${high ?? ""}`;

describe("a change between two figures", () => {
  test.each([
    ["40 boats", "44 boats", "+10", "+4"],
    ["44 boats", "40 boats", "−9.1", "−4"],
    ["40 boats", "40 boats", "0", "0"],
    ["0 boats", "40 boats", "no", "+40"],
    ["-4 degrees", "-2 degrees", "+50", "+2"],
    ["1,000 boats", "3,500,000 boats", "+349900", "+3,499,000"],
    ["£1.20", "£1.50", "+25", "+0.3"],
  ])("%s → %s is %s per cent, %s", (from, to, percent, plain) => {
    const figures = [quantityIn(`It was ${from}.`), quantityIn(`It was ${to}.`)] as const;
    expect(percentChange(...figures)).toBe(percent);
    expect(plainChange(...figures)).toBe(plain);
  });

  test.each([
    ["1", "1"],
    ["999", "999"],
    ["1000", "1,000"],
    ["1234567.5", "1,234,567.5"],
    ["0.12345", "0.12345"],
    ["-1234", "-1,234"],
  ])("%s is printed %s", (figure, expected) => expect(grouped(figure)).toBe(expected));
});

describe("by how much, in the ways an amount can say it", () => {
  test.each([
    ["40 boats", "50 boats", "25 per cent", ["25..25"]],
    ["50 boats", "40 boats", "20 per cent", ["20..20"]],
    ["40 per cent", "50 per cent", "25 per cent", ["22.222222222222222222..27.848101265822784811", "9..11"]],
    ["4 per cent", "5 per cent", "1 percentage point", ["0..2"]],
    ["4.00 per cent", "4.25 per cent", "25 basis points", ["24..26"]],
    ["40 boats", "50 boats", "10 percentage points", []],
    ["40 boats", "50 boats", "10 boats", ["10..10"]],
    ["£40", "£50", "£10", ["10..10"]],
    ["£40", "£50", "10 tonnes", []],
    ["£40", "$50", "$10", []],
  ])("%s → %s, by %s", (from, to, amount, expected) => {
    const [a, b, c] = [from, to, amount].map((text) => quantityIn(`It was ${text}.`));
    expect(amountsBetween(a!, b!, c!).map(written)).toEqual(expected);
  });

  test("a change over nought leaves its size open", () =>
    expect(
      amountsBetween(
        quantityIn("It was -2 degrees."),
        quantityIn("It was 3 degrees."),
        quantityIn("It was 5 degrees."),
      ).map(written),
    ).toEqual(["4..6"]));

  test("an open figure leaves the change open", () =>
    expect(
      amountsBetween(
        quantityIn("It was more than 40 boats."),
        quantityIn("It was 50 boats."),
        quantityIn("It was 10 boats."),
      ).map(written),
    ).toEqual(["0.."]));

  test.each([
    ["10 per cent", "9..11"],
    ["10.5 per cent", "10.45..10.55"],
    ["10 boats", "9..11"],
    ["10 tonnes", "9..11"],
  ])("%s allows %s", (amount, expected) => expect(written(allowance(quantityIn(`It was ${amount}.`)))).toBe(expected));
});

describe("a power that is printed once", () => {
  const readings = (from: string, to: string) =>
    inherited(quantityIn(`It was ${from}.`), quantityIn(`It was ${to}.`)).map(([a, b]) => `${a.figure} ${b.figure}`);

  test.each([
    ["$1.04", "$1.50 billion", ["1040000000 1500000000", "1.04 1500000000"]],
    ["$1.50 billion", "$1.04", ["1500000000 1040000000", "1500000000 1.04"]],
    ["4 boats", "6 million boats", ["4000000 6000000", "4 6000000"]],
    ["$1.04 billion", "$1.50 billion", ["1040000000 1500000000"]],
    ["1,500 boats", "6 million boats", ["1500 6000000"]],
    ["6 million boats", "1,500 boats", ["6000000 1500"]],
    ["4 boats", "6 boats", ["4 6"]],
  ])("%s → %s", (from, to, expected) => expect(readings(from, to)).toEqual(expected));

  test("a count that is given in millions is rounded to the million", () => {
    const [[scaled] = []] = inherited(quantityIn("It was 4 boats."), quantityIn("It was 6 million boats."));
    expect(written(scaled!.interval)).toBe("3500000..4500000");
    const [[about] = []] = inherited(quantityIn("It was nearly 4 boats."), quantityIn("It was 6 million boats."));
    expect(about!.interval.high).toBe("4500000");
  });
});
