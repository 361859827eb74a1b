import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { check, rules } from "../../src/index.js";
import {
  checkstyle,
  github,
  gitlab,
  junit,
  markdown,
  ndjson,
  type ReportedFile,
  rdjson,
  reportFormats,
  sarif,
  writers,
} from "../../src/report/index.js";
import { contradiction, passage, report } from "./hand-made.js";

const copy = "Der Markt öffnet 🎪 on Monday.\n\nThe fair opened\non Friday, 50% off: [see] <b>.\n";
const clash = contradiction([
  passage(copy, "on Monday", "Monday"),
  passage(copy, "opened\non Friday", "Friday"),
  passage(copy, "[see]", "Friday"),
]);
const fair: ReportedFile = { file: "./stories/the fair, 50%: [1].md", source: copy, report: report([clash]) };
const clean: ReportedFile = { file: "clean.md", source: "# Quiet day\n", report: report([]) };
const many = (severity: "error" | "warning" | "note", count: number): ReportedFile => ({
  ...fair,
  report: report(Array.from({ length: count }, () => ({ ...clash, severity }))),
});
/** What the project itself finds in its articles and examples. */
const real: readonly ReportedFile[] = rules.flatMap(({ id, examples }) =>
  examples.contradicts.map(({ copy: source, publishedAt }, index) => ({
    file: `${id} ${index}.md`,
    source,
    report: check(source, { publishedAt }),
  })),
);
const wild: ReportedFile = {
  file: "C:\\copy\\<&\u0001>\ud800.md",
  source: "a\u0000b",
  report: report([
    contradiction([{ ...passage("a\u0000b", "\u0000", "]]>\u0000") }], {
      message: "::error::<script>\n%0A --> \ud800 [a](1)",
      why: 'a "quoted" & ]]> why',
      question: "-- what | now ~ *this*?",
    }),
  ]),
};
const every = [fair, clean, ...real, wild];

describe("every form that is written article by article", () => {
  const names = reportFormats.filter((name) => name !== "pretty" && name !== "html");

  test.each(names)("%s: the whole is what its parts are, and is told twice the same", (name) => {
    const whole = () => {
      const writer = writers[name]({ rules, version: "1.2.3" });
      return every.map((file) => writer.article(file)).join("") + writer.end();
    };
    expect(whole()).toBe(whole());
    expect(whole()).toMatch(/\n$/);
  });

  test.each(names)("%s of nothing", (name) => {
    const nothing = writers[name]().end();
    if (["json", "gitlab", "sarif", "rdjson"].includes(name)) expect(() => JSON.parse(nothing)).not.toThrow();
    if (["junit", "checkstyle"].includes(name)) expect(() => parseXml(nothing)).not.toThrow();
  });
});

describe("sarif", () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, "schemas/sarif-2.1.0-rtm.5.json"), "utf8")
      // Draft 4 differs from draft 7, which Ajv reads, in the name of the id alone, as far as this schema goes.
      .replace("http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-07/schema#")
      .replace('"id": "https:', '"$id": "https:'),
  );
  const valid = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema);
  const log = (files: readonly ReportedFile[]) => JSON.parse(sarif(files, { rules, version: "1.2.3" }));

  test.each<[string, readonly ReportedFile[]]>([
    ["nothing", []],
    ["a clean article", [clean]],
    ["a hand-made report", [fair]],
    ["all kinds of copy", every],
  ])("of %s passes the schema", (_, files) => {
    valid(log(files));
    expect(valid.errors ?? []).toEqual([]);
  });

  test("the schema refuses what is none, so the test above can fail", () =>
    expect(valid({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false));

  const [run] = log(every).runs;

  test("stands at the first passage, and links to one of each other side", () => {
    const [result] = run.results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "stories/the%20fair%2C%2050%25%3A%20%5B1%5D.md", uriBaseId: "%SRCROOT%" },
      region: {
        startLine: 1,
        startColumn: 21,
        endLine: 1,
        endColumn: 30,
        charOffset: 20,
        charLength: 9,
        snippet: { text: "on Monday" },
      },
    });
    expect(result.relatedLocations.map(({ id }: { id: number }) => id)).toEqual([1, 2]);
    expect(result.relatedLocations[0].physicalLocation.region).toMatchObject({
      startLine: 3,
      startColumn: 10,
      endLine: 4,
      endColumn: 10,
    });
    expect(result.message.text).toContain("[Friday, line 3](1)");
    expect(result).toMatchObject({ level: "error", partialFingerprints: { "contradiction/v1": clash.fingerprint } });
  });

  test("every link in a message leads to a related location", () => {
    for (const { message, relatedLocations = [] } of run.results)
      for (const [, id] of message.text.matchAll(/(?<!\\)\]\((\d+)\)/g))
        expect(relatedLocations.map((each: { id: number }) => each.id)).toContain(Number(id));
  });

  test("every rule is told with its help, and results name their rule's place", () => {
    expect(run.tool.driver.rules).toHaveLength(rules.length);
    for (const { help } of run.tool.driver.rules) {
      expect(help.markdown).toContain("**Why it matters.**");
      expect(help.text.length).toBeGreaterThan(100);
    }
    for (const { ruleId, ruleIndex } of run.results)
      if (ruleIndex !== undefined) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test("names of files are URIs", () => {
    const uri = (file: string) =>
      log([{ ...fair, file }]).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri("/copy/ä.md")).toEqual({ uri: "file:///copy/%C3%A4.md" });
    expect(uri("C:\\copy\\a.md")).toEqual({ uri: "file:///C:/copy/a.md" });
    expect(uri("../a.md")).toEqual({ uri: "../a.md", uriBaseId: "%SRCROOT%" });
    expect(uri("-").uri).toBe("stdin");
  });

  test("a contradiction without a passage is no result", () =>
    expect(log([{ ...fair, report: report([{ ...clash, passages: [] }]) }]).runs[0].results).toEqual([]));
});

