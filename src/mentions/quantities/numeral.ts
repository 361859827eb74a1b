import type { Decimal } from "../../model/quantity.js";
import type { Figure } from "../../values/quantity.js";

/** A number read from tokens, before unit and hedge. */
export interface Numeral {
  readonly figure: Figure;
  /** Index of the token after it. */
  readonly end: number;
  /** What is left of its last token behind a hyphen: "mile" of "ten-mile". */
  readonly rest?: string;
  /** What one more of it is worth where the words are looser than the digits: "half a mile". */
  readonly step?: Decimal;
  readonly vague?: boolean;
  readonly fraction?: boolean;
}

/** Figures as copy prints them, thousands with commas, points or the Indian way. */
export const plainFigure =
  /^(?:\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,})$/;

/** What joins a compound or a range. */
export const dash = /^[-–—‐‑]$/;

/** What grows a number together with what stands beside it: a path, an address, a tag. */
export const glue = /^[/_#=:@\\&^~]$/;
