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

/** An office named in the copy: "former Japanese Prime Minister", "Acme CEO". */
export interface OfficeMention extends Span {
  readonly kind: "office";
  /** Canonical rank, a key of `lexicon/offices`: "prime minister". */
  readonly rank: string;
  readonly standing: Standing;
  /** ISO code of a country or subdivision ("JP", "US-OH"), or the folded name of an organisation or town. */
  readonly jurisdiction?: string;
  /** Whether the jurisdiction is written beside the office, or inferred from what stands around it. */
  readonly jurisdictionStated: boolean;
  /** Not written here, but where the holder is introduced. */
  readonly introduced: boolean;
  readonly holder?: PersonMention;
  readonly sentence: number;
}

/** Somebody holds, held or will hold an office. The subject is the person's id. */
export interface OfficeClaim extends ClaimBase {
  readonly kind: "office";
  readonly rank: string;
  readonly jurisdiction?: string;
  readonly jurisdictionStated: boolean;
  readonly standing: Standing;
  /** Whether only one person holds such an office of one jurisdiction at one time. */
  readonly exclusive: boolean;
  /** The holder's name as printed here: "Takaichi". */
  readonly holder: string;
}
