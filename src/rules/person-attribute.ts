import type { Ledger } from "../model/ledger.js";
import type { Finding, LetGo } from "../model/rule.js";
import type { Trait, TraitClaim } from "../model/trait.js";
import { groupedBy } from "../values/grouped.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly trait: Trait;
  readonly person: string;
  readonly first: TraitClaim;
  readonly second: TraitClaim;
}

const asked: Readonly<Record<Trait, (person: string) => string>> = {
  sex: (person) => `Is ${person} a woman or a man?`,
  party: (person) => `Which party is ${person} of?`,
  nationality: (person) => `Which country is ${person} of?`,
};

export const personAttribute = defineRule<Data>({
  id: "person-attribute",
  family: "people",
  severity: "warning",
  summary: "One person as woman and man, of two parties or of two countries",
  matters:
    "“Mr” for a woman, or the wrong party, is the kind of slip that people ring up about. It often shows that two people were taken for one.",
  limits: [
    "It reads courtesy titles, words for women or men, and parties and peoples right beside a name; of pronouns only one that takes up the only person of the sentence before.",
    "Where the article has two people of one family name, short mentions are not compared.",
    "Copy that tells of a change or of both (defected, dual citizen, born in) is let go.",
  ],
  examples: {
    contradicts: [
      {
        copy: "Mr Dale Ormsby, who runs the ferry, said the tide was wrong. “We wait,” Ms Ormsby said.",
        clash: ["Mr Dale Ormsby", "Ms Ormsby"],
      },
      {
        copy: "Robin Whitley has painted the pier since 1990. “It peels,” said Mrs Robin Whitley, who lives in Wexcombe. Neighbours call Sir Robin Whitley a saint.",
        clash: ["Mrs Robin Whitley", "Sir Robin Whitley"],
      },
      {
        copy: "Actress Kit Marlowe-Dunn will open the fete. Mr Marlowe-Dunn is known for the detective films.",
        clash: ["Actress Kit Marlowe-Dunn", "Mr Marlowe-Dunn"],
      },
      {
        copy: "Labour councillor Judith Peel spoke against the car park. Judith Peel, the Conservative leader, then voted for it.",
        clash: ["Labour councillor Judith Peel", "Judith Peel, the Conservative leader"],
      },
      {
        copy: "Republican senator Joan Albright of Maine opposed the bill. Joan Albright (D-Maine) had helped to write it.",
        clash: ["Republican senator Joan Albright", "Joan Albright (D-Maine"],
      },
      {
        copy: "Norwegian skipper Anders Lie won the race by a minute. Swedish skipper Anders Lie dedicated it to his crew.",
        clash: ["Norwegian skipper Anders Lie", "Swedish skipper Anders Lie"],
      },
      {
        copy: "Wiremu Parata, a Kenyan runner, broke the record in Oslo. The Ugandan runner Wiremu Parata had trained all winter.",
        clash: ["Kenyan runner", "Ugandan runner Wiremu Parata"],
      },
      {
        copy: "Cllr Morag Baird, whose Labour group holds nine seats, asked for a recount. Green councillor Morag Baird said it could take a week.",
        clash: ["Labour group", "Green councillor Morag Baird"],
      },
      {
        copy: "Mr Tunde Alabi donated the books to the school. The headmistress, Ms Ada Obi, thanked Mrs Tunde Alabi for them.",
        clash: ["Mr Tunde Alabi", "Mrs Tunde Alabi"],
      },
      {
        copy: "The lamplighter on duty, Sandy Pool, saw the flames first. She rang the bell for an hour. The harbour board has thanked Mr Pool by letter.",
        clash: ["She rang the bell", "Mr Pool"],
      },
      {
        copy: "The choir’s treasurer, Alex Mundy, found the safe open. “It was quite empty,” he said.\n\nMs Mundy had counted the takings the night before.",
        clash: ["he said", "Ms Mundy"],
      },
      {
        copy: "Labour’s Jo Finch won the seat by 300 votes.\n\nMs Jo Finch, the Conservative candidate, said she was humbled.",
        clash: ["Labour’s Jo Finch", "Conservative candidate"],
      },
      {
        copy: "Danish cellist Ebba Holt played to 40 people. Ebba Holt is Norwegian.",
        clash: ["Danish cellist Ebba Holt", "Ebba Holt is Norwegian"],
      },
    ],
    consistent: [
      { copy: "Mr Ormsby met Mrs Ormsby at the fair. Mr Ormsby paid.", because: "a couple" },
      {
        copy: "Mr Dale Ormsby and his sister, Ms Carol Ormsby, run the ferry. Ms Ormsby steers.",
        because: "brother and sister",
      },
      {
        copy: "Labour councillor Judith Peel defected in May. Judith Peel, the Conservative leader said, was welcome.",
        because: "a change of party is told",
      },
      {
        copy: "Former Labour councillor Judith Peel stood again. Independent councillor Judith Peel won by ten votes.",
        because: "a former party",
      },
      {
        copy: "Norwegian skipper Anders Lie, who holds a Swedish passport, won. Swedish skipper Anders Lie trained in Gothenburg.",
        because: "dual citizenship is told",
      },
      { copy: "Norwegian skipper Anders Lie beat Swedish skipper Bo Kragh.", because: "two people" },
      {
        copy: "Dr Robin Whitley operated. Ms Whitley has done a thousand such operations.",
        because: "a doctor may be a woman",
      },
      {
        copy: "Chairman Carol Ormsby opened the meeting. Ms Ormsby thanked the members.",
        because: "a chairman may be a woman",
      },
      {
        copy: "Ms Ade Pool waved at the ferryman. He did not wave back, said Ms Pool.",
        because: "the pronoun may be somebody else’s",
      },
      {
        copy: "Maria Pool left the stage in tears. He had not meant it, said the conductor. Ms Pool came back for the encore.",
        because: "a woman’s given name: “he” is another",
      },
      {
        copy: "Sandy Pool’s brother, Robin Marr, keeps goats. She does not, and Mrs Pool says so.",
        because: "whose pronoun it is stays open",
      },
      { copy: "Their daughter Alison, a son, Peter, and a dog survive him.", because: "a list of kin" },
      {
        copy: "The man Judith Peel married was a Conservative councillor. Labour councillor Judith Peel never minded.",
        because: "the husband’s party",
      },
      {
        copy: "Republican senator Joan Albright and Democratic senator Keith Albright are cousins.",
        because: "two senators",
      },
      {
        copy: "Jane Roe’s brother, a father of two, met her at the gate. Ms Jane Roe wept.",
        because: "a word of her brother",
      },
      {
        copy: "The Chinese restaurant owner Jon Falk, a Danish chef, closed early.",
        because: "the restaurant is Chinese",
      },
    ],
  },
  *find(ledger) {
    const namesakes = sharedFamilies(ledger);
    for (const [subject, claims] of ledger.subjects("trait")) {
      for (const trait of ["sex", "party", "nationality"] as const) {
        const found = compare(
          subject,
          claims.filter((claim) => claim.trait === trait),
          namesakes.has(familyOf(ledger, subject)),
        );
        if (found) yield found;
      }
    }
  },
  message: ({ person, first, second }) =>
    `${shortened(person, 40)}: ${shortened(first.printed, 24)}, then ${shortened(second.printed, 24)}`,
  why: ({ first, second }) => `“${shortened(first.text, 60)}” and “${shortened(second.text, 60)}” are of one person`,
  question: ({ person, trait }) => asked[trait](person),
});

