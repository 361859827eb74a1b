import type { ClaimBase } from "./claim.js";

/**
 * A thing has its so-manieth anniversary, or came into being in some year, or both in one clause. The subject is the folded noun or name
 * of the thing ("theatre"), "wedding" for marriages.
 */
export interface AnniversaryClaim extends ClaimBase {
  readonly kind: "anniversary";
  /** How many years it has lasted. */
  readonly years?: number;
  /** The year in which that is so. */
  readonly at?: number;
  /** Whether `at` is printed with it; else it is the year of publication. */
  readonly atStated?: boolean;
  /** The year in which it came into being. */
  readonly since?: number;
  /** The copy itself says that it is kept early or late, or counts in another way ("in its 30th year", "30th season"). */
  readonly loose?: boolean;
}
