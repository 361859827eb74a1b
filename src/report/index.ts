export { compact } from "./compact.js";
export { type FileReport, json } from "./json.js";
export { type PrettyOptions, pretty, prettyArticle, prettySummary, type Tally, tally } from "./pretty.js";
export { reportJsonSchema, reportSchema } from "./schema.js";
