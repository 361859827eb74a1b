import type { Zone } from "./article.js";
import type { Span } from "./span.js";

/** `word` holds letters (and inner apostrophes, hyphens, full stops), `number` starts with a digit, `mark` is one character of punctuation or a symbol. */
export type TokenKind = "word" | "number" | "mark";

/** One word, figure or mark. */
export interface Token extends Span {
  /** Its place in `Sentence.tokens`. */
  readonly index: number;
  readonly kind: TokenKind;
  /** As printed. */
  readonly text: string;
  /** Folded for look-ups: lower case, no accents, straight apostrophes, possessive ending removed ("Japan’s" is "japan"). */
  readonly norm: string;
  /** Whether white space (or the start of the sentence) stands before it. */
  readonly spaced: boolean;
  /** Whether its first letter is a capital. */
  readonly capital: boolean;
  /** Whether it ends in a possessive: "’s", or "’" after s. */
  readonly possessive: boolean;
}

/** One sentence, heading, cell or list item. Blocks never share a sentence. */
export interface Sentence extends Span {
  /** Its place in the list of all sentences, in reading order. */
  readonly index: number;
  /** Index in `Article.blocks`. */
  readonly block: number;
  readonly zone: Zone;
  readonly tokens: readonly Token[];
}
