import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../src/index.js";
import { pretty, reportSchema } from "../src/report/index.js";

const wrong = "The ferry sailed on Tuesday, October 27, 2025.";
const why = "the poster really said so";

describe("a comment", () => {
  test("silences the rule it names in the block behind it, with its reason", () => {
    const source = `# Ferry\n\n<!-- gainsay-ignore weekday-date -- ${why} -->\n${wrong}\n`;
    const report = check(source);
    expect(report.contradictions).toEqual([]);
    expect(report.suppressed).toMatchObject([{ rule: "weekday-date", reason: why }]);
    expect(report.suppressions).toMatchObject([
      { rule: "weekday-date", reason: why, line: 3, column: 1, state: "used" },
    ]);
    expect(reportSchema.safeParse(report).success).toBe(true);
  });

  test("works in HTML, and inside the block", () => {
    const report = check(
      `<p>The ferry <!-- gainsay-ignore weekday-date — ${why} --> sailed on Tuesday, October 27, 2025.</p>`,
    );
    expect(report.contradictions).toEqual([]);
    expect(report.suppressed).toHaveLength(1);
  });

  test("silences a pair from either end", () => {
    const [first, second] = ["Ada Nygård, 43, spoke first.", "Ada Nygård, 34, spoke last."];
    const ignore = `<!-- gainsay-ignore person-age -- a birthday between -->`;
    expect(check(`${first}\n\nIt rained.\n\n${second}`).contradictions).toHaveLength(1);
    for (const source of [
      `${ignore}\n\n${first}\n\nIt rained.\n\n${second}`,
      `${first}\n\nIt rained.\n\n${ignore}\n\n${second}`,
    ])
      expect(check(source, { format: "markdown" })).toMatchObject({
        contradictions: [],
        suppressed: [{ rule: "person-age" }],
      });
  });

  test("leaves other rules and other blocks alone", () => {
    const other = check(`<!-- gainsay-ignore total -- ${why} -->\n\n${wrong}`, { format: "markdown" });
    expect(other.contradictions).toHaveLength(1);
    expect(other.suppressions).toMatchObject([
      { state: "unused", advice: "nothing here is reported by total: remove it" },
    ]);
    const far = check(`<!-- gainsay-ignore weekday-date -- ${why} -->\n\nIt rained.\n\n${wrong}`, {
      format: "markdown",
    });
    expect(far.contradictions).toHaveLength(1);
    expect(far.suppressions).toMatchObject([{ state: "unused" }]);
  });

  test("may name several rules", () => {
    const { suppressions } = check(`<!-- gainsay-ignore weekday-date, total -- ${why} -->\n\n${wrong}`, {
      format: "markdown",
    });
    expect(suppressions.map(({ rule, state }) => [rule, state])).toEqual([
      ["weekday-date", "used"],
      ["total", "unused"],
    ]);
  });

  test.each([
    [
      "<!-- gainsay-ignore weekday-date -->",
      "found no reason, expected one behind two hyphens: gainsay-ignore weekday-date -- why",
    ],
    [
      "<!-- gainsay-ignore weekday -- why not -->",
      'found an unknown rule id "weekday", expected a known one (did you mean weekday-date?)',
    ],
    ["<!-- gainsay-ignore -->", "found no rule, expected one: gainsay-ignore quantity -- why"],
  ])("%s silences nothing, and says why", (comment, advice) => {
    const { contradictions, suppressions } = check(`${comment}\n\n${wrong}`, { format: "markdown" });
    expect(contradictions).toHaveLength(1);
    expect(suppressions).toMatchObject([{ state: "void", advice }]);
  });

  test("of a rule that is off is not asked for", () =>
    expect(
      check(`<!-- gainsay-ignore weekday-date -- ${why} -->\n\n${wrong}`, { rules: { "weekday-date": "off" } })
        .suppressions,
    ).toEqual([]));
});

describe("the front matter", () => {
  test.each([
    ["YAML", `---\ntitle: Ferry\ngainsay-ignore:\n  weekday-date: "${why}"\nauthor: Ada Roe\n---\n`],
    ["TOML", `+++\ntitle = "Ferry"\n[gainsay-ignore]\nweekday-date = "${why}"\n+++\n`],
  ])("in %s silences a rule for the whole article", (_, head) => {
    const report = check(`${head}\nIt rained.\n\n${wrong}\n`);
    expect(report.contradictions).toEqual([]);
    expect(report.suppressed).toMatchObject([{ reason: why }]);
    expect(report.suppressions).toMatchObject([{ rule: "weekday-date", line: 4, state: "used" }]);
  });
});

test("the terminal shows what is left over, and counts what is silenced", () => {
  const source = `<!-- gainsay-ignore weekday-date -- ${why} -->\n\n${wrong}\n\n<!-- gainsay-ignore total -- old -->\n\nBye.\n`;
  const shown = pretty(check(source, { format: "markdown" }), source);
  expect(shown).toContain("unused  gainsay-ignore total  5:1\n    nothing here is reported by total: remove it");
  expect(shown).toMatch(/No contradictions in 1 article \(1 suppressed, \d+ claims? read/);
});

test("no comment makes it throw, and a comment changes no claim", () => {
  const bits = [
    "<!-- gainsay-ignore",
    "<!--",
    "-->",
    " weekday-date",
    " -- why ",
    ",",
    "\n\n",
    wrong,
    "---\n",
    "gainsay-ignore:\n",
    "  total: x\n",
    "It rained. ",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 20 }), (parts) => {
      const report = check(parts.join(""));
      expect(report.suppressed.length).toBeLessThanOrEqual(
        report.suppressions.filter(({ state }) => state === "used").length * 20,
      );
      for (const { start, end } of report.suppressions) expect(end).toBeGreaterThan(start);
    }),
  );
});
