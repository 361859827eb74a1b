import type { EventClaim, EventTime } from "../model/event.js";
import type { Ledger } from "../model/ledger.js";
import type { Finding, LetGo } from "../model/rule.js";
import { daysBetween, daysIn } from "../values/calendar.js";
import { groupedBy } from "../values/grouped.js";
import { defineRule } from "./define-rule.js";
import { lower, notComparable, short, subjectOf } from "./event-terms.js";

interface Data {
  /** An end before what follows it, a start before the doors open, a step of the law before the one it needs. */
  readonly kind: "end" | "doors" | "steps";
  readonly subject: string;
  readonly end: EventClaim;
  readonly after: EventClaim;
  /** Earlier in the copy. */
  readonly first: EventClaim;
  readonly second: EventClaim;
}

/** Shows that people are let in to. */
const showHeads = new Set(
  "concert show gig performance play gala ceremony screening event premiere recital".split(" "),
);
/** Doors open at most so many minutes before a show; more is another day. */
const mostWait = 240;
/** Arrest, charge, conviction and sentence come in this order. */
const legalSteps: ReadonlyMap<string, number> = new Map([
  ["arrest", 0],
  ["charge", 1],
  ["conviction", 2],
  ["sentence", 3],
]);
/** More days than this between two steps in the wrong order are two cases, not a slip. */
const oneCase = 14;

/** More claims than this of one kind about one event add nothing to the report. */
const mostClaims = 24;

export const eventOrder = defineRule<Data>({
  id: "event-order",
  family: "time",
  severity: "error",
  summary: "An event that goes on after the day it ended or ends before it begins; a charge before the arrest",
  matters:
    "A meeting in the itinerary of a visit that is already over, or a school run by a head who had retired, makes readers doubt the whole timeline.",
  limits: [
    "It needs a day, month or year on both sides; “later” and “earlier” alone are not put in order.",
    "Doors are held against a start only where the copy tells one time of each; arrest, charge, conviction and sentence only within two weeks, as one case.",
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
      {
        copy: "Doors open at 7 p.m. on Friday. The concert starts at 6.30 p.m. and is free.",
        clash: ["Doors open at 7 p.m", "concert starts at 6.30"],
      },
      {
        copy: "Paul Renn was charged with arson on Thursday, June 4, 2026.\n\nHe was arrested on Friday, June 5, 2026, at a caravan site.",
        clash: ["charged with arson on Thursday, June 4", "arrested on Friday, June 5"],
      },
      {
        copy: "Ida Marsh was sentenced on 3 March 2026 to two years. Ida Marsh was convicted on 9 March 2026 of the theft of a tractor.",
        clash: ["sentenced on 3 March 2026", "convicted on 9 March 2026"],
      },
    ],
    consistent: [
      {
        copy: "Doors open at 7 p.m. for the evening concert. Doors open at 2 p.m. for the matinee, and that concert starts at 2.30 p.m.",
        because: "two shows",
      },
      {
        copy: "Paul Renn was arrested on Thursday, June 4, 2026. He was charged with arson on Friday, June 5, 2026.",
        because: "in order",
      },
      {
        copy: "Paul Renn was charged with fraud on 4 June 2019. Paul Renn was arrested on 5 June 2026 over a burglary.",
        because: "two cases, years apart",
      },
      {
        copy: "The box office opens at 7 p.m. The concert on Saturday starts at 6.30 p.m.",
        because: "no doors",
      },
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
    for (const claims of ledger.subjects("event").values()) yield* misordered(claims);
    yield* doorsLate(ledger);
    yield* stepsBack(ledger);
  },
  message: ({ subject, first, second, kind }) =>
    kind === "doors" || kind === "steps"
      ? `“${short(first.text, 44)}”, but “${short(second.text, 44)}”`
      : `${subject}: ${short(first.says, 28)}, ${short(second.says, 28)}`,
  why: ({ subject, end, after, kind }) =>
    kind === "doors"
      ? `The doors open at ${after.when!.text}, after the start at ${end.when!.text}`
      : kind === "steps"
        ? `“${short(end.text, 60)}” comes before “${short(after.text, 60)}”, by the days given, and cannot`
        : `${subject} ended ${end.when!.text}, and “${short(after.text, 100)}” is of ${after.when!.text}, which is later`,
  question: ({ subject, end, after, kind }) =>
    kind === "doors"
      ? "When do the doors open, and when does it start?"
      : kind === "steps"
        ? `Which came first: ${after.head} or ${end.head}?`
        : `Did ${lower(subject)} end ${end.when!.text}, or later?`,
});

