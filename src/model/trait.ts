import type { ClaimBase } from "./claim.js";

/** What somebody is, beside a name. `sex`: as a courtesy title or a word for women or men tells it. */
export type Trait = "sex" | "party" | "nationality";

/** Somebody is a woman or a man, of a party, of a country. The subject is the person's id. */
export interface TraitClaim extends ClaimBase {
  readonly kind: "trait";
  readonly trait: Trait;
  /** What is compared: "female", "labour", "NO". */
  readonly value: string;
  /** As printed: "Ms", "Labour", "Norwegian". */
  readonly printed: string;
  /** The fullest name of the person. */
  readonly person: string;
  /** The mention gives a full name; one with the family name alone may be another's, where the copy has two who share it. */
  readonly full: boolean;
  /** Told by a pronoun that takes up the name, not beside it. */
  readonly byPronoun: boolean;
  /** The copy tells of others of the family beside the name: a sister, "Tom and Jane Roe", "the Roes". A title may be theirs. */
  readonly family: boolean;
  /** The copy tells of a change beside it: "defected", "naturalised", "dual". */
  readonly changes: boolean;
}
