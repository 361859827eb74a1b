import { checkstyleWriter } from "./checkstyle.js";
import { githubWriter } from "./github.js";
import { gitlabWriter } from "./gitlab.js";
import { jsonWriter } from "./json.js";
import { type JunitOptions, junitWriter } from "./junit.js";
import { markdownWriter } from "./markdown.js";
import type { ReportFormat } from "./names.js";
import { ndjsonWriter } from "./ndjson.js";
import { rdjsonWriter } from "./rdjson.js";
import { type SarifOptions, sarifWriter } from "./sarif.js";
import type { ReportWriter } from "./writer.js";

/** What a form of the report may need beside the reports. */
export interface WriterOptions extends SarifOptions, JunitOptions {}

/** A new writer of each form made of source and report alone: `pretty` needs a page to be printed on, `html` the article as read. */
export const writers: Readonly<
  Record<Exclude<ReportFormat, "pretty" | "html">, (options?: WriterOptions) => ReportWriter>
> = {
  json: jsonWriter,
  ndjson: ndjsonWriter,
  markdown: markdownWriter,
  sarif: sarifWriter,
  github: githubWriter,
  gitlab: gitlabWriter,
  junit: junitWriter,
  checkstyle: checkstyleWriter,
  rdjson: rdjsonWriter,
};
