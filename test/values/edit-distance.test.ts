import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, expectedOneOf, nearest } from "../../src/values/edit-distance.js";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["Hallam", "Hallam", 0],
    ["Hallam", "Hallem", 1],
    ["Hallam", "Halam", 1],
    ["Hallam", "Halalm", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("%j, %j: %i", (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test("stops counting over the most", () => {
    expect(editDistance("quantity", "weekday-date", 3)).toBe(4);
    expect(editDistance("abcdef", "ghijkl", 3)).toBe(4);
    expect(editDistance("kitten", "sitting", 3)).toBe(3);
    expect(editDistance("boat", "boats", 1)).toBe(1);
  });

  test("is the same both ways, and never over the longer word", () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    ));
});

describe("nearest", () => {
  test.each([
    ["office-hodler", "office-holder"],
    ["wekday-date", "weekday-date"],
    ["event-dates", "event-date"],
    ["grammar", undefined],
    // Two slips in a short word, two letters in five of a long one.
    ["toaal", "total"],
    ["tol", "total"],
    ["wekdy-dae", "weekday-date"],
  ])("%s: %s", (word, best) => {
    expect(nearest(word, ["event-date", "event-phase", "office-holder", "weekday-date", "total"])).toBe(best);
  });

  test("takes the first of two that are as near", () => expect(nearest("cat", ["bat", "hat"])).toBe("bat"));
});

describe("what was expected", () => {
  const known = ["error", "warning", "note"];
  test.each([
    ["warnign", "a known one (did you mean warning?)"],
    ["warn", "a known one (did you mean warning?)"],
    ["war", "a known one (did you mean warning?)"],
    ["wa", "one of error, warning, note"],
    ["ing", "one of error, warning, note"],
  ])("for %s: %s", (given, expected) => expect(expectedOneOf(known, given)).toBe(expected));
});
