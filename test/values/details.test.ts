import { describe, expect, test } from "vitest";
import { shareDetail } from "../../src/values/details.js";

const words = (text: string) => text.split(" ");

describe("whether two phrases can be of one thing", () => {
  test.each([
    ["plan homes", "plan shops", true],
    ["plan homes", "road bridge", false],
    ["plan 90 homes", "plan 40 homes", false],
    ["plan 90 homes", "plan homes", true],
    ["plan homes", "plan 90 homes", true],
    ["plan 90 homes", "plan 90 homes 2 shops", true],
    ["plan 90 homes 2 shops", "plan 90 homes", true],
  ])("%s / %s: %s", (one, other, expected) => expect(shareDetail(words(one), words(other))).toBe(expected));
});
