import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, describe, expect, test } from "vitest";
import { type Config, configJsonSchema, defineConfig, rules } from "../../src/index.js";
import { desk } from "./desk.js";

const clash = "# Market\n\nThe market opens on Tuesday, May 6, 2024.\n";
const json = (config: unknown) => JSON.stringify(config);

/** Runs `gainsay check` in a folder with these files beside two stories that clash. */
async function checked(files: Readonly<Record<string, string>>, args: readonly string[] = ["."], folder = "") {
  const { cwd, run, clear } = desk({ "story.md": clash, "drafts/early.md": clash, ...files });
  clears.push(clear);
  return run(["check", "--quiet", ...args], { cwd: join(cwd, folder) });
}
const clears: (() => void)[] = [];
afterEach(() => {
  for (const clear of clears.splice(0)) clear();
});

const line = (file: string, severity = "error") =>
  `${file}:3:21: ${severity}: Tuesday, May 6, 2024: May 6, 2024 falls on a Monday [weekday-date]\n`;

describe("where a config is found", () => {
  const off = { rules: { "weekday-date": "off" } };
  test.each([
    ["gainsay.config.json", json(off)],
    ["gainsay.config.json", `{ // our house\n "rules": { "weekday-date": "off", }, }`],
    ["gainsay.config.js", `export default ${json(off)};`],
    ["gainsay.config.mjs", `import { defineConfig } from "gainsay"; export default defineConfig(${json(off)});`],
    [
      "gainsay.config.ts",
      `import { type Config, defineConfig } from "gainsay"; const config: Config = ${json(off)}; export default defineConfig(config);`,
    ],
    ["gainsay.config.mts", `export default ${json(off)} as const;`],
    ["package.json", json({ name: "newsroom", gainsay: off })],
  ])("%s", async (name, content) => {
    const files = { [name]: content };
    expect(await checked(files)).toEqual({ code: 0, out: "", err: "" });
    expect(await checked(files, ["."], "drafts")).toEqual({ code: 0, out: "", err: "" });
    expect((await checked(files, [".", "--no-config"])).code).toBe(1);
  });

  test("--config names one, and no other is read", async () => {
    const files = { "gainsay.config.json": "{", "house.json": json(off) };
    expect(await checked(files, [".", "--config", "house.json"])).toEqual({ code: 0, out: "", err: "" });
  });

  test("a package.json without the key is passed by", async () => {
    const files = { "gainsay.config.json": json(off), "drafts/package.json": json({ name: "drafts" }) };
    expect((await checked(files, ["."], "drafts")).code).toBe(0);
  });
});

describe("what a config does", () => {
  test.each<[string, Config, readonly string[], number, string]>([
    ["severities", { rules: { "weekday-date": "warning" } }, ["story.md"], 0, line("story.md", "warning")],
    ["failOn", { failOn: "never" }, ["story.md"], 0, line("story.md")],
    [
      "flags win",
      { rules: { "weekday-date": "off" } },
      ["story.md", "--rule", "weekday-date=note"],
      0,
      line("story.md", "note"),
    ],
    ["flags win over failOn", { failOn: "never" }, ["story.md", "--fail-on", "error"], 1, line("story.md")],
    [
      "strict",
      { extends: "strict", rules: { "weekday-date": "warning" } },
      ["story.md"],
      1,
      line("story.md", "warning"),
    ],
    ["ignores a folder", { ignores: "drafts" }, ["."], 1, line("story.md")],
    ["ignores globs", { ignores: ["*.md", "drafts/**/*.md"] }, ["."], 0, ""],
    [
      "overrides, the last first",
      {
        rules: { "weekday-date": "off" },
        overrides: [
          { files: ["**/*.md"], rules: { "weekday-date": "warning" } },
          { files: "drafts", rules: { "weekday-date": "note" } },
        ],
      },
      ["drafts", "story.md"],
      0,
      line("drafts/early.md", "note") + line("story.md", "warning"),
    ],
  ])("%s", async (_, config, args, code, out) => {
    expect(await checked({ "gainsay.config.json": json(config) }, args)).toEqual({ code, out, err: "" });
  });

  test("globs count from the config's folder", async () => {
    const { out } = await checked({ "gainsay.config.json": json({ ignores: "drafts/*.md" }) }, ["."], "drafts");
    expect(out).toBe("");
  });

  test("a file that was named and is left out is told", async () => {
    const files = { "gainsay.config.json": json({ ignores: "drafts" }) };
    expect(await checked(files, ["drafts/early.md"])).toEqual({
      code: 0,
      out: "",
      err: "gainsay: drafts/early.md: left out by gainsay.config.json (ignores: drafts)\n",
    });
  });

  test("forms with files, which count from its folder", async () => {
    const { cwd, run, clear } = desk({
      "in/story.md": clash,
      "gainsay.config.json": json({ format: ["sarif=out/a.sarif", "ndjson"] }),
    });
    clears.push(clear);
    const { out } = await run(["check", "."], { cwd: join(cwd, "in") });
    expect(JSON.parse(out).file).toBe("story.md");
    expect(existsSync(join(cwd, "out/a.sarif"))).toBe(true);
  });

  test("the markup of some files", async () => {
    const page = "<h1>Market</h1><p>The market opens on Tuesday, May 6, 2024.</p>";
    const files = {
      "page.txt": page,
      "gainsay.config.json": json({ overrides: [{ files: "*.txt", formatIn: "text" }] }),
    };
    const { out } = await checked(files, ["page.txt", "--format", "json"]);
    expect(JSON.parse(out).article.format).toBe("text");
  });

  test("claims obeys it too", async () => {
    const { run, clear } = desk({ "story.md": clash, "gainsay.config.json": "[]" });
    clears.push(clear);
    expect((await run(["claims", "story.md"])).err).toMatch(/^gainsay: gainsay.config.json: config: found an array/);
    expect((await run(["claims", "story.md", "--no-config"])).code).toBe(0);
  });
});

