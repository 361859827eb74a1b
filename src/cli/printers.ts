import { version } from "../../package.json";
import { readArticles } from "../check.js";
import type { Severity } from "../model/contradiction.js";
import { type HtmlSection, htmlPage, htmlSection } from "../report/html/index.js";
import {
  addTo,
  compact,
  emptyTally,
  type FileReport,
  json,
  prettyArticle,
  prettySummary,
  type ReportedFile,
  type ReportWriter,
  writers,
} from "../report/index.js";
import type { ReportFormat } from "../report/names.js";
import { idle } from "../report/suppressions.js";
import { rules } from "../rules/index.js";
import { type Io, UsageError, wantsColor, widthOf } from "./io.js";
import { appendedOutput, fileOutput, type Output, standardOutput } from "./outputs.js";
import type { FormatChoice } from "./program.js";
import { nameOf, type Targets } from "./source.js";

/** GitHub refuses a step's summary of more than a mebibyte. */
const summaryBytes = 1_000_000;
const summaryCut = "\nMore was found than a summary may hold: see the log.\n";

/** What the printers must know of the run. */
export interface Run {
  readonly targets: Pick<Targets, "files" | "single">;
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  readonly failOn: Severity | "never";
}

/** Prints reports as they come, in every form that was asked for: of a thousand articles only one is held at a time. */
export interface Printers {
  article(file: ReportedFile): void;
  end(): void;
  /** The run broke off: no file is left half written. */
  drop(): void;
}

/** Throws a `UsageError` where two forms want the same place, or a place cannot be written to. */
export function printersOf(formats: readonly FormatChoice[], run: Run, io: Io): Printers {
  const places = formats.map(({ file }) => file);
  const twice = places.find((place, index) => places.indexOf(place) < index);
  if (new Set(places).size < places.length)
    throw new UsageError(
      twice === undefined
        ? `--format: found ${formats.filter(({ file }) => file === undefined).length} forms for standard output, expected one; send the others to files: --format sarif=FILE`
        : `--format: found ${twice} twice, expected a file for each form`,
    );
  const open: { readonly writer: ReportWriter; readonly output: Output }[] = [];
  const drop = () => {
    for (const { output } of open.splice(0)) output.drop();
  };
  const guarded = (act: () => void) => {
    try {
      act();
    } catch (error) {
      drop();
      throw error;
    }
  };
  guarded(() => {
    for (const { format, file } of formats)
      open.push({
        writer: writerOf(format, { ...run, toFile: file !== undefined }, io),
        output: file === undefined ? standardOutput(io) : fileOutput(file, io),
      });
    const summary = io.env.GITHUB_STEP_SUMMARY;
    if (summary && formats.some(({ format }) => format === "github"))
      open.push({ writer: writers.markdown(), output: appendedOutput(summary, summaryBytes, summaryCut, io) });
  });
  return {
    article: (file) =>
      guarded(() => {
        for (const { writer, output } of open) output.write(writer.article(file));
      }),
    end: () =>
      guarded(() => {
        for (const { writer, output } of open) output.write(writer.end());
        for (let each = open.shift(); each; each = open.shift()) each.output.keep();
      }),
    drop,
  };
}

function writerOf(format: ReportFormat, run: Run & { readonly toFile: boolean }, io: Io): ReportWriter {
  if (format === "pretty") return run.quiet ? quietWriter() : prettyWriter(run, io);
  if (format === "html") return htmlWriter(run);
  if (format === "json" && run.targets.single) return singleWriter();
  return writers[format]({ rules, version, failOn: run.failOn });
}

/** A line a contradiction. */
function quietWriter(): ReportWriter {
  return { article: ({ file, report }) => compact(report, nameOf(file)), end: () => "" };
}

/** One file's report as it is; of a feed, a list. */
function singleWriter(): ReportWriter {
  const reports: FileReport[] = [];
  return {
    article({ file, report }) {
      reports.push({ file, report });
      return "";
    },
    end() {
      const [only] = reports;
      return !only ? "" : json(reports.length === 1 ? only.report : reports);
    },
  };
}

function prettyWriter({ targets: { files }, color, toFile }: Run & { readonly toFile: boolean }, io: Io): ReportWriter {
  const page = toFile ? { color: color === true } : { color: wantsColor(color, io), width: widthOf(io) };
  const alone = files.length === 1;
  let tally = emptyTally;
  return {
    article({ file, source, report }) {
      tally = addTo(tally, report);
      return alone || report.contradictions.length || idle(report).length
        ? `${prettyArticle(report, source, { ...page, path: nameOf(file) })}\n`
        : "";
    },
    end: () => (tally.articles ? prettySummary(tally, { ...page, path: alone ? files[0] : undefined }) : ""),
  };
}

/** One page of them all: held until the last is read, the clean ones by name. */
function htmlWriter({ targets: { files, single } }: Run): ReportWriter {
  const sections: HtmlSection[] = [];
  return {
    article({ file, source, report, index = 0 }) {
      const article = readArticles(source, { format: report.article.format })[index];
      if (!article) return "";
      const read = { report, article, path: nameOf(file) };
      sections.push(htmlSection(read, sections.length + 1, files.length === 1));
      return "";
    },
    end: () => (sections.length || !single ? htmlPage(sections) : ""),
  };
}
