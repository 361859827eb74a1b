import type { Example, Rule } from "../../src/index.js";

/** The page of a rule in docs/rules, all of it from the rule itself. */
export function rulePage({ id, family, severity, summary, matters, limits, examples }: Rule): string {
  return `${[
    `# ${id}`,
    `<!-- Written by npm run docs from src/rules/${id}.ts: change it there. -->`,
    `${summary}.`,
    `Family: ${family}. Severity: ${severity}, unless you set another.`,
    "## Why it matters",
    matters,
    "## What it cannot see",
    limits.map((limit) => `- ${limit}`).join("\n"),
    "## Contradicts",
    ...examples.contradicts.flatMap((each) => [copy(each), `Clash: ${each.clash.map(code).join(" and ")}`]),
    "## Consistent",
    ...examples.consistent.flatMap((each) => [copy(each), `Because: ${each.because}`]),
  ].join("\n\n")}\n`;
}

function copy({ copy, publishedAt }: Example): string {
  const longest = Math.max(2, ...[...copy.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text${publishedAt === undefined ? "" : ` published ${publishedAt}`}\n${copy}\n${fence}`;
}

function code(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, " ");
  return line.includes("`") ? `“${line}”` : `\`${line}\``;
}
