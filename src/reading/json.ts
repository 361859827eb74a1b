import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Copy, CopyBuilder } from "./copy.js";
import { Unreadable } from "./unreadable.js";

/** JSON nested deeper than this is no article. */
const deepest = 200;

/** The tree of a JSON source; offsets count in it. Throws `Unreadable` where it is no JSON, or nested without measure. */
export function jsonTree({ text }: Copy, expected: string): Node {
  const tooDeep = depthExceeded(text);
  if (tooDeep !== undefined) throw new Unreadable(tooDeep, `JSON nested more than ${deepest} deep`, expected);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error) throw new Unreadable(error.offset, wordsOf(printParseErrorCode(error.error)), expected);
  if (!root) throw new Unreadable(0, "nothing", expected);
  return root;
}

/** "InvalidSymbol" → "an invalid symbol", "CommaExpected" → "no comma". */
function wordsOf(code: string): string {
  const words = code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.endsWith(" expected") ? `no ${words.replace(/ expected$/, "")}` : `JSON with ${words}`;
}

/** Behind the bracket that closes the one a text begins with, strings left out; nothing where none does. */
export function closingBracket(text: string): number | undefined {
  let depth = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (match[0] === "[" || match[0] === "{") depth++;
    else if ((match[0] === "]" || match[0] === "}") && --depth === 0) return match.index + 1;
  }
  return undefined;
}

/** Where brackets nest too deep, strings left out. */
function depthExceeded(text: string): number | undefined {
  let depth = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
    if (match[0] === "[" || match[0] === "{") {
      if (++depth > deepest) return match.index;
    } else if (match[0] === "]" || match[0] === "}") depth--;
  }
  return undefined;
}

/** The value of a property, by the first of the names that is there. */
export function property(node: Node | undefined, ...names: readonly string[]): Node | undefined {
  if (node?.type !== "object") return undefined;
  for (const name of names)
    for (const each of node.children ?? []) {
      const [key, value] = each.children ?? [];
      if (key?.value === name && value) return value;
    }
  return undefined;
}

/** The items of an array; a single value is an array of one. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (!node) return [];
  return node.type === "array" ? (node.children ?? []) : [node];
}

const escapeSequence = /\\(?:u([\da-fA-F]{4})|(.))/gs;
const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The text of a JSON string with its way back to the source, escapes decoded; nothing for other values, and for empty strings. */
export function stringCopy(source: Copy, node: Node | undefined): Copy | undefined {
  if (node?.type !== "string" || node.length <= 2) return undefined;
  const builder = new CopyBuilder(source);
  const [start, end] = [node.offset + 1, node.offset + node.length - 1];
  let from = start;
  for (const match of source.text.slice(start, end).matchAll(escapeSequence)) {
    const at = start + match.index;
    builder.take(from, at);
    from = at + match[0].length;
    const [, code, char = ""] = match;
    builder.put(
      code === undefined ? (escapes[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16)),
      at,
      from,
    );
  }
  builder.take(from, end);
  const copy = builder.finish();
  return copy.text === "" ? undefined : copy;
}
