import type { Zone } from "./article.js";
import type { ClaimBase } from "./claim.js";

/**
 * A thing was decided or contested, and this is how it went. The subject is the class of thing ("bill"), or the person judged or who
 * contested ("ann-orrin", "orrin rovers match"), or the job of who is judged ("teacher"). The span is verb and thing.
 */
export interface OutcomeClaim extends ClaimBase {
  readonly kind: "outcome";
  /** The pair of opposites: "approve/reject". */
  readonly pair: string;
  readonly pole: 0 | 1;
  /** The verb as printed: "threw out". */
  readonly verb: string;
  /** The thing as printed: "the plan for 90 homes". */
  readonly thing: string;
  /** Somebody judged who is known by a job alone: "a teacher". */
  readonly unnamed: boolean;
  /** What tells it from others of its kind, folded, singular: "home", "90". */
  readonly details: readonly string[];
  /** Class of who decides, or the folded head of the phrase; none where the copy does not say. */
  readonly decider?: string;
  /** The sentence tells of other stages, times or things of the kind as well: nothing here is held against another sentence. */
  readonly staged: boolean;
  readonly zone: Zone;
}
