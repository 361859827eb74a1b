import type { FileReport } from "./json.js";

/** A file's report with the article as it was given to `check`: places and excerpts are counted in it. */
export interface ReportedFile extends FileReport {
  readonly source: string;
  /** Which of the articles of its file it is, from 0; only feeds and the like hold more than one. */
  readonly index?: number;
}

/** Writes reports one after another, so that of many only one is held: `article` gives what each adds, `end` what closes the whole. */
export interface ReportWriter {
  article(file: ReportedFile): string;
  end(): string;
}

/** What a writer makes of a list of reports. */
export function written(writer: ReportWriter, files: Iterable<ReportedFile>): string {
  const parts: string[] = [];
  for (const file of files) parts.push(writer.article(file));
  return [...parts, writer.end()].join("");
}
