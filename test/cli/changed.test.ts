import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { desk } from "./desk.js";

const wrong = "It rained on Tuesday, October 27, 2025.\n";
const { cwd, run, clear } = desk({ "a.md": wrong, "sub/b.md": "It rained.\n", "c.md": wrong });
afterAll(clear);

const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args], { cwd, stdio: "pipe" });

beforeAll(() => {
  git("init", "--quiet");
  git("add", "a.md", "sub/b.md");
  git("commit", "--quiet", "--message", "first");
});

test("only what differs from the commit, or is new to git, is checked", async () => {
  const first = await run(["check", ".", "--changed-since", "HEAD", "--quiet"]);
  expect(first.out.split("\n").map((line) => line.split(":")[0])).toEqual(["c.md", ""]);
  writeFileSync(join(cwd, "sub/b.md"), wrong);
  const second = await run(["check", ".", "--changed-since", "HEAD", "--quiet"]);
  expect(second.out.split("\n").map((line) => line.split(":")[0])).toEqual(["c.md", "sub/b.md", ""]);
});

test("nothing changed is clean", async () => {
  expect(await run(["check", "a.md", "--changed-since", "HEAD", "--quiet"])).toEqual({ code: 0, out: "", err: "" });
});

test.each(["nosuch", "--output=x"])("--changed-since %s is told", async (ref) => {
  const { code, out, err } = await run(["check", ".", `--changed-since=${ref}`]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^gainsay: --changed-since: found .+, expected a commit, branch or tag/);
});

test("outside of a repository is told", async () => {
  const outside = desk({ "a.md": wrong });
  const { code, err } = await outside.run(["check", "a.md", "--changed-since", "HEAD"]);
  expect(code).toBe(2);
  expect(err).toContain("not a git repository");
  outside.clear();
});
