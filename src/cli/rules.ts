import picocolors from "picocolors";
import type { RuleText } from "../model/rule.js";
import { rules } from "../rules/index.js";
import { groupedBy } from "../values/grouped.js";
import { exitCode, type Io, wantsColor } from "./io.js";
import type { CommonOptions } from "./program.js";
import { table } from "./table.js";

/** `gainsay rules`: every rule under its family. */
export function rulesCommand({ color }: CommonOptions, io: Io): number {
  const { bold } = picocolors.createColors(wantsColor(color, io));
  const families = groupedBy<RuleText, string>(rules, ({ family }) => family);
  const rows = table(rules.map(({ id, severity, summary }) => [`  ${id}`, severity, summary])).split("\n");
  const lines = new Map(rules.map(({ id }, index) => [id, rows[index]]));
  for (const [family, shelf] of families)
    io.stdout.write(`${bold(family)}\n${shelf.map(({ id }) => `${lines.get(id)}\n`).join("")}`);
  return exitCode.clean;
}
