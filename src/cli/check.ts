import { relative, resolve } from "node:path";
import type { Severity } from "../model/contradiction.js";
import { addTo, emptyTally } from "../report/index.js";
import { checkedFiles, targetsOf } from "./articles.js";
import { type Baseline, readBaseline } from "./baseline.js";
import { changedSince } from "./changed.js";
import { configOf, listed, type RunConfig } from "./config.js";
import { exitCode, type Io, tell, UsageError } from "./io.js";
import { printersOf } from "./printers.js";
import { type CheckCommandOptions, type FormatChoice, formatChoice } from "./program.js";
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
  const baseline = await baselineOf(options, config, io);
  const found = await targetsOf(args, config, io);
  const targets =
    options.changedSince === undefined
      ? found
      : { ...found, files: await changedSince(options.changedSince, found.files, io) };

  const { quiet = false, color } = options;
  const printers = printersOf(formats, { targets, quiet, color, failOn }, io);
  let tally = emptyTally;
  let read = 0;
  try {
    for await (const { file, text, reports } of checkedFiles(targets.files, settings, config, io)) {
      read++;
      for (const [index, whole] of reports.entries()) {
        const report = baseline?.without(file, whole) ?? whole;
        printers.article({ file, source: text, report, index });
        tally = addTo(tally, report);
      }
    }
    printers.end();
  } finally {
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

/** The forms that the config asks for; their files count from its folder. */
function formatsOf({ config, file, folder }: RunConfig): readonly FormatChoice[] {
  const chosen = listed(config.format).map((given) => formatChoice(given, `${file}: format`));
  if (!chosen.length) return [{ format: "pretty" }];
  return chosen.map((each) => (each.file === undefined ? each : { ...each, file: resolve(folder, each.file) }));
}
