/** Controls, and the marks that turn the direction of writing: what a terminal would obey instead of showing. */
const obeyed = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const whiteSpace = /\s+/gu;

/** Copy made fit to print in one line: no terminal escapes, no turned writing, every run of white space one space. */
export function printable(text: string): string {
  return text.replace(whiteSpace, " ").replace(obeyed, "");
}
