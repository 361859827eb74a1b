import type { ClaimBase } from "./claim.js";
import type { Anchor, DateMention, DateParts, DayRange } from "./date.js";
import type { PlaceLevel } from "./place.js";
import type { Span } from "./span.js";

/** Where an event stands at the time of telling. */
export type Phase = "planned" | "begun" | "under-way" | "over" | "postponed" | "cancelled";

/**
 * How a mention brings its event in: as something new ("a visit", "another strike"), as something known ("the visit", "his trip"), or with
 * neither article nor owner ("Bin strike ends", "talks").
 */
export type EventReference = "new" | "known" | "bare";

/** An event as one place in the copy names it, before it is known which mentions are of one event. */
export interface EventSighting extends Span {
  readonly kind: "event";
  /** Canonical class, a key of `lexicon/events`: "visit". */
  readonly head: string;
  readonly sentence: number;
  /** "plural" stands for several events. */
  readonly form: "noun" | "plural" | "verb";
  readonly reference: EventReference;
  /** The event in words, without what stands behind it: "significant visit", "opening of the clinics". */
  readonly name: string;
  /** Indices in the sentence's tokens, end-exclusive: the whole phrase, from its determiner to the places and people behind it. */
  readonly phrase: Tokens;
  /** Indices in the sentence's tokens, end-exclusive: the event word itself. */
  readonly word: Tokens;
  /** Ids of people the phrase names: "Etchart’s visit", "the trial of Jane Roe". */
  readonly participants: readonly string[];
  /** Ids of places the phrase names. */
  readonly places: readonly string[];
  /** Folded words before the event word that tell it from others of its class: "bus", "teachers". */
  readonly modifiers: readonly string[];
  /** Whose it is, where that is no name: "president" in "the president’s visit". */
  readonly owner?: string;
  /** The days it takes, where the phrase says so: 3 in "a three-day visit". */
  readonly lasts?: number;
  /** What sets it apart from the others of its class in the copy: "second", "previous", "2019". */
  readonly marker?: string;
  /** What the phrase tells by itself: "returned to work" that the strike ended. */
  readonly tells?: "begins" | "ends";
  /** Index in `Mentions.dates` of a day within the phrase: "the October 8 meeting", "Monday’s visit". */
  readonly date?: number;
}

/** Indices in `Sentence.tokens`, end-exclusive. */
export interface Tokens {
  readonly from: number;
  readonly to: number;
}

/** An event named in the copy: "a visit to Norway", "the trial", "the bus crashed". */
export interface EventMention extends EventSighting {
  /** Key in `Mentions.events`; one event has one id throughout. */
  readonly event: string;
}

/** Something that happens, happened or will. */
export interface EventEntity {
  /** "visit:petra-lindqvist:no". */
  readonly id: string;
  readonly head: string;
  /** As first printed, without its article: "Etchart’s visit", "opening of the clinics". */
  readonly name: string;
  /** Ids of people who take part. */
  readonly participants: readonly string[];
  /** Ids of places. */
  readonly places: readonly string[];
  /** Folded words that tell it from others of its class. */
  readonly modifiers: readonly string[];
  /** The days it takes, where the copy says so: 3 for "a three-day visit". */
  readonly lasts?: number;
}

/** When a clause puts an event, as far as the copy says. */
export interface EventTime {
  /** The days it can mean, if the copy settles them. */
  readonly days?: DayRange;
  /** As printed: "Monday". */
  readonly text: string;
  readonly parts: DateParts;
  /** Of a range: what is printed of its last day. */
  readonly until?: DateParts;
  readonly grain: DateMention["grain"];
  readonly range: boolean;
  readonly vague: boolean;
  readonly anchor?: Anchor;
}

/** Where a clause puts an event. */
export interface EventPlace {
  /** As in `PlaceMention.place`; for a town that no list knows, its folded name. */
  readonly place: string;
  /** As printed. */
  readonly text: string;
  readonly level: PlaceLevel;
  /** What it lies in, as far as lists or the copy say. */
  readonly within?: string;
  /** Other places that the copy puts beside it ("Arakale, in Akure"): they may be one. */
  readonly near: readonly string[];
}

/** An event is in a phase, or begins, happens or ends on certain days. The subject is the event's id. */
export interface EventClaim extends ClaimBase {
  readonly kind: "event";
  readonly head: string;
  /** The event in words: "the visit to Norway". */
  readonly name: string;
  /** The verb and the day as printed: "got under way last week". */
  readonly says: string;
  /** What the clause tells: that the event begins, is going on, ends, happens as a whole, or has a part ("a meeting during the visit"). */
  readonly aspect: "begins" | "continues" | "ends" | "happens" | "part";
  readonly phase?: Phase;
  readonly when?: EventTime;
  /** Where the clause puts it, if it does. */
  readonly where?: EventPlace;
  /** Told in the present tense, of the time of telling: "is under way". */
  readonly current: boolean;
  /** The clause tells of a change of plan ("postponed until", "originally"): its dates are not to be held against others. */
  readonly changed: boolean;
  /** How it is settled that this claim is of this event and no other. `named`: by names or telling words; `only`: the copy knows but one of its class. */
  readonly identity: "named" | "only" | "likely";
}
