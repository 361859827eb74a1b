import type { Article } from "../model/article.js";
import type { Mentions } from "../model/mention.js";
import type { Sentence } from "../model/sentence.js";

/** Everything the copy names. Each kind is found in its own file; later kinds build on earlier ones. */
export function mentionsIn(_article: Article, _sentences: readonly Sentence[]): Mentions {
  return {
    dates: [],
    places: [],
    personMentions: [],
    people: new Map(),
    offices: [],
    eventMentions: [],
    events: new Map(),
  };
}
