import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { addTo, emptyTally, pretty, prettyArticle, prettySummary } from "../../src/report/index.js";
import { contradiction, passage, report } from "./hand-made.js";

const library = `Library opens its doors at last

HARWOOD, March 7 — The new library opened on Monday to a crowd of readers. Some had queued since dawn.

The mayor, who cut the ribbon when the library opened on Thursday, praised the builders.
`;
const clash = contradiction(
  [passage(library, "opened on Thursday", "Thursday"), passage(library, "opened on Monday", "Monday", 1, "lede")],
  { why: "Monday = March 4, Thursday = March 7 (published March 7)" },
);
const article = {
  format: "text" as const,
  headline: "Library opens its doors at last",
  published: { date: "2024-03-07", from: "dateline" as const },
  zones: { headline: 1, lede: 1, body: 1 },
};

/** The lines of a printed report that hold a passage, each with the line of carets under it. */
function frames(printed: string): [string, string][] {
  const lines = printed.split("\n");
  return lines.flatMap((line, index): [string, string][] =>
    /^ *\^+$/.test(line) ? [[lines[index - 1] ?? "", line]] : [],
  );
}

/** The columns that carets stand under, as text. */
function underlined([line, carets]: readonly [string, string]): string {
  const from = carets.indexOf("^");
  const letters = Array.from(new Intl.Segmenter("en").segment(line), ({ segment }) => segment);
  let column = 0;
  let text = "";
  for (const letter of letters) {
    if (column >= from && column < carets.length) text += letter;
    column += stringWidth(letter);
  }
  return text;
}

