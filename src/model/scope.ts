import type { ClaimBase } from "./claim.js";

/**
 * How far a thing holds of one set of people. The subject is set and thing: "survival" of those in an accident, "vote bill" of those who
 * decide on a bill.
 */
export interface ScopeClaim extends ClaimBase {
  readonly kind: "scope";
  /** Whether it holds of all of them; absent where this clause does not tell. */
  readonly all?: boolean;
  /** Whether it holds of none of them. */
  readonly none?: boolean;
  /** The part of the set that the words name: "passengers". Two parts are not compared. */
  readonly group?: string;
  /** A count of the very vote that its sentence is about: "11 for and two against". */
  readonly tally?: boolean;
  /** The sentence tells of other stages, times, places or groups: not compared. */
  readonly limited: boolean;
}
