import { checkAll } from "../check.js";
import type { Report } from "../model/report.js";
import type { CheckOptions } from "../options.js";
import type { RunConfig } from "./config.js";
import { type Io, tell, UsageError } from "./io.js";
import { optionsFor } from "./reading.js";
import { findTargets, problemIn, readSource, type Targets } from "./source.js";

/** A file that was read and checked. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly reports: readonly Report[];
}

/** The files that arguments name and the config does not leave out; what cannot be found, and a named file that is left out, is told. */
export async function targetsOf(args: readonly string[], config: RunConfig, io: Io): Promise<Targets> {
  const targets = await findTargets(args, io.cwd);
  const files = targets.files.filter((file) => {
    const glob = config.ignoredBy(file);
    if (glob !== undefined && args.includes(file)) tell(io, `${file}: left out by ${config.file} (ignores: ${glob})`);
    return glob === undefined;
  });
  for (const problem of targets.problems) tell(io, problem);
  return { ...targets, files };
}

/** Checks files one after another, in their order: of many only one is held. What cannot be read is told, and the others are checked. */
export async function* checkedFiles(
  files: readonly string[],
  settings: CheckOptions,
  config: RunConfig,
  io: Io,
): AsyncGenerator<CheckedFile> {
  for (const file of files)
    try {
      const source = await readSource(file, io);
      const reports = checkAll(source.text, source.options(optionsFor(file, settings, config)));
      const broken = problemIn(file, reports[0]);
      if (broken !== undefined) throw new UsageError(broken);
      yield { file, text: source.text, reports };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      tell(io, error.message);
    }
}