function* misordered(claims: readonly EventClaim[]): Iterable<Finding<Data> | LetGo> {
  const ends = claims.filter(({ aspect, when }) => aspect === "ends" && when && bounded(when)).slice(0, mostClaims);
  const later = claims
    .filter(
      ({ aspect, phase, when, head }) =>
        (phase !== "under-way" || head === "service") &&
        (aspect === "part" || aspect === "continues" || aspect === "begins") &&
        when &&
        bounded(when),
    )
    .slice(0, mostClaims);
  const pairs: [end: EventClaim, after: EventClaim][] = [];
  let letGo: LetGo | undefined;
  for (const end of ends)
    for (const after of later) {
      if (!isAfter(after.when!, end.when!)) continue;
      const reason = notComparable(end, after);
      if (reason) letGo ??= { claims: [end, after], reason };
      else pairs.push([end, after]);
    }
  const [clash] = pairs;
  if (clash)
    yield finding(
      "end",
      ...clash,
      [...new Set(pairs.map(([end]) => end))],
      [...new Set(pairs.map(([, after]) => after))],
    );
  else if (letGo) yield letGo;
}

/** A show that starts before its doors open on the same day. */
function* doorsLate(ledger: Ledger): Iterable<Finding<Data>> {
  const timed = ledger.of("event").filter(({ when, changed }) => when?.parts.hour !== undefined && !changed);
  const doors = timed.filter(({ subject }) => subject.startsWith("opening of door"));
  const starts = timed.filter(
    (claim) => showHeads.has(claim.head.replace(/^(?:run|start) of /, "")) && claim.aspect !== "ends",
  );
  const [door] = doors;
  const [start] = starts;
  // Two shows, or two sets of doors, are not told apart.
  if (!door || !start || new Set(doors.map(minutes)).size > 1 || new Set(starts.map(minutes)).size > 1) return;
  if (minutes(start) >= minutes(door) || minutes(door) - minutes(start) > mostWait) return;
  const [opened, started] = [door.when!.days, start.when!.days];
  if (opened && started && daysBetween(opened.from, started.from) !== 0) return;
  yield finding("doors", start, door, doors, starts);
}

function minutes({ when }: EventClaim): number {
  return when!.parts.hour! * 60 + when!.parts.minute!;
}

/** Steps of the law in the one case of one person, a later one on an earlier day: charged on Thursday, arrested on Friday. */
function* stepsBack(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  const dated = ledger
    .of("event")
    .filter(({ head, when }) => legalSteps.has(head) && when?.grain === "day" && !when.range && when.days);
  const people = groupedBy(dated, ({ subject }) => ledger.events.get(subject)!.participants[0]);
  for (const own of people.values()) {
    // Two arrests are two cases.
    if (new Set(own.map(({ subject }) => subject)).size < own.length) continue;
    const steps = [...own].sort((a, b) => legalSteps.get(a.head)! - legalSteps.get(b.head)!);
    for (const [index, later] of steps.entries()) {
      const needed = steps[index - 1];
      if (!needed || needed.head === later.head || !isAfter(needed.when!, later.when!)) continue;
      const gap = daysBetween(later.when!.days!.to, needed.when!.days!.from);
      const reason = gap > oneCase ? "the days are of two cases" : notComparable(needed, later);
      if (reason) yield { claims: [needed, later], reason };
      else yield { ...finding("steps", later, needed, [needed], [later]), severity: "warning" };
    }
  }
}

function finding(
  kind: Data["kind"],
  end: EventClaim,
  after: EventClaim,
  ...sides: readonly [readonly EventClaim[], readonly EventClaim[]]
): Finding<Data> {
  const ordered = [...sides].sort((a, b) => a[0]!.start - b[0]!.start);
  const [first, second] = [ordered[0]![0]!, ordered[1]![0]!];
  return {
    subject: first.subject,
    sides: ordered.map((side) => ({ value: side[0]!.says, claims: side })),
    data: { kind, subject: subjectOf(first), end, after, first, second },
    confidence: "likely",
  };
}

/** Whether one time whose days are known lies wholly behind another; "early in 1994" and "the summer" have soft edges, which a year between makes good. */
function isAfter(later: EventTime, earlier: EventTime): boolean {
  return daysBetween(earlier.days!.to, later.days!.from) > (later.vague || earlier.vague ? 365 : 0);
}

/** A day, a month, a season or a year. */
function bounded({ grain, days }: EventTime): boolean {
  return (
    days !== undefined &&
    (grain === "day" || grain === "month" || grain === "season" || (grain === "year" && daysIn(days) <= 366))
  );
}
