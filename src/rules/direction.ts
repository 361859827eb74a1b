import type { ChangeClaim } from "../model/numeric.js";
import type { Interval, Quantity } from "../model/quantity.js";
import { inherited, percentChange } from "../values/change.js";
import { bounds, isBelow, meet, quotient } from "../values/interval.js";

import { capitalised, shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly word: string;
  readonly from: Quantity;
  readonly to: Quantity;
  /** What moved, as printed; empty where the copy leaves it open. */
  readonly moved: string;
  /** Signed, in per cent: "+22.5". */
  readonly change: string;
}

/** How many times a factor word may stand for, rounded as people round. */
const factorRange: Readonly<Record<string, [low: string, high: string]>> = {
  "0.5": ["0.38", "0.62"],
  "2": ["1.7", "2.6"],
  "3": ["2.6", "3.6"],
  "4": ["3.5", "4.6"],
  "5": ["4.5", "5.6"],
  "10": ["9", "11.5"],
};

export const direction = defineRule<Data>({
  id: "direction",
  family: "numbers",
  severity: "error",
  summary: "A figure that rose, fell, doubled or halved against its own numbers",
  matters:
    "Readers take the verb and skip the figures. When the two disagree, the story says the opposite of its own evidence.",
  limits: [
    "Both figures have to stand in one sentence with the word that tells the change",
    "Losses, deficits, ranks, race times and exchange rates are let go: there less can be more",
  ],
  examples: {
    contradicts: [
      {
        copy: "Unemployment eased to 5.1 per cent from 4.7 per cent in June.",
        clash: ["eased to 5.1 per cent from 4.7"],
      },
      {
        copy: "Visitor numbers at the castle rose from 84,000 in 2022 to 79,500 last year.",
        clash: ["rose from 84,000 in 2022 to 79,500"],
      },
      {
        copy: "Ridership was 1.2 million, down from 900,000 a year earlier.",
        clash: ["1.2 million, down from 900,000"],
      },
      { copy: "The co-op’s turnover climbed 6 per cent to £31.5m from £33.4m.", clash: ["to £31.5m from £33.4m"] },
      { copy: "Burglaries doubled from 40 to 60 in the winter months.", clash: ["doubled from 40 to 60"] },
      { copy: "The herd was halved, from 320 animals to 290.", clash: ["halved, from 320 animals to 290"] },
      {
        copy: "Exports of almonds slid to 5,500 tonnes in May from 4,600 tonnes in April.",
        clash: ["slid to 5,500 tonnes in May from 4,600"],
      },
      {
        copy: "The waiting list has grown from 12,400 patients to 11,900.",
        clash: ["grown from 12,400 patients to 11,900"],
      },
      { copy: "Half of those asked said no (54%, up from 61% in spring).", clash: ["54%, up from 61%"] },
      {
        copy: "Steel output dropped to 2.31 mln tonnes against 2.12 mln in the same month of last year.",
        clash: ["dropped to 2.31 mln tonnes against 2.12 mln"],
      },
    ],
    consistent: [
      { copy: "Unemployment eased to 4.7 per cent from 5.1 per cent in June.", because: "4.7 is less than 5.1" },
      {
        copy: "The operating loss fell to £5m from £3m of profit a year before.",
        because: "A loss is the other way round",
      },
      {
        copy: "The rupee fell to 83.4 from 82.9 against the dollar.",
        because: "More rupees to the dollar are a weaker rupee",
      },
      { copy: "The club rose from 14th to 9th in the table.", because: "A better rank is a smaller number" },
      { copy: "Her personal best fell from 11.2 seconds to 11.05 seconds.", because: "So it did" },
      { copy: "Membership nearly doubled from 210 to 400.", because: "Nearly twice" },
      { copy: "Prices rose from about 300 to 310 pounds a tonne.", because: "Up, within the rounding" },
      { copy: "He fell from 20 to 30 feet, firefighters said.", because: "A range, not a change" },
      { copy: "Rents did not rise from 900 to 850, as was claimed.", because: "Denied" },
      { copy: "Turnout rose to 41 per cent against an expected 45 per cent.", because: "Measured against a forecast" },
      { copy: "Sales rose to €3m in May. Costs fell from €2m to €1m.", because: "Two changes" },
      { copy: "The festival drew up to 50,000 people, down from 61,000 in its best year.", because: "Down it is" },
      { copy: "Output edged up to 1,144 barrels from 1,099.", because: "Up, and by little" },
      { copy: "The deficit grew from -3 to -5 per cent of output.", because: "Below nought" },
      {
        copy: "Analysts saw a 51 pct rise in orders, compared with a 57 pct fall in May.",
        because: "Two rates of change",
      },
      { copy: "February’s gain to 236,000 jobs was revised from 337,000.", because: "A revision, not a move" },
      { copy: "Bookings trebled, from 1.1 to 3.2 million.", because: "The million is for both" },
    ],
  },

  *find(ledger) {
    for (const claim of ledger.of("change")) {
      const { from, to } = claim;
      const readings = inherited(from, to);
      if (readings.some(([a, b]) => holds(claim, a.interval, b.interval))) continue;
      const [a, b] = readings[0]!;
      if (claim.turned) {
        yield { claims: [claim], reason: claim.turned };
        continue;
      }
      if (claim.link === "loose" && farApart(a, b)) {
        yield { claims: [claim], reason: "figures too far apart to be of one measure" };
        continue;
      }
      yield {
        subject: claim.subject,
        sides: [{ value: `${from.text} → ${to.text}`, claims: [claim] }],
        data: {
          word: claim.word,
          from,
          to,
          moved: claim.moved ?? "",
          change: percentChange(a, b),
        },
        ...(sameWay(claim, a.interval, b.interval) && { severity: "warning", confidence: "likely" }),
        ...(claim.link === "loose" && { confidence: "likely" as const }),
      };
    }
  },
  message: ({ moved, word, from, to }) => `${said(moved, word)}, but from ${from.text} to ${to.text}`,
  why: ({ from, to, word, change }) => `${from.text} → ${to.text} is ${change}%, which is not “${word}”`,
  question: ({ from, to, word }) => `Is “${word}” wrong, or one of the figures: ${from.text}, ${to.text}?`,
});

