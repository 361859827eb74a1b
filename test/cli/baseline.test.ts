import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { desk } from "./desk.js";

const wrong = "The ferry sailed on Tuesday, October 27, 2025.";
const other = "It snowed on Sunday, October 28, 2025.";
let { cwd, run, clear } = desk();

beforeEach(() => {
  clear();
  ({ cwd, run, clear } = desk({ "stories/a.md": `# Ferry\n\n${wrong}\n`, "stories/b.md": "# Rain\n\nIt rained.\n" }));
});
afterEach(() => clear());
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);

test("writes down what is known by fingerprint, and only what is new fails", async () => {
  expect((await run(["check", "stories"])).code).toBe(1);
  const written = await run(["baseline", "stories"]);
  expect(written).toMatchObject({ code: 0, err: "" });
  expect(written.out).toBe(
    "gainsay-baseline.json: 1 known contradiction in 1 of 2 articles. Check with --baseline gainsay-baseline.json\n",
  );
  expect(JSON.parse(readFileSync(join(cwd, "gainsay-baseline.json"), "utf8"))).toEqual({
    version: 1,
    articles: { "stories/a.md": ["weekday-date:2025-10-27:tuesday"] },
  });

  const known = await run(["check", "stories", "--baseline", "gainsay-baseline.json"]);
  expect(known).toMatchObject({ code: 0, err: "" });
  expect(known.out).toContain("(1 suppressed,");

  // A paragraph above moves the old one; the new one is told.
  write("stories/a.md", `# Ferry\n\n${other}\n\n${wrong}\n`);
  const fresh = await run(["check", "stories", "--baseline", "gainsay-baseline.json", "--quiet"]);
  expect(fresh.code).toBe(1);
  expect(fresh.out).toMatch(/^stories\/a\.md:3:\d+: error: Sunday, October 28.*\n$/);
});

test("one known contradiction covers one", async () => {
  const feed = (...items: readonly string[]) =>
    `<rss><channel>${items.map((text) => `<item><title>Rain</title><description>${text}</description></item>`).join("")}</channel></rss>`;
  write("feed.rss", feed(wrong));
  await run(["baseline", "feed.rss"]);
  write("feed.rss", feed(wrong, wrong));
  const { code, out } = await run(["check", "feed.rss", "--baseline", "gainsay-baseline.json", "--format", "json"]);
  const reports: { report: { contradictions: unknown[]; suppressed: { reason: string }[] } }[] = JSON.parse(out);
  expect({ code, left: reports.map(({ report }) => report.contradictions.length) }).toEqual({ code: 1, left: [0, 1] });
  expect(reports[0]?.report.suppressed.map(({ reason }) => reason)).toEqual(["known: gainsay-baseline.json"]);
});

test("tells what is gone", async () => {
  await run(["baseline", "stories"]);
  write("stories/a.md", "# Ferry\n\nThe ferry sailed.\n");
  expect(await run(["check", "stories", "--baseline", "gainsay-baseline.json", "--quiet"])).toEqual({
    code: 0,
    out: "",
    err: "gainsay: gainsay-baseline.json: 1 known contradiction is gone; write it anew with gainsay baseline\n",
  });
});

test("counts files from its own folder, and the config names it from its own", async () => {
  write("gainsay.config.json", '{ "baseline": "known/base.json" }');
  expect((await run(["check", "stories"])).err).toContain("known/base.json: found no such file");
  await run(["baseline", "stories", "--output", "known/base.json"]);
  expect(Object.keys(JSON.parse(readFileSync(join(cwd, "known/base.json"), "utf8")).articles)).toEqual([
    "../stories/a.md",
  ]);
  expect((await run(["check", "stories"])).code).toBe(0);
});

test.each([
  ["nothing", undefined, "found no such file"],
  ["no JSON", "{", "found that it is no JSON"],
  ["another version", '{"version":2,"articles":{}}', "found another value at version"],
  ["no lists", '{"version":1,"articles":{"a.md":1}}', "found another value at articles.a.md"],
])("--baseline with %s is told, and nothing is checked", async (_, text, found) => {
  if (text !== undefined) write("base.json", text);
  const { code, out, err } = await run(["check", "stories", "--baseline", "base.json"]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toBe(`gainsay: base.json: ${found}, expected a baseline: gainsay baseline writes one\n`);
});

test("leaves the old file where an article cannot be read", async () => {
  await run(["baseline", "stories"]);
  const before = readFileSync(join(cwd, "gainsay-baseline.json"), "utf8");
  rmSync(join(cwd, "stories/a.md"));
  write("stories/a.md", "");
  expect((await run(["baseline", "stories"])).code).toBe(2);
  expect(readFileSync(join(cwd, "gainsay-baseline.json"), "utf8")).toBe(before);
});

test.each([
  [["baseline"], "baseline: found no argument, expected a file, a glob or a folder"],
  [["baseline", "-"], "baseline: found -, expected files: standard input has no name to be known by"],
])("%j is wrong usage", async (args, line) => {
  expect(await run(args)).toEqual({ code: 2, out: "", err: `gainsay: ${line}\n` });
});
