import { describe, expect, test } from "vitest";
import type { Interval } from "../../src/model/quantity.js";
import { allowance, amountsBetween, grouped, inherited, percentChange, plainChange } from "../../src/values/change.js";
import { figure } from "./figures.js";

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
    const figures = [figure(from), figure(to)] as const;
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
    ["£40", "£50", "10 boats", []],
  ])("%s → %s, by %s", (from, to, amount, expected) => {
    const [a, b, c] = [from, to, amount].map((text) => figure(text));
    expect(amountsBetween(a!, b!, c!).map(written)).toEqual(expected);
  });

  test("a change over nought leaves its size open", () =>
    expect(amountsBetween(figure("-2 degrees"), figure("3 degrees"), figure("5 degrees")).map(written)).toEqual([
      "4..6",
    ]));

  test("the goals of a score are no count of things", () => {
    const [from, to] = ["3 boats", "4 boats"].map((text) => ({ ...figure(text), dimension: "score" as const }));
    expect(amountsBetween(from!, to!, figure("1 boats"))).toEqual([]);
    expect(amountsBetween(from!, to!, from!).map(written)).toEqual(["1..1"]);
  });

  test("an open figure leaves the change open", () =>
    expect(amountsBetween(figure("more than 40 boats"), figure("50 boats"), figure("10 boats")).map(written)).toEqual([
      "0..",
    ]));

  test.each([
    ["10 per cent", "9..11"],
    ["10.5 per cent", "10.45..10.55"],
    ["10 boats", "9..11"],
    ["10 tonnes", "9..11"],
    ["more than 10 boats", "9.."],
    ["fewer than 10 boats", "..11"],
  ])("%s allows %s", (amount, expected) => expect(written(allowance(figure(amount)))).toBe(expected));
});

describe("a power that is printed once", () => {
  const readings = (from: string, to: string) =>
    inherited(figure(from), figure(to)).map(([a, b]) => `${a.figure} ${b.figure}`);

  test.each([
    ["$1.04", "$1.50 billion", ["1040000000 1500000000", "1.04 1500000000"]],
    ["$1.50 billion", "$1.04", ["1500000000 1040000000", "1500000000 1.04"]],
    ["4 boats", "6 million boats", ["4000000 6000000", "4 6000000"]],
    ["$1.04 billion", "$1.50 billion", ["1040000000 1500000000"]],
    ["1,500 boats", "6 million boats", ["1500 6000000"]],
    ["6 million boats", "1,500 boats", ["6000000 1500"]],
    ["4 boats", "6 boats", ["4 6"]],
    ["5 hundred boats", "6 million boats", ["500 6000000"]],
    ["6 million boats", "5 hundred boats", ["6000000 500"]],
  ])("%s → %s", (from, to, expected) => expect(readings(from, to)).toEqual(expected));

  test("decimals are good to their last place", () => {
    const [[scaled] = []] = inherited(figure("$1.04"), figure("$1.50 billion"));
    expect(scaled!.step).toBe("10000000");
    expect(written(scaled!.rounded)).toBe("1035000000..1045000000");
    expect(written(scaled!.expected)).toBe("1035000000..1045000000");
  });

  test("a range keeps both its ends", () => {
    const range = {
      ...figure("5 tonnes"),
      rounded: { low: "4.5", high: "7.5" },
      interval: { low: "4.5", high: "7.5" },
    };
    const [[scaled] = []] = inherited(range, figure("9 million tonnes"));
    expect(written(scaled!.rounded)).toBe("4500000..7500000");
  });

  test("a figure that nobody counted stays as loose as it was", () => {
    const dozens = { ...figure("24 boats"), step: "12", interval: { low: "24" }, expected: { low: "24", high: "192" } };
    const [[scaled] = []] = inherited(dozens, figure("6 million boats"));
    expect([scaled!.interval, scaled!.expected].map(written)).toEqual(["24000000..", "24000000..192000000"]);
  });

  test("a count that is given in millions is rounded to the million", () => {
    const [[scaled] = []] = inherited(figure("4 boats"), figure("6 million boats"));
    expect(written(scaled!.interval)).toBe("3500000..4500000");
    const [[about] = []] = inherited(figure("nearly 4 boats"), figure("6 million boats"));
    expect(about!.interval.high).toBe("4500000");
  });
});
