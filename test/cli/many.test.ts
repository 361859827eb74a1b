import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { desk } from "./desk.js";

const bin = join(import.meta.dirname, "../../dist/bin.js");
const wrong = "It rained on Tuesday, October 27, 2025.\n";
const { cwd, run, clear } = desk({
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [
      `many/${String(n).padStart(2, "0")}.md`,
      n % 7 === 0 ? wrong : `Story ${n}.\n`,
    ]),
  ),
  "many/30.md": "",
});
afterAll(clear);

/** The built program, which has workers. */
const built = (...args: readonly string[]) => spawnSync(process.execPath, [bin, ...args], { cwd, encoding: "utf8" });

describe("--jobs", () => {
  test("gives the same bytes in the order of the files, however many threads there are", () => {
    const one = built("check", "many", "--quiet", "--jobs", "1");
    const three = built("check", "many", "--quiet", "--jobs", "3");
    expect(one.stdout.split("\n")).toHaveLength(10);
    expect([three.status, three.stdout, three.stderr]).toEqual([one.status, one.stdout, one.stderr]);
    expect(one).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("many/30.md: found nothing (an empty file)"),
    });
  });

  test.each(["0", "many", "1.5", "65"])("%s is turned down", async (jobs) => {
    const { code, err } = await run(["check", "many", "--jobs", jobs]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `gainsay: --jobs: found "${jobs}", expected a whole number from 1 to 64\n`,
    });
  });
});

describe("--cache", () => {
  const args = ["check", "many", "--quiet", "--cache-location", "kept"];

  test("keeps a report an article, and the next run says the same", async () => {
    const first = await run(args);
    const kept = readdirSync(join(cwd, "kept"));
    // Equal stories have one report.
    expect(kept.length).toBe(
      new Set(readdirSync(join(cwd, "many")).map((name) => readFileSync(join(cwd, "many", name), "utf8"))).size - 1,
    );
    expect(await run(args)).toEqual(first);
    expect(readdirSync(join(cwd, "kept"))).toEqual(kept);
  });

  test("is what the next run reads", async () => {
    await run(args);
    const kept = join(cwd, "kept");
    for (const name of readdirSync(kept)) {
      const path = join(kept, name);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll("falls on a Monday", "falls on a holiday"));
    }
    expect((await run(args)).out).toContain("falls on a holiday");
  });

  test("that was cut off, or is of other options, is not trusted", async () => {
    await run(args);
    const kept = join(cwd, "kept");
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), "[{");
    expect((await run(args)).out).toContain("falls on a Monday");
    expect((await run([...args, "--rule", "weekday-date=off"])).out).toBe("");
  });

  test("lies in node_modules/.cache unless said", async () => {
    await run(["check", "many/00.md", "--cache", "--quiet"]);
    expect(existsSync(join(cwd, "node_modules/.cache/gainsay"))).toBe(true);
  });

  test("that cannot be made is told", async () => {
    const { code, err } = await run(["check", "many/00.md", "--cache-location", "many/00.md"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: "gainsay: --cache-location: found many/00.md, expected a folder that can be written to\n",
    });
  });
});

describe("the progress bar", () => {
  const terminal = () => {
    const written: string[] = [];
    return {
      written,
      write: (text: string) => written.push(text),
      isTTY: true,
      columns: 80,
      cursorTo() {},
      clearLine() {},
      on() {},
    };
  };

  test("is shown to a terminal while many files are checked, and leaves nothing behind in the report", async () => {
    const stderr = terminal();
    const { out } = await run(["check", "many", "--quiet"], { stderr });
    expect(stderr.written.join("")).toContain("of 60 articles");
    expect(out).toBe((await run(["check", "many", "--quiet"])).out);
  });

  test("is not shown in a pipe, nor for a few files", async () => {
    expect((await run(["check", "many", "--quiet"])).err).not.toContain("articles,");
    const stderr = terminal();
    await run(["check", "many/00.md", "--quiet"], { stderr });
    expect(stderr.written).toEqual([]);
  });
});
