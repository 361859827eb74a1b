import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check, rules } from "../../src/index.js";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
/** Biome pads the cells of tables. */
const rows = new Set(readme.split("\n").map((line) => line.replace(/ +/g, " ").trim()));

describe("README", () => {
  test.each(
    rules.map(({ id, family, severity, summary }) => [id, `| ${family} | \`${id}\` | ${severity} | ${summary} |`]),
  )("lists %s as the rule itself tells it", (_, row) =>
    expect(rows, `add to the README, then npm run format: ${row}`).toContain(row),
  );

  test("pastes the report that its command gives", () => {
    const file = /npx gainsay check (fixtures\S+)/.exec(readme)?.[1] as string;
    const report = check(readFileSync(join(root, file), "utf8"));
    const pasted = readme.split("```text\n")[1]?.split("```")[0] ?? "";
    expect(report.contradictions).not.toEqual([]);
    expect(pasted.match(/^ {2}(?:error|warning|note) .*$/gm)).toEqual(
      report.contradictions.map(({ severity, rule, message }) => `  ${severity}  ${rule}  ${message}`),
    );
  });
});
