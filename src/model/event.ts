import type { ClaimBase } from "./claim.js";
import type { Anchor, DayRange } from "./date.js";
import type { Span } from "./span.js";

/** Where an event stands at the time of telling. */
export type Phase = "planned" | "begun" | "under-way" | "over" | "postponed" | "cancelled";

/** An event named in the copy: "a visit to Norway", "the trial", "the shop opened". */
export interface EventMention extends Span {
  readonly kind: "event";
  /** Key in `Mentions.events`; one event has one id throughout. */
  readonly event: string;
  /** Canonical class, a key of `lexicon/events`: "visit". */
  readonly head: string;
  readonly sentence: number;
}

/** Something that happens, happened or will. */
export interface EventEntity {
  /** "visit:donald-trump:jp". */
  readonly id: string;
  readonly head: string;
  /** As first printed: "a significant visit to Japan". */
  readonly name: string;
  /** Ids of people who take part. */
  readonly participants: readonly string[];
  /** Ids of places. */
  readonly places: readonly string[];
}

/** An event is in a phase, or begins, happens or ends on certain days. The subject is the event's id. */
export interface EventClaim extends ClaimBase {
  readonly kind: "event";
  readonly head: string;
  /** What the clause tells: that the event begins, is going on, ends, happens as a whole, or has a part ("a meeting during the visit"). */
  readonly aspect: "begins" | "continues" | "ends" | "happens" | "part";
  readonly phase?: Phase;
  /** The days the clause gives for it. */
  readonly when?: DayRange;
  /** The date as printed: "Monday". */
  readonly whenText?: string;
  readonly whenAnchor?: Anchor;
}