describe("the pretty report", () => {
  test("is what an editor reads", () => {
    expect(pretty(report([clash], { article }), library, { path: "library.txt" })).toMatchInlineSnapshot(`
      "library.txt  "Library opens its doors at last"  published 2024-03-07 (dateline)

        error  opening-day  The library opened on Monday, then on Thursday
          Thursday
            5:48  body  …who cut the ribbon when the library opened on Thursday, praised the builders.
                                                             ^^^^^^^^^^^^^^^^^^
          Monday
            3:36  lede  HARWOOD, March 7 — The new library opened on Monday to a crowd of readers.
                                                           ^^^^^^^^^^^^^^^^
          why  Monday = March 4, Thursday = March 7 (published March 7)
          ask  On which day did the library open?

      1 error in 1 article (0 claims read, 0 pairs let go)
      "
    `);
  });

  test("says that there is nothing to say", () => {
    expect(pretty(report([], { article }), library, { path: "library.txt" })).toMatchInlineSnapshot(`
      "library.txt  "Library opens its doors at last"  published 2024-03-07 (dateline)

      No contradictions in 1 article (0 claims read, 0 pairs let go)
      "
    `);
  });

  test("does without a path, a headline and a date", () => {
    expect(prettyArticle(report([clash]), library).split("\n")[0]).toBe(
      "  error  opening-day  The library opened on Monday, then on Thursday",
    );
  });

  test("shows four passages a side, and how many more there are", () => {
    const copy = Array.from({ length: 9 }, (_, day) => `Day ${day + 1}: the fair was full.\n`).join("");
    const many = contradiction([
      passage(copy, "Day 9", "closed"),
      ...Array.from({ length: 8 }, (_, day) => passage(copy, `Day ${day + 1}`, "full")),
    ]);
    const printed = prettyArticle(report([many]), copy);
    expect(printed).toContain("    full ×8\n");
    expect(printed).toContain("    closed\n");
    expect(frames(printed).map(underlined)).toEqual(["Day 9", "Day 1", "Day 2", "Day 3", "Day 4"]);
    expect(printed).toMatch(/^ +\+4 more$/m);
  });

  test("colours when asked, and says the same", () => {
    const plain = pretty(report([clash], { article }), library);
    const coloured = pretty(report([clash], { article }), library, { color: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[31m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });
});

describe("a passage in its sentence", () => {
  test.each([40, 60, 80, 120])("fits %i columns", (width) => {
    const printed = prettyArticle(report([clash], { article }), library, { width });
    for (const pair of frames(printed)) {
      expect(stringWidth(pair[0])).toBeLessThanOrEqual(Math.max(width, 40));
      expect(stringWidth(pair[1])).toBeLessThanOrEqual(Math.max(width, 40));
    }
  });

  test.each([
    ["plain copy", "The show opened on Monday in the hall.", "opened on Monday"],
    ["wide letters", "東京の展覧会 opened on Monday 東京で.", "opened on Monday"],
    ["a wide passage", "The show 月曜日に開幕 in the hall.", "月曜日に開幕"],
    ["emoji", "👩‍👩‍👧‍👦🎉 The show 🎪 opened on Monday 🎉.", "opened on Monday"],
    ["combining marks", "Le cafe\u0301 opened on Monday a\u0300 midi.", "opened on Monday"],
    ["tabs", "\tThe show\topened on Monday\tin the hall.", "opened on Monday"],
    ["a soft hyphen and a zero-width space", "The exhi\u00adbi\u200btion opened on Monday.", "opened on Monday"],
  ])("has carets under the passage: %s", (_, copy, text) => {
    const [frame] = frames(prettyArticle(report([contradiction([passage(copy, text, "Monday")])]), copy));
    expect(underlined(frame!)).toBe(text);
  });

  test("is cut out of a line of megabytes", () => {
    const copy = `${"The hall was full and the band played on. ".repeat(60_000)}The show opened on Monday at ten. ${"And so on. ".repeat(60_000)}`;
    const printed = prettyArticle(report([contradiction([passage(copy, "opened on Monday", "Monday")])]), copy);
    expect(printed.length).toBeLessThan(1000);
    expect(printed).toContain("  The show opened on Monday at ten.\n");
  });

  test("keeps to its own line", () => {
    const copy = "First line here\r\nthe show opened on Monday\rthird line";
    const [frame] = frames(prettyArticle(report([contradiction([passage(copy, "opened on Monday", "Monday")])]), copy));
    expect(frame?.[0]).toMatch(/body {2}the show opened on Monday$/);
  });

  test("may itself run over lines, and is shown in one", () => {
    const copy = "The show opened\non Monday in the hall.";
    const [frame] = frames(
      prettyArticle(report([contradiction([passage(copy, "opened\non Monday", "Monday")])]), copy),
    );
    expect(underlined(frame!)).toBe("opened on Monday");
  });

  test.each([40, 40_000])("that is wider than the page shows both its ends", (times) => {
    const copy = `The show ${"ran and ".repeat(times)}closed on Monday.`;
    const [frame] = frames(
      prettyArticle(report([contradiction([passage(copy, copy.slice(9, -1), "ran")])]), copy, { width: 60 }),
    );
    expect(frame?.[0]).toMatch(/ {2}ran and [ran d]*… [ran d]*closed on Monday$/);
    expect(stringWidth(frame![0])).toBeLessThanOrEqual(60);
  });

  test("in a sentence that is too long is shown with what stands nearest", () => {
    const copy = `${"and the crowd sang ".repeat(9)}as the show opened on Monday ${"and the band played ".repeat(9)}`;
    const [frame] = frames(
      prettyArticle(report([contradiction([passage(copy, "opened on Monday", "Monday")])]), copy, { width: 70 }),
    );
    expect(frame?.[0]).toMatch(/….*\bas the show opened on Monday and the .*…$/);
    expect(underlined(frame!)).toBe("opened on Monday");
  });
});

describe("what the copy cannot do to a terminal", () => {
  const escapes =
    "\u001b[31mred\u001b[0m \u009b2J bell\u0007 back\b\b title\u001b]0;owned\u0007 \u202eturned\u202c \u2028new";

  test("no control character of the copy, the path or the rule's words is printed", () => {
    const copy = `${escapes}\nThe show ${escapes} opened on Monday ${escapes}.`;
    const hostile = contradiction([passage(copy, `${escapes} opened on Monday`, escapes)], {
      message: escapes,
      why: escapes,
      question: escapes,
    });
    const printed = pretty(report([hostile], { article: { ...article, headline: escapes } }), copy, {
      path: `${escapes}.txt`,
    });
    expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(printed).toContain("turned");
  });
});

describe("the summary", () => {
  const of = (severity: "error" | "warning" | "note") => contradiction(clash.passages, { severity });

  test.each([
    [[report([])], "No contradictions in 1 article (0 claims read, 0 pairs let go)"],
    [[report([of("error")]), report([])], "1 error in 1 of 2 articles (0 claims read, 0 pairs let go)"],
    [
      [report([of("note"), of("error"), of("warning")]), report([of("error")])],
      "2 errors, 1 warning, 1 note in 2 of 2 articles (0 claims read, 0 pairs let go)",
    ],
  ])("%#", (reports, line) => expect(prettySummary(reports.reduce(addTo, emptyTally))).toBe(`${line}\n`));

  test("tells where to read what was let go", () => {
    const letGo = { rule: "opening-day", reason: "two openings", passages: [], claims: [] };
    expect(prettySummary(addTo(emptyTally, report([], { abstentions: [letGo] })), { path: "a b.md" })).toBe(
      "No contradictions in 1 article (0 claims read, 1 pair let go: gainsay claims 'a b.md' --abstentions)\n",
    );
  });
});