describe("every mistake is answered with file, key, what was found and what was expected", () => {
  test.each<[unknown, readonly string[]]>([
    [[], ["config: found an array, expected an object with $schema, extends, rules,"]],
    [{ extends: "recomended" }, ['extends: found "recomended", expected a known one (did you mean recommended?)']],
    [{ rules: [] }, ["rules: found an array, expected an object of rule ids and settings"]],
    [
      { rules: { total: "eror", totl: "off" } },
      [
        'rules.total: found "eror", expected a known one (did you mean error?)',
        "rules.totl: found an unknown rule id, expected a known one (did you mean total?)",
      ],
    ],
    [{ ignore: "x" }, ["ignore: found an unknown key, expected a known one (did you mean ignores?)"]],
    [{ ignores: ["ok", "!no"] }, ['ignores[1]: found "!no", expected a glob such as "drafts/**"']],
    [{ ignores: 3 }, ['ignores: found 3, expected a glob such as "drafts/**"']],
    [{ failOn: "warn" }, ['failOn: found "warn", expected a known one (did you mean warning?)']],
    [{ format: 7 }, ['format: found 7, expected a form such as "sarif=out.sarif"']],
    [{ format: ["json", "sariff"] }, ['format: found "sariff", expected a known one (did you mean sarif?)']],
    [{ formatIn: "docx!" }, ['formatIn: found "docx!", expected ']],
    [{ overrides: {} }, ["overrides: found an object, expected a list of objects with files, rules, formatIn"]],
    [
      { overrides: [{ file: "a", rules: { quantity: 3 } }, 4] },
      [
        'overrides[0].files: found nothing, expected a glob such as "drafts/**"',
        "overrides[0].rules.quantity: found 3, expected one of error, warning, note, off",
        "overrides[0].file: found an unknown key, expected a known one (did you mean files?)",
        "overrides[1]: found 4, expected an object with files, rules, formatIn",
      ],
    ],
  ])("%j", async (config, expected) => {
    const { code, out, err } = await checked({ "gainsay.config.json": json(config) });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(expected.length);
    for (const [index, each] of expected.entries())
      expect(lines[index]?.startsWith(`gainsay: gainsay.config.json: ${each}`), lines[index]).toBe(true);
  });

  test.each([
    ["a.json", '{\n  "rules": { "total" "off" }\n}', "a.json:2:22: found a missing colon, expected JSON"],
    ["a.mjs", "export const a = 1;", "a.mjs: found no default export, expected export default defineConfig({ … })"],
    ["a.ts", "export default {", "a.ts: found that it cannot be run ("],
    ["a.ts", 'throw new Error("no luck");', "a.ts: found that it cannot be run (no luck)"],
    ["package.json", "{}", "package.json: found no key gainsay, expected the config there"],
    ["a.yaml", "{}", "--config: found a.yaml, expected a file that ends in .ts, .mts, .js, .mjs, .json"],
  ])("%s: %s", async (name, content, expected) => {
    const { code, err } = await checked({ [name]: content }, [".", "--config", name]);
    expect(code).toBe(2);
    expect(err.startsWith(`gainsay: ${expected}`), err).toBe(true);
  });

  test.each([
    ["nowhere.ts", "--config: found no file nowhere.ts, expected a config such as gainsay.config.ts"],
    ["drafts", "--config: found a folder drafts, expected a config such as gainsay.config.ts"],
  ])("--config %s", async (name, expected) =>
    expect((await checked({}, [".", "--config", name])).err).toBe(`gainsay: ${expected}\n`),
  );

  test("in a package.json the key is told from its root", async () => {
    const { err } = await checked({ "package.json": json({ gainsay: { rulez: {} } }) });
    expect(err).toBe(
      "gainsay: package.json: gainsay.rulez: found an unknown key, expected a known one (did you mean rules?)\n",
    );
  });
});

describe("the JSON Schema", () => {
  const valid = new Ajv2020({ strict: false }).compile(configJsonSchema());
  test.each<Config>([
    {},
    { $schema: "./node_modules/gainsay/config.schema.json", extends: "wire", rules: { total: "off" } },
    { ignores: "drafts", format: ["sarif=a", "pretty"], overrides: [{ files: ["a", "b"], formatIn: "html" }] },
  ])("%j is right", (config) => expect(valid(defineConfig(config))).toBe(true));
  test.each([{ rulez: {} }, { rules: { nope: "off" } }, { rules: { total: "eror" } }, { overrides: [{}] }])(
    "%j is wrong",
    (config) => expect(valid(config)).toBe(false),
  );
  test("names every rule", () => {
    for (const { id } of rules) expect(valid({ rules: { [id]: "note" } }), id).toBe(true);
  });
});
