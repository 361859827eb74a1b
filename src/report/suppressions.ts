import type { Report } from "../model/report.js";
import type { SuppressionOutcome } from "../model/suppression.js";

/** Suppressions that silence nothing: left over, or not as they should be. */
export function idle({ suppressions }: Pick<Report, "suppressions">): readonly SuppressionOutcome[] {
  return suppressions.filter(({ state }) => state !== "used");
}

/** `gainsay-ignore quantity`: a suppression's name, as its desk wrote it. */
export function suppressionName({ rule }: Pick<SuppressionOutcome, "rule">): string {
  return `gainsay-ignore ${rule}`.trim();
}
