/** A tag or a stretch of text between tags, as offsets in the text given. Comments, declarations and what scripts hold are left out. */
export type HtmlPart =
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | {
      readonly kind: "tag";
      readonly start: number;
      readonly end: number;
      readonly name: string;
      readonly closing: boolean;
    };

/** Elements whose content is code. */
const rawText = new Set(["script", "style", "textarea", "template", "noscript"]);
const opening = /<(?:(\/?)([a-zA-Z][a-zA-Z\d:-]*)(?=[\s/>])|!--|[!?])/g;

/** Splits raw HTML into tags and text, in one pass. What looks like a tag and has no end is text. */
export function* htmlParts(text: string, start: number, end: number): Generator<HtmlPart> {
  /** No quoted attribute, or no tag at all, is closed after here. */
  let quotesClose = true;
  let from = start;
  let at = start;
  for (;;) {
    opening.lastIndex = at;
    const match = opening.exec(text);
    if (!match || match.index >= end) break;
    const after = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    let close: number;
    if (name !== undefined) {
      close = quotesClose ? tagEnd(text, after, end) : -1;
      if (close < 0) {
        quotesClose = false;
        close = text.indexOf(">", after);
      }
    } else close = match[0] === "<!--" ? commentEnd(text, after) : text.indexOf(">", after);
    if (close < 0 || close >= end) {
      if (match[0] === "<!--") {
        if (from < match.index) yield { kind: "text", start: from, end: match.index };
        return;
      }
      break;
    }
    if (from < match.index) yield { kind: "text", start: from, end: match.index };
    from = at = close + 1;
    if (name === undefined) continue;
    const closing = match[1] === "/";
    yield { kind: "tag", start: match.index, end: from, name, closing };
    if (rawText.has(name) && !closing && text[close - 1] !== "/") {
      const stop = new RegExp(`</${name}`, "gi");
      stop.lastIndex = from;
      const found = stop.exec(text);
      from = at = found && found.index < end ? found.index : end;
    }
  }
  if (from < end) yield { kind: "text", start: from, end };
}

/** Where a tag's ">" stands, beyond quoted values; -1 where it has none. */
function tagEnd(text: string, start: number, end: number): number {
  let quote = "";
  for (let at = start; at < end; at++) {
    const char = text[at] as string;
    if (quote) {
      if (char === quote) quote = "";
    } else if (char === ">") return at;
    else if ((char === '"' || char === "'") && text[at - 1] === "=") quote = char;
  }
  return -1;
}

function commentEnd(text: string, start: number): number {
  const close = text.indexOf("-->", start);
  return close < 0 ? -1 : close + 2;
}

/** The values of some attributes of a tag, as offsets, in the order they stand. */
export function attributeValues(
  text: string,
  start: number,
  end: number,
  names: ReadonlySet<string>,
): (readonly [start: number, end: number])[] {
  const values: [number, number][] = [];
  for (const match of text.slice(start, end).matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = match[2] ?? match[3] ?? "";
    if (!value || !names.has((match[1] as string).toLowerCase())) continue;
    const from = start + match.index + match[0].length - 1 - value.length;
    values.push([from, from + value.length]);
  }
  return values;
}
