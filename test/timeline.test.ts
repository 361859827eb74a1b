import { expect, test } from "vitest";
import { check } from "../src/index.js";

test("the report tells each event's days in order, and which of them were worked out", () => {
  const copy =
    "Ferry strike ends\n\nThe strike ended on Friday, crews said. The strike began on 3 March 2025, when the night rota changed.";
  const { timeline } = check(copy, { publishedAt: "2025-03-15" });
  expect(
    timeline.map(({ name, entries }) => ({
      name,
      entries: entries.map(({ aspect, from, printed, dates, line }) => ({ aspect, from, printed, dates, line })),
    })),
  ).toEqual([
    {
      name: "Ferry strike",
      entries: [
        { aspect: "begins", from: "2025-03-03", printed: "3 March 2025", dates: "stated", line: 3 },
        { aspect: "ends", from: "2025-03-14", printed: "Friday", dates: "implied", line: 3 },
        { aspect: "ends", from: undefined, printed: undefined, dates: undefined, line: 1 },
      ],
    },
  ]);
});

test("an article without events has an empty timeline", () => expect(check("It rained.").timeline).toEqual([]));
