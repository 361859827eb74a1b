import { rankNamed } from "../lexicon/offices.js";
import type { Confidence } from "../model/contradiction.js";
import type { Ledger } from "../model/ledger.js";
import type { OfficeClaim } from "../model/office.js";
import type { Person } from "../model/person.js";
import type { Finding, LetGo } from "../model/rule.js";
import { editDistance } from "../values/edit-distance.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";
import { isWritten, sameDeed, sameJurisdiction } from "./office-terms.js";

interface Data {
  readonly rank: string;
  readonly plural: string;
  /** Full names, in reading order. */
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly grounds: string;
}

/** A person and all that makes him or her holder of one rank, now. */
interface Holder {
  readonly person: Person;
  readonly claims: readonly OfficeClaim[];
  /** Claims of the same person and rank with another standing. */
  readonly others: readonly OfficeClaim[];
}

const numerals = ["", "One", "Two", "Three", "Four", "Five", "Six"];
/** More holders of one rank than this are a list, not a slip. */
const mostHolders = 12;

export const officeHolder = defineRule<Data>({
  id: "office-holder",
  family: "people",
  severity: "error",
  summary: "Two different people in one office that has a single holder",
  matters:
    "A name from last year’s copy, or from the wire’s background paragraph, puts somebody in an office that another holds a few lines up. Readers see it at once, and so do the two people.",
  limits: [
    "It knows the offices that have one holder at a time from a list: a second senator, judge or vice president is no conflict.",
    "Where an office stands without its country or town, it is compared only if the places in the copy leave no other that could be meant.",
    "Copy that tells of a change (elected, resigned, succeeded, the new …), of another year or of two holders side by side is let go.",
    "Two spellings of one name are left to person-name.",
  ],
  examples: {
    contradicts: [
      {
        copy: "Norway’s Prime Minister Ingrid Sollie opened the fair in Bergen on Monday.\n\nAfter a walk through the stalls, Prime Minister Trygve Aasen told reporters that Norway would build two more.",
        clash: ["Prime Minister Ingrid Sollie", "Prime Minister Trygve Aasen"],
      },
      {
        copy: "The Governor of Kwara State, Alhaji Sule Bamidele, on Friday commissioned a borehole in Offa.\n\nThe Governor, Mrs Folake Ogundipe, urged residents to guard it against vandals.",
        clash: ["Alhaji Sule Bamidele", "Mrs Folake Ogundipe"],
      },
      {
        copy: "Tilbrook Foods shares fell 4 per cent on Tuesday. Tilbrook Foods chief executive Mara Quine blamed the weather.\n\nAnalysts were unconvinced by the outlook of Tilbrook Foods chief executive Dominic Hale.",
        clash: ["Mara Quine", "Dominic Hale"],
      },
      {
        copy: "“We will rebuild the bridge,” said Kenya’s transport minister, Peter Wekesa, at the site.\n\nKenya has lost three bridges this year. Kenyan Transport Minister Grace Achieng said the tender would open in May.",
        clash: ["Peter Wekesa", "Grace Achieng"],
      },
      {
        copy: "President Hollis Renwick signed the flood bill in Washington.\n\nThe United States Senate passed it last week. President Hollister will tour the damage in Iowa tomorrow.",
        clash: ["President Hollis Renwick", "President Hollister"],
      },
      {
        copy: "Queensland Premier Dale Prowse said the stadium would go ahead.\n\nThe cost has doubled since the state election was called. “Not a cent more,” Queensland Premier Nerida Wall said.",
        clash: ["Dale Prowse", "Nerida Wall"],
      },
      {
        copy: "Since the spring, when President Okello launched the seed scheme in Uganda, 900 farmers have joined.\n\nIt began in the spring, when President Mbabazi launched the seed scheme in Uganda with a visit to Gulu.",
        clash: ["President Okello", "President Mbabazi"],
      },
      {
        copy: "Chief Minister Lalita Deshmukh of Maharashtra flagged off the train.\n\nOfficials said Maharashtra Chief Minister Raghunath Pawle would ride it on Sunday.",
        clash: ["Lalita Deshmukh", "Raghunath Pawle"],
      },
      {
        copy: "MAYOR BACKS NEW POOL\n\nMayor Ellen Tranter of Wexcombe backed a new pool on Thursday.\n\nThe plan has split the council. “We can pay for it,” said Paul Dimmock, mayor of Wexcombe.",
        clash: ["Mayor Ellen Tranter", "Paul Dimmock"],
      },
      {
        copy: "German Chancellor Almut Reinders arrived in Rome for talks.\n\nOver dinner the German chancellor, Jost Weidner, praised the host’s wine.",
        clash: ["Almut Reinders", "Jost Weidner"],
      },
    ],
    consistent: [
      {
        copy: "When Prime Minister Stanley Corrigan laid the first stone, the valley was all sheep. Prime Minister Arthur Playfair saw the walls half built. Prime Minister Gail Henshaw will open the museum in Australia on Sunday.",
        because: "three holders are a history",
      },
      {
        copy: "Mayor Dan Ferris said the bridge would reopen in June. On the Corley side, Mayor Ruth Lamb said she was pleased.",
        because: "mayors of two places that the copy does not name for either",
      },
      {
        copy: "Kenya sells most of its tea to Pakistan. President Joyce Mutai has promised Kenya a new auction house in Mombasa.\n\nPresident Omar Fahmy told her that Egyptians drank more of it than ever.",
        because: "the sentence speaks of another country",
      },
      {
        copy: "President Hafid al-Rahwi has ruled since 2011. His father, President Munir al-Rahwi, seized Libya from the French.",
        because: "a father and a son",
      },
      {
        copy: "Premier Dale Prowse announced it in Brisbane. Premier Nerida Wall did the same in Melbourne. Queensland and New South Wales split the cost.",
        because: "premiers of two states",
      },
      {
        copy: "Bank of Ghana governor Kofi Mensah spoke in Accra. Bank of Ghana Securities governor Ama Sewa spoke in Kumasi.",
        because: "two bodies with one beginning",
      },
      {
        copy: "Governor Pete Sandoval conceded at midnight. In January, Governor Lucia Ortega will move into the mansion in New Mexico.",
        because: "an election is told",
      },
      {
        copy: "Norwegian Prime Minister Ingrid Sollie met Danish Prime Minister Bo Kragh in Malmo on Monday.",
        because: "two countries",
      },
      {
        copy: "Prime Minister Ingrid Sollie took a question on the sale of Norway’s ferries. Former Prime Minister Trygve Aasen, who sold them, declined to comment.",
        because: "one of them is a former holder",
      },
      {
        copy: "Mayor Ellen Tranter of Wexcombe and Mayor Paul Dimmock of Great Harle cut the ribbon together.",
        because: "mayors of two towns",
      },
      {
        copy: "Tilbrook Foods named Dominic Hale as chief executive on Tuesday. He succeeds Mara Quine, who resigned in March.",
        because: "a succession is told",
      },
      {
        copy: "In 1974 President Aldous Finch vetoed the same bill. President Hollis Renwick signed it in Washington on Monday.",
        because: "another year",
      },
      {
        copy: "Governor Ruth Calloway of Ohio swore in the board. Deputy Governor Ian Marsh was absent.",
        because: "a governor and a deputy",
      },
      {
        copy: "Acting Police Commissioner Tess Obuya briefed reporters. Police Commissioner Musa Adan is on leave until June.",
        because: "one is acting for the other",
      },
      {
        copy: "Senator Keith Albright and Senator Joan Pruett of Maine both voted no.",
        because: "a state has two senators",
      },
      {
        copy: "Incoming mayor Sheila Dunne will take her seat on 1 May. Mayor Ken Rafter chaired his last meeting on Monday.",
        because: "one is yet to begin",
      },
      {
        copy: "“I have known President Renwick for years,” said President Iris Varga of Hungary, who landed in Washington on Monday. Hungary and the United States will sign on Wednesday.",
        because: "presidents of two countries",
      },
      {
        copy: "Acme Rail chairman Otto Lindgren and Bowyer Freight chairman Sally Moss signed the deal in Leeds.",
        because: "chairmen of two firms",
      },
      {
        copy: "Fed Chairman Harlan Voss spoke in Denver. European Central Bank president Marthe Leclerc spoke in Frankfurt an hour later.",
        because: "two banks",
      },
      {
        copy: "The late President Samuel Odinga planted the tree. President Joyce Mutai of Kenya watered it on Friday.",
        because: "one of them is dead",
      },
      {
        copy: "President-elect Dario Fuentes met President Elena Rojas of Chile at the palace.",
        because: "one is elected, the other still in office",
      },
      {
        copy: "Minister of State for Health Bello Sani stood in for the Minister of Health, Amina Yaro, at the opening in Abuja.",
        because: "two posts in one ministry",
      },
      {
        copy: "French President Luc Morel spoke on Monday.\n\nAnne Delon, the president’s spokeswoman, said talks would go on.",
        because: "a spokeswoman is not the president",
      },
      {
        copy: "Prime Minister Tom Brand arrived in Hanoi on Monday. He met Prime Minister Pham Van Duc on Tuesday. Vietnam buys coal from Australia.",
        because: "a guest and his host",
      },
      {
        copy: "Kenyan Foreign Minister Grace Achieng will see her counterpart, Foreign Minister Hugo Lindt, in Bern on Monday.",
        because: "a counterpart is another country’s",
      },
      {
        copy: "Mayor Hilde Brandvik of Nessby laid the stone of the pool in 1961. In 1961 Mayor Odd Tveit of Nessby closed the old one.",
        because: "a year has room for two holders, one after the other",
      },
      {
        copy: "Finance Minister Rosa Tamm held the post for a year. Finance Minister Tamm met her Latvian counterpart, Finance Minister Janis Ozols, in Tallinn on Tuesday.",
        because: "the counterpart’s country is told",
      },
      {
        copy: "University president Carla Benning thanked donors. Student union president Ty Okafor thanked nobody.",
        because: "presidents of two bodies",
      },
    ],
  },
  *find(ledger) {
    for (const holders of holdersByRank(ledger)) yield* conflicts(holders);
  },
  message: ({ plural, names }) =>
    shortened(
      `${numerals[names.length] ?? names.length} ${plural}: ${names.map((name) => shortened(name, 32)).join(", then ")}`,
      100,
    ),
  why: ({ rank, names, counts, grounds }) =>
    `${names.map((name, i) => `${name} (${counts[i]}×)`).join(" and ")} stand as ${rank}; ${grounds}`,
  question: ({ rank, names }) => `Who is ${rank}: ${names.join(" or ")}?`,
});

