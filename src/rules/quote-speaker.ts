import type { Ledger } from "../model/ledger.js";
import type { QuoteClaim, QuoteSpeaker } from "../model/quote.js";
import type { Finding, LetGo } from "../model/rule.js";
import { groupedBy } from "../values/grouped.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly text: string;
  /** In reading order. */
  readonly names: readonly string[];
  readonly words: number;
}

type SpokenClaim = QuoteClaim & { readonly speaker: QuoteSpeaker };

export const quoteSpeaker = defineRule<Data>({
  id: "quote-speaker",
  family: "quotes",
  severity: "error",
  summary: "One quotation given to two people",
  matters:
    "Two people do not say the same dozen words by chance: a quotation was pasted twice, or stands under the wrong name. The one who never said it will call.",
  limits: [
    "It compares quotations of at least five words that are word for word the same and stand beside the name of a person.",
    "Chants, mottoes, proverbs, statements of several people and words that one person repeats after another are let go.",
    "A speaker told by office or trade alone (“the captain”) may be the person named elsewhere and is not compared.",
  ],
  examples: {
    contradicts: [
      {
        copy: "Residents spoke after the blaze at the Marl Street flats.\n\n“I grabbed the cat and ran down nine floors,” said Ann Orrin, 43.\n\nFire crews were there within six minutes.\n\n“I grabbed the cat and ran down nine floors,” said Joan Tulley, who lives on the top floor.\n",
        clash: ["I grabbed the cat and ran down nine floors"],
      },
      {
        copy: "# Otters go up\n\n“We were never going to lose that one,” captain Ned Abara said.\n\nThe whole town turned out for the parade on Sunday.\n\nCoach Tom Pell was hoarse. “We were never going to lose that one,” Pell told reporters.\n",
        clash: ["We were never going to lose that one"],
      },
      {
        copy: "The bank will close in May.\n\nDot Ames, 88, has used it since the war. “They might as well shut the whole street,” she said.\n\nThe bank says most customers are online.\n\n“They might as well shut the whole street,” said Martin Lowe, a butcher.\n",
        clash: ["They might as well shut the whole street"],
      },
      {
        copy: "“Nobody from the council has knocked on my door,” Una Best said on Monday.\n\nThe council said letters had gone out.\n\nNed Abara, a neighbour, said: “Nobody from the council has knocked on my door.”\n",
        clash: ["Nobody from the council has knocked on my door"],
      },
      {
        copy: "# Two sisters, one shop\n\nAnn Orrin bakes; her sister Una Best sells.\n\n“You cannot bake good bread in a hurry, and I never have,” Ann Orrin said.\n\nThe shop opens at five.\n\n“You cannot bake good bread in a hurry, and I never have,” Una Best said.\n",
        clash: ["You cannot bake good bread in a hurry"],
      },
      {
        copy: "Tom Pell resigned on Friday. “I have nothing to hide,” he said. “Ask the auditors.”\n\nThe board meets next week.\n\nIts chair, Joan Tulley, would not be drawn. “I have nothing to hide,” Tulley said. “Ask the auditors.”\n",
        clash: ["I have nothing to hide"],
      },
      {
        copy: "“The river took the road and half the school.” — Dot Ames, teacher\n\nThe flood at Calder was the worst in 60 years.\n\n“The river took the road and half the school,” said Martin Lowe, the head teacher.\n\nOn the quay it was the same: “The river took the road and half the school,” said Joan Tulley.\n",
        clash: ["The river took the road and half the school"],
      },
      {
        copy: "According to the file, Ned Abara told detectives: “I only lent him the van for the day.”\n\nThe trial opened in Hull.\n\nGiving evidence, Joan Tulley told the court: “I only lent him the van for the day.”\n",
        clash: ["I only lent him the van for the day"],
      },
    ],
    consistent: [
      {
        copy: "# ‘I grabbed the cat and ran down nine floors’\n\n“I grabbed the cat and ran down nine floors,” said Ann Orrin.\n",
        because: "a headline takes up the quotation",
      },
      {
        copy: "“We will be back next year,” said Ann Orrin.\n\nThe fair drew 900.\n\n“We will be back next year,” Orrin said again as the gates closed.\n",
        because: "one person says it twice",
      },
      {
        copy: "“You will never walk home alone,” sang Ned Abara.\n\nThe stand took it up.\n\n“You will never walk home alone,” sang Joan Tulley at the other end.\n",
        because: "a song",
      },
      {
        copy: "“No rest day, no trains, no talks,” chanted Martin Lowe.\n\nAt the depot it was the same.\n\n“No rest day, no trains, no talks,” Joan Tulley chanted.\n",
        because: "a slogan of the picket line",
      },
      {
        copy: "In a joint statement Ann Orrin said: “We have parted as friends and partners.”\n\nIn the same joint statement Tom Pell said: “We have parted as friends and partners.”\n",
        because: "a statement of both",
      },
      {
        copy: "“The dog knew before I did,” said Ann Dray.\n\nHer brother, Tom Dray, repeated the family joke: “The dog knew before I did.”\n",
        because: "one repeats the other",
      },
      {
        copy: "“The captain goes down with his ship,” said the captain.\n\nNed Abara laughed. “The captain goes down with his ship,” said Ned Abara.\n",
        because: "the captain may be Ned Abara",
      },
      {
        copy: "“It was a long day,” said Ann Orrin.\n\nThe court rose at six.\n\n“It was a long night,” said Joan Tulley.\n",
        because: "not the same words",
      },
      {
        copy: "“I am so proud,” said Ann Orrin.\n\nHer son won gold.\n\n“I am so proud,” said Tom Pell, his coach.\n",
        because: "four plain words that two people may well both say",
      },
      {
        copy: "Ann Orrin and Tom Pell said: “We never had a cross word in 40 years.”\n\n“We never had a cross word in 40 years,” Tom Pell told guests.\n",
        because: "said by both, then by one of them",
      },
      {
        copy: "“Every cloud has a silver lining,” Una Best said. “Every cloud has a silver lining,” agreed Martin Lowe.\n",
        because: "an answer in the same paragraph",
      },
      {
        copy: "Joan Tulley told the hearing that Ned Abara had said: “I only lent him the van for the day.”\n\n“I only lent him the van for the day,” Ned Abara told the hearing.\n",
        because: "a quotation within what somebody else said, then first hand",
      },
      {
        copy: "The novel “A Winter of Small Dark Boats” was praised by Ann Orrin.\n\nMartin Lowe reviewed “A Winter of Small Dark Boats” in March.\n",
        because: "a title",
      },
    ],
  },
  *find(ledger) {
    yield* speakers(ledger);
  },
  message: ({ text, names }) =>
    `“${shortened(text, 40)}”: said by ${shortened(names[0]!, 22)}, then ${shortened(names[1]!, 22)}`,
  why: ({ words, names }) => `The same ${words} words in a row are given to ${list(names)}`,
  question: ({ names }) => `Who said it: ${list(names, "or")}?`,
});

