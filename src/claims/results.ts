import { normAt } from "../language/token-at.js";
import {
  carriedWords,
  finalWords,
  marginNouns,
  otherScores,
  otherVotes,
  tieBreakers,
  winWords,
} from "../lexicon/results.js";
import type { ResultClaim } from "../model/numeric.js";
import type { Quantity, QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { singular } from "../values/singular.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";

/** Tokens around a score that tell whose and which it is. */
const reach = 9;
/** Tokens between two counts of one result: "had 3,207 votes and Hale 3,044". */
const gap = 8;

/** Scores, votes and margins. */
export function results({ sentences, mentions, base }: ClaimContext): ResultClaim[] {
  const claims: ResultClaim[] = [];
  const members = membersOf(sentences, mentions.quantities);
  for (const [index, quantities] of bySentence(mentions.quantities)) {
    const sentence = sentences[index]!;
    const { tokens, zone } = sentence;
    const scores = quantities.filter(({ quantity }) => quantity.against !== undefined);
    for (const mention of scores) {
      const around = tokens.slice(Math.max(0, mention.firstToken - reach), mention.endToken + reach);
      // Sets and legs come in rows: "6-4 3-6 7-6".
      if (scores.length > 1 || around.some(({ norm }) => otherScores.has(norm))) continue;
      const before = tokens.slice(Math.max(0, mention.firstToken - reach), mention.firstToken);
      const carried = isCarried(before);
      const next = normAt(tokens, mention.endToken);
      const voted = carried || before.some(({ norm }) => norm === "voted") || ofVotes(tokens, mention);
      const won =
        carried ||
        // "beating back an amendment" wins no vote
        before.some(
          ({ norm, index }) => winWords.has(norm) && !passive(tokens, index) && normAt(tokens, index + 1) !== "back",
        ) ||
        /^(?:win|victory)$/.test(next);
      const final = zone === "headline" || won || before.some(({ norm }) => finalWords.has(norm));
      const first = Math.max(0, mention.firstToken - 1);
      claims.push({
        ...base({ start: tokens[first]!.start, end: mention.end }, index),
        kind: "result",
        subject: voted ? "vote" : "score",
        score: pair(mention),
        ...(won && { won: carried ? ("carried" as const) : ("win" as const) }),
        ...(won && !carried && matchOf(tokens, mention.firstToken)),
        final,
        names: namesIn(tokens, mention),
        ...(voted &&
          members &&
          isVoteOf(sentence, mention, members) && { members: members.members, everybody: members.everybody }),
        zone,
      });
    }
    claims.push(...counts(sentence, quantities));
  }
  return claims;

  /** Margins, and pairs of counts. */
  function counts({ tokens, index, zone }: Sentence, quantities: readonly QuantityMention[]): ResultClaim[] {
    const found: ResultClaim[] = [];
    quantities.forEach((mention, at) => {
      if (mention.quantity.dimension !== "count" || mention.quantity.range || mention.quantity.vague) return;
      const lead = normAt(tokens, mention.firstToken - 1);
      const earlier = `${normAt(tokens, mention.firstToken - 2)} ${lead}`;
      if (/^majority (?:of|was)$/.test(earlier) && !counted.test(normAt(tokens, mention.endToken))) {
        found.push({
          ...base({ start: tokens[mention.firstToken - 2]!.start, end: mention.end }, index),
          kind: "result",
          subject: "margin",
          margin: mention.quantity,
          unit: "vote",
          final: true,
          names: namesIn(tokens, mention),
          zone,
        });
        return;
      }
      const noun = singular(normAt(tokens, mention.endToken));
      if (!marginNouns.has(noun)) return;
      if (lead === "by" || /^(?:margin|majority|lead) of$/.test(earlier)) {
        const clause = tokens.slice(Math.max(0, mention.firstToken - 30), mention.firstToken);
        if (!clause.some(({ norm }) => winWords.has(norm) || norm === "majority" || norm === "elected")) return;
        found.push({
          ...base(
            { start: tokens[Math.max(0, mention.firstToken - 1)]!.start, end: tokens[mention.endToken]!.end },
            index,
          ),
          kind: "result",
          subject: "margin",
          margin: mention.quantity,
          unit: noun,
          final: true,
          names: namesIn(tokens, mention),
          zone,
        });
        return;
      }
      const rival = quantities[at + 1];
      if (
        rival?.quantity.dimension !== "count" ||
        rival.firstToken - mention.endToken > gap ||
        rival.quantity.against !== undefined
      )
        return;
      const between = tokens.slice(mention.endToken + 1, rival.firstToken);
      const behind = singular(normAt(tokens, rival.endToken));
      const linked =
        between.some(({ norm }) => /^(?:and|to|against|while)$/.test(norm)) && between.some(({ capital }) => capital);
      if (
        !linked ||
        (marginNouns.has(behind) && behind !== noun) ||
        (!marginNouns.has(behind) &&
          tokens[rival.endToken]?.kind === "word" &&
          !/^(?:according|in|with|on|after)$/.test(behind))
      )
        return;
      const before = tokens.slice(Math.max(0, mention.firstToken - reach), mention.firstToken);
      found.push({
        ...base({ start: mention.start, end: rival.end }, index),
        kind: "result",
        subject: "vote",
        score: [mention.quantity, rival.quantity],
        unit: noun,
        ...(before.some(({ norm }) => /^(?:won|beat|defeated|elected)$/.test(norm)) && { won: "win" as const }),
        final: true,
        names: [...namesIn(tokens, mention), ...namesIn(tokens, rival)],
        zone,
      });
    });
    return found;
  }
}

/** A body that votes, by its noun, and how many sit in it. */
interface Body extends Required<Pick<ResultClaim, "members" | "everybody">> {
  readonly body: string;
}

/** How many sit in the body that votes, where the article names one such number and no other: "the 11-member council". */
function membersOf(sentences: readonly Sentence[], quantities: readonly QuantityMention[]): Body | undefined {
  let found: Body | undefined;
  for (const mention of quantities) {
    const { tokens } = sentences[mention.sentence]!;
    // "9-member council", "9 member council", "nine-member council"
    const grown = /-(member|seat|strong)$/.exec(normAt(tokens, mention.endToken - 1))?.[1];
    const behind = mention.endToken + (tokens[mention.endToken]?.kind === "mark" ? 1 : 0);
    const [first, second] = grown
      ? [grown, normAt(tokens, mention.endToken)]
      : [normAt(tokens, behind), normAt(tokens, behind + 1)];
    const bench =
      /^(?:member|seat|strong)$/.test(singular(first)) &&
      /^(?:council|board|committee|panel|assembly|commission|court|jury|cabinet|chamber|senate)$/.test(second);
    const ofBody = /^(?:council|board|committee|panel|commission|jury|court) of$/.test(
      `${normAt(tokens, mention.firstToken - 2)} ${normAt(tokens, mention.firstToken - 1)}`,
    );
    // "with all 25 members voting"
    const all =
      normAt(tokens, mention.firstToken - 1) === "all" &&
      /^(?:member|councillor|lawmaker|legislator|senator|mp)$/.test(singular(first));
    if ((!bench && !ofBody && !all) || mention.quantity.dimension !== "count") continue;
    if (found && found.members.figure !== mention.quantity.figure) return undefined;
    const voting = all && tokens.slice(mention.endToken, mention.endToken + 3).some(({ norm }) => norm === "voting");
    found = {
      members: mention.quantity,
      everybody: voting || (found?.everybody ?? false),
      body: bench ? second : ofBody ? normAt(tokens, mention.firstToken - 2) : singular(first),
    };
  }
  return found;
}

/** Words behind a body within which its vote is told: "the council of nine has voted". */
const verbReach = 4;

/**
 * Whether it is this body whose vote the score is: "the council voted 7-5", "approved 7-5 by the council", "all 25 members voting". A body that is
 * named beside a vote may be what the vote is about, or wait for its turn.
 */
function isVoteOf({ tokens }: Sentence, { firstToken, endToken }: QuantityMention, { body, everybody }: Body): boolean {
  if (tokens.some(({ norm }) => tieBreakers.has(norm))) return false;
  if (body === "member" || everybody) return everybody && tokens.some(({ norm }) => norm === "voting");
  return tokens.some(({ norm, index }) => {
    if (norm !== body) return false;
    if (index > endToken) {
      // "by the council", "on the 11-member council"
      const lead = tokens.slice(endToken, index);
      return (
        /^(?:by|on)$/.test(lead[0]?.norm ?? "") && lead.length <= 6 && lead.every(({ norm }) => !relatives.has(norm))
      );
    }
    const behind = tokens.slice(index + 1, firstToken);
    const verb = behind.findIndex(({ norm }) => norm === "voted" || carriedWords.has(norm));
    return verb >= 0 && verb < verbReach && isSubject(tokens, index) && !behind.some(({ norm }) => relatives.has(norm));
  });
}

const relatives: ReadonlySet<string> = new Set("which who whose that but while though although and".split(" "));

/** Whether a noun opens its clause: "The 11-member council", "On Tuesday the council", not "of the council". */
function isSubject(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (at >= 0 && !/^(?:the|a|an|its|their)$/.test(tokens[at]!.norm) && noun - at < 5) at--;
  return !/^(?:of|to|for|from|by|with|in|at|a|sets|set|create|creates|creating|up|told|asked)$/.test(
    normAt(tokens, at - 1),
  );
}

/**
 * Whether a motion is carried by the score behind these words: "approved the plan 7-5", "passed by a vote of 231 to 204". Another verb, a clause or
 * another motion between them leaves open what was: "approved, though planners voted 3-6", "backed by the mayor, was beaten 12-31".
 */
function isCarried(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({ norm }) => carriedWords.has(norm));
  return (
    at >= 0 &&
    !before
      .slice(at + 1)
      .some(
        ({ norm, kind, text }) =>
          (kind === "mark" && !/^[-‘’'“”"]$/.test(text)) || otherVotes.has(norm) || /..(?:ed|ing)$/.test(norm),
      )
  );
}

/** "a 7-5 vote", "the vote was 7-5", "by seven votes to five". */
function ofVotes(tokens: readonly Token[], { firstToken, endToken }: QuantityMention): boolean {
  return (
    /^votes?$/.test(normAt(tokens, endToken)) ||
    (/^(?:of|was|by)$/.test(normAt(tokens, firstToken - 1)) && normAt(tokens, firstToken - 2) === "vote") ||
    tokens.slice(firstToken, endToken).some(({ norm }) => norm === "votes")
  );
}

/** Behind a bare number: a word that it may count. "A majority of six was enough" counts votes. */
const counted = /^(?!(?:was|is|in|on|for|and|but|after|when|at)$)\p{L}/u;

const beat = /^(?:beat|beats|defeated|thrashed|hammered|routed|crushed|edged|stunned|overcame|overcome)$/;

/** The sides of "United beat Rovers 3-1", each by the last word of its name: "Mill Rovers" is "Rovers". */
function matchOf(tokens: readonly Token[], score: number): Pick<ResultClaim, "match"> | undefined {
  for (let at = score - 1; at > Math.max(0, score - reach); at--) {
    if (!beat.test(tokens[at]!.norm) || passive(tokens, at)) continue;
    const before = tokens[at - 1];
    let to = at + 1;
    while (to < score && tokens[to]!.kind === "word" && tokens[to]!.capital) to++;
    const behind = tokens[to - 1];
    if (!before?.capital || !behind || to === at + 1 || before.kind !== "word") return undefined;
    return { match: { winner: before.norm, loser: behind.norm } };
  }
  return undefined;
}

/** "was beaten 1-3", "lost after being held 1-1": the side named first did not win. */
function passive(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ norm }) => /^(?:was|were|is|are|be|been|being|got|get)$/.test(norm));
}

function pair({ quantity }: QuantityMention): [Quantity, Quantity] {
  const { against, ...first } = quantity;
  const second = against ?? "0";
  return [
    first,
    {
      ...first,
      text: second,
      figure: second,
      rounded: { low: second, high: second },
      interval: { low: second, high: second },
      expected: { low: second, high: second },
    },
  ];
}

/** Capitalised words around a figure, folded. */
function namesIn(tokens: readonly Token[], { firstToken, endToken }: QuantityMention): string[] {
  return [...tokens.slice(Math.max(0, firstToken - reach), firstToken), ...tokens.slice(endToken, endToken + 4)]
    .filter(({ kind, capital, text, norm }) => kind === "word" && capital && text.length > 2 && norm.length > 2)
    .map(({ norm }) => norm);
}
