import { afterAll, expect, test } from "vitest";
import { check } from "../../src/index.js";
import { desk } from "./desk.js";

const { run, clear } = desk();
afterAll(clear);

const wrong = "It rained on Tuesday, October 27, 2025.";
const lines = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("an article a line in, a report a line out", async () => {
  const input = [
    { id: 7, text: wrong },
    { text: "It rained on Tuesday.", publishedAt: "2025-10-28", format: "text" },
  ]
    .map((each) => JSON.stringify(each))
    .join("\n");
  const { code, out, err } = await run(["check", "--stdin-ndjson"], { input });
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(lines(out)).toEqual([
    JSON.parse(JSON.stringify({ id: 7, report: check(wrong) })),
    JSON.parse(
      JSON.stringify({ report: check("It rained on Tuesday.", { publishedAt: "2025-10-28", format: "text" }) }),
    ),
  ]);
});

test("a broken record gets its error, and the rest goes on", async () => {
  const input = `nope\n\n[1]\n{"id":"a"}\n{"id":"b","text":1}\n{"id":"c","text":"x","format":"doc"}\n{"id":"d","text":"It rained."}\r\n`;
  const { code, out } = await run(["check", "--stdin-ndjson"], { input });
  expect(code).toBe(2);
  const told = lines(out);
  expect(told.map(({ id, line }) => [id, line])).toEqual([
    [undefined, 1],
    [undefined, 3],
    ["a", 4],
    ["b", 5],
    ["c", 6],
    ["d", undefined],
  ]);
  expect(told.slice(0, 5).map(({ error }) => error)).toEqual([
    "found a line that is no JSON, expected an object with text, and id, format, publishedAt where known",
    "found a list, expected an object with text, and id, format, publishedAt where known",
    "found no text, expected an object with text, and id, format, publishedAt where known",
    "found a text that is no string, expected an object with text, and id, format, publishedAt where known",
    expect.stringMatching(/^format: found "doc", expected one of text, /),
  ]);
  expect(told[5].report.contradictions).toEqual([]);
});

test("flags hold for every record, and --fail-on for the exit code", async () => {
  const input = JSON.stringify({ text: wrong });
  expect((await run(["check", "--stdin-ndjson", "--fail-on", "never"], { input })).code).toBe(0);
  const { code, out } = await run(["check", "--stdin-ndjson", "--rule", "weekday-date=off"], { input });
  expect({ code, found: lines(out)[0].report.contradictions }).toEqual({ code: 0, found: [] });
});
