import type { Contradiction } from "../model/contradiction.js";
import type { RuleSettings } from "../model/rule.js";
import type { SuppressedContradiction, Suppression, SuppressionOutcome } from "../model/suppression.js";
import { expectedOneOf } from "../values/edit-distance.js";

/** What is left of the contradictions, what was silenced, and what came of each suppression. */
export interface Suppressed {
  readonly contradictions: readonly Contradiction[];
  readonly suppressed: readonly SuppressedContradiction[];
  readonly suppressions: readonly SuppressionOutcome[];
}

/** Silences what the desk has given a reason for, from either end of a pair. Suppressions of rules that are `off` have nothing to do. */
export function suppress(
  found: readonly Contradiction[],
  suppressions: readonly Suppression[],
  ids: readonly string[],
  settings: RuleSettings = {},
): Suppressed {
  const used = new Set<Suppression>();
  const contradictions: Contradiction[] = [];
  const suppressed: SuppressedContradiction[] = [];
  const valid = suppressions.filter((each) => adviceOn(each, ids) === undefined);
  for (const contradiction of found) {
    const own = valid.filter((each) => isAbout(each, contradiction));
    for (const each of own) used.add(each);
    const [first] = own;
    if (first) suppressed.push({ ...contradiction, reason: first.reason });
    else contradictions.push(contradiction);
  }
  return {
    contradictions,
    suppressed,
    suppressions: suppressions
      .filter(({ rule }) => settings[rule] !== "off")
      .map((each): SuppressionOutcome => {
        const advice = adviceOn(each, ids);
        if (advice !== undefined) return { ...each, state: "void", advice };
        return used.has(each)
          ? { ...each, state: "used" }
          : { ...each, state: "unused", advice: `nothing here is reported by ${each.rule}: remove it` };
      }),
  };
}

function isAbout({ rule, scope }: Suppression, contradiction: Contradiction): boolean {
  if (rule !== contradiction.rule) return false;
  return !scope || contradiction.passages.some(({ start, end }) => start < scope.end && scope.start < end);
}

/** What is wrong with a suppression. */
function adviceOn({ rule, reason }: Suppression, ids: readonly string[]): string | undefined {
  if (rule === "") return "found no rule, expected one: gainsay-ignore quantity -- why";
  if (!ids.includes(rule))
    return `found an unknown rule id ${JSON.stringify(rule)}, expected ${expectedOneOf(ids, rule)}`;
  if (reason === "") return `found no reason, expected one behind two hyphens: gainsay-ignore ${rule} -- why`;
  return undefined;
}
