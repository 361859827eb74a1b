import { departures, serving } from "../lexicon/service.js";
import { personMeant } from "../mentions/pronouns.js";
import type { DateMention } from "../model/date.js";
import type { EventClaim } from "../model/event.js";
import type { Person, PersonMention } from "../model/person.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";
import { bySentence, eventTimeOf } from "./event-time.js";

/** The longest way from "retired" to its date, in tokens. */
const reach = 8;

/**
 * A person's service: the day it ends ("she retired in 1994", "Marr stepped down in June") and times at which it goes on ("in 1997, still
 * running the school").
 */
export function serviceClaims(context: ClaimContext): readonly EventClaim[] {
  const dates = bySentence(context.mentions.dates);
  const people = bySentence(context.mentions.personMentions);
  const claims: EventClaim[] = [];
  for (const [index, here] of dates) {
    const sentence = context.sentences[index];
    if (!sentence || sentence.zone === "contents") continue;
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const told = tellsOfService(tokens, at);
      if (!told) continue;
      const date = told.aspect === "ends" ? behind(tokens, told.to, here) : here.length === 1 ? here[0] : undefined;
      const person = date && whose(tokens, at, people.get(index) ?? [], context);
      if (date && person) claims.push(claimOf(context, sentence, person, date, { from: at, ...told }));
    }
  }
  return claims;
}

interface Told {
  readonly aspect: "ends" | "continues";
  /** Index of the token after the words that tell it. */
  readonly to: number;
}

function tellsOfService(tokens: readonly Token[], at: number): Told | undefined {
  const { norm } = tokens[at] as Token;
  if (norm === "still") {
    const doing = serving.find((words) => words.every((word, k) => tokens[at + 1 + k]?.norm === word));
    return doing && { aspect: "continues", to: at + 1 + doing.length };
  }
  const leaving = departures.get(norm)?.find((words) => words.every((word, k) => tokens[at + k]?.norm === word));
  // "had retired", "was retired": of another time, or by others
  const before = tokens[at - 1]?.norm;
  return leaving && before !== "had" && before !== "was" && before !== "the" && before !== "a"
    ? { aspect: "ends", to: at + leaving.length }
    : undefined;
}

/** The date of the clause: right behind, with nothing but small words between. */
function behind(tokens: readonly Token[], from: number, dates: readonly DateMention[]): DateMention | undefined {
  for (let i = from; i < tokens.length && i - from <= reach; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "mark" || token.norm === "and" || token.norm === "but" || token.norm === "after")
      return undefined;
    const date = dates.find(({ start, end }) => start <= token.start && token.start < end);
    if (date) return date;
  }
  return undefined;
}

/** The person of the clause: the last one named before it in the sentence, or whom "she" and "he" can only mean. */
function whose(
  tokens: readonly Token[],
  at: number,
  here: readonly PersonMention[],
  { mentions }: ClaimContext,
): Person | undefined {
  const start = (tokens[at] as Token).start;
  const named = here.filter((mention) => mention.end <= start);
  if (new Set(named.map(({ person }) => person)).size > 1) return undefined;
  const last = named.at(-1);
  if (last) return mentions.people.get(last.person);
  const pronoun = tokens.find(({ norm }) => norm === "she" || norm === "he");
  if (!pronoun) return undefined;
  return personMeant(pronoun.norm, start, mentions.personMentions, mentions.people);
}

function claimOf(
  context: ClaimContext,
  { index, tokens }: Sentence,
  { id, name }: Person,
  date: DateMention,
  { aspect, from, to }: Told & { readonly from: number },
): EventClaim {
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const says = context.article.text.slice(start, end);
  const when = eventTimeOf(date, context.article);
  return {
    ...context.base({ start: Math.min(start, date.start), end: Math.max(end, date.end) }, index),
    kind: "event",
    subject: `service:${id}`,
    head: "service",
    name: `${name.full}’s service`,
    says: date.start < start ? `${when.text}: ${says}` : `${says} ${when.text}`,
    aspect,
    phase: aspect === "ends" ? "over" : "under-way",
    when,
    current: false,
    changed: false,
    identity: "named",
  };
}
