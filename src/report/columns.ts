import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const cut = "…";
const tornAtEnd = /(?<=\S\s+)\S*$|\s+$/u;
const tornAtStart = /^\S*(?=\s+\S)|^\s+/u;

/** Shortens printable text to at most so many columns of a terminal, at a word's edge where there is one; the cut is marked with "…". */
export function clip(text: string, columns: number, keep: "start" | "end" = "start"): string {
  if (text.length * 2 <= columns || stringWidth(text) <= columns) return text;
  const letters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  if (keep === "end") letters.reverse();
  const kept: string[] = [];
  let used = stringWidth(cut);
  for (const letter of letters) {
    used += stringWidth(letter);
    if (used > columns) break;
    kept.push(letter);
  }
  if (keep === "start") return kept.join("").replace(tornAtEnd, "").trimEnd() + cut;
  return cut + kept.reverse().join("").replace(tornAtStart, "").trimStart();
}

/** Breaks text into lines of at most so many columns, at white space; a longer word has a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && stringWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Fills text up with spaces to so many columns. */
export function pad(text: string, columns: number, align: "start" | "end" = "start"): string {
  const space = " ".repeat(Math.max(0, columns - stringWidth(text)));
  return align === "start" ? text + space : space + text;
}
