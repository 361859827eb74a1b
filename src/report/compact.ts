import type { Report } from "../model/report.js";
import { printable } from "./printable.js";

/** One line a contradiction, at its first passage, in the form that editors' programs jump by; nothing where there is none. */
export function compact({ contradictions }: Report, path: string): string {
  return contradictions
    .map(({ passages, severity, message, rule }) => {
      const [first] = [...passages].sort((a, b) => a.start - b.start);
      return `${printable(path)}:${first?.line}:${first?.column}: ${severity}: ${printable(message)} [${rule}]\n`;
    })
    .join("");
}
