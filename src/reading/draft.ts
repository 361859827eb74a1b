import type { Zone } from "../model/article.js";
import type { Copy } from "./copy.js";

/** A block while it is being read: its copy, and what the markup tells of it. `zones.ts` settles what it is to a reader. */
export interface Draft extends Copy {
  readonly zone: Zone;
  /** The rank of a heading, 1 to 6, or how deep a list item stands, from 1; 0 for its later paragraphs. Where the markup gives one. */
  readonly level?: number;
  readonly cell?: DraftCell;
  /** The key of a metadata value. */
  readonly key?: string;
  /** All of it is set in bold or italics. */
  readonly emphasized?: boolean;
  /** All of it is a link to a place in the same page. */
  readonly anchor?: boolean;
}

/** A table cell while it is being read. Rows and columns count from 0; a table without a head row starts at row 1. */
export interface DraftCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it spans, where more than one. */
  readonly rows?: number;
  readonly columns?: number;
}

/** What a reader of one format gives. */
export interface Reading {
  readonly drafts: readonly Draft[];
  /** Whether headings carry marks. Where none does, they are known by their shape. */
  readonly marked: boolean;
}
