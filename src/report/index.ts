export { compact } from "./compact.js";
export { type FileReport, json } from "./json.js";
export {
  addTo,
  emptyTally,
  type PrettyOptions,
  pretty,
  prettyArticle,
  prettySummary,
  type Tally,
} from "./pretty.js";
export { reportJsonSchema, reportSchema } from "./schema.js";
