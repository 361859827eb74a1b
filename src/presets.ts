import type { Severity } from "./model/contradiction.js";
import type { RuleSettings } from "./model/rule.js";

/** What a config may begin from. */
export interface Preset {
  readonly rules: RuleSettings;
  readonly failOn: Severity;
}

/**
 * `recommended`: every rule at its own severity; errors fail. `strict`: the same, and warnings fail too. `wire`: for agency copy, whose later
 * takes top the earlier ones: figures, quotes and stages of a running story are notes there, the rest is as recommended.
 */
export const presets = {
  recommended: { rules: {}, failOn: "error" },
  strict: { rules: {}, failOn: "warning" },
  wire: {
    rules: {
      "count-list": "note",
      "event-phase": "note",
      "event-place": "note",
      quantity: "note",
      "quote-wording": "note",
    },
    failOn: "error",
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof presets;
