import { describe, expect, test } from "vitest";
import { bylineName, isByline, isCredit } from "../../src/reading/byline.js";

describe("a byline", () => {
  test.each([
    ["By Ada Quill", "Ada Quill"],
    ["by Ada Quill and Tom Ferris", "Ada Quill and Tom Ferris"],
    ["By: Ada Quill", "Ada Quill"],
    ["BY ADA QUILL, STAFF WRITER", "ADA QUILL, STAFF WRITER"],
    ["By Our Correspondent, Orrin", "Our Correspondent, Orrin"],
    ["By Maria del Mar in Orrin and Jo van der Holm in Halse", "Maria del Mar in Orrin and Jo van der Holm in Halse"],
    ["Words by Ada Quill", "Ada Quill"],
    ["Ada Quill, political editor", "Ada Quill, political editor"],
    ["Ada B. Quill | Staff Reporter", "Ada B. Quill | Staff Reporter"],
  ])("%s", (line, name) => {
    expect(isByline(line)).toBe(true);
    expect(bylineName(line)).toBe(name);
  });

  test.each([
    "By Friday the boats were back.",
    "By Christmas the boats were all back in harbour.",
    "By then it was late",
    "By a quirk of law, Orrin has no mayor.",
    "By May Quill had gone.",
    "Ada Quill, the mayor",
    "Mill sacks its council, mayor and staff",
    "Bypass opens",
    "",
  ])("is not: %s", (line) => expect(isByline(line)).toBe(false));

  test("at the end is a credit", () => {
    expect(isCredit("(Reporting by Ada Quill; Editing by Tom Ferris)")).toBe(true);
    expect(isCredit("Additional reporting by Ada Quill in Halse.")).toBe(true);
    expect(isCredit("Reporting by the council was late.")).toBe(false);
  });
});
