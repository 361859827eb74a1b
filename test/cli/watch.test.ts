import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { desk } from "./desk.js";

const wrong = "It rained on Tuesday, October 27, 2025.\n";
const { cwd, run, clear } = desk({ "stories/a.md": "It rained.\n", "notes.md": "It rained.\n" });
afterAll(clear);

test("checks a story again when it is saved, and a new one, until it is stopped", async () => {
  const printed: string[] = [];
  const stop = new AbortController();
  const ended = run(["check", "stories", "--watch", "--quiet"], {
    stdout: { write: (text) => printed.push(text) },
    signal: stop.signal,
  });
  // The watch begins a moment after the first run: the file is saved until it is seen.
  await vi.waitFor(
    () => {
      writeFileSync(join(cwd, "stories/a.md"), `${wrong}${" ".repeat(printed.length)}`);
      expect(printed.join("")).toMatch(/^stories\/a\.md:1:\d+: error: /m);
    },
    { timeout: 20_000, interval: 700 },
  );
  writeFileSync(join(cwd, "notes.md"), wrong);
  writeFileSync(join(cwd, "stories/b.md"), wrong);
  await vi.waitFor(() => expect(printed.join("")).toMatch(/^stories\/b\.md:1:\d+: error: /m), { timeout: 20_000 });
  stop.abort();
  expect((await ended).code).toBe(0);
  expect(printed.join("")).not.toContain("notes.md");
}, 60_000);

test("standard input cannot be watched", async () => {
  expect(await run(["check", "-", "--watch"])).toEqual({
    code: 2,
    out: "",
    err: "gainsay: --watch: found -, expected files: standard input does not change\n",
  });
});
