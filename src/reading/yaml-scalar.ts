import { type Copy, CopyBuilder } from "./copy.js";

const escapes: ReadonlyMap<string, string> = new Map([
  ["n", " "],
  ["t", " "],
  ["r", " "],
  ["_", "\u00A0"],
  ["N", " "],
  ["L", " "],
  ["P", " "],
  ["\n", ""],
]);
const escapeSequence = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r\n|[\s\S]))/y;
const lineBreak = /[ \t]*(?:\r\n|\n|\r)\s*/y;

/** How a YAML scalar is written. */
export type ScalarStyle = "plain" | "single" | "double" | "block";

/**
 * The text of a YAML scalar as running copy: quotes off, escapes decoded, its lines joined by single spaces. Offsets are those of the scalar
 * with its quotes or its block header in the source.
 */
export function scalarCopy(source: Copy, start: number, end: number, style: ScalarStyle): Copy {
  const { text } = source;
  const builder = new CopyBuilder(source);
  const quote = style === "single" ? "'" : style === "double" ? '"' : "";
  let at = start + quote.length;
  const stop = quote && text[end - 1] === quote && end - 1 > start ? end - 1 : end;
  // The header of a block scalar (">-", "|") is the rest of its first line.
  if (style === "block") at += /^[^\r\n]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  let from = at;
  while (at < stop) {
    const char = text[at] as string;
    if (char === " " || char === "\t" || char === "\n" || char === "\r") {
      lineBreak.lastIndex = at;
      const match = lineBreak.exec(text);
      if (match) {
        const after = Math.min(at + match[0].length, stop);
        builder.take(from, at);
        builder.space(at, after);
        at = after;
        from = at;
        continue;
      }
      // Inner white space up to the next character is taken as it stands.
      while (at < stop && (text[at] === " " || text[at] === "\t")) at++;
    } else if (style === "single" && char === "'" && text[at + 1] === "'") {
      builder.take(from, at);
      builder.put("'", at, at + 2);
      at += 2;
      from = at;
    } else if (style === "double" && char === "\\") {
      escapeSequence.lastIndex = at;
      const match = escapeSequence.exec(text);
      if (!match) at++;
      else {
        builder.take(from, at);
        builder.put(unescaped(match), at, at + match[0].length);
        at += match[0].length;
        // An escaped line break joins the lines; the indent of the second goes with it.
        if (/[\r\n]$/.test(match[0])) while (text[at] === " " || text[at] === "\t") at++;
        from = at;
      }
    } else at++;
  }
  builder.take(from, stop);
  return builder.finish();
}

function unescaped([, x, u, U, char]: RegExpExecArray): string {
  const code = x ?? u ?? U;
  if (code === undefined) return escapes.get((char as string).replace("\r\n", "\n")) ?? (char as string);
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
}
