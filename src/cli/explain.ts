import picocolors from "picocolors";
import type { Example } from "../model/rule.js";
import { wrap } from "../report/columns.js";
import { rules } from "../rules/index.js";
import { nearest } from "../values/edit-distance.js";
import { exitCode, type Io, UsageError, wantsColor, widthOf } from "./io.js";
import type { CommonOptions } from "./program.js";

/** `gainsay explain`: all that a rule says of itself. */
export function explainCommand(id: string, { color }: CommonOptions, io: Io): number {
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    const near = nearest(
      id,
      rules.map((each) => each.id),
    );
    throw new UsageError(
      `explain: found ${JSON.stringify(id)}, expected a rule's id (${near ? `did you mean ${near}?` : "gainsay rules lists them"})`,
    );
  }
  const { bold, dim } = picocolors.createColors(wantsColor(color, io));
  const width = widthOf(io);
  const indented = (text: string, margin = "  ") =>
    text.split("\n").flatMap((line) => wrap(line, width - margin.length).map((part) => `${margin}${part}`.trimEnd()));
  const listed = (text: string) => indented(text, "    ").with(0, `  - ${indented(text, "    ")[0]?.trimStart()}`);
  const example = ({ copy, publishedAt }: Example, label: string, text: string) => [
    ...listed(publishedAt === undefined ? copy : `${copy} (published ${publishedAt})`),
    ...indented(`${label}: ${text}`, "    ").map(dim),
  ];
  io.stdout.write(
    [
      `${bold(rule.id)}  ${dim(`${rule.family}, ${rule.severity}`)}`,
      ...indented(`${rule.summary}.`),
      "",
      bold("Why it matters"),
      ...indented(rule.matters),
      "",
      bold("What it cannot see"),
      ...rule.limits.flatMap(listed),
      "",
      bold("Contradicts"),
      ...rule.examples.contradicts.flatMap((each) => example(each, "clash", each.clash.join(" / "))),
      "",
      bold("Consistent"),
      ...rule.examples.consistent.flatMap((each) => example(each, "because", each.because)),
      "",
    ].join("\n"),
  );
  return exitCode.clean;
}
