import type { ClaimContext } from "../../src/claims/context.js";
import { sentencesOf } from "../../src/language/index.js";
import { eventSightings } from "../../src/mentions/events.js";
import { resolveEvents } from "../../src/mentions/resolve-events.js";
import type { Article, Zone } from "../../src/model/article.js";
import type { CalendarDate, DateMention } from "../../src/model/date.js";
import type { EventEntity, EventMention } from "../../src/model/event.js";
import type { PersonMention } from "../../src/model/person.js";
import type { PlaceMention } from "../../src/model/place.js";
import type { Sentence } from "../../src/model/sentence.js";
import type { Span } from "../../src/model/span.js";

/** Copy whose people, places and dates are marked by hand, so that events are tested by themselves. */
export interface Marked {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  readonly events: ReadonlyMap<string, EventEntity>;
  readonly eventMentions: readonly EventMention[];
  readonly context: ClaimContext;
}

const mark = /\{([^}]+)\}|\[([^\]]+)\]|<([^>]+)>/g;
const zoneMark = /^(headline|standfirst|heading|caption|faq|list-item|metadata|table-cell|body): /;

/**
 * Reads lines of copy, one block each: `{Ana Ruiz}` is a person, `[Oslo]` a place, `<Monday>` a date; `<8 May=2024-05-08>` a date that is
 * settled; a line may name its zone ("heading: …").
 */
export function marked(copy: string, published?: string): Marked {
  let text = "";
  const blocks: Article["blocks"][number][] = [];
  const people: (Span & { id: string; name: string })[] = [];
  const places: (Span & { id: string })[] = [];
  const dates: (Span & { iso?: string })[] = [];
  for (const line of copy.split("\n")) {
    const zone = zoneMark.exec(line)?.[1];
    const bare = zone ? line.slice(zone.length + 2) : line;
    if (text) text += "\n\n";
    const start = text.length;
    let last = 0;
    for (const match of bare.matchAll(mark)) {
      text += bare.slice(last, match.index);
      last = match.index + match[0].length;
      const at = text.length;
      const [printed = "", iso] = (match[1] ?? match[2] ?? match[3] ?? "").split("=");
      text += printed;
      const span = { start: at, end: text.length };
      const id = printed.toLowerCase().replaceAll(" ", "-");
      if (match[1]) people.push({ ...span, id, name: printed });
      else if (match[2]) places.push({ ...span, id });
      else dates.push({ ...span, ...(iso && { iso }) });
    }
    text += bare.slice(last);
    blocks.push({ index: blocks.length, zone: (zone ?? "body") as Zone, start, end: text.length });
  }
  const article: Article = {
    format: "text",
    source: text,
    text,
    blocks,
    pieces: [{ start: 0, length: text.length, sourceStart: 0, sourceLength: text.length }],
    ...(published && { published: { date: day(published), from: "option" as const } }),
  };
  const sentences = sentencesOf(article);
  const sentence = ({ start }: Span) => sentences.findIndex((each) => each.start <= start && start < each.end);
  const dateMentions = dates.map(
    ({ iso, ...span }): DateMention => ({
      ...span,
      kind: "date",
      stated: {},
      ...(iso && { resolved: { from: day(iso), to: day(iso) } }),
      grain: "day",
      range: false,
      vague: false,
      sentence: sentence(span),
    }),
  );
  const personMentions = people.map(
    ({ id, name, ...span }): PersonMention => ({
      ...span,
      kind: "person",
      person: id,
      name: { family: name, full: name },
      sentence: sentence(span),
    }),
  );
  const placeMentions = places.map(
    ({ id, ...span }): PlaceMention => ({
      ...span,
      kind: "place",
      place: id,
      level: "city",
      demonym: false,
      sentence: sentence(span),
    }),
  );
  const resolved = resolveEvents(
    eventSightings(text, sentences, { dates: dateMentions, personMentions, places: placeMentions }),
    sentences,
  );
  const context = {
    article,
    sentences,
    mentions: {
      dates: dateMentions,
      places: placeMentions,
      personMentions,
      people: new Map(),
      offices: [],
      ...resolved,
    },
    base: ({ start, end }: Span, index: number, stated = true) => ({
      start,
      end,
      sentence: index,
      block: sentences[index]?.block ?? 0,
      text: text.slice(start, end),
      frame: { speaker: { kind: "narrator" }, polarity: "affirmed", modality: "actual" },
      stated,
      by: "gainsay",
    }),
  } as unknown as ClaimContext;
  return { article, sentences, dates: dateMentions, ...resolved, context };
}

function day(iso: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
}
