import type { Example, RuleText } from "../model/rule.js";
import { markdownText } from "./markdown-text.js";
import { printable } from "./printable.js";
import { sentence } from "./told.js";

/** No more examples of a kind than this are shown. */
const shown = 3;

/** What a rule says of itself, as plain text and as Markdown: why it matters, what it cannot see, examples of both kinds. */
export function ruleHelp(rule: RuleText): { readonly text: string; readonly markdown: string } {
  const { summary, matters, limits, examples } = rule;
  const contradicts = examples.contradicts.slice(0, shown);
  const consistent = examples.consistent.slice(0, shown);
  return {
    text: [
      sentence(summary),
      `Why it matters: ${sentence(matters)}`,
      ...limits.map((limit) => `It cannot see: ${sentence(limit)}`),
      ...contradicts.map((each) => `Contradicts: ${copyOf(each)}`),
      ...consistent.map((each) => `Consistent: ${copyOf(each)} (${printable(each.because)})`),
    ].join("\n"),
    markdown: [
      markdownText(sentence(summary)),
      `**Why it matters.** ${markdownText(sentence(matters))}`,
      "**What it cannot see**",
      bullets(limits.map((limit) => markdownText(limit))),
      "**Contradicts**",
      bullets(contradicts.map((each) => `${markdownText(copyOf(each))} (${each.clash.map(marked).join(" / ")})`)),
      "**Consistent**",
      bullets(consistent.map((each) => `${markdownText(copyOf(each))} (${markdownText(each.because)})`)),
    ].join("\n\n"),
  };
}

function copyOf({ copy, publishedAt }: Example): string {
  return `${printable(copy)}${publishedAt === undefined ? "" : ` [published ${publishedAt}]`}`;
}

function marked(text: string): string {
  return `*${markdownText(text)}*`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
