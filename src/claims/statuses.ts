import { firstTokenFrom, normAt } from "../language/token-at.js";
import { adverbs, auxiliaries } from "../lexicon/function-words.js";
import { roles } from "../lexicon/roles.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import {
  atOnce,
  conditions,
  fictionWords,
  headlineParticiples,
  injuries,
  livingDeeds,
  officialSources,
  perils,
  rescuers,
  reviewWords,
  sequenceWords,
  suffering,
  type Telling,
  tellings,
} from "../lexicon/statuses.js";
import { honorifics, serviceRanks } from "../lexicon/titles.js";
import type { DateMention } from "../model/date.js";
import type { PersonMention } from "../model/person.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Status, StatusClaim } from "../model/status.js";
import { sameDate } from "../values/calendar.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";
import { isRecentDay } from "./recent-days.js";
import { subjectsOf } from "./subjects.js";

const be = new Set("is are was were be been being get got gets".split(" "));
const yearNumber = /^(?:1[5-9]|20)\d\d$/;
/** How far before a second participle its "was" may stand, in tokens. */
const groupReach = 9;
/** How far behind a verb its day may stand, in tokens. */
const dayReach = 8;

interface Told extends Pick<Telling, "status" | "aspect" | "death" | "decision"> {
  readonly who: PersonMention;
  /** Token indexes of the words that tell it, end-exclusive. */
  readonly from: number;
  readonly to: number;
  readonly day?: DateMention | undefined;
}

