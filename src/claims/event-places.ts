import { normAt } from "../language/token-at.js";
import { indefiniteDeterminers } from "../lexicon/closed-classes.js";
import { gatherings, notTowns, sitedEvents } from "../lexicon/events.js";
import type { EventClaim, EventMention, EventPlace, Tokens } from "../model/event.js";
import type { PlaceMention } from "../model/place.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";
import { bySentence } from "./event-time.js";

/** Verbs by which fires and crashes happen, before their place: "broke out at a mill in Leeds". */
const breakingOut = new Set("broke tore ripped swept happened occurred erupted".split(" "));
/** Words read behind an event for its place. */
const reach = 8;

/**
 * Where events take place. Only for classes of which the copy tells one event and no more: no plural, no "another", no words that tell two
 * apart. What is then put in two towns is a question for the reporter.
 */
export function eventPlaceClaims(context: ClaimContext): readonly EventClaim[] {
  const heads = singleClasses(context);
  if (!heads.size) return [];
  const places = bySentence(context.mentions.places);
  const near = neighbours(context, places);
  const claims: EventClaim[] = [];
  for (const mention of context.mentions.eventMentions) {
    const sentence = context.sentences[mention.sentence];
    if (!sentence || mention.form !== "noun" || !heads.has(mention.head)) continue;
    const found = townBehind(sentence, mention.word.to, places.get(sentence.index) ?? []);
    // A street or a suburb that no list knows lies in a town: only known towns tell where something broke out.
    const known = found && (found.known || !breakingOut.has(normAt(sentence.tokens, mention.word.to)));
    if (found && known)
      claims.push(claimOf(context, sentence, mention.head, { from: mention.phrase.from, to: found.to }, found, near));
  }
  const gathering = [...heads.keys()].filter((head) => gatherings.has(head));
  const [only] = gathering;
  if (gathering.length === 1 && only !== undefined)
    for (const sentence of context.sentences) {
      const here = places.get(sentence.index) ?? [];
      const found = spokenAt(sentence, here) ?? heldIn(sentence, here) ?? reachedFrom(sentence, here);
      if (found) claims.push(claimOf(context, sentence, only, found, found, near));
    }
  return claims;
}

/** A town with the index of the token behind it. */
interface Found extends Omit<EventPlace, "near"> {
  readonly to: number;
  /** A list knows the place. */
  readonly known: boolean;
}

/** A town that a whole clause gives. */
interface Clause extends Found {
  readonly from: number;
}

/** Classes with one place of which all mentions can be of one event. */
function singleClasses({ mentions }: ClaimContext): ReadonlyMap<string, readonly EventMention[]> {
  const byHead = new Map<string, EventMention[]>();
  for (const mention of mentions.eventMentions) {
    if (!sitedEvents.has(mention.head)) continue;
    const list = byHead.get(mention.head);
    if (list) list.push(mention);
    else byHead.set(mention.head, [mention]);
  }
  for (const [head, list] of byHead) {
    const words = new Set(list.filter(({ modifiers }) => modifiers.length).map(({ modifiers }) => modifiers.join(" ")));
    const people = new Set(list.flatMap(({ participants }) => participants));
    const fresh = list.filter(({ reference }) => reference === "new").length;
    if (
      list.some(({ form, marker }) => form === "plural" || marker !== undefined) ||
      words.size > 1 ||
      people.size > 1 ||
      fresh > 1
    )
      byHead.delete(head);
  }
  return byHead;
}

/** "the ceremony in Owo": a town right behind the event, "in" between. */
function townBehind({ tokens }: Sentence, from: number, places: readonly PlaceMention[]): Found | undefined {
  for (let i = from; i < tokens.length && i - from < reach; i++) {
    const token = tokens[i] as Token;
    if (token.norm === "in") return townAt(tokens, i + 1, places);
    if (i === from && ((token.text === "," && tokens[i + 1]?.norm === "in") || breakingOut.has(token.norm))) continue;
    // "at the village hall in …"
    if (token.kind === "mark" || !(/^(?:at|the|of|a|an|for|on)$/.test(token.norm) || token.capital || i > from))
      return undefined;
    if (/^(?:was|were|is|are|will|has|had|and|but|that|which|who|after|before|when)$/.test(token.norm))
      return undefined;
  }
  return undefined;
}

/** "Speaking at the health centre, Arakale, in Akure, she said": the last town before the speaker. */
function spokenAt({ tokens }: Sentence, places: readonly PlaceMention[]): Clause | undefined {
  if (tokens[0]?.norm !== "speaking" || tokens[1]?.norm !== "at") return undefined;
  if (indefiniteDeterminers.has(normAt(tokens, 2))) return undefined;
  return inTown(tokens, 0, 2, places);
}

