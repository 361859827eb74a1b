import picocolors from "picocolors";
import stringWidth from "string-width";
import type { Contradiction, ContradictionPassage, Severity } from "../model/contradiction.js";
import type { Counts, Report } from "../model/report.js";
import type { SuppressionOutcome } from "../model/suppression.js";
import { clip, pad, wrap } from "./columns.js";
import { excerpt } from "./excerpt.js";
import { printable } from "./printable.js";
import { sidesOf } from "./sides.js";
import { idle, suppressionName } from "./suppressions.js";

/** How to print for a terminal. */
export interface PrettyOptions {
  /** The file's name as the reader knows it. */
  readonly path?: string | undefined;
  /** Whether to send colours; `false` unless said. */
  readonly color?: boolean | undefined;
  /** Columns of the terminal; 100 unless said, never under 40. */
  readonly width?: number | undefined;
}

/** What a run over one or many articles came to. */
export interface Tally extends Counts {
  readonly articles: number;
  /** How many of the articles have a contradiction. */
  readonly affected: number;
  readonly claims: number;
  readonly abstentions: number;
  /** How many contradictions the copy asks to be silent about. */
  readonly suppressed: number;
}

/** No more passages than this are shown of one side. */
const shownPerSide = 4;
const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** A report as an editor reads it in a terminal. `source` is the article as it was given to `check`: the excerpts are cut from it. */
export function pretty(report: Report, source: string, options: PrettyOptions = {}): string {
  return `${prettyArticle(report, source, options)}\n${prettySummary(addTo(emptyTally, report), options)}`;
}

/** The same without the summary line: for one of several articles. */
export function prettyArticle(report: Report, source: string, options: PrettyOptions = {}): string {
  const page = pageOf(options);
  const head = header(report, options.path, page);
  return [
    ...(head && [head, ""]),
    ...report.contradictions.flatMap((each) => [...contradiction(each, source, page), ""]),
    ...idle(report).flatMap((each) => [...suppressionLines(each, page), ""]),
  ].join("\n");
}

/** `unused  gainsay-ignore quantity  4:1  nothing here is reported by quantity: remove it` */
function suppressionLines(suppression: SuppressionOutcome, page: Page): string[] {
  const { state, line, column, advice = "" } = suppression;
  const { colors, width } = page;
  const what = printable(suppressionName(suppression));
  return [
    `  ${colors.bold(page.paint("warning", state))}  ${colors.dim(what)}  ${line}:${column}`,
    ...wrap(printable(advice), width - 4).map((text) => `    ${text}`),
  ];
}

/** The last line: what was found in how much copy, and where to look for what was let go. */
export function prettySummary(total: Tally, options: PrettyOptions = {}): string {
  const { paint, colors } = pageOf(options);
  const more =
    total.abstentions && options.path ? `: gainsay claims ${shellWord(printable(options.path))} --abstentions` : "";
  const silenced = total.suppressed > 0 ? `${total.suppressed} suppressed, ` : "";
  const read = `(${silenced}${count(total.claims, "claim")} read, ${count(total.abstentions, "pair")} let go${more})`;
  return `${summaryText(total, (severity, text) => (severity ? paint(severity, text) : colors.green(text)))} ${colors.dim(read)}\n`;
}

/** `2 errors, 1 warning in 2 of 7 articles`; `paint` colours each count, and the words that there is none. */
export function summaryText(
  total: Tally,
  paint: (severity: Severity | undefined, text: string) => string = (_, text) => text,
): string {
  const found = severities.filter((severity) => total[severity] > 0);
  const what = found.length
    ? found.map((severity) => paint(severity, count(total[severity], severity))).join(", ")
    : paint(undefined, "No contradictions");
  const some = total.articles > 1 && total.affected > 0 ? `${total.affected} of ` : "";
  return `${what} in ${some}${count(total.articles, "article")}`;
}

/** Nothing read yet. */
export const emptyTally: Tally = {
  error: 0,
  warning: 0,
  note: 0,
  articles: 0,
  affected: 0,
  claims: 0,
  abstentions: 0,
  suppressed: 0,
};