describe("github", () => {
  test("annotates every side, with all that a command gives a meaning to escaped", () => {
    const lines = github([fair]).trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(
      "::error file=stories/the fair%2C 50%25%3A [1].md,line=1,endLine=1,col=21,endColumn=30,title=gainsay%3A opening-day::" +
        "The library opened on Monday, then on Thursday.%0AMonday here, against Friday (line 3).%0AOne opening, two days.%0AOn which day did the library open?",
    );
    // A passage over two lines has no columns.
    expect(lines[1]).toContain(",line=3,endLine=4,title=");
  });

  test("copy cannot give commands of its own", () => {
    for (const line of github([fair, wild]).trimEnd().split("\n"))
      expect(line).toMatch(/^::(?:error|warning|notice) file=/);
  });

  test("shows ten a level, whole contradictions only, and counts the others", () => {
    const lines = github([many("error", 7), many("note", 6), many("error", 1)])
      .trimEnd()
      .split("\n");
    expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith("::notice"))).toHaveLength(10);
    expect(lines.at(-1)).toBe("+3 more errors, +1 more note (GitHub shows 10 annotations of a level)");
  });
});

describe("gitlab", () => {
  test("has a fingerprint of its own for every issue", () => {
    const issues = JSON.parse(gitlab([many("error", 3), { ...many("error", 2), file: "b.md" }, ...real]));
    const fingerprints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
    expect(issues[0]).toMatchObject({
      check_name: "opening-day",
      severity: "critical",
      location: { path: "stories/the fair, 50%: [1].md", lines: { begin: 1, end: 1 } },
      other_locations: [{ lines: { begin: 3, end: 4 } }],
    });
  });
});

describe("rdjson", () => {
  test("counts columns in bytes of UTF-8", () => {
    const { diagnostics, source } = JSON.parse(rdjson([fair]));
    expect(source).toEqual({ name: "gainsay" });
    const bytes = Buffer.byteLength(copy.slice(0, copy.indexOf("on Monday")));
    expect(diagnostics[0].location.range).toEqual({
      start: { line: 1, column: bytes + 1 },
      end: { line: 1, column: bytes + 10 },
    });
    expect(diagnostics[0].related_locations[0].location.range.end).toEqual({ line: 4, column: 10 });
    expect(diagnostics[0]).toMatchObject({ severity: "ERROR", code: { value: "opening-day" } });
  });
});

describe("junit and checkstyle", () => {
  const elements = (xml: string, name: string): XmlElement[] => {
    const found: XmlElement[] = [];
    const walk = (node: { children?: readonly unknown[]; name?: string }) => {
      if (node.name === name) found.push(node as XmlElement);
      for (const child of node.children ?? []) walk(child as XmlElement);
    };
    walk(parseXml(xml));
    return found;
  };

  test("are well-formed whatever the copy holds", () => {
    expect(elements(junit(every), "testsuite")).toHaveLength(every.length);
    expect(elements(checkstyle(every), "file")).toHaveLength(every.length);
  });

  test("a test fails at or above the severity that is asked for", () => {
    const failures = (failOn: "error" | "warning" | "never") =>
      elements(junit([many("error", 1), many("warning", 2), clean], { failOn }), "failure").length;
    expect(failures("error")).toBe(1);
    expect(failures("warning")).toBe(3);
    expect(failures("never")).toBe(0);
    expect(elements(junit([clean]), "testcase")).toHaveLength(1);
  });

  test("checkstyle stands at the first passage and tells where the others are", () => {
    const [entry] = elements(checkstyle([fair]), "error");
    expect(entry?.attributes).toMatchObject({
      line: "1",
      column: "21",
      severity: "error",
      source: "gainsay.opening-day",
    });
    expect(entry?.attributes.message).toContain("(Monday: line 1; Friday: lines 3, 4)");
  });
});

describe("ndjson", () => {
  test("is a line a report", () => {
    const lines = ndjson([fair, clean]).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      [fair, clean].map(({ file, report: own }) => ({ file, report: own })),
    );
  });
});

describe("markdown", () => {
  test("shows each article with contradictions, both sides, why and what to ask", () =>
    expect(markdown([clean, fair])).toBe(
      [
        "## stories/the fair, 50%: \\[1\\].md",
        "### Error: The library opened on Monday, then on Thursday",
        "- **Monday**\n  - line 1, body: Der Markt öffnet 🎪 **on Monday**.\n" +
          "- **Friday** ×2\n  - line 3, body: The fair **opened on Friday**, 50% off: \\[see\\] \\<b\\>.\n" +
          "  - line 4, body: on Friday, 50% off: **\\[see\\]** \\<b\\>.",
        "Why: One opening, two days",
        "Ask: **On which day did the library open?**",
        "Rule: `opening-day`",
        "1 error in 1 of 2 articles.\n",
      ].join("\n\n"),
    ));

  test("obeys no mark of the copy", () => {
    const text = markdown([wild]);
    expect(text).toContain("\\<script\\>");
    expect(text).not.toContain("\u0000");
  });
});
