import { firstTokenFrom, normAt } from "../language/token-at.js";
import { accusedNouns, courtActs } from "../lexicon/ages.js";
import { memberships, serviceRanks } from "../lexicon/titles.js";
import type { PersonMention } from "../model/person.js";
import type { QuantityMention } from "../model/quantity.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";
import { subjectsOf } from "./subjects.js";

/** How many sentences back the person of "the 43-year-old" may be named. */
const sentencesBack = 2;
/** How many tokens an office before a name may have: "Judge", "Detective Chief Inspector". */
const titleTokens = 3;

/** Who "the 43-year-old" is, where the copy leaves no choice. */
export function ageHolders({ mentions, sentences }: ClaimContext): (age: QuantityMention) => PersonMention | undefined {
  const people = bySentence(mentions.personMentions);
  const subjects = subjectsOf(sentences, mentions);
  const accused = accusedPeople();
  return (age) => {
    const noun = sentences[age.sentence]?.tokens[age.endToken]?.norm;
    return toldBefore(age) ?? (noun !== undefined && accusedNouns.has(noun) ? onlyAccused(age.start) : undefined);
  };

  /** The last person named, where that sentence or this one names nobody else: an officer of the law aside, who speaks of others. */
  function toldBefore({ start, sentence }: QuantityMention): PersonMention | undefined {
    for (let at = sentence; at >= Math.max(0, sentence - sentencesBack); at--) {
      if (sentence - at > 1 && sentences[at]?.block !== sentences[sentence]?.block) return undefined;
      const named = (people.get(at) ?? []).filter(
        (mention) => mention.start < start && !(at === sentence && isOfficer(mention)),
      );
      if (named.length) return new Set(named.map(({ person }) => person)).size === 1 ? named[0] : undefined;
    }
    return undefined;
  }

  function isOfficer({ sentence, start, honorific }: PersonMention): boolean {
    const { tokens } = sentences[sentence]!;
    const name = firstTokenFrom(tokens, start);
    return (
      honorific?.toLowerCase() === "judge" ||
      tokens
        .slice(Math.max(0, name - titleTokens), name)
        .some(({ norm, capital }) => capital && (serviceRanks.has(norm) || memberships.has(norm) || norm === "judge"))
    );
  }

  /** The only one whom the copy tells, before an offset, to have been charged, tried or sentenced. */
  function onlyAccused(offset: number): PersonMention | undefined {
    const before = accused.filter(({ start }) => start < offset);
    return new Set(before.map(({ person }) => person)).size === 1 ? before[0] : undefined;
  }

  function accusedPeople(): PersonMention[] {
    return sentences.flatMap((sentence) =>
      sentence.tokens.flatMap(({ norm, index }) => {
        if (!courtActs.has(norm)) return [];
        const be = /^(?:was|were|is|been)$/.test(normAt(sentence.tokens, index - 1));
        return subjects.of(sentence, be ? index - 1 : index) ?? [];
      }),
    );
  }
}
