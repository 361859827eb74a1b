import { readFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import * as z from "zod/mini";
import type { Contradiction } from "../model/contradiction.js";
import type { Report } from "../model/report.js";
import { checkedFiles, targetsOf } from "./articles.js";
import { configOf } from "./config.js";
import { exitCode, type Io, UsageError } from "./io.js";
import { fileOutput } from "./outputs.js";
import type { BaselineCommandOptions } from "./program.js";
import { checkOptions } from "./reading.js";

const version = 1;
const defaultFile = "gainsay-baseline.json";

/** What a baseline file holds: by article, the fingerprints of what is known. They have no offsets, so that copy may move. */
const schema = z.strictObject({
  version: z.literal(version),
  articles: z.record(z.string(), z.array(z.string())),
});

/** The known contradictions of a run. */
export interface Baseline {
  readonly name: string;
  /** A report without what is known: that is among the suppressed. Each known contradiction covers one. */
  without(file: string, report: Report): Report;
  /** How many known contradictions of these files did not turn up. */
  gone(files: readonly string[]): number;
}

/** `gainsay baseline`: writes down what is known today, so that only what is new fails. */
export async function baselineCommand(
  args: readonly string[],
  options: BaselineCommandOptions,
  io: Io,
): Promise<number> {
  const settings = checkOptions(options, options.rule);
  if (!args.length) throw new UsageError("baseline: found no argument, expected a file, a glob or a folder");
  if (args.includes("-"))
    throw new UsageError("baseline: found -, expected files: standard input has no name to be known by");
  const config = await configOf(options.config, io);
  const name = options.output ?? defaultFile;
  const keyOf = keysFrom(name, io);
  const targets = await targetsOf(args, config, io);
  const articles = new Map<string, string[]>();
  let read = 0;
  for await (const { file, reports } of checkedFiles(targets.files, settings, config, io)) {
    read++;
    const known = reports.flatMap(({ contradictions }) => contradictions.map(({ fingerprint }) => fingerprint)).sort();
    if (known.length > 0) articles.set(keyOf(file), known);
  }
  if (targets.problems.length || read < targets.files.length) return exitCode.wrong;
  const output = fileOutput(name, io);
  output.write(
    `${JSON.stringify({ version, articles: Object.fromEntries([...articles].sort(([a], [b]) => (a < b ? -1 : 1))) }, null, 2)}\n`,
  );
  output.keep();
  const found = [...articles.values()].flat().length;
  io.stdout.write(
    `${name}: ${found} known contradiction${found === 1 ? "" : "s"} in ${articles.size} of ${read} article${read === 1 ? "" : "s"}. Check with --baseline ${name}\n`,
  );
  return exitCode.clean;
}

/** Reads a baseline. Throws a `UsageError` that says what was expected. */
export async function readBaseline(name: string, io: Io): Promise<Baseline> {
  const keyOf = keysFrom(name, io);
  const known = new Map<string, string[]>(
    Object.entries((await parsed(name, io)).articles).map(([key, all]) => [key, [...all]]),
  );
  return {
    name,
    without(file, report) {
      const left = known.get(keyOf(file)) ?? [];
      const isKnown = ({ fingerprint }: Contradiction) => {
        const at = left.indexOf(fingerprint);
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      };
      const covered = report.contradictions.filter(isKnown);
      return {
        ...report,
        contradictions: report.contradictions.filter((each) => !covered.includes(each)),
        suppressed: [...report.suppressed, ...covered.map((each) => ({ ...each, reason: `known: ${name}` }))],
      };
    },
    gone: (files) => files.reduce((count, file) => count + (known.get(keyOf(file))?.length ?? 0), 0),
  };
}

async function parsed(name: string, { cwd }: Io): Promise<z.infer<typeof schema>> {
  const expected = "a baseline: gainsay baseline writes one";
  let text: string;
  try {
    text = await readFile(resolve(cwd, name), "utf8");
  } catch {
    throw new UsageError(`${name}: found no such file, expected ${expected}`);
  }
  try {
    const result = schema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new UsageError(
      `${name}: found another value at ${issue?.path.map(String).join(".") || "its top"}, expected ${expected}`,
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name}: found that it is no JSON, expected ${expected}`);
  }
}

/** How a baseline calls a file: counted from its own folder, whatever the machine. */
function keysFrom(name: string, { cwd }: Io): (file: string) => string {
  const folder = dirname(resolve(cwd, name));
  return (file) => relative(folder, resolve(cwd, file)).split(sep).join("/");
}
