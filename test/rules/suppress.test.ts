import { expect, test } from "vitest";
import type { Contradiction } from "../../src/model/contradiction.js";
import type { RuleSettings } from "../../src/model/rule.js";
import type { Suppression } from "../../src/model/suppression.js";
import { suppress } from "../../src/rules/suppress.js";

const ids = ["total", "quantity", "weekday-date"];

const contradiction = (rule: string, ...spans: readonly (readonly [start: number, end: number])[]) =>
  ({
    rule,
    message: `${rule} clashes`,
    passages: spans.map(([start, end]) => ({ start, end })),
  }) as unknown as Contradiction;

const suppression = (rule: string, reason: string, scope?: readonly [start: number, end: number]): Suppression => ({
  rule,
  reason,
  start: 0,
  end: 9,
  line: 1,
  column: 1,
  ...(scope && { scope: { start: scope[0], end: scope[1] } }),
});

/** What is left, what is silenced and why, and what came of each suppression. */
function outcome(found: readonly Contradiction[], suppressions: readonly Suppression[], settings?: RuleSettings) {
  const all = suppress(found, suppressions, ids, settings);
  return [
    ...all.contradictions.map(({ rule }) => `left: ${rule}`),
    ...all.suppressed.map(({ rule, message, reason }) => `silenced: ${rule}, ${message}, ${reason}`),
    ...all.suppressions.map(({ rule, state, advice }) => [state, rule, advice].filter(Boolean).join(": ")),
  ];
}

test.each<[string, readonly Contradiction[], readonly Suppression[], RuleSettings | undefined, readonly string[]]>([
  ["nothing to do", [contradiction("total", [10, 20])], [], undefined, ["left: total"]],
  [
    "the whole article",
    [contradiction("total", [10, 20])],
    [suppression("total", "a joke")],
    undefined,
    ["silenced: total, total clashes, a joke", "used: total"],
  ],
  [
    "its scope",
    [contradiction("total", [10, 20], [40, 50])],
    [suppression("total", "a joke", [45, 60])],
    undefined,
    ["silenced: total, total clashes, a joke", "used: total"],
  ],
  [
    "a scope that ends where the passage begins",
    [contradiction("total", [10, 20])],
    [suppression("total", "a joke", [0, 10])],
    undefined,
    ["left: total", "unused: total: nothing here is reported by total: remove it"],
  ],
  [
    "a scope that begins where the passage ends",
    [contradiction("total", [10, 20])],
    [suppression("total", "a joke", [20, 30])],
    undefined,
    ["left: total", "unused: total: nothing here is reported by total: remove it"],
  ],
  [
    "another rule",
    [contradiction("total", [10, 20])],
    [suppression("quantity", "a joke")],
    undefined,
    ["left: total", "unused: quantity: nothing here is reported by quantity: remove it"],
  ],
  [
    "two for one: the first gives the reason, both are used",
    [contradiction("total", [10, 20])],
    [suppression("total", "a joke"), suppression("total", "a pun")],
    undefined,
    ["silenced: total, total clashes, a joke", "used: total", "used: total"],
  ],
  [
    "no rule",
    [],
    [suppression("", "a joke")],
    undefined,
    ["void: found no rule, expected one: gainsay-ignore quantity -- why"],
  ],
  [
    "an unknown rule",
    [],
    [suppression("totla", "a joke")],
    undefined,
    ['void: totla: found an unknown rule id "totla", expected a known one (did you mean total?)'],
  ],
  [
    "no reason",
    [contradiction("total", [10, 20])],
    [suppression("total", "")],
    undefined,
    ["left: total", "void: total: found no reason, expected one behind two hyphens: gainsay-ignore total -- why"],
  ],
  ["a rule that is off", [], [suppression("total", "a joke")], { total: "off" }, []],
  [
    "a rule that is set to a note",
    [contradiction("total", [10, 20])],
    [suppression("total", "a joke")],
    { total: "note" },
    ["silenced: total, total clashes, a joke", "used: total"],
  ],
])("%s", (_, found, suppressions, settings, expected) =>
  expect(outcome(found, suppressions, settings)).toEqual(expected),
);
