import { firstTokenFrom, normAt } from "../language/token-at.js";
import { months } from "../lexicon/calendar.js";
import { kinWords } from "../lexicon/kin.js";
import { rankNamed } from "../lexicon/offices.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import { arrivalWords, counterpartWords, handoverVerbs, handoverWords, officeNouns } from "../lexicon/standing.js";
import type { OfficeClaim, OfficeMention } from "../model/office.js";
import type { PersonMention } from "../model/person.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";

/** How many tokens before and behind an office are searched for words of a handover. */
const reachBefore = 4;
const reachBehind = 9;
/** How many tokens of a clause are searched for a year. */
const clauseReach = 25;
/** How far before "since" its "has" may stand. */
const sinceReach = 8;
const datingWords = new Set("in since during of from back late early mid".split(" "));
const otherTimes = new Set("before until by after till".split(" "));
const pastWords = new Set("century wartime era prohibition medieval victorian".split(" "));
const clauseEnds = new Set(["and", "but", ";", "while", "whereas"]);
const year = /^(?:1[5-9]|20)\d\d$/;
/** How many words make a deed that no two statements share by chance. */
const deedWords = 5;

/** Who holds, held or will hold what office. */
export function officeClaims({ article, mentions, sentences, base }: ClaimContext): OfficeClaim[] {
  const changing = changingPeople(mentions.personMentions, sentences);
  const now = article.published?.date.year ?? latestFullDate(sentences);
  return mentions.offices.flatMap((office): OfficeClaim[] => {
    const sentence = sentences[office.sentence];
    const { holder, rank, standing, jurisdiction, jurisdictionFrom, named, unnamed, predicated } = office;
    const known = rankNamed.get(rank);
    const person = holder && mentions.people.get(holder.person);
    if (!sentence || !holder || !known || !person) return [];
    const shared = base(office, office.sentence);
    // "Roe is not the mayor", "would Roe be president": nothing is held. A title before a name is taken for granted whatever the clause does.
    if (predicated && (shared.frame.polarity === "denied" || shared.frame.modality !== "actual")) return [];
    return [
      {
        kind: "office",
        subject: holder.person,
        ...shared,
        rank,
        standing,
        ...(jurisdiction !== undefined && { jurisdiction }),
        jurisdictionFrom,
        exclusive: known.exclusive && !unnamed,
        scope: known.scope,
        holder: named ? holder.name.full : person.name.full,
        named,
        holderChanges: changing.has(holder.person),
        ...around(sentence, office, now),
      },
    ];
  });
}

/** Those by whose name, anywhere, words of a change of office stand. */
function changingPeople(named: readonly PersonMention[], sentences: readonly Sentence[]): Set<string> {
  const changing = new Set<string>();
  for (const { person, sentence, start, end } of named) {
    const tokens = sentences[sentence]?.tokens;
    if (!tokens || changing.has(person)) continue;
    if (tellsHandover(tokens, Math.max(0, firstTokenFrom(tokens, start) - 2), firstTokenFrom(tokens, end) + 5))
      changing.add(person);
  }
  return changing;
}

/** What the sentence says of time and change beside an office. */
function around(
  { tokens }: Sentence,
  { start, end }: OfficeMention,
  now: number,
): Pick<OfficeClaim, "past" | "abroad" | "kin" | "handover" | "deed" | "lead"> {
  const from = firstTokenFrom(tokens, start);
  const to = firstTokenFrom(tokens, end);
  const years = [...yearsFrom(tokens, from - 1, -1), ...yearsFrom(tokens, to, 1)].filter((each) => each < now);
  const clause = tokens.slice(Math.max(0, from - clauseReach), to + clauseReach);
  const behind = wordsFrom(tokens.slice(to, to + 2 * deedWords));
  const before = wordsFrom(tokens.slice(Math.max(0, from - 2 * deedWords), from).reverse()).reverse();
  return {
    past: years.length > 0 || clause.some(tellsPast),
    handover: tellsHandover(tokens, Math.max(0, from - reachBefore), to + reachBehind) || isNew(tokens, from, to),
    abroad: tellsGuest(tokens, from, to),
    kin: tokens.slice(Math.max(0, from - 4), to + 2).some(({ norm }) => kinWords.has(norm)),
    ...(behind.length === deedWords && !speechVerbs.has(behind[0] as string) && { deed: behind.join(" ") }),
    ...(before.length === deedWords && { lead: before.join(" ") }),
  };
}

