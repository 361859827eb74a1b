import { describe, expect, test } from "vitest";
import { releaseLine, runInDateline, stampLine } from "../../src/reading/dateline.js";

const iso = (date?: { year: number; month: number; day: number }) =>
  date && [date.year, date.month, date.day].map((part) => String(part).padStart(2, "0")).join("-");

describe("a dateline run in before the first sentence", () => {
  // the copy | place | full date | how the copy goes on
  test.each<[string, string | undefined, string | undefined, string]>([
    ["KESTREL BAY, June 4 - The board met.", "KESTREL BAY", undefined, "The"],
    ["KESTREL BAY (Coast Wire) - The board met.", "KESTREL BAY", undefined, "The"],
    ["KESTREL BAY, Ore. (CW) — The board met.", "KESTREL BAY", undefined, "The"],
    ["KESTREL BAY, Ore. — The board met.", "KESTREL BAY", undefined, "The"],
    ["KESTREL BAY—The board met.", "KESTREL BAY", undefined, "The"],
    ["ORRIN -- The board met.", "ORRIN", undefined, "The"],
    ["Orrin – The board met on Monday.", "Orrin", undefined, "The"],
    ["Orrin, Sept. 9, 2019 – The board met.", "Orrin", "2019-09-09", "The"],
    ["Port Halse, 9 September 2019 — the board met.", "Port Halse", "2019-09-09", "the"],
    ["PORT HALSE, Tuesday, Sept. 9 — Nine boats sank.", "PORT HALSE", undefined, "Nine"],
    ["ST. AUBIN-SUR-MER, France, 3 May — <Halse plc> sank.", "ST. AUBIN-SUR-MER", undefined, "<Halse"],
    ["San orrin, march 3 - copy in small letters.", "San orrin", undefined, "copy"],
    ["NOVY HALSK, Sept 9 (CW) - Halsk voted.", "NOVY HALSK", undefined, "Halsk"],
    ["NEW HALSE: The court sat on Friday.", "NEW HALSE", undefined, "The"],
    ["STOW-ON-THE-MERE, England — “We won,” she said.", "STOW-ON-THE-MERE", undefined, "“We"],
    ["ORRIN — 14 people were hurt.", "ORRIN", undefined, "14"],
    ["12 March 2021 – The board met.", undefined, "2021-03-12", "The"],
    ["12 March 2021 The board met.", undefined, "2021-03-12", "The"],
    ["Friday, March 12, 2021 The board met.", undefined, "2021-03-12", "The"],
    ["Friday 12 March 2021 18:05 The board met.", undefined, "2021-03-12", "The"],
    ["Published March 12 2021 The board met.", undefined, "2021-03-12", "The"],
    ["Last updated at Mar 122021 The board met.", undefined, "2021-03-12", "The"],
    ["Date of publication 12 March 2021 The board met.", undefined, "2021-03-12", "The"],
    ["Posted on March 12, 2021 by Ada Quill The board met.", undefined, "2021-03-12", "by"],
    ["25-03-2021 The board met.", undefined, "2021-03-25", "The"],
    ["04-03-2021 The board met.", undefined, undefined, "The"],
    ["2021-03-12 The board met.", undefined, "2021-03-12", "The"],
  ])("%s", (copy, place, date, onward) => {
    const dateline = runInDateline(copy);
    expect(dateline).toBeDefined();
    expect(dateline?.place).toBe(place);
    expect(iso(dateline?.date?.date)).toBe(date);
    expect(copy.slice(dateline?.rest).startsWith(onward)).toBe(true);
    expect(copy.slice(0, dateline?.end)).toBe(copy.slice(0, dateline?.end).trim());
  });

  test.each([
    "The board – a body of nine – met on Monday.",
    "The mill is open again – for now, at least.",
    "BREAKING — The mill is on fire.",
    "UPDATE: The mill is on fire.",
    "Live – The mill is on fire.",
    "CORRECTION: The mill was not on fire.",
    "Group B — Reds 2 – 1 Blues",
    "Monday – June 3 is the day.",
    "On 12 March 2021 the board met.",
    "March 12 was wet.",
    "March 12, 2021, was wet.",
    "12 people – All of them sailors – drowned.",
    "Quill - the mayor - said no.",
    "“We won” — Ada Quill",
    "Ada Quill, 43, of Orrin — who won last year — lost.",
    "A high-speed line was opened.",
    "The 2019-20 season began in May.",
    "May 2021 was the wettest on record.",
    "Jane said: The mill is open.",
    "- The mill is open.",
    "— The mill is open.",
    "",
    "ORRIN",
  ])("is not in: %s", (copy) => {
    expect(runInDateline(copy)).toBeUndefined();
  });
});

describe("a date stamp on a line of its own", () => {
  test.each<[string, string | undefined]>([
    ["Thursday, May 7, 2015", "2015-05-07"],
    ["7 May 2015", "2015-05-07"],
    ["Published: 7 May 2015, 10:30 GMT", "2015-05-07"],
    ["Published 7 May 2015 | Updated 9 May 2015", "2015-05-07"],
    ["First published on Thursday 7 May 2015 at 10.30am BST", "2015-05-07"],
    ["(Posted by Ada Quill on May 7th, 2015)", "2015-05-07"],
    ["2015-05-07T10:30:00+02:00", "2015-05-07"],
    ["Last update: Thursday 7 May 2015 KSA 23:28 - GMT 20:28", "2015-05-07"],
    ["31 April 2015", undefined],
    ["May 7", undefined],
  ])("%s", (copy, date) => {
    const stamp = stampLine(copy);
    expect(stamp).toBeDefined();
    expect(iso(stamp?.date?.date)).toBe(date);
  });

  test.each([
    "May 7 was a Thursday.",
    "7 May 2015 was a Thursday.",
    "Published by the county in 2015, the report says little.",
    "Mayday",
    "2,015 mills",
    "Ferry back",
  ])("is not: %s", (copy) => {
    expect(stampLine(copy)).toBeUndefined();
  });
});

describe("the line of a press release", () => {
  test.each<[string, string | undefined]>([
    ["PRESS RELEASE – For immediate use, Monday 3 June 2019", "2019-06-03"],
    ["FOR IMMEDIATE RELEASE: June 3, 2019", "2019-06-03"],
    ["FOR IMMEDIATE RELEASE", undefined],
    ["Embargoed until 00:01, 3 June 2019", "2019-06-03"],
  ])("%s", (copy, date) => {
    expect(iso(releaseLine(copy)?.date?.date)).toBe(date);
    expect(releaseLine(copy)?.rest).toBe(copy.length);
  });

  test("is no sentence about one", () => {
    expect(releaseLine("The press release was wrong.")).toBeUndefined();
    expect(
      releaseLine(
        "Press releases are dull, and this one, which ran to nine pages, was duller than most that the county has sent out so far this year, in the view of those who had to read it.",
      ),
    ).toBeUndefined();
  });
});
