import type { EventClaim, EventTime } from "../model/event.js";
import type { Finding, LetGo } from "../model/rule.js";
import { daysBetween, daysIn } from "../values/calendar.js";
import { defineRule } from "./define-rule.js";
import { lower, notComparable, short, subjectOf } from "./event-terms.js";

interface Data {
  readonly subject: string;
  readonly end: EventClaim;
  readonly after: EventClaim;
  /** Earlier in the copy. */
  readonly first: EventClaim;
  readonly second: EventClaim;
}

/** More claims than this of one kind about one event add nothing to the report. */
const mostClaims = 24;

export const eventOrder = defineRule<Data>({
  id: "event-order",
  family: "time",
  severity: "error",
  summary: "An event that goes on, or has a part, after the day it ended; or that ends before it begins",
  matters:
    "A meeting in the itinerary of a visit that is already over, or a school run by a head who had retired, makes readers doubt the whole timeline.",
  limits: [
    "It needs a day, month or year on both sides; “later” and “earlier” alone are not put in order.",
    "Copy that tells of an extension, a resumption or a return is let go.",
  ],
  examples: {
    contradicts: [
      {
        copy: "Envoy ends Caspian tour\n\nThe envoy’s tour of the Caspian ended on 4 April 2025, her office said.\n\nItinerary of the tour\n| Date | Place | Event |\n|---|---|---|\n| 2 April 2025 | Baku | Talks on gas |\n| 6 April 2025 | Aktau | Port opening |",
        clash: ["tour of the Caspian ended on 4 April 2025", "6 April 2025"],
      },
      {
        copy: "Head teacher Ruth Ollerton retired in 2011 after 22 years.\n\nIn 2014 Ruth Ollerton, still running the school, was made a dame.",
        clash: ["Ruth Ollerton retired in 2011", "still running"],
      },
      {
        copy: "The truce in the valley expired on 3 May 2024.\n\nThe truce took effect on 9 May 2024, monitors said.",
        clash: ["expired on 3 May 2024", "took effect on 9 May 2024"],
      },
      {
        copy: "The siege of Castle Ruthin ended on 14 April 1646. The siege of Castle Ruthin began on 2 May 1646, when guns were dragged up the hill.",
        clash: ["ended on 14 April 1646", "began on 2 May 1646"],
      },
      {
        copy: "Jazz fortnight in Whitehaven\n\nThe jazz festival finished on 20 July 2024.\n\nProgramme of the jazz festival\n| When | Where |\n|---|---|\n| 8 July 2024 | Quayside |\n| 22 July 2024 | Corn Exchange |",
        clash: ["finished on 20 July 2024", "22 July 2024"],
      },
      {
        copy: "The dockers’ strike ended on 11 October 2024. The dockers’ strike began on 18 October 2024, when the night shift stayed at home.",
        clash: ["The dockers’ strike ended on 11 October 2024", "The dockers’ strike began on 18 October 2024"],
      },
      {
        copy: "Chief constable Edwin Marr stepped down in June 2019.\n\nIn March 2021 Edwin Marr, still leading the force, opened the new station.",
        clash: ["Edwin Marr stepped down in June 2019", "still leading"],
      },
      {
        copy: "The trial of Nadia Verhoeven concluded on 12 February 2025. The trial of Nadia Verhoeven opened on 20 February 2025 before three judges.",
        clash: ["concluded on 12 February 2025", "opened on 20 February 2025"],
      },
    ],
    consistent: [
      {
        copy: "The envoy’s tour of the Caspian ended on 4 April 2025.\n\nItinerary of the tour\n| Date | Place |\n|---|---|\n| 2 April 2025 | Baku |\n| 4 April 2025 | Aktau |",
        because: "the last stop is on the last day",
      },
      {
        copy: "The first truce ended on 3 May 2024. A second truce took effect on 9 May 2024.",
        because: "two truces",
      },
      {
        copy: "The strike ended on 11 October 2024 and resumed on 18 October 2024 when talks failed.",
        because: "the strike was resumed",
      },
      {
        copy: "Ruth Ollerton retired in 2011. In 2014 she was still teaching Sunday school.",
        because: "retired from one post, busy in another",
      },
      {
        copy: "The fair began on 12 September 2024 and ended on 15 September 2024.",
        because: "in order",
      },
      {
        copy: "The trial of one brother ended on 12 February 2025. The trial of the other began on 20 February 2025.",
        because: "two trials",
      },
      {
        copy: "The exhibition was to end on 3 June 2024, but was extended; a concert marks its closing on 9 June 2024.",
        because: "the extension is told",
      },
      {
        copy: "The festival ended on 20 July 2024. Next year’s festival begins on 18 July 2025.",
        because: "two years",
      },
      {
        copy: "Edwin Marr stepped down in June 2019. His successor was still leading the force in March 2021.",
        because: "two people",
      },
      {
        copy: "The visit ended on 4 April 2025. A follow-up meeting was held on 6 April 2025.",
        because: "the meeting is no part of the visit",
      },
      {
        copy: "The siege ended in about 1645. Repairs began in 1650.",
        because: "two things",
      },
      {
        copy: "The ceasefire expired on 3 May 2024, and another came into force on 9 May 2024.",
        because: "another ceasefire",
      },
    ],
  },
  *find(ledger) {
    for (const [subject, claims] of ledger.subjects("event")) yield* misordered(subject, claims);
  },
  message: ({ subject, first, second }) => `${subject}: ${short(first.says, 28)}, ${short(second.says, 28)}`,
  why: ({ subject, end, after }) =>
    `${subject} ended ${end.when?.text}, and “${short(after.text, 100)}” is of ${after.when?.text}, which is later`,
  question: ({ subject, end }) => `Did ${lower(subject)} end ${end.when?.text}, or later?`,
});

