import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, nearest } from "../../src/values/edit-distance.js";

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
  ])("%s: %s", (word, best) => {
    expect(nearest(word, ["event-date", "event-phase", "office-holder", "weekday-date", "total"])).toBe(best);
  });
});
