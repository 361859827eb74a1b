import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const told = (copy: string) =>
  extractClaims(readArticle(copy, { publishedAt: "2024-06-12" }))
    .of("event")
    .map(({ head, aspect, phase, when }) => [head, aspect, phase, when && `on ${when.text}`].filter(Boolean).join(" "));

describe("the day of one end of an event", () => {
  test.each([
    ["The mayor arrived on Monday at the start of a four-day tour of Peru.", ["visit begins begun on Monday"]],
    ["The mayor is in Lima at the end of a four-day tour on Monday.", ["visit ends over on Monday"]],
    ["The mayor sang at the start of a tour of Peru.", []],
    ["The mayor sang, on Monday, for the start of a tour of Peru.", []],
    ["The strike entered into its third day on Monday.", ["strike continues under-way on Monday"]],
    ["Drivers began a second week of the strike on Monday.", ["strike continues under-way on Monday"]],
    [
      "Crews stood at the gate on Monday as the strike entered its third week.",
      ["strike continues under-way on Monday"],
    ],
    ["The visit runs until Friday.", ["visit happens"]],
    ["The visit was to open on Monday.", []],
    ["The trial was on Monday.", ["trial happens over on Monday"]],
    ["The visit began on Monday, and will end on Friday.", ["visit begins begun on Monday", "visit ends on Friday"]],
    ["The visit began on Monday, and the mayor slept.", ["visit begins begun on Monday"]],
  ])("%s", (copy, expected) => expect(told(copy)).toEqual(expected));

  test.each([
    ["Saturday’s opening parade drew thousands.", "festival begins begun on Saturday’s"],
    ["The opening concert will be held on Saturday.", "festival begins planned on Saturday"],
    ["The closing concert was held on Saturday.", "festival ends over on Saturday"],
    ["The closing concert will be held on Saturday.", "festival ends on Saturday"],
  ])("of the festival around it: %s", (copy, expected) =>
    expect(told(`The Kite Festival ran all week. The Kite Festival was loud. ${copy}`)).toContain(expected),
  );
});

describe("the day that the layout gives", () => {
  const visit = "# The visit\n\nThe visit is long.\n\n";
  test.each([
    [
      "an answer in the next block",
      "# The race\n\nThe race is long.\n\nWhen is the race?\n\nSunday 25 May 2025.\n",
      ["tournament happens on Sunday 25 May 2025"],
    ],
    [
      "an answer behind its question",
      "# The race\n\nWhen is the race? Sunday 25 May 2025.\n",
      ["tournament happens on Sunday 25 May 2025"],
    ],
    ["a question of two events", "# The race\n\nWhen will the race and the fair be? Sunday 25 May 2025.\n", []],
    [
      "a label",
      "# The race\n\nThe race is long.\n\nWhen: Saturday 12 July 2025\n",
      ["tournament happens on Saturday 12 July 2025"],
    ],
    ["another label", "# The race\n\nThe race is long.\n\nBring: Saturday 12 July 2025\n", []],
    [
      "rows under a heading",
      `${visit}## Itinerary of the visit\n\n| Date | What |\n|---|---|\n| 12 July 2025 | Lunch |\n| 13 July 2025 | Supper |\n`,
      ["visit part on 12 July 2025", "visit part on 13 July 2025"],
    ],
    [
      "rows under no heading",
      `${visit}| Date | What |\n|---|---|\n| 12 July 2025 | Lunch |\n| 13 July 2025 | Tea |\n`,
      [],
    ],
    [
      "a row with a label",
      `${visit}| What | How |\n|---|---|\n| Date | 12 July 2025 |\n| Who | The mayor |\n`,
      ["visit happens on 12 July 2025"],
    ],
  ])("%s", (_, copy, expected) => expect(told(copy)).toEqual(expected));

  test("with no headline, that of the event named far more often than any other", () => {
    const often = "The race is long. The race is wet. The race is cold. The fair is dry.";
    expect(told(`${often}\n\nWhen: Saturday 12 July 2025\n`)).toEqual(["tournament happens on Saturday 12 July 2025"]);
    expect(told(`The race is long. The fair is dry.\n\nWhen: Saturday 12 July 2025\n`)).toEqual([]);
  });
});
