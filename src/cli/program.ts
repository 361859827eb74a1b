import { Command, Option } from "commander";
import { description, version } from "../../package.json";
import { formats } from "../lexicon/formats.js";
import type { Format } from "../model/article.js";
import type { Severity } from "../model/contradiction.js";
import { type ReportFormat, reportFormats } from "../report/names.js";
import { expectedOneOf } from "../values/edit-distance.js";
import { type Io, tell, UsageError } from "./io.js";

/** Options that every command takes. */
export interface CommonOptions {
  readonly color?: boolean;
}

/** How to read an article, as options of the command line. */
export interface ReadingOptions extends CommonOptions {
  /** A config's file, or whether to look for one. */
  readonly config?: string | boolean;
  readonly formatIn?: Format;
  readonly publishedAt?: string;
}

/** A form of the report, and the file it goes to; standard output where none is named. */
export interface FormatChoice {
  readonly format: ReportFormat;
  readonly file?: string;
}

export interface CheckCommandOptions extends ReadingOptions {
  /** Absent where nothing was chosen. */
  readonly format?: readonly FormatChoice[];
  /** Absent where nothing was chosen. */
  readonly failOn?: Severity | "never";
  /** Settings by rule id, not yet checked. */
  readonly rule?: Readonly<Record<string, string>>;
  readonly quiet?: boolean;
  /** A file of known contradictions. */
  readonly baseline?: string;
  /** A commit: only what differs from it is checked. */
  readonly changedSince?: string;
  /** Go on, and check what is written. */
  readonly watch?: boolean;
  /** How many threads. */
  readonly jobs?: number;
  /** Whether to keep reports, and where. */
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  /** Articles come as lines of JSON. */
  readonly stdinNdjson?: boolean;
}

export interface BaselineCommandOptions extends ReadingOptions {
  readonly output?: string;
  /** Settings by rule id, not yet checked. */
  readonly rule?: Readonly<Record<string, string>>;
}

export interface ClaimsCommandOptions extends ReadingOptions {
  readonly format: "pretty" | "json";
  readonly abstentions?: boolean;
}

/**
 * The arguments of the command line. A command's own code is loaded when it is called: the version and the help need neither rules nor
 * readers. `ended` is given the exit code.
 */
