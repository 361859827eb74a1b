import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from "yaml";
import type { Zone } from "../model/article.js";
import { type Copy, sliceCopy, trimmed } from "./copy.js";
import { closingBracket, itemsOf, jsonTree, stringCopy } from "./json.js";
import { linesOf } from "./lines.js";
import { isDateKey, metadataKey } from "./published.js";
import { Unreadable } from "./unreadable.js";
import { type ScalarStyle, scalarCopy } from "./yaml-scalar.js";

/** What stands in the head of a file, and where the copy begins. */
export interface FrontMatter {
  readonly values: readonly FrontMatterValue[];
  /** 0 where there is no front matter. */
  readonly end: number;
}

/** A value that is read, without quotes; it may hold Markdown. */
export interface FrontMatterValue {
  readonly key: string;
  readonly zone: Zone;
  readonly copy: Copy;
}

/** What a key holds for a reader; keys that are not here hold nothing that is read. Compared without case, `_` and `-`. */
const zoneOfKey: ReadonlyMap<string, Zone> = new Map([
  ...zones("headline", "title headline"),
  ...zones(
    "standfirst",
    "subtitle subheading subheadline standfirst deck dek summary excerpt description lead intro abstract teaser",
  ),
  ...zones(
    "caption",
    "alt caption figcaption imagealt imagecaption imagefigcaption imagedescription featuredimagealt featuredimagecaption herocaption heroalt",
  ),
  ...zones("byline", "byline"),
  ...zones("metadata", "author authors location place city eventdate when startdate enddate deadline"),
  ...zones("dateline", "dateline"),
]);

const authorKeys = new Set(["author", "authors"]);

function zones(zone: Zone, keys: string): [string, Zone][] {
  return keys.split(" ").map((key) => [key, zone]);
}

const fences: readonly (readonly [RegExp, string])[] = [
  [/\s*---[ \t]*(?:\r\n|\n|\r)/y, "---"],
  [/\s*\+\+\+[ \t]*(?:\r\n|\n|\r)/y, "+++"],
];
/** Front matter of any length beyond this is not looked into. */
const longest = 50_000;
const longestQuoted = 5_000;
/** YAML nested deeper than this is no front matter. */
const deepest = 50;
const keyLine = /^([A-Za-z_][\w.-]{0,60})[ \t]*[:=](?:[ \t]+|$)/;

/**
 * Reads the YAML (or the plain `key = "value"` lines of TOML) between the fences at the head of a file, or the JSON object there, if that is
 * what stands there.
 */
export function frontMatterOf(source: Copy): FrontMatter {
  const none = { values: [], end: 0 };
  if (source.text.startsWith("{")) return jsonFrontMatter(source) ?? none;
  for (const [fence, mark] of fences) {
    fence.lastIndex = 0;
    const opening = fence.exec(source.text);
    if (!opening) continue;
    const start = opening[0].length;
    const close = closingFence(source.text, start, mark);
    if (!close) return none;
    if (!linesOf(source.text, start, close.start).some(({ text, indent }) => indent === 0 && keyLine.test(text)))
      return none;
    const values = close.start - start > longest ? [] : valuesIn(source, start, close.start, mark);
    return { values: values.flatMap((value) => read(source, value)), end: close.end };
  }
  return none;
}

