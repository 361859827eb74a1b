import type { EventClaim, EventTime } from "../model/event.js";
import type { Finding, LetGo } from "../model/rule.js";
import { timesApart } from "../values/event-time.js";
import { defineRule } from "./define-rule.js";
import { lower, notComparable, short, subjectOf, twoSources } from "./event-terms.js";

interface Data {
  readonly subject: string;
  readonly aspect: EventClaim["aspect"];
  readonly one: EventClaim;
  readonly other: EventClaim;
}

/** More claims than this about one event add nothing to the report. */
const mostClaims = 24;

export const eventDate = defineRule<Data>({
  id: "event-date",
  family: "time",
  severity: "error",
  summary: "One event on two dates",
  matters:
    "Readers turn up on the wrong day. Dates are copied from last year’s release, or changed in the text and not in the details box.",
  limits: [
    "Both places must tell the same of the event: that it begins, or ends, or takes place.",
    "Dates are compared at the coarser of the two: “in June” goes with 12 June.",
    "Copy that tells of a change of date, events that the copy does not hold apart for sure, and dates from two sources are let go.",
  ],
  examples: {
    contradicts: [
      {
        copy: "The Fenland archive will open its reading room on Monday 3 March 2025.\n\n## Questions\n\n**When can I visit?** The reading room opens on Monday 10 March 2025. Bring a letter from your college.",
        clash: ["will open its reading room on Monday 3 March 2025", "The reading room opens on Monday 10 March 2025"],
      },
      {
        copy: "# Gala to raise funds for lifeboat\n\nThe lifeboat gala will be held on 12 July 2025 at the Winter Gardens.\n\nWhen: 21 July 2025\n\nTickets for the gala cost £40.",
        clash: ["will be held on 12 July 2025", "When: 21 July 2025"],
      },
      {
        copy: "Open data day for schools\n\nOn 8 May 2024, the county is hosting its first open data day for schools. Bring a laptop.\n\nFourteen schools have signed up. On 18 May 2024, the county is hosting its first open data day for schools.",
        clash: ["8 May 2024", "18 May 2024"],
      },
      {
        copy: "Novelist Pelham Croft died on 4 November 2024 at his home in Crail.\n\nPelham Croft died on 14 November 2024 after a short illness, his agent said.",
        clash: ["died on 4 November 2024", "died on 14 November 2024"],
      },
      {
        copy: "The referendum on the harbour tunnel takes place on 6 June 2025. Postal votes for the harbour tunnel referendum close at noon.\n\nThe harbour tunnel referendum will be held on 16 June 2025, the clerk said.",
        clash: ["takes place on 6 June 2025", "will be held on 16 June 2025"],
      },
      {
        copy: "Police said Rahul Sarkar was arrested on Monday at a flat in Howrah. Neighbours of Mr Sarkar were surprised. Rahul Sarkar was arrested on Tuesday and is to be charged.",
        publishedAt: "2025-02-13",
        clash: ["was arrested on Monday", "was arrested on Tuesday"],
      },
      {
        copy: "The grant deadline is 1 October 2024 for all parishes. Late forms are not read.\n\nForms must reach the clerk; the grant deadline is 11 October 2024.",
        clash: ["The grant deadline is 1 October 2024", "the grant deadline is 11 October 2024"],
      },
      {
        copy: "The Bluebell Railway concert will take place on 5 August 2025 in the engine shed. Picnics are welcome.\n\nThe Bluebell Railway concert, on 15 August 2025, is sold out.",
        clash: ["will take place on 5 August 2025", "on 15 August 2025"],
      },
      {
        copy: "The annual gala will be held on Saturday, September 12.\n\nWhen: September 21\n\nWhere: Corn Exchange",
        publishedAt: "2026-06-10",
        clash: ["Saturday, September 12", "When: September 21"],
      },
      {
        copy: "The watercolour exhibition opens on 9 May 2025 in the town hall. Entry is free.\n\nThe watercolour exhibition opens on 19 May 2025, says the leaflet.",
        clash: ["opens on 9 May 2025", "opens on 19 May 2025"],
      },
      {
        copy: "The porters’ strike will end on 3 March 2025, the council said. Laundry is piling up.\n\nThe porters’ strike ends on 13 March 2025, and the wards reopen a day later.",
        clash: ["will end on 3 March 2025", "ends on 13 March 2025"],
      },
    ],
    consistent: [
      {
        copy: "The annual gala and the spring concert are both sold out. The gala will be held on Saturday, September 12.\n\nWhen: May 21",
        publishedAt: "2026-04-10",
        because: "which of the two the box is of stays open",
      },
      {
        copy: "The gala was to be held on 12 July 2025 but has been moved to 21 July 2025.",
        because: "the change is told",
      },
      {
        copy: "The north reading room opens on 3 March 2025. The south reading room opens on 10 March 2025.",
        because: "two rooms",
      },
      {
        copy: "The referendum takes place on 6 June 2025. The last referendum took place on 5 May 2011.",
        because: "two referendums",
      },
      {
        copy: "The Bluebell Railway concert will take place in August. The Bluebell Railway concert, on 15 August 2025, is sold out.",
        publishedAt: "2025-07-01",
        because: "a day of that month",
      },
      {
        copy: "The lifeboat gala runs from 12 to 14 July 2025. The lifeboat gala on 13 July 2025 is for children.",
        because: "a day of the range",
      },
      {
        copy: "The first workshop will be held on 3 March 2025 and the second workshop on 10 March 2025.",
        because: "two workshops of a series",
      },
      {
        copy: "Rahul Sarkar was arrested on Monday. Asha Sarkar was arrested on Tuesday.",
        publishedAt: "2025-02-13",
        because: "two people",
      },
      {
        copy: "The rocket lifted off at 10.20pm on Thursday, 9 October 2025; in Sydney the launch came on Friday, 10 October 2025.",
        because: "two time zones",
      },
      {
        copy: "The grant deadline is 1 October 2024. Applicants will hear by 11 October 2024.",
        because: "the deadline and the answer",
      },
      {
        copy: "The election was called on 4 May 2025. The election will be held on 12 June 2025.",
        because: "called and held",
      },
      {
        copy: "The ballot was to have closed on 3 March 2025, Jo Tamm said, but it closed on 4 March 2025 because of the snow.",
        because: "an old plan, and what came of it",
      },
      {
        copy: "The report, published on 4 May 2025 and updated on 9 May 2025, lists nine sites.",
        because: "published, then updated",
      },
      {
        copy: "Applications open on 3 March 2025 and applications close on 30 March 2025.",
        because: "the two ends of a time",
      },
    ],
  },
  *find(ledger) {
    for (const [subject, claims] of ledger.subjects("event")) yield* twoDates(subject, claims);
  },
  message: ({ subject, one, other }) => `${subject}: ${short(one.when!.text, 30)}, ${short(other.when!.text, 30)}`,
  why: ({ aspect, one, other }) =>
    `Both places tell when it ${verb(aspect)}: “${short(one.text, 100)}”; “${short(other.text, 100)}”`,
  question: ({ subject, aspect, one, other }) =>
    retold(one)
      ? `Which day is right: ${one.when!.text} or ${other.when!.text}?`
      : `On which day does ${lower(subject)} ${aspect === "happens" ? "take place" : aspect === "ends" ? "end" : "begin"}?`,
});

