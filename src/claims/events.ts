import { normAt } from "../language/token-at.js";
import { nthDay, tellsOfChange, type VerbGroup, verbGroupAt, verbGroupBefore } from "../language/verb-groups.js";
import { reportingVerbs } from "../lexicon/closed-classes.js";
import { effectWords, eventClassOf } from "../lexicon/events.js";
import { edgeNouns, edgeWords, type PhaseAspect, phaseWords, plannedWords, possibleWords } from "../lexicon/phases.js";
import type { DateMention } from "../model/date.js";
import type { EventClaim, EventEntity, EventMention, EventTime, Phase, Tokens } from "../model/event.js";
import type { Sentence, Token } from "../model/sentence.js";
import { compareDates } from "../values/calendar.js";
import type { ClaimContext } from "./context.js";
import { bySentence, eventTimeOf } from "./event-time.js";

/** The longest way from an event or its verb to a date of the same clause, in tokens. */
const dateReach = 9;

/** What the copy asserts of its events: that they begin, go on, end or happen, and when. */
export function eventClaims(context: ClaimContext): readonly EventClaim[] {
  const dates = bySentence(context.mentions.dates);
  const claims: EventClaim[] = [];
  const around = mainSpell(context);
  const sole = soleClasses(context);
  for (const mention of context.mentions.eventMentions) {
    if (mention.form === "plural") continue;
    const sentence = context.sentences[mention.sentence]!;
    for (const told of toldOf(mention, sentence, dates.get(sentence.index) ?? [])) {
      const claim = claimOf(context, mention, sentence, told, sole.has(mention.head));
      if (claim) claims.push(claim, ...edgeOf(claim, mention, around));
    }
  }
  return claims;
}

/** Event classes of which the copy knows but one event. */
function soleClasses({ mentions }: ClaimContext): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { head } of mentions.events.values()) counts.set(head, (counts.get(head) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([head]) => head));
}

