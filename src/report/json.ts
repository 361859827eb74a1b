import type { Report } from "../model/report.js";

/** A report and the file it is of, as it was named to us. */
export interface FileReport {
  readonly file: string;
  readonly report: Report;
}

/** `JSON.stringify` leaves these as they are, and a terminal obeys some of them. */
const unescaped = /[\u007f-\u009f]/g;

/** A report or a part of one, a file's report, or a list of these, as indented JSON. */
export function json(report: Partial<Report> | FileReport | readonly FileReport[]): string {
  return `${JSON.stringify(report, null, 2).replace(unescaped, (control) => `\\u00${control.charCodeAt(0).toString(16)}`)}\n`;
}
