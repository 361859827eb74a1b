import type { Report } from "../model/report.js";
import type { ReportWriter } from "./writer.js";

/** A report and the file it is of, as it was named to us. */
export interface FileReport {
  readonly file: string;
  readonly report: Report;
}

/** `JSON.stringify` leaves these as they are, and a terminal obeys some of them. */
const unescaped = /[\u007f-\u009f]/g;

/** A report or a part of one, a file's report, or a list of these, as indented JSON. */
export function json(
  report: Partial<Report> | FileReport | readonly FileReport[] | readonly Partial<Report>[],
): string {
  return `${jsonText(report)}\n`;
}

/** Many reports as `json` gives a list of `{ file, report }`. */
export function jsonWriter(): ReportWriter {
  return listWriter("[", ({ file, report }) => [{ file, report }], "]\n");
}

/** Indented JSON without a line feed at its end. */
export function jsonText(value: unknown): string {
  return escaped(JSON.stringify(value, null, 2));
}

/** JSON in one line, without its line feed. */
export function jsonLine(value: unknown): string {
  return escaped(JSON.stringify(value));
}

function escaped(text: string): string {
  return text.replace(unescaped, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}

/**
 * A JSON document with one list that grows by what each article gives. `head` ends with the list's bracket, `tail` begins with the one that
 * closes it; `indent` is what the list's items stand at.
 */
export function listWriter(
  head: string,
  itemsOf: (...given: Parameters<ReportWriter["article"]>) => readonly unknown[],
  tail: string,
  indent = "  ",
): ReportWriter {
  let items = 0;
  const begin = () => (items++ ? "," : head);
  return {
    article: (file) =>
      itemsOf(file)
        .map((item) => `${begin()}\n${indent}${jsonText(item).replaceAll("\n", `\n${indent}`)}`)
        .join(""),
    end: () => (items ? `\n${indent.slice(2)}${tail}` : `${head}${tail}`),
  };
}
