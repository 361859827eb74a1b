import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { datesIn } from "../../src/mentions/dates/index.js";
import type { Article } from "../../src/model/article.js";
import type { DateMention } from "../../src/model/date.js";
import { readArticle } from "../../src/reading/index.js";
import { isOneDay, isoOf, parseIsoDate } from "../../src/values/calendar.js";

/** Reads the dates of one line of copy published on a Tuesday, October 28, 2025, unless said otherwise. */
function datesOf(copy: string, publishedAt: string | undefined = "2025-10-28"): DateMention[] {
  const { published: _, ...read } = readArticle(copy);
  const date = publishedAt === undefined ? undefined : parseIsoDate(publishedAt);
  const article: Article = { ...read, ...(date && { published: { date, from: "option" as const } }) };
  return datesIn(article, sentencesOf(article));
}

/** "the words: 2025-10-27" or "…: 2025-10-27..2025-10-29"; "?" where the copy does not settle it. */
function inShort({ start, end, resolved, stated, grain }: DateMention, copy: string): string {
  const time = stated.hour === undefined ? "" : ` ${stated.hour}:${String(stated.minute).padStart(2, "0")}`;
  const days = !resolved
    ? "?"
    : isOneDay(resolved)
      ? isoOf(resolved.from)
      : `${isoOf(resolved.from)}..${isoOf(resolved.to)}`;
  return `${copy.slice(start, end)}: ${grain === "minute" ? "" : days}${time}`.replace(":  ", ": ");
}

describe("dates", () => {
  test.each([
    ["It opens Tuesday, March 3, 2021.", "Tuesday, March 3, 2021: 2021-03-03"],
    ["He left on Monday.", "Monday: 2025-10-27"],
    ["He will leave on Monday.", "Monday: 2025-11-03"],
    ["It ran from 27–29 October.", "27–29 October: 2025-10-27..2025-10-29"],
  ])("%s", (copy, ...expected) => {
    expect(datesOf(copy).map((mention) => inShort(mention, copy))).toEqual(expected);
  });

  test.each(["She sat down in the sun.", "They may march on.", "A 24/7 service after 9/11 won 3-2."])(
    "none: %s",
    (copy) => {
      expect(datesOf(copy)).toEqual([]);
    },
  );
});
