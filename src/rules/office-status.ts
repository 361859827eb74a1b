import type { Ledger } from "../model/ledger.js";
import type { OfficeClaim } from "../model/office.js";
import type { Finding, LetGo } from "../model/rule.js";
import { groupedBy } from "../values/grouped.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";
import { sameDeed, sameJurisdiction } from "./office-terms.js";

interface Data {
  readonly name: string;
  readonly rank: string;
  readonly former: OfficeClaim;
  readonly current: OfficeClaim;
}

export const officeStatus = defineRule<Data>({
  id: "office-status",
  family: "people",
  severity: "warning",
  summary: "One person both a former and a present holder of an office",
  matters:
    "When an office has changed hands, copy keeps the old title in one place and the new one in another. It is also how two pieces of copy pasted into one give themselves away.",
  limits: [
    "A title inside somebody’s quoted words may be courtesy and is let go, as is a title in a sentence that names a year.",
    "“The former president” without a name is taken for the only person whom the article gives that office.",
    "Somebody who left one office and holds the like of it elsewhere is no conflict, if the copy names the two places.",
  ],
  examples: {
    contradicts: [
      {
        copy: "Former Malawian President Chisomo Banda opened the clinic in Zomba on Monday.\n\nNurses lined the road as President Banda arrived.",
        clash: ["Former Malawian President Chisomo Banda", "President Banda"],
      },
      {
        copy: "President Elena Rojas will meet miners in Chile on Friday.\n\nThe visit is the former president’s first to Calama.",
        clash: ["President Elena Rojas", "former president"],
      },
      {
        copy: "EX-MAYOR TRANTER LOSES APPEAL\n\nMayor Ellen Tranter lost her appeal on Thursday over the sale of a car park in Wexcombe.\n\nThe former mayor was not in court.",
        clash: ["Mayor Ellen Tranter", "former mayor"],
      },
      {
        copy: "Tilbrook Foods chief executive Mara Quine said sales were flat.\n\nThe shops will stay open, according to Mara Quine, the former Tilbrook Foods chief executive.",
        clash: ["Tilbrook Foods chief executive Mara Quine", "former Tilbrook Foods chief executive"],
      },
      {
        copy: "Ousted Prime Minister Tomas Havlik addressed the rally in Brno.\n\nPrime Minister Havlik said he would fight on.",
        clash: ["Ousted Prime Minister Tomas Havlik", "Prime Minister Havlik"],
      },
      {
        copy: "Foreign Minister Hugo Lindt landed in Accra on Tuesday. The hotel of former Foreign Minister Lindt was ringed by police.",
        clash: ["Foreign Minister Hugo Lindt", "former Foreign Minister Lindt"],
      },
      {
        copy: "Ex-Governor Ruth Calloway was sentenced in Columbus on Monday.\n\nIn her plea, Governor Calloway asked the court in Ohio for mercy.",
        clash: ["Ex-Governor Ruth Calloway", "Governor Calloway"],
      },
      {
        copy: "| Time | Guest |\n|---|---|\n| 10.00 | Former Chancellor Almut Reinders |\n| 11.00 | Union leaders |\n\nChancellor Almut Reinders will speak first in Bonn.",
        clash: ["Former Chancellor Almut Reinders", "Chancellor Almut Reinders"],
      },
      {
        copy: "Former councillor Bess Harkin lost the vote by 30.\n\nCouncillor Harkin, who has sat for Elm ward since 2015, thanked her agent.",
        clash: ["Former councillor Bess Harkin", "Councillor Harkin"],
      },
      {
        copy: "Former state senator Will Pruitt filed papers on Monday to run for mayor of Calder.\n\nPruitt said he would serve out his Senate term, which runs until January 2028.",
        clash: ["Former state senator Will Pruitt", "Senate term, which runs"],
      },
    ],
    consistent: [
      {
        copy: "Former state senator Will Pruitt is running for mayor. Pruitt’s rival, Dana Whit, said her Senate term runs until January 2028.",
        because: "the rival’s term",
      },
      { copy: "Former President Chisomo Banda met President Joyce Mutai in Nairobi.", because: "two people" },
      {
        copy: "“President Banda was a father to us,” said a nurse in Zomba of former Malawian President Chisomo Banda.",
        because: "a title of courtesy in somebody’s words",
      },
      {
        copy: "Then-President Chisomo Banda opened the clinic in Zomba. The former president was back on Monday.",
        because: "the copy says when",
      },
      {
        copy: "Former President Chisomo Banda returned to Zomba on Monday. In 2009 President Banda had opened its clinic.",
        because: "told of another year",
        publishedAt: "2024-03-05",
      },
      {
        copy: "Former Lund mayor Anna Berg is now mayor of Ystad. Mayor Anna Berg of Ystad took her seat in May.",
        because: "mayor of two towns",
      },
      {
        copy: "Mara Quine, former chief executive of Tilbrook Foods, runs Orchard Mills. Orchard Mills chief executive Mara Quine bought it in June.",
        because: "chief executive of two firms",
      },
      {
        copy: "Prime Minister Tomas Havlik resigned at noon. By evening the former prime minister had left Prague.",
        because: "the resignation is told",
      },
      {
        copy: "Vice President Olu Adeniyi spoke in Abuja. Former Vice President Musa Danladi spoke after him.",
        because: "two people",
      },
      {
        copy: "Former Foreign Minister Hugo Lindt is the finance minister of Switzerland. Finance Minister Lindt spoke in Bern.",
        because: "two offices",
      },
      {
        copy: "Governor Ruth Calloway was elected in Ohio in May. Her rival, former Governor Dan Pell, conceded.",
        because: "two people",
      },
      {
        copy: "Deputy Mayor Sheila Dunne, a former mayor, chaired the debate in Carrick.",
        because: "a former mayor may be deputy mayor",
      },
      {
        copy: "Ex-senator Joan Pruett and Senator Keith Albright shared a stage in Maine.",
        because: "two people, and an office of many",
      },
      {
        copy: "The former president of Acme Rail, Otto Lindgren, sued on Monday. President Joyce Mutai of Kenya was not named in the suit.",
        because: "a firm’s president and a country’s",
      },
    ],
  },
  *find(ledger) {
    for (const claims of ledger.subjects("office").values()) {
      for (const own of groupedBy(claims, ({ rank }) => rank).values()) {
        const found = compare(own, ledger);
        if (found) yield found;
      }
    }
  },
  message: ({ name, former, current }) =>
    `${shortened(name, 32)}: “${shortened(former.text, 28)}”, “${shortened(current.text, 28)}”`,
  why: ({ name, rank }) =>
    `${name} is told both to have been ${rank} and to be it, and nothing tells of a change between`,
  question: ({ name, rank }) => `Is ${name} still ${rank}?`,
});

