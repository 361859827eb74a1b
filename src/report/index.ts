export { checkstyle } from "./checkstyle.js";
export { compact } from "./compact.js";
export { github } from "./github.js";
export { gitlab } from "./gitlab.js";
export { type HtmlArticle, html } from "./html/index.js";
export { type FileReport, json } from "./json.js";
export { type JunitOptions, junit } from "./junit.js";
export { markdown } from "./markdown.js";
export { type ReportFormat, reportFormats } from "./names.js";
export { ndjson } from "./ndjson.js";
export {
  addTo,
  emptyTally,
  type PrettyOptions,
  pretty,
  prettyArticle,
  prettySummary,
  type Tally,
} from "./pretty.js";
export { rdjson } from "./rdjson.js";
export { type SarifOptions, sarif } from "./sarif.js";
export { reportJsonSchema, reportSchema } from "./schema.js";
export type { ReportedFile, ReportWriter } from "./writer.js";
export { type WriterOptions, writers } from "./writers.js";
