import type { EventClaim } from "../model/event.js";
import type { Ledger } from "../model/ledger.js";
import type { Finding, LetGo } from "../model/rule.js";
import { compareDates, daysBetween, isOneDay, sameDate } from "../values/calendar.js";
import { defineRule } from "./define-rule.js";
import { lower, notComparable, short, subjectOf } from "./event-terms.js";

interface Data {
  readonly subject: string;
  readonly one: EventClaim;
  readonly other: EventClaim;
  /** For an event that begins and ends on one day: what shows that it takes longer. */
  readonly longer?: string;
}

export const eventPhase = defineRule<Data>({
  id: "event-phase",
  family: "time",
  severity: "error",
  summary: "An event that has begun, is under way, is over or is yet to come, all at one time of telling",
  matters:
    "A preview that was updated in one place and not in the other tells the reader to come to what is over. It is among the commonest slips when a story is kept open for days.",
  limits: [
    "It compares only what is told of one event in one article; where two visits or two strikes are not told apart by the copy, it keeps silent.",
    "Plans inside quotation marks, plans of the past (“was to have begun”) and copy that tells of a postponement are let go.",
    "A present tense without a day (“the festival opens”) says nothing of the time.",
  ],
  examples: {
    contradicts: [
      {
        copy: "Crews at the Halden shipyard walked back in at noon.\n\nThe strike ended on Tuesday, the union said.\n\nPickets were still at the gate on Thursday as the strike entered its fifth week.",
        publishedAt: "2024-05-17",
        clash: ["The strike ended on Tuesday", "the strike entered its fifth week"],
      },
      {
        copy: "# Kite festival returns to Redcar sands\n\nThe kite festival will open on Saturday with a mass launch at noon.\n\nThe festival got under way last weekend in a stiff breeze, and 3,000 people came.",
        publishedAt: "2024-08-08",
        clash: ["The kite festival will open on Saturday", "The festival got under way last weekend"],
      },
      {
        copy: "A recall of the folding pram made by Tuffnell will begin next Monday.\n\nSome 900 prams have been returned since the recall began last week, the company added.",
        clash: ["will begin next Monday", "the recall began last week"],
      },
      {
        copy: "PORT MORESBY — Foreign Minister Agnes Tolana began a three-day visit to Fiji on Wednesday, 5 March 2025.\n\nHer visit to Fiji ended on Wednesday, 5 March 2025, with a dinner in Suva.",
        clash: [
          "began a three-day visit to Fiji on Wednesday, 5 March 2025",
          "Her visit to Fiji ended on Wednesday, 5 March 2025",
        ],
      },
      {
        copy: "# Trial of former treasurer\n\nThe trial of Colin Bracewell is due to start on 9 June 2025 at Lincoln Crown Court.\n\nThe trial began on 2 June 2025 and the jury has heard from four witnesses.",
        clash: ["is due to start on 9 June 2025", "The trial began on 2 June 2025"],
      },
      {
        copy: "The exhibition of Meissen porcelain opens on Friday at the Guildhall.\n\nFriday’s opening reception drew two hundred collectors, who bought nine pieces.\n\nEntry to the exhibition is free.",
        publishedAt: "2024-10-16",
        clash: ["opens on Friday", "Friday’s opening reception"],
      },
      {
        copy: "# Ferry strike is over\n\nDeckhands voted by three to one for the new rota.\n\nThe ferry strike is still under way, and no boat has left Stornoway since Sunday.",
        clash: ["Ferry strike is over", "The ferry strike is still under way"],
      },
      {
        copy: "Organisers say the Chess Congress will be held on 14 September 2024 in the town hall.\n\nThe congress, which was held on 7 September 2024, had 120 entries.",
        clash: ["will be held on 14 September 2024", "was held on 7 September 2024"],
      },
    ],
    consistent: [
      {
        copy: "The kite festival was to have begun on Saturday but was postponed by a week because of gales. It will begin on 17 August instead.",
        publishedAt: "2024-08-12",
        because: "the postponement is told",
      },
      {
        copy: "The drivers’ strike ended on Tuesday. The cleaners’ strike, now in its third week, goes on.",
        publishedAt: "2024-05-17",
        because: "two strikes",
      },
      {
        copy: "Foreign Minister Agnes Tolana began a visit to Tonga on Wednesday, 5 March 2025. The visit ended on Wednesday, 5 March 2025, six hours later.",
        because: "a visit can last a day",
      },
      {
        copy: "Last year’s festival opened on 6 June. This year’s festival will open on 5 June.",
        publishedAt: "2025-05-01",
        because: "two years",
      },
      {
        copy: "The first trial began in March and collapsed. A second trial will begin in October.",
        publishedAt: "2025-05-01",
        because: "a second trial",
      },
      {
        copy: "“The walkout will begin on Monday,” the union leader had said in April. The walkout began on Monday at dawn.",
        publishedAt: "2025-05-07",
        because: "an old plan in quotation marks, and what came of it",
      },
      {
        copy: "Talks that broke up on Friday resumed on Monday, and will end on Wednesday.",
        publishedAt: "2025-05-06",
        because: "the talks were resumed",
      },
      {
        copy: "The recall began last week. A wider recall will begin next month if the tests fail.",
        publishedAt: "2025-05-06",
        because: "the second recall is wider, and hangs on tests",
      },
      {
        copy: "The exhibition opened on 3 May and will close on 30 June.",
        publishedAt: "2025-05-20",
        because: "it has begun and is not over",
      },
      {
        copy: "The inquest has been opened and adjourned. It will begin in earnest on 12 November.",
        publishedAt: "2025-09-20",
        because: "opened only to be adjourned",
      },
      {
        copy: "If the strike begins on Monday, ferries will stop. The last strike began on a Monday too.",
        publishedAt: "2025-09-20",
        because: "a condition, and another strike",
      },
      {
        copy: "The siege of the old fort ended in 1814. A re-enactment of the siege will begin at noon on Saturday.",
        publishedAt: "2025-09-18",
        because: "the siege and its re-enactment",
      },
      {
        copy: "The tour will begin in Leeds on Friday. The tour of 2019 began in Hull.",
        publishedAt: "2025-09-18",
        because: "the tours of two years",
      },
    ],
  },
  *find(ledger) {
    // somebody's service is a matter of order: it goes on for years
    for (const [subject, claims] of ledger.subjects("event"))
      if (claims[0]!.head !== "service") yield* phases(subject, claims, ledger);
  },
  message: ({ subject, one, other }) => `${subject}: ${short(one.says, 28)}, ${short(other.says, 28)}`,
  why({ one, other, longer }) {
    const told = `“${short(one.text, 120)}” puts it as ${worded(one)}; “${short(other.text, 120)}” as ${worded(other)}`;
    return longer ? `Both ends fall on ${one.when!.text}, but ${longer}` : told;
  },
  question: ({ subject, longer }) =>
    longer
      ? `When does ${lower(subject)} begin, and when does it end?`
      : `Where does ${lower(subject)} stand: is it to come, under way or over?`,
});

