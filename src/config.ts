import * as z from "zod/mini";
import { formats } from "./lexicon/formats.js";
import type { Format } from "./model/article.js";
import type { Severity } from "./model/contradiction.js";
import type { RuleSettings } from "./model/rule.js";
import { ruleSettings } from "./options.js";
import { type PresetName, presets } from "./presets.js";
import { type OptionProblem, show } from "./problem.js";
import { reportFormats } from "./report/names.js";
import { rules } from "./rules/index.js";
import { expectedOneOf } from "./values/edit-distance.js";

/** What `gainsay.config.ts` and its like hold. Everything may be left out; flags of the command line win over it. */
export interface Config {
  /** For editors' programs: where the JSON Schema is. */
  readonly $schema?: string | undefined;
  /** The preset to begin from; `recommended` unless said. */
  readonly extends?: PresetName | undefined;
  /** By rule id: `error`, `warning`, `note` or `off`. */
  readonly rules?: RuleSettings | undefined;
  /** Globs of files that are never checked, counted from the config's folder. */
  readonly ignores?: string | readonly string[] | undefined;
  /** The mildest contradiction that fails. */
  readonly failOn?: Severity | "never" | undefined;
  /** A file of known contradictions, as `gainsay baseline` writes it. */
  readonly baseline?: string | undefined;
  /** Forms of the report as `--format` takes them: `sarif=out.sarif`. */
  readonly format?: string | readonly string[] | undefined;
  /** The markup of the articles, where their names and text do not tell. */
  readonly formatIn?: Format | undefined;
  /** What is other for some files; later ones win. */
  readonly overrides?: readonly Override[] | undefined;
}

/** What is other for the files that a glob matches. */
export interface Override {
  /** Globs, counted from the config's folder. */
  readonly files: string | readonly string[];
  readonly rules?: RuleSettings | undefined;
  readonly formatIn?: Format | undefined;
}

/** Gives a config back as it is: for editors' programs to know its keys. */
export function defineConfig(config: Config): Config {
  return config;
}

const described = <Schema extends z.ZodMiniType>(schema: Schema, text: string) =>
  z.optional(schema).check(z.describe(text));
const glob = z.string().check(z.regex(/^(?!!)[\s\S]/));
const globs = z.union([glob, z.array(glob)]);
const ids = rules.map(({ id }) => id);
const settings = z.partialRecord(z.enum(ids), z.enum(ruleSettings));

const override = z.strictObject({
  files: globs.check(z.describe("Globs, counted from the config's folder")),
  rules: described(settings, "Settings by rule id"),
  formatIn: described(z.enum(formats), "The markup of these articles"),
});

const schema = z.strictObject({
  $schema: described(z.string(), "Where this schema is"),
  extends: described(z.enum(Object.keys(presets) as PresetName[]), "The preset to begin from"),
  rules: described(settings, "Settings by rule id"),
  ignores: described(globs, "Globs of files that are never checked, counted from the config's folder"),
  failOn: described(z.enum(["error", "warning", "note", "never"]), "The mildest contradiction that fails"),
  format: described(
    z.union([z.string(), z.array(z.string())]),
    `Forms of the report, with a file or without: ${reportFormats.join(", ")}, sarif=out.sarif`,
  ),
  baseline: described(
    z.string().check(z.minLength(1)),
    "A file of known contradictions, as gainsay baseline writes it",
  ),
  formatIn: described(z.enum(formats), "The markup of the articles, where their names and text do not tell"),
  overrides: described(z.array(override), "What is other for some files; later ones win"),
} satisfies Record<keyof Config, z.ZodMiniType>);

/** A config's JSON Schema, draft 2020-12. */
export function configJsonSchema(): object {
  return z.toJSONSchema(schema, { target: "draft-2020-12" });
}

/** Looks a config over: all that is wrong with it, nothing where it is right. */
export function configProblems(config: unknown): readonly OptionProblem[] {
  const parsed = schema.safeParse(config);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, config));
}

const aGlob = 'a glob such as "drafts/**", or a list of them, none of which begins with !';
/** What each key should hold, in words. */
const expectations: Readonly<Record<string, string>> = {
  "": `an object with ${Object.keys(schema.shape).join(", ")}`,
  $schema: "the address of a JSON Schema",
  extends: `one of ${Object.keys(presets).join(", ")}`,
  rules: "an object of rule ids and settings",
  "rules.*": `one of ${ruleSettings.join(", ")}`,
  ignores: aGlob,
  failOn: "one of error, warning, note, never",
  baseline: "the name of a file that gainsay baseline has written",
  format: `a form such as "sarif=out.sarif", or a list of them: ${reportFormats.join(", ")}`,
  formatIn: `one of ${formats.join(", ")}`,
  overrides: "a list of objects with files, rules, formatIn",
  "overrides[]": "an object with files, rules, formatIn",
  "overrides[].files": aGlob,
  "overrides[].rules": "an object of rule ids and settings",
  "overrides[].rules.*": `one of ${ruleSettings.join(", ")}`,
  "overrides[].formatIn": `one of ${formats.join(", ")}`,
};

function problemsOf(issue: z.core.$ZodIssue, config: unknown): OptionProblem[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  const key = path.map((part, at) => (typeof part === "number" ? `[${part}]` : `${at ? "." : ""}${part}`)).join("");
  const place = key.replace(/\[\d+\]/g, "[]");
  if (issue.code === "unrecognized_keys") {
    const inRules = place.endsWith("rules");
    const known = inRules ? ids : Object.keys((place === "" ? schema : override).shape);
    return issue.keys.map((name) => ({
      key: key === "" ? name : `${key}.${name}`,
      found: inRules ? "an unknown rule id" : "an unknown key",
      expected: expectedOneOf(known, name),
    }));
  }
  const value = path.reduce<unknown>(
    (inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part],
    config,
  );
  const general = place.replace(/(rules)\..*$/, "$1.*").replace(/(ignores|files|format)\[\]$/, "$1");
  const near = typeof value === "string" ? nearestOf(general, value) : undefined;
  return [
    {
      key,
      found: value === undefined && key !== "" ? "nothing" : show(value),
      expected: near ?? expectations[general] ?? "another value",
    },
  ];
}

/** What a word was probably meant to be, for keys that hold one of a few. */
function nearestOf(place: string, value: string): string | undefined {
  const expected = expectations[place];
  if (!expected?.startsWith("one of ")) return undefined;
  return expectedOneOf(expected.slice("one of ".length).split(", "), value);
}
