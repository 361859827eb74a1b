export { check, findContradictions, readArticle } from "./check.js";
export { extractClaims } from "./claims/index.js";
export type * from "./model/index.js";
export { type CheckOptions, type OptionProblem, OptionsError } from "./options.js";
export type { Findings } from "./rules/contradictions.js";
export { rules } from "./rules/index.js";
