import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { desk } from "./desk.js";

const bin = join(import.meta.dirname, "../../dist/bin.js");

const { cwd, clear } = desk({
  "story.md": "# Bakery reopens\n\nThe bakery on Mill Lane reopened after the flood.\n",
  "line.txt": "The hall was full and the band played on. ".repeat(125_000),
  ...Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`many/${n}.txt`, `Story ${n} was short.\n`])),
});
afterAll(clear);

/** Runs the built program as a user would, with its output in pipes. */
function gainsay(args: readonly string[], options: Parameters<typeof spawnSync>[2] = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    ...options,
  }) as SpawnSyncReturns<string>;
}

/** What modules a run of the program loads, by an observer that Node is asked to let in. */
function modulesOf(args: readonly string[]): string[] {
  const hooks = join(cwd, "observer.mjs");
  const trace = join(cwd, "trace.txt");
  writeFileSync(
    hooks,
    `import { appendFileSync } from "node:fs";
     import { register } from "node:module";
     if (!new URL(import.meta.url).searchParams.has("hooks")) register(import.meta.url + "?hooks");
     export async function load(url, context, next) { appendFileSync(${JSON.stringify(trace)}, url + "\\n"); return next(url, context); }`,
  );
  writeFileSync(trace, "");
  const { status } = spawnSync(process.execPath, ["--import", pathToFileURL(hooks).href, bin, ...args], { cwd });
  expect(status).toBe(0);
  return readFileSync(trace, "utf8").split("\n");
}

const loads = (modules: readonly string[], name: string): boolean =>
  modules.some((url) => url.includes(`/node_modules/${name}/`));

describe("the built program", () => {
  test("tells its version", () => {
    const { status, stdout, stderr } = gainsay(["--version"]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("says what it takes when it is given nothing, and that this was wrong", () => {
    const { status, stderr } = gainsay([]);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: gainsay");
  });

  test("checks a file, and what is piped in", () => {
    expect(gainsay(["check", "story.md"])).toMatchObject({ status: 0, stderr: "" });
    const { status, stdout } = gainsay(["check", "-"], { input: "The bakery reopened.\n" });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^standard input\n/);
  });

  test("sends no colours into a pipe, unless forced", () => {
    const env = { PATH: process.env.PATH };
    const plain = gainsay(["check", "story.md"], { env }).stdout;
    expect(plain).not.toContain("\u001b");
    expect(gainsay(["check", "story.md"], { env: { ...env, CI: "1" } }).stdout).toBe(plain);
    expect(gainsay(["check", "story.md"], { env: { ...env, FORCE_COLOR: "1" } }).stdout).toContain("\u001b[");
  });

  test("says the same in every time zone and language", () => {
    const fixtures = join(import.meta.dirname, "../../fixtures");
    const [first, ...others] = ["UTC", "Asia/Tokyo", "America/Los_Angeles"].map(
      (TZ, n) =>
        gainsay(["check", fixtures, "--format", "json"], {
          env: { PATH: process.env.PATH, TZ, LANG: ["C", "ja_JP.UTF-8", "tr_TR.UTF-8"][n] },
        }).stdout,
    );
    expect(first).toContain('"contradictions"');
    for (const other of others) expect(other).toBe(first);
  });

  test("reads a line of five megabytes", () => {
    expect(gainsay(["check", "line.txt"])).toMatchObject({ status: 0, stderr: "" });
  });

  test("takes it calmly when the reader of its output leaves", () => {
    const whole = gainsay(["check", "many", "--format", "json"]);
    expect(whole.stdout.length).toBeGreaterThan(2 ** 17);
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["-c", 'set -o pipefail; "$0" "$1" check many missing.md --format json | head -c 20', process.execPath, bin],
      { cwd, encoding: "utf8" },
    );
    expect(stdout).toBe(whole.stdout.slice(0, 20));
    expect(stderr).toBe("gainsay: missing.md: found no such file, expected an article, a folder or -\n");
    expect(status).toBe(2);
  });

  test("names folders and files that it may not read", () => {
    mkdirSync(join(cwd, "shut/inner"), { recursive: true });
    writeFileSync(join(cwd, "shut/inner/secret.md"), "secret");
    writeFileSync(join(cwd, "shut/open.md"), "open");
    writeFileSync(join(cwd, "shut/closed.md"), "closed");
    for (const path of ["shut/inner", "shut/closed.md"]) chmodSync(join(cwd, path), 0);
    chmodSync(cwd, 0o755);
    // Root may read everything, so it becomes nobody, once all that the program needs is loaded.
    const script = `import { run } from ${JSON.stringify(pathToFileURL(join(bin, "../cli.js")).href)};
      const io = { ...process, stdout: process.stdout, stderr: process.stderr, cwd: ${JSON.stringify(cwd)} };
      await run(["check", "story.md", "--quiet"], io);
      if (process.getuid() === 0) process.setuid(65534);
      process.exitCode = await run(["check", "shut", "shut/inner"], io);`;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    chmodSync(join(cwd, "shut/inner"), 0o755);
    expect(stderr.split("\n")).toEqual([
      "gainsay: shut/inner/: found no permission to read it, expected a folder of articles",
      "gainsay: shut/inner: found no permission to read it, expected a folder of articles",
      "gainsay: shut/closed.md: found no permission to read it, expected an article",
      "",
    ]);
    expect(status).toBe(2);
  });
});

describe("what the built program loads", () => {
  test.each([[["--version"]], [["--help"]], [["check", "--help"]]])("%j: neither the tagger nor zod", (args) => {
    const modules = modulesOf(args);
    expect(loads(modules, "commander")).toBe(true);
    for (const heavy of ["zod", "date-fns", "yaml", "micromark", "htmlparser2"])
      expect(loads(modules, heavy), heavy).toBe(false);
  });

  test("check: zod, so the observer sees what is loaded", () =>
    expect(loads(modulesOf(["check", "story.md"]), "zod")).toBe(true));
});
