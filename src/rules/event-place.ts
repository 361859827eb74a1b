import type { EventClaim, EventPlace } from "../model/event.js";
import type { Finding, LetGo } from "../model/rule.js";
import { comparable } from "../values/comparable.js";
import { defineRule } from "./define-rule.js";
import { lower, short, subjectOf } from "./event-terms.js";

interface Data {
  readonly subject: string;
  readonly one: EventClaim;
  readonly other: EventClaim;
}

/** More claims than this about one event add nothing to the report. */
const mostClaims = 24;

export const eventPlace = defineRule<Data>({
  id: "event-place",
  family: "place",
  severity: "warning",
  summary: "One event in two places that do not hold each other",
  matters: "A fire in one town that crews fight in the next sends readers, and rescuers’ families, to the wrong place.",
  limits: [
    "It reads only events of which the copy tells one of their kind: with two fires, or “another” fire, it keeps silent.",
    "Towns it has never heard of are compared by name alone; where the copy prints two names side by side, one may hold the other and they are let go.",
    "A town against its country or region is no clash.",
  ],
  examples: {
    contradicts: [
      {
        copy: "The Commissioner for Works, Mr Tunde Alabi, on Friday handed over nine road graders to council chairmen.\n\nSpeaking at the stadium in Ikare, Mr Alabi said the machines were not for hire.\n\nThe ceremony in Oka, which began an hour late, was attended by traditional rulers.",
        clash: ["in Ikare", "The ceremony in Oka"],
      },
      {
        copy: "Fire guts timber yard\n\nThe fire in Brigg broke out at dawn and burned for nine hours.\n\nNobody was hurt. Smoke from the fire in Halifax could be seen for miles, a resident said.",
        clash: ["The fire in Brigg", "the fire in Halifax"],
      },
      {
        copy: "The bus crash in Kitwe left four people dead.\n\nA nurse who was passing stopped to help. Police have closed the road since the crash in Ndola.",
        clash: ["The bus crash in Kitwe", "the crash in Ndola"],
      },
      {
        copy: "The wedding in Athenry was small. Guests threw rice from the town wall, and the band played until two.\n\nThe wedding in Ennis had been planned for a year.",
        clash: ["The wedding in Athenry", "The wedding in Ennis"],
      },
      {
        copy: "Delegates will debate port fees at the forum, which has 900 members. The forum is to be held at the Palace Hotel in Gdynia.\n\nVisitors should allow 20 minutes from Kraków airport to the venue by tram.",
        clash: ["in Gdynia", "from Kraków airport"],
      },
      {
        copy: "An explosion in Peru killed two miners on Thursday.\n\nThe shaft was sealed. Relatives gathered at the gate, and the explosion in Bolivia is being looked into by prosecutors.",
        clash: ["An explosion in Peru", "the explosion in Bolivia"],
      },
      {
        copy: "The funeral in Fishguard drew four hundred mourners. A piper led the coffin to the graveside.\n\nCars lined the street for half a mile at the funeral in Cardigan.",
        clash: ["The funeral in Fishguard", "the funeral in Cardigan"],
      },
      {
        copy: "The jewellery auction in Basel made twice its estimate.\n\nBids came by telephone from six countries. The auction in Lugano lasted four hours.",
        clash: ["The jewellery auction in Basel", "The auction in Lugano"],
      },
      {
        copy: "A fire tore through a carpet warehouse in Leeds on Monday.\n\nCrews fought the blaze in Bradford through the night.",
        clash: ["warehouse in Leeds", "the blaze in Bradford"],
      },
    ],
    consistent: [
      {
        copy: "A fire broke out at a mill in Leeds on Monday. The blaze in Armory Lane closed three roads.",
        because: "a street of the town",
      },
      {
        copy: "The fire in Headingley, Leeds, broke out at dawn. Crews from six stations fought the fire in Leeds all day.",
        because: "a district and its city",
      },
      {
        copy: "The fire in Bradford was the second in a week. Another fire in Halifax was put out on Monday.",
        publishedAt: "2025-03-06",
        because: "two fires",
      },
      {
        copy: "The trial in Norwich has heard from nine witnesses. The trial in England of a foreign minister is rare.",
        because: "a town and its country",
      },
      {
        copy: "The festival in Cork opened on Friday. Last year’s festival in Limerick was rained off.",
        publishedAt: "2025-03-06",
        because: "the festivals of two years",
      },
      {
        copy: "The nurses’ conference in Hobart ended in song. The dentists’ conference in Darwin ended in uproar.",
        because: "two conferences",
      },
      {
        copy: "The crash in Kitwe shut the road. Ambulances came from Ndola, and the hospital in Ndola took in nine people.",
        because: "the crash and the hospital",
      },
      {
        copy: "The summit in Banjul ends today. The first summit in Accra was in 1997.",
        publishedAt: "2025-03-06",
        because: "another summit",
      },
      {
        copy: "The concert in Graz was sold out. Concerts in Linz and Wels follow in May.",
        publishedAt: "2025-03-06",
        because: "a tour",
      },
      {
        copy: "The ceremony in Parliament was brief. Speaking at the hall in Wellington, the speaker thanked the cleaners.",
        because: "a building and its city",
      },
      {
        copy: "The trial of Ana Prado in Porto ended. The trial of Rui Sousa in Braga goes on.",
        because: "two people on trial",
      },
      {
        copy: "The exhibition in Bristol closes in May and moves on; the exhibition in Bath was smaller, the critics in London wrote, and the exhibition in Wells smaller still.",
        because: "an exhibition that travels",
      },
      {
        copy: "The gala in Deal raised £4,000. The charity’s office is in Dover, and its next walk will be in Ramsgate.",
        because: "other things in other towns",
      },
    ],
  },
  *find(ledger) {
    for (const claims of ledger.subjects("event").values()) yield* twoPlaces(claims);
  },
  message: ({ subject, one, other }) => `${subject}: ${short(one.where!.text, 28)}, ${short(other.where!.text, 28)}`,
  why: ({ one, other }) =>
    `“${short(one.text, 100)}” puts it in ${one.where!.text}; “${short(other.text, 100)}” in ${other.where!.text}`,
  question: ({ subject, one, other }) => `Was ${lower(subject)} in ${one.where!.text} or in ${other.where!.text}?`,
});

