import type { Format, PublishedFrom, Zone } from "./article.js";
import type { Claim } from "./claim.js";
import type { Abstention, Contradiction, Passage, Severity } from "./contradiction.js";

/** A claim as exported: its span counted in the source, with line, column and zone. */
export type ReportClaim = Claim extends infer Each
  ? Each extends Claim
    ? Omit<Each, "block"> & Passage
    : never
  : never;

/** What was read. */
export interface ReportArticle {
  readonly format: Format;
  readonly headline?: string;
  readonly standfirst?: string;
  readonly byline?: string;
  readonly dateline?: string;
  /** ISO date, and where it was taken from. */
  readonly published?: { readonly date: string; readonly from: PublishedFrom };
  /** How many blocks there are of each zone. */
  readonly zones: Readonly<Partial<Record<Zone, number>>>;
}

/** What `check` gives. Plain data: it survives `JSON.stringify` as it is. */
export interface Report {
  readonly article: ReportArticle;
  /** In the order an editor meets them: by their first passage in the source. */
  readonly contradictions: readonly Contradiction[];
  readonly abstentions: readonly Abstention[];
  readonly claims: readonly ReportClaim[];
}

/** How many contradictions there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;
