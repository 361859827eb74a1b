import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/reading/index.js";

const source = "---\ndate: 2024-03-09\n---\n\nORRIN, 8 March 2024 – The mill is open.";

describe("the published date", () => {
  test("is the option's, before all else", () => {
    expect(readArticle(source, { publishedAt: "2024-03-11T23:30:00-05:00" }).published).toEqual({
      date: { year: 2024, month: 3, day: 11 },
      from: "option",
    });
  });

  test("else the metadata's", () => {
    const { published, text } = readArticle(source);
    expect(published).toMatchObject({ date: { year: 2024, month: 3, day: 9 }, from: "metadata" });
    expect(text.slice(published?.span?.start, published?.span?.end)).toBe("2024-03-09");
  });

  test("else the dateline's", () => {
    const { published, text } = readArticle(source.slice(source.indexOf("ORRIN")));
    expect(published).toMatchObject({ date: { year: 2024, month: 3, day: 8 }, from: "dateline" });
    expect(text.slice(published?.span?.start, published?.span?.end)).toBe("8 March 2024");
  });

  test.each([
    "ORRIN, March 8 – The mill is open.",
    "ORRIN – The mill opened on 8 March 2024.",
    "The mill reopens\n\n03-04-2024\n\nThe mill is open.",
    "The mill reopens\n\n31 June 2024\n\nThe mill is open.",
  ])("is none in: %s", (copy) => {
    expect(readArticle(copy).published).toBeUndefined();
  });
});
