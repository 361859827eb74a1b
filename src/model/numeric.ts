import type { ClaimBase } from "./claim.js";
import type { Quantity } from "./quantity.js";

/** One measure given in two units: "10 miles (16 km)". The subject is the dimension. */
export interface ConversionClaim extends ClaimBase {
  readonly kind: "conversion";
  readonly from: Quantity;
  readonly to: Quantity;
}

/** A figure moved: "rose 9 per cent to 51 from 42". The subject is what moved, as far as the clause names it. */
export interface ChangeClaim extends ClaimBase {
  readonly kind: "change";
  /** The word that tells the direction: "rose", "up", "doubled". */
  readonly word: string;
  readonly direction: "up" | "down";
  /** How many times, where the word says so: "2" for "doubled", "0.5" for "halved". */
  readonly factor?: string;
  /** "nearly doubled", "more than halved". */
  readonly factorHedge?: "nearly" | "over" | "about";
  readonly from?: Quantity;
  readonly to?: Quantity;
  /** How much: a percentage, points, or a difference. */
  readonly amount?: Quantity;
  /** The figures are set side by side ("vs", "against", "compared with") instead of told as a move. */
  readonly versus: boolean;
  /** Why a move the other way would be no contradiction: "losses", "exchange rate", "rank". */
  readonly turned?: string;
  /** How sure the link between the figures is: within one phrase, or across a clause. */
  readonly link: "close" | "loose";
}

/** A share of a whole: "412 of 1,050 pupils (39 per cent)", "38% of voters". The subject is the noun of the whole. */
export interface ShareClaim extends ClaimBase {
  readonly kind: "share";
  readonly percent: Quantity;
  /** The part and the whole in figures, where both are given. */
  readonly part?: Quantity;
  readonly whole?: Quantity;
  /** The whole in words: "voters". */
  readonly of: string;
  /** Its members can be counted, so that a share of them never passes 100 per cent. */
  readonly bounded: boolean;
}

/** Shares that between them are a whole, as the copy lists them: "45, 38 and 21 per cent of the vote". The subject is the whole. */
export interface SplitClaim extends ClaimBase {
  readonly kind: "split";
  readonly shares: readonly Quantity[];
  readonly of: string;
}
