import { check } from "../check.js";
import type { Severity } from "../model/contradiction.js";
import type { Report } from "../model/report.js";
import { addTo, compact, emptyTally, json, prettyArticle, prettySummary, type Tally } from "../report/index.js";
import { exitCode, type Io, tell, UsageError, wantsColor, widthOf } from "./io.js";
import type { CheckCommandOptions } from "./program.js";
import { checkOptions, optionsFor } from "./reading.js";
import { findTargets, nameOf, readSource, type Targets } from "./source.js";

/** Prints reports as they come: of a thousand articles only one is held at a time. */
interface Printer {
  article(file: string, source: string, report: Report): void;
  end(tally: Tally): void;
}

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

  const printer = printers[options.format](targets, options, io);
  let tally = emptyTally;
  for (const file of targets.files) {
    const source = await readOrTell(file, io);
    if (source === undefined) continue;
    const report = check(source, optionsFor(file, settings));
    printer.article(file, source, report);
    tally = addTo(tally, report);
  }
  printer.end(tally);

  if (targets.problems.length || tally.articles < targets.files.length) return exitCode.wrong;
  return milder[options.failOn].some((severity) => tally[severity] > 0) ? exitCode.contradictions : exitCode.clean;
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

const printers: Readonly<
  Record<CheckCommandOptions["format"], (targets: Targets, options: CheckCommandOptions, io: Io) => Printer>
> = {
  pretty({ files }, { color, quiet }, io) {
    if (quiet)
      return {
        article: (file, _source, report) => io.stdout.write(compact(report, nameOf(file))),
        end() {},
      };
    const page = { color: wantsColor(color, io), width: widthOf(io) };
    const alone = files.length === 1;
    return {
      article(file, source, report) {
        if (alone || report.contradictions.length)
          io.stdout.write(`${prettyArticle(report, source, { ...page, path: nameOf(file) })}\n`);
      },
      end(tally) {
        if (tally.articles) io.stdout.write(prettySummary(tally, { ...page, path: alone ? files[0] : undefined }));
      },
    };
  },

  /** One file's report as it is; of several a list of `{ file, report }`. */
  json({ single }, _options, io) {
    if (single) return { article: (_file, _source, report) => io.stdout.write(json(report)), end() {} };
    let printed = 0;
    return {
      article(file, _source, report) {
        const item = json({ file, report }).trimEnd().replaceAll("\n", "\n  ");
        io.stdout.write(`${printed++ ? "," : "["}\n  ${item}`);
      },
      end: () => io.stdout.write(printed ? "\n]\n" : "[]\n"),
    };
  },
};
