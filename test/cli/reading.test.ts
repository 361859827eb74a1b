import { afterAll, describe, expect, test } from "vitest";
import { check } from "../../src/index.js";
import { desk } from "./desk.js";

const story = `# Ferry sails again

KIRKHAVEN, May 14, 2024 — The ferry sailed again on Tuesday, May 14, 2024, the company said.

Bookings rose to 9,400 from 11,200 a year ago. The old boat lies 12 miles (34 km) down the coast.
`;
const { run, clear } = desk({ "story.md": story, "empty.md": "" });
afterAll(clear);

const report = check(story, { format: "markdown" });

describe("gainsay claims", () => {
  test("is a table of what was read, a line a claim, in columns", async () => {
    const { code, out, err } = await run(["claims", "story.md"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [head, ...rows] = out.trimEnd().split("\n");
    expect(head).toMatch(/^PLACE +ZONE +KIND +SUBJECT +COPY +SAYS$/);
    expect(rows).toHaveLength(report.claims.length);
    expect(rows.length).toBeGreaterThan(2);
    for (const [index, { line, column, zone, kind }] of report.claims.entries()) {
      const row = rows[index] ?? "";
      expect(row.startsWith(`${line}:${column} `)).toBe(true);
      expect(row.indexOf(zone)).toBe(head?.indexOf("ZONE"));
      expect(row.indexOf(kind, head?.indexOf("KIND"))).toBe(head?.indexOf("KIND"));
    }
  });

  test("is cut to the terminal, where there is one", async () => {
    const printed: string[] = [];
    await run(["claims", "story.md"], {
      stdout: { write: (text) => printed.push(text), isTTY: true, columns: 60 },
    });
    for (const line of printed.join("").split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });

  test("--format json is the article and its claims", async () => {
    const { article, claims, abstentions } = report;
    const plain = JSON.parse((await run(["claims", "story.md", "--format", "json"])).out);
    expect(plain).toEqual(JSON.parse(JSON.stringify({ article, claims })));
    const all = JSON.parse((await run(["claims", "story.md", "--format", "json", "--abstentions"])).out);
    expect(all).toEqual(JSON.parse(JSON.stringify({ article, claims, abstentions })));
  });

  test("takes the options of reading", async () => {
    const { out } = await run(
      ["claims", "-", "--published-at", "2024-05-15", "--format-in", "text", "--format", "json"],
      {
        input: "The ferry sailed on Tuesday.",
      },
    );
    expect(JSON.parse(out).article).toMatchObject({
      format: "text",
      published: { date: "2024-05-15", from: "option" },
    });
  });

  test.each([
    ["missing.md", "gainsay: missing.md: found no such file, expected an article\n"],
    ["empty.md", "gainsay: empty.md: found nothing (an empty file), expected an article in UTF-8\n"],
    [".", "gainsay: .: found a folder, expected an article\n"],
  ])("%s: one line and 2", async (file, err) => expect(await run(["claims", file])).toEqual({ code: 2, out: "", err }));
});
