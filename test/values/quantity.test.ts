import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Unit, units } from "../../src/lexicon/units.js";
import type { Hedge, Interval, Quantity } from "../../src/model/quantity.js";
import {
  around,
  bounds,
  countable,
  difference,
  exactly,
  hull,
  isBelow,
  meet,
  plain,
  product,
  quotient,
  shifted,
  sum,
  within,
} from "../../src/values/interval.js";
import {
  amountOf,
  convertedTo,
  hedged,
  inBase,
  named,
  printedIn,
  readable,
  rounded,
  stepOf,
} from "../../src/values/quantity.js";

const decimal = fc
  .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => plain(new Big(digits).div(new Big(10).pow(places))));
const positive = decimal.filter((value) => new Big(value).gt(0));
const interval = fc
  .tuple(decimal, decimal)
  .map(([a, b]): Interval => (new Big(a).lt(b) ? { low: a, high: b } : { low: b, high: a }));
const maybeOpen = fc.oneof(
  interval,
  decimal.map((low): Interval => ({ low })),
  decimal.map((high): Interval => ({ high })),
);
/** An interval and a value in it. */
const inhabited = fc.tuple(interval, fc.integer({ min: 0, max: 8 })).map(([{ low = "0", high = "0" }, share]) => ({
  interval: { low, high },
  value: plain(new Big(low).plus(new Big(high).minus(low).times(share).div(8))),
}));
const holds = (outer: Interval, value: string) => within(exactly(value), outer);

describe("intervals", () => {
  test("a sum, a difference and a product hold what their parts can make", () =>
    fc.assert(
      fc.property(inhabited, inhabited, (a, b) => {
        expect(holds(sum([a.interval, b.interval]), plain(new Big(a.value).plus(b.value)))).toBe(true);
        expect(holds(difference(a.interval, b.interval), plain(new Big(a.value).minus(b.value)))).toBe(true);
        expect(holds(product(a.interval, b.interval), plain(new Big(a.value).times(b.value)))).toBe(true);
      }),
    ));

  test("a quotient is rounded outwards", () =>
    fc.assert(
      fc.property(inhabited, positive, (a, by) => {
        const result = quotient(a.interval, exactly(by));
        expect(new Big(result.low ?? 0).times(by).lte(a.value)).toBe(true);
        expect(result.high === undefined || new Big(result.high).times(by).gte(a.value)).toBe(true);
      }),
    ));

  test("over nought, a quotient is open above", () => {
    expect(quotient(exactly("4"), { low: "0", high: "2" })).toEqual({ low: "2" });
    expect(quotient(exactly("4"), exactly("0"))).toEqual({ low: "0" });
  });

  test("open ends stay open", () => {
    expect(quotient(exactly("4"), { low: "2" })).toEqual({ low: "0", high: "2" });
    expect(quotient(exactly("4"), { high: "2" })).toEqual({ low: "2" });
    expect(quotient({ low: "4" }, exactly("2"))).toEqual({ low: "2" });
    expect(within({ high: "5" }, { low: "1" })).toBe(false);
    expect(within({ low: "5" }, { high: "9" })).toBe(false);
    expect([bounds(undefined, "1"), bounds("1", undefined)].map((each) => Object.keys(each))).toEqual([
      ["high"],
      ["low"],
    ]);
  });

  test("forty digits are a number, and more a serial number", () => {
    expect(countable("9".repeat(40))).toBe(true);
    expect(countable("9".repeat(41))).toBe(false);
  });

  test("two meet, or one is below the other", () =>
    fc.assert(
      fc.property(maybeOpen, maybeOpen, (a, b) => {
        expect([meet(a, b), isBelow(a, b), isBelow(b, a)].filter(Boolean)).toHaveLength(1);
        expect(meet(a, b)).toBe(meet(b, a));
      }),
    ));

  test("a hull holds both, and no less than both", () =>
    fc.assert(
      fc.property(maybeOpen, maybeOpen, (a, b) => {
        expect(within(a, hull(a, b)) && within(b, hull(a, b))).toBe(true);
        expect(hull(a, b)).toEqual(hull(b, a));
      }),
    ));

  test("shifting there and back changes nothing", () =>
    fc.assert(
      fc.property(interval, decimal, (a, by) => {
        expect(shifted(shifted(a, by), plain(new Big(by).neg()))).toEqual(a);
      }),
    ));

  test("what holds another meets it", () =>
    fc.assert(
      fc.property(interval, decimal, ({ low = "0", high = "0" }, slack) => {
        const wide = bounds(plain(new Big(low).minus(slack)), plain(new Big(high).plus(slack)));
        expect(within({ low, high }, wide) && meet({ low, high }, wide)).toBe(true);
      }),
    ));
});

