import type { AgeClaim } from "../model/age.js";
import type { Ledger } from "../model/ledger.js";
import { groupedBy } from "../values/grouped.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly person: string;
  readonly first: AgeClaim;
  readonly second: AgeClaim;
}

export const personAge = defineRule<Data>({
  id: "person-age",
  family: "people",
  severity: "error",
  summary: "One person of two ages, or an age that a birth year or a birthday rules out",
  matters:
    "An age is what readers check first when they know somebody. A wrong one makes them doubt the rest, and in court copy it may name the wrong person.",
  limits: [
    "Ages at another time (“was 38 when”, “will be 51”) are not compared.",
    "A birth year is held against an age only where the day of publication is known, and leaves two ages.",
    "“The 43-year-old” is taken for the person named last, where nobody but an officer of the law is named between; “the 43-year-old defendant” for the only one accused.",
  ],
  examples: {
    contradicts: [
      {
        copy: "Dara Whitcombe, 34, was fined for the theft of nine bicycles. The court heard that Whitcombe, 43, had sold them all.",
        clash: ["Dara Whitcombe, 34", "Whitcombe, 43"],
      },
      {
        copy: "Nurse Ifeoma Balogun (29) won the marathon in a dress she had sewn herself. The 31-year-old Balogun had never run before.",
        clash: ["Ifeoma Balogun (29", "31-year-old Balogun"],
      },
      {
        copy: "Search called off for Joss Tarrant, 52\n\nThe search for the sailor Joss Tarrant, 25, was called off on Sunday, the coastguard said.",
        clash: ["Joss Tarrant, 52", "Joss Tarrant, 25"],
      },
      {
        copy: "Milo Crane, 11, of Dunmore, won the spelling prize. Crane, who turned 12 in April, spelled all 40 words.",
        clash: ["Milo Crane, 11", "Crane, who turned 12"],
      },
      {
        copy: "The singer Petra Hallam, 63, will open the festival. Hallam was born in 1958 in a pit village.",
        publishedAt: "2024-06-01",
        clash: ["Petra Hallam, 63", "Hallam was born in 1958"],
      },
      {
        copy: "The clockmaker Ambrose Fenn, 47, was born in Whitby in 1968 and has never owned a watch.",
        publishedAt: "2026-03-12",
        clash: ["Ambrose Fenn, 47", "was born in Whitby in 1968"],
      },
      {
        copy: "Police arrested Owain Rees, 19, on the pier. The 17-year-old was released without charge.",
        clash: ["Owain Rees, 19", "17-year-old"],
      },
      {
        copy: "Grace Okafor, aged 71, has kept bees since she retired. “They are better company,” said Okafor, 77.",
        clash: ["Grace Okafor", "Okafor, 77"],
      },
      {
        copy: "Boy flies kite for eleven hours\n\nCaption: Tomas Birk, 8, with his kite\n\nTomas Birk, 9, flew a kite for eleven hours on Saturday.",
        clash: ["Tomas Birk, 9"],
      },
      {
        copy: "Edwin Sallow, 58, of Tarn Street, denied stealing the weathervane.\n\nJudge Petra Lowe told the 68-year-old that he had lied to the jury.",
        clash: ["Edwin Sallow, 58", "68-year-old"],
      },
      {
        copy: "Milan Petty, 41, pleaded guilty to nine burglaries.\n\nHis solicitor, Ada Cole, asked for bail, and the court’s clerk, Una Wray, read the terms.\n\nThe 47-year-old defendant was led away.",
        clash: ["Milan Petty, 41", "47-year-old"],
      },
      {
        copy: "Hetty Barlow, 78, is the oldest bellringer in Marle. Barlow, who celebrated her 80th birthday in May, climbs 90 steps each Sunday.",
        clash: ["Hetty Barlow, 78", "celebrated her 80th birthday"],
      },
      {
        copy: "The organist Walter Lorne was born in 1950, the son of a miller. “I started at five,” said Lorne, 47.",
        publishedAt: "2024-06-01",
        clash: ["Walter Lorne was born in 1950", "Lorne, 47"],
      },
      {
        copy: "Kite champion Ruby Alder-Finch flew home on Friday.\n\nThe 11-year-old from Brackwater beat 40 adults.\n\n*Photo: Ruby Alder-Finn and her kite*\n\nRuby, who turned 12 in April, built the kite herself.",
        clash: ["11-year-old", "Ruby, who turned 12"],
      },
    ],
    consistent: [
      {
        copy: "Ana Prior, 49, and her brother Luke Prior, 43, were jailed for the fraud.",
        because: "two people of one family name",
      },
      {
        copy: "Hetty Barlow, 82, who celebrated her 80th birthday with a parachute jump, has written a book.",
        because: "the birthday was two years ago",
      },
      {
        copy: "Milan Petty, 41, pleaded guilty to nine burglaries. The 36-year-old defendant beside him, Marcus Petty, 36, drove the car.",
        because: "the other accused",
      },
      {
        copy: "Milan Petty, 41, was sentenced on Monday. Ivo Strand, 36, was sentenced in July. The 36-year-old defendant had driven the car.",
        because: "two people were tried",
      },
      {
        copy: "Luke Prior, 43, was 38 when detectives first knocked on his door.",
        because: "an age at another time",
      },
      {
        copy: "Luke Prior, 43, will turn 50 before his lease is up.",
        because: "an age to come",
      },
      {
        copy: "Edda Lund, 66, was born in 1958 and has never left the island.",
        publishedAt: "2024-06-01",
        because: "66 or 65, by the birth year",
      },
      {
        copy: "Edda Lund, 65, who was born in 1958, has never left the island.",
        publishedAt: "2024-02-01",
        because: "her birthday is still to come",
      },
      {
        copy: "Ambrose Fenn, 57, was born in Whitby in 1968 and has never owned a watch.",
        publishedAt: "2026-03-12",
        because: "57 or 58, by the birth year",
      },
      {
        copy: "Rosa Quint, 12, who turned 12 in March, is the youngest in the squad.",
        because: "the same age",
      },
      {
        copy: "Dev Anand Rao, 71, farms with his son, also Dev, 44. Rao, 71, gave up the tractor in spring.",
        because: "father and son",
      },
      {
        copy: "Gabriel Stone, 58, was jailed on Friday. His sister, Gabrielle Stone, 55, was cleared.",
        because: "brother and sister",
      },
      {
        copy: "Ben Ashe, 30, met a 27-year-old from Leeds online. The pair never met.",
        because: "somebody else, not named",
      },
      {
        copy: "The jury saw letters that Cora Vance, then 24, wrote in prison. Vance, 61, wept.",
        because: "told to be of another time",
      },
      {
        copy: "Kit Marlow, 22, scored 43 points and 9 rebounds. Marlow, 22, sat out the last quarter.",
        because: "points are no age",
      },
      {
        copy: "Hugh Penn, 80, lives at Flat 12. Penn, 12 Mill Lane, was told to leave.",
        because: "a house number",
      },
      {
        copy: "As a 16-year-old Nell Shaw crossed the Channel. Shaw, 45, now teaches others to swim.",
        because: "an age long ago",
      },
    ],
  },
  *find(ledger) {
    for (const [person, claims] of ledger.subjects("age")) {
      const pair = apart(claims);
      if (!pair) continue;
      const [first, second] = pair;
      // An age set beside a name is the writer's, whoever speaks and whatever the clause denies or plans: unless he asks.
      if (pair.some(({ frame }) => frame.modality === "asked")) {
        yield { claims: pair, reason: "one is a question" };
        continue;
      }
      if (pair.some((claim) => !claim.named && mayBeAnothers(claim, ledger))) {
        yield { claims: pair, reason: "one of the ages is told of somebody else as well" };
        continue;
      }
      yield {
        subject: person,
        sides: [...groupedBy(claims, told)].map(([value, claims]) => ({ value, claims })),
        data: { person: first.person, first, second },
        // "The 43-year-old" may be somebody else after all.
        ...((!first.named || !second.named) && { severity: "warning" as const, confidence: "likely" as const }),
      };
    }
  },
  message: ({ person, first, second }) => `${shortened(person, 60)}: ${told(first)}, then ${told(second)}`,
  why: ({ first, second }) => {
    const [exact, other] = first.given === "birth" ? [second, first] : [first, second];
    if (other.given === "birth")
      return `Born in ${other.printed}, ${other.person} is ${other.low} or ${other.high} when the article is published, not ${exact.printed}`;
    if (other.given === "birthday")
      return `The ${ordinal(other.printed)} birthday is past, and the copy still says ${exact.printed}`;
    return `${first.printed} and ${second.printed} are given as the age of one person, and no other time is told`;
  },
  question: ({ person }) => `How old is ${person}?`,
});

