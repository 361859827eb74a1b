import type { Article } from "../model/article.js";
import type { Mentions } from "../model/mention.js";
import type { Sentence } from "../model/sentence.js";
import { datesIn } from "./dates/index.js";
import { eventSightings } from "./events.js";
import { officePhrasesIn } from "./office-phrases.js";
import { officesIn } from "./offices.js";
import { personCandidatesIn } from "./people.js";
import { placesIn } from "./places.js";
import { capitalsOf, properNamesIn } from "./proper-names.js";
import { quantityMentions } from "./quantities/index.js";
import { resolveEvents } from "./resolve-events.js";
import { resolvePeople } from "./resolve-people.js";
import { verbalSightings } from "./verbal-events.js";

/** Everything the copy names. Each kind is found in its own file; later kinds build on earlier ones. */
export function mentionsIn(article: Article, sentences: readonly Sentence[]): Mentions {
  const dates = datesIn(article, sentences);
  const capitals = capitalsOf(sentences);
  const names = properNamesIn(sentences, capitals);
  const places = placesIn(sentences, capitals, names);
  const phrases = sentences.map(officePhrasesIn);
  const resolved = resolvePeople(personCandidatesIn(sentences, names, phrases));
  const { people, mentions: personMentions } = resolved;
  const around = { dates, places, personMentions, people };
  const sightings = [
    ...eventSightings(article.text, sentences, around),
    ...verbalSightings(article.text, sentences, around),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    dates,
    places,
    personMentions,
    people,
    offices: officesIn(article, sentences, phrases, resolved, places),
    quantities: quantityMentions(article, sentences, dates),
    ...resolveEvents(sightings, sentences),
  };
}
