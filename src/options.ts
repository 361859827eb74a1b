import * as z from "zod/mini";
import { formats } from "./lexicon/formats.js";
import type { Format } from "./model/article.js";
import type { RuleSetting, RuleSettings } from "./model/rule.js";
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

/** One wrong option. */
export interface OptionProblem {
  /** `publishedAt`, `rules.office-holder`; empty where the options as a whole are wrong. */
  readonly key: string;
  /** What was given, as a reader would write it: `"9/3/2024"`. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;
}

/** The one error that wrong options throw. Its message names every key, what was found and what was expected, in one line. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
  readonly problems: readonly OptionProblem[];

  constructor(problems: readonly OptionProblem[]) {
    super(
      problems
        .map(({ key, found, expected }) => `${key || "options"}: found ${found}, expected ${expected}`)
        .join("; "),
    );
    this.problems = problems;
  }
}

const settings = ["error", "warning", "note", "off"] as const satisfies readonly RuleSetting[];

/** What each option should have been, in words. */
const expectations = {
  format: `one of ${formats.join(", ")}`,
  publishedAt: "an ISO date such as 2024-03-09 or a date-time such as 2024-03-09T18:30:00Z",
  rules: "an object of rule ids and settings",
} as const satisfies Record<keyof CheckOptions, string>;
const settingExpected = `one of ${settings.join(", ")}`;

const schema = z.strictObject({
  format: z.optional(z.enum(formats)),
  publishedAt: z.optional(
    z.union([
      z.iso.date(),
      z.iso.datetime({ offset: true, local: true }),
      z.iso.datetime({ offset: true, local: true, precision: -1 }),
    ]),
  ),
  rules: z.optional(z.record(z.string(), z.enum(settings))),
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
  return [{ key: option, found, expected: expectations[option as keyof CheckOptions] }];
}

/** A value as a reader would write it, kept short. */
function show(value: unknown): string {
  if (value instanceof Date) return "a Date object";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
