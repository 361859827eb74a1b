import { describe, expect, test } from "vitest";
import { check } from "../../src/index.js";
import { compact, json, reportJsonSchema, reportSchema } from "../../src/report/index.js";
import { contradiction, passage, report } from "./hand-made.js";

const copy = "The fair \u009b31mopened on Monday.\nThe fair opened on Friday.";
const clash = contradiction([
  passage(copy, "opened on Friday", "Friday"),
  passage(copy, "\u009b31mopened on Monday", "Monday"),
]);
const full = report([clash], {
  article: {
    format: "text",
    headline: "The fair",
    published: { date: "2024-03-07", from: "option" },
    zones: { body: 2 },
  },
  abstentions: [{ rule: "opening-day", reason: "two fairs", passages: [], claims: [] }],
});

describe("json", () => {
  test("is the report", () => expect(JSON.parse(json(full))).toEqual(full));

  test("of many files is a list of files and reports", () => {
    const files = [{ file: "a.md", report: full }];
    expect(JSON.parse(json(files))).toEqual(files);
  });

  test("ends its last line, and prints no control character but line feeds", () => {
    expect(json(full)).toMatch(/\}\n$/);
    expect(json(full).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

describe("compact", () => {
  test("is a line a contradiction, at the passage that comes first", () => {
    expect(compact(full, "fair.txt")).toBe(
      "fair.txt:1:10: error: The library opened on Monday, then on Thursday [opening-day]\n",
    );
  });

  test("is nothing where there is nothing", () => expect(compact(report([]), "fair.txt")).toBe(""));
});

describe("the schema", () => {
  test("takes a full report, and what check gives", () => {
    expect(reportSchema.parse(full)).toEqual(full);
    const real = check("The fair\n\nHARWOOD, March 7, 2024 — The fair opened on Monday.", {
      publishedAt: "2024-03-07",
    });
    expect(reportSchema.parse(real)).toEqual(real);
  });

  test.each([
    ["a severity that is none", { contradictions: [{ ...clash, severity: "fatal" }] }],
    ["a contradiction without a passage", { contradictions: [{ ...clash, passages: [] }] }],
    ["a line 0", { contradictions: [{ ...clash, passages: [{ ...clash.passages[0], line: 0 }] }] }],
    ["a zone that is none", { contradictions: [{ ...clash, passages: [{ ...clash.passages[0], zone: "margin" }] }] }],
    ["a date that is none", { article: { ...full.article, published: { date: "2024-02-30", from: "option" } } }],
    ["a field too many", { verdict: "guilty" }],
    ["no claims", { claims: undefined }],
  ])("refuses %s", (_, change) => expect(reportSchema.safeParse({ ...full, ...change }).success).toBe(false));

  test("has a JSON Schema that names every field", () => {
    expect(reportJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["article", "contradictions", "abstentions", "suppressed", "suppressions", "claims", "timeline"],
      additionalProperties: false,
      properties: {
        contradictions: {
          items: { required: Object.keys(clash), properties: { severity: { enum: ["error", "warning", "note"] } } },
        },
      },
    });
  });
});
