import type { Finding, LetGo } from "../model/rule.js";
import type { Status, StatusClaim } from "../model/status.js";
import { compareDates } from "../values/calendar.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly person: string;
  readonly first: StatusClaim;
  readonly second: StatusClaim;
}

export const personStatus = defineRule<Data>({
  id: "person-status",
  family: "people",
  severity: "warning",
  summary: "One person dead and alive, hurt and unhurt, or jailed and free at one time",
  matters:
    "A death printed too soon, or left standing after the family has spoken, cannot be taken back. In court copy, the wrong outcome is libel.",
  limits: [
    "It knows listed words for death, injury, condition and custody, said of a person by name or by “he” and “she” in the next sentence.",
    "Where a sentence tells a sequence or another year (“later died”, “was released in 2019”), it is one step of several and not compared.",
    "What two named sources say of one person is a note, unless both are police, rescuers or a hospital.",
  ],
  examples: {
    contradicts: [
      {
        copy: "The climber Joss Harkin died at the scene, police said.\n\nHis brother thanked the crews. Joss Harkin is in a stable condition at Calder hospital.\n",
        clash: ["Joss Harkin died at the scene", "Joss Harkin is in a stable condition"],
      },
      {
        copy: "The late Marius Obell told reporters on Tuesday that the mill would stay open.\n",
        publishedAt: "2024-05-09",
        clash: ["The late Marius Obell", "Marius Obell told"],
      },
      {
        copy: "# Ruth Amsel unhurt after tram crash\n\nRuth Amsel was taken to hospital with a broken leg when the tram left the rails.\n",
        clash: ["Ruth Amsel unhurt", "Ruth Amsel was taken to hospital with a broken leg"],
      },
      {
        copy: "Denny Sallow was remanded in custody by Orrin magistrates.\n\nThe case was put off for a report. Denny Sallow was released on bail.\n",
        clash: ["Denny Sallow was remanded in custody", "Denny Sallow was released on bail"],
      },
      {
        copy: "# Builder Karl Venn jailed for fraud\n\nKarl Venn walked free from court with a suspended sentence.\n",
        clash: ["Karl Venn jailed", "Karl Venn walked free"],
      },
      {
        copy: "Tilda Roane was killed when the crane fell on her cab.\n\nMs Roane escaped unhurt, a colleague wrote in the firm’s newsletter.\n",
        clash: ["Tilda Roane was killed", "Roane escaped unhurt"],
      },
      {
        copy: "The guitarist Abel Rusk died on Sunday.\n\nThe tour is off. Rusk told the paper on Wednesday that he would play on.\n",
        publishedAt: "2024-05-09",
        clash: ["Abel Rusk died", "Rusk told the paper"],
      },
      {
        copy: "Two hikers, Pavel Ostrow, 24, and Milan Reyk, 27, were caught by snow on the ridge.\n\nSergeant Moira Teel said Ostrow had died before the helicopter reached the ridge.\n\nA hospital spokesman said on Monday that Ostrow was sitting up and talking.\n",
        clash: ["Ostrow had died", "Ostrow was sitting up"],
      },
      {
        copy: "Ines Carlow, 34, was found dead in the hut.\n\nCarlow is recovering in hospital and has asked for her boots.\n",
        clash: ["was found dead", "Carlow is recovering"],
      },
      {
        copy: "Searchers found the climber Jon Brevik dead at the foot of the wall on Sunday.\n\nBrevik is in a stable condition, the clinic said on Monday.\n",
        publishedAt: "2024-05-14",
        clash: ["Jon Brevik dead", "Brevik is in a stable condition"],
      },
      {
        copy: "Pell died at the scene, the coroner said.\n\nOwen Pell was 24. Pell’s aunt, Gwen Pell, thanked the crew.\n\nOn Monday evening Pell was sitting up, the ward sister said.\n",
        publishedAt: "2024-05-14",
        clash: ["Pell died at the scene", "Pell was sitting up"],
      },
    ],
    consistent: [
      {
        copy: "Joss Harkin was in a critical condition on Monday. Harkin later died.\n",
        because: "the sequence is told",
      },
      {
        copy: "The late Marius Obell told a reporter in 1998 that the mill would close.\n",
        because: "said in life",
      },
      {
        copy: "Abel Rusk told the paper on Monday that he would play on. Rusk died on Wednesday.\n",
        publishedAt: "2024-05-09",
        because: "he spoke first",
      },
      {
        copy: "Karl Venn was jailed for four years in 2016. Venn was released on bail on Friday over a new charge.\n",
        because: "two cases, two years apart",
      },
      {
        copy: "Denny Sallow was remanded in custody in March. Sallow was granted bail on Tuesday.\n",
        because: "one came after the other",
      },
      {
        copy: "The army said Colonel Rafe Duvane was killed. His party said Duvane was recovering in a village.\n",
        because: "two sources differ: a note at most, and here one step of a running story",
      },
      {
        copy: "Ines Carlow would have been killed if the roof had come down. Carlow was unhurt.\n",
        because: "what would have been",
      },
      {
        copy: "Tom Ardle was killed in the crash. Tom Ardle’s sister escaped unhurt.\n",
        because: "his sister",
      },
      {
        copy: "Cal Ness died on Monday. His foreman said Cal Ness fell on Tuesday from a ladder.\n",
        publishedAt: "2024-05-09",
        because: "said of him, not by him",
      },
      {
        copy: "Ada Prewitt died on Sunday. She is survived by two sons.\n",
        because: "survived by others",
      },
      {
        copy: "Ada Prewitt survived the crash at Orrin pass. Prewitt died at home in her sleep.\n",
        because: "she died of something else",
      },
      {
        copy: "Owen Pell died at the scene. Gwen Pell, his aunt, thanked the crew. Ms Pell was sitting up with friends, and Gwen Pell is in a stable condition.\n",
        because: "his aunt",
      },
      {
        copy: "Neil Thorsby was hurt in training. Thorsby was unhurt in a second fall.\n",
        because: "two falls",
      },
      {
        copy: "Ms Odile Hask was found dead in her flat on Monday. Ms Hask told police on Friday that she was afraid.\n",
        publishedAt: "2024-05-10",
        because: "that Friday was before the Monday",
      },
      {
        copy: "Denny Sallow was remanded in custody. His lawyer appealed. Denny Sallow was granted bail.\n",
        because: "a second court looked at it",
      },
      {
        copy: "Sean Dorlan dies in the finale. Dorlan is alive and well and living in Hull, the actor said.\n",
        because: "he dies on the screen",
      },
      {
        copy: "Lena Sorrel was feared dead. Sorrel was found alive under the stairs.\n",
        because: "feared, not told as a fact",
      },
      {
        copy: "The late Sir Evan Trask left the house to the town. His son Piers Trask said on Tuesday that he would fight the will.\n",
        because: "his son speaks",
      },
      {
        copy: "Owen Birch was taken to hospital as a precaution. Birch was unhurt.\n",
        because: "a check-up is no injury",
      },
      {
        copy: "“Dov Lasker is in a stable condition,” the hospital said on Monday. Lasker died on Thursday.\n",
        publishedAt: "2024-05-10",
        because: "the hospital spoke before",
      },
    ],
  },
  *find(ledger) {
    for (const claims of ledger.subjects("status").values()) yield* clashes(claims);
  },
  message: ({ person, first, second }) => `${shortened(person, 36)}: ${told(first)}, then ${told(second)}`,
  why: ({ first, second }) =>
    `“${shortened(first.text, 80)}” and “${shortened(second.text, 80)}” are of one person, and no time between is told`,
  question: ({ person, first, second }) =>
    `Is ${person} ${first.status} or ${second.status}?`.replace("held", "in custody"),
});

