import type { ClaimBase } from "./claim.js";

/**
 * What makes two names look alike. `slip`: a word but for a slip of the hand; `romanization`: a foreign word in two Latin spellings; `wording`: a long
 * name but for one of its words; `order`: a long name in another order.
 */
export type NameLikeness = "slip" | "romanization" | "wording" | "order";

/**
 * A name is spelled this way here. Made only of names that look like another name of the article; the subject is the same for all that look alike
 * in one way ("slip:buchtmann").
 */
export interface NameClaim extends ClaimBase {
  readonly kind: "name";
  readonly likeness: NameLikeness;
  /** The word or words that are spelled, as printed, without a possessive ending: "Bauchtman". */
  readonly spelling: string;
  /** The same folded: claims with one `form` are on one side. */
  readonly form: string;
  /** The whole name that it stands in, as printed: "Ms Bauchtman", "Department of Transporation". */
  readonly name: string;
  /** Whether it names a person, by what stands around it. */
  readonly person: boolean;
  /** Folded words that carry meaning before and after it in the name, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether the name holds "of", "and" or the like. */
  readonly joined: boolean;
  /** Of a person: what the copy calls them beside the name, folded: "curator". */
  readonly role?: string;
  /** In parentheses behind it: "GSA". */
  readonly acronym?: string;
  /** Whether the word, misread, is an English word: one letter from another one, as "charter" is from "chapter". */
  readonly ordinary: boolean;
  /** Whether the copy prints the word in small letters too. */
  readonly small: boolean;
  /** "Mr", "Dr" and the like stand before it. */
  readonly titled: boolean;
  /** Beside a verb of saying: "Bauchtman said". */
  readonly speaking: boolean;
  /** Whether kin is spoken of in its sentence: "his brother", "née". */
  readonly kin: boolean;
}
