import type { Article } from "../model/article.js";
import type { DateMention } from "../model/date.js";
import type { Mentions } from "../model/mention.js";
import type { PersonMention } from "../model/person.js";
import type { PlaceMention } from "../model/place.js";
import type { Sentence } from "../model/sentence.js";
import { eventSightings } from "./events.js";
import { quantityMentions } from "./quantities.js";
import { resolveEvents } from "./resolve-events.js";

/** Everything the copy names. Each kind is found in its own file; later kinds build on earlier ones. */
export function mentionsIn(article: Article, sentences: readonly Sentence[]): Mentions {
  const dates: readonly DateMention[] = [];
  const places: readonly PlaceMention[] = [];
  const personMentions: readonly PersonMention[] = [];
  const sightings = eventSightings(sentences, { dates, places, personMentions });
  return {
    dates,
    places,
    personMentions,
    people: new Map(),
    offices: [],
    quantities: quantityMentions(article, sentences, dates),
    ...resolveEvents(sightings, sentences, article.text),
  };
}