describe("the slack of the printed digits", () => {
  test.each<[digits: string, power: string, measured: boolean, step: string]>([
    ["12", "1", false, "0"],
    ["60", "1", false, "0"],
    ["100", "1", false, "10"],
    ["101", "1", false, "0"],
    ["350", "1", false, "10"],
    ["1200", "1", false, "100"],
    ["12000", "1", false, "1000"],
    ["12345", "1", false, "0"],
    ["20000", "1", false, "2000"],
    ["1000000", "1", false, "100000"],
    ["7", "1", true, "1"],
    ["70", "1", true, "1"],
    ["1.2", "1", false, "0.1"],
    ["1.20", "1", true, "0.01"],
    ["1.2", "1000000", false, "100000"],
    ["3", "100000", false, "100000"],
    ["4500", "10000000", false, "1000000000"],
    ["0.5", "1000000", false, "100000"],
    [".5", "1", false, "0.1"],
  ])("%s × %s (measured: %s) is good to %s", (digits, power, measured, step) =>
    expect(stepOf({ digits, power }, measured)).toBe(step),
  );

  test("never takes in more than a tenth of a round count", () =>
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10_000_000 }), (value) => {
        const step = stepOf({ digits: String(value), power: "1" }, false);
        expect(new Big(step).times(10).lte(value)).toBe(true);
      }),
    ));

  test("holds the figure, and only half a step about it", () =>
    fc.assert(
      fc.property(decimal, fc.constantFrom("1", "1000", "1000000"), fc.boolean(), (digits, power, measured) => {
        const figure = amountOf({ digits, power });
        const step = stepOf({ digits, power }, measured);
        const slack = rounded(figure, step);
        expect(holds(slack, figure)).toBe(true);
        expect(plain(new Big(slack.high ?? 0).minus(slack.low ?? 0))).toBe(plain(new Big(step)));
      }),
    ));

  test("holds what would be rounded to the figure", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (thousandths) => {
        const value = plain(new Big(thousandths).div(1000));
        const printed = new Big(value).toFixed(1);
        const slack = rounded(printed, stepOf({ digits: printed, power: "1" }, true));
        expect(holds(slack, value)).toBe(true);
      }),
    ));
});

describe("hedges", () => {
  const hedges: readonly Hedge[] = ["about", "nearly", "just-over", "over", "at-least", "under", "up-to"];

  test("what a reader takes a hedge for is never more than it allows", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...hedges), (value, hedge) => {
        const figure = String(value);
        const step = stepOf({ digits: figure, power: "1" }, false);
        const { interval, expected } = hedged(rounded(figure, step), hedge, figure, step);
        expect(within(expected, interval)).toBe(true);
      }),
    ));

  test.each<[Hedge, string, boolean]>([
    ["about", "108", true],
    ["about", "60", false],
    ["nearly", "97", true],
    ["nearly", "120", false],
    ["just-over", "104", true],
    ["just-over", "90", false],
    ["over", "500", true],
    ["over", "80", false],
    ["at-least", "100", true],
    ["at-least", "99", true],
    ["at-least", "80", false],
    ["under", "3", true],
    ["under", "120", false],
    ["up-to", "100", true],
    ["up-to", "120", false],
  ])("%s 100 allows %s: %s", (hedge, value, allowed) =>
    expect(holds(hedged(around("100", "5"), hedge, "100", "10").interval, value)).toBe(allowed),
  );

  // 130 is no round figure: nobody says "about 130" of 110.
  test.each<[Hedge, string, boolean]>([
    ["about", "115", true],
    ["about", "110", false],
    ["about", "145", true],
    ["about", "150", false],
    ["nearly", "115", true],
    ["nearly", "135", true],
    ["nearly", "140", false],
    ["just-over", "145", true],
    ["just-over", "125", true],
    ["just-over", "120", false],
  ])("%s 130 allows %s: %s", (hedge, value, allowed) =>
    expect(holds(hedged(around("130", "5"), hedge, "130", "10").interval, value)).toBe(allowed),
  );

  test("what is open or below nought is not stretched", () => {
    for (const interval of [{ low: "100" }, { high: "100" }, { low: "-4.5", high: "-3.5" }])
      expect(hedged(interval, "about", "100", "10")).toEqual({ interval, expected: interval });
  });

  test("no hedge leaves the slack as it is", () =>
    expect(hedged(around("100", "5"), undefined, "100", "10").interval).toEqual(around("100", "5")));
});

