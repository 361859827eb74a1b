/** A piece of a page. Only this file makes one, so that text can never pass for it. */
export interface Markup {
  readonly [made]: string;
}

declare const made: unique symbol;

class Piece {
  constructor(readonly text: string) {}
}

type Filling = Markup | string | number | false | undefined | readonly Filling[];

/**
 * A page's template, with one rule: whatever is filled in is text and is escaped, for element content and quoted attributes alike,
 * unless it is itself made by this template. `false` and `undefined` are nothing; a list is its items one after the other.
 */
export function markup(frame: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  let text = frame[0] as string;
  for (const [index, filling] of fillings.entries()) text += filled(filling) + frame[index + 1];
  return piece(text);
}

/** The two files of ours that stand in the page as they are: its style and its script. */
export function verbatim(text: string): Markup {
  return piece(text);
}

/** The page as it is written out. */
export function written(page: Markup): string {
  return (page as unknown as Piece).text;
}

function piece(text: string): Markup {
  return new Piece(text) as unknown as Markup;
}

function filled(filling: Filling): string {
  if (filling === false || filling === undefined) return "";
  if (filling instanceof Piece) return filling.text;
  if (Array.isArray(filling)) return filling.map(filled).join("");
  return escaped(String(filling));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Controls that no page may hold, and the marks that turn the direction of writing: they would show other copy than is there. */
const obeyed = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const loneSurrogate = /\p{Surrogate}/gu;

function escaped(text: string): string {
  return text
    .replace(obeyed, "")
    .replace(loneSurrogate, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] as string);
}
