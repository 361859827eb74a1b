import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json";

const root = join(import.meta.dirname, "../..");
const at = (path: string) => join(root, path);

describe("the public names", () => {
  test.each([
    [
      ".",
      [
        "OptionsError",
        "check",
        "checkAll",
        "configJsonSchema",
        "defineConfig",
        "extractClaims",
        "findContradictions",
        "readArticle",
        "readArticles",
        "rules",
      ],
    ],
    [
      "./report",
      [
        "addTo",
        "checkstyle",
        "compact",
        "emptyTally",
        "github",
        "gitlab",
        "html",
        "json",
        "junit",
        "markdown",
        "ndjson",
        "pretty",
        "prettyArticle",
        "prettySummary",
        "rdjson",
        "reportFormats",
        "reportJsonSchema",
        "reportSchema",
        "sarif",
        "writers",
      ],
    ],
    ["./cli", ["exitCode", "run"]],
  ] as const)("of %s", async (subpath, names) => {
    const built = (await import(at(manifest.exports[subpath].default))) as Record<string, unknown>;
    expect(Object.keys(built).sort()).toEqual([...names].sort());
  });
});

describe("the bundles of the core and the reports", () => {
  test.each([".", "./report"] as const)(
    "%s can be bundled for a browser, with nothing of Node in it",
    async (subpath) => {
      const { metafile } = await build({
        entryPoints: [at(manifest.exports[subpath].default)],
        bundle: true,
        platform: "browser",
        format: "esm",
        write: false,
        metafile: true,
        logLevel: "silent",
      });
      const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
      expect(imports.filter((path) => path.startsWith("node:"))).toEqual([]);
      expect(Object.keys(metafile.inputs).some((path) => path.includes("src/cli"))).toBe(false);
    },
  );

  test("the command line's does need Node, so the test above can fail", async () => {
    const bundling = build({
      entryPoints: [at(manifest.exports["./cli"].default)],
      bundle: true,
      platform: "browser",
      format: "esm",
      write: false,
      logLevel: "silent",
    });
    await expect(bundling).rejects.toThrow(/Could not resolve "(?:node:)?(?:fs|path)/);
  });
});

describe("the package", () => {
  test("has every file that it promises", () => {
    const { types: _, ...rest } = manifest.exports["."];
    const promised = [...Object.values(manifest.bin), rest.default, manifest.exports["./report.schema.json"]];
    for (const path of promised) expect(existsSync(at(path)), path).toBe(true);
  });

  test("has a program that can be run", () =>
    expect(readFileSync(at(manifest.bin.gainsay), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/));

  test("publishes the schema of its reports", async () => {
    const { reportJsonSchema } = await import("../../src/report/index.js");
    expect(JSON.parse(readFileSync(at(manifest.exports["./report.schema.json"]), "utf8"))).toEqual(reportJsonSchema());
  });

  test("publishes the schema of its config", async () => {
    const { configJsonSchema } = await import("../../src/index.js");
    expect(JSON.parse(readFileSync(at(manifest.exports["./config.schema.json"]), "utf8"))).toEqual(configJsonSchema());
  });

  test("exports the types of every model", () => {
    const listed = [...readFileSync(at("src/model/index.ts"), "utf8").matchAll(/"\.\/([\w-]+)\.js"/g)].map(
      ([, name]) => `${name}.ts`,
    );
    expect(listed.sort()).toEqual(
      readdirSync(at("src/model"))
        .filter((name) => name !== "index.ts")
        .sort(),
    );
  });

  test("has a lock file without a registry's host", () =>
    expect(readFileSync(at("package-lock.json"), "utf8")).not.toMatch(/"resolved"|registry\./));

  test("has a lock file with every optional package in it, for whatever machine: npm ci refuses others", () => {
    const { packages } = JSON.parse(readFileSync(at("package-lock.json"), "utf8")) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/"))));
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted).toContain("fsevents");
    expect(wanted.filter((name) => !locked.has(`node_modules/${name}`))).toEqual([]);
  });
});
