import { months } from "../lexicon/calendar.js";
import { rankNamed } from "../lexicon/offices.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import { handoverVerbs, handoverWords, officeNouns } from "../lexicon/standing.js";
import type { OfficeClaim, OfficeMention } from "../model/office.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";

/** How many tokens before and behind an office are searched for words of a handover. */
const reachBefore = 4;
const reachBehind = 9;
/** How many tokens of a clause are searched for a year. */
const clauseReach = 25;
const datingWords = new Set("in since during of from back late early mid".split(" "));
const otherTimes = new Set("before until by after till".split(" "));
const clauseEnds = new Set(["and", "but", ";", "while", "whereas"]);
const year = /^(?:1[5-9]|20)\d\d$/;
/** How many words make a deed that no two statements share by chance. */
const deedWords = 5;

/** Who holds, held or will hold what office. */
export function officeClaims({ article, mentions, sentences, base }: ClaimContext): OfficeClaim[] {
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
        ...around(sentence, office, now),
      },
    ];
  });
}

/** What the sentence says of time and change beside an office. */
function around(
  { tokens }: Sentence,
  { start, end }: OfficeMention,
  now: number,
): Pick<OfficeClaim, "years" | "handover" | "deed" | "lead"> {
  const from = firstFrom(tokens, start);
  const to = firstFrom(tokens, end);
  const years = [...yearsFrom(tokens, from - 1, -1), ...yearsFrom(tokens, to, 1)].filter((each) => each < now);
  const behind = wordsFrom(tokens.slice(to, to + 2 * deedWords));
  const before = wordsFrom(tokens.slice(Math.max(0, from - 2 * deedWords), from).reverse()).reverse();
  return {
    years,
    handover: tellsHandover(tokens, Math.max(0, from - reachBefore), to + reachBehind) || isNew(tokens, from, to),
    ...(behind.length === deedWords && !speechVerbs.has(behind[0] as string) && { deed: behind.join(" ") }),
    ...(before.length === deedWords && { lead: before.join(" ") }),
  };
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
    // "the 1988 budget" and "before June 1988" date something else
    if (lead < 0 || lead < i - 1 || (word !== undefined && datingWords.has(word)))
      if (!(word !== undefined && otherTimes.has(word))) years.push(Number(token.text));
  }
  return years;
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

/** Index of the first token that starts at `offset` or later. */
function firstFrom(tokens: Sentence["tokens"], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next words, across marks. */
function wordsFrom(tokens: Sentence["tokens"]): string[] {
  return tokens
    .filter(({ kind }) => kind !== "mark")
    .slice(0, deedWords)
    .map(({ norm }) => norm);
}
