import type { Contradiction, ContradictionPassage, Severity } from "../model/contradiction.js";
import type { RuleText } from "../model/rule.js";
import { jsonText, listWriter } from "./json.js";
import { isRelative, uriOf } from "./path.js";
import { printable } from "./printable.js";
import { endOf } from "./region.js";
import { ruleHelp } from "./rule-help.js";
import { sidesOf } from "./sides.js";
import { sentence } from "./told.js";
import { type ReportedFile, type ReportWriter, written } from "./writer.js";

/** What SARIF tells of the tool. */
export interface SarifOptions {
  /** The rules that ran, for their help: `rules` of `gainsay`. */
  readonly rules?: readonly RuleText[] | undefined;
  /** Gainsay's version. */
  readonly version?: string | undefined;
}

/** Relative names count from here; who shows the log knows where it is. */
const root = "%SRCROOT%";

/**
 * SARIF 2.1.0, a result a contradiction: it stands at its first passage, and its message links to the others. Columns count in UTF-16 units.
 * A contradiction without a passage is no result, nor is a suppressed one: GitHub opens an alert for each result, whatever its `suppressions` say.
 */
export function sarif(files: readonly ReportedFile[], options: SarifOptions = {}): string {
  return written(sarifWriter(options), files);
}

export function sarifWriter({ rules = [], version }: SarifOptions = {}): ReportWriter {
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name: "gainsay",
    ...(version !== undefined && { version, semanticVersion: version }),
    rules: rules.map(descriptor),
  };
  const head = jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", newlineSequences: ["\r\n", "\n", "\r"] }],
  });
  return listWriter(
    // The run stays open: its results come one by one.
    `${head.replace(/\n {4}\}\n {2}\]\n\}$/, "")},\n      "results": [`,
    (file) => file.report.contradictions.flatMap((each) => resultOf(each, file, places.get(each.rule))),
    "]\n    }\n  ]\n}\n",
    "        ",
  );
}

function descriptor(rule: RuleText): object {
  const { id, summary, matters, severity, family } = rule;
  const { text, markdown } = ruleHelp(rule);
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: sentence(matters) },
    help: { text, markdown },
    defaultConfiguration: { level: severity },
    properties: { tags: [family] },
  };
}

function resultOf(
  contradiction: Contradiction,
  { file, source }: ReportedFile,
  ruleIndex: number | undefined,
): readonly object[] {
  const { rule, severity, confidence, why, question, fingerprint } = contradiction;
  const [first, ...others] = contradiction.passages;
  if (!first) return [];
  return [
    {
      ruleId: rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: severity satisfies Severity,
      message: { text: messageOf(contradiction) },
      locations: [{ physicalLocation: physical(file, source, first) }],
      ...(others.length && {
        relatedLocations: others.map((passage, index) => ({
          id: index + 1,
          physicalLocation: physical(file, source, passage),
          message: { text: printable(passage.value) },
        })),
      }),
      partialFingerprints: { "contradiction/v1": fingerprint },
      properties: { confidence, why: printable(why), question: printable(question) },
    },
  ];
}

/** The message with a link to the first passage of every other side: `[line 9](2)`, numbered as the related locations are. */
function messageOf(contradiction: Contradiction): string {
  const { message, why, question, passages } = contradiction;
  const [, ...others] = sidesOf(contradiction);
  const links = others.map(({ value, passages: [passage] }) => {
    const id = passages.indexOf(passage);
    return `[${linkText(printable(value))}, line ${passage.line}](${id})`;
  });
  const against = links.length ? ` Against ${links.join(" and ")}.` : "";
  return `${linkText(sentence(message))}${against} ${linkText(sentence(why))} ${linkText(sentence(question))}`;
}

/** Brackets begin a link in a message, unless a backslash stands before them. */
function linkText(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&");
}

function physical(file: string, source: string, passage: ContradictionPassage): object {
  const uri = uriOf(file);
  const end = endOf(source, passage);
  return {
    artifactLocation: { uri, ...(isRelative(uri) && { uriBaseId: root }) },
    region: {
      startLine: passage.line,
      startColumn: passage.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: passage.start,
      charLength: passage.end - passage.start,
      snippet: { text: source.slice(passage.start, passage.end) },
    },
  };
}
