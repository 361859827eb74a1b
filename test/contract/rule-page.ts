import { check, type Example, type Rule } from "../../src/index.js";

/** The page of a rule in docs/rules, all of it from the rule itself and from what it says of its own examples. */
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
    ...examples.contradicts.flatMap((each) => [
      copy(each),
      `Clash: ${each.clash.map(code).join(" and ")}`,
      ...reported(id, each),
    ]),
    "## Consistent",
    ...examples.consistent.flatMap((each) => [copy(each), `Because: ${each.because}`, ...letGo(id, each)]),
  ].join("\n\n")}\n`;
}

/** What the rule says of the copy, as a quotation of its report. */
function reported(rule: string, { copy, publishedAt }: Example): string[] {
  return check(copy, { publishedAt })
    .contradictions.filter((each) => each.rule === rule)
    .map(({ message, severity, confidence, why, question, passages }) => {
      const sides = passages
        .map(({ value, text }) => (text.includes(value) ? code(text) : `${code(text)} (${value})`))
        .join(", ");
      return [`> **${message}** (${severity}, ${confidence})`, why, question, `In: ${sides}`].join("\n>\n> ");
    });
}

/** What the rule compared in the copy and let go, and why. */
function letGo(rule: string, { copy, publishedAt }: Example): string[] {
  const reasons = check(copy, { publishedAt })
    .abstentions.filter((each) => each.rule === rule)
    .map(({ reason, passages }) => `> Let go: ${passages.map(({ text }) => code(text)).join(", ")}: ${reason}`);
  return reasons.length ? [[...new Set(reasons)].join("\n>\n")] : [];
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
