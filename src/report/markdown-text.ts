import { printable } from "./printable.js";

/** Marks that Markdown or HTML obeys wherever they stand, and those that make a list or a rule of a line's first letters. */
const obeyed = /[\\`*_[\]<>&|~$#]|^[-+=](?=\s|[-=])|(?<=^\d{1,9})[.)](?=\s)/g;
/** A name behind an at sign is called by chat programs: a space without width keeps the two apart. */
const called = /@(?=\w)/g;

/** Text that reads in Markdown as it stands: in one line, no mark obeyed, nobody called. */
export function markdownText(text: string): string {
  return printable(text).trim().replace(obeyed, "\\$&").replace(called, "@\u200b");
}
