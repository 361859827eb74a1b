import { relative, resolve } from "node:path";
import type { Severity } from "../model/contradiction.js";
import type { CheckOptions } from "../options.js";
import { addTo, emptyTally } from "../report/index.js";
import { checkedFiles, targetsOf } from "./articles.js";
import { type Baseline, readBaseline } from "./baseline.js";
import { cacheFolder } from "./cache.js";
import { changedSince } from "./changed.js";
import { configOf, listed, type RunConfig } from "./config.js";
import { exitCode, type Io, tell, UsageError } from "./io.js";
import { printersOf } from "./printers.js";
import { type CheckCommandOptions, type FormatChoice, formatChoice } from "./program.js";
import { progressOf } from "./progress.js";
import { checkOptions, optionsFor } from "./reading.js";

const milder: Readonly<Record<Severity | "never", readonly Severity[]>> = {
  never: [],
  error: ["error"],
  warning: ["error", "warning"],
  note: ["error", "warning", "note"],
};

/** `gainsay check`: every article is checked, whatever is wrong with the others. */
export async function checkCommand(args: readonly string[], options: CheckCommandOptions, io: Io): Promise<number> {
  const settings = checkOptions(options, options.rule);
  const config = await configOf(options.config, io);
  const failOn = options.failOn ?? config.config.failOn ?? "error";
  if (options.stdinNdjson) {
    const { checkRecords } = await import("./records.js");
    return checkRecords(optionsFor("-", settings, config), milder[failOn], io);
  }
  if (!args.length)
    throw new UsageError("check: found no argument, expected a file, a glob, a folder or - (standard input)");
  const formats = options.format ?? formatsOf(config);
  if (options.watch && args.includes("-"))
    throw new UsageError("--watch: found -, expected files: standard input does not change");
  const once = (files?: readonly string[]) =>
    checkOnce(args, { options, settings, config, failOn, formats }, io, files);
  if (!options.watch) return once();
  const { watchFiles } = await import("./watch.js");
  await watchFiles(args, io, {
    first: async () => void (await once()),
    changed: async (path) => {
      const { files } = await targetsOf(args, config, io);
      const file = files.find((each) => resolve(io.cwd, each) === path);
      if (file !== undefined) await once([file]);
    },
  });
  return exitCode.clean;
}

/** What a run goes by. */
interface Terms {
  readonly options: CheckCommandOptions;
  readonly settings: CheckOptions;
  readonly config: RunConfig;
  readonly failOn: Severity | "never";
  readonly formats: readonly FormatChoice[];
}

/** One run over the files that the arguments name, or over some of them. */
async function checkOnce(
  args: readonly string[],
  { options, settings, config, failOn, formats }: Terms,
  io: Io,
  only?: readonly string[],
): Promise<number> {
  const baseline = await baselineOf(options, config, io);
  const named = only ? { files: only, problems: [], single: only.length === 1 } : await targetsOf(args, config, io);
  const targets =
    options.changedSince === undefined
      ? named
      : { ...named, files: await changedSince(options.changedSince, named.files, io) };

  const { quiet = false, color } = options;
  const printers = printersOf(formats, { targets, quiet, color, failOn }, io);
  const progress = progressOf(targets.files.length, io);
  let tally = emptyTally;
  let read = 0;
  try {
    const pace = { jobs: options.jobs, cache: cacheOf(options), progress };
    for await (const { file, text, reports } of checkedFiles(targets.files, settings, config, io, pace)) {
      read++;
      for (const [index, whole] of reports.entries()) {
        const report = baseline?.without(file, whole) ?? whole;
        progress.aside(() => printers.article({ file, source: text, report, index }));
        tally = addTo(tally, report);
      }
    }
    progress.end();
    printers.end();
  } finally {
    progress.end();
    printers.drop();
  }
  const gone = baseline?.gone(targets.files) ?? 0;
  if (gone > 0)
    tell(
      io,
      `${baseline?.name}: ${gone} known contradiction${gone === 1 ? " is" : "s are"} gone; write it anew with gainsay baseline`,
    );

  if (targets.problems.length || read < targets.files.length) return exitCode.wrong;
  return milder[failOn].some((severity) => tally[severity] > 0) ? exitCode.contradictions : exitCode.clean;
}

/** The baseline that the command line or the config names; the config's counts from its folder. */
async function baselineOf(
  options: CheckCommandOptions,
  { config, folder }: RunConfig,
  io: Io,
): Promise<Baseline | undefined> {
  const name = options.baseline ?? (config.baseline && relative(io.cwd, resolve(folder, config.baseline)));
  return name === undefined ? undefined : readBaseline(name, io);
}

/** The folder of kept reports, where there is to be one. */
function cacheOf({ cache, cacheLocation }: CheckCommandOptions): string | undefined {
  return cacheLocation ?? (cache ? cacheFolder : undefined);
}

/** The forms that the config asks for; their files count from its folder. */
function formatsOf({ config, file, folder }: RunConfig): readonly FormatChoice[] {
  const chosen = listed(config.format).map((given) => formatChoice(given, `${file}: format`));
  if (!chosen.length) return [{ format: "pretty" }];
  return chosen.map((each) => (each.file === undefined ? each : { ...each, file: resolve(folder, each.file) }));
}
