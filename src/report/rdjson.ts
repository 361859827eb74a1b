import type { ContradictionPassage, Severity } from "../model/contradiction.js";
import { listWriter } from "./json.js";
import { slashed } from "./path.js";
import { printable } from "./printable.js";
import { byteColumn, endOf } from "./region.js";
import { told } from "./told.js";
import { type ReportedFile, type ReportWriter, written } from "./writer.js";

const levels: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", note: "INFO" };

/** Reviewdog's Diagnostic Format. Its lines count from 1, its columns from 1 in bytes of UTF-8, ends exclusive. */
export function rdjson(files: readonly ReportedFile[]): string {
  return written(rdjsonWriter(), files);
}

export function rdjsonWriter(): ReportWriter {
  return listWriter(
    '{\n  "source": { "name": "gainsay" },\n  "diagnostics": [',
    ({ file, source, report }) => {
      const place = (passage: ContradictionPassage) => {
        const end = endOf(source, passage);
        return {
          path: slashed(file),
          range: {
            start: { line: passage.line, column: byteColumn(source, passage.start, passage.column) },
            end: { line: end.line, column: byteColumn(source, passage.end, end.column) },
          },
        };
      };
      return report.contradictions.flatMap((each) => {
        const [first, ...others] = each.passages;
        if (!first) return [];
        return {
          message: told(each),
          location: place(first),
          severity: levels[each.severity],
          code: { value: each.rule },
          ...(others.length && {
            related_locations: others.map((passage) => ({
              message: printable(passage.value),
              location: place(passage),
            })),
          }),
        };
      });
    },
    "]\n}\n",
    "    ",
  );
}
