import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const conversions = (copy: string) =>
  extractClaims(readArticle(copy))
    .of("conversion")
    .map(({ text, from, to }) => `${text}: ${from.text} = ${to.text}`);

describe("one measure in two units", () => {
  test.each([
    ["The path is 10 miles (16 km) long.", "10 miles (16 km): 10 miles = 16 km"],
    ["The path is 10 miles [16 km] long.", "10 miles [16 km]: 10 miles = 16 km"],
    ["The path runs 10 miles north (16 km) to Orr.", "10 miles north (16 km): 10 miles = 16 km"],
    ["The path is 10 miles (or 16 km) long.", "10 miles (or 16 km): 10 miles = 16 km"],
    ["The path is 10 miles, or 16 km, long.", "10 miles, or 16 km: 10 miles = 16 km"],
    ["The path is 10 miles, equivalent to 16 km.", "10 miles, equivalent to 16 km: 10 miles = 16 km"],
    ["It took 10 miles equivalent to 16 km.", "10 miles equivalent to 16 km: 10 miles = 16 km"],
    ["The sign read 10 miles = 16 km.", "10 miles = 16 km: 10 miles = 16 km"],
    ["The sign read 10 miles / 16 km.", "10 miles / 16 km: 10 miles = 16 km"],
    ["It holds 10 gallons (45 litres, or so).", "10 gallons (45 litres: 10 gallons = 45 litres"],
  ])("%s", (copy, expected) => expect(conversions(copy)).toEqual([expected]));

  test.each([
    ["a part of it", "It yields 10 tonnes, or 25 kilos per head."],
    ["an average", "It yields 10 tonnes, or an average 25 kilos."],
    ["cents", "It earned $3, or 12 cents a share."],
    ["pence", "It cost £3 (12 pence)."],
    ["no word that joins them", "It ran 10 miles, then 16 km."],
    ["a verb between", "It ran 10 miles and swam 2 km."],
    ["a choice", "It may be 10 miles or 16 km."],
    ["nothing between", "Choose 10 miles 16 km."],
    ["more in the bracket", "It ran 10 miles (16 km by bike, the rest on foot)."],
    ["a word in the bracket", "It ran 10 miles (of which 6 km uphill) in all."],
    ["another dimension", "It is 10 miles (2 hours) away."],
    ["only a comma", "It is 10 miles, 16 km."],
  ])("none: %s: %s", (_, copy) => expect(conversions(copy)).toEqual([]));
});
