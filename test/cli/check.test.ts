import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { CheckOptions } from "../../src/index.js";
import { formatEndings } from "../../src/lexicon/formats.js";
import { contradiction, passage, report } from "../report/hand-made.js";
import { desk } from "./desk.js";

const everyEnding = Object.values(formatEndings)
  .flat()
  .map((ending) => `*.${ending}`)
  .join(", ");

/** What the command line asked the checker. */
const asked: { source: string; options: CheckOptions }[] = [];

// A checker that finds what the copy says it should find: the command line is under test, not the rules.
vi.mock("../../src/check.js", async (original) => ({
  ...(await original<typeof import("../../src/check.js")>()),
  checkAll(source: string, options: CheckOptions) {
    asked.push({ source, options });
    const clashes = [...source.matchAll(/clash-(error|warning|note)/g)].map(([text, severity]) =>
      contradiction([passage(source, text, "Monday")], {
        severity: severity as "error" | "warning" | "note",
        message: `A ${severity} of a clash`,
      }),
    );
    return [report(clashes)];
  },
}));

const { run, clear } = desk({
  "clean.md": "# All is well\n",
  "error.md": "# Fair\n\nThe fair clash-error opened.\n",
  "warning.txt": "The fair clash-warning opened.\n",
  "note.txt": "The fair clash-note opened.\n",
  "both.txt": "One clash-warning and one clash-error.\n",
  "stories/b.md": "b\n",
  "stories/a.txt": "a\n",
  "stories/B.MARKDOWN": "upper\n",
  "stories/deep/er/c.markdown": "c clash-error\n",
  "stories/photo.jpg": "no article",
  "stories/.hidden.md": "hidden",
  "stories/.drafts/d.md": "hidden",
  "stories/node_modules/pkg/README.md": "not ours",
  "nothing/data.csv": "1,2",
  "[draft].md": "a name like a glob",
  "two words.md": "# Clean\n",
  "empty.md": "",
  "blank.md": " \n\t\n",
  "latin1.txt": new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]),
  "utf16.txt": new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
  "photo.md": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]),
  "nul.md": "before\u0000after",
  "surrogate.txt": new Uint8Array([0x41, 0xed, 0xa0, 0x80, 0x0a]),
  "bom.md": "\ufeff# Fair\r\n\r\nclash-error\r\n",
});
afterAll(clear);
beforeEach(() => {
  asked.length = 0;
});

const files = (out: string): string[] => (JSON.parse(out) as { file: string }[]).map(({ file }) => file);

describe("exit codes", () => {
  test.each<[readonly string[], number]>([
    [["clean.md"], 0],
    [["error.md"], 1],
    [["warning.txt"], 0],
    [["note.txt"], 0],
    [["warning.txt", "--fail-on", "warning"], 1],
    [["error.md", "--fail-on", "warning"], 1],
    [["note.txt", "--fail-on", "warning"], 0],
    [["note.txt", "--fail-on", "note"], 1],
    [["both.txt"], 1],
    [["error.md", "--fail-on", "never"], 0],
    [["clean.md", "error.md"], 1],
    [["clean.md", "missing.md"], 2],
    [["error.md", "missing.md"], 2],
    [["error.md", "missing.md", "--fail-on", "never"], 2],
  ])("%j: %i", async (args, code) => expect((await run(["check", ...args])).code).toBe(code));
});

