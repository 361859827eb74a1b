import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check, checkAll, readArticle } from "../src/index.js";
import { github, html, markdown, pretty, reportSchema, sarif } from "../src/report/index.js";

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

describe("each report tells what is left over", () => {
  const source = `<!-- gainsay-ignore weekday-date -- ${why} -->\n\n${wrong}\n\n<!-- gainsay-ignore total -- old -->\n\nBye.\n`;
  const report = check(source, { format: "markdown" });
  const files = [{ file: "ferry.md", source, report }];

  test("GitHub, as a warning at the comment", () =>
    expect(github(files)).toBe(
      "::warning file=ferry.md,line=5,col=1,title=gainsay%3A unused suppression::gainsay-ignore total: nothing here is reported by total: remove it\n",
    ));

  test("GitHub, of many no more than it shows, and then their number", () => {
    const many = check(
      Array.from({ length: 12 }, (_, n) => `<!-- gainsay-ignore total -- old -->\n\nBye ${n}.`).join("\n\n"),
    );
    expect(github([{ file: "ferry.md", source, report: many }])).toMatch(/^(?:::warning .*\n){10}\+2 more warnings /);
  });

  test("Markdown, under the article", () =>
    expect(markdown(files)).toBe(
      "## ferry.md\n\n- line 5: **gainsay-ignore total** is unused: nothing here is reported by total: remove it\n\nNo contradictions in 1 article.\n",
    ));

  test("the page, with what was suppressed and why, of one article and of several", () => {
    const article = readArticle(source, { format: "markdown" });
    const shown = [
      html({ report, article }),
      html([
        { report, article },
        { report, article },
      ]),
    ];
    for (const page of shown) {
      expect(page).toContain("1 suppressed, 1 suppression of no use");
      expect(page).toContain(`(line 3)</span><br>Suppressed: ${why}`);
      expect(page).toContain('gainsay-ignore total</span> <span class="place">(line 5)</span> is unused: nothing here');
    }
  });

  test("SARIF has no result for what is suppressed", () =>
    expect(JSON.parse(sarif(files)).runs[0].results).toEqual([]));
});

describe("a comment in a feed", () => {
  const item = (title: string, copy: string) =>
    `<item><title>${title}</title><description><![CDATA[${copy}]]></description></item>`;
  const feed = (...items: readonly string[]) => `<rss version="2.0"><channel>${items.join("\n")}</channel></rss>`;
  const ignore = `<!-- gainsay-ignore weekday-date -- ${why} -->`;

  test("is about its own item, and no other tells of it", () => {
    const reports = checkAll(feed(item("Ferry", `${ignore}<p>${wrong}</p>`), item("Rain", `<p>${wrong}</p>`)));
    expect(
      reports.map(({ suppressed, contradictions, suppressions }) => [
        suppressed.length,
        contradictions.length,
        suppressions.length,
      ]),
    ).toEqual([
      [1, 0, 1],
      [0, 1, 0],
    ]);
  });

  test("is told once where nothing follows it", () => {
    const reports = checkAll(feed(item("Ferry", `<p>${wrong}</p>`), item("Rain", `<p>It rained.</p>${ignore}`)));
    expect(reports.map(({ suppressions }) => suppressions.map(({ state }) => state))).toEqual([[], ["unused"]]);
  });
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
