import type { ClaimBase } from "./claim.js";

/**
 * What makes two names look alike. `slip`: a word but for a slip of the hand; `romanization`: a foreign word in two Latin spellings; `wording`: a long
 * name but for one of its words; `order`: a long name in another order; `given`: one family name after two given names; `family`: one given name
 * before two family names.
 */
export type NameLikeness = "slip" | "romanization" | "wording" | "order" | "given" | "family";

/** A person by a full name: what the copy tells of them right there. */
export interface Bearer {
  /** Folded. */
  readonly given: string;
  /** Folded. */
  readonly family: string;
  /** The copy says beside the name who that is: a role, an age, "who …". */
  readonly introduced: boolean;
  /** Up to three folded words behind the name, to the end of its clause. */
  readonly behind: readonly string[];
}

/**
 * A name is spelled this way here. Made only of names that look like another name of the article; the subject is the same for all that look alike
 * in one way ("slip:buchtmann").
 */
export interface NameClaim extends ClaimBase {
  readonly kind: "name";
  readonly likeness: NameLikeness;
  /** The word or words that are spelled, as printed, without a possessive ending: "Vossberg". */
  readonly spelling: string;
  /** The same folded: claims with one `form` are on one side. */
  readonly form: string;
  /** The whole name that it stands in, as printed: "Ms Vossberg", "Department of Transporation". */
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
  /** Of a full name of a person, where that is what looks alike. */
  readonly bearer?: Bearer;
  /** In parentheses behind it: "GSA". */
  readonly acronym?: string;
  /** Whether the word, misread, is an English word: one letter from another one, as "charter" is from "chapter". */
  readonly ordinary: boolean;
  /** Whether the copy prints the word in small letters too. */
  readonly small: boolean;
  /** Of a person: told by "Mr", "Ms" or the like, or by the given name. */
  readonly gender?: "female" | "male";
  /** The name holds a small word of another language: "do", "della". */
  readonly foreign: boolean;
  /** In a headline, caption or the like, where nobody is introduced. */
  readonly display: boolean;
  /** In a list or a table. */
  readonly listed: boolean;
  /** Beside words that are said of people alone: "Vossberg said", "Vossberg was jailed". */
  readonly personal: boolean;
}