describe("what is checked", () => {
  test.each<[readonly string[], readonly string[]]>([
    [
      ["clean.md", "error.md"],
      ["clean.md", "error.md"],
    ],
    [
      ["error.md", "clean.md", "./error.md", "error.md"],
      ["error.md", "clean.md"],
    ],
    [["stories"], ["stories/B.MARKDOWN", "stories/a.txt", "stories/b.md", "stories/deep/er/c.markdown"]],
    [["stories/"], ["stories/B.MARKDOWN", "stories/a.txt", "stories/b.md", "stories/deep/er/c.markdown"]],
    [["stories/*.md"], ["stories/b.md"]],
    [["stories/**/*.{md,markdown}"], ["stories/B.MARKDOWN", "stories/b.md", "stories/deep/er/c.markdown"]],
    [
      ["[draft].md", "clean.md"],
      ["[draft].md", "clean.md"],
    ],
    [
      ["error.md", "stories/deep"],
      ["error.md", "stories/deep/er/c.markdown"],
    ],
  ])("%j", async (args, expected) => {
    const { out, err } = await run(["check", "--format", "json", ...args]);
    expect(err).toBe("");
    expect(files(out)).toEqual(expected);
  });

  test("standard input", async () => {
    const { code, out } = await run(["check", "-"], { input: "A clash-error here.\n" });
    expect(code).toBe(1);
    expect(out).toContain("standard input\n");
    expect(asked[0]?.source).toBe("A clash-error here.\n");
  });

  test("standard input in pieces that cut a letter in two", async () => {
    await run(["check", "-"], {
      stdin: (async function* () {
        yield new Uint8Array([0x63, 0x61, 0x66, 0xc3]);
        yield new Uint8Array([0xa9]);
      })(),
    });
    expect(asked[0]?.source).toBe("café");
  });
});

describe("what the checker is asked", () => {
  test.each<[readonly string[], CheckOptions]>([
    [["clean.md"], { format: "markdown" }],
    [["warning.txt"], { format: undefined }],
    [["clean.md", "--format-in", "text"], { format: "text" }],
    [["warning.txt", "--format-in", "markdown"], { format: "markdown" }],
    [["clean.md", "--published-at", "2024-03-09T18:30:00Z"], { publishedAt: "2024-03-09T18:30:00Z" }],
  ])("%j", async (args, options) => {
    await run(["check", ...args]);
    expect(asked[0]?.options).toMatchObject(options);
  });

  test("a byte order mark is no letter of the article", async () => {
    const { out } = await run(["check", "bom.md", "--quiet"]);
    expect(asked[0]?.source).toBe("# Fair\r\n\r\nclash-error\r\n");
    expect(out).toBe("bom.md:3:1: error: A error of a clash [opening-day]\n");
  });
});

describe("unreadable input is one line that names it; the rest is checked", () => {
  test.each([
    ["missing.md", "missing.md: found no such file, expected an article, a folder or -"],
    ["clean.md/inside.md", "clean.md/inside.md: found no such file, expected an article, a folder or -"],
    ["nothing", `nothing: found no articles, expected ${everyEnding}, *.docx`],
    ["stories/*.pdf", "stories/*.pdf: found no file that matches, expected at least one article"],
    ["empty.md", "empty.md: found nothing (an empty file), expected an article in UTF-8"],
    ["blank.md", "blank.md: found nothing (an empty file), expected an article in UTF-8"],
    ["latin1.txt", "latin1.txt: found text in another encoding, or binary data, expected an article in UTF-8"],
    ["surrogate.txt", "surrogate.txt: found text in another encoding, or binary data, expected an article in UTF-8"],
    ["utf16.txt", "utf16.txt: found UTF-16 text, expected an article in UTF-8"],
    ["photo.md", "photo.md: found binary data (a NUL at byte 9), expected an article in UTF-8"],
    ["nul.md", "nul.md: found binary data (a NUL at byte 7), expected an article in UTF-8"],
    [
      `${"n".repeat(300)}.md`,
      `${"n".repeat(300)}.md: found a name that is too long, expected an article, a folder or -`,
    ],
    ["a\u001b[31m\nb.md", "a [31m b.md: found no such file, expected an article, a folder or -"],
  ])("%j", async (name, line) => {
    const { code, out, err } = await run(["check", name, "error.md", "--quiet"]);
    expect(err).toBe(`gainsay: ${line}\n`);
    expect(out).toBe("error.md:3:10: error: A error of a clash [opening-day]\n");
    expect(code).toBe(2);
  });

  test("nothing on standard input", async () => {
    const { code, err } = await run(["check", "-"], { input: "" });
    expect(err).toBe("gainsay: standard input: found nothing (an empty file), expected an article in UTF-8\n");
    expect(code).toBe(2);
  });

  test("alone, it prints nothing else", async () => {
    for (const format of ["pretty", "json"])
      expect(await run(["check", "missing.md", "--format", format])).toMatchObject({ code: 2, out: "" });
  });
});

