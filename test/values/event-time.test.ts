import { describe, expect, test } from "vitest";
import { timesApart } from "../../src/values/event-time.js";
import { timeIn } from "./read.js";

const published = "2025-10-28";
const apart = (one: string, other: string, publishedAt: string | undefined = published) => {
  const times = [timeIn(one, publishedAt), timeIn(other, publishedAt)] as const;
  expect(timesApart(times[1], times[0])).toBe(timesApart(...times));
  return timesApart(...times);
};

describe("times of one event that cannot both be right", () => {
  test.each([
    ["It met on October 20.", "It met on October 21."],
    ["It met on October 20, 2024.", "It met on October 20, 2025."],
    ["It met on Monday.", "It met on Tuesday."],
    ["It meets on Monday.", "It met last Tuesday."],
    ["It met last Wednesday.", "It meets this coming Wednesday."],
    ["It met on Monday.", "It met on Tuesday, October 21."],
    ["It met on Monday.", "It met on October 21."],
    ["It met in October 2025.", "It met in November 2025."],
    ["It ran from October 20 to October 24.", "It ran from October 20 to October 25."],
    ["It ran from October 20 to October 24.", "It ran from October 21 to October 24."],
    ["It ran from October 20 to October 24.", "It met on October 25."],
    ["It ran from October 20 to October 24.", "It met on October 19."],
    ["It met yesterday.", "It meets tomorrow."],
    ["It met yesterday.", "It met on Friday."],
  ])("%s %s", (one, other) => expect(apart(one, other)).toBe(true));
});

describe("times of one event that may both be right", () => {
  test.each([
    ["It met on October 20.", "It met on October 20, 2025."],
    ["It met on Monday.", "It met on Monday."],
    ["It met on Monday.", "It meets on Monday."],
    ["It met last Monday.", "It met on Monday."],
    ["It met on Monday.", "It met on Monday, October 20."],
    ["It met on Monday.", "It met on October 20."],
    ["It met in October 2025.", "It met on October 20, 2025."],
    ["It ran from October 20 to October 24.", "It met on October 24."],
    ["It ran from October 20 to October 24.", "It ran from October 20 to October 24."],
    ["It ran from Monday to Friday.", "It met on Wednesday."],
    ["It ran from Monday to Friday.", "It met on October 22."],
    ["It met at 7 p.m.", "It met on Wednesday."],
    ["It met three weeks ago.", "It met on Wednesday."],
    ["It met in 2019.", "It met in 2020."],
    ["It met on the 5th.", "It met on October 20."],
    ["It met in October.", "It met on Monday."],
  ])("%s %s", (one, other) => expect(apart(one, other)).toBe(false));

  test("without a day of publication a bare weekday is held against a printed day by its own weekday alone", () => {
    const bare = timeIn("It met on Monday.", undefined);
    expect(timesApart(bare, timeIn("It met on October 21.", undefined))).toBe(false);
    expect(timesApart(bare, timeIn("It met on October 21, 2025.", undefined))).toBe(true);
  });
});