function* twoDates(subject: string, claims: readonly EventClaim[]): Iterable<Finding<Data> | LetGo> {
  const dated = claims.filter((claim) => claim.when).slice(0, mostClaims);
  const judged: (Finding<Data> | LetGo)[] = [];
  for (const aspect of ["happens", "begins", "ends"] as const)
    for (const [one, other] of pairsOf(sidesOf(dated.filter((claim) => claim.aspect === aspect))))
      judged.push(judge(subject, aspect, one, other));
  // "from 4 to 8 July" against "opens on 5 July"
  for (const whole of dated.filter(({ aspect, when }) => aspect === "happens" && when!.range))
    for (const [aspect, edge] of [
      ["begins", edgeOf(whole.when!, "first")],
      ["ends", edgeOf(whole.when!, "last")],
    ] as const)
      for (const claim of dated)
        if (edge && claim.aspect === aspect && !claim.when!.range && timesApart(edge, claim.when!))
          judged.push(judge(subject, aspect, [whole], [claim]));
  // An event is told of once: by what is surest.
  const found = judged.filter((each) => !("reason" in each)) as Finding<Data>[];
  const told = found.find(({ severity }) => severity !== "note") ?? found[0] ?? judged[0];
  if (told) yield told;
}

function pairsOf<Item>(list: readonly Item[]): [Item, Item][] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other): [Item, Item] => [one, other]));
}

/** Claims that can all be of one day stand on one side. */
function sidesOf(claims: readonly EventClaim[]): EventClaim[][] {
  const sides: EventClaim[][] = [];
  for (const claim of claims) {
    const side = sides.find(([first]) => !timesApart(first!.when!, claim.when!));
    if (side) side.push(claim);
    else sides.push([claim]);
  }
  return sides;
}

function judge(
  subject: string,
  aspect: EventClaim["aspect"],
  left: readonly EventClaim[],
  right: readonly EventClaim[],
): Finding<Data> | LetGo {
  const [one, other] = [left[0]!, right[0]!];
  const sources = twoSources(one, other);
  const reason = retold(one)
    ? undefined
    : ((sources ? undefined : notComparable(one, other)) ??
      (settled(one, other) ? undefined : "they may be two events"));
  if (reason) return { claims: [one, other], reason };
  const named = one.identity === "named" && other.identity === "named";
  return {
    subject,
    sides: [left, right].map((side) => ({ value: side[0]!.when!.text, claims: side })),
    data: { subject: subjectOf(one), aspect, one, other },
    ...(sources
      ? { severity: "note", confidence: "possible" }
      : !named && { severity: "warning", confidence: "likely" }),
  };
}

/** The first or last day of a range that is printed with both its days. */
function edgeOf({ parts, until, days, ...time }: EventTime, edge: "first" | "last"): EventTime | undefined {
  if (parts.day === undefined || until!.day === undefined) return undefined;
  const day = edge === "first" ? days?.from : days?.to;
  return {
    ...time,
    range: false,
    parts: edge === "first" ? { ...until, ...parts } : { ...parts, ...until },
    ...(day && { days: { from: day, to: day } }),
  };
}

/** Told twice in the same words: on whose word and how surely is the same. */
function retold({ head }: EventClaim): boolean {
  return head === "retelling";
}

/** Whether the copy settles that both are of one event. */
function settled(one: EventClaim, other: EventClaim): boolean {
  return one.identity !== "likely" && other.identity !== "likely";
}

function verb(aspect: EventClaim["aspect"]): string {
  return aspect === "happens" ? "takes place" : aspect;
}
