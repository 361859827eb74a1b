import { check } from "../check.js";
import type { Severity } from "../model/contradiction.js";
import { addTo, emptyTally } from "../report/index.js";
import { exitCode, type Io, tell, UsageError } from "./io.js";
import { printersOf } from "./printers.js";
import type { CheckCommandOptions } from "./program.js";
import { checkOptions, optionsFor } from "./reading.js";
import { findTargets, readSource } from "./source.js";

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
  const targets = await findTargets(args, io.cwd);
  for (const problem of targets.problems) tell(io, problem);

  const { format = [{ format: "pretty" }], quiet = false, color, failOn } = options;
  const printers = printersOf(format, { targets, quiet, color, failOn }, io);
  let tally = emptyTally;
  try {
    for (const file of targets.files) {
      const source = await readOrTell(file, io);
      if (source === undefined) continue;
      const report = check(source, optionsFor(file, settings));
      printers.article({ file, source, report });
      tally = addTo(tally, report);
    }
    printers.end();
  } finally {
    printers.drop();
  }

  if (targets.problems.length || tally.articles < targets.files.length) return exitCode.wrong;
  return milder[failOn].some((severity) => tally[severity] > 0) ? exitCode.contradictions : exitCode.clean;
}

async function readOrTell(file: string, io: Io): Promise<string | undefined> {
  try {
    return await readSource(file, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(io, error.message);
    return undefined;
  }
}
