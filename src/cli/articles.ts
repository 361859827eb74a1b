import type { Report } from "../model/report.js";
import type { CheckOptions } from "../options.js";
import { cacheIn } from "./cache.js";
import type { RunConfig } from "./config.js";
import { type Io, tell, UsageError } from "./io.js";
import { poolFor } from "./pool.js";
import type { Progress } from "./progress.js";
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

/** How a run goes about many files. */
export interface Pace {
  /** How many threads; as many as there are cores for many files, one for a few, unless said. */
  readonly jobs?: number | undefined;
  /** A folder of reports of earlier runs. */
  readonly cache?: string | undefined;
  readonly progress?: Progress | undefined;
}

/** Sources taken on ahead of the one whose turn it is, for each thread: one long article holds up no thread. */
const ahead = 16;

/**
 * Checks files and gives their reports in the order of the files, a few read ahead, so that memory does not grow with their number. What
 * cannot be read is told in its turn, and the others are checked.
 */
export async function* checkedFiles(
  files: readonly string[],
  settings: CheckOptions,
  config: RunConfig,
  io: Io,
  { jobs, cache: folder, progress }: Pace = {},
): AsyncGenerator<CheckedFile> {
  const cache = folder === undefined ? undefined : await cacheIn(folder, io);
  const pool = await poolFor(files.length, jobs);
  const waiting: Promise<CheckedFile | UsageError>[] = [];
  let next = 0;
  try {
    while (next < files.length || waiting.length > 0) {
      while (next < files.length && waiting.length < pool.hands * (pool.hands > 1 ? ahead : 1))
        waiting.push(checkedFile(files[next++] as string));
      const outcome = (await waiting.shift()) as CheckedFile | UsageError;
      progress?.step();
      if (outcome instanceof UsageError) tell(io, outcome.message);
      else yield outcome;
    }
  } finally {
    await Promise.allSettled(waiting);
    await pool.close();
  }

  async function checkedFile(file: string): Promise<CheckedFile | UsageError> {
    try {
      const source = await readSource(file, io);
      const job = { text: source.text, options: source.options(optionsFor(file, settings, config)) };
      const kept = await cache?.get(job);
      const reports = kept ?? (await pool.check(job));
      if (!kept) await cache?.put(job, reports);
      const broken = problemIn(file, reports[0] as Report);
      return broken === undefined ? { file, text: source.text, reports } : new UsageError(broken);
    } catch (error) {
      if (error instanceof UsageError) return error;
      throw error;
    }
  }
}
