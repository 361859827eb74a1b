import { describe, expect, test } from "vitest";
import type { DateParts } from "../../src/model/date.js";
import type { DurationClaim } from "../../src/model/duration.js";
import type { Ledger } from "../../src/model/ledger.js";
import { duration } from "../../src/rules/duration.js";

const friday = { weekday: 5 } as const;
const sunday = { weekday: 0 } as const;

/** What a ten-day visit between two days of which the copy does not settle the year is said to come to. */
function tenDays(from: DateParts, to: DateParts): string | undefined {
  const frame = { speaker: { kind: "narrator" }, polarity: "affirmed", modality: "actual" } as const;
  const claim = {
    kind: "duration",
    subject: "course",
    what: "course",
    frame,
    sentence: 0,
    text: "ten-day course",
    length: { text: "ten-day", figure: "10", unit: "day", interval: {} },
    period: { text: "those days", from, to, grain: "day" },
  } as unknown as DurationClaim;
  const ledger = {
    of: (kind: string) => (kind === "duration" ? [claim] : []),
    subjects: () => new Map(),
  } as unknown as Ledger;
  const [found] = duration.run(ledger);
  if (!found) return undefined;
  return "reason" in found ? `let go: ${found.reason}` : found.message.replace("ten-day course: ", "");
}

describe("a length against days of no certain year", () => {
  test.each<[string, DateParts, DateParts, string | undefined]>([
    ["weekdays count within a week", friday, sunday, "3 days"],
    ["a weekday at one end alone tells nothing", friday, {}, undefined],
    ["nor at the other", {}, sunday, undefined],
    ["a day of a month at one end alone tells nothing", friday, { ...sunday, day: 9, month: 6 }, undefined],
    ["nor at the other end", { ...friday, day: 7, month: 6 }, sunday, undefined],
    [
      "weekdays beside days: the days tell",
      { ...friday, day: 7, month: 6 },
      { ...sunday, day: 23, month: 6 },
      "17 days",
    ],
    ["days of one month", { day: 3, month: 5 }, { day: 9, month: 5 }, "7 days"],
    ["days of two months", { day: 28, month: 5 }, { day: 3, month: 6 }, "7 days"],
    ["over the turn of the year", { day: 28, month: 12 }, { day: 3, month: 1 }, "7 days"],
    ["over the end of February", { day: 25, month: 2 }, { day: 3, month: 3 }, "7 days"],
    ["a year printed with the first alone", { day: 25, month: 2, year: 2024 }, { day: 3, month: 3 }, "8 days"],
    ["no such first day", { day: 31, month: 6 }, { day: 9, month: 7 }, undefined],
    ["no such last day", { day: 25, month: 6 }, { day: 31, month: 6 }, undefined],
    ["no day at one end", { month: 6 }, { day: 9, month: 7 }, undefined],
    ["no month at one end", { day: 3, month: 6 }, { day: 9 }, undefined],
  ])("%s", (_, from, to, said) => {
    expect(tenDays(from, to)).toBe(said);
  });
});