function holdersByRank(ledger: Ledger): Holder[][] {
  const ranks = new Map<string, Map<string, { claims: OfficeClaim[]; others: OfficeClaim[] }>>();
  for (const claim of ledger.of("office")) {
    if (!claim.exclusive) continue;
    const people = ranks.get(claim.rank) ?? new Map<string, { claims: OfficeClaim[]; others: OfficeClaim[] }>();
    ranks.set(claim.rank, people);
    const own = people.get(claim.subject) ?? { claims: [], others: [] };
    people.set(claim.subject, own);
    (claim.standing === "current" ? own.claims : own.others).push(claim);
  }
  return [...ranks.values()].map((people) =>
    [...people].flatMap(([id, own]) => {
      const person = ledger.people.get(id);
      return person && own.claims.some(({ named }) => named) ? [{ person, ...own }] : [];
    }),
  );
}

/** The holders of one rank that cannot all hold it, one finding for each office. */
function* conflicts(holders: readonly Holder[]): Iterable<Finding<Data> | LetGo> {
  if (holders.length > mostHolders) return;
  const groups: { holders: Set<Holder>; clashes: Clash[] }[] = [];
  for (const [i, one] of holders.entries())
    for (const other of holders.slice(i + 1)) {
      const verdict = compare(one, other);
      if (!verdict) continue;
      if ("reason" in verdict) {
        yield verdict;
        continue;
      }
      const group = groups.find((each) => each.holders.has(one) || each.holders.has(other));
      if (group) {
        group.holders.add(one).add(other);
        group.clashes.push(verdict);
      } else groups.push({ holders: new Set([one, other]), clashes: [verdict] });
    }
  for (const group of groups) {
    if (group.holders.size > 2 && !group.clashes.some(({ grounds }) => grounds === oneDeed))
      yield {
        claims: [...group.holders].map(({ claims }) => claims[0]!),
        reason: "so many holders are a history or a list",
      };
    else yield finding(group.holders, group.clashes);
  }
}

