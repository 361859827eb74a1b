import Big from "big.js";
import type { ResultClaim } from "../model/numeric.js";
import type { Quantity } from "../model/quantity.js";
import type { Finding, LetGo } from "../model/rule.js";
import { grouped } from "../values/change.js";
import { difference, meet, plain } from "../values/interval.js";
import { capitalised, shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

type Data =
  | { readonly kind: "loser"; readonly score: string; readonly carried: boolean }
  | { readonly kind: "two"; readonly first: string; readonly second: string; readonly zones: readonly [string, string] }
  | {
      readonly kind: "margin";
      readonly margin: string;
      readonly higher: string;
      readonly lower: string;
      readonly makes: string;
    }
  | { readonly kind: "winners"; readonly first: string; readonly second: string }
  | { readonly kind: "members"; readonly score: string; readonly cast: string; readonly members: string };

export const result = defineRule<Data>({
  id: "result",
  family: "numbers",
  severity: "error",
  summary: "A winner with fewer goals, votes or seats, a margin that its counts do not make, two final scores",
  matters: "The result is the one line everybody checks. A wrong one is quoted back at the paper for years.",
  limits: [
    "Scores beside half-time, aggregate, penalties, sets or an earlier meeting are let go",
    "A margin is compared with two counts only where the article has one of each",
    "A vote is held against the size of its body only where the article names one such body, and the sentence of the vote no other",
  ],
  examples: {
    contradicts: [
      { copy: "Town beat Albion 1-3 at home on Saturday.", clash: ["1-3"] },
      { copy: "The motion was carried 5-7 on Tuesday night.", clash: ["5-7"] },
      {
        copy: "Orla Finch was elected by 168 votes on Tuesday.\n\nFinch had 3,207 votes and Hale 3,044, the clerk said.",
        clash: ["by 168 votes", "3,207 votes and Hale 3,044"],
      },
      {
        copy: "Rovers beat Town 3-2 to go top\n\nRovers are top of the league.\n\nThe crowd ran on to the pitch. FULL TIME: Rovers 3-1 Town.",
        clash: ["3-2", "3-1"],
      },
      { copy: "The plan was approved 7-5 by the council. The 11-member council meets again in May.", clash: ["7-5"] },
      { copy: "Orla Finch won the seat with 4,102 votes to Hale’s 4,377.", clash: ["4,102 votes to Hale’s 4,377"] },
      { copy: "United recorded a 0-2 win over Albion in the cup.", clash: ["0-2"] },
      { copy: "The bill passed 48-52 in the upper house.", clash: ["48-52"] },
      {
        copy: "The motion was carried 14-9 on Thursday. Supporters said a majority of six was more than they had hoped for.",
        clash: ["14-9", "majority of six"],
      },
      {
        copy: "Tarn United beat Mill Rovers 3-1\n\nMill Rovers beat Tarn United 3-1 on Saturday in front of the biggest crowd of the year.",
        clash: ["3-1"],
      },
      {
        copy: "Dale held his seat by a majority of 310 votes.\n\nDale received 9,400 votes and Moss 8,090, officials said.",
        clash: ["majority of 310 votes", "9,400 votes and Moss 8,090"],
      },
      { copy: "The 11-member council voted 7-5 to close the pool.", clash: ["7-5"] },
      { copy: "The motion was carried 14-9, with all 25 members voting.", clash: ["14-9"] },
    ],
    consistent: [
      { copy: "The 13-member council voted 7-5 to close the pool.", because: "One did not vote" },
      { copy: "The motion was carried 14-11, with all 25 members voting.", because: "25" },
      { copy: "Town beat Albion 3-1 at home on Saturday.", because: "The winner has more" },
      { copy: "Town beat Albion 1-1 (4-3 on penalties) in the cup.", because: "Penalties" },
      { copy: "The motion was defeated 5-7 on Tuesday night.", because: "It was lost" },
      {
        copy: "Finch was elected by 163 votes.\n\nFinch had 3,207 votes and Hale 3,044.",
        because: "The margin is right",
      },
      { copy: "Rovers beat Town 3-1\n\nRovers led 2-1 at half-time and won 3-1.", because: "A half-time score" },
      { copy: "Ruth Vance won 6-4 3-6 7-6 in the final.", because: "Sets" },
      { copy: "Marsh won the title by two shots, 68-70.", because: "In golf the lower score wins" },
      { copy: "Town lost 1-3 at home on Saturday.", because: "They lost" },
      { copy: "The plan was approved 7-4 by the 11-member council.", because: "All of them voted" },
      { copy: "Rovers beat Town 3-1\n\nTown had won 2-1 when they met last November.", because: "Another match" },
      { copy: "Finch won by 12 votes. In the other ward Hale had 900 votes and Moss 650.", because: "Another ward" },
      { copy: "They came from 1-3 down to win 4-3.", because: "On the way" },
      { copy: "The motion was carried 14-9, a majority of five.", because: "14 − 9 = 5" },
      {
        copy: "Mill Rovers beat Tarn United 3-1 on Saturday. Tarn United beat Mill Rovers 2-0 in the autumn.",
        because: "Home and away",
      },
    ],
  },

  *find(ledger) {
    const claims = ledger.of("result");
    for (const claim of claims) yield* lost(claim);
    yield* margins(claims);
    yield* scores(claims);
    yield* winners(claims);
  },
  message: (data) => {
    switch (data.kind) {
      case "loser":
        return data.carried ? `Carried, but by ${data.score}` : `Won, but by ${data.score}`;
      case "two":
        return `Final score: ${data.first}, then ${data.second}`;
      case "margin":
        return shortened(`Won by ${data.margin}, but ${data.higher} to ${data.lower}`, 100);
      case "winners":
        return shortened(`Two winners of one match: “${data.first}”, then “${data.second}”`, 100);
      case "members":
        return `${data.score} in a body of ${data.members}`;
    }
  },
  why: (data) => {
    switch (data.kind) {
      case "loser":
        return data.carried
          ? `${data.score} has more against than for`
          : `${data.score} gives the winner fewer than the loser`;
      case "two":
        return `The ${data.zones[0]} has ${data.first}, the ${data.zones[1]} has ${data.second}, of the same match`;
      case "margin":
        return `${data.higher} − ${data.lower} = ${data.makes}, not ${data.margin}`;
      case "winners":
        return "The two sides and the score are the same, and the winner is not";
      case "members":
        return `${data.score} makes ${data.cast} votes, and there are ${data.members} members`;
    }
  },
  question: (data) => {
    switch (data.kind) {
      case "loser":
        return data.carried ? "How many were for, and how many against?" : "Who won, and what was the score?";
      case "two":
        return `Did it end ${data.first} or ${data.second}?`;
      case "margin":
        return `Was the margin ${data.margin} or ${data.makes}?`;
      case "winners":
        return "Who won?";
      case "members":
        return `How many voted, and how many members are there?`;
    }
  },
});

/** A winner with fewer, and a vote with more voters than members. */
function* lost(claim: ResultClaim): Iterable<Finding<Data> | LetGo> {
  const { score, won, members, everybody, frame } = claim;
  if (!score || frame.polarity === "denied" || frame.modality !== "actual") return;
  const [first, second] = score.map(({ figure }) => new Big(figure)) as [Big, Big];
  const cast = first.plus(second);
  if (won && first.lt(second)) {
    yield {
      subject: claim.subject,
      sides: [{ value: printed(claim), claims: [claim] }],
      data: { kind: "loser", score: printed(claim), carried: won === "carried" },
      ...(won === "win" && { severity: "warning", confidence: "likely" }),
    };
  } else if (members && (cast.gt(members.figure) || (everybody && cast.lt(members.figure))))
    yield {
      subject: claim.subject,
      sides: [{ value: printed(claim), claims: [claim] }],
      data: { kind: "members", score: printed(claim), cast: plain(cast), members: members.figure },
      severity: "warning",
      confidence: "likely",
    };
}

/** A margin against the two counts it should come from. */
function* margins(claims: readonly ResultClaim[]): Iterable<Finding<Data> | LetGo> {
  for (const unit of new Set(claims.map(({ unit }) => unit))) {
    const stated = claims.filter((claim) => claim.margin && claim.unit === unit);
    const counted = claims.filter((claim) => claim.score && claim.unit === unit);
    // "carried 14-9 … a majority of six"
    const carried = unit === "vote" ? claims.filter((claim) => claim.score && claim.won === "carried") : [];
    const pairs = counted.length ? counted : carried;
    const [margin] = stated;
    const [counts] = pairs;
    if (!margin || !counts) continue;
    if (stated.length > 1 || pairs.length > 1) {
      yield { claims: [...stated, ...pairs], reason: "several results in one article" };
      continue;
    }
    const [a, b] = counts.score!;
    const [higher, lower] = new Big(a.figure).gte(b.figure) ? [a, b] : [b, a];
    if (meet(difference(higher.interval, lower.interval), margin.margin!.interval)) continue;
    // The counts have to be of those who were in it.
    if (counts.won !== "carried" && !margin.names.some((name) => counts.names.includes(name))) {
      yield { claims: [margin, counts], reason: "no name in common: perhaps two results" };
      continue;
    }
    const makes = grouped(plain(new Big(higher.figure).minus(lower.figure)));
    const shown = ({ text, figure }: Quantity) => (counts.unit === undefined ? figure : text);
    yield {
      subject: `margin ${unit}`,
      sides: [
        { value: margin.margin!.text, claims: [margin] },
        { value: makes, claims: [counts] },
      ],
      data: {
        kind: "margin",
        margin: margin.margin!.text,
        higher: shown(higher),
        lower: shown(lower),
        makes,
      },
    };
  }
}

/** The score of a headline against the final score of the same sides. */
function* scores(claims: readonly ResultClaim[]): Iterable<Finding<Data> | LetGo> {
  const headline = claims.find(({ zone, score, subject }) => zone === "headline" && score && subject === "score");
  if (!headline) return;
  const key = sorted(headline);
  // A score told anywhere below settles it.
  if (claims.some((claim) => claim !== headline && sorted(claim) === key)) return;
  const others = claims.filter(
    ({ zone, score, final, subject }) => zone !== "headline" && score && final && subject === "score",
  );
  const rival = others.find(({ names }) => names.some((name) => headline.names.includes(name)));
  if (!rival) return;
  yield {
    subject: "score",
    sides: [headline, rival].map((claim) => ({ value: printed(claim), claims: [claim] })),
    data: { kind: "two", first: printed(headline), second: printed(rival), zones: [headline.zone, rival.zone] },
    ...(others.length > 1 && { severity: "warning", confidence: "likely" }),
  };
}

/** One side beats the other in one place and loses to it by the same score in another. */
function* winners(claims: readonly ResultClaim[]): Iterable<Finding<Data> | LetGo> {
  const matches = claims.filter(({ match, frame }) => match && frame.modality === "actual");
  const [first] = matches;
  const second = matches.find(
    ({ match }) => match!.winner === first!.match!.loser && match!.loser === first!.match!.winner,
  );
  if (!first || !second) return;
  if (matches.length > 2 || sorted(first) !== sorted(second)) {
    yield { claims: [first, second], reason: "several matches: perhaps home and away" };
    return;
  }
  yield {
    subject: "winner",
    sides: [first, second].map((claim) => ({ value: claim.match!.winner, claims: [claim] })),
    data: { kind: "winners", first: told(first), second: told(second) },
    severity: "warning",
    confidence: "likely",
  };
}

function told({ match }: ResultClaim): string {
  return `${capitalised(match!.winner)} beat ${capitalised(match!.loser)}`;
}

function sorted({ score }: ResultClaim): string {
  return (score ?? [])
    .map(({ figure }) => figure)
    .sort()
    .join("-");
}

function printed({ score, unit }: ResultClaim): string {
  const [a, b] = score!;
  return unit === undefined ? `${a.figure}-${b.figure}` : `${grouped(a.figure)} to ${grouped(b.figure)}`;
}
