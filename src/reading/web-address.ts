/** Web addresses as they stand bare in copy. */
const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”]+/gi;
const trailing = new Set(".,;:!?'’*_)]}…");

/** The bare web addresses in a text, as offsets, without the punctuation that follows; brackets that hold nothing else go with them. */
export function* addressesIn(text: string): Generator<readonly [start: number, end: number]> {
  for (const match of text.matchAll(address)) {
    let end = match.index + match[0].length;
    while (end > match.index && trailing.has(text[end - 1] as string)) end--;
    if (end === match.index) continue;
    yield text[match.index - 1] === "(" && text[end] === ")" ? [match.index - 1, end + 1] : [match.index, end];
  }
}