function finding(holders: ReadonlySet<Holder>, clashes: readonly Clash[]): Finding<Data> {
  const [clash] = clashes as [Clash];
  const sides = [...holders]
    .map(({ person, claims }) => ({
      value: person.name.full,
      claims: claims.filter((claim) => clashes.some(({ claims }) => claims.has(claim))),
    }))
    .sort((a, b) => a.claims[0]!.start - b.claims[0]!.start);
  const { rank } = sides[0]!.claims[0] as OfficeClaim;
  return {
    subject: `${rank} ${clash.jurisdiction ?? ""}`,
    sides,
    ...(clash.severity && { severity: clash.severity }),
    confidence: clash.confidence,
    data: {
      rank,
      plural: rankNamed.get(rank)!.plural,
      names: sides.map(({ value }) => value),
      counts: sides.map(({ claims }) => claims.length),
      grounds: clash.grounds,
    },
  };
}

interface Ground {
  readonly confidence: Confidence;
  readonly severity?: "warning";
  readonly jurisdiction?: string | undefined;
  readonly grounds: string;
}

interface Clash extends Ground {
  readonly claims: ReadonlySet<OfficeClaim>;
}

/** Whether two people hold one office at one time; undefined where they are plainly in two. */
function compare(one: Holder, other: Holder): Clash | LetGo | undefined {
  const pair = (reason: string): LetGo => ({ claims: [one.claims[0]!, other.claims[0]!], reason });
  const [here, there] = [written(one), written(other)];
  const shared = here.find((a) => there.some((b) => sameJurisdiction(a, b)));
  if (here.length && there.length && shared === undefined) return undefined;
  if (oneName(one.person, other.person)) return pair("the two may be one name in two spellings");
  const known = shared ?? here[0] ?? there[0];
  if (one.claims.some((a) => other.claims.some((b) => sameDeed(a, b) && a.sentence !== b.sentence)))
    return {
      claims: new Set([...one.claims, ...other.claims]),
      confidence: "certain",
      jurisdiction: known,
      grounds: oneDeed,
    };
  const excuse = excused(one, other);
  if (excuse) return pair(excuse);
  if (shared === undefined && [...one.claims, ...other.claims].some(({ abroad }) => abroad))
    return pair("one of them is a guest, or somebody's counterpart");
  const ground =
    shared !== undefined
      ? { confidence: "certain" as const, grounds: "both of the same place or body, and nothing tells of a change" }
      : known !== undefined
        ? groundOfOne(...(here.length ? ([one, other] as const) : ([other, one] as const)), known)
        : groundOfNeither(one, other);
  return ground
    ? { claims: new Set([...undated(one), ...undated(other)]), jurisdiction: known, ...ground }
    : pair(unsettled);
}