/** How it stands with the people of the article: "Roe died at the scene", "the late Jane Roe", "Roe is in a stable condition". */
export function statusClaims(context: ClaimContext): StatusClaim[] {
  const { sentences, mentions, base, article } = context;
  const subjects = subjectsOf(sentences, mentions);
  const people = bySentence(mentions.personMentions);
  const dates = bySentence(mentions.dates);
  const fiction = sentences.some(({ tokens }) => tokens.filter(({ norm }) => fictionWords.has(norm)).length > 1);
  if (fiction) return [];
  // A court of appeal frees whom another jailed.
  const reviewed = sentences.some(({ tokens }) => tokens.some(({ norm }) => reviewWords.has(norm)));
  const ranked = new Set(mentions.personMentions.filter(hasRank).map(({ person }) => person));
  const families = new Map<string, Set<string>>();
  for (const [id, { name }] of mentions.people) {
    const family = (name.family ?? name.full).toLowerCase();
    families.set(family, (families.get(family) ?? new Set()).add(id));
  }
  const established = establishedNames(mentions.personMentions);
  return sentences.flatMap((sentence) => {
    if (sentence.zone === "contents" || sentence.zone === "metadata") return [];
    const here = people.get(sentence.index) ?? [];
    return toldIn(sentence, here).flatMap((told) => claimOf(sentence, told) ?? []);
  });

  function toldIn(sentence: Sentence, here: readonly PersonMention[]): Told[] {
    const { tokens } = sentence;
    const found: Told[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const telling = tellingAt(sentence, at);
      const who = telling && subjects.of(sentence, telling.from);
      if (telling && who) found.push({ ...telling, who, day: dayOf(sentence) });
    }
    for (const who of here) {
      const from = firstTokenFrom(tokens, who.start);
      const to = firstTokenFrom(tokens, who.end);
      const late = lateBefore(tokens, from);
      if (late !== undefined) found.push({ who, status: "dead", aspect: "state", death: "untold", from: late, to });
      // "killing Jane Roe", not "killing Jane Roe’s dog"
      const killing = tokens[from - 1]?.norm;
      if ((killing === "killing" || killing === "killed") && !tokens[to - 1]?.possessive)
        found.push({ who, status: "dead", aspect: "turn", death: "violent", from: from - 1, to, day: dayOf(sentence) });
      // "found the climber Jane Roe dead"
      if (tokens[to]?.norm === "dead" && tokens.slice(Math.max(0, from - 4), from).some(({ norm }) => norm === "found"))
        found.push({
          who,
          status: "dead",
          aspect: "turn",
          death: "at once",
          from: to,
          to: to + 1,
          day: dayOf(sentence),
        });
      const deed = deedBeside(tokens, from, to);
      const day = deed === undefined ? undefined : dayBehind(sentence, deed);
      if (deed !== undefined && day)
        found.push({
          who,
          status: "alive",
          aspect: "deed",
          from: Math.min(from, deed),
          to: firstTokenFrom(tokens, day.end),
          day,
        });
    }
    return found;
  }

  function claimOf(sentence: Sentence, { who, from, to, day, ...told }: Told): StatusClaim | undefined {
    const { tokens } = sentence;
    const start = Math.min(
      (tokens[from] as Token).start,
      who.sentence === sentence.index ? who.start : Number.POSITIVE_INFINITY,
    );
    const end = Math.max((tokens[to - 1] as Token).end, who.sentence === sentence.index ? who.end : 0);
    const claim = base({ start, end }, sentence.index);
    // How the verb is meant, wherever the name stands.
    const frame = context.frameAt(
      { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end },
      sentence.index,
    );
    const status = frame.polarity === "denied" ? opposite(told.status) : told.status;
    const bare = told.aspect === "deed" || who.honorific ? undefined : established.get(bareName(who) ?? "");
    const person = bare ?? who.person;
    const name = mentions.people.get(person)?.name;
    if (!status || !name) return undefined;
    const family = (name.family ?? name.full).toLowerCase();
    const peril = tokens.find(({ norm }) => perils.has(norm));
    const speaker = frame.speaker;
    return {
      ...claim,
      frame,
      kind: "status",
      subject: person,
      status,
      aspect: told.aspect,
      ...(told.death && status === "dead" && { death: told.death }),
      ...(told.decision && { decision: told.decision }),
      person: name.full,
      sure: bare !== undefined || who.name.given !== undefined || families.get(family)?.size === 1,
      staged: isStaged(sentence, from, to) || (reviewed && (status === "held" || status === "free")),
      ...(day && { when: article.text.slice(day.start, day.end).toLowerCase() }),
      ...(day?.resolved && !isOpen(day) && { days: day.resolved }),
      recent: day !== undefined && isRecentDay(day, article),
      ...(peril && { peril: peril.norm }),
      display: sentence.zone === "headline" || sentence.zone === "standfirst",
      official:
        speaker.kind === "source" && (ranked.has(speaker.id) || tokens.some(({ norm }) => officialSources.has(norm))),
    };
  }

  /** The only day that the sentence names. */
  function dayOf({ index }: Sentence): DateMention | undefined {
    const days = (dates.get(index) ?? []).filter(({ grain }) => grain === "day");
    return days.length === 1 ? days[0] : undefined;
  }

  /** A day right behind a deed: "told reporters on Tuesday". */
  function dayBehind({ index, tokens }: Sentence, verb: number): DateMention | undefined {
    const reach = tokens[Math.min(tokens.length - 1, verb + dayReach)] as Token;
    return (dates.get(index) ?? []).find(
      ({ grain, start }) => grain === "day" && start > (tokens[verb] as Token).start && start <= reach.start,
    );
  }

  /** "On Friday" in a paper of that Friday is today or a week ago. */
  function isOpen({ resolved, stated }: DateMention): boolean {
    const published = article.published?.date;
    return (
      stated.weekday !== undefined &&
      stated.day === undefined &&
      !!published &&
      !!resolved &&
      sameDate(resolved.from, published)
    );
  }

  /** Whether the words of the sentence, beside the telling itself, tell of other times or steps. */
  function isStaged({ index, tokens }: Sentence, from: number, to: number): boolean {
    const year = article.published?.date.year;
    if ((dates.get(index) ?? []).some(({ grain }) => grain !== "day" && grain !== "minute")) return true;
    return tokens.some(
      ({ norm, text }, i) =>
        (i < from || i >= to) &&
        (sequenceWords.has(norm) ||
          fictionWords.has(norm) ||
          (norm === "time" && tokens[i - 1]?.norm === "the") ||
          (yearNumber.test(text) && Number(text) !== year)),
    );
  }

  function hasRank(mention: PersonMention): boolean {
    const { tokens } = sentences[mention.sentence]!;
    const before = normAt(tokens, firstTokenFrom(tokens, mention.start) - 1);
    return serviceRanks.has(before) || officialSources.has(before) || before === "dr";
  }
}

