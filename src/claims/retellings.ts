import { firstTokenFrom } from "../language/token-at.js";
import { isClosed } from "../lexicon/closed-classes.js";
import { otherMarkers } from "../lexicon/events.js";
import { changedWords } from "../lexicon/phases.js";
import type { Zone } from "../model/article.js";
import type { DateMention } from "../model/date.js";
import type { EventClaim, EventTime, Tokens } from "../model/event.js";
import type { Sentence, Token } from "../model/sentence.js";
import { timesApart } from "../values/event-time.js";
import type { ClaimContext } from "./context.js";
import { bySentence, eventTimeOf } from "./event-time.js";

/** Content words read on either side of a date. */
const reach = 14;
/** Neighbouring words that stand in more places than this are a formula, not a retelling. */
const mostPlaces = 6;
/** Zones that retell the body. */
const summaries: ReadonlySet<Zone> = new Set(["headline", "standfirst", "metadata", "caption", "faq"]);

/**
 * The same thing told twice in nearly the same words (a summary and the paragraph it was cut from, a caption and the text), each time with a
 * day. The words themselves settle that it is one event, whatever it is.
 */
export function retoldClaims(context: ClaimContext): readonly EventClaim[] {
  const tellings = tellingsOf(context);
  return groupsOf(tellings).flatMap((group) => {
    const first = group[0] as Telling;
    return group.map(({ date, sentence, clause }): EventClaim => {
      const span = {
        start: (sentence.tokens[clause.from] as Token).start,
        end: (sentence.tokens[clause.to - 1] as Token).end,
      };
      return {
        ...context.base(span, sentence.index),
        kind: "event",
        subject: `retelling:${first.date.start}`,
        head: "retelling",
        name: first.name,
        says: context.article.text.slice(date.start, date.end),
        aspect: "happens",
        when: eventTimeOf(date, context.article),
        current: false,
        changed: false,
        identity: "named",
      };
    });
  });
}