describe("units", () => {
  test("convert there and back", () =>
    fc.assert(
      fc.property(
        positive,
        fc
          .tuple(fc.constantFrom(...units.values()), fc.constantFrom(...units.values()))
          .filter(([a, b]) => a.dimension === b.dimension),
        (value, [from, to]) => {
          const back = new Big(convertedTo(convertedTo(value, from, to), to, from));
          expect(back.minus(value).abs().lte(new Big(value).abs().times("0.001").plus("0.001"))).toBe(true);
        },
      ),
    ));

  test.each([
    ["100", "celsius", "fahrenheit", "212"],
    ["-40", "fahrenheit", "celsius", "-40"],
    ["10", "mile", "kilometre", "16.1"],
    ["1", "hectare", "acre", "2.47"],
    ["14", "pound", "stone", "1"],
    ["20", "kilometre per litre", "litre per 100 km", "5"],
  ])("%s %s in %s is %s", (value, from, to, expected) => {
    const [one, other] = [units.get(from), units.get(to)];
    if (!one || !other) throw new Error("no such unit");
    expect(readable(convertedTo(value, one, other))).toBe(expected);
  });

  test("an interval keeps its order in the base unit", () =>
    fc.assert(
      fc.property(
        interval.filter(({ low }) => new Big(low ?? 0).gt(0)),
        fc.constantFrom(...units.values()),
        (a, unit) => {
          const { low = "0", high } = inBase(a, unit);
          expect(high === undefined || new Big(low).lte(high)).toBe(true);
        },
      ),
    ));

  test("a measure that is open below stays so in its base unit", () => {
    expect(inBase({ high: "5" }, units.get("metre")!)).toEqual({ high: "5" });
    expect(inBase({ high: "20" }, units.get("celsius")!).high).toBe("293.15");
  });

  test("forty below is the same in Celsius and Fahrenheit", () => {
    const [one, other] = ["celsius", "fahrenheit"].map((name) => inBase(exactly("-40"), units.get(name)!));
    expect(one).toEqual(exactly("233.15"));
    expect(new Big(other!.low!).lte(other!.high!)).toBe(true);
    for (const end of [other!.low!, other!.high!]) expect(new Big(end).minus("233.15").abs().lt("0.0001")).toBe(true);
  });

  test("one that a name may make smaller, or larger, is no unit of size one", () => {
    const unit: Unit = { unit: "pace", dimension: "length", low: "0.9", high: "1" };
    expect(inBase(exactly("10"), unit)).toEqual({ low: "9", high: "10" });
    expect(inBase(exactly("10"), { ...unit, low: "1", high: "1.1" })).toEqual({ low: "10", high: "11" });
  });

  test.each([
    ["foot", "feet"],
    ["square foot", "square feet"],
    ["basis points", "basis points"],
    ["stone", "stone"],
    ["second", "seconds"],
    ["dollar", "dollars"],
    ["pound sterling", "pounds"],
  ])("%s is named %s", (unit, expected) => expect(named({ unit })).toBe(expected));
});

describe("a value printed as a quantity prints its own", () => {
  const money = { dimension: "money", unit: "dollar" } as const;
  test.each<[string, Pick<Quantity, "figure" | "dimension" | "unit"> & { power?: string }, string, string]>([
    ["$1,200", { figure: "1200", ...money }, "1500", "$1,500"],
    ["$1.2 million", { figure: "1200000", power: "1000000", ...money }, "1500000", "$1.5 million"],
    ["twelve", { figure: "12", dimension: "count", unit: "" }, "14", "14"],
    ["twelve tonnes", { figure: "12", dimension: "mass", unit: "tonne" }, "14", "14 tonnes"],
    // The figure in the print is not the one that is meant.
    ["one in 5", { figure: "20", dimension: "percent", unit: "percent" }, "30", "30 per cent"],
  ])("as in %s", (text, quantity, value, expected) =>
    expect(printedIn(value, { text, ...quantity } as Quantity)).toBe(expected),
  );
});