/** The one lasting event that the copy names more than once. */
function mainSpell({ mentions }: ClaimContext): EventEntity | undefined {
  const counts = new Map<string, number>();
  for (const { event, head, form } of mentions.eventMentions)
    if (form === "noun" && eventClassOf.get(head)?.course === "spell") counts.set(event, (counts.get(event) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1);
  const [only] = often;
  return often.length === 1 && only ? mentions.events.get(only[0]) : undefined;
}

/** "Saturday’s opening parade drew thousands": with it the festival around it began. */
function edgeOf(claim: EventClaim, { modifiers, head }: EventMention, around: EventEntity | undefined): EventClaim[] {
  const edge = modifiers.map((word) => edgeWords.get(word)).find((each) => each !== undefined);
  if (!edge || !around || head === around.head || !claim.when || claim.aspect !== "happens") return [];
  const { phase: told, ...rest } = claim;
  const past = told === "over" || (told === undefined && claim.frame.tense === "past");
  const planned = told === "planned" || claim.frame.modality === "planned";
  const phase: Phase | undefined = past
    ? edge === "first"
      ? "begun"
      : "over"
    : planned && edge === "first"
      ? "planned"
      : undefined;
  return [
    {
      ...rest,
      subject: around.id,
      head: around.head,
      name: around.name,
      aspect: edge === "first" ? "begins" : "ends",
      ...(phase && { phase }),
    },
  ];
}

/** One thing a clause tells of an event. */
interface Told {
  readonly aspect: EventClaim["aspect"] | "puts-off" | "cancels" | "resumes";
  readonly group?: VerbGroup;
  readonly date?: DateMention;
  /** It entered its third day: at that time it was going on. */
  readonly entered?: boolean;
  /** Token indices that the claim covers. */
  readonly span: Tokens;
}

function toldOf(mention: EventMention, sentence: Sentence, dates: readonly DateMention[]): readonly Told[] {
  const { tokens } = sentence;
  const own =
    mention.date === undefined ? undefined : dates.find(({ start, end }) => start < mention.end && mention.start < end);
  if (mention.form === "verb") {
    // "may have been arrested", "would be charged"
    if (tokens.slice(mention.word.from, mention.word.to).some(({ norm }) => possibleWords.has(norm))) return [];
    const date = dateAfter(tokens, mention.phrase.to, dates) ?? dateBefore(tokens, mention.phrase.from, dates);
    const read = verbGroupAt(tokens, mention.word.from);
    const group = mention.tells ? (read ?? plainPast(mention.word, mention.tells)) : read;
    if (mention.tells && date)
      return [{ aspect: mention.tells, group: group!, date, span: around(tokens, mention.phrase, date) }];
    return date
      ? [{ aspect: "happens", ...(group && { group }), date, span: around(tokens, mention.phrase, date) }]
      : [];
  }
  const told: Told[] = [];
  const acting = subjectGroup(tokens, mention.phrase.to, dates);
  if (acting && (!insidePhrase(tokens, mention.phrase.from) || acting.aside)) {
    const { group, lead, entered } = acting;
    // a date between the event and its verb ("the visit on Monday began"), behind the verb, or at the head of the clause
    const date =
      lead ??
      dateAfter(tokens, group.to, dates) ??
      own ??
      dateBefore(tokens, mention.phrase.from, dates) ??
      (group.aspect === "continues" ? lastDayBefore(tokens, mention.phrase.from, dates) : undefined);
    told.push({
      aspect: group.aspect,
      group,
      ...(entered && { entered }),
      ...(date && { date }),
      span: around(tokens, { from: mention.phrase.from, to: group.to }, date),
    });
    const next = date && !lead ? joined(tokens, date, dates) : undefined;
    if (next) told.push(next);
    return told;
  }
  const acted = verbGroupBefore(tokens, mention.phrase.from);
  if (acted) {
    const date =
      dateAfter(tokens, mention.phrase.to, dates) ?? own ?? dateBefore(tokens, clauseStart(tokens, acted.from), dates);
    return [
      {
        aspect: acted.aspect,
        group: acted,
        ...(date && { date }),
        span: around(tokens, { from: acted.from, to: mention.phrase.to }, date),
      },
    ];
  }
  const day = nthDayOf(tokens, mention, dates) ?? edgeNounOf(tokens, mention, dates);
  if (day) return [day];
  const date = own ?? dateAfter(tokens, mention.phrase.to, dates, true) ?? dayOfEffect(tokens, mention, dates);
  return date ? [{ aspect: "happens", date, span: around(tokens, mention.phrase, date) }] : [];
}

/**
 * The day of a clause that tells what a momentary event did: "a blast on the quay killed nine on Monday", "nine were hurt on Monday in a
 * blast". Only where the clause has one day, and it is nobody's day of saying so.
 */
function dayOfEffect(
  tokens: readonly Token[],
  { head, phrase }: EventMention,
  dates: readonly DateMention[],
): DateMention | undefined {
  if (!dates.length || eventClassOf.get(head)?.course !== "moment") return undefined;
  let effect = false;
  const days = new Set<DateMention>();
  const read = (i: number): boolean => {
    const token = tokens[i] as Token;
    const date = dates.find(({ start, end }) => start <= token.start && token.start < end);
    if (date) {
      if (date.grain === "day") days.add(date);
      return true;
    }
    if (token.kind === "mark" || effectBreaks.has(token.norm) || reportingVerbs.has(token.norm)) return false;
    if (effectWords.has(token.norm)) effect = true;
    return true;
  };
  // a subject: the effect stands behind it; an agent or a setting ("by", "in"): before it
  const agent = /^(?:in|by|during|when)$/.test(normAt(tokens, phrase.from - 1));
  for (let i = phrase.to; i < tokens.length && i - phrase.to < effectReach; i++) if (!read(i)) break;
  if (agent) for (let i = phrase.from - 1; i >= 0 && phrase.from - i < effectReach; i--) if (!read(i)) break;
  const [only] = days;
  return effect && days.size === 1 ? only : undefined;
}

const effectReach = 14;
const effectBreaks: ReadonlySet<string> = new Set(
  "but while whenever because although though if unless whether who whom whose which that said says after before until since as following amid claimed blamed".split(
    " ",
  ),
);

/** Whether an event is but the complement of another noun: "a re-enactment of | the siege". */
function insidePhrase(tokens: readonly Token[], from: number): boolean {
  return nounLinks.has(normAt(tokens, from - 1));
}

const nounLinks: ReadonlySet<string> = new Set(
  "of for to at in by with from about over on into near against behind during".split(" "),
);

/** "On Thursday crews stood at the gate as | the strike entered its third week": the day of the sentence. */
function lastDayBefore(tokens: readonly Token[], from: number, dates: readonly DateMention[]): DateMention | undefined {
  const { start } = tokens[from] as Token;
  const before = dates.filter((date) => date.end <= start && date.grain === "day" && !date.range);
  return before.length === 1 ? before[0] : undefined;
}

/** The verb of a phrase that tells an end of the event by itself, in the past. */
function plainPast(word: Tokens, aspect: "begins" | "ends"): VerbGroup {
  return { ...word, aspect, time: "past", negated: false, unreal: false, passive: false, pluperfect: false };
}

/** The verb group whose subject ends before a token, over what may stand between: "the trip[, which] began". */
function subjectGroup(
  tokens: readonly Token[],
  from: number,
  dates: readonly DateMention[],
):
  | { readonly group: VerbGroup; readonly lead?: DateMention; readonly aside: boolean; readonly entered?: true }
  | undefined {
  let i = from;
  let aside = false;
  let lead: DateMention | undefined;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[i];
    if (!token) return undefined;
    const entering = /^enter(?:s|ed|ing)?$/.test(token.norm) ? dayEntered(tokens, i) : undefined;
    if (entering)
      return {
        group: going(i, entering),
        aside,
        entered: true,
      };
    const group = verbGroupAt(tokens, i) ?? dayGroupAt(tokens, i, dates);
    if (group) return { group, aside, ...(lead && { lead }) };
    const date = dates.find(({ start }) => start === token.start);
    if (date) {
      lead = date;
      while (tokens[i] && (tokens[i] as Token).start < date.end) i++;
      continue;
    }
    if (token.text === "," || token.norm === "which" || token.norm === "that" || token.norm === "on") {
      aside ||= token.norm !== "on";
      i++;
      continue;
    }
    return undefined;
  }
  return undefined;
}

