import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
  };
};
const [step] = action.runs.steps;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gainsay-action-"));
  mkdirSync(join(folder, "stories"));
  mkdirSync(join(folder, "bin"));
  // What npx would fetch is this build.
  writeFileSync(join(folder, "bin/npx"), `#!/bin/sh\nshift 2\nexec node ${join(root, "dist/bin.js")} "$@"\n`);
  chmodSync(join(folder, "bin/npx"), 0o755);
  writeFileSync(join(folder, "stories/a.md"), "# Rain\n\nIt rained on Tuesday, October 27, 2025.\n");
  writeFileSync(join(folder, "stories/b c.md"), "# Rain\n\nIt rained.\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the action's step as GitHub does: its inputs in the environment, the rest as they are by default. */
function runStep(inputs: Readonly<Record<string, string>> = {}) {
  const values = Object.fromEntries(Object.entries(action.inputs).map(([name, { default: usual }]) => [name, usual]));
  const env = Object.fromEntries(
    Object.entries(step!.env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => ({ ...values, ...inputs })[input] ?? ""),
    ]),
  );
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step!.run],
    {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...env,
        PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}`,
        GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
      },
    },
  );
  return { status, stdout, stderr };
}

describe("the GitHub Action", () => {
  test("annotates a contradiction, writes the summary and fails", () => {
    const { status, stdout, stderr } = runStep({ paths: "stories" });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^::error file=stories\/a\.md,line=3,.*October 27, 2025/m);
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("stories/a.md");
  });

  test("takes several paths, with spaces in them", () => {
    expect(runStep({ paths: "stories/b c.md\n\nstories/a.md\n", "fail-on": "never" })).toMatchObject({ status: 0 });
    expect(runStep({ paths: "stories/b c.md" })).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("passes what is known, and what has not changed", () => {
    execFileSync("node", [join(root, "dist/bin.js"), "baseline", "stories"], { cwd: folder });
    expect(runStep({ paths: "stories", baseline: "gainsay-baseline.json" }).status).toBe(0);
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args], {
        cwd: folder,
        stdio: "pipe",
      });
    git("init", "--quiet");
    git("add", "stories");
    git("commit", "--quiet", "--message", "first");
    expect(runStep({ paths: "stories", "changed-since": "HEAD" }).status).toBe(0);
  });

  test("writes SARIF where it is asked to", () => {
    runStep({ paths: "stories", sarif: "out/gainsay.sarif" });
    expect(existsSync(join(folder, "out/gainsay.sarif"))).toBe(true);
  });
});

test("the pre-commit hook checks the files it is given", () => {
  const [hook] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")) as {
    entry: string;
    files: string;
    language: string;
  }[];
  expect(hook).toMatchObject({ language: "node", entry: "gainsay check" });
  expect(new RegExp(hook!.files).test("stories/a.md")).toBe(true);
  expect(new RegExp(hook!.files).test("script.js")).toBe(false);
  const [, ...args] = hook!.entry.split(" ");
  const { status } = spawnSync("node", [join(root, "dist/bin.js"), ...args, "stories/a.md", "stories/b c.md"], {
    cwd: folder,
  });
  expect(status).toBe(1);
});