export function program(io: Io, ended: (code: number) => void): Command {
  const gainsay = new Command("gainsay")
    .description(description)
    .version(version)
    .option("--color", "send colours, whatever reads them")
    .option("--no-color", "send none (also: NO_COLOR)")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text) => tell(io, text.replace(/^error: /, "")),
      getOutHelpWidth: () => io.stdout.columns || 100,
    })
    .exitOverride();

  reading(gainsay.command("check"))
    .summary("report where articles contradict themselves")
    .description(
      "Reads articles and reports where each contradicts itself. Exit code: 0 clean, 1 contradictions, 2 trouble.",
    )
    .argument(
      "[FILE|GLOB|DIR|-...]",
      "articles; folders are searched for text, Markdown, HTML, Word and feeds; - is standard input",
    )
    .option(
      "--format <format[=file]>",
      `how to print, and into which file (again for more forms): ${reportFormats.join(", ")}; pretty unless said`,
      formatFlag,
    )
    .option(
      "--fail-on <severity>",
      "the mildest contradiction to exit with 1 for: error, warning, note or never; error unless said",
      choice("--fail-on", ["error", "warning", "note", "never"] as const),
    )
    .option("--rule <id=setting>", "set a rule to error, warning, note or off (again for more rules)", ruleSetting)
    .option("--quiet", "one line a contradiction, nothing when clean")
    .option("--baseline <file>", "known contradictions, as gainsay baseline writes them: only new ones count")
    .option("--watch", "go on, and check each file again when it is written")
    .option("--jobs <number>", "threads to check with; as many as there are cores for many files unless said", jobsFlag)
    .option("--cache", "keep reports, and check only what changed since")
    .option("--cache-location <folder>", "where to keep them; node_modules/.cache/gainsay unless said")
    .option("--changed-since <ref>", "only files that differ from a commit, branch or tag of git")
    .option(
      "--stdin-ndjson",
      "read articles from standard input, a JSON object with text a line; write a report a line",
    )
    .action(async (targets: string[], _options, command: Command) => {
      const { checkCommand } = await import("./check.js");
      ended(await checkCommand(targets, command.optsWithGlobals<CheckCommandOptions>(), io));
    });

  reading(gainsay.command("baseline"))
    .summary("write down the contradictions that are known")
    .description(
      "Writes down the contradictions that articles have today, so that gainsay check --baseline fails on new ones only.",
    )
    .argument("[FILE|GLOB|DIR...]", "articles, as for check")
    .option("--output <file>", "where to write it; gainsay-baseline.json unless said")
    .option("--rule <id=setting>", "set a rule to error, warning, note or off (again for more rules)", ruleSetting)
    .action(async (targets: string[], _options, command: Command) => {
      const { baselineCommand } = await import("./baseline.js");
      ended(await baselineCommand(targets, command.optsWithGlobals<BaselineCommandOptions>(), io));
    });

  reading(gainsay.command("claims"))
    .summary("show what was read in an article")
    .description("Shows the claims that were read in an article, or the pairs of claims that were let go and why.")
    .argument("<FILE>", "an article; - is standard input")
    .addOption(
      new Option("--format <format>", "how to print: pretty or json")
        .argParser(choice("--format", ["pretty", "json"] as const))
        .default("pretty"),
    )
    .option("--abstentions", "the pairs that looked alike and were let go")
    .action(async (target: string, _options, command: Command) => {
      const { claimsCommand } = await import("./claims.js");
      ended(await claimsCommand(target, command.optsWithGlobals<ClaimsCommandOptions>(), io));
    });

  gainsay
    .command("rules")
    .summary("list the rules by family")
    .description("Lists the rules by family, with severity and what each finds.")
    .action(async (_options, command: Command) => {
      const { rulesCommand } = await import("./rules.js");
      ended(rulesCommand(command.optsWithGlobals<CommonOptions>(), io));
    });

  gainsay
    .command("explain")
    .summary("explain a rule, with examples")
    .description("Explains a rule: what it finds, why it matters, what it cannot see, with examples.")
    .argument("<RULE>", "a rule's id")
    .action(async (id: string, _options, command: Command) => {
      const { explainCommand } = await import("./explain.js");
      ended(explainCommand(id, command.optsWithGlobals<CommonOptions>(), io));
    });

  return gainsay;
}

function reading(command: Command): Command {
  return command
    .option(
      "--format-in <format>",
      `the markup of the articles, if their names and text do not tell: ${formats.join(", ")}`,
      choice("--format-in", formats),
    )
    .option("--published-at <date>", "ISO date the articles were published; anchors weekdays and relative dates")
    .option(
      "--config <file>",
      "the config to use (else the nearest gainsay.config.{ts,mts,js,mjs,json} or package.json)",
    )
    .option("--no-config", "use no config");
}

/** Reads the value of a flag that takes one of a few words. */
function choice<Word extends string>(flag: string, words: readonly Word[]): (given: string) => Word {
  return (given) => {
    const word = words.find((each) => each === given);
    if (word === undefined)
      throw new UsageError(`${flag}: found ${JSON.stringify(given)}, expected ${expectedOneOf(words, given)}`);
    return word;
  };
}

function jobsFlag(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 64)
    throw new UsageError(`--jobs: found ${JSON.stringify(given)}, expected a whole number from 1 to 64`);
  return number;
}

function formatFlag(given: string, before: readonly FormatChoice[] = []): FormatChoice[] {
  return [...before, formatChoice(given, "--format")];
}

/** Reads `sarif` or `sarif=out.sarif`; `where` it was written is told where it is neither. */
export function formatChoice(given: string, where: string): FormatChoice {
  const at = given.indexOf("=");
  const format = choice(where, reportFormats)(at < 0 ? given : given.slice(0, at));
  if (at < 0) return { format };
  const file = given.slice(at + 1);
  if (file === "") throw new UsageError(`${where}: found ${JSON.stringify(given)}, expected a file after ${format}=`);
  return { format, file };
}

function ruleSetting(given: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = given.indexOf("=");
  const id = at < 0 ? given : given.slice(0, at) || "total";
  if (at < 1)
    throw new UsageError(
      `--rule: found ${JSON.stringify(given)}, expected a rule with its setting: ${id}=error, ${id}=warning, ${id}=note or ${id}=off`,
    );
  return { ...before, [given.slice(0, at)]: given.slice(at + 1) };
}
