import type { ClaimBase } from "./claim.js";
import type { PersonMention } from "./person.js";
import type { Span } from "./span.js";

/** How somebody stands to an office: in it, once in it, not yet in it, or in it for another. */
export type Standing =
  | "current"
  | "former"
  | "incoming"
  | "outgoing"
  | "acting"
  | "deputy"
  | "nominee"
  | "then"
  | "late";

/** Of what an office is, and how we know. */
export interface Jurisdiction {
  /** ISO code of a country or subdivision ("JP", "US-OH"), or the folded name of an organisation or town. */
  readonly jurisdiction?: string;
  /**
   * `stated`: written beside the office. `introduced`: written where the holder is introduced. `settled`: the places named in the copy
   * leave no other. `guessed`: the likeliest of several, or none.
   */
  readonly jurisdictionFrom: "stated" | "introduced" | "settled" | "guessed";
}

/** An office named in the copy: "former Japanese Prime Minister", "Acme CEO". */
export interface OfficeMention extends Span, Jurisdiction {
  readonly kind: "office";
  /** Canonical rank, a key of `lexicon/offices`: "prime minister". */
  readonly rank: string;
  readonly standing: Standing;
  /** Of one part of a body that the words do not name: "the company president", "the committee's chairman". */
  readonly unnamed: boolean;
  /** The holder, and whether the words name him or her: not in "the President". */
  readonly holder?: PersonMention;
  readonly named: boolean;
  /** Said of the holder by a verb ("Berg is the mayor"), not by a title or an apposition. */
  readonly predicated: boolean;
  readonly sentence: number;
}

/** Somebody holds, held or will hold an office. The subject is the person's id. */
export interface OfficeClaim extends ClaimBase, Jurisdiction {
  readonly kind: "office";
  readonly rank: string;
  readonly standing: Standing;
  /** Whether only one person holds such an office of one jurisdiction at one time. */
  readonly exclusive: boolean;
  /** Of what such offices are. */
  readonly scope: "country" | "region" | "town" | "organisation" | "any";
  /** The holder's name as printed here: "Calheiros"; where the words do not name the holder, the fullest name. */
  readonly holder: string;
  readonly named: boolean;
  /** The clause tells of another time: "in 1974", "two decades ago", "in the Prohibition era". */
  readonly past: boolean;
  /** Words of election, resignation, succession … stand by it: another may have held the office before or will after. */
  readonly handover: boolean;
  /** … or by another mention of the holder: "Roe resigned on Friday". */
  readonly holderChanges: boolean;
  /** The sentence tells of a guest or of a counterpart: whose place is named there is open, unless it is written beside the office. */
  readonly abroad: boolean;
  /** A word of kin stands by it: "his father, President Roe". */
  readonly kin: boolean;
  /** What is told of the holder here, and what leads up to it: the five folded words behind and before, if there are so many. */
  readonly deed?: string;
  readonly lead?: string;
}
