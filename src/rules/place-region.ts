import type { LocationClaim } from "../model/location.js";
import type { Side } from "../model/rule.js";
import { regionsApart } from "../values/region.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly town: string;
  readonly first: LocationClaim;
  readonly second: LocationClaim;
}

/** More claims than this about one town add nothing to the report. */
const mostClaims = 24;

export const placeRegion = defineRule<Data>({
  id: "place-region",
  family: "place",
  severity: "error",
  summary: "One town put in two states or countries",
  matters:
    "Readers there know at once, and all others are sent to the wrong map. Many towns share a name, so the state is half of it.",
  limits: [
    "Sees a town where its state or country stands beside it: “Lund, Ohio”, “Lund, in Ohio”, “the Ohio town of Lund”.",
    "A state and the country around it are no clash; whether a state lies in a country is taken from ISO 3166-2.",
    "Two towns of one name in one sentence are taken for two towns.",
  ],
  examples: {
    contradicts: [
      {
        copy: "The mill in Ardmore, Ohio, burned for three days. Crews left Ardmore, Indiana, on Sunday.",
        clash: ["Ardmore, Ohio", "Ardmore, Indiana"],
      },
      {
        copy: "Fishermen at Kessara, in Odisha, refused to sail. In Kessara, the old port in Kerala, nets hung dry.",
        clash: ["Kessara, in Odisha", "Kessara, the old port in Kerala"],
      },
      {
        copy: "The Vermont town of Peel has one shop. A snowplough was stolen in Peel, Maine, last week.",
        clash: ["Vermont town of Peel", "Peel, Maine"],
      },
      {
        copy: "Workers at Dorn's Larkin, Kansas, plant voted on Friday. The plant in Larkin, Nebraska, employs 400.",
        clash: ["Larkin, Kansas", "Larkin, Nebraska"],
      },
      {
        copy: "The abbey of Orlac, France, sells its own cheese. Monks came to Orlac, Belgium, in 1120.",
        clash: ["Orlac, France", "Orlac, Belgium"],
      },
      {
        copy: "Snow closed the school at Tessel, Alberta. Pupils in Tessel, Manitoba, were sent home at noon.",
        clash: ["Tessel, Alberta", "Tessel, Manitoba"],
      },
      {
        copy: "Flood reaches Harlow Falls, Oregon\n\nThe river rose two metres in Harlow Falls, Idaho, the mayor said.",
        clash: ["Harlow Falls, Oregon", "Harlow Falls, Idaho"],
      },
      {
        copy: "LARKIN, Ohio (Newswire) — A fire shut the furniture mill on Monday.\n\nCrews came to Larkin, Ind., from three counties.",
        clash: ["LARKIN, Ohio", "Larkin, Ind."],
      },
      {
        copy: "A class in Ardmore, Ohio painted a bus. The mayor of Ardmore, Indiana, thanked them.",
        clash: ["Ardmore, Ohio", "Ardmore, Indiana"],
      },
      {
        copy: "Some 500 people work at the Dorn, Iowa plant. The clinic in Dorn, OH, treats them.",
        clash: ["Dorn, Iowa", "Dorn, OH"],
      },
      {
        copy: "Snow shut the rink in Tessel, Ont., on Friday. The rink in Tessel, B.C., has no roof.",
        clash: ["Tessel, Ont.", "Tessel, B.C."],
      },
      {
        copy: "A goat was elected in Brill, Texas. The vote in Brill, Texas, was close. Visitors to Brill, Arizona, may pet the winner.",
        clash: ["Brill, Texas", "Brill, Arizona"],
      },
      {
        copy: "The dairy will shut its plants in Brackwater, Iowa, and Dunmore, Ohio, because both lose money.\n\nAnother 60 jobs go at the firm’s Dunmore, Georgia, plant in May.",
        clash: ["Dunmore, Ohio", "Dunmore, Georgia"],
      },
    ],
    consistent: [
      {
        copy: "The clinic in Ardmore, Ohio, shut in May. Patients from Ardmore, Ohio, now drive an hour.",
        because: "the same state",
      },
      {
        copy: "He moved from Ardmore, Ohio, to Ardmore, Indiana, and kept his doormat.",
        because: "two towns of one name, told apart in one sentence",
      },
      {
        copy: "The team trains in Marlow, Vermont. The brewery in Marlow, United States, sponsors it.",
        because: "the state lies in the country",
      },
      {
        copy: "She has lived in Dayton, Ohio and Peoria, Illinois. Both winters were long.",
        because: "two towns",
      },
      {
        copy: "The peach fair is in Larkin, Georgia. Crowds in Larkin, Ga., ate pies, and Larkin, United States, slept well.",
        because: "Georgia is a state here, and lies in the country",
      },
      {
        copy: "A hop farm in Bexbourne, Kent, was sold. The inn in Bexbourne, England, is next.",
        because: "the county lies in the country",
      },
      {
        copy: "After the draw in Larkin, Nigeria beat Ghana. The mayor of Larkin, Ohio, was there by chance.",
        because: "Nigeria is the team that won",
      },
      {
        copy: "Playing in Larkin, Texas beat Iowa by a point. The mayor of Larkin, Ohio, clapped.",
        because: "Texas is the team that won",
      },
      {
        copy: "The draw, held in Larkin, Japan said, was fair. The mayor of Larkin, Ohio, drew the names.",
        because: "Japan is who said it",
      },
      {
        copy: "A lamp for Dr Jane Larkin, MD, was lit. The hall in Larkin, OH, was dark.",
        because: "MD is a degree",
      },
      {
        copy: "A mill in Kallan, Punjab, was sold. The mayor of Kallan, Pakistan, was at the sale.",
        because: "there is a Punjab in Pakistan",
      },
      {
        copy: "The shed in Lords, Ohio, was sold. Another 500 workers of the shed in Lords, Ohio, are to move.",
        because: "one town in one state",
      },
      {
        copy: "Flights from Boston, New York and Chicago were late. The crew in Boston, Massachusetts, slept at the gate.",
        because: "a list of cities",
      },
      {
        copy: "The fair is in Tilbury, Ontario. Its twin, another Tilbury, in England, has a port.",
        because: "told to be another town",
      },
      {
        copy: "There is a Larkin in Ohio and one in Georgia. Both towns hold a fair: the one in Larkin, Ohio, in May, the one in Larkin, Georgia, in June.",
        because: "both towns are told of",
      },
      {
        copy: "Judge Ohio Brown sat in Lund. The paper in Lund, Sweden, printed her picture.",
        because: "Ohio is a name here",
      },
      {
        copy: "Ann Poole, Ohio's oldest nurse, lives in Findlay, Ohio, and was born in Findlay too.",
        because: "the same town",
      },
      {
        copy: "In Pool B, Fiji lost to Wales. In Pool B, Japan won by a point.",
        because: "the countries are teams of a pool",
      },
      {
        copy: "Kansas City, Missouri, beat Wichita, Kansas, by a goal. Fans from Kansas City, Missouri, sang.",
        because: "Kansas is part of a name",
      },
      {
        copy: "Voters in Selby, England, go first. The count in Selby, Yorkshire, is on Friday.",
        because: "Yorkshire lies in England",
      },
      {
        copy: "The ship left Cork, Ireland, at dawn. A namesake in Cork, Idaho, sells potatoes.",
        because: "told to be a namesake",
      },
      {
        copy: "In Salem, Oregon, the bells rang. In Salem, Massachusetts, where a second march was held, they did not.",
        because: "a second event in a second town",
      },
    ],
  },
  *find(ledger) {
    for (const [town, claims] of ledger.subjects("location")) {
      const few = claims.slice(0, mostClaims);
      const pair = clash(few);
      if (!pair) continue;
      const [first, second] = pair;
      if (few.some((one) => few.some((other) => one.sentence === other.sentence && apart(one, other)))) {
        yield { claims: [first, second], reason: "two towns of one name, told apart in one sentence" };
        continue;
      }
      if (claims.some(({ namesake }) => namesake)) {
        yield { claims: [first, second], reason: "told to be another town of the name" };
        continue;
      }
      const sides = sidesOf(
        first,
        claims.filter((claim) => apart(first, claim) || apart(second, claim)),
      );
      // Once each, they may still be two towns.
      const even = sides.every((side) => side.claims.length === 1);
      yield {
        subject: town,
        sides,
        data: { town: first.town, first, second },
        ...(even && { severity: "warning" as const, confidence: "likely" as const }),
      };
    }
  },
  message: ({ town, first, second }) =>
    `${shortened(town, 46)}: in “${shortened(first.printed, 20)}”, then in “${shortened(second.printed, 20)}”`,
  why: ({ town, first, second }) =>
    `One town cannot lie in ${first.printed} and in ${second.printed}, and nothing tells of two towns named ${town}`,
  question: ({ town, first, second }) => `Is ${town} in ${first.printed} or in ${second.printed}?`,
});

/** The first two that cannot both be so. */
function clash(claims: readonly LocationClaim[]): readonly [LocationClaim, LocationClaim] | undefined {
  for (const [index, second] of claims.entries()) {
    const first = claims.slice(0, index).find((claim) => apart(claim, second));
    if (first) return [first, second];
  }
  return undefined;
}

function apart(a: LocationClaim, b: LocationClaim): boolean {
  return regionsApart(a.region, b.region);
}

/** Those that put it where the first does, and the others by where they put it. */
function sidesOf(first: LocationClaim, claims: readonly LocationClaim[]): Side[] {
  const sides = new Map<string, LocationClaim[]>();
  for (const claim of claims) {
    const where = apart(first, claim) ? claim.region : first.region;
    const side = sides.get(where);
    if (side) side.push(claim);
    else sides.set(where, [claim]);
  }
  return [...sides.values()].map((each) => ({ value: (each[0] as LocationClaim).printed, claims: each }));
}
