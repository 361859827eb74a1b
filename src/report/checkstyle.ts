import type { Contradiction, Severity } from "../model/contradiction.js";
import { slashed } from "./path.js";
import { told, whereabouts } from "./told.js";
import { type ReportedFile, type ReportWriter, written } from "./writer.js";
import { element, openTag } from "./xml.js";

/** Checkstyle has these three levels, besides `ignore`. */
const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "info" };

/** Checkstyle's XML, which many CI systems read: an entry a contradiction, at its first passage. */
export function checkstyle(files: readonly ReportedFile[]): string {
  return written(checkstyleWriter(), files);
}

export function checkstyleWriter(): ReportWriter {
  let begun = false;
  const begin = () => {
    if (begun) return "";
    begun = true;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${openTag("checkstyle", { version: "4.3" })}\n`;
  };
  return {
    article: ({ file, report }) =>
      [
        `${begin()}  ${openTag("file", { name: slashed(file) })}\n`,
        ...report.contradictions.map((each) => `    ${entry(each)}\n`),
        "  </file>\n",
      ].join(""),
    end: () => `${begin()}</checkstyle>\n`,
  };
}

function entry(contradiction: Contradiction): string {
  const { rule, severity, passages } = contradiction;
  return element("error", {
    ...(passages[0] && { line: passages[0].line, column: passages[0].column }),
    severity: levels[severity],
    message: `${told(contradiction)} (${whereabouts(contradiction)})`,
    source: `gainsay.${rule}`,
  });
}