/** A tally with one more report in it. */
export function addTo(tally: Tally, { contradictions, claims, abstentions, suppressed }: Report): Tally {
  const found = (severity: Severity) => contradictions.filter((each) => each.severity === severity).length;
  return {
    error: tally.error + found("error"),
    warning: tally.warning + found("warning"),
    note: tally.note + found("note"),
    articles: tally.articles + 1,
    affected: tally.affected + (contradictions.length ? 1 : 0),
    claims: tally.claims + claims.length,
    abstentions: tally.abstentions + abstentions.length,
    suppressed: tally.suppressed + suppressed.length,
  };
}

/** A file's name as it can be pasted into a shell. */
function shellWord(name: string): string {
  return /^[\w@%+=:,./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

/** `2 errors`. */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

type Colors = ReturnType<typeof picocolors.createColors>;

interface Page {
  readonly width: number;
  readonly colors: Colors;
  paint(severity: Severity, text: string): string;
}

function pageOf({ color = false, width = 100 }: PrettyOptions): Page {
  const colors = picocolors.createColors(color);
  const inks = { error: colors.red, warning: colors.yellow, note: colors.cyan };
  return { width: Math.max(40, width), colors, paint: (severity, text) => inks[severity](text) };
}

function header(
  { article: { headline, published } }: Report,
  path: string | undefined,
  { colors, width }: Page,
): string {
  const title = headline === undefined ? "" : colors.bold(`"${clip(printable(headline), Math.max(20, width - 50))}"`);
  const date = published ? colors.dim(`published ${published.date} (${published.from})`) : "";
  return [path === undefined ? "" : colors.underline(printable(path)), title, date]
    .filter((part) => part !== "")
    .join("  ");
}

function contradiction(found: Contradiction, source: string, page: Page): string[] {
  const { severity, rule, message, why, question, passages } = found;
  const { colors, paint } = page;
  const places = passages.map(place);
  const gutter = {
    place: Math.max(...places.map(({ length }) => length)),
    zone: Math.max(...passages.map(({ zone }) => zone.length)),
  };
  const [head, ...rest] = wrap(printable(message), Math.max(20, page.width - severity.length - rule.length - 6));
  return [
    `  ${colors.bold(paint(severity, severity))}  ${colors.dim(rule)}  ${colors.bold(head)}`,
    ...rest.map((line) => `${" ".repeat(severity.length + rule.length + 6)}${colors.bold(line)}`),
    ...sidesOf(found).flatMap(({ value, passages: side }) => [
      `    ${printable(value)}${side.length > 1 ? ` ×${side.length}` : ""}`,
      ...side.slice(0, shownPerSide).flatMap((passage) => frame(passage, source, gutter, severity, page)),
      ...(side.length > shownPerSide
        ? [`${" ".repeat(8 + gutter.place + gutter.zone)}  ${colors.dim(`+${side.length - shownPerSide} more`)}`]
        : []),
    ]),
    ...paragraph("why", why, page),
    ...paragraph("ask", question, page),
  ];
}

function place({ line, column }: ContradictionPassage): string {
  return `${line}:${column}`;
}

/** The passage in its sentence, with its place and zone before it and carets under it. */
function frame(
  passage: ContradictionPassage,
  source: string,
  gutter: { readonly place: number; readonly zone: number },
  severity: Severity,
  { width, colors, paint }: Page,
): string[] {
  const margin = 6 + gutter.place + 2 + gutter.zone + 2;
  const { before, passage: shown, after } = excerpt(source, passage.start, passage.end, Math.max(20, width - margin));
  const head = `      ${pad(place(passage), gutter.place, "end")}  ${pad(passage.zone, gutter.zone)}  `;
  const carets = "^".repeat(Math.max(1, stringWidth(shown)));
  return [
    `${colors.dim(head)}${before}${paint(severity, shown)}${after}`,
    `${" ".repeat(margin + stringWidth(before))}${paint(severity, carets)}`,
  ];
}

function paragraph(label: string, text: string, { width, colors }: Page): string[] {
  return wrap(printable(text), width - 9).map((line, index) =>
    index === 0 ? `    ${colors.dim(label)}  ${line}` : `         ${line}`,
  );
}
