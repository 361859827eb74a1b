import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const claims = (copy: string) => extractClaims(readArticle(copy));

const durations = (copy: string) =>
  claims(copy)
    .of("duration")
    .map(({ what, length, period }) => `${what}: ${length.text}${period ? `, ${period.text}` : ""}`);

const sentences = (copy: string) =>
  claims(copy)
    .of("sentence")
    .map(({ role, length, months }) => `${role}: ${length.text}, ${months} months`);

describe("how long a thing lasts, and when", () => {
  test.each([
    ["The three-day music festival runs from June 5 to June 7.", "festival: three-day, June 5 to June 7"],
    ["The four-day festival week, June 5-8, is full.", "festival: four-day, June 5-8"],
    ["The festival lasts for three days, from June 5 to June 7.", "time: three days, June 5 to June 7"],
    ["She served as mayor for 12 years, from 1990 to 2002.", "time: 12 years, 1990 to 2002"],
    ["She served 12 years, from 1990 to 2002.", "time: 12 years, 1990 to 2002"],
    ["A three-day visit to Fiji began.", "visit: three-day"],
  ])("%s", (copy, expected) => expect(durations(copy)).toEqual([expected]));

  test.each([
    ["a verb between", "The three-day festival attended by crowds from June 5 to June 7."],
    ["another thing between", "The three-day festival has a course, from June 5 to June 7."],
    ["an open verb between", "The three-day festival opened with music from June 5 to June 7."],
    ["three commas between", "The three-day festival, a joy, a treat, a feast, from June 5 to June 7."],
    ["a word before the dates", "The three-day festival around June 5 to June 7."],
    [
      "too far apart",
      "The three-day festival that nobody at all in the whole of the long valley knew of runs from June 5 to June 7.",
    ],
  ])("the dates are another’s: %s: %s", (_, copy) => expect(durations(copy)).toEqual(["festival: three-day"]));

  test.each([
    "The three-day 40-band festival, June 5-7.",
    "The three-day, sunny festival, June 5-7.",
    "The three-day sail from June 5 to June 7.",
    "She has worked there for 12 years, from 1990 to 2002.",
    "She lived 12 years, from 1990 to 2002.",
  ])("nothing that lasts: %s", (copy) => expect(durations(copy)).toEqual([]));
});

describe("a sentence that a court gives", () => {
  test.each([
    ["He was jailed for 12 years.", "whole: 12 years, 144 months"],
    ["He was imprisoned for 18 months.", "whole: 18 months, 18 months"],
    ["He was sentenced to 12 years.", "whole: 12 years, 144 months"],
    ["He was given 12 years in prison.", "whole: 12 years, 144 months"],
    ["He got 12 months for the two counts.", "part: 12 months, 12 months"],
    ["He was jailed for 12 years on two counts.", "part: 12 years, 144 months"],
  ])("%s", (copy, expected) => expect(sentences(copy)).toEqual([expected]));

  test.each([
    "He was given 12 years to pay.",
    "He was jailed and 12 years passed.",
    "He was jailed; 12 years passed.",
    "He was jailed for about 12 years.",
    "He was jailed for 12 days.",
    "He could be jailed for 12 years.",
    "She was there for 12 years.",
  ])("none: %s", (copy) => expect(sentences(copy)).toEqual([]));
});
