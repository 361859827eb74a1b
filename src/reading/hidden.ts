import { addressesIn } from "./web-address.js";

/** A stretch of a Markdown source that is not copy, as offsets. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
  /** Stretches within it that a reader sees after all: the caption of a picture, the words of a pull quote. */
  readonly captions: readonly (readonly [start: number, end: number])[];
  readonly quotes: readonly (readonly [start: number, end: number])[];
}

/** No shortcode is longer. */
const longest = 4000;
const captionKeys = new Set(["alt", "caption", "figcaption", "title", "description"]);
const quoteKeys = new Set(["text", "quote"]);
/** Shortcodes around code; what Hugo and Jekyll highlight has a language as its argument. */
const aroundCode = /^(?:highlight|code|codeblock|mermaid|katex|math|comment)$/;
const marks = /\{(?=[{%#:.])|\[\^[^\]\s[]{1,60}\]:?/g;
const name = /^\{[{%][<%-]?\s*\/?\s*([\w./-]+)\s*([^\s>%}]?)/;
const positional = /"((?:[^"\\]|\\.)+)"|'((?:[^'\\]|\\.)+)'/gs;
const attribute = /([\w-]+)\s?[=:]\s?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')/gs;
const attributeList = /\{[:#.][^{}\n]{0,200}\}/y;

/**
 * What in a Markdown source is no copy and unknown to Markdown: Hugo, Jekyll and Nunjucks shortcodes ({{< … >}}, {% … %}), attribute lists
 * ({: .lead}, {#id}), footnote marks ([^1]) and bare web addresses. In order, without overlaps.
 */
export function hiddenIn(text: string): Hidden[] {
  const found: Hidden[] = [];
  const closes = { "{{": closer(text, "}}"), "{%": closer(text, "%}") };
  let after = 0;
  for (const match of text.matchAll(marks)) {
    const start = match.index;
    if (start < after) continue;
    const plain = (end: number) => found.push({ start, end, captions: [], quotes: [] });
    if (match[0] !== "{") plain(start + match[0].length);
    else {
      const mark = text.slice(start, start + 2);
      if (mark === "{{" || mark === "{%") {
        const close = closes[mark](start + 2);
        if (close < 0 || close - start > longest) continue;
        found.push(shortcode(text, start, close + 2));
      } else {
        attributeList.lastIndex = start;
        const list = attributeList.exec(text);
        if (!list) continue;
        plain(start + list[0].length);
      }
    }
    after = (found.at(-1) as Hidden).end;
  }
  return merged(found, [...addressesIn(text)]);
}

/** Looks for a closing mark from ever later places: each stretch of the text is searched once. */
function closer(text: string, mark: string): (from: number) => number {
  let next = 0;
  return (from) => {
    if (next >= 0 && next < from) next = text.indexOf(mark, from);
    return next;
  };
}

function shortcode(text: string, start: number, end: number): Hidden {
  const inner = text.slice(start, end);
  const [, called = "", argument] = name.exec(inner) ?? [];
  if (aroundCode.test(called) && argument) {
    const closing = new RegExp(`\\{[{%][^{}]{0,10}(?:/|end)${called}\\b[^{}]{0,10}\\}{1,2}`).exec(
      text.slice(end, end + longest),
    );
    if (closing) return { start, end: end + closing.index + closing[0].length, captions: [], quotes: [] };
  }
  const quoting = /quote/i.test(called);
  const captions = attributeValues(inner, captionKeys);
  if (captions.length === 0 && /image|img|figure|photo|picture/i.test(called) && !/[=:]\s?["']/.test(inner))
    for (const match of inner.matchAll(positional)) {
      const value = match[1] ?? match[2] ?? "";
      // The source of a picture and its class come unspaced; its description does not.
      if (/\s/.test(value)) captions.push([match.index + 1, match.index + 1 + value.length]);
    }
  const at = ([from, to]: readonly [number, number]) => [start + from, start + to] as const;
  return {
    start,
    end,
    captions: captions.map(at),
    quotes: quoting ? attributeValues(inner, quoteKeys).map(at) : [],
  };
}

/** The values of some attributes of a tag, as offsets, in the order they stand. */
function attributeValues(text: string, names: ReadonlySet<string>): (readonly [start: number, end: number])[] {
  const values: [number, number][] = [];
  for (const match of text.matchAll(attribute)) {
    const value = match[2] ?? match[3] ?? "";
    if (!value || !names.has((match[1] as string).toLowerCase())) continue;
    const end = match.index + match[0].length - 1;
    values.push([end - value.length, end]);
  }
  return values;
}

function merged(hidden: readonly Hidden[], addresses: readonly (readonly [number, number])[]): Hidden[] {
  const all: Hidden[] = [];
  let at = 0;
  const put = (each: Hidden) => {
    if (each.start >= (all.at(-1)?.end ?? 0)) all.push(each);
  };
  for (const [start, end] of addresses) {
    while ((hidden[at]?.start ?? Number.POSITIVE_INFINITY) <= start) put(hidden[at++] as Hidden);
    // An address that holds a shortcode ("https://{{ site }}/x") ends where the shortcode begins.
    put({ start, end: Math.min(end, hidden[at]?.start ?? end), captions: [], quotes: [] });
  }
  while (at < hidden.length) put(hidden[at++] as Hidden);
  return all;
}

/** A letter-like character that Markdown gives no meaning to; it stands where copy is hidden while the marks are read. */
const filler = "\uE000";

/** The text with a filler for all that is hidden, of the same length. */
export function masked(text: string, hidden: readonly Hidden[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of hidden) {
    parts.push(text.slice(from, start), filler.repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}
