import type { ContradictionPassage, Severity } from "../model/contradiction.js";
import { listWriter } from "./json.js";
import { slashed } from "./path.js";
import { endOf } from "./region.js";
import { sidesOf } from "./sides.js";
import { told } from "./told.js";
import { type ReportedFile, type ReportWriter, written } from "./writer.js";

/** Code Quality knows info, minor, major, critical and blocker. */
const levels: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", note: "info" };

/** GitLab's Code Quality report: a list of issues, each at its first passage with the other sides' places beside it. */
export function gitlab(files: readonly ReportedFile[]): string {
  return written(gitlabWriter(), files);
}

export function gitlabWriter(): ReportWriter {
  return listWriter(
    "[",
    ({ file, source, report }) => {
      const path = slashed(file);
      /** GitLab drops all but one of the issues that share a fingerprint. */
      const seen = new Map<string, number>();
      return report.contradictions.flatMap((each) => {
        const [first, ...others] = sidesOf(each).map(({ passages }) => passages[0]);
        if (!first) return [];
        const nth = (seen.get(each.fingerprint) ?? 0) + 1;
        seen.set(each.fingerprint, nth);
        const location = (passage: ContradictionPassage) => ({
          path,
          lines: { begin: passage.line, end: endOf(source, passage).line },
        });
        return {
          description: told(each),
          check_name: each.rule,
          fingerprint: [path, each.fingerprint, ...(nth > 1 ? [nth] : [])].join(":"),
          severity: levels[each.severity],
          location: location(first),
          ...(others.length && { other_locations: others.map(location) }),
        };
      });
    },
    "]\n",
  );
}
