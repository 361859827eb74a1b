import type { Zone } from "./article.js";
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
  /** What moved, as printed, where the words before the verb are few: "Ticket sales". */
  readonly moved?: string;
  /** The word that tells the direction: "rose", "up", "doubled". */
  readonly word: string;
  readonly direction: "up" | "down";
  /** How many times, where the word says so: "2" for "doubled", "0.5" for "halved". */
  readonly factor?: string;
  /** "nearly doubled", "more than halved". */
  readonly factorHedge?: "nearly" | "over" | "about";
  readonly from: Quantity;
  readonly to: Quantity;
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

/** How a counted thing stands to the whole: all of it, a part ("including 3 women"), the rest ("the remaining 3"), a rate ("3 a day"). */
export type Scope = "whole" | "part" | "rate";

/** A measure of a thing has a value: "12 people were killed", "a £2.4m grant", "the 90 kids". The subject is the measure. */
export interface QuantityClaim extends ClaimBase {
  readonly kind: "quantity";
  readonly quantity: Quantity;
  /** What is measured: "killed", "staff", a counted noun in the singular ("contribution"), "profit", or the dimension. */
  readonly measure: string;
  /** What was counted, in the singular: "civilian". Absent where the copy says no more than the measure. */
  readonly noun?: string;
  /** Content words that narrow it down, folded, in reading order: "open", "source". */
  readonly modifiers: readonly string[];
  readonly scope: Scope;
  /** "the 12 victims", "all 50 states": known from before. */
  readonly definite: boolean;
  /** Content words of the sentence near the figure, folded singulars, without the modifiers and the noun. */
  readonly context: readonly string[];
  /** Names right before the figure, folded, word by word: whose it may be. */
  readonly names: readonly string[];
  /** The words right before the figure, nearest last, and right behind it; a start or an end of the block is "^" or "$". */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly zone: Zone;
  /** How many sentences of body copy come before it; -1 outside the body copy. */
  readonly position: number;
  /** The dates that the sentence names, as text: "2024-05-03/2024-05-03", or as printed where they are not resolved. */
  readonly dates: readonly string[];
}

/** A whole and the parts it is made of: "12 people, 9 men and 3 women". The subject is what the whole counts. */
export interface SumClaim extends ClaimBase {
  readonly kind: "sum";
  /** What is added up, as printed: "people"; "total" where the copy has no word for it. */
  readonly what: string;
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** How the parts make the whole: added up, the first less the second ("opened 12 and closed five"), or multiplied ("200 tickets at £15"). */
  readonly how: "sum" | "net" | "product";
  /** The copy gives the parts as all there is, so that fewer are wrong as well as more. */
  readonly complete: boolean;
}

/** A cell of a table. The subject is the table's number. */
export interface CellClaim extends ClaimBase {
  readonly kind: "cell";
  /** Its figure, where it holds one and little else. */
  readonly quantity?: Quantity;
  readonly row: number;
  readonly column: number;
  /** The first cell of its row and the head of its column, as printed. */
  readonly rowHead?: string;
  readonly columnHead?: string;
}

/** A number of things said to follow, or named together, and how many there are. The subject is the noun. */
export interface ListClaim extends ClaimBase {
  readonly kind: "list";
  readonly count: Quantity;
  readonly noun: string;
  readonly listed: number;
  /** What was counted: items of a list, headings, names of people in a sentence, goals by their scorers, or other things in a sentence. */
  readonly what: "items" | "headings" | "names" | "goals" | "things";
  /** The last thing listed. */
  readonly last: string;
}

/** A score, a vote or a margin: "3-1", "carried 7-5", "won by 168 votes". The subject is "score", "vote" or "margin". */
export interface ResultClaim extends ClaimBase {
  readonly kind: "result";
  /** The score in the order printed; of two counts, "3,207 votes … 3,044", the counts. */
  readonly score?: readonly [Quantity, Quantity];
  /** By how much it was won. */
  readonly margin?: Quantity;
  /** What is counted: "vote", "goal"; absent in a bare score. */
  readonly unit?: string;
  /** The side named first is said to have won, or the motion to have been carried. */
  readonly won?: "win" | "carried";
  /** Of "United beat Rovers 3-1": the names before and behind the verb, folded. */
  readonly match?: { readonly winner: string; readonly loser: string };
  /** The copy says that it is the last score, or gives it as the result of a match. */
  readonly final: boolean;
  /** Names beside it, folded. */
  readonly names: readonly string[];
  /** How many may vote: an "11-member council". */
  readonly members?: Quantity;
  /** All of them did: "with all 25 members voting". */
  readonly everybody?: boolean;
  readonly zone: Zone;
}