const oneDeed = "both in the same words";
const unsettled = "the copy does not say that both are of one place or body";
const noOther = "no other place in the copy could be meant, and nothing tells of a change";
const oneFamily = "the family name is the same, the given name is not";

/** Of one holder the copy says where; of the other it must be plain. */
function groundOfOne(told: Holder, open: Holder, known: string): Ground | undefined {
  const [first, second] = [told.claims[0], open.claims[0]] as [OfficeClaim, OfficeClaim];
  if (first.scope === "organisation") return undefined;
  const place = settled(open);
  if (place !== undefined && sameJurisdiction(place, known)) return { confidence: "likely", grounds: noOther };
  // "The Governor of Kwara … The Governor": what comes later without a place is of the one told before.
  if (guessed(open) === undefined && first.start < second.start) return { confidence: "likely", grounds: noOther };
  return sameFamily(told.person, open.person) ? { confidence: "likely", grounds: oneFamily } : undefined;
}

/** Of neither holder the copy says where. */
function groundOfNeither(one: Holder, other: Holder): Ground | undefined {
  const { scope } = one.claims[0] as OfficeClaim;
  if (scope === "organisation") return undefined;
  const [a, b] = [settled(one), settled(other)];
  if (a !== undefined && a === b) return { confidence: "likely", jurisdiction: a, grounds: noOther };
  if (guessed(one) === undefined) {
    const grounds = "no place is named for either, and nothing tells of a change";
    if (scope === "country") return { confidence: "likely", grounds };
    // Without any place, two full names are as likely of two.
    return bySurname(one) || bySurname(other) ? { confidence: "possible", severity: "warning", grounds } : undefined;
  }
  return sameFamily(one.person, other.person) ? { confidence: "likely", grounds: oneFamily } : undefined;
}

