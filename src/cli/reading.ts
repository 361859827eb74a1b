import { extname } from "node:path";
import type { Format } from "../model/article.js";
import type { RuleSettings } from "../model/rule.js";
import { type CheckOptions, OptionsError, parseOptions } from "../options.js";
import { UsageError } from "./io.js";
import type { ReadingOptions } from "./program.js";

const byEnding: Readonly<Record<string, Format>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
};

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
      error.problems
        .map(({ key, found, expected }) => {
          const flag = flags[key] ?? `--rule ${key.replace(/^rules\./, "")}`;
          return `${flag}: found ${found}, expected ${expected}`;
        })
        .join("; "),
    );
  }
}

/** The same for one file: its name may tell its format. */
export function optionsFor(file: string, options: CheckOptions): CheckOptions {
  return { ...options, format: options.format ?? byEnding[extname(file).toLowerCase()] };
}