/** The first two claims that no age satisfies. */
function apart(claims: readonly AgeClaim[]): [AgeClaim, AgeClaim] | undefined {
  const [first] = claims;
  const second = first && claims.find(({ low, high }) => high < first.low || low > first.high);
  if (first && second) return [first, second];
  // A birth year leaves two ages and may hide a clash among the others.
  const exact = claims.find(({ given }) => given !== "birth");
  const other = exact && claims.find(({ low, high }) => high < exact.low || low > exact.high);
  return exact && other && [exact, other];
}

/** Whether "the 43-year-old" fits somebody else whose age the copy tells. */
function mayBeAnothers(claim: AgeClaim, ledger: Ledger): boolean {
  return ledger
    .of("age")
    .some(({ subject, low, high }) => subject !== claim.subject && low <= claim.low && claim.low <= high);
}

function told({ given, printed }: AgeClaim): string {
  return given === "birth" ? `born in ${printed}` : given === "birthday" ? `turned ${printed}` : printed;
}

const english = new Intl.PluralRules("en", { type: "ordinal" });
const ordinalEndings: { readonly [form in Intl.LDMLPluralRule]?: string } = { one: "st", two: "nd", few: "rd" };

function ordinal(figure: string): string {
  return `${figure}${ordinalEndings[english.select(Number(figure))] ?? "th"}`;
}
