import { check } from "../check.js";
import type { Severity } from "../model/contradiction.js";
import type { Report } from "../model/report.js";
import { compact, type FileReport, json, prettyArticle, prettySummary, tally } from "../report/index.js";
import { exitCode, type Io, tell, UsageError, wantsColor, widthOf } from "./io.js";
import type { CheckCommandOptions } from "./program.js";
import { checkOptions, optionsFor } from "./reading.js";
import { findTargets, nameOf, readSource } from "./source.js";

const rank: Readonly<Record<Severity | "never", number>> = { note: 0, warning: 1, error: 2, never: 3 };

/** `gainsay check`: every article is checked, whatever is wrong with the others. */
export async function checkCommand(args: readonly string[], options: CheckCommandOptions, io: Io): Promise<number> {
  const settings = checkOptions(options, options.rule);
  if (!args.length)
    throw new UsageError("check: found no argument, expected a file, a glob, a folder or - (standard input)");
  const { files, problems, single } = await findTargets(args, io.cwd);
  for (const problem of problems) tell(io, problem);

  const page = { color: wantsColor(options.color, io), width: widthOf(io) };
  const alone = files.length === 1;
  const reports: FileReport[] = [];
  for (const file of files) {
    let source: string;
    try {
      source = await readSource(file, io);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      tell(io, error.message);
      continue;
    }
    const report = check(source, optionsFor(file, settings));
    reports.push({ file, report });
    if (options.format === "json") continue;
    if (options.quiet) io.stdout.write(compact(report, nameOf(file)));
    else if (alone || report.contradictions.length)
      io.stdout.write(`${prettyArticle(report, source, { ...page, path: nameOf(file) })}\n`);
  }

  const done = reports.map(({ report }) => report);
  if (options.format === "json") {
    if (!single) io.stdout.write(json(reports));
    else if (done[0]) io.stdout.write(json(done[0]));
  } else if (!options.quiet && done.length) io.stdout.write(prettySummary(tally(done), { ...page, path: files[0] }));
  if (problems.length || reports.length < files.length) return exitCode.wrong;
  return done.some((report) => fails(report, options.failOn)) ? exitCode.contradictions : exitCode.clean;
}

function fails({ contradictions }: Report, failOn: Severity | "never"): boolean {
  return contradictions.some(({ severity }) => rank[severity] >= rank[failOn]);
}
