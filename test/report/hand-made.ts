import type { Contradiction, ContradictionPassage } from "../../src/model/contradiction.js";
import type { Report } from "../../src/model/report.js";

/** A passage of a source: the nth place where `text` stands in it. */
export function passage(
  source: string,
  text: string,
  value: string,
  nth = 1,
  zone: ContradictionPassage["zone"] = "body",
) {
  let start = -1;
  for (let found = 0; found < nth; found++) {
    start = source.indexOf(text, start + 1);
    if (start < 0) throw new Error(`${JSON.stringify(text)} does not stand ${nth} times in the source`);
  }
  const before = source.slice(0, start).split("\n");
  return { start, end: start + text.length, line: before.length, column: before.at(-1)!.length + 1, zone, text, value };
}

/** A contradiction with everything filled in that a test does not care about. */
export function contradiction(
  passages: readonly ContradictionPassage[],
  rest: Partial<Contradiction> = {},
): Contradiction {
  return {
    rule: "opening-day",
    severity: "error",
    confidence: "certain",
    message: "The library opened on Monday, then on Thursday",
    why: "One opening, two days",
    question: "On which day did the library open?",
    passages,
    claims: [],
    fingerprint: "opening-day:library:monday:thursday",
    ...rest,
  };
}

/** A report of these contradictions. */
export function report(contradictions: readonly Contradiction[], rest: Partial<Report> = {}): Report {
  return {
    article: { format: "text", zones: { body: 1 } },
    contradictions,
    abstentions: [],
    suppressed: [],
    suppressions: [],
    claims: [],
    timeline: [],
    ...rest,
  };
}