/** A day with the words around it. */
interface Telling {
  readonly date: DateMention;
  readonly sentence: Sentence;
  /** Indices of the words read, the date among them. */
  readonly clause: Tokens;
  /** The words that tell what it is, for the message. */
  readonly name: string;
  /** Content words around the date, in order, dates left out. */
  readonly words: readonly string[];
  /** Which of the days of its sentence it is, and how many there are. */
  readonly order: string;
  /** The content words from the date outward. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly when: EventTime;
  readonly figures: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function tellingsOf({ sentences, article, mentions }: ClaimContext): Telling[] {
  const tellings: Telling[] = [];
  for (const [index, dates] of bySentence(mentions.dates)) {
    const sentence = sentences[index];
    if (!sentence || sentence.zone === "contents" || sentence.zone === "table-cell" || sentence.zone === "dateline")
      continue;
    const { tokens } = sentence;
    const content = contentOf(tokens, dates);
    const days = dates.filter(isDay);
    for (const date of dates) {
      if (!isDay(date) || inList(tokens, date, dates)) continue;
      const split = content.findIndex((token) => token.start >= date.start);
      const at = split < 0 ? content.length : split;
      const read = content.slice(Math.max(0, at - reach), at + reach);
      if (read.length < 3) continue;
      const right = content.slice(at, at + 6);
      const named = right.length >= 2 ? right : content.slice(Math.max(0, at - 6), at);
      tellings.push({
        date,
        sentence,
        clause: {
          from: Math.min(read[0]!.index, firstTokenFrom(tokens, date.start)),
          to: Math.max(read.at(-1)!.index + 1, firstTokenFrom(tokens, date.end)),
        },
        name: article.text.slice(named[0]!.start, named.at(-1)!.end),
        words: read.map(({ norm }) => stem(norm)),
        before: content
          .slice(Math.max(0, at - reach), at)
          .map(({ norm }) => stem(norm))
          .reverse(),
        after: content.slice(at, at + reach).map(({ norm }) => stem(norm)),
        when: eventTimeOf(date, article),
        order: `${days.indexOf(date)} of ${days.length}`,
        figures: new Set(read.filter(({ kind }) => kind === "number").map(({ norm }) => stem(norm))),
        names: new Set(read.filter(({ capital }) => capital).map(({ norm }) => stem(norm))),
      });
    }
  }
  return tellings;
}

/** "December 11 and 12", "May 3, May 10": one of several days. */
function inList(tokens: readonly Token[], date: DateMention, dates: readonly DateMention[]): boolean {
  const at = dates.indexOf(date);
  return [dates[at - 1], dates[at + 1]].some((other) => {
    if (other?.grain !== "day") return false;
    const [first, second] = other.start < date.start ? [other, date] : [date, other];
    const between = tokens.slice(firstTokenFrom(tokens, first.end), firstTokenFrom(tokens, second.start));
    return (
      between.length <= 2 &&
      between.every(({ norm }) => norm === "and" || norm === "or" || norm === "on" || norm === ",")
    );
  });
}

/** The tokens that carry meaning: no marks, no closed classes, no dates. */
function contentOf(tokens: readonly Token[], dates: readonly DateMention[]): Token[] {
  let next = 0;
  return tokens.filter((token) => {
    while (dates[next] && dates[next]!.end <= token.start) next++;
    const date = dates[next];
    return token.kind !== "mark" && !isClosed(token.norm) && !(date && date.start < token.end);
  });
}

/** Tellings that tell one thing, where not all of them give one day. */
function groupsOf(tellings: readonly Telling[]): Telling[][] {
  const places = new Map<string, number[]>();
  tellings.forEach(({ words }, index) => {
    for (const pair of pairsOf(words)) {
      const list = places.get(pair);
      if (list) list.push(index);
      else places.set(pair, [index]);
    }
  });
  const taken = new Set<number>();
  const groups: Telling[][] = [];
  tellings.forEach((telling, index) => {
    if (taken.has(index)) return;
    const shared = new Set<number>();
    for (const pair of pairsOf(telling.words)) {
      const list = places.get(pair) ?? [];
      if (list.length <= mostPlaces) for (const other of list) if (other > index) shared.add(other);
    }
    const group = [telling];
    for (const other of shared)
      if (!taken.has(other) && isRetold(telling, tellings[other]!)) {
        group.push(tellings[other]!);
        taken.add(other);
      }
    if (group.some(({ when }) => group.some((other) => timesApart(when, other.when))))
      groups.push(group.sort((a, b) => a.date.start - b.date.start));
  });
  return groups;
}

function pairsOf(words: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1]} ${words[i]}`);
  return pairs;
}

/** Whether nothing but the day tells two tellings apart. */
function isRetold(one: Telling, other: Telling): boolean {
  if (one.sentence === other.sentence) return false;
  const summed = summaries.has(one.sentence.zone) || summaries.has(other.sentence.zone);
  const near = run(one.before, other.before) + run(one.after, other.after);
  if ((!near && !summed) || (one.order !== other.order && near < 9)) return false;
  const [a, b] = [new Set(one.words), new Set(other.words)];
  const onlyA = [...a].filter((word) => !b.has(word));
  const onlyB = [...b].filter((word) => !a.has(word));
  if ([...onlyA, ...onlyB].some((word) => otherMarkers.has(word) || changedWords.has(word))) return false;
  if (onlyA.some((word) => one.figures.has(word)) && onlyB.some((word) => other.figures.has(word))) return false;
  const same = !onlyA.length && !onlyB.length;
  const namesDiffer = onlyA.some((word) => one.names.has(word)) && onlyB.some((word) => other.names.has(word));
  const common = a.size - onlyA.length;
  const least = Math.min(a.size, b.size);
  if (summed) return (same && common >= 3) || (!namesDiffer && common >= 4 && common >= 0.7 * least) || near >= 7;
  // in the body alone a formula may come back for another day: more must agree
  return (same && common >= 5) || (!namesDiffer && common >= 6 && common >= 0.85 * least) || near >= 9;
}

/** How many words two lists share from their start on. */
function run(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** A day that is printed, or a weekday. */
function isDay({ stated, grain }: DateMention): boolean {
  return grain === "day" && (stated.day !== undefined || stated.weekday !== undefined);
}

/** "turned" and "turns" tell one thing. */
function stem(norm: string): string {
  return norm.length > 4 ? norm.replace(/(?:ed|ing|es|s)$/, "") : norm;
}
