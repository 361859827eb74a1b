import { describe, expect, test } from "vitest";
import { sniff } from "../../src/reading/sniff.js";

describe("the format of a source", () => {
  test.each([
    "---\ntitle: The mill\n---\nIt is open.",
    "# The mill reopens\n\nIt is open.",
    "The mill\n\n## Its wheel\n\nIt turns.",
    "The mill is [open](https://a.example/x).",
    "The mill is [open][1].\n\n[1]: https://a.example",
    "The **mill** is open.",
    "**The mill is open.**\n\nIt is loud.",
    "The mill is *very, very* open.",
    "_The mill is open._",
    "Year | Tons\n--- | ---\n2014 | 9,100",
    "| Year |\n|------|\n| 2014 |",
    "```\nx\n```",
    "> It is loud.\n\nIt is.",
    "The mill.\n\n<figure><img src='x'></figure>",
    "![The mill](mill.jpg)",
    "\uFEFF# The mill",
  ])("is Markdown: %s", (source) => expect(sniff(source)).toBe("markdown"));

  test.each([
    "",
    "MILL REOPENS\n\nORRIN, June 4 - The mill is open.\n\n- It makes paper.\n- It makes card.",
    "The mill is open.\n\n* Paper: 40 tons\n* Card: 9 tons\n*",
    "The mill* is open.\n\n*Closed on Fridays.",
    "Paper 4 * 5 * 6 tons",
    "The file_name_here is open and so is file_name.",
    "The mill is #1 in Orrin. #papermill",
    "#papermill is open.",
    "What | When\nRoof | 2021",
    "1. Paper\n2. Card",
    "UNION <UCL> AND MILL <ML> MERGE\n\nThey are to merge.",
    "He said (see [1]) that 3 > 2.",
    "The mill is open ----- at last.\n\n-----\n\nIt is loud.",
    "a | b -- c | d",
  ])("is text: %s", (source) => expect(sniff(source)).toBe("text"));

  test.each(["<p>The mill is open.</p>", "<!doctype html><html><body>x</body></html>"])("is HTML: %s", (source) =>
    expect(sniff(source)).toBe("html"),
  );
});
