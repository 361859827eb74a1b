import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { nthDay, tellsOfChange, type VerbGroup, verbGroupAt, verbGroupBefore } from "../../src/language/verb-groups.js";
import { readArticle } from "../../src/reading/index.js";

const tokensOf = (text: string) => sentencesOf(readArticle(text, { format: "text" }))[0]!.tokens;

const told = (group: VerbGroup | undefined): string =>
  group
    ? [
        group.aspect,
        group.time,
        group.passive && "passive",
        group.negated && "not",
        group.unreal && "unreal",
        group.pluperfect && "before then",
      ]
        .filter(Boolean)
        .join(" ")
    : "-";

describe("the verb behind “the strike”", () => {
  test.each([
    ["began", "begins past"],
    ["begins", "begins present"],
    ["will begin", "begins planned"],
    ["is to begin", "begins planned"],
    ["was to begin", "begins open unreal"],
    ["is due to begin", "begins planned"],
    ["was due to begin", "begins planned unreal"],
    ["has begun", "begins past"],
    ["had begun", "begins past before then"],
    ["may begin", "begins present unreal"],
    ["did not begin", "-"],
    ["isn't ending", "ends present not"],
    ["wasn't ending", "ends past not"],
    ["is ending", "ends present"],
    ["was ending", "ends past"],
    ["has been ending", "ends past"],
    ["ending", "ends open"],
    ["to end", "ends open"],
    ["is over", "ends past"],
    ["will be over", "ends planned"],
    ["is under way", "continues present"],
    ["was under way", "continues past"],
    ["is in its third day", "continues present"],
    ["was in its third day", "continues past"],
    ["is in progress", "continues present"],
    ["is in full swing", "continues present"],
    ["is in its own way", "-"],
    ["is off to a good start", "-"],
    ["is held", "happens present passive"],
    ["was held", "happens past passive"],
    ["will be held", "happens planned passive"],
    ["be held", "happens open passive"],
    ["to be held", "happens planned passive"],
    ["was originally held", "happens past passive unreal"],
    ["cancelled", "cancels open passive"],
    ["was cancelled", "cancels past passive"],
    ["sang", "-"],
    [", began", "-"],
  ])("%s", (words, expected) => {
    const tokens = tokensOf(`The strike ${words}`);
    expect(told(verbGroupAt(tokens, 2))).toBe(expected);
  });
});

describe("the verb before “the strike”", () => {
  test.each([
    ["Crews began", "begins past passive"],
    ["Crews will begin", "begins planned passive"],
    ["Crews are to begin", "begins planned passive"],
    ["Crews were to begin", "begins open passive unreal"],
    ["Crews are due to begin", "begins planned passive"],
    ["Crews may begin", "begins present passive unreal"],
    ["Crews begin", "begins present passive"],
    ["Crews want to begin", "begins open passive"],
    ["Crews have begun", "begins past passive"],
    ["Crews had begun", "begins past passive before then"],
    ["Crews had to begin", "begins open passive unreal before then"],
    ["Crews are beginning", "begins present passive"],
    ["Crews were beginning", "begins past passive"],
    ["Crews, beginning", "begins open passive"],
    ["The firm begins", "begins present passive"],
    ["Crews never began", "begins past passive not"],
    ["Crews didn't begin", "begins present passive not"],
    ["Crews called off", "cancels past passive"],
    ["The postponed", "-"],
    ["Crews saw", "-"],
  ])("%s", (words, expected) => {
    const tokens = tokensOf(`${words} the strike`);
    expect(told(verbGroupBefore(tokens, tokens.length - 2))).toBe(expected);
  });
});

describe("a day of many", () => {
  test.each([
    ["third day", 2],
    ["25th day", 3],
    ["twenty-third week", 2],
    ["fourteenth night", 2],
    ["25th straight week", 4],
    ["third full and final day", undefined],
    ["final hour", 2],
    ["third man", undefined],
    ["long day", undefined],
  ])("%s", (words, to) => {
    expect(nthDay(tokensOf(words), 0)).toBe(to);
    expect(nthDay(tokensOf(words), 9)).toBeUndefined();
  });
});

describe("a change of dates", () => {
  test.each([
    ["The strike is now on Friday instead of Monday.", true],
    ["The strike was moved to Friday.", true],
    ["The strike was moved to 21 July.", true],
    ["The strike was brought forward.", true],
    ["The strike was moved to Leeds.", false],
    ["The strike is on Friday.", false],
    ["It was postponed. The strike is on Friday.", false],
    ["Postponed twice, the strike is on Friday.", true],
  ])("%s", (copy, expected) => {
    const tokens = sentencesOf(readArticle(copy, { format: "text" })).at(-1)!.tokens;
    const at = tokens.findIndex(({ norm }) => norm === "strike");
    expect(tellsOfChange(tokens, { from: at, to: at + 1 })).toBe(expected);
  });
});
