import type { ClaimBase } from "./claim.js";

/** How old somebody is, in whole years, at the time of the article. The subject is the person's id. */
export interface AgeClaim extends ClaimBase {
  readonly kind: "age";
  /** The fullest name of the person. */
  readonly person: string;
  /** The fewest and the most years the passage allows: 43 and 43 for "Jane Roe, 43"; a birth year leaves two. */
  readonly low: number;
  readonly high: number;
  /** How the copy gives it. */
  readonly given: "age" | "birth" | "birthday";
  /** As printed: "43", "1958". */
  readonly printed: string;
  /** The person is named here; `false`: told by "the 43-year-old" alone. */
  readonly named: boolean;
}
