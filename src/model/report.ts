import type { Format, PublishedFrom, ReadingProblem, Zone } from "./article.js";
import type { Claim } from "./claim.js";
import type { Abstention, Contradiction, Passage, Severity } from "./contradiction.js";
import type { EventClaim, Phase } from "./event.js";

import type { SuppressedContradiction, SuppressionOutcome } from "./suppression.js";

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
  /** Why it was read as text, where it is not in the format it should be in. */
  readonly problem?: ReadingProblem;
  /** How many blocks there are of each zone. */
  readonly zones: Readonly<Partial<Record<Zone, number>>>;
}

/** One thing that a passage tells of an event. */
export interface TimelineEntry extends Passage {
  /** What it tells: that the event begins, goes on, ends, happens as a whole, or has a part then. */
  readonly aspect: EventClaim["aspect"];
  readonly phase?: Phase;
  /** ISO dates, both included; absent where the copy does not settle them. */
  readonly from?: string;
  readonly to?: string;
  /** The day as printed: "last Friday". */
  readonly printed?: string;
  /** Whether the copy prints the whole date, or part of it was worked out. */
  readonly dates?: "stated" | "implied";
}

/** What the copy tells of one event. */
export interface TimelineEvent {
  /** The event's id, as in the claims' `subject`. */
  readonly event: string;
  /** As first printed: "visit to Norway". */
  readonly name: string;
  /** By their first day; those without one last, in reading order. */
  readonly entries: readonly TimelineEntry[];
}

/** What `check` gives. Plain data: it survives `JSON.stringify` as it is. */
export interface Report {
  readonly article: ReportArticle;
  /** In the order an editor meets them: by their first passage in the source. */
  readonly contradictions: readonly Contradiction[];
  readonly abstentions: readonly Abstention[];
  /** Contradictions that the copy or its front matter asks to be silent about, with the reason. */
  readonly suppressed: readonly SuppressedContradiction[];
  /** What came of each such request. */
  readonly suppressions: readonly SuppressionOutcome[];
  readonly claims: readonly ReportClaim[];
  /** The events that the copy gives a phase or a day, in order of first mention. */
  readonly timeline: readonly TimelineEvent[];
}

/** How many contradictions there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;
