import type { CalendarDate } from "./date.js";
import type { Span } from "./span.js";
import type { Suppression } from "./suppression.js";

/** The markup a source is written in. */
export type Format = "text" | "markdown" | "html" | "ninjs" | "json-ld" | "wordpress" | "newsml-g2" | "nitf" | "feed";

/** Why a source could not be read as the format it should be in. It was read as plain text instead. */
export interface ReadingProblem {
  readonly format: Format;
  /** UTF-16 offset in the source; line and column count from 1. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

/** What a block is to a reader of the page. Every rule compares across zones. */
export type Zone =
  | "headline"
  | "standfirst"
  | "byline"
  | "dateline"
  | "lede"
  | "body"
  | "heading"
  | "list-item"
  | "table-cell"
  | "caption"
  | "quote"
  | "faq"
  | "metadata"
  | "contents";

/** Where a table cell stands. Rows and columns count from 0; row 0 is the head row, and a table without one starts at row 1. */
export interface Cell {
  /** The table's number in the article, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Index in `Article.blocks` of the cell at the head of this column, if the table has a head row and this is not in it. */
  readonly columnHead?: number;
  /** Index in `Article.blocks` of the first cell of this row, if this is not it. */
  readonly rowHead?: number;
}

/** One paragraph, heading, list item, table cell … in reading order. */
export interface Block extends Span {
  /** Its place in `Article.blocks`. */
  readonly index: number;
  readonly zone: Zone;
  /** Index in `Article.blocks` of the heading this block stands under. The headline is the heading of nothing. */
  readonly heading?: number;
  /** The rank of a heading, 1 to 6. Of a list item, how deep it stands, from 1, and 0 for its later paragraphs, where the markup tells. */
  readonly level?: number;
  readonly cell?: Cell;
  /** For what stands in the metadata of a file or page, whatever its zone: the key, e.g. `description`. */
  readonly key?: string;
}

/**
 * One piece of the way from `Article.text` back to the source. Inside a piece with `length === sourceLength` offsets run in step;
 * otherwise (a decoded entity) any offset inside stands for the whole piece.
 */
export interface SourcePiece {
  readonly start: number;
  readonly length: number;
  readonly sourceStart: number;
  readonly sourceLength: number;
}

/** Where the published date was taken from. */
export type PublishedFrom = "option" | "metadata" | "dateline" | "text";

/** When the article was published, and how we know. */
export interface Published {
  readonly date: CalendarDate;
  readonly from: PublishedFrom;
  /** Where it stands in the copy, unless it came as an option. */
  readonly span?: Span;
}

/** One article as read: its shape, and the clean text that all later offsets count in. */
export interface Article {
  readonly format: Format;
  /** The source as it came in. */
  readonly source: string;
  /** The copy without markup: the text of the blocks, two line feeds between them. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order of `start`, without overlaps. Text between pieces (the line feeds between blocks) has no place in the source. */
  readonly pieces: readonly SourcePiece[];
  readonly headline?: string;
  readonly standfirst?: string;
  readonly byline?: string;
  /** The place name of the dateline, e.g. `TOKYO`. */
  readonly dateline?: string;
  readonly published?: Published;
  readonly problem?: ReadingProblem;
  /** What the desk has asked to be silent about. */
  readonly suppressions?: readonly Suppression[];
}
