import { resolve } from "node:path";
import { checkAll } from "../check.js";
import type { Severity } from "../model/contradiction.js";
import { addTo, emptyTally } from "../report/index.js";
import { configOf, listed, type RunConfig } from "./config.js";
import { exitCode, type Io, tell, UsageError } from "./io.js";
import { printersOf } from "./printers.js";
import { type CheckCommandOptions, type FormatChoice, formatChoice } from "./program.js";
import { checkOptions, optionsFor } from "./reading.js";
import { findTargets, problemIn, readSource, type SourceText, type Targets } from "./source.js";

const milder: Readonly<Record<Severity | "never", readonly Severity[]>> = {
  never: [],
  error: ["error"],
  warning: ["error", "warning"],
  note: ["error", "warning", "note"],
};

/** `gainsay check`: every article is checked, whatever is wrong with the others. */
export async function checkCommand(args: readonly string[], options: CheckCommandOptions, io: Io): Promise<number> {
  const settings = checkOptions(options, options.rule);
  if (!args.length)
    throw new UsageError("check: found no argument, expected a file, a glob, a folder or - (standard input)");
  const config = await configOf(options.config, io);
  const formats = options.format ?? formatsOf(config);
  const failOn = options.failOn ?? config.config.failOn ?? "error";
  const targets = withoutIgnored(await findTargets(args, io.cwd), args, config, io);
  for (const problem of targets.problems) tell(io, problem);

  const { quiet = false, color } = options;
  const printers = printersOf(formats, { targets, quiet, color, failOn }, io);
  let tally = emptyTally;
  let read = 0;
  try {
    for (const file of targets.files) {
      const source = await readOrTell(file, io);
      if (source === undefined) continue;
      const reports = checkAll(source.text, source.options(optionsFor(file, settings, config)));
      const broken = problemIn(file, reports[0]);
      if (broken) {
        tell(io, broken);
        continue;
      }
      read++;
      for (const [index, report] of reports.entries()) {
        printers.article({ file, source: source.text, report, index });
        tally = addTo(tally, report);
      }
    }
    printers.end();
  } finally {
    printers.drop();
  }

  if (targets.problems.length || read < targets.files.length) return exitCode.wrong;
  return milder[failOn].some((severity) => tally[severity] > 0) ? exitCode.contradictions : exitCode.clean;
}

/** The forms that the config asks for; their files count from its folder. */
function formatsOf({ config, file, folder }: RunConfig): readonly FormatChoice[] {
  const chosen = listed(config.format).map((given) => formatChoice(given, `${file}: format`));
  if (!chosen.length) return [{ format: "pretty" }];
  return chosen.map((each) => (each.file === undefined ? each : { ...each, file: resolve(folder, each.file) }));
}

/** The files that the config does not leave out; one that was named is told. */
function withoutIgnored(targets: Targets, args: readonly string[], config: RunConfig, io: Io): Targets {
  const files = targets.files.filter((file) => {
    const glob = config.ignoredBy(file);
    if (glob !== undefined && args.includes(file)) tell(io, `${file}: left out by ${config.file} (ignores: ${glob})`);
    return glob === undefined;
  });
  return { ...targets, files };
}

async function readOrTell(file: string, io: Io): Promise<SourceText | undefined> {
  try {
    return await readSource(file, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(io, error.message);
    return undefined;
  }
}