/** What cannot be at once. Of several pairs the gravest is told. */
const pairs: readonly (readonly [Status, Status])[] = [
  ["dead", "alive"],
  ["dead", "unhurt"],
  ["dead", "hurt"],
  ["unhurt", "hurt"],
  ["held", "free"],
];

/** More claims than this of one person add nothing to the report. */
const mostClaims = 12;

function* clashes(claims: readonly StatusClaim[]): Iterable<Finding<Data> | LetGo> {
  let letGo: LetGo | undefined;
  for (const [one, other] of pairs) {
    const left = new Set<StatusClaim>();
    const right = new Set<StatusClaim>();
    let severity: "note" | undefined;
    const [ones, others] = [one, other].map((status) =>
      claims.filter((claim) => claim.status === status).slice(0, mostClaims),
    ) as [StatusClaim[], StatusClaim[]];
    for (const a of ones)
      for (const b of others) {
        const reason = whyNot(a, b);
        if (reason) letGo ??= { claims: [a, b], reason };
        else {
          left.add(a);
          right.add(b);
          if (isDispute(a, b)) severity = "note";
        }
      }
    if (left.size === 0) continue;
    const sides = [[...left], [...right]].sort((a, b) => a[0]!.start - b[0]!.start);
    const [first, second] = sides.map(([claim]) => claim) as [StatusClaim, StatusClaim];
    yield {
      subject: first.subject,
      sides: sides.map((side) => ({ value: side[0]!.status, claims: side })),
      data: { person: first.person, first, second },
      confidence: severity ? "possible" : "likely",
      ...(severity && { severity }),
    };
    return;
  }
  if (letGo) yield letGo;
}

