import type { ActClaim, HarmClaim } from "../model/act.js";
import type { Claim } from "../model/claim.js";
import type { Ledger } from "../model/ledger.js";
import type { Finding, LetGo } from "../model/rule.js";
import { comparable } from "../values/comparable.js";
import { shareDetail } from "../values/details.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly one: Claim;
  readonly other: Claim;
}

export const negation = defineRule<Data>({
  id: "negation",
  family: "statements",
  severity: "warning",
  summary: "One act affirmed and denied, or harm to nobody and to somebody",
  matters:
    "“No injuries were reported” stays in the copy when the first injured is found. A sentence that denies what another tells takes the ground from both.",
  limits: [
    "An act is compared where doer, verb and object are the same words; the same act in other words is not recognised.",
    "Denials by one source of what another says, denials of a charge, changes of mind and other times are let go.",
    "“Nobody was hurt” is compared only in stories of one event, and not where it limits itself (“nobody else”, “no serious injuries”).",
  ],
  examples: {
    contradicts: [
      {
        copy: "A boiler blew up at the Marl laundry on Monday. No injuries have been reported.\n\nThe owner said he was lucky. Two women were hurt when the windows burst, and a van was wrecked.\n",
        clash: ["No injuries have been reported", "women were hurt"],
      },
      {
        copy: "The maker of a popular toaster is calling it back. No injuries have been reported.\n\nAnn Orrin, a nurse, told the paper her arm was burned by the lid.\n",
        clash: ["No injuries have been reported", "arm was burned"],
      },
      {
        copy: "Nobody was hurt when a crane fell on the Calder ferry.\n\nThe harbour was shut for a day. Three deckhands were injured by the jib.\n",
        clash: ["Nobody was hurt", "deckhands were injured"],
      },
      {
        copy: "The roof of the market hall came down at dawn, killing two traders.\n\nThe mayor praised the fire crews. No deaths were reported.\n",
        clash: ["killing two traders", "No deaths were reported"],
      },
      {
        copy: "The trust never reported the fall to the regulator.\n\nIts board met on Friday. In its file, the trust reported the fall within a day.\n",
        clash: ["never reported the fall", "reported the fall within"],
      },
      {
        copy: "Tom Pell did not sign the lease for the mill.\n\nThe rent was raised at once. Tom Pell signed the lease at noon.\n",
        clash: ["did not sign the lease", "signed the lease"],
      },
      {
        copy: "The ferry captain did not sound the horn.\n\nWitnesses on the pier ran. The ferry captain sounded the horn and turned hard to port.\n",
        clash: ["did not sound the horn", "sounded the horn"],
      },
      {
        copy: "The council has not published the report on the dam.\n\nResidents are angry. The council published the report on the dam on its website.\n",
        clash: ["has not published the report", "published the report on the dam"],
      },
      {
        copy: "Nobody was injured in the blast at the brickworks, the fire service said.\n\nThree workers were taken to hospital with burns.\n",
        clash: ["Nobody was injured", "taken to hospital with burns"],
      },
      {
        copy: "No injuries were reported after the roof of the rink came down on Friday.\n\nA skater is being treated for a broken wrist.\n",
        publishedAt: "2024-05-11",
        clash: ["No injuries were reported", "treated for a broken wrist"],
      },
    ],
    consistent: [
      {
        copy: "A boiler blew up at the Marl laundry. Two women were hurt. Nobody else was hurt.\n",
        because: "nobody else",
      },
      {
        copy: "No serious injuries have been reported after the crash. Two men were hurt and sent home.\n",
        because: "none that is serious",
      },
      {
        copy: "Police said nobody was hurt in the fire. Neighbours said two children were hurt.\n",
        because: "two sources differ: news, no slip",
      },
      {
        copy: "There were no injuries in the first crash. In the second, two men were hurt.\n",
        because: "two crashes",
      },
      {
        copy: "No injuries were reported in Hull. In Leeds two men were injured by falling slates.\n",
        because: "two places",
      },
      {
        copy: "No deaths have been reported. Nine people were injured.\n",
        because: "injured is not killed",
      },
      {
        copy: "Nobody was hurt. Nine cars were burned.\n",
        because: "cars",
      },
      {
        copy: "The trust did not report the fall until June. The trust reported the fall after a nurse wrote to the board.\n",
        because: "done late is done",
      },
      {
        copy: "The mayor did not open the fair. The minister opened the fair.\n",
        because: "another opened it",
      },
      {
        copy: "Tom Pell did not sign the lease for the mill. Tom Pell signed the lease for the shop.\n",
        because: "two leases",
      },
      {
        copy: "The captain denied that he had left the bridge. The court heard that the captain left the bridge at noon.\n",
        because: "a denial of a charge",
      },
      {
        copy: "Nobody was injured in the blast. Two nurses of the same hospital teach how burns are treated.\n",
        because: "no burns of this day",
      },
      {
        copy: "The club has not paid the fine. The club will pay the fine in May.\n",
        because: "not yet, but to come",
      },
      {
        copy: "Not only did the council publish the report, the council published the report in nine languages.\n",
        because: "“not only” denies nothing",
      },
    ],
  },
  *find(ledger) {
    yield* acts(ledger);
    yield* harms(ledger);
  },
  message: ({ one, other }) => `“${shortened(one.text, 45)}”, then “${shortened(other.text, 45)}”`,
  why: ({ one, other }) => `“${shortened(one.text, 110)}” and “${shortened(other.text, 110)}” cannot both be so`,
  question: ({ one, other }) => `Which is right: “${shortened(one.text, 60)}” or “${shortened(other.text, 60)}”?`,
});