function compare(claims: readonly OfficeClaim[], ledger: Ledger): Finding<Data> | LetGo | undefined {
  const former = claims.filter(({ standing }) => standing === "former");
  const titles = claims.filter(({ standing, named }) => standing === "current" && named);
  const own = titles.filter((claim) => former.some((each) => oneOffice(each, claim)));
  if (!own.length) return undefined;
  const first = former[0]!;
  const pair = (reason: string): LetGo => ({ claims: [first, own[0]!], reason });
  if (claims.some(({ standing }) => standing === "then")) return pair("the copy tells when the office was held");
  const current = own.filter((claim) => !excused(claim) || former.some((each) => sameDeed(each, claim)));
  if (!current.length) return pair(own.map(excused).find((reason) => reason !== undefined) as string);
  const person = ledger.people.get(first.subject)!;
  const order = [
    { value: `former ${first.rank}`, claims: former },
    { value: first.rank, claims: current },
  ].sort((a, b) => a.claims[0]!.start - b.claims[0]!.start);
  return {
    subject: `${first.subject} ${first.rank}`,
    sides: order,
    confidence: "likely",
    data: { name: person.name.full, rank: first.rank, former: first, current: current[0]! },
  };
}

/** Whether a former and a present office are one: of one place, or of none that the copy names for either. */
function oneOffice(former: OfficeClaim, current: OfficeClaim): boolean {
  const [a, b] = [former.jurisdiction, current.jurisdiction];
  if (former.jurisdictionFrom === "guessed" || current.jurisdictionFrom === "guessed")
    return former.scope !== "organisation" || a === b;
  return sameJurisdiction(a as string, b as string);
}

/** Why a title says nothing of the present. */
function excused({ frame, past, handover }: OfficeClaim): string | undefined {
  if (frame.speaker.quoted) return "a title of courtesy in somebody’s words";
  if (handover) return "the copy tells of a change of holder";
  if (past) return "told of another year";
  return undefined;
}