function* phases(subject: string, claims: readonly EventClaim[], ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  const ahead = claims.filter(({ phase }) => phase === "planned");
  const begun = claims.filter(({ phase }) => phase === "begun");
  const on = claims.filter(({ phase }) => phase === "under-way");
  const over = claims.filter(({ phase }) => phase === "over");
  for (const [one, other] of [
    [ahead, begun],
    [ahead, on],
    [ahead, over],
    [on, over],
  ] as const) {
    const sides = clashing(one, other, one === on ? runsOn : comesBefore);
    if (!sides) continue;
    if ("reason" in sides) yield sides;
    else {
      yield finding(subject, sides);
      return;
    }
  }
  yield* oneDay(subject, claims, ledger);
}

/** The claims of two sides that cannot both be so; or why those that look like it were let go. */
function clashing(
  one: readonly EventClaim[],
  other: readonly EventClaim[],
  clash: (a: EventClaim, b: EventClaim) => boolean,
): readonly [EventClaim[], EventClaim[]] | LetGo | undefined {
  const left = new Set<EventClaim>();
  const right = new Set<EventClaim>();
  let letGo: LetGo | undefined;
  for (const a of one.slice(0, mostClaims))
    for (const b of other.slice(0, mostClaims)) {
      if (!clash(a, b)) continue;
      const reason = notComparable(a, b) ?? (quoted(a) ? "a plan in somebody’s words" : undefined);
      if (reason) letGo ??= { claims: [a, b], reason };
      else {
        left.add(a);
        right.add(b);
      }
    }
  return left.size ? [[...left], [...right]] : letGo;
}

