import type { ListClaim } from "../model/numeric.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly count: string;
  readonly noun: string;
  readonly listed: number;
  readonly what: ListClaim["what"];
  readonly last: string;
}

/** More items than this above the number announced are not items too many, but lists within the list. */
const stray = 3;

const things: Readonly<Record<ListClaim["what"], string>> = {
  items: "items",
  headings: "numbered headings",
  names: "names",
  goals: "goals by the scorers named",
  things: "listed",
};

export const countList = defineRule<Data>({
  id: "count-list",
  family: "numbers",
  severity: "warning",
  summary: "A number of things announced, and another number listed",
  matters:
    "Readers count along. A list that is one short looks as if something had been cut, and one too long as if nobody had looked.",
  limits: [
    "Sees lists right below a sentence that ends with a colon, numbered headings or the only list below a headline, names in the same sentence as their number, and plain lists behind a colon",
    "Nested items are not counted, and lists that say “including” or “such as” are let go",
  ],
  examples: {
    contradicts: [
      {
        copy: "# Forum programme\n\nThe forum opens on Tuesday.\n\nIt is built around four talks:\n\n- Ada Quill on dredging\n- Ben Orr on pilots\n- Cy Venn on cranes\n",
        clash: ["four talks"],
      },
      {
        copy: "# Moving house\n\nMoving is hard.\n\nHere are three ways to save on the move:\n\n1. Book early.\n2. Pack yourself.\n3. Borrow a van.\n4. Sell what you can.\n",
        clash: ["three ways"],
      },
      {
        copy: "Two men, John Orr, Paul Vance and Mark Leigh, were charged on Friday.",
        clash: ["Two men, John Orr, Paul Vance and Mark Leigh"],
      },
      {
        copy: "Three women named as Ruth Dale and Joan Pike are to stand.",
        clash: ["Three women named as Ruth Dale and Joan Pike"],
      },
      {
        copy: "# Five tips for dry cellars\n\nDamp comes in from below.\n\n## 1. Clear the gutters\n\nLeaves block them.\n\n## 2. Seal the walls\n\nUse lime.\n\n## 3. Let air in\n\nOpen the grilles.\n\n## 4. Watch the pump\n\nTest it twice a year.\n",
        clash: ["Five tips"],
      },
      {
        copy: "# Prize list\n\nThe jury met in May.\n\nIt chose six finalists:\n\n* Low Water\n* The Slate\n* Far Barn\n* Night Bus\n* Salt\n",
        clash: ["six finalists"],
      },
      {
        copy: "Police arrested four suspects: Ian Holt, Dean Marsh and Col Reid.",
        clash: ["four suspects: Ian Holt, Dean Marsh and Col Reid"],
      },
      {
        copy: "# Rules of the pool\n\nThe pool reopens in June.\n\nSwimmers must keep to two rules:\n\n- No diving.\n- No glass.\n- No dogs.\n",
        clash: ["two rules"],
      },
      {
        copy: "Rovers won 3-1 at Dale, with goals from Pell, Hart (2), Lowe and Marsh.",
        clash: ["3-1 at Dale, with goals from Pell, Hart (2), Lowe and Marsh"],
      },
      {
        copy: "# Four ways to keep warm\n\nThe frost is here.\n\n1. Wear wool.\n2. Close the flue.\n3. Bake bread.\n4. Walk the dog.\n5. Move in with a friend.\n",
        clash: ["Four ways"],
      },
      {
        copy: "The tram will call at three stops: Fish Market, Mill Lane, Almshouse Row and Station Square.",
        clash: ["three stops: Fish Market, Mill Lane, Almshouse Row and Station Square"],
      },
    ],
    consistent: [
      {
        copy: "# Forum programme\n\nThe forum opens on Tuesday.\n\nIt is built around three talks:\n\n- Ada Quill on dredging\n- Ben Orr on pilots\n- Cy Venn on cranes\n",
        because: "Three are listed",
      },
      {
        copy: "# Forum programme\n\nThe forum opens on Tuesday.\n\nIt has nine talks, including:\n\n- Ada Quill on dredging\n- Ben Orr on pilots\n",
        because: "Including",
      },
      { copy: "Rovers won 4-1 at Dale, with goals from Pell, Hart (2) and Lowe.", because: "Four goals" },
      { copy: "Rovers won 5-1 at Dale, with goals from Pell, Hart and Lowe among the best.", because: "Some of them" },
      {
        copy: "# Six ways to keep warm\n\nThe best is wool. Here are the other ways:\n\n1. Close the flue.\n2. Bake bread.\n3. Walk the dog.\n4. Move in with a friend.\n5. Sleep.\n",
        because: "The first is told above the list",
      },
      { copy: "Two men, John Orr and Paul Vance, were charged on Friday.", because: "Two names" },
      { copy: "Two men, John Orr, 34, and Paul Vance, 29, were charged on Friday.", because: "Ages between the names" },
      { copy: "Three men were charged. John Orr and Paul Vance are brothers.", because: "Another sentence" },
      {
        copy: "# Five tips for dry cellars\n\nDamp comes in from below.\n\n## What it costs\n\nLittle.\n\n## Whom to ask\n\nA builder.\n",
        because: "The headings are not numbered",
      },
      {
        copy: "# Moving house\n\nMoving is hard.\n\nHere are two ways to save:\n\n- Book early:\n  - in spring\n  - in autumn\n- Pack yourself.\n",
        because: "Nested items are parts of one",
      },
      { copy: "The three firms, Orr Steel, Vance Timber and Marsh Glass, will merge.", because: "Three firms" },
      { copy: "At least two suspects, Ian Holt, Dean Marsh and Col Reid, were seen.", because: "At least" },
      {
        copy: "# Menu\n\nThe cafe reopens.\n\nIt has about ten options:\n\n- Soup\n- Bread\n- Tea\n",
        because: "About",
      },
      {
        copy: "# Season\n\nThe club won.\n\nIts three goals came late:\n\n- Orr after 80 minutes\n- Vance after 85\n- Orr again after 90\n",
        because: "Three goals, three lines",
      },
      { copy: "Four students, Ruth Dale among them, won prizes.", because: "Among them" },
      {
        copy: "The inquiry sat in two towns: Upper Tarn, Ohio, and Lund. It heard of three faults: poor steel, thin bolts and no inspection.",
        because: "Ohio is where Upper Tarn is, and three faults are told",
      },
      {
        copy: "The firm makes two lines: soaps, oils and balms for shops and candles for hotels.",
        because: "Lists within the list",
      },
    ],
  },

  *find(ledger) {
    for (const claim of ledger.of("list")) {
      const { count, listed, noun, what, last } = claim;
      if (Number(count.figure) === listed) continue;
      if (what === "items" && listed - Number(count.figure) > stray) {
        yield { claims: [claim], reason: "the list seems to hold other lists" };
        continue;
      }
      yield {
        subject: noun,
        sides: [{ value: `${count.text} / ${listed}`, claims: [claim] }],
        data: { count: count.text, noun, listed, what, last },
        confidence: "likely",
      };
    }
  },
  message: ({ count, noun, listed, what }) => `${count} ${plural(noun)}, but ${listed} ${things[what]}`,
  why: ({ count, listed, what, last }) =>
    `${count} announced, ${listed} ${what === "things" ? "things" : things[what]} counted, the last of them “${shortened(last, 50)}”`,
  question: ({ count, noun, listed }) => `Are there ${count.toLowerCase()} ${plural(noun)} or ${listed}?`,
});

function plural(noun: string): string {
  if (noun === "man" || noun === "woman") return noun.replace("an", "en");
  if (noun === "child") return "children";
  if (noun === "person") return "people";
  return /(?:s|x|ch|sh)$/.test(noun)
    ? `${noun}es`
    : noun.endsWith("y") && !/[aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;
}
