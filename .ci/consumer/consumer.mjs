// What a user of the packed library writes.
import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { check, OptionsError, readArticle, rules } from "gainsay";
import { run } from "gainsay/cli";
import { html, json, pretty, reportSchema } from "gainsay/report";

const copy = "Ferry sails again\n\nThe harbour lies 12 miles (34 km) down the coast.\n";
const report = check(copy, { publishedAt: "2024-05-14" });
deepStrictEqual(
  report.contradictions.map(({ rule }) => rule),
  ["unit-conversion"],
);
for (const { start, end, text } of report.contradictions[0].passages) strictEqual(copy.slice(start, end), text);
deepStrictEqual(reportSchema.parse(JSON.parse(json(report))), JSON.parse(json(report)));
ok(pretty(report, copy).includes("12 miles (34 km)"));
throws(() => check(copy, { publishedAt: "tomorrow" }), OptionsError);
ok(html({ report, article: readArticle(copy), path: "ferry.md" }).includes("12 miles (34 km)</mark>"));
ok(rules.length > 0);

const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("gainsay/report.schema.json"), "utf8"));
strictEqual(schema.type, "object");

const out = [];
const code = await run(["check", "-"], {
  stdout: { write: (text) => out.push(text) },
  stderr: process.stderr,
  stdin: [Buffer.from(copy)],
  cwd: process.cwd(),
  env: {},
});
strictEqual(code, 1);
ok(out.join("").includes("1 error in 1 article"));