/** A JSON object that copy follows. Source: Hugo's documentation of front matter. */
function jsonFrontMatter(source: Copy): FrontMatter | undefined {
  const end = closingBracket(source.text.slice(0, longest));
  if (end === undefined || source.text.slice(end).trim() === "") return undefined;
  const head = sliceCopy(source, 0, end);
  try {
    const values = (jsonTree(head, "front matter").children ?? []).flatMap(({ children: [name, value] = [] }) => {
      const key = String(name?.value);
      return itemsOf(value).flatMap((each) => keptValue(key, stringCopy(head, each)));
    });
    return { values, end };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function closingFence(
  text: string,
  from: number,
  mark: string,
): { readonly start: number; readonly end: number } | undefined {
  const closing = mark === "---" ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = from;
  const match = closing.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** One value of the front matter, as offsets with its quotes. */
interface Value {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly style: ScalarStyle;
}

function valuesIn(source: Copy, start: number, end: number, mark: string): readonly Value[] {
  const text = source.text.slice(start, end);
  if (mark === "---" && !/[[{]{50}|^(?:[ \t]*-[ \t]){50}/m.test(text)) {
    const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, strict: false, logLevel: "silent" });
    if (document.errors.every(({ code }) => code === "BAD_INDENT"))
      return [...scalarsIn(document.contents, start, "", 0)];
  }
  return lineValues(source.text, start, end);
}

/** The scalars of a YAML tree with the key each stands under. */
function* scalarsIn(node: unknown, base: number, key: string, depth: number): Generator<Value> {
  if (depth > deepest || isAlias(node)) return;
  if (isMap(node))
    for (const { key: name, value } of node.items)
      yield* scalarsIn(value, base, isScalar(name) ? String(name.value) : "", depth + 1);
  else if (isSeq(node)) for (const item of node.items) yield* scalarsIn(item as Node, base, key, depth + 1);
  else if (isScalar(node) && node.range)
    yield { key, start: base + node.range[0], end: base + node.range[1], style: styleOf(node) };
}

function styleOf({ type }: Scalar): ScalarStyle {
  if (type === "QUOTE_SINGLE") return "single";
  if (type === "QUOTE_DOUBLE") return "double";
  return type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL" ? "block" : "plain";
}

/** The values of lines "key: value" of what is no clean YAML; one in quotes may run on over further lines. */
function lineValues(text: string, start: number, end: number): Value[] {
  const values: Value[] = [];
  let after = start;
  for (const line of linesOf(text, start, end)) {
    const match = line.indent === 0 && line.start >= after ? keyLine.exec(line.text) : undefined;
    if (!match || match[0].length === line.text.length) continue;
    const from = line.start + match[0].length;
    const quote = text[from] as string;
    const close =
      quote === '"' || quote === "'" ? closingQuote(text.slice(from, Math.min(end, from + longestQuoted)), quote) : 0;
    after = close > 0 ? from + close : line.end;
    const style = close === 0 ? "plain" : quote === "'" ? "single" : "double";
    values.push({ key: match[1] as string, start: from, end: after, style });
  }
  return values;
}

/** Where a value ends that begins with a quote: behind the first such quote that ends a line; 0 where none does. */
function closingQuote(text: string, quote: string): number {
  for (let at = text.indexOf(quote, 1); at > 0; at = text.indexOf(quote, at + 1))
    if (/^[ \t]*(?:[\r\n]|$)/.test(text.slice(at + 1, at + 50)) && text[at - 1] !== "\\") return at + 1;
  return 0;
}

function read(source: Copy, { key, start, end, style }: Value): FrontMatterValue[] {
  return isRead(key) ? keptValue(key, scalarCopy(source, start, end, style)) : [];
}

function isRead(key: string): boolean {
  return zoneOfKey.has(metadataKey(key)) || isDateKey(key);
}

function keptValue(key: string, copy: Copy | undefined): FrontMatterValue[] {
  const zone = zoneOfKey.get(metadataKey(key)) ?? (isDateKey(key) ? "metadata" : undefined);
  if (!zone || !copy || copy.text === "") return [];
  // An author without a space is the key of a profile kept elsewhere.
  return authorKeys.has(metadataKey(key)) && !copy.text.includes(" ") ? [] : [{ key, zone, copy }];
}

/** What follows the front matter. */
export function afterFrontMatter(source: Copy, { end }: FrontMatter): Copy {
  return end === 0 ? source : trimmed(sliceCopy(source, end, source.text.length));
}
