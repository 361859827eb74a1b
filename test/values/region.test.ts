import { describe, expect, test } from "vitest";
import { regionsApart } from "../../src/values/region.js";

describe("whether a town cannot lie in both", () => {
  test.each([
    ["US-OH", "US-IN"],
    ["FR", "BE"],
    ["US-OH", "CA-ON"],
    ["US-OH", "FR"],
    ["GB-ENG", "GB-SCT"],
    ["GB-KEN", "GB-ESS"],
    ["IE-L", "IE-M"],
    ["IE-CO", "IE-KY"],
    ["GE", "FR"],
    ["PH-LEY", "FR"],
    ["IE-L", "FR"],
    ["IE-L", "GB-KEN"],
    ["GB-KEN", "FR"],
  ])("%s and %s: it cannot", (one, other) => {
    expect(regionsApart(one, other)).toBe(true);
    expect(regionsApart(other, one)).toBe(true);
  });

  test.each([
    ["US-OH", "US-OH"],
    ["US-OH", "US"],
    ["PH-LEY", "PH-08"],
    ["IE-CO", "IE-M"],
    ["GB-KEN", "GB-ENG"],
    ["GB-KEN", "GB-MDW"],
    ["GB-MDW", "GB-KEN"],
    ["GE", "US-GA"],
    ["GE", "US"],
    ["TW", "CN-TW"],
  ])("%s and %s: it may", (one, other) => {
    expect(regionsApart(one, other)).toBe(false);
    expect(regionsApart(other, one)).toBe(false);
  });
});
