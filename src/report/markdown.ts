import type { Contradiction, ContradictionPassage } from "../model/contradiction.js";
import type { SuppressionOutcome } from "../model/suppression.js";
import { excerpt } from "./excerpt.js";
import { markdownText } from "./markdown-text.js";
import { slashed } from "./path.js";
import { addTo, emptyTally, summaryText } from "./pretty.js";
import { sidesOf } from "./sides.js";
import { idle, suppressionName } from "./suppressions.js";
import { type ReportedFile, type ReportWriter, written } from "./writer.js";

/** Columns of copy that are shown around a passage, and passages shown in full of one side. */
const room = 160;
const shownPerSide = 3;

/** Reports in Markdown, for mail, chat and the summaries of CI runs: each article with contradictions, then what was found in all. */
export function markdown(files: readonly ReportedFile[]): string {
  return written(markdownWriter(), files);
}

export function markdownWriter(): ReportWriter {
  let tally = emptyTally;
  return {
    article(file) {
      tally = addTo(tally, file.report);
      return file.report.contradictions.length || idle(file.report).length ? `${article(file)}\n` : "";
    },
    end: () => `${summaryText(tally)}.\n`,
  };
}

function article({ file, source, report }: ReportedFile): string {
  const { headline, published } = report.article;
  const name = markdownText(file === "-" ? "standard input" : slashed(file));
  const date = published ? `Published ${published.date} (${published.from}).` : "";
  return [
    `## ${headline === undefined ? name : markdownText(headline)}`,
    [headline === undefined ? "" : `${name}.`, date].filter((part) => part !== "").join(" "),
    ...report.contradictions.flatMap((each) => contradiction(each, source)),
    idle(report).map(leftOver).join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function contradiction(each: Contradiction, source: string): string[] {
  return [
    `### ${capital(each.severity)}: ${markdownText(each.message)}`,
    sidesOf(each)
      .map(({ value, passages }) => {
        const times = passages.length > 1 ? ` ×${passages.length}` : "";
        const more = passages.length > shownPerSide ? [`  - and ${passages.length - shownPerSide} more`] : [];
        return [
          `- **${markdownText(value)}**${times}`,
          ...passages.slice(0, shownPerSide).map((passage) => `  - ${placed(passage, source)}`),
          ...more,
        ].join("\n");
      })
      .join("\n"),
    `Why: ${markdownText(each.why)}`,
    `Ask: **${markdownText(each.question)}**`,
    `Rule: \`${each.rule}\``,
  ];
}

/** `- line 5: gainsay-ignore total is unused: nothing here is reported by total: remove it`: a suppression that silences nothing. */
function leftOver(suppression: SuppressionOutcome): string {
  const { line, state, advice = "" } = suppression;
  return `- line ${line}: **${markdownText(suppressionName(suppression))}** is ${state}: ${markdownText(advice)}`;
}

/** `line 9, lede: …the Mayor of Varnhamn, **Petra Lindqvist**, cut…` */
function placed(passage: ContradictionPassage, source: string): string {
  const { before, passage: shown, after } = excerpt(source, passage.start, passage.end, room);
  const part = (text: string) => {
    const inner = markdownText(text);
    if (inner === "") return text === "" ? "" : " ";
    return `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
  };
  return `line ${passage.line}, ${passage.zone}: ${part(before)}**${markdownText(shown)}**${part(after)}`;
}

function capital(word: string): string {
  return word[0]?.toUpperCase() + word.slice(1);
}
