import { type FileReport, jsonLine } from "./json.js";
import { type ReportedFile, type ReportWriter, written } from "./writer.js";

/** A line a report, each `{ "file", "report" }`: for programs that read records from a pipe. */
export function ndjson(files: readonly ReportedFile[]): string {
  return written(ndjsonWriter(), files);
}

export function ndjsonWriter(): ReportWriter {
  return {
    article: ({ file, report }) => `${jsonLine({ file, report } satisfies FileReport)}\n`,
    end: () => "",
  };
}
