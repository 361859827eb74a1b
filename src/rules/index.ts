import type { Rule } from "../model/rule.js";
import { direction } from "./direction.js";
import { percentage } from "./percentage.js";
import { unitConversion } from "./unit-conversion.js";

/** Every rule. To add one: one file here, one line in this list. */
export const rules: readonly Rule[] = [direction, percentage, unitConversion];
