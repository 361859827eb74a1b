import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { desk } from "./desk.js";

const wrong = "It rained on Tuesday, October 27, 2025.\n";
const { cwd, run, clear } = desk({ "stories/a.md": "It rained.\n", "notes.md": "It rained.\n" });
afterAll(clear);

test("checks every story, then each that is saved and each that is new, until it is stopped", async () => {
  const printed: string[] = [];
  const stop = new AbortController();
  const ended = run(["check", "stories", "--watch"], {
    stdout: { write: (text) => printed.push(text) },
    signal: stop.signal,
  });
  const seen = (pattern: RegExp) => vi.waitFor(() => expect(printed.join("")).toMatch(pattern), { timeout: 20_000 });
  // What is saved once the first run has printed is never lost: the watch stood before that run began.
  await seen(/^No contradictions in /m);
  writeFileSync(join(cwd, "stories/a.md"), wrong);
  writeFileSync(join(cwd, "stories/b.md"), wrong);
  writeFileSync(join(cwd, "notes.md"), wrong);
  await seen(/^stories\/a\.md\n\n {2}error /m);
  await seen(/^stories\/b\.md\n\n {2}error /m);
  stop.abort();
  expect((await ended).code).toBe(0);
  expect(printed.join("")).not.toContain("notes.md");
}, 60_000);

test("an argument that is wrong ends the watch with its message", async () => {
  writeFileSync(join(cwd, "spoilt.json"), "{");
  const { code, err } = await run(["check", "stories", "--watch", "--baseline", "spoilt.json"]);
  expect(code).toBe(2);
  expect(err).toContain("spoilt.json");
});

test("standard input cannot be watched", async () => {
  expect(await run(["check", "-", "--watch"])).toEqual({
    code: 2,
    out: "",
    err: "gainsay: --watch: found -, expected files: standard input does not change\n",
  });
});
