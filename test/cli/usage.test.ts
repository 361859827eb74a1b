import { afterAll, describe, expect, test } from "vitest";
import { description, version } from "../../package.json";
import { desk } from "./desk.js";

const { run, clear } = desk({ "story.md": "# Bakery reopens\n\nThe bakery on Mill Lane reopened on Tuesday.\n" });
afterAll(clear);

describe("asked for help", () => {
  test("the version", async () => expect(await run(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" }));

  test.each([["--help"], ["help"]])("%s", async (flag) => {
    const { code, out } = await run([flag]);
    expect(code).toBe(0);
    expect(out).toContain(description);
    for (const command of ["check", "claims", "rules", "explain"])
      expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
  });

  test("a command's own", async () => {
    const { code, out } = await run(["check", "--help"]);
    expect(code).toBe(0);
    for (const option of ["--format", "--format-in", "--published-at", "--fail-on", "--rule", "--quiet", "--no-color"])
      expect(out).toContain(option);
  });
});

describe("wrong usage is one line that says what is wrong, and 2", () => {
  test.each<[readonly string[], RegExp]>([
    [["chekc", "story.md"], /unknown command 'chekc' \(Did you mean check\?\)/],
    [["check"], /found no argument, expected a file, a glob, a folder or -/],
    [["claims"], /missing required argument 'FILE'/],
    [["check", "--colour", "story.md"], /unknown option '--colour'/],
    [["check", "--format", "sheet", "story.md"], /--format: found "sheet", expected one of pretty, json, ndjson, /],
    [
      ["check", "--format", "sariff", "story.md"],
      /--format: found "sariff", expected a known one \(did you mean sarif\?\)/,
    ],
    [["check", "--format", "sarif=", "story.md"], /--format: found "sarif=", expected a file after sarif=/],
    [
      ["check", "--format", "sarif", "--format", "json", "story.md"],
      /--format: found 2 forms for standard output, expected one; send the others to files: --format sarif=FILE/,
    ],
    [
      ["check", "--format", "sarif=out", "--format", "json=out", "story.md"],
      /--format: found out twice, expected a file for each form/,
    ],
    [
      ["check", "--format", "sarif=story.md/out.sarif", "story.md"],
      /story.md\/out.sarif: found a file where a folder should be, expected a file to write the report to/,
    ],
    [["check", "--format-in", "docx", "story.md"], /--format-in: found "docx", expected one of text, markdown, html/],
    [
      ["check", "--fail-on", "fatal", "story.md"],
      /--fail-on: found "fatal", expected one of error, warning, note, never/,
    ],
    [
      ["check", "--fail-on", "warn", "story.md"],
      /--fail-on: found "warn", expected a known one \(did you mean warning\?\)/,
    ],
    [
      ["check", "--rule", "quantity", "story.md"],
      /--rule: found "quantity", expected a rule with its setting: quantity=error, /,
    ],
    [["check", "--rule", "=off", "story.md"], /--rule: found "=off", expected a rule with its setting: total=error, /],
    [["check", "--rule", "totl=off", "story.md"], /--rule totl: found an unknown rule id, .*\(did you mean total\?\)/],
    [["claims", "--format", "jsn", "story.md"], /--format: found "jsn", expected a known one \(did you mean json\?\)/],
    [["check", "--rule", "grammar=off", "story.md"], /--rule grammar: found an unknown rule id, expected /],
    [
      ["check", "--rule", "grammar=fatal", "story.md"],
      /--rule grammar: found "fatal", expected one of error, warning, note, off/,
    ],
    [
      ["check", "--published-at", "9 March 2024", "story.md"],
      /--published-at: found "9 March 2024", expected an ISO date/,
    ],
    [
      ["check", "--published-at", "2023-02-29", "story.md"],
      /--published-at: found "2023-02-29" \(there is no such day or time\), expected an ISO date/,
    ],
    [["claims", "--published-at", "yesterday", "story.md"], /--published-at: found "yesterday", expected an ISO date/],
    [["explain", "grammar"], /explain: found "grammar", expected a rule's id/],
  ])("%j", async (args, message) => {
    const { code, out, err } = await run(args);
    expect(err).toMatch(message);
    expect(err).toMatch(/^gainsay: [^\n]+\n$/);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});