/** "is on 12 June", "is set for Monday", "will be from Monday to Friday": a form of "to be" with a day behind it. */
function dayGroupAt(tokens: readonly Token[], from: number, dates: readonly DateMention[]): VerbGroup | undefined {
  let be = false;
  let past = false;
  let planned = false;
  for (let i = from; i < tokens.length && i - from < 6; i++) {
    const { norm, start, kind } = tokens[i] as Token;
    if (dates.some((date) => date.start === start))
      return be || planned
        ? {
            from,
            to: i,
            aspect: "happens",
            time: planned ? "planned" : past ? "past" : "present",
            negated: false,
            unreal: past && planned,
            passive: false,
            pluperfect: false,
          }
        : undefined;
    if (kind === "mark") return undefined;
    if (norm === "is" || norm === "be" || norm === "are") be = true;
    else if (norm === "was" || norm === "were" || norm === "had") be = past = true;
    else if (norm === "will" || plannedWords.has(norm)) planned = true;
    else if (norm !== "for" && norm !== "on" && norm !== "to" && norm !== "been" && norm !== "now" && norm !== "has")
      return undefined;
  }
  return undefined;
}

/** "entered its 25th day": the token after it. */
function dayEntered(tokens: readonly Token[], at: number): number | undefined {
  let i = at + 1;
  if (tokens[i]?.norm === "into") i++;
  if (!tokens[i] || !/^(?:its|their|a|the)$/.test((tokens[i] as Token).norm)) return undefined;
  return nthDay(tokens, i + 1);
}

/** "on the third day of the strike": it is going on; "drivers began a second week of the strike" tells it as news. */
function nthDayOf(tokens: readonly Token[], { phrase }: EventMention, dates: readonly DateMention[]): Told | undefined {
  if (tokens[phrase.from - 1]?.norm !== "of") return undefined;
  for (let at = phrase.from - 4; at < phrase.from - 2; at++) {
    if (at < 0 || nthDay(tokens, at) !== phrase.from - 1) continue;
    const article = /^(?:a|an|its|their|the|his|her)$/.test(normAt(tokens, at - 1)) ? 1 : 0;
    const verb = at - article - 1;
    const entered = /^(?:begin|begins|began|enter|enters|entered|start|starts|started)$/.test(normAt(tokens, verb));
    const date = dateAfter(tokens, phrase.to, dates);
    const from = entered ? verb : at;
    return {
      aspect: "continues",
      ...(entered && { group: going(from, at), entered }),
      ...(date && { date }),
      span: around(tokens, { from, to: phrase.to }, date),
    };
  }
  return undefined;
}

function going(from: number, to: number): VerbGroup {
  return {
    from,
    to,
    aspect: "continues",
    time: "past",
    negated: false,
    unreal: false,
    passive: false,
    pluperfect: false,
  };
}

