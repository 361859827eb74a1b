import { firstTokenFrom } from "../language/token-at.js";
import { kinWords } from "../lexicon/kin.js";
import { rankNamed } from "../lexicon/offices.js";
import { roles } from "../lexicon/roles.js";
import { seatBodies, termVerbs } from "../lexicon/seats.js";
import type { OfficeClaim } from "../model/office.js";
import type { PersonMention } from "../model/person.js";
import type { Sentence, Token } from "../model/sentence.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";

/** How far behind "term" its verb may stand, in tokens: "term, which runs until". */
const verbReach = 3;
/** How far the body may stand from "term", in tokens: "the harbour board, where her second term". */
const bodyReach = 6;

/** Who sits on a body by a term that is not over: "his Senate term, which runs until 2028". */
export function termClaims({ mentions, sentences, base }: ClaimContext): OfficeClaim[] {
  const people = bySentence(mentions.personMentions);
  return sentences.flatMap((sentence): OfficeClaim[] => {
    const term = openTerm(sentence);
    const [holder, ...others] = people.get(sentence.index) ?? [];
    if (!term || !holder || others.some(({ person }) => person !== holder.person)) return [];
    const rank = rankNamed.get(term.rank);
    const name = mentions.people.get(holder.person)?.name;
    if (!rank || !name || !leadsTo(sentence, holder, term.start)) return [];
    const { start, end } = term;
    return [
      {
        kind: "office",
        subject: holder.person,
        ...base({ start, end }, sentence.index),
        rank: term.rank,
        standing: "current",
        jurisdictionFrom: "guessed",
        exclusive: false,
        scope: rank.scope,
        holder: name.full,
        named: true,
        holderChanges: false,
        past: false,
        handover: false,
        abroad: false,
        kin: false,
      },
    ];
  });
}

/** The holder opens the sentence, and nobody else comes in before the term: "Roe said his successor …". */
function leadsTo({ tokens }: Sentence, holder: PersonMention, term: number): boolean {
  const to = firstTokenFrom(tokens, holder.end);
  return (
    firstTokenFrom(tokens, holder.start) <= 1 &&
    !tokens[to - 1]?.possessive &&
    !tokens.slice(to, firstTokenFrom(tokens, term)).some(({ norm }) => roles.has(norm) || kinWords.has(norm))
  );
}

/** The rank whose term the sentence tells to be running, and the words that tell it. */
function openTerm({ tokens }: Sentence): { rank: string; start: number; end: number } | undefined {
  const at = tokens.findIndex(({ norm }, i) => norm === "term" && isOwn(tokens, i));
  if (at < 0) return undefined;
  const verb = tokens.slice(at + 1, at + 1 + verbReach).find(({ norm }) => termVerbs.has(norm));
  const from = Math.max(0, at - bodyReach);
  const body = tokens.slice(from, at).find(({ norm, possessive }) => seatBodies.has(norm) && !possessive);
  const rank = body && seatBodies.get(body.norm);
  return verb && body && rank ? { rank, start: body.start, end: verb.end } : undefined;
}

/** "his current term", "her Senate term". */
function isOwn(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ norm }) => norm === "his" || norm === "her");
}