function whyNot(a: StatusClaim, b: StatusClaim): string | undefined {
  if (!a.sure || !b.sure) return "two people share the family name";
  // "The late Jane Roe told the paper on Monday"
  const speaking = a.aspect === "state" && b.aspect === "deed";
  if (a.sentence === b.sentence && !speaking) return "both in one sentence";
  if (a.staged || b.staged) return "the copy tells of several times";
  for (const { frame } of [a, b]) {
    if (frame.modality !== "actual") return "one of them is not told as a fact";
    if (frame.speaker.quoted) return "told in somebody’s words, of that moment";
  }
  if (a.when && b.when && a.when !== b.when && !(a.days && b.days)) return "on two days";
  if (a.status === "dead") return whyAlive(a, b);
  if (a.status === "held") return whyFree(a, b);
  // Riders fall twice, and soldiers fight many battles.
  if (!a.display && !b.display && !(a.peril && a.peril === b.peril)) return "it is not said to be of one accident";
  return whyOtherDay(a, b);
}

/** Why somebody told dead may yet be told alive. */
function whyAlive(dead: StatusClaim, living: StatusClaim): string | undefined {
  const order = dead.days && living.days && compareDates(living.days.from, dead.days.to);
  if (living.aspect === "deed") {
    if (order !== undefined) return order > 0 ? undefined : "the deed came before the death";
    return dead.aspect === "state" && living.recent ? undefined : "it is not told that the deed came after the death";
  }
  if ((order ?? 0) < 0) return "the death came later";
  if (order) return undefined;
  // Somebody hurt and then dead is the rule; only a condition told now speaks against it.
  if (living.status === "hurt" && living.aspect === "turn") return "hurt first, then dead";
  if (living.frame.tense === "present" && living.aspect === "state") return undefined;
  if (dead.death === "at once") return undefined;
  return living.aspect === "turn" && dead.death === "violent" ? undefined : "the death may have come later";
}

/** Why somebody held may yet be told free. */
function whyFree(held: StatusClaim, free: StatusClaim): string | undefined {
  if (held.decision !== free.decision) return "two decisions of the court";
  if ((held.aspect === "state") !== (free.aspect === "state")) return "a decision, and how it is now";
  return whyOtherDay(held, free);
}

function whyOtherDay(a: StatusClaim, b: StatusClaim): string | undefined {
  if (a.days && b.days) return compareDates(a.days.from, b.days.from) === 0 ? undefined : "on two days";
  const dated = a.days ? a : b.days ? b : undefined;
  return dated && !dated.recent ? "one of them is told of another day" : undefined;
}

/** Two named sources: news, unless both are of the services that tell of the dead. */
function isDispute(a: StatusClaim, b: StatusClaim): boolean {
  const [one, other] = [a.frame.speaker, b.frame.speaker];
  if (one.kind === "narrator" || other.kind === "narrator") return false;
  if (one.id !== undefined && one.id === other.id) return false;
  return !(a.official && b.official);
}

/** As printed, without the name where that leaves words enough. */
function told({ text, status, person }: StatusClaim): string {
  return `“${shortened(text.replace(person, "").replace(/^[\s,]+/, "") || status, 26)}”`;
}
