import type { Ledger } from "../model/ledger.js";
import type { Finding, LetGo } from "../model/rule.js";
import type { ScopeClaim } from "../model/scope.js";
import { comparable } from "../values/comparable.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly one: ScopeClaim;
  readonly other: ScopeClaim;
}

export const quantifier = defineRule<Data>({
  id: "quantifier",
  family: "statements",
  severity: "warning",
  summary: "All or none of one set against some of it: all survived and one died, unanimous and two against",
  matters: "“All” and “none” are the words that age fastest in a running story; one later figure makes them false.",
  limits: [
    "It knows two sets: those in one accident, who survive or die, and those in one vote, who agree or do not.",
    "Sentences that name a place, a day of another week or another group (“all the crew”, “two passengers”) are let go, and so is what two sources tell.",
  ],
  examples: {
    contradicts: [
      {
        copy: "# All nine survive ferry fire\n\nThe ferry burned to the waterline within the hour.\n\nTwo of the nine died on the way to shore, the coastguard’s log shows.\n",
        clash: ["All nine survive", "Two of the nine died"],
      },
      {
        copy: "There were no survivors when the light plane hit the ridge.\n\nIt was carrying five people. Two survived and walked down to the road.\n",
        clash: ["no survivors", "Two survived"],
      },
      {
        copy: "Everyone on the bus survived, a rescuer wrote.\n\nThe road was icy. Three people died when the roof gave way.\n",
        clash: ["Everyone on the bus survived", "Three people died"],
      },
      {
        copy: "All 14 miners were found alive at dawn.\n\nFamilies wept at the gate. One miner died in the lift.\n",
        clash: ["All 14 miners were found alive", "One miner died"],
      },
      {
        copy: "The council was unanimous on the budget.\n\nIt took four hours. Two councillors voted against the budget.\n",
        clash: ["unanimous on", "Two councillors voted against"],
      },
      {
        copy: "# Board backs merger unanimously\n\nThe board passed the merger by nine votes to three.\n",
        clash: ["unanimously", "nine votes to three"],
      },
      {
        copy: "Members unanimously approved the strike.\n\nThe hall was full. Ann Orrin voted against the strike, as did Tom Pell.\n",
        clash: ["unanimously approved", "Orrin voted against"],
      },
      {
        copy: "Both climbers survived.\n\nThe club has shut its hut. One climber was killed at once.\n",
        clash: ["Both climbers survived", "One climber was killed"],
      },
      {
        copy: "All 14 passengers survived the crash, police said.\n\nTwo passengers were killed and the others are in hospital.\n",
        clash: ["All 14 passengers survived", "Two passengers were killed"],
      },
      {
        copy: "Councillors voted unanimously to close the pool on Thursday.\n\nThree councillors voted against closing the pool.\n",
        publishedAt: "2024-05-11",
        clash: ["voted unanimously", "Three councillors voted against"],
      },
    ],
    consistent: [
      {
        copy: "All nine survived the ferry fire. Nine people were treated for smoke.\n",
        because: "treated is not dead",
      },
      {
        copy: "All the crew survived. Two passengers died.\n",
        because: "two groups",
      },
      {
        copy: "All nine survived. In a fire on the same ferry in 1998, two men died.\n",
        because: "another fire",
      },
      {
        copy: "Police said all nine survived. The hospital said two had died.\n",
        because: "two sources differ: news, no slip",
      },
      {
        copy: "Not all of the nine survived. Two died in the water.\n",
        because: "“not all”",
      },
      {
        copy: "All nine may have survived. Two died.\n",
        because: "a hope, and what happened",
      },
      {
        copy: "The council was unanimous on the budget. Two councillors voted against the bus plan.\n",
        because: "two votes",
      },
      {
        copy: "The committee was unanimous. In the full council, nine councillors voted against the plan.\n",
        because: "two bodies",
      },
      {
        copy: "The board approved the merger by nine votes to 0. It was unanimous, the chairman said.\n",
        because: "nobody against",
      },
      {
        copy: "The vote on the bill was nearly unanimous. One member voted against the bill.\n",
        because: "nearly",
      },
      {
        copy: "Nobody survived the crash. All five on board were killed.\n",
        because: "the same twice",
      },
      {
        copy: "All 14 passengers survived. Two pilots were killed.\n",
        because: "two groups of those on board",
      },
      {
        copy: "Councillors voted unanimously to close the pool on Thursday. In 2019 three councillors voted against closing the pool.\n",
        publishedAt: "2024-05-11",
        because: "another vote, years ago",
      },
      {
        copy: "Nine people survived. Two people died.\n",
        because: "neither says all",
      },
    ],
  },
  *find(ledger) {
    yield* clashes(ledger);
  },
  message: ({ one, other }) => `“${shortened(one.text, 45)}”, then “${shortened(other.text, 45)}”`,
  why: ({ one, other }) => `“${shortened(one.text, 110)}” leaves no room for “${shortened(other.text, 110)}”`,
  question: ({ one, other }) => `Which is right: “${shortened(one.text, 60)}” or “${shortened(other.text, 60)}”?`,
});

/** More claims than this of one set add nothing to the report. */
const mostClaims = 12;

function* clashes(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  for (const [subject, own] of ledger.subjects("scope")) {
    // "The vote was unanimous" may be of the only thing that is voted on.
    const claims = subject.startsWith("vote ") ? [...own, ...ledger.about("scope", "vote")] : own;
    for (const side of ["all", "none"] as const) {
      const total = claims.filter((claim) => claim[side] === true).slice(0, mostClaims);
      const partial = claims.filter((claim) => claim[side] === false).slice(0, mostClaims);
      const left = new Set<ScopeClaim>();
      const right = new Set<ScopeClaim>();
      let letGo: LetGo | undefined;
      for (const a of total)
        for (const b of partial) {
          const reason = whyNot(a, b);
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
        ScopeClaim[],
        ScopeClaim[],
      ];
      yield {
        subject,
        sides: [first, second].map((side) => ({ value: side[0]!.text, claims: side })),
        data: { one: first[0]!, other: second[0]! },
        confidence: "likely",
      };
      break;
    }
  }
}

function whyNot(a: ScopeClaim, b: ScopeClaim): string | undefined {
  // "All survived but two" is a whole and its exception, "unanimous: 11 for and two against" is not.
  if (a.sentence === b.sentence && !b.tally) return "both in one sentence";
  // "There were no survivors" denies, and that is what it says.
  const terms = comparable(a.frame, b.frame, { polarity: a.none === true });
  if (!terms.comparable) return terms.reason;
  if (b.frame.polarity === "denied") return "one is denied";
  return a.limited || b.limited || a.group !== b.group
    ? "one of them may be of another group, place or time"
    : undefined;
}
