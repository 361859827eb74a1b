import type { Span } from "./span.js";

/** A personal name in its parts, as printed. */
export interface PersonName {
  /** "Gabriel"; none where the copy gives one name alone. East Asian order keeps `family` first in `full`. */
  readonly given?: string;
  /** The family name, or the only one. */
  readonly family: string;
  readonly suffix?: string;
  /** The whole name without titles, as printed. */
  readonly full: string;
}

/** A place in the copy that names a person. */
export interface PersonMention extends Span {
  readonly kind: "person";
  /** Key in `Mentions.people`; one person has one id throughout. */
  readonly person: string;
  readonly name: PersonName;
  /** Honorific as printed, without the full stop: "Mr", "Dr", "Sir". */
  readonly honorific?: string;
  readonly sentence: number;
}

/** Somebody the article names. */
export interface Person {
  /** Made of the fullest name: "petra-lindqvist"; a number is added where two people share it. */
  readonly id: string;
  /** The fullest name as first printed. */
  readonly name: PersonName;
  readonly gender?: "female" | "male";
}