/** "Ticket sales fell"; the word alone where the copy leaves open what moved. */
function said(moved: string, word: string): string {
  const what = moved.replace(/^(?:the|its|their|his|her|our|a|an) /i, "");
  const clause = what === "" ? word : `${shortened(what, 40)} ${word}`;
  return capitalised(clause);
}

/** Whether the figures can have moved as the word says. */
function holds(claim: ChangeClaim, from: Interval, to: Interval): boolean {
  if (!sameWay(claim, from, to)) return false;
  if (!claim.factor) return true;
  const [low, high] = factorRange[claim.factor] ?? ["0", undefined];
  const up = claim.direction === "up";
  const allowed =
    claim.factorHedge === "over"
      ? up
        ? bounds(low, undefined)
        : bounds("0", high)
      : claim.factorHedge === "nearly"
        ? up
          ? bounds(String(Number(low) * 0.85), high)
          : bounds(low, "0.7")
        : bounds(low, high);
  return meet(quotient(to, from), allowed);
}

function sameWay({ direction }: ChangeClaim, from: Interval, to: Interval): boolean {
  return direction === "up" ? !isLess(to, from) : !isLess(from, to);
}

/** Whether what is printed as `a` was less than what is printed as `b`: "£3m" and "£4m" meet at 3.5, which is printed as 4. */
function isLess(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || (a.high !== undefined && a.high === b.low && a.low !== a.high);
}

function farApart(a: Quantity, b: Quantity): boolean {
  return !meet(quotient(a.rounded, b.rounded), { low: "0.1", high: "10" });
}
