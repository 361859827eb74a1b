import type { Span } from "./span.js";

export type PlaceLevel = "continent" | "country" | "region" | "city" | "venue";

/** A place named in the copy. */
export interface PlaceMention extends Span {
  readonly kind: "place";
  /** The same for the same place throughout: ISO code of a country ("JP") or subdivision ("US-OH"), else the folded name. */
  readonly place: string;
  readonly level: PlaceLevel;
  /** "Japanese", "Ohioan": the place's people or ways, not the place itself. */
  readonly demonym: boolean;
  /** The place the copy puts it in right here ("Leeds, Ohio"). */
  readonly within?: string;
  readonly sentence: number;
}