function* twoPlaces(claims: readonly EventClaim[]): Iterable<Finding<Data> | LetGo> {
  const placed = claims.filter(({ where }) => where).slice(0, mostClaims);
  const sides: EventClaim[][] = [];
  for (const claim of placed) {
    const side = sides.find((each) => each.some((other) => !apart(other.where!, claim.where!)));
    if (side) side.push(claim);
    else sides.push([claim]);
  }
  if (sides.length < 2) return;
  const [one, other] = [sides[0]![0]!, sides[1]![0]!];
  const reason = sides.length > 2 ? "it is put in three places: a tour, or several events" : told(one, other);
  if (reason) {
    yield { claims: [one, other], reason };
    return;
  }
  yield {
    subject: one.subject,
    sides: [sides[0]!, sides[1]!].map((side) => ({ value: side[0]!.where!.text, claims: side })),
    data: { subject: subjectOf(one), one, other },
    confidence: "likely",
  };
}

/** Why two placings may not be held against each other. That something should or may be done there ("allow 40 minutes") does not move the place. */
function told(one: EventClaim, other: EventClaim): string | undefined {
  const terms = comparable(one.frame, other.frame, { modality: true, polarity: true, update: true });
  return terms.comparable ? undefined : terms.reason;
}

/** Two places of one size, of which neither is printed beside the other. */
function apart(one: EventPlace, other: EventPlace): boolean {
  if (one.place === other.place || one.level !== other.level) return false;
  if (one.near.includes(other.place)) return false;
  // places that the copy puts in one and the same town or region beside
  return !one.near.some((place) => other.near.includes(place));
}