/** More claims than this of one act add nothing to the report. */
const mostClaims = 12;

function* acts(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  for (const [subject, claims] of ledger.subjects("act"))
    yield* sides(subject, claims, ({ frame }) => frame.polarity === "denied", whyNotAct);
}

function* harms(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  for (const [subject, claims] of ledger.subjects("harm"))
    yield* sides(subject, claims, ({ none }) => none, whyNotHarm);
}

function* sides<Each extends ActClaim | HarmClaim>(
  subject: string,
  claims: readonly Each[],
  isDenied: (claim: Each) => boolean,
  whyNot: (a: Each, b: Each) => string | undefined,
): Iterable<Finding<Data> | LetGo> {
  const denied = claims.filter(isDenied).slice(0, mostClaims);
  const affirmed = claims.filter((claim) => !isDenied(claim)).slice(0, mostClaims);
  const left = new Set<Each>();
  const right = new Set<Each>();
  let letGo: LetGo | undefined;
  for (const a of denied)
    for (const b of affirmed) {
      const reason = whyNot(a, b);
      if (reason) letGo ??= { claims: [a, b], reason };
      else {
        left.add(a);
        right.add(b);
      }
    }
  if (left.size === 0) {
    if (letGo) yield letGo;
    return;
  }
  const [first, second] = [[...left], [...right]].sort((a, b) => a[0]!.start - b[0]!.start) as [Each[], Each[]];
  yield {
    subject,
    sides: [first, second].map((side) => ({ value: shortened(side[0]!.text, 60), claims: side })),
    data: { one: first[0]!, other: second[0]! },
    confidence: "likely",
  };
}

function whyNotAct(a: ActClaim, b: ActClaim): string | undefined {
  if (a.sentence === b.sentence) return "both in one sentence";
  const terms = comparable(a.frame, b.frame, { polarity: true });
  if (!terms.comparable) return terms.reason;
  if (a.staged || b.staged) return "the copy tells of several times";
  if (a.details.length > 0 && b.details.length > 0 && !shareDetail(a.details, b.details))
    return "two things of one kind";
  return undefined;
}

function whyNotHarm(a: HarmClaim, b: HarmClaim): string | undefined {
  // "No injuries were reported" says how it is known, not that it is in doubt.
  const reported = a.frame.modality === "possible" && /\breported$/.test(a.text);
  const terms = comparable(a.frame, b.frame, { polarity: true, modality: reported && b.frame.modality === "actual" });
  if (!terms.comparable) return terms.reason;
  if (a.limited || b.limited) return "it is said of some only";
  if ((a.placed || b.placed) && !(a.overall && !a.placed)) return "it may be of another event";
  return undefined;
}