function* speakers(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  const byWording = new Map<string, SpokenClaim[]>();
  const note = (claim: SpokenClaim, words: readonly string[]): void => {
    if (words.length < 5) return;
    const key = words.join(" ");
    const alike = byWording.get(key);
    if (alike) alike.push(claim);
    else byWording.set(key, [claim]);
  };
  const quotes = ledger.of("quote");
  quotes.forEach((claim, index) => {
    if (claim.speaker?.person !== true) return;
    const spoken = claim as SpokenClaim;
    note(spoken, claim.words);
    const whole = speechFrom(quotes, index);
    if (whole.length > claim.words.length) note(spoken, whole);
  });
  const told = new Set<SpokenClaim>();
  for (const [wording, claims] of byWording) {
    const bySpeaker = groupedBy(claims, ({ subject }) => subject);
    if (bySpeaker.size < 2 || claims.some((claim) => told.has(claim))) continue;
    for (const claim of claims) told.add(claim);
    const reason = whyLetGo(claims);
    if (reason) {
      yield { claims, reason };
      continue;
    }
    const names = [...bySpeaker.values()].map((said) => said[0]!.speaker.name);
    yield {
      subject: wording.split(" ", 8).join(" "),
      sides: [...bySpeaker.values()].map((said, side) => ({ value: names[side]!, claims: said })),
      data: { text: claims[0]!.text.replace(/[\s,]+$/, ""), names, words: wording.split(" ").length },
      ...(claims.some(({ speaker }) => speaker.pronoun) && { confidence: "likely" as const }),
    };
  }
}

/** The words of a quotation and of those that go on in its paragraph: “We ran,” she said. “We did not look back.” */
function speechFrom(quotes: readonly QuoteClaim[], index: number): readonly string[] {
  const { block, subject, words } = quotes[index]!;
  const speech = [...words];
  for (let i = index + 1; i < Math.min(quotes.length, index + 6); i++) {
    const next = quotes[i]!;
    if (next.block !== block || (next.speaker && next.subject !== subject)) break;
    speech.push(...next.words);
  }
  return speech;
}

function whyLetGo(claims: readonly SpokenClaim[]): string | undefined {
  if (claims.some(({ speaker }) => speaker.shared)) return "said by several people, or repeated after another";
  if (claims.some(({ speaker }) => speaker.verb && choral.has(speaker.verb))) return "sung, chanted or read out";
  if (new Set(claims.map(({ block }) => block)).size < 2) return "both in one paragraph, as an answer or an echo";
  const families = new Set(claims.map(({ speaker }) => speaker.name.split(/\s+/).at(-1)!.toLowerCase()));
  if (families.size < 2) return "the two speakers may be one person";
  return undefined;
}

const choral: ReadonlySet<string> = new Set(
  "chant sing shout read repeat reiterate recite plead quote cry label brand".split(" "),
);

function list(names: readonly string[], joint = "and"): string {
  return `${names.slice(0, -1).join(", ")} ${joint} ${names.at(-1)}`;
}
