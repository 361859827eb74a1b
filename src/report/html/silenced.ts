import type { Report } from "../../model/report.js";
import type { SuppressedContradiction, SuppressionOutcome } from "../../model/suppression.js";
import { idle, suppressionName } from "../suppressions.js";
import { type Markup, markup } from "./markup.js";

/** What the desk asked to be silent about: what that kept from the list, with its reason, and what silences nothing. Absent: nothing asked. */
export function silenced(report: Report): Markup | undefined {
  const { suppressed } = report;
  const left = idle(report);
  if (suppressed.length + left.length === 0) return undefined;
  const counts = [
    suppressed.length > 0 && `${suppressed.length} suppressed`,
    left.length > 0 && `${left.length} ${left.length === 1 ? "suppression" : "suppressions"} of no use`,
  ].filter((part) => part !== false);
  return markup`<details class="silenced"><summary>${counts.join(", ")}</summary>
<ul class="asked">${suppressed.map(known)}${left.map(leftOver)}</ul></details>
`;
}

function known({ rule, message, passages: [first], reason }: SuppressedContradiction): Markup {
  return markup`<li><span class="rule">${rule}</span> ${message}${first && markup` <span class="place">(line ${first.line})</span>`}<br>Suppressed: ${reason}</li>\n`;
}

function leftOver(suppression: SuppressionOutcome): Markup {
  const { line, state, advice } = suppression;
  return markup`<li><span class="rule">${suppressionName(suppression)}</span> <span class="place">(line ${line})</span> is ${state}: ${advice}</li>\n`;
}
