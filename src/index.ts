export { check, checkAll, findContradictions, readArticle, readArticles } from "./check.js";
export { extractClaims } from "./claims/index.js";
export { type Config, configJsonSchema, defineConfig, type Override } from "./config.js";
export type * from "./model/index.js";
export { type CheckOptions, OptionsError } from "./options.js";
export type { OptionProblem } from "./problem.js";
export type { Findings } from "./rules/contradictions.js";
export { rules } from "./rules/index.js";
