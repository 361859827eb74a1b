import type { Contradiction, Severity } from "../model/contradiction.js";
import { slashed } from "./path.js";
import { printable } from "./printable.js";
import { sentence, whereabouts } from "./told.js";
import { type ReportedFile, type ReportWriter, written } from "./writer.js";
import { element, openTag, xmlText } from "./xml.js";

/** How severe a contradiction must be to fail its test. */
export interface JunitOptions {
  /** `error` unless said. */
  readonly failOn?: Severity | "never" | undefined;
}

const ranks: Readonly<Record<Severity | "never", number>> = { note: 0, warning: 1, error: 2, never: 3 };

/**
 * JUnit's XML: an article is a suite, a contradiction a test. Those at or above `failOn` are failures, milder ones passed tests that have
 * something to say; an article without any is one passed test.
 */
export function junit(files: readonly ReportedFile[], options: JunitOptions = {}): string {
  return written(junitWriter(options), files);
}

export function junitWriter({ failOn = "error" }: JunitOptions = {}): ReportWriter {
  let begun = false;
  const begin = () => {
    if (begun) return "";
    begun = true;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${openTag("testsuites", { name: "gainsay" })}\n`;
  };
  const fails = ({ severity }: Contradiction) => ranks[severity] >= ranks[failOn];
  return {
    article({ file, report: { contradictions } }) {
      const path = slashed(file);
      const suite = openTag("testsuite", {
        name: path,
        tests: Math.max(1, contradictions.length),
        failures: contradictions.filter(fails).length,
        errors: 0,
        skipped: 0,
      });
      const tests = contradictions.length
        ? contradictions.map((each) => test(each, path, fails(each)))
        : [element("testcase", { name: "no contradictions", classname: path, file: path })];
      return `${begin()}  ${suite}\n${tests.map((each) => `    ${each}\n`).join("")}  </testsuite>\n`;
    },
    end: () => `${begin()}</testsuites>\n`,
  };
}

function test(contradiction: Contradiction, path: string, fails: boolean): string {
  const { rule, message, severity, why, question, passages } = contradiction;
  const text = [sentence(why), sentence(question), `${path}: ${whereabouts(contradiction)}`].join("\n");
  const line = passages[0]?.line;
  return [
    openTag("testcase", {
      name: `${rule}: ${printable(message)}`,
      classname: path,
      file: path,
      ...(line !== undefined && { line }),
    }),
    fails
      ? element("failure", { message: printable(message), type: severity }, text)
      : `<system-out>${xmlText(`${severity}: ${text}`)}</system-out>`,
    "</testcase>",
  ].join("");
}
