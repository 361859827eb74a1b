import { extname } from "node:path";
import { formatEndings, formats } from "../lexicon/formats.js";
import type { RuleSettings } from "../model/rule.js";
import { type CheckOptions, OptionsError, parseOptions } from "../options.js";
import type { RunConfig } from "./config.js";
import { UsageError } from "./io.js";
import type { ReadingOptions } from "./program.js";

/** By the ending of a file's name; `.txt` tells nothing. */
const byEnding = new Map(
  formats
    .filter((format) => format !== "text")
    .flatMap((format) => formatEndings[format].map((ending) => [`.${ending}`, format])),
);

/** Which flag of ours stands for which option of `check`. */
const flags: Readonly<Record<string, string>> = { format: "--format-in", publishedAt: "--published-at" };

/** The options of `check` that flags stand for. Throws a `UsageError` in the words of the command line. */
export function checkOptions(
  { formatIn, publishedAt }: ReadingOptions,
  rule: Readonly<Record<string, string>> = {},
): CheckOptions {
  const options = { format: formatIn, publishedAt, rules: rule as RuleSettings };
  try {
    parseOptions(options);
    return options;
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    throw new UsageError(
      ...error.problems.map(({ key, found, expected }) => {
        const flag = flags[key] ?? `--rule ${key.replace(/^rules\./, "")}`;
        return `${flag}: found ${found}, expected ${expected}`;
      }),
    );
  }
}

/** The same for one file: what the config says of it where no flag does, and its name may tell its format. */
export function optionsFor(file: string, options: CheckOptions, config?: RunConfig): CheckOptions {
  const { rules, formatIn } = config?.settingsFor(file) ?? {};
  return {
    ...options,
    rules: { ...rules, ...options.rules },
    format: options.format ?? formatIn ?? byEnding.get(extname(file).toLowerCase()),
  };
}
