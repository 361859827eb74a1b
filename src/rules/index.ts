import type { Rule } from "../model/rule.js";

/** Every rule. To add one: one file here, one line in this list. */
export const rules: readonly Rule[] = [];