/** More claims than this of one kind about one event add nothing to the report. */
const mostClaims = 12;

function quoted({ frame }: EventClaim): boolean {
  return frame.speaker.quoted === true;
}

/** Planned for a day, yet begun or over before that day; a day that is not known is no excuse. */
function comesBefore(planned: EventClaim, done: EventClaim): boolean {
  const [a, b] = [planned.when?.days, done.when?.days];
  if (!planned.when && !done.when) return false;
  return !a || !b || compareDates(b.from, a.from) <= 0;
}

/** Under way, yet ended: told as the state of things now, or on a day after the end. */
function runsOn(on: EventClaim, over: EventClaim): boolean {
  const [a, b] = [on.when?.days, over.when?.days];
  if (a && b) return compareDates(a.from, b.to) > 0;
  // "entered its third day" is news of that day: without it, it may be of the days before the end
  return !a && (!b || on.current);
}

/** Begins and ends on one day, although the copy shows that it takes longer. */
function* oneDay(subject: string, claims: readonly EventClaim[], ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  const dated = (aspect: EventClaim["aspect"]) =>
    claims
      .filter((claim) => claim.aspect === aspect && claim.when?.days && isOneDay(claim.when.days))
      .slice(0, mostClaims);
  const ends = dated("ends");
  const begins = dated("begins");
  const pairs = begins.flatMap((begin) =>
    ends.filter((end) => sameDate(begin.when!.days!.from, end.when!.days!.from)).map((end) => [begin, end] as const),
  );
  const first = pairs[0];
  if (!first) return;
  const day = first[0].when!.days!.from;
  const lasts = ledger.events.get(subject)!.lasts ?? 1;
  const later = dated("part").find(({ when }) => daysBetween(day, when!.days!.from) > 0);
  const reason = notComparable(...first);
  if (reason) return yield { claims: [...first], reason };
  if (lasts < 2 && !later) return yield { claims: [...first], reason: "it may have lasted one day" };
  const sides = [[...new Set(pairs.map(([begin]) => begin))], [...new Set(pairs.map(([, end]) => end))]] as const;
  yield finding(
    subject,
    sides,
    later ? `there is a part of it on ${later.when!.text}` : `it is told to last ${lasts} days`,
  );
}

function finding(
  subject: string,
  sides: readonly [EventClaim[], EventClaim[]] | readonly [readonly EventClaim[], readonly EventClaim[]],
  longer?: string,
): Finding<Data> {
  const ordered = [...sides].sort((a, b) => (a[0] as EventClaim).start - (b[0] as EventClaim).start);
  const [one, other] = ordered.map((side) => side[0]) as [EventClaim, EventClaim];
  const dated = one.when !== undefined || other.when !== undefined;
  return {
    subject,
    sides: ordered.map((side) => ({ value: (side[0] as EventClaim).says, claims: side })),
    data: { subject: subjectOf(one), one, other, ...(longer && { longer }) },
    ...(!dated && { severity: "warning" as const }),
    confidence: longer ? "likely" : dated ? "certain" : "possible",
  };
}

function worded({ phase }: EventClaim): string {
  switch (phase) {
    case "planned":
      return "still to come";
    case "begun":
      return "begun";
    case "under-way":
      return "under way";
    default:
      return "over";
  }
}
