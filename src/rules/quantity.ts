import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";
import type { FigurePair } from "./figure-pairs.js";
import { toldTwice } from "./figure-retold.js";
import { slips } from "./figure-slips.js";
import { summarised } from "./figure-summaries.js";
import { tabled } from "./figure-tables.js";
import { tolled } from "./figure-tolls.js";

export const quantity = defineRule<FigurePair>({
  id: "quantity",
  family: "numbers",
  severity: "warning",
  summary: "One measure of one thing with two values that no rounding or hedge joins",
  matters:
    "The number is what readers take away. When the headline and the story differ, one of them is wrong, and both get quoted.",
  limits: [
    "Compares a headline, standfirst, caption or description with the copy, sentences that are told twice, tolls of one event (“hurt in the crash”), and a table with the sentences that name its row and column; not every pair of figures",
    "A value that comes up anywhere in the copy settles it, and so do parts that add up to it, or several lesser figures that it may total",
    "Another word for the same measure (a grant and funding, jobs and people employed) is seen in the first two sentences alone",
    "Figures of two named sources, of two days, in two currencies, or of which one rose and one did not, are let go",
  ],
  examples: {
    contradicts: [
      {
        copy: "Six hurt in coach crash near Brandon\n\nEight people were injured when a coach left the road near Brandon on Friday night, police said.",
        clash: ["Six hurt", "Eight people were injured"],
      },
      {
        copy: "Ferry fire kills 31\n\nAt least 13 people were killed when fire swept a ferry off the coast early on Tuesday, the harbour master said.",
        clash: ["kills 31", "At least 13 people were killed"],
      },
      {
        copy: "Dozens killed as dam bursts above valley\n\nNine people have been killed after a dam burst in the hills, rescuers said. Two villages were cut off.",
        clash: ["Dozens killed", "Nine people have been killed"],
      },
      {
        copy: "Tannery to cut 450 jobs in Wexcombe\n\nThe tannery will cut 540 jobs at its works in Wexcombe by the spring, it said on Monday.",
        clash: ["450 jobs", "540 jobs"],
      },
      {
        copy: "Dock strike enters third week\n\nThe port said 14,700 containers are waiting to be unloaded.\n\nTruckers say they cannot wait much longer. Of the 17,400 containers waiting, a third hold food.",
        clash: ["14,700 containers", "17,400 containers"],
      },
      {
        copy: "Library wins £2.4m grant\n\nThe town library has won a £1.4m grant from the heritage fund to mend its roof.",
        clash: ["£2.4m", "£1.4m"],
      },
      {
        copy: "Rail fares to rise\n\nThe scheme will save the average commuter $83 a year, the ministry said. Passenger groups were not impressed. A saving of $38 a year for the average commuter will change little, one said.",
        clash: ["$83", "$38"],
      },
      {
        copy: "Harbour bridge contract goes to Tollan\n\nThe contract is worth $1.2 million over three years, the port authority said.\n\nRivals had hoped for a share of the contract, worth $1.2 billion to the authority over three years.",
        clash: ["$1.2 million", "$1.2 billion"],
      },
      {
        copy: "Landslide kills 18 in hill town\n\nA landslide killed 27 people in a hill town on Sunday, officials said.\n\nMore rain is on the way.",
        clash: ["kills 18", "killed 27 people"],
      },
      {
        copy: "Four hurt as tram leaves rails\n\nA tram left the rails in Marden on Tuesday. Crews cut passengers free.\n\nSeven people remain in hospital, two of them in a serious condition.",
        clash: ["Four hurt", "Seven people remain in hospital"],
      },
      {
        copy: "Youth centre wins £2.6m grant\n\nThe Penholt youth centre is to be rebuilt with £1.6 million in funding from the county trust.",
        clash: ["£2.6m grant", "£1.6 million in funding"],
      },
      {
        copy: "Dairy to create 310 jobs in Orley\n\nA new cheese plant in Orley will employ 130 people from next year, the dairy said.",
        clash: ["310 jobs", "employ 130 people"],
      },
      {
        copy: "A tram left the rails at Marden Cross on Monday.\n\nSix people were hurt in the crash, police said.\n\nThe line is closed. Police said eight people were hurt in the crash.",
        clash: ["Six people were hurt", "eight people were hurt"],
      },
      {
        copy: "Arena to hold 27,000 after rebuild\n\nThe arena will have a capacity of 17,000 when it reopens.",
        clash: ["27,000", "capacity of 17,000"],
      },
      {
        copy: "Crown Pier drew 3.1 million visitors\n\nMore than 1.3 million people visited the pier last year, the trust said.",
        clash: ["3.1 million visitors", "1.3 million people"],
      },
      {
        copy: "Hain holds Eastmere with majority of 2,140\n\nJo Hain held Eastmere, beating her rival by 1,240 votes.",
        clash: ["majority of 2,140", "1,240 votes"],
      },
      {
        copy: "Customs seize 80kg of cocaine\n\nOfficers found 40 kilograms of cocaine in a container of bananas on Thursday.",
        clash: ["80kg", "40 kilograms"],
      },
      {
        copy: "Jobless rate drops to 5.1 per cent\n\nUnemployment dropped to 5.7 per cent in May, the statistics office said.",
        clash: ["5.1 per cent", "5.7 per cent"],
      },
      {
        copy: "The count took all night. Elm ward recorded 310 votes, the clerk said.\n\n| Ward | Votes |\n|---|---|\n| Elm | 301 |\n| Oak | 90 |\n| Ash | 122 |\n",
        clash: ["310 votes", "301"],
      },
      {
        copy: "The works shipped more than ever.\n\n| Works | Load |\n|---|---|\n| Orrin | 412 tonnes |\n| Dell | 96 tonnes |\n\nThe Orrin works had a load of 421 tonnes, its owner said.",
        clash: ["412 tonnes", "421 tonnes"],
      },
      {
        copy: "Quake shakes coast\n\nA 5.8-magnitude earthquake shook the coast at dawn, knocking pots from shelves. The magnitude 5.8 earthquake was felt inland, and boats broke loose.\n\n*Caption: The harbour after the 6.8-magnitude earthquake*\n",
        clash: ["5.8", "6.8"],
      },
      {
        copy: "Lido to open again\n\nThe new lido will open seven days a week from the end of June, the council said. Swimmers are pleased.\n\nTickets are not on sale yet. The new lido will open five days a week from the end of June, the council said.",
        clash: ["seven days", "five days"],
      },
    ],
    consistent: [
      {
        copy: "The count took all night. Elm ward recorded 310 votes in 2019, the clerk said.\n\n| Ward | Votes |\n|---|---|\n| Elm | 301 |\n| Oak | 90 |\n",
        because: "Another year",
      },
      {
        copy: "Elm ward recorded 301 votes, and the two wards 391 votes between them.\n\n| Ward | Votes |\n|---|---|\n| Elm | 301 |\n| Oak | 90 |\n",
        because: "The same, and the sum",
      },
      {
        copy: "A 5.8-magnitude earthquake shook the coast at dawn. A 4.1-magnitude aftershock followed.",
        because: "An aftershock",
      },
      {
        copy: "Six hurt in coach crash near Brandon\n\nEight people were on a coach that left the road near Brandon on Friday. Six of them were injured, police said.",
        because: "The six are told of below",
      },
      {
        copy: "Blast kills 15 at mill\n\nAt least 15 people were killed when a boiler blew up at a mill on Monday.",
        because: "At least 15 may be 15",
      },
      {
        copy: "Ten killed as storms hit coast\n\nSix people were killed when a roof fell in at Marran. Four more were killed on the roads.",
        because: "Six and four are ten",
      },
      {
        copy: "Firm to cut 400 jobs\n\nThe firm will cut about 390 jobs, most of them at its head office.",
        because: "About 390",
      },
      {
        copy: "A tram left the rails at Marden Cross on Monday.\n\nPolice said six people were hurt in the crash. The operator said eight people were hurt in the crash.",
        because: "Two sources",
      },
      {
        copy: "Six people were hurt in the crash on Monday, police said.\n\nIn 2019 eight people were hurt in the crash of a tram on the same line.",
        because: "Another crash",
      },
      {
        copy: "At least six people were hurt in the crash, police said.\n\nEight people were hurt in the crash, the hospital said.",
        because: "At least six may be eight",
      },
      {
        copy: "Six people were hurt in the crash, police said.\n\nTwo passengers were hurt in the crash, and four people were hurt in the crush that followed.",
        because: "Passengers are a part of the people",
      },
      {
        copy: "Town raises $2m for hospice\n\nThe town has raised $1.96 million for its hospice in a year.",
        because: "Rounded in the headline",
      },
      {
        copy: "Quake kills 40\n\nThe quake killed 40 people and injured 300. An earlier one, in 2011, killed 212 people.",
        because: "Another quake",
      },
      {
        copy: "Union says 900 jobs at risk\n\nThe union said 900 jobs were at risk. The company said it planned to close 350 posts.",
        because: "Two sources, and two things",
      },
      {
        copy: "Bus falls into river, 12 dead\n\nTwelve people died when a bus fell into a river on Thursday. Five of the dead were children.",
        because: "Five are a part",
      },
      {
        copy: "Festival draws 50,000\n\nThe festival drew more than 48,000 people over the weekend, its best in years.",
        because: "More than 48,000 can be 50,000",
      },
      {
        copy: "Three rescued from cave\n\nThree walkers were rescued from a cave on Saturday. The same team rescued 11 people last year.",
        because: "Another year",
      },
      {
        copy: "Toll in mine blast rises to 21\n\nThe number killed in the mine blast rose to 21 on Friday. On Thursday officials had said 17 people were killed.",
        because: "A toll that rose",
      },
      {
        copy: "Council fines landlord £40,000\n\nA landlord was fined £40,000 for letting rooms without licences. A second landlord was fined £4,000.",
        because: "Two landlords",
      },
      {
        copy: "Growers lose third of crop\n\nThe frost took 33 per cent of the plums. It took 12 per cent of the pears.",
        because: "Plums and pears",
      },
      {
        copy: "Shop sold 128 lamps in May\n\nThe shop sold 128 lamps in May. It sold 182 lamps in June.",
        because: "Two months",
      },
      {
        copy: "Nine killed in week of raids\n\nFive people were killed when shells hit a market, a doctor said. Two more raids killed six villagers and injured three.",
        because: "Five and six are more than the headline's nine: the copy tells raid by raid",
      },
      {
        copy: "Scores hurt as stand collapses\n\nAt least 22 people were hurt when a stand collapsed at a speedway meeting.",
        because: "At least 22 may turn out to be scores",
      },
      {
        copy: "Four hurt as tram leaves rails\n\nA tram left the rails in Marden on Tuesday. Seven people remain in hospital after a separate crash on the ring road.",
        because: "Another crash",
      },
      {
        copy: "Tannery to cut 700 jobs\n\nThe tannery will cut nearly a tenth of its staff of 7,300.\n\nAt the Hollin works, 190 jobs will go.",
        because: "One works of several",
      },
      {
        copy: "Thieves take £60,000 of tools in week of raids\n\nTools worth £20,000 were stolen from a depot on Sunday. Two building sites lost tools worth £25,000 and £15,000.",
        because: "The three add up",
      },
      {
        copy: "Ferry firm profit up 16%\n\nOperating profit rose 16 per cent to £52m. Pre-tax profit rose 7 per cent to £39m after interest.",
        because: "Two profits",
      },
      {
        copy: "Stadium to hold 41,000\n\nThe ground, which has a capacity of 30,000 today, will get a stand with 11,000 seats.",
        because: "Today and the new stand together",
      },
    ],
  },

  *find(ledger) {
    const found = new Set<string>();
    for (const finding of [
      ...toldTwice(ledger),
      ...summarised(ledger),
      ...slips(ledger),
      ...tabled(ledger),
      ...tolled(ledger),
    ]) {
      if (!("reason" in finding)) {
        const key = finding.sides
          .map(({ value }) => value)
          .sort()
          .join("|");
        if (found.has(key)) continue;
        found.add(key);
      }
      yield finding;
    }
  },
  message: ({ what, first, second, clauses: [one, other] }) =>
    one === first.text || other === second.text
      ? `${shortened(what, 40)}: ${shortened(first.text, 24)}, then ${shortened(second.text, 24)}`
      : `${shortened(one, 46)}, then ${shortened(other, 46)}`,
  why: ({ first, second, clauses, link, zones }) => {
    switch (link) {
      case "same words":
        return `The same words, once with ${first.text} (${zones[0]}), once with ${second.text} (${zones[1]})`;
      case "slip":
        return `${first.text} and ${second.text} are one figure with a slip of the keys, and the copy uses them of the same thing`;
      case "event":
        return `Both count the same people, of the same event, and no other figure in the copy would explain it`;
      case "more":
        return `More are in hospital than were hurt: ${clauses[0]} (${zones[0]}), ${clauses[1]} (${zones[1]})`;
      case "table":
        return `The ${zones[0]} has ${first.text}, the ${zones[1]} has ${second.text}, for one row and column`;
      case "summary":
        return `The ${zones[0]} has ${first.text}, the ${zones[1]} has ${second.text}, and the copy has no other figure that would explain it`;
    }
  },
  question: ({ first, second }) => `Which is right: ${first.text} or ${second.text}?`,
});