/** "arrived on Monday at the start of | a four-day tour": the day of the clause is the day of that end. */
function edgeNounOf(
  tokens: readonly Token[],
  { phrase }: EventMention,
  dates: readonly DateMention[],
): Told | undefined {
  const aspect = edgeNouns.get(normAt(tokens, phrase.from - 2));
  if (!aspect || tokens[phrase.from - 1]?.norm !== "of" || !/^(?:at|for)$/.test(normAt(tokens, phrase.from - 4)))
    return undefined;
  const from = phrase.from - 4;
  let date = dateAfter(tokens, phrase.to, dates);
  for (let i = from - 1; !date && i >= 0 && from - i <= dateReach; i--) {
    const token = tokens[i] as Token;
    date = dates.find(({ end, grain }) => end === token.end && grain === "day");
    if (!date && (token.kind === "mark" || clauseBreaks.has(token.norm))) break;
  }
  return (
    date && {
      aspect,
      group: plainPast({ from, to: phrase.from - 1 }, aspect),
      date,
      span: around(tokens, { from, to: phrase.to }, date),
    }
  );
}

/** A second verb with the same subject: "began on Monday and | will end on Friday". */
function joined(tokens: readonly Token[], after: DateMention, dates: readonly DateMention[]): Told | undefined {
  let i = tokens.findIndex(({ start }) => start >= after.end);
  if (i < 0) return undefined;
  if (tokens[i]?.text === ",") i++;
  if (tokens[i]?.norm !== "and" && tokens[i]?.norm !== "before") return undefined;
  const group = verbGroupAt(tokens, i + 1);
  if (!group || group.aspect === "happens") return undefined;
  const date = dateAfter(tokens, group.to, dates);
  return { aspect: group.aspect, group, ...(date && { date }), span: around(tokens, group, date) };
}

/**
 * The date that ends the clause after a token. Conservative: only prepositions, small phrases and commas that belong to a date may stand
 * between; another verb, another event or a new clause ends the search. `near`: nothing but a preposition may stand between.
 */
function dateAfter(
  tokens: readonly Token[],
  from: number,
  dates: readonly DateMention[],
  near = false,
): DateMention | undefined {
  for (let i = from; i < tokens.length && i - from <= (near ? 2 : dateReach); i++) {
    const token = tokens[i] as Token;
    const date = dates.find(({ start }) => start === token.start);
    if (date) {
      const before = tokens[i - 1];
      // "until Friday", "since May" and "before Monday" say another thing than the day it happens
      return before && /^(?:until|till|since|before|after|by|than|through)$/.test(before.norm) ? undefined : date;
    }
    if (near && token.norm !== "on" && token.text !== ",") return undefined;
    if (token.kind === "mark" && token.text !== ",") return undefined;
    if (
      token.text === "," &&
      !dates.some(({ start }) => start === tokens[i + 1]?.start || start === tokens[i + 2]?.start)
    )
      return undefined;
    if (clauseBreaks.has(token.norm) || phaseWords.has(token.norm)) return undefined;
  }
  return undefined;
}

/** A date that opens the clause: "On Monday, the visit began". */
function dateBefore(tokens: readonly Token[], to: number, dates: readonly DateMention[]): DateMention | undefined {
  let i = to - 1;
  // "next Monday, when the recall begins"
  const when = tokens[i]?.norm === "when";
  if (when) i--;
  if (tokens[i]?.text === ",") i--;
  const token = tokens[i];
  if (!token) return undefined;
  const date = dates.find(({ end }) => end === token.end);
  if (!date || when) return date;
  let first = i;
  while (first > 0 && (tokens[first - 1] as Token).start >= date.start) first--;
  const before = tokens[first - 1];
  const beforeThat = tokens[first - 2];
  if (!before) return date;
  return (before.norm === "on" || before.norm === "starting" || before.norm === "beginning") && !beforeThat
    ? date
    : undefined;
}

function clauseStart(tokens: readonly Token[], at: number): number {
  let i = at;
  for (let steps = 0; i > 0 && steps < dateReach; steps++) {
    const before = tokens[i - 1] as Token;
    if (before.kind === "mark" || clauseBreaks.has(before.norm)) break;
    i--;
  }
  return i;
}

const clauseBreaks: ReadonlySet<string> = new Set(
  "and but or while when whenever because although though if unless whether who whom whose which that where said says after before until since as he she they it we i".split(
    " ",
  ),
);

