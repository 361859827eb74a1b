import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { lilconfig } from "lilconfig";
import picomatch from "picomatch";
import { type Config, configProblems } from "../config.js";
import * as gainsay from "../index.js";
import type { Format } from "../model/article.js";
import type { RuleSettings } from "../model/rule.js";
import { presets } from "../presets.js";
import { problemLine } from "../problem.js";
import { type Io, UsageError } from "./io.js";

/** A config as it holds for a run. */
export interface RunConfig {
  /** Its file as the user would name it; absent where there is none. */
  readonly file?: string;
  /** The folder its globs and files count from: the current one where there is none. */
  readonly folder: string;
  readonly config: Config;
  /** The glob that keeps a file from being checked. */
  ignoredBy(file: string): string | undefined;
  /** What the config says of one file. */
  settingsFor(file: string): { readonly rules: RuleSettings; readonly formatIn?: Format | undefined };
}

/** How the command line chooses a config: by name, `false` for none, else the nearest. */
export type ConfigChoice = string | boolean | undefined;

const searchPlaces = [
  "gainsay.config.ts",
  "gainsay.config.mts",
  "gainsay.config.js",
  "gainsay.config.mjs",
  "gainsay.config.json",
  "package.json",
];

/** Finds, reads and checks the config. Throws a `UsageError` with a line for each mistake in it. */
export async function configOf(choice: ConfigChoice, { cwd }: Io): Promise<RunConfig> {
  if (choice === false) return runConfig({}, cwd, cwd);
  const found = typeof choice === "string" ? await named(choice, cwd) : await searched(cwd);
  if (!found) return runConfig({}, cwd, cwd);
  const name = shown(found.path, cwd);
  const problems = configProblems(found.config);
  if (problems.length) {
    const inPackage = basename(found.path) === "package.json" ? "gainsay" : "";
    throw new UsageError(
      ...problems.map((problem) => {
        const key = [inPackage, problem.key].filter((part) => part !== "").join(".");
        return `${name}: ${problemLine({ ...problem, key: key || "config" })}`;
      }),
    );
  }
  return { ...runConfig(found.config as Config, dirname(found.path), cwd), file: name };
}

interface Found {
  readonly path: string;
  readonly config: unknown;
}

async function named(name: string, cwd: string): Promise<Found> {
  const path = resolve(cwd, name);
  const kind = await stat(path).catch(() => undefined);
  if (!kind?.isFile())
    throw new UsageError(
      `--config: found ${kind ? "a folder" : "no file"} ${name}, expected a config such as ${searchPlaces[0]}`,
    );
  const load = loaders[extname(path)];
  if (!load)
    throw new UsageError(`--config: found ${name}, expected a file that ends in ${Object.keys(loaders).join(", ")}`);
  const config = await load(path, await readFile(path, "utf8"), cwd);
  if (basename(path) !== "package.json") return { path, config };
  const own = (config as { gainsay?: unknown } | null)?.gainsay;
  if (own === undefined) throw new UsageError(`${name}: found no key gainsay, expected the config there`);
  return { path, config: own };
}

async function searched(cwd: string): Promise<Found | undefined> {
  const found = await lilconfig("gainsay", {
    searchPlaces,
    cache: false,
    ignoreEmptySearchPlaces: false,
    loaders: Object.fromEntries(
      Object.entries(loaders).map(([ending, load]) => [
        ending,
        (path: string, content: string) => load(path, content, cwd),
      ]),
    ),
  }).search(cwd);
  return found ? { path: found.filepath, config: found.config } : undefined;
}

type Load = (path: string, content: string, cwd: string) => unknown;

const loaders: Readonly<Record<string, Load>> = {
  ".ts": module,
  ".mts": module,
  ".js": module,
  ".mjs": module,
  ".json": json,
};

/** `import … from "gainsay"` in a config is this program itself, wherever it is installed. */
async function module(path: string, _content: string, cwd: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(path, { virtualModules: { gainsay }, fsCache: false, moduleCache: false, tryNative: false });
  try {
    const loaded = await jiti.import<Record<string, unknown>>(path);
    if ("default" in loaded) return loaded.default;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).trim().split("\n");
    throw new UsageError(
      `${shown(path, cwd)}: found that it cannot be run (${reason}), expected export default defineConfig({ … })`,
    );
  }
  throw new UsageError(`${shown(path, cwd)}: found no default export, expected export default defineConfig({ … })`);
}

function json(path: string, content: string, cwd: string): unknown {
  const errors: ParseError[] = [];
  const config: unknown = parse(content.replace(/^\uFEFF/, ""), errors, { allowTrailingComma: true });
  const [error] = errors;
  // A package.json that is none is for npm to complain about.
  if (!error || basename(path) === "package.json") return config ?? {};
  const before = content.slice(0, error.offset).split("\n");
  const place = `${shown(path, cwd)}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  throw new UsageError(`${place}: found ${wordsOf(printParseErrorCode(error.error))}, expected JSON`);
}

/** `CommaExpected` → "a missing comma", `InvalidSymbol` → "invalid symbol". */
function wordsOf(code: string): string {
  const words = code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.endsWith(" expected") ? `a missing ${words.replace(/ expected$/, "")}` : words;
}

function runConfig(config: Config, folder: string, cwd: string): RunConfig {
  const inFolder = (file: string) => relative(folder, resolve(cwd, file)).split(sep).join("/");
  const ignores = listed(config.ignores).map((glob) => ({ glob, matches: matcher(glob) }));
  const overrides = (config.overrides ?? []).map((override) => ({
    override,
    matches: listed(override.files).map(matcher),
  }));
  const preset = presets[config.extends ?? "recommended"];
  return {
    folder,
    config: { ...config, failOn: config.failOn ?? preset.failOn },
    ignoredBy: (file) => ignores.find(({ matches }) => matches(inFolder(file)))?.glob,
    settingsFor(file) {
      const own = overrides.filter(({ matches }) => matches.some((each) => each(inFolder(file))));
      return {
        rules: Object.assign({}, preset.rules, config.rules, ...own.map(({ override }) => override.rules)),
        formatIn: own.reduce((format, { override }) => override.formatIn ?? format, config.formatIn),
      };
    },
  };
}

/** A folder's name stands for all that is in it. */
function matcher(glob: string): (path: string) => boolean {
  const plain = glob.replace(/^\.\//, "").replace(/\/+$/, "");
  return picomatch([plain, `${plain}/**`], { dot: true });
}

export function listed<Item>(items: Item | readonly Item[] | undefined): readonly Item[] {
  if (items === undefined) return [];
  return Array.isArray(items) ? items : [items as Item];
}

/** A path as the user would write it. */
function shown(path: string, cwd: string): string {
  const name = relative(cwd, path);
  return name === "" || name.startsWith(join("..", "..", "..")) ? path : name;
}