/** "President Roe arrived in Oslo", "met President Roe", "his counterpart, President Roe". */
function tellsGuest(tokens: Sentence["tokens"], from: number, to: number): boolean {
  return (
    tokens.slice(to, to + reachBefore).some(({ norm }) => arrivalWords.has(norm)) ||
    tokens.slice(Math.max(0, from - reachBefore), from).some(({ norm }) => counterpartWords.has(norm) || norm === "met")
  );
}

/** The latest year of a full date in the copy: without a published date, the years before it are history; without either, all are. */
function latestFullDate(sentences: readonly Sentence[]): number {
  let latest = 0;
  for (const { tokens } of sentences)
    for (const { kind, text, index } of tokens) {
      if (kind !== "number" || !year.test(text) || Number(text) <= latest) continue;
      const before = tokens.slice(Math.max(0, index - 3), index);
      if (before.some(({ norm }) => months.has(norm)) && before.some((each) => each.kind === "number"))
        latest = Number(text);
    }
  return latest || Number.POSITIVE_INFINITY;
}

/** The years that date the clause, from `at` forwards or backwards to where another clause begins: "in 1974", "since May 2009". */
function yearsFrom(tokens: Sentence["tokens"], at: number, step: 1 | -1): number[] {
  const years: number[] = [];
  for (let i = at, n = 0; n < clauseReach; i += step, n++) {
    const token = tokens[i];
    if (!token || clauseEnds.has(token.norm)) break;
    if (token.kind !== "number" || !year.test(token.text)) continue;
    let lead = i - 1;
    while (lead >= 0 && lead > i - 4 && (tokens[lead]!.kind !== "word" || months.has(tokens[lead]!.norm))) lead--;
    const word = tokens[lead]?.norm;
    const [after] = tokens.slice(i + 1, i + 2);
    if (after?.norm === "s" && !after.spaced) years.push(Number(token.text));
    // "the 1988 budget" and "before June 1988" date something else
    // "has sat since 2015": and sits today
    if (word === "since" && tokens.slice(Math.max(0, lead - sinceReach), lead).some(({ norm }) => norm === "has"))
      continue;
    if (lead < 0 || lead < i - 1 || (word !== undefined && datingWords.has(word)))
      if (!(word !== undefined && otherTimes.has(word))) years.push(Number(token.text));
  }
  return years;
}

/** "ago", "century", "wartime", "era": words that put what is told into another time. */
function tellsPast({ norm }: Token, at: number, clause: Sentence["tokens"]): boolean {
  if (norm === "ago") return /^(?:years|decades|centuries|century|decade)$/.test(normAt(clause, at - 1));
  return pastWords.has(norm);
}

/** Words of a change of holder among the tokens; "took", "left" and the like only with "office", "over", "the post". */
function tellsHandover(tokens: Sentence["tokens"], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, tokens.length); i++) {
    const { norm } = tokens[i] as Token;
    if (handoverWords.has(norm)) return true;
    if (handoverVerbs.has(norm) && tokens.slice(i + 1, i + 5).some((token) => officeNouns.has(token.norm))) return true;
  }
  return false;
}

/** "the new Prime Minister", "newly elected President". */
function isNew(tokens: Sentence["tokens"], from: number, to: number): boolean {
  return tokens
    .slice(Math.max(0, from - 1), to)
    .some(({ norm, capital }) => !capital && (norm === "new" || norm === "newly"));
}

/** The next words, across marks. */
function wordsFrom(tokens: Sentence["tokens"]): string[] {
  return tokens
    .filter(({ kind }) => kind !== "mark")
    .slice(0, deedWords)
    .map(({ norm }) => norm);
}
