import type { ClaimBase } from "./claim.js";
import type { DayRange } from "./date.js";

/** How it stands with somebody: alive or not, hurt or not, in custody or not. */
export type Status = "dead" | "alive" | "hurt" | "unhurt" | "held" | "free";

/** How it stands with somebody at some time. The subject is the person's id. */
export interface StatusClaim extends ClaimBase {
  readonly kind: "status";
  readonly status: Status;
  /** `turn`: it came about ("died"); `state`: it was so ("is in a stable condition"); `deed`: what only the living do ("told reporters on Monday"). */
  readonly aspect: "turn" | "state" | "deed";
  /** Of custody: which decision it is, so that a remand is not held against a sentence. */
  readonly decision?: "remand" | "sentence";
  /** Of a death: the person died there and then ("at the scene"), by a deed or an accident ("was killed"), or that is not told. */
  readonly death?: "at once" | "violent" | "untold";
  /** The fullest name of the person. */
  readonly person: string;
  /** A full name, or nobody else in the article has the family name. */
  readonly sure: boolean;
  /** The sentence tells a sequence, or of another time: "later", "until", "in 1998". */
  readonly staged: boolean;
  /** When, as printed, where the sentence names one day, and the days that it means. */
  readonly when?: string;
  readonly days?: DayRange;
  /** That day is near the day of publication, or a bare weekday. */
  readonly recent: boolean;
  /** What the sentence says it happened in: "crash". */
  readonly peril?: string;
  /** In a headline or standfirst, which tells what the story tells. */
  readonly display: boolean;
  /** Told by police, a hospital or the like, who do not differ for the sake of it. */
  readonly official: boolean;
}