function compare(subject: string, claims: readonly TraitClaim[], shared: boolean): Finding<Data> | LetGo | undefined {
  const sides = [...groupedBy(claims, ({ value }) => value).values()];
  const [first, second] = [sides[0]?.[0], sides[1]?.[0]];
  if (!first || !second) return undefined;
  const pair = (reason: string): LetGo => ({ claims: [first, second], reason });
  if (claims.some(({ changes }) => changes)) return pair("the copy tells of a change, or of both");
  // "Mr Roe did not weep" takes it for granted that he is a man; "Roe is Danish" may be denied.
  if (
    first.trait === "nationality" &&
    claims.some(({ frame }) => frame.polarity === "denied" || frame.modality === "hypothetical")
  )
    return pair("one of them is not told as a fact");
  const told = new Set(claims.filter(({ byPronoun }) => byPronoun).map(({ value }) => value));
  if (told.size > 1) return pair("one of the pronouns may be somebody else’s");
  if (sides.length > 2) return pair("too many values to be a slip");
  if (first.trait === "sex" && mayBeTwo(claims)) return pair("one of the titles may be of another of the family");
  if (shared && sides.some((side) => side.every(({ full }) => !full))) return pair("two people share the family name");
  return {
    subject: `${subject} ${first.trait}`,
    sides: sides.map((side) => ({ value: side[0]!.printed, claims: side })),
    confidence: "likely",
    data: { trait: first.trait, person: first.person, first, second },
  };
}

/** Whether two titles may be two people's: both stand in one sentence, no full name holds them together, or the copy tells of the family. */
function mayBeTwo(claims: readonly TraitClaim[]): boolean {
  const { person, family } = claims[0]!;
  const inOne = claims.some((one) =>
    claims.some((other) => one.sentence === other.sentence && one.value !== other.value),
  );
  return inOne || family || !person.includes(" ");
}

function familyOf(ledger: Ledger, id: string): string {
  return ledger.people.get(id)!.name.family.toLowerCase();
}

/** Family names that more than one person of the article bears. */
function sharedFamilies(ledger: Ledger): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const id of ledger.people.keys()) {
    const family = familyOf(ledger, id);
    if (seen.has(family)) shared.add(family);
    seen.add(family);
  }
  return shared;
}