/**
 * Whom a bare family name means, where two of the article share it: the one so called before the other came in. "Roe died … Roe's aunt, Gwen
 * Roe, thanked them … Roe was sitting up".
 */
function establishedNames(named: readonly PersonMention[]): ReadonlyMap<string, string> {
  const known = new Map<string, Set<string>>();
  const established = new Map<string, string>();
  for (const mention of named) {
    const bare = bareName(mention);
    const family = bare ?? mention.name.family?.toLowerCase() ?? "";
    const people = known.get(family) ?? new Set<string>();
    known.set(family, people.add(mention.person));
    if (bare && people.size === 1 && !established.has(family)) established.set(family, mention.person);
  }
  return established;
}

/** The family name, folded, where the mention is no more. */
function bareName({ name }: PersonMention): string | undefined {
  return name.given === undefined ? name.family?.toLowerCase() : undefined;
}

/** What is told at a token: the words of the list, a condition or an injury. `from` is where the verb group starts. */
function tellingAt(sentence: Sentence, at: number): Omit<Told, "who"> | undefined {
  const { tokens, zone } = sentence;
  const { norm } = tokens[at] as Token;
  if (be.has(norm) || norm === "remains" || norm === "remained") {
    const end = conditionBehind(tokens, at + 1);
    if (end !== undefined) return { status: "hurt", aspect: "state", from: at, to: end };
  }
  if (suffering.has(norm)) {
    const end = injuryBehind(tokens, at + 1, norm);
    if (end !== undefined) return { status: "hurt", aspect: "turn", from: at, to: end };
  }
  // "was taken to hospital with a broken leg"
  if (norm === "hospital" && tokens[at + 1]?.norm === "with") {
    const end = injuryBehind(tokens, at + 2, "with");
    const from = groupBefore(tokens, at, 4);
    if (end !== undefined && from !== undefined) return { status: "hurt", aspect: "turn", from, to: end };
  }
  for (const { words, be: passive, status, aspect, death, decision } of tellings.get(norm) ?? []) {
    if (!words.every((word, i) => tokens[at + i]?.norm === word)) continue;
    let from = at;
    while (from > 0 && isAdverb(tokens[from - 1] as Token)) from--;
    const auxiliary = be.has(normAt(tokens, from - 1)) || (passive && goesOn(tokens, from));
    const bare = zone === "headline" && headlineParticiples.has(norm);
    if (passive && !auxiliary && !bare) continue;
    if (!passive && auxiliary) continue;
    const to = at + words.length;
    if (!fits(tokens, norm, to)) continue;
    return {
      status,
      aspect,
      ...(death && { death: status === "dead" && comesAtOnce(tokens, to) ? "at once" : death }),
      ...(decision && { decision }),
      from: passive && be.has(normAt(tokens, from - 1)) ? from - 1 : from,
      to,
    };
  }
  return undefined;
}

/** "was arrested on Monday and released on bail": the "was" of before holds on. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm !== "and") return false;
  for (let i = at - 2; i >= Math.max(0, at - groupReach); i--) {
    if (tokens[i]?.kind === "mark") return false;
    if (be.has((tokens[i] as Token).norm)) return /ed$/.test(normAt(tokens, i + 1));
  }
  return false;
}

/** "survived by his wife", "survived a vote", "dead wrong", "in custody of": the same words for other things. */
function fits(tokens: readonly Token[], norm: string, to: number): boolean {
  const next = tokens[to];
  if (norm === "survived" || norm === "survives") {
    if (!next || next.kind === "mark" || next.norm === "and" || next.norm === "but" || next.norm === "with")
      return true;
    return next.norm === "the" && perils.has(nounBehind(tokens, to + 1));
  }
  if (norm === "alive") return !/^(?:in|with|to|as)$/.test(next?.norm ?? "");
  if (norm === "dead")
    return !next || next.kind === "mark" || next.norm === "and" || next.norm === "at" || next.norm === "on";
  if (norm === "recovering") return !next || next.kind === "mark" || /^(?:in|at|on|from|well|after)$/.test(next.norm);
  if (norm === "died" || norm === "dies")
    return next?.norm !== "down" && next?.norm !== "out" && next?.norm !== "laughing";
  if (norm === "hurt" || norm === "wounded")
    return next?.norm !== "that" && next?.norm !== "when" && next?.norm !== "to";
  return true;
}

