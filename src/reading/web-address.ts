const opening = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)/giu;
const ends = /[\s<>"“”|`]/;
const trailing = new Set(".,;:!?'’*_…");
const brackets: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);

/** The bare web addresses in a text, as offsets, without the punctuation that follows; brackets that hold nothing else go with them (not those of a Markdown link). */
export function* addressesIn(text: string): Generator<readonly [start: number, end: number]> {
  let after = 0;
  for (const { index, 0: scheme } of text.matchAll(opening)) {
    if (index < after) continue;
    let end = addressEnd(text, index + scheme.length);
    while (end > index && trailing.has(text[end - 1] as string)) end--;
    if (end <= index + scheme.length) continue;
    after = end;
    const [left, right] = [text[index - 1], text[end]];
    yield (left === "(" && right === ")" && text[index - 2] !== "]") || (left === "<" && right === ">")
      ? [index - 1, end + 1]
      : [index, end];
  }
}

/** An address ends at white space or a bracket that was not opened in it. */
function addressEnd(text: string, start: number): number {
  const open: string[] = [];
  for (let at = start; at < text.length; at++) {
    const char = text[at] as string;
    if (ends.test(char)) return at;
    if (char === "(" || char === "[" || char === "{") open.push(char);
    else if (brackets.has(char) && open.pop() !== brackets.get(char)) return at;
  }
  return text.length;
}