function around(tokens: readonly Token[], { from, to }: Tokens, date?: DateMention): Tokens {
  if (!date) return { from, to };
  let first = from;
  let last = to;
  while (first > 0 && (tokens[first] as Token).start > date.start) first--;
  while (last < tokens.length && (tokens[last - 1] as Token).end < date.end) last++;
  return { from: first, to: last };
}

function claimOf(
  context: ClaimContext,
  mention: EventMention,
  sentence: Sentence,
  told: Told,
  sole: boolean,
): EventClaim | undefined {
  const { tokens } = sentence;
  const { group } = told;
  const entity = context.mentions.events.get(mention.event);
  if (!entity || group?.negated) return undefined;
  const span = { start: (tokens[told.span.from] as Token).start, end: (tokens[told.span.to - 1] as Token).end };
  const when = told.date && eventTimeOf(told.date, context.article);
  const changes = told.aspect === "puts-off" || told.aspect === "cancels" || told.aspect === "resumes";
  if (group?.unreal && !changes) return undefined;
  const before = tokens[told.span.from - 1];
  if (before && possibleWords.has(before.norm)) return undefined;
  const aspect = aspectOf(told.aspect, mention.head);
  const phase = told.entered
    ? "under-way"
    : changes
      ? changedPhase(told.aspect)
      : phaseOf(aspect, group, when, context, sentence);
  return {
    ...context.base(span, sentence.index),
    kind: "event",
    subject: mention.event,
    head: mention.head,
    name: entity.name,
    says: saysOf(context, tokens, mention, told),
    aspect,
    ...(phase && { phase }),
    ...(when && { when }),
    current: group?.time === "present",
    changed: changes || tellsOfChange(tokens, told.span),
    identity:
      mention.participants.length || mention.modifiers.length || !eventClassOf.has(mention.head)
        ? "named"
        : sole
          ? "only"
          : "likely",
  };
}

/** The verb and the date as printed, in the order of the copy; for a bare "the visit on Monday" the whole of it. */
function saysOf(
  { article }: ClaimContext,
  tokens: readonly Token[],
  mention: EventMention,
  { group, date }: Told,
): string {
  const verb = group && (tokens[group.from] as Token | undefined);
  const parts = [
    verb ? { start: verb.start, end: (tokens[group.to - 1] as Token).end } : { start: mention.start, end: mention.end },
    ...(date && (verb || date.start >= mention.end || date.end <= mention.start)
      ? [{ start: date.start, end: date.end }]
      : []),
  ].sort((a, b) => a.start - b.start);
  return parts.map(({ start, end }) => article.text.slice(start, end)).join(" ");
}

function aspectOf(aspect: Told["aspect"] | PhaseAspect, head: string): EventClaim["aspect"] {
  if (aspect === "puts-off" || aspect === "cancels" || aspect === "resumes") return "happens";
  const momentary = eventClassOf.get(head)?.course === "moment";
  return momentary && aspect === "begins" ? "happens" : aspect;
}

function changedPhase(aspect: Told["aspect"]): Phase | undefined {
  return aspect === "puts-off" ? "postponed" : aspect === "cancels" ? "cancelled" : undefined;
}

/** Where the event stands at the time of telling, by the verb and, for the present ("opens on Saturday"), by the day. */
function phaseOf(
  aspect: EventClaim["aspect"],
  group: VerbGroup | undefined,
  when: EventTime | undefined,
  { article }: ClaimContext,
  { zone }: Sentence,
): Phase | undefined {
  if (!group) return undefined;
  const day = when?.days;
  const told = article.published?.date;
  const ahead = day && told ? compareDates(day.from, told) > 0 : undefined;
  const behind = day && told ? compareDates(day.to, told) < 0 : undefined;
  const time =
    group.time === "open" || group.time === "present" ? (ahead ? "planned" : behind ? "past" : group.time) : group.time;
  if (aspect === "begins") {
    if (time === "planned") return "planned";
    if (time === "past") return "begun";
    return time === "present" && when && zone !== "headline" ? "planned" : undefined;
  }
  // In a headline the present tells what has just happened: "Bus strike ends".
  if (aspect === "ends")
    return time === "past" || (time === "present" && zone === "headline" && !when) ? "over" : undefined;
  if (aspect === "continues") return group.time === "present" ? "under-way" : undefined;
  if (aspect === "part") return undefined;
  return time === "planned" || (time === "present" && when && zone !== "headline")
    ? "planned"
    : time === "past"
      ? "over"
      : undefined;
}