/** "a", "the" and adjectives aside: the noun that follows. */
function nounBehind(tokens: readonly Token[], at: number): string {
  const nouns = [at, at + 1, at + 2].map((i) => normAt(tokens, i));
  return nouns.find((noun) => perils.has(noun)) ?? normAt(tokens, at);
}

/** "in a critical but stable condition": where it ends. */
function conditionBehind(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  while (isAdverb(tokens[i])) i++;
  if (tokens[i]?.norm !== "in") return undefined;
  let told = false;
  for (let j = i + 1; j < i + 7; j++) {
    const token = tokens[j];
    if (token?.kind !== "word") return undefined;
    if (token.norm === "condition") return told ? j + 1 : undefined;
    told ||= conditions.has(token.norm);
  }
  return undefined;
}

/** "a broken leg", "serious injuries": where it ends. */
function injuryBehind(tokens: readonly Token[], at: number, verb: string): number | undefined {
  if (verb === "broke" || verb === "fractured")
    return /^(?:his|her|both|two|three|an?)$/.test(normAt(tokens, at)) &&
      /^(?:leg|legs|arm|arms|hip|ankle|wrist|pelvis|collarbone|ribs|rib|neck|back|jaw|nose|shoulder|foot|elbow)$/.test(
        normAt(tokens, at + 1),
      )
      ? at + 2
      : undefined;
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.norm === "no") return undefined;
    if (injuries.has(token.norm))
      return tokens[i + 1]?.kind === "word" && /^(?:broken|fractured|dislocated|shattered)$/.test(token.norm)
        ? i + 2
        : i + 1;
  }
  return undefined;
}

/** The form of "be" a few words before. */
function groupBefore(tokens: readonly Token[], at: number, reach: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) if (be.has((tokens[i] as Token).norm)) return i;
  return undefined;
}

/** "at the scene", "instantly", "before the helicopter landed". */
function comesAtOnce(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    if (atOnce.some((phrase) => phrase.every((word, j) => tokens[i + j]?.norm === word))) return true;
    if (tokens[i]?.norm === "before" || tokens[i]?.norm === "when" || tokens[i]?.norm === "by")
      return tokens.slice(i + 1, i + 5).some(({ norm }) => rescuers.has(norm));
  }
  return false;
}

/** "the late Mr Roe", "his late uncle Jack Roe": where it begins. */
function lateBefore(tokens: readonly Token[], from: number): number | undefined {
  let i = from - 1;
  while (i >= from - 4 && i >= 0 && isTitle(tokens[i] as Token)) i--;
  return tokens[i]?.norm === "late" && /^(?:the|his|her|their|its)$/.test(normAt(tokens, i - 1)) ? i - 1 : undefined;
}

function isTitle({ norm, text }: Token): boolean {
  return honorifics.has(norm) || serviceRanks.has(norm) || roles.has(norm) || text === ".";
}

/** The verb of a deed beside a name: "Roe told reporters", "said Roe". */
function deedBeside(tokens: readonly Token[], from: number, to: number): number | undefined {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (tokens[to - 1]?.possessive) return undefined;
  if (after && isDeed(after)) return to;
  const verb = before && isTitle(before) ? tokens[from - 2] : before;
  // "“It rained,” said Roe": not "Pell said Roe died"
  return verb && isSaying(verb) && tokens[verb.index - 1]?.kind === "mark" ? verb.index : undefined;
}

function isDeed(token: Token): boolean {
  return isSaying(token) || livingDeeds.has(token.norm);
}

function isSaying({ norm, capital }: Token): boolean {
  return !capital && /^(?:said|told|announced|added|insisted|declared|replied)$/.test(norm) && speechVerbs.has(norm);
}

function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return (adverbs.has(token.norm) || token.norm.endsWith("ly") || token.norm === "not") && !auxiliaries.has(token.norm);
}

/** What "was not hurt" says; a denied condition says nothing. */
function opposite(status: Status): Status | undefined {
  return ({ dead: "alive", hurt: "unhurt" } as Partial<Record<Status, Status>>)[status];
}