/** What lets two people both stand in one office. */
function excused(one: Holder, other: Holder): string | undefined {
  if (one.others.length || other.others.length)
    return "one of them is told to have another standing to the office as well";
  if ([...one.claims, ...other.claims].some(({ handover, holderChanges }) => handover || holderChanges))
    return "the copy tells of a change of holder";
  if (sameFamily(one.person, other.person) && [...one.claims, ...other.claims].some(({ kin }) => kin))
    return "they are told to be kin";
  const sentences = new Set(one.claims.map(({ sentence }) => sentence));
  if (other.claims.some(({ sentence }) => sentences.has(sentence))) return "they are named side by side";
  // A year has room for two holders, one after the other.
  if (!undated(one).length || !undated(other).length) return "one of them is told of another time";
  return undefined;
}

/** Known to the article by the family name alone. */
function bySurname({ person }: Holder): boolean {
  return person.name.given === undefined;
}

/** The claims that are told of no year of their own. */
function undated({ claims }: Holder): readonly OfficeClaim[] {
  return claims.filter(({ past }) => !past);
}

function written({ claims }: Holder): string[] {
  return [...new Set(claims.filter(isWritten).map(({ jurisdiction }) => jurisdiction as string))];
}

/** The place that most of a holder's offices can only be of. */
function settled({ claims }: Holder): string | undefined {
  const sure = claims.filter(({ jurisdictionFrom }) => jurisdictionFrom === "settled");
  return 2 * sure.length >= claims.length ? sure[0]!.jurisdiction : undefined;
}

/** The place that an office without one beside it is likeliest of: for all such offices of a rank there is one, or for none. */
function guessed({ claims }: Holder): string | undefined {
  return claims[0]!.jurisdiction;
}

/** One name in two spellings, or a short form of it: no two people to this rule. */
function oneName(a: Person, b: Person): boolean {
  const [x, y] = [fold(a.name.full), fold(b.name.full)];
  const [family, other] = [fold(a.name.family), fold(b.name.family)];
  const near = (one: string, two: string): boolean =>
    editDistance(one, two, 2) <= (Math.max(one.length, two.length) > 5 ? 2 : 1);
  if (near(x, y)) return true;
  const given = [a.name.given, b.name.given].map((name) => name && fold(name));
  return near(family, other) && (!given[0] || !given[1] || given[0] === given[1]);
}

function sameFamily(a: Person, b: Person): boolean {
  return fold(a.name.family) === fold(b.name.family);
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}
