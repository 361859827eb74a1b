import type { ChangeClaim, ShareClaim, SplitClaim } from "../model/numeric.js";
import type { Interval, Quantity } from "../model/quantity.js";
import type { Finding, LetGo } from "../model/rule.js";
import { allowance, amountsBetween, inherited, percentChange, plainChange } from "../values/change.js";
import { around, exactly, isBelow, meet, product, quotient, sum } from "../values/interval.js";
import { percentOf, totalOf } from "../values/quantity.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

type Data =
  | {
      readonly kind: "change";
      readonly from: Quantity;
      readonly to: Quantity;
      readonly amount: Quantity;
      readonly direction: "up" | "down";
      /** What the figures make: "+22.5%", "+13". */
      readonly change: string;
    }
  | {
      readonly kind: "share";
      readonly part: Quantity;
      readonly whole: Quantity;
      readonly percent: Quantity;
      readonly share: string;
    }
  | { readonly kind: "over"; readonly percent: Quantity; readonly of: string }
  | { readonly kind: "split"; readonly shares: readonly Quantity[]; readonly total: string; readonly of: string };

export const percentage = defineRule<Data>({
  id: "percentage",
  family: "numbers",
  severity: "error",
  summary: "A percentage that its own figures do not make: a change, a share, shares over 100",
  matters:
    "A percentage is the number that gets quoted. The figures it was worked out from stand beside it, so any reader with a pocket calculator can prove it wrong.",
  limits: [
    "The percentage and both figures have to stand in one sentence",
    "A percentage that is off by less than the printed digits allow, or by less than a point where it is a whole number, is let go",
    "Shares are added up only where the copy names one whole that is shared out, such as the vote or the market",
  ],
  examples: {
    contradicts: [
      { copy: "Takings came to $51.2m, up 9 per cent from $41.8m.", clash: ["$51.2m, up 9 per cent from $41.8m"] },
      {
        copy: "Almond exports fell 12 per cent to 4,400 tonnes from 5,900 tonnes.",
        clash: ["12 per cent to 4,400 tonnes from 5,900"],
      },
      {
        copy: "Of the 1,050 pupils tested, 412 of 1,050 pupils (29 per cent) passed.",
        clash: ["412 of 1,050 pupils (29 per cent"],
      },
      {
        copy: "Orkin took 45 per cent of the vote, Dale 38 per cent and Ferris 21 per cent.",
        clash: ["45 per cent of the vote, Dale 38 per cent and Ferris 21"],
      },
      { copy: "A survey found that 114% of mobile users never read the terms.", clash: ["114% of mobile users"] },
      { copy: "The fare rises from $2.50 to $3, a 12 per cent increase.", clash: ["from $2.50 to $3, a 12 per cent"] },
      {
        copy: "There was a 25 pct increase in output to 311,500 tonnes from 244,000 tonnes.",
        clash: ["25 pct increase in output to 311,500 tonnes from 244,000"],
      },
      { copy: "The number of wardens rose by 30 to 192 from 153.", clash: ["rose by 30 to 192 from 153"] },
      {
        copy: "Some 52 per cent said yes, 31 per cent said no and the remaining 27 per cent did not know.",
        clash: ["52 per cent said yes, 31 per cent said no and the remaining 27"],
      },
      {
        copy: "Of the 240 pupils, 180 passed, a pass rate of 85 per cent.",
        clash: ["240 pupils, 180 passed, a pass rate of 85 per cent"],
      },
      {
        copy: "Turnout was 61 per cent: 6,100 of the 12,000 registered voters cast a ballot.",
        clash: ["61 per cent: 6,100 of the 12,000"],
      },
    ],
    consistent: [
      { copy: "Of the 240 pupils, 180 passed, a pass rate of 75 per cent.", because: "180 of 240" },
      { copy: "Turnout was 51 per cent: 6,100 of the 12,000 voters cast a ballot.", because: "50.8, rounded" },
      { copy: "Takings came to $51.2m, up 22 per cent from $41.8m.", because: "22.5 per cent" },
      { copy: "Rates rose 2 percentage points to 7 per cent from 5 per cent.", because: "Points, not per cent" },
      { copy: "Support rose 40 per cent to 7 per cent from 5 per cent.", because: "Per cent of per cent" },
      { copy: "Profit rose 18 per cent to 1.3 billion from 1.1 billion.", because: "The figures are rounded" },
      { copy: "Traffic grew 140% of late, and 210% of its 2019 level.", because: "A level, not a share" },
      { copy: "In all, 412 of 1,050 pupils (39 per cent) passed.", because: "39.2 per cent" },
      { copy: "Orkin took 45 per cent of the vote, Dale 38 per cent and Ferris 17 per cent.", because: "Exactly 100" },
      {
        copy: "Some 60 per cent of readers use a phone, 45 per cent a tablet and 70 per cent a computer.",
        because: "One reader, several answers",
      },
      {
        copy: "Turnover fell six per cent to 2.34 billion crowns from 2.51 billion.",
        because: "6.8, a whole number cut short",
      },
      { copy: "The loss widened 40 per cent to $7m from $5m.", because: "40 per cent" },
      { copy: "Sales rose 5 per cent to 210 at home and fell to 90 from 120 abroad.", because: "Two changes" },
      { copy: "The price of oats more than doubled, up 110 per cent to $210 from $100.", because: "Exactly so" },
      { copy: "About a third, or 68 of the 210 seats, will be empty.", because: "Near enough a third" },
      {
        copy: "Orkin has 45.3 per cent of the vote, Dale 38.4 and Ferris 16.4 per cent.",
        because: "Rounded, they pass 100 by a tenth",
      },
    ],
  },

  *find(ledger) {
    for (const claim of ledger.of("change")) yield* computed(claim);
    for (const claim of ledger.of("share")) yield* shared(claim);
    for (const claim of ledger.of("split")) yield* added(claim);
  },
  message: (data) => {
    switch (data.kind) {
      case "change":
        return `${data.amount.text}, but from ${data.from.text} to ${data.to.text}`;
      case "share":
        return `${data.percent.text}, but ${data.part.text} of ${data.whole.text}`;
      case "over":
        return `${data.percent.text} of ${data.of}`;
      case "split":
        return shortened(`Shares of the ${data.of}: ${data.shares.map(({ text }) => text).join(", ")}`, 100);
    }
  },
  why: (data) => {
    switch (data.kind) {
      case "change": {
        const sign = data.direction === "up" ? "+" : "−";
        return `${data.from.text} → ${data.to.text} is ${data.change}, not ${sign}${data.amount.text.replace(/^by /, "")}`;
      }
      case "share":
        return `${data.part.text} ÷ ${data.whole.text} = ${data.share}%, not ${data.percent.text}`;
      case "over":
        return `All ${data.of} together are 100%, not ${data.percent.text}`;
      case "split":
        return `${data.shares.map(({ figure }) => `${figure}%`).join(" + ")} = ${data.total}%`;
    }
  },
  question: (data) => {
    switch (data.kind) {
      case "change":
        return `Which is wrong: ${data.amount.text}, ${data.from.text} or ${data.to.text}?`;
      case "share":
        return `Which is wrong: ${data.percent.text}, ${data.part.text} or ${data.whole.text}?`;
      case "over":
        return `What is ${data.percent.text} a share of?`;
      case "split":
        return "Which of the shares is wrong, or could people give more than one answer?";
    }
  },
});

