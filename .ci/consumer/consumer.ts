// What a user of the packed library writes, for the type checker.
import {
  type Article,
  type CheckOptions,
  type Contradiction,
  check,
  extractClaims,
  findContradictions,
  type Ledger,
  OptionsError,
  type Report,
  type RuleText,
  readArticle,
  rules,
  type Severity,
} from "gainsay";
import { type Io, run } from "gainsay/cli";
import { json, pretty, reportJsonSchema, reportSchema } from "gainsay/report";

const options: CheckOptions = { format: "text", publishedAt: "2024-05-14", rules: { "unit-conversion": "off" } };
const report: Report = check("copy", options);
const article: Article = readArticle("copy", options);
const ledger: Ledger = extractClaims(article);
const contradictions: readonly Contradiction[] = findContradictions(article, ledger, options).contradictions;
const severities: Severity[] = contradictions.map(({ severity }) => severity);
const texts: readonly RuleText[] = rules;
const parsed: Report = reportSchema.parse(JSON.parse(json(report)));
const schema: object = reportJsonSchema();
const printed: string = pretty(parsed, "copy", { color: false, width: 80, path: "story.md" });

export async function main(io: Io): Promise<number> {
  try {
    // @ts-expect-error a setting that is none
    check("copy", { rules: { "unit-conversion": "fatal" } });
  } catch (error) {
    if (error instanceof OptionsError)
      for (const { key, found, expected } of error.problems) io.stderr.write(key + found + expected);
  }
  // @ts-expect-error reports are read-only
  report.contradictions = [];
  io.stdout.write(printed + severities.join() + texts.length + JSON.stringify(schema));
  return run(["--version"], io);
}
