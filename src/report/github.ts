import type { Contradiction, ContradictionPassage, Severity } from "../model/contradiction.js";
import type { SuppressionOutcome } from "../model/suppression.js";
import { slashed } from "./path.js";
import { printable } from "./printable.js";
import { endOf } from "./region.js";
import { sidesOf } from "./sides.js";
import { idle, suppressionName } from "./suppressions.js";
import { sentence } from "./told.js";
import { type ReportedFile, type ReportWriter, written } from "./writer.js";

/** So many annotations of a level are shown of a step; GitHub drops the others without a word. */
const shownPerLevel = 10;
const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };
const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/**
 * Workflow commands that GitHub Actions shows as annotations at the copy, one at each side of a contradiction. Of each level as many
 * contradictions as GitHub shows; a last line counts the others. A suppression that silences nothing is a warning.
 */
export function github(files: readonly ReportedFile[]): string {
  return written(githubWriter(), files);
}

export function githubWriter(): ReportWriter {
  const annotated: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const more: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const shown = (severity: Severity, lines: readonly string[]) => {
    // Half a contradiction helps nobody.
    if (annotated[severity] + lines.length > shownPerLevel) {
      more[severity]++;
      return "";
    }
    annotated[severity] += lines.length;
    return lines.join("");
  };
  return {
    article: ({ file, source, report }) =>
      [
        ...report.contradictions.map((each) => shown(each.severity, annotations(each, slashed(file), source))),
        ...idle(report).map((each) => shown("warning", [leftOver(each, slashed(file))])),
      ].join(""),
    end: () => {
      const counts = severities.flatMap((severity) =>
        more[severity] ? `+${more[severity]} more ${severity}${more[severity] === 1 ? "" : "s"}` : [],
      );
      return counts.length ? `${counts.join(", ")} (GitHub shows ${shownPerLevel} annotations of a level)\n` : "";
    },
  };
}

function annotations(contradiction: Contradiction, file: string, source: string): string[] {
  const sides = sidesOf(contradiction);
  const { rule, severity, message, why, question } = contradiction;
  return sides.slice(0, shownPerLevel).map(({ value, passages: [passage] }) => {
    const others = sides
      .filter((side) => side.value !== value)
      .map((side) => `${printable(side.value)} (line ${side.passages[0].line})`);
    const against = others.length ? [`${printable(value)} here, against ${others.join(" and ")}.`] : [];
    const text = [sentence(message), ...against, sentence(why), sentence(question)].join("\n");
    return command(commands[severity], { file, ...place(passage, source), title: `gainsay: ${rule}` }, text);
  });
}

/** A suppression that silences nothing, at its comment. */
function leftOver(suppression: SuppressionOutcome, file: string): string {
  const { line, column, state, advice = "" } = suppression;
  const text = `${printable(suppressionName(suppression))}: ${printable(advice)}`;
  return command(commands.warning, { file, line, col: column, title: `gainsay: ${state} suppression` }, text);
}

function place(passage: ContradictionPassage, source: string): Readonly<Record<string, number>> {
  const { line, column } = passage;
  const end = endOf(source, passage);
  // Columns count only where a passage keeps to its line.
  return { line, endLine: end.line, ...(end.line === line && { col: column, endColumn: end.column }) };
}

function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const listed = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(String(value)).replace(/:/g, "%3A").replace(/,/g, "%2C")}`,
  );
  return `::${name} ${listed.join(",")}::${escaped(data)}\n`;
}

/** As the runner decodes it. Source: the toolkit of GitHub Actions, `@actions/core`. */
function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
