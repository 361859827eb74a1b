import * as z from "zod/mini";
import { formats } from "./lexicon/formats.js";
import type { Format } from "./model/article.js";
import type { RuleSetting, RuleSettings } from "./model/rule.js";
import { type OptionProblem, problemLine, show } from "./problem.js";
import { rules } from "./rules/index.js";
import { expectedOneOf } from "./values/edit-distance.js";

/** How to read and judge one article. Everything may be left out. */
export interface CheckOptions {
  /** The markup of the source; sniffed when absent. */
  readonly format?: Format | undefined;
  /** ISO date or date-time; the day as printed anchors weekdays and relative dates. Taken from the article when absent. */
  readonly publishedAt?: string | undefined;
  /** By rule id. */
  readonly rules?: RuleSettings | undefined;
}

/** Options as checked: `publishedAt` is a plain `YYYY-MM-DD`, `rules` is there. */
export interface Settings extends CheckOptions {
  readonly rules: RuleSettings;
}

/** The one error that wrong options throw. Its message names every key, what was found and what was expected, in one line. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
  readonly problems: readonly OptionProblem[];

  constructor(problems: readonly OptionProblem[]) {
    super(problems.map(problemLine).join("; "));
    this.problems = problems;
  }
}

export const ruleSettings = ["error", "warning", "note", "off"] as const satisfies readonly RuleSetting[];

/** What each option should have been, in words. */
const expectations = {
  format: `one of ${formats.join(", ")}`,
  publishedAt: "an ISO date such as 2024-03-09 or a date-time such as 2024-03-09T18:30:00Z",
  rules: "an object of rule ids and settings",
} as const satisfies Record<keyof CheckOptions, string>;
const settingExpected = `one of ${ruleSettings.join(", ")}`;

const schema = z.strictObject({
  format: z.optional(z.enum(formats)),
  publishedAt: z.optional(
    z.union([
      z.iso.date(),
      z.iso.datetime({ offset: true, local: true }),
      z.iso.datetime({ offset: true, local: true, precision: -1 }),
    ]),
  ),
  rules: z.optional(z.record(z.string(), z.enum(ruleSettings))),
});

/** Checks options; throws one `OptionsError` that tells all that is wrong with them. */
export function parseOptions(options: CheckOptions): Settings {
  const parsed = schema.safeParse(options);
  const problems = parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, options));
  const known = rules.map(({ id }) => id);
  for (const id of Object.keys((parsed.success && parsed.data.rules) || {}))
    if (!known.includes(id))
      problems.push({ key: `rules.${id}`, found: "an unknown rule id", expected: expectedOneOf(known, id) });
  if (!parsed.success || problems.length) throw new OptionsError(problems);
  const { format, publishedAt, rules: chosen = {} } = parsed.data;
  return { format, publishedAt: publishedAt?.slice(0, 10), rules: chosen };
}

/** What is written as a date and is none, as `show` shows it. */
const datelike = /^"\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?"$/;

function problemsOf(issue: z.core.$ZodIssue, options: unknown): OptionProblem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      key,
      found: "an unknown option",
      expected: expectedOneOf(Object.keys(expectations), key),
    }));
  const [option, rule] = issue.path.map(String);
  const found = show(issue.path.reduce((value, key) => (value as Record<PropertyKey, unknown>)?.[key], options));
  if (option === undefined)
    return [{ key: "", found, expected: `an object with ${Object.keys(expectations).join(", ")}` }];
  if (rule !== undefined) return [{ key: `rules.${rule}`, found, expected: settingExpected }];
  const noSuchDay = option === "publishedAt" && datelike.test(found) ? " (there is no such day or time)" : "";
  return [{ key: option, found: found + noSuchDay, expected: expectations[option as keyof CheckOptions] }];
}

/** A source that is no text is a wrong option too: callers in plain JavaScript hand over what they have. */
export function assertSource(source: unknown): asserts source is string {
  if (typeof source !== "string")
    throw new OptionsError([{ key: "source", found: show(source), expected: "the article as a string" }]);
}
