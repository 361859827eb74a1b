import type { Ledger } from "../model/ledger.js";
import type { OutcomeClaim } from "../model/outcome.js";
import type { Finding, LetGo } from "../model/rule.js";
import { comparable } from "../values/comparable.js";
import { shareDetail } from "../values/details.js";
import { capitalised, shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly thing: string;
  readonly one: OutcomeClaim;
  readonly other: OutcomeClaim;
}

export const opposite = defineRule<Data>({
  id: "opposite",
  family: "statements",
  severity: "warning",
  summary: "One thing approved and rejected, passed and defeated, won and lost",
  matters:
    "A headline that turns the outcome round is the worst error a short story can have: the reader who reads no further has it the wrong way for good.",
  limits: [
    "It knows a list of verbs of decision and contest and their opposites, not every antonym.",
    "Where a sentence tells of a first and a second vote, an appeal, a year or both outcomes, it is one stage of several and not compared.",
    "Two plans, bills or bids are told apart by their own words; where they share none, only headline and opening are compared.",
  ],
  examples: {
    contradicts: [
      {
        copy: "# Council rejects plan for quarry homes\n\nCouncillors have approved the plan for 90 homes at the Marl quarry, despite 400 objections.\n",
        clash: ["rejects plan", "approved the plan"],
      },
      {
        copy: "# MPs pass fishing bill\n\nParliament defeated the fishing bill on Tuesday night, by nine votes.\n",
        clash: ["pass fishing bill", "defeated the fishing bill"],
      },
      {
        copy: "# Jury convicts Tom Pell\n\nA baker is free after five months in custody.\n\nTom Pell was acquitted on Friday of burning down his own shop.\n",
        clash: ["convicts Tom Pell", "Tom Pell was acquitted"],
      },
      {
        copy: "Nurses at Calder hospital have rejected the pay offer of 3 per cent.\n\nThe ballot closed at noon.\n\nThe offer of 3 per cent was accepted by nurses on a turnout of 61 per cent.\n",
        clash: ["rejected the pay offer", "offer of 3 per cent was accepted"],
      },
      {
        copy: "The court upheld the ban on night flights over Orrin.\n\nResidents cheered outside.\n\nThe airport said it would obey. The ban on night flights was overturned by three judges to one.\n",
        clash: ["upheld the ban on night flights", "ban on night flights was overturned"],
      },
      {
        copy: "# Shareholders throw out merger with Dell Foods\n\nShareholders approved the merger with Dell Foods at a stormy meeting in Hull.\n",
        clash: ["throw out merger", "approved the merger"],
      },
      {
        copy: "# Teacher convicted of assault\n\nA teacher from Holme was acquitted of assault on Thursday, after the jury had been out for nine hours.\n",
        clash: ["Teacher convicted", "teacher from Holme was acquitted"],
      },
      {
        copy: "# Tram plan rejected by council\n\nThe council approved the tram plan on Thursday, by 14 votes to nine.\n",
        clash: ["Tram plan rejected", "approved the tram plan"],
      },
      {
        copy: "# Ann Orrin wins Calder seat\n\nAnn Orrin lost the seat by 44 votes, after a night of recounts.\n",
        clash: ["wins Calder seat", "lost the seat"],
      },
      {
        copy: "The board turned down the bid for the mill.\n\nStaff were told at noon.\n\nThe bid for the mill was accepted by the board after four hours.\n",
        clash: ["turned down the bid", "bid for the mill was accepted"],
      },
      {
        copy: "The council has approved plans for 200 homes at Marl Farm, its leader said.\n\nResidents cheered in the gallery as the plans for Marl Farm were turned down by seven votes to two.\n",
        clash: ["approved plans for 200 homes", "turned down"],
      },
    ],
    consistent: [
      {
        copy: "# Council rejects plan for quarry homes\n\nCouncillors have rejected the plan for 90 homes at the Marl quarry.\n",
        because: "the same outcome twice",
      },
      {
        copy: "The council approved a plan for a school.\n\nIt was a long night.\n\nThe council rejected a plan for a car park.\n",
        because: "two plans",
      },
      {
        copy: "The planning committee rejected the plan for 90 homes.\n\nThe plan for 90 homes was approved by the inspector.\n",
        because: "two bodies decide in turn",
      },
      {
        copy: "# A day at the assizes\n\nThe court sat from nine.\n\nA nurse was acquitted of theft in the morning.\n\nIn the next room a nurse was convicted of theft.\n",
        because: "two who are not named",
      },
      {
        copy: "Parliament rejected the fishing bill in 2019.\n\nTimes change.\n\nParliament passed the fishing bill on Tuesday.\n",
        because: "two years",
      },
      {
        copy: "MPs initially rejected the fishing bill.\n\nOn Tuesday MPs approved the fishing bill.\n",
        because: "a change of mind told",
      },
      {
        copy: "Tom Pell was convicted of arson and acquitted of fraud.\n\nTom Pell was acquitted of fraud after two days.\n",
        because: "two charges",
      },
      {
        copy: "The union says members accepted the offer.\n\nThe firm says members rejected the offer.\n",
        because: "two sources differ: news, no slip",
      },
      {
        copy: "The board will reject the bid for the mill, its chairman said.\n\nThe board accepted the bid for the mill in May.\n",
        because: "one is a plan",
      },
      {
        copy: "Nurses did not accept the offer of 3 per cent.\n\nThe offer of 3 per cent was rejected by nurses at every hospital.\n",
        because: "a denial of the opposite says the same",
      },
      {
        copy: "Ann Orrin lost the first round of the election.\n\nAnn Orrin won the election in a run-off.\n",
        because: "two rounds",
      },
      {
        copy: "The Otters won the match at Calder.\n\nThe Terns lost the match in the last minute.\n",
        because: "two sides of one match",
      },
      {
        copy: "The court upheld the ban on night flights.\n\nThe ban on night flights was overturned on appeal.\n",
        because: "a further stage",
      },
      {
        copy: "The council has approved plans for 200 homes at Marl Farm. Plans for a quarry at Cold Ash were turned down.\n",
        because: "two sites",
      },
      {
        copy: "She voted to reject the budget.\n\nThe budget was approved by 31 votes to nine.\n",
        because: "one member’s vote and the outcome",
      },
    ],
  },
  *find(ledger) {
    yield* clashes(ledger);
  },
  message: ({ thing, one, other }) =>
    `${shortened(thing, 40)}: “${shortened(one.verb, 20)}”, then “${shortened(other.verb, 20)}”`,
  why: ({ one, other }) => `“${shortened(one.text, 90)}” and “${shortened(other.text, 90)}” cannot both be how it went`,
  question: ({ thing }) => `How did it go with ${thing.replace(/^(?:A|An|The) /, (article) => article.toLowerCase())}?`,
});

