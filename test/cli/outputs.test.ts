import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { desk } from "./desk.js";

const { cwd, run, clear } = desk({
  "clash.md": "# Market\n\nThe market opens on Tuesday, May 6, 2024.\n",
  "clean.md": "# Bakery\n\nThe bakery reopened.\n",
  "taken/inside.md": "The lake was quiet.\n",
});
afterAll(clear);

const text = (name: string) => readFileSync(join(cwd, name), "utf8");

describe("several forms at once", () => {
  test("each goes to its file, whose folders are made, and one to standard output", async () => {
    const formats = [
      "sarif=out/deep/gainsay.sarif",
      "junit=out/junit.xml",
      "json=out/all.json",
      "ndjson=out/all.ndjson",
    ];
    const { code, out, err } = await run([
      "check",
      "clash.md",
      "clean.md",
      "--format",
      "pretty",
      ...formats.flatMap((format) => ["--format", format]),
    ]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("1 error in 1 of 2 articles");
    expect(JSON.parse(text("out/deep/gainsay.sarif")).runs[0].results).toHaveLength(1);
    expect(text("out/junit.xml")).toContain('failures="1"');
    expect(JSON.parse(text("out/all.json"))).toHaveLength(2);
    expect(text("out/all.ndjson").trimEnd().split("\n")).toHaveLength(2);
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(["all.json", "all.ndjson", "deep", "junit.xml"]);
  });

  test("a file takes the place of the one before, and holds no colours", async () => {
    writeFileSync(join(cwd, "report.txt"), "old");
    const { out } = await run(["check", "clash.md", "--format", "pretty=report.txt"], { env: { FORCE_COLOR: "1" } });
    expect(out).toBe("");
    expect(text("report.txt")).toContain("error  weekday-date");
    expect(text("report.txt")).not.toContain("\u001b");
  });

  test("no file is left where another cannot be written", async () => {
    mkdirSync(join(cwd, "fresh"));
    const { code, err } = await run(["check", "clash.md", "--format", "sarif=fresh/a.sarif", "--format", "json=taken"]);
    expect(err).toBe("gainsay: taken: found a folder of that name, expected a file to write the report to\n");
    expect(code).toBe(2);
    expect(readdirSync(cwd).filter((name) => name.startsWith("."))).toEqual([]);
    await run(["check", "clash.md", "--format", "sarif=fresh/b.sarif", "--format", "json=clash.md/x.json"]);
    expect(existsSync(join(cwd, "fresh/b.sarif"))).toBe(false);
    expect(readdirSync(join(cwd, "fresh")).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("--format github", () => {
  test("adds to the summary of the job, where there is one", async () => {
    writeFileSync(join(cwd, "summary.md"), "Before\n");
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "summary.md") };
    const { out } = await run(["check", "clash.md", "--format", "github"], { env });
    expect(out).toMatch(/^::error file=clash.md,line=3,/);
    expect(text("summary.md")).toMatch(/^Before\n## Market\n/);
    expect(text("summary.md")).toContain("1 error in 1 article.");
    expect((await run(["check", "clash.md", "--format", "github"])).out).toBe(out);
    await run(["check", "clash.md", "--format", "json=x.json"], { env });
    expect(text("summary.md").match(/1 error/g)).toHaveLength(1);
  });

  test("a summary that is full ends with a word that there is more", async () => {
    const long = `The market opens on Tuesday, May 6, 2024, ${"and it rains ".repeat(40)}.`;
    writeFileSync(join(cwd, "full.md"), "");
    const {
      cwd: wide,
      run: runWide,
      clear: clearWide,
    } = desk(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, n) => [`${n}.md`, `# Day ${n}\n\n${`${long}\n\n`.repeat(300)}`]),
      ),
    );
    await runWide(["check", wide, "--format", "github"], { env: { GITHUB_STEP_SUMMARY: join(cwd, "full.md") } });
    clearWide();
    expect(text("full.md").length).toBeLessThan(1_001_000);
  });

  test("a summary that cannot be written is told", async () => {
    const { code, err } = await run(["check", "clash.md", "--format", "github"], { env: { GITHUB_STEP_SUMMARY: cwd } });
    expect(code).toBe(2);
    expect(err).toContain("found a folder of that name, expected a file for the summary of the job");
  });
});
