import type { DateMention } from "./date.js";
import type { EventEntity, EventMention } from "./event.js";
import type { OfficeMention } from "./office.js";
import type { Person, PersonMention } from "./person.js";
import type { PlaceMention } from "./place.js";
import type { QuantityMention } from "./quantity.js";

/** Everything the copy names, each list in reading order, and the entities that the mentions stand for, by id. */
export interface Mentions {
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly personMentions: readonly PersonMention[];
  readonly people: ReadonlyMap<string, Person>;
  readonly offices: readonly OfficeMention[];
  readonly eventMentions: readonly EventMention[];
  readonly quantities: readonly QuantityMention[];
  readonly events: ReadonlyMap<string, EventEntity>;
}
