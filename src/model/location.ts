import type { ClaimBase } from "./claim.js";

/** The copy puts a town into a state, province or country: "Lund, Ohio". The subject is the town's folded name. */
export interface LocationClaim extends ClaimBase {
  readonly kind: "location";
  /** The town as printed. */
  readonly town: string;
  /** ISO 3166 code of the country or subdivision: "US-OH". */
  readonly region: string;
  readonly level: "country" | "region";
  /** As printed: "Ohio". */
  readonly printed: string;
  /** The sentence tells of another town of the name: "another Lund", "a namesake". */
  readonly namesake: boolean;
}