/** More claims than this of one kind about one thing add nothing to the report. */
const mostClaims = 12;

function* clashes(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  for (const [subject, all] of ledger.subjects("outcome")) {
    const told = new Set<OutcomeClaim>();
    for (const pair of new Set(all.map((claim) => claim.pair))) {
      const claims = all.filter((claim) => claim.pair === pair && !told.has(claim));
      const one = claims.filter(({ pole }) => pole === 0).slice(0, mostClaims);
      const other = claims.filter(({ pole }) => pole === 1).slice(0, mostClaims);
      const left = new Set<OutcomeClaim>();
      const right = new Set<OutcomeClaim>();
      let letGo: LetGo | undefined;
      for (const a of one)
        for (const b of other) {
          const reason = claims.some(({ staged }) => staged) ? "the copy tells of several stages" : whyNot(a, b);
          if (reason) letGo ??= { claims: [a, b], reason };
          else {
            left.add(a);
            right.add(b);
          }
        }
      if (left.size === 0) {
        if (letGo) yield letGo;
        continue;
      }
      const [first, second] = [[...left], [...right]].sort((a, b) => a[0]!.start - b[0]!.start) as [
        OutcomeClaim[],
        OutcomeClaim[],
      ];
      for (const claim of [...first, ...second]) told.add(claim);
      yield {
        subject,
        sides: [first, second].map((claims) => ({ value: claims[0]!.verb, claims })),
        data: { thing: capitalised(first[0]!.thing), one: first[0]!, other: second[0]! },
        confidence: "likely",
      };
    }
  }
}

function whyNot(a: OutcomeClaim, b: OutcomeClaim): string | undefined {
  const terms = comparable(a.frame, b.frame);
  if (!terms.comparable) return terms.reason;
  if (a.decider !== undefined && b.decider !== undefined && a.decider !== b.decider) return "decided by two bodies";
  if (!a.unnamed && shareDetail(a.details, b.details)) return undefined;
  if (headlines(a, b) || headlines(b, a)) return undefined;
  if (a.unnamed) return "it is not said to be the same person";
  if (a.pair === "acquit/convict") return a.details.length > 0 && b.details.length > 0 ? "two charges" : undefined;
  if (a.details.length > 0 && b.details.length > 0) return "two things of one kind";
  return a.details.length > 0 || b.details.length > 0 ? "it is not said to be the same thing" : undefined;
}

/** A headline tells what the opening tells. */
function headlines(a: OutcomeClaim, b: OutcomeClaim): boolean {
  return a.zone === "headline" && (b.zone === "standfirst" || b.zone === "lede" || b.block - a.block <= 2);
}