/** "to be held at the congress centre in Porto": of this year's, not of the last. */
function heldIn({ tokens }: Sentence, places: readonly PlaceMention[]): Clause | undefined {
  const at = tokens.findIndex(({ norm }, i) => norm === "held" && /^(?:be|is|was)$/.test(normAt(tokens, i - 1)));
  if (at < 0 || tokens.some(({ norm }) => /^(?:last|previous|next|former|earlier|until)$/.test(norm))) return undefined;
  return inTown(tokens, at - 1, at + 1, places);
}

/** "20 minutes from Genoa airport to the hall by bus": whoever goes by metro or on foot stays in one town. */
function reachedFrom({ tokens }: Sentence, places: readonly PlaceMention[]): Clause | undefined {
  const at = tokens.findIndex(({ norm }) => norm === "airport" || norm === "station");
  if (at < 0 || !tokens.some(({ norm }) => /^(?:metro|subway|underground|tram|foot)$/.test(norm))) return undefined;
  if (!tokens.some(({ norm }, i) => norm === "venue" && /^to$/.test(normAt(tokens, i - 2)))) return undefined;
  let from = at;
  while (from > 0 && tokens[from - 1]?.capital) from--;
  const found = tokens[from - 1]?.norm === "from" ? townAt(tokens, from, places) : undefined;
  return found && { ...found, from: from - 1, to: at + 1 };
}

/** The town behind the first "in" within reach. */
function inTown(
  tokens: readonly Token[],
  from: number,
  after: number,
  places: readonly PlaceMention[],
): Clause | undefined {
  for (let i = after; i < tokens.length && i - after < 14; i++) {
    if ((tokens[i] as Token).norm !== "in") continue;
    const found = townAt(tokens, i + 1, places);
    return found && { ...found, from };
  }
  return undefined;
}

function townAt(tokens: readonly Token[], at: number, places: readonly PlaceMention[]): Found | undefined {
  const first = tokens[at];
  if (!first?.capital || first.possessive) return undefined;
  const known = places.find(({ start }) => start === first.start);
  if (known) {
    if (known.demonym) return undefined;
    let to = at + 1;
    while (tokens[to] && (tokens[to] as Token).start < known.end) to++;
    return {
      place: known.place,
      text: textOf(tokens, at, to),
      level: known.level,
      ...(known.within !== undefined && { within: known.within }),
      to,
      known: true,
    };
  }
  let to = at + 1;
  while (tokens[to]?.capital && to - at < 3) to++;
  const next = tokens[to];
  if (next?.capital || next?.kind === "number" || tokens.slice(at, to).some(({ norm }) => notTowns.has(norm)))
    return undefined;
  const place = tokens
    .slice(at, to)
    .map(({ norm }) => norm)
    .join(" ");
  return { place, text: textOf(tokens, at, to), level: "city", to, known: false };
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

/** Places that the copy prints side by side ("Leeds, West Yorkshire", "Headingley in Leeds"): either may hold the other. */
function neighbours(
  { sentences }: ClaimContext,
  places: ReadonlyMap<number, readonly PlaceMention[]>,
): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, Set<string>>();
  const link = (one: string, other: string) => {
    const set = near.get(one) ?? new Set();
    near.set(one, set.add(other));
  };
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const here = places.get(sentence.index) ?? [];
    for (let i = 1; i < tokens.length - 1; i++) {
      const { text, norm } = tokens[i] as Token;
      if (text !== "," && norm !== "in" && norm !== "near") continue;
      let after = i + 1;
      while (tokens[after] && /^(?:in|near|the)$/.test((tokens[after] as Token).norm)) after++;
      const behind = townAt(tokens, after, here);
      const before = tokens[i - 1] as Token;
      const last = before.text === "," ? tokens[i - 2] : before;
      if (!behind || !last?.capital) continue;
      const known = here.find(({ end }) => end === last.end)?.place ?? last.norm;
      link(known, behind.place);
      link(behind.place, known);
    }
  }
  return new Map([...near].map(([place, set]) => [place, [...set]]));
}

function claimOf(
  context: ClaimContext,
  sentence: Sentence,
  head: string,
  span: Tokens,
  { to, place, text, level, within }: Found,
  near: ReadonlyMap<string, readonly string[]>,
): EventClaim {
  const start = (sentence.tokens[span.from] as Token).start;
  const end = (sentence.tokens[to - 1] as Token).end;
  return {
    ...context.base({ start, end }, sentence.index),
    kind: "event",
    subject: `place of ${head}`,
    head,
    name: head,
    says: text,
    aspect: "happens",
    where: { place, text, level, ...(within !== undefined && { within }), near: near.get(place) ?? [] },
    current: false,
    changed: false,
    identity: "only",
  };
}