describe("what is printed", () => {
  test("json of one file named is its report", async () => {
    const { out } = await run(["check", "error.md", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ contradictions: [{ rule: "opening-day", severity: "error" }] });
  });

  test.each([
    [["stories/deep"], 1],
    [["stories/d*/**/*.markdown"], 1],
    [["error.md", "missing.md"], 1],
    [["error.md", "clean.md"], 2],
    [["nothing"], 0],
  ])("json of %j is a list, however many files there are", async (args, count) => {
    const { out } = await run(["check", ...args, "--format", "json"]);
    expect(JSON.parse(out)).toHaveLength(count);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
  });

  test("pretty: a clean article has its header and the summary", async () =>
    expect((await run(["check", "clean.md"])).out).toBe(
      "clean.md\n\nNo contradictions in 1 article (0 claims read, 0 pairs let go)\n",
    ));

  test("pretty: of several articles those with contradictions are shown, then one summary", async () => {
    const { out } = await run(["check", "error.md", "clean.md", "both.txt"]);
    expect(out.match(/^\S.*$/gm)).toEqual([
      "error.md",
      "both.txt",
      "2 errors, 1 warning in 2 of 3 articles (0 claims read, 0 pairs let go)",
    ]);
  });

  test("html: one page of all articles, the clean ones by name", async () => {
    const { code, out } = await run(["check", "--format", "html", "note.txt", "clean.md", "both.txt"]);
    expect(code).toBe(1);
    expect(out.match(/<!doctype html>/g)).toHaveLength(1);
    expect([...out.matchAll(/<h2 id="a\d[^"]+">([^<]+)/g)].map(([, title]) => title)).toEqual(["both.txt", "note.txt"]);
    expect(out).toContain("<li>clean.md</li>");
  });

  test("html: a clean article alone is shown as it was read", async () =>
    expect((await run(["check", "--format", "html", "clean.md"])).out).toMatch(/data-line="1">#? ?All is well</));

  test("quiet: a line a contradiction, nothing when clean", async () => {
    expect(await run(["check", "--quiet", "clean.md"])).toEqual({ code: 0, out: "", err: "" });
    expect((await run(["check", "--quiet", "both.txt", "note.txt"])).out).toBe(
      [
        "both.txt:1:5: warning: A warning of a clash [opening-day]",
        "both.txt:1:27: error: A error of a clash [opening-day]",
        "note.txt:1:10: note: A note of a clash [opening-day]",
        "",
      ].join("\n"),
    );
  });

  const terminal = (columns: number) => {
    const printed: string[] = [];
    return { printed, stdout: { write: (text: string) => printed.push(text), isTTY: true, columns } };
  };

  test.each<[readonly string[], Record<string, string>, boolean, boolean]>([
    [[], {}, false, false],
    [[], {}, true, true],
    [[], { NO_COLOR: "1" }, true, false],
    [[], { NO_COLOR: "" }, true, true],
    [[], { TERM: "dumb" }, true, false],
    [[], { FORCE_COLOR: "1" }, false, true],
    [[], { FORCE_COLOR: "" }, false, true],
    [[], { FORCE_COLOR: "0" }, true, false],
    [[], { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    [["--color"], { NO_COLOR: "1" }, false, true],
    [["--no-color"], { FORCE_COLOR: "1" }, true, false],
  ])("colours: %j %j, terminal %j: %j", async (flags, env, isTTY, coloured) => {
    const { printed, stdout } = terminal(80);
    await run(["check", "error.md", ...flags], { stdout: { ...stdout, isTTY }, env });
    expect(printed.join("").includes("\u001b[")).toBe(coloured);
  });

  test("the terminal's width is kept to", async () => {
    const { printed, stdout } = terminal(50);
    await run(["check", "-"], { stdout, input: `${"word ".repeat(30)}clash-error${" word".repeat(30)}` });
    const lines = printed.slice(0, -1).join("").split("\n");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours have no width
    for (const line of lines) expect(line.replace(/\u001b\[\d+m/g, "").length).toBeLessThanOrEqual(50);
  });
});