function* misordered(subject: string, claims: readonly EventClaim[]): Iterable<Finding<Data> | LetGo> {
  const ends = claims
    .filter(({ aspect, when }) => aspect === "ends" && when?.days && bounded(when))
    .slice(0, mostClaims);
  if (!ends.length) return;
  const later = claims
    .filter(
      ({ aspect, phase, when, head }) =>
        (phase !== "under-way" || head === "service") &&
        (aspect === "part" || aspect === "continues" || aspect === "begins") &&
        when?.days &&
        bounded(when),
    )
    .slice(0, mostClaims);
  const left = new Set<EventClaim>();
  const right = new Set<EventClaim>();
  let letGo: LetGo | undefined;
  for (const end of ends)
    for (const after of later) {
      if (!isAfter(after.when!, end.when!)) continue;
      const reason = notComparable(end, after);
      if (reason) letGo ??= { claims: [end, after], reason };
      else {
        left.add(end);
        right.add(after);
      }
    }
  const [end] = left;
  const [after] = right;
  if (!end || !after) {
    if (letGo) yield letGo;
    return;
  }
  const ordered = [[...left], [...right]].sort((a, b) => a[0]!.start - b[0]!.start) as [EventClaim[], EventClaim[]];
  const [first, second] = [ordered[0][0]!, ordered[1][0]!];
  yield {
    subject,
    sides: ordered.map((side) => ({ value: side[0]!.says, claims: side })),
    data: { subject: subjectOf(first), end, after, first, second },
    confidence: "likely",
  };
}

/** Whether one time lies wholly behind another; "early in 1994" and "the summer" have soft edges, which a year between makes good. */
function isAfter(later: EventTime, earlier: EventTime): boolean {
  if (!later.days || !earlier.days) return false;
  return daysBetween(earlier.days.to, later.days.from) > (later.vague || earlier.vague ? 365 : 0);
}

/** A day, a month, a season or a year. */
function bounded({ grain, days }: EventTime): boolean {
  return (
    days !== undefined &&
    (grain === "day" || grain === "month" || grain === "season" || (grain === "year" && daysIn(days) <= 366))
  );
}
