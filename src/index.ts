export { check, findContradictions } from "./check.js";
export { extractClaims } from "./claims/index.js";
export { readArticle } from "./reading/index.js";