/** A change told with both its figures and by how much. */
function* computed(claim: ChangeClaim): Iterable<Finding<Data> | LetGo> {
  const { from, to, amount, direction } = claim;
  // Nothing falls by a percentage to below nought.
  if (!amount || (amount.dimension === "percent" && to.figure.startsWith("-"))) return;
  const allowed = allowance(amount);
  const readings = inherited(from, to).map((pair) => ({ pair, moves: amountsBetween(...pair, amount) }));
  if (readings.some(({ moves }) => moves.length === 0 || moves.some((move) => meet(move, allowed)))) return;
  if (claim.versus && amount.dimension !== "percent") {
    yield { claims: [claim], reason: "the amount may be measured against another figure" };
    return;
  }
  const { pair, moves } = readings[0]!;
  const percent = amount.dimension === "percent";
  yield {
    subject: claim.subject,
    sides: [{ value: `${amount.text}: ${from.text} → ${to.text}`, claims: [claim] }],
    data: {
      kind: "change",
      from,
      to,
      amount,
      direction,
      change: percent ? `${percentChange(...pair)}%` : plainChange(...pair),
    },
    ...(!moves.every((move) => farOff(move, allowed)) && { severity: "warning", confidence: "likely" }),
  };
}

/** Whether not even half as much again, or a third less, would do. */
function farOff(move: Interval, allowed: Interval): boolean {
  return !meet(product(move, { low: "0.67", high: "1.5" }), allowed);
}

/** A share told with its part and its whole, or a share of people that is more than all of them. */
function* shared(claim: ShareClaim): Iterable<Finding<Data> | LetGo> {
  const { part, whole, percent, of, bounded } = claim;
  if (part && whole) {
    // Half of 15 seats is seven, or eight: nobody sits on half a seat.
    const counted =
      percent.fraction && part.dimension === "count" ? sum([part.interval, around("0", "0.9")]) : part.interval;
    const share = product(quotient(counted, whole.interval), exactly("100"));
    if (meet(share, allowance(percent))) return;
    yield {
      subject: of || "share",
      sides: [{ value: `${percent.text}: ${part.text} of ${whole.text}`, claims: [claim] }],
      data: { kind: "share", part, whole, percent, share: percentOf(part, whole) },
      ...(!farOff(share, allowance(percent)) && { severity: "warning", confidence: "likely" }),
    };
  } else if (bounded && isBelow(exactly("100"), percent.rounded))
    yield {
      subject: of,
      sides: [{ value: percent.text, claims: [claim] }],
      data: { kind: "over", percent, of },
    };
}

/** Shares of one whole that pass 100 per cent by more than their rounding. */
function* added(claim: SplitClaim): Iterable<Finding<Data> | LetGo> {
  const { shares, of } = claim;
  if (!isBelow(exactly("100"), sum(shares.map(({ interval }) => interval)))) return;
  yield {
    subject: of,
    sides: [{ value: shares.map(({ text }) => text).join(" + "), claims: [claim] }],
    data: { kind: "split", shares, of, total: totalOf(shares) },
    severity: "warning",
    confidence: "likely",
  };
}
