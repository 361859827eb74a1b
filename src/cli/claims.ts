import { checkAll } from "../check.js";
import type { Passage } from "../model/contradiction.js";
import type { Frame } from "../model/frame.js";
import type { Report, ReportClaim } from "../model/report.js";
import { clip } from "../report/columns.js";
import { json } from "../report/index.js";
import { printable } from "../report/printable.js";
import { configOf } from "./config.js";
import { exitCode, type Io, UsageError } from "./io.js";
import type { ClaimsCommandOptions } from "./program.js";
import { checkOptions, optionsFor } from "./reading.js";
import { problemIn, readSource } from "./source.js";
import { table } from "./table.js";

/** `gainsay claims`: the ledger of one article, or the pairs that were let go. */
export async function claimsCommand(file: string, options: ClaimsCommandOptions, io: Io): Promise<number> {
  const settings = optionsFor(file, checkOptions(options), await configOf(options.config, io));
  const source = await readSource(file, io);
  const reports = checkAll(source.text, source.options(settings));
  const broken = problemIn(file, reports[0]);
  if (broken) throw new UsageError(broken);
  const shown = reports.map(({ article, claims, abstentions }) =>
    options.abstentions ? { article, claims, abstentions } : { article, claims },
  );
  if (options.format === "json") io.stdout.write(json(shown.length === 1 ? (shown[0] as Partial<Report>) : shown));
  else
    for (const report of reports) {
      const rows = options.abstentions ? letGo(report) : ledger(report);
      io.stdout.write(table(rows, io.stdout.isTTY ? io.stdout.columns : undefined));
    }
  return exitCode.clean;
}

function ledger({ claims }: Report): string[][] {
  return [
    ["PLACE", "ZONE", "KIND", "SUBJECT", "COPY", "SAYS"],
    ...claims.map((claim) => [place(claim), claim.zone, claim.kind, claim.subject, copy(claim), says(claim)]),
  ].map((row) => row.map(printable));
}

/** A line a passage; what they share is told on the first. */
function letGo({ abstentions }: Report): string[][] {
  return [
    ["RULE", "REASON", "PLACE", "ZONE", "COPY"],
    ...abstentions.flatMap(({ rule, reason, passages }) =>
      passages.map((passage, index) => [
        ...(index === 0 ? [rule, reason] : ["", ""]),
        place(passage),
        passage.zone,
        copy(passage),
      ]),
    ),
  ].map((row) => row.map(printable));
}

function place({ line, column }: Passage): string {
  return `${line}:${column}`;
}

function copy({ text }: Passage): string {
  return `"${clip(printable(text), 60)}"`;
}

/** What all claims have, and the table shows elsewhere. */
const shared = new Set([
  "kind",
  // the words of a quotation stand in COPY; their offsets are for machines
  "words",
  "starts",
  "speaker",
  "context",
  "subject",
  "frame",
  "sentence",
  "stated",
  "by",
  "start",
  "end",
  "line",
  "column",
  "zone",
  "text",
]);

/** The fields of a claim's own kind, and the terms it is asserted under where they are not the common ones. */
function says(claim: ReportClaim): string {
  const own = Object.entries(claim).filter(([key]) => !shared.has(key));
  return [...own.map(([key, value]) => field(key, value)), claim.stated ? "" : "implied", ...terms(claim.frame)]
    .filter((part) => part !== "")
    .join(", ");
}

function field(key: string, value: unknown): string {
  if (value === true) return key;
  const shown = value === undefined || value === false ? "" : show(value);
  return shown && `${key} ${shown}`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.map(show).join(" + ");
  if (typeof value !== "object" || value === null) return String(value);
  // A quantity, a date as printed: the table shows what the copy shows; the JSON has the rest.
  if ("text" in value && typeof value.text === "string") return `“${clip(value.text.replace(/\s+/g, " "), 40)}”`;
  const { year, month, day, from, to, ...rest } = value as Record<string, unknown>;
  const date = [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0"));
  const days = from === undefined ? "" : [...new Set([show(from), show(to)])].join("..");
  const others = Object.entries(rest).map(([key, inner]) => field(key, inner));
  return [date.join("-"), days, ...others].filter((part) => part !== "").join(" ");
}

function terms({ speaker, polarity, modality, update }: Frame): string[] {
  const source = speaker.kind === "source" ? `said by ${speaker.name}` : "said by somebody unnamed";
  return [
    speaker.kind === "narrator" ? "" : source,
    polarity === "affirmed" ? "" : polarity,
    modality === "actual" ? "" : modality,
    update ? "update" : "",
  ];
}
