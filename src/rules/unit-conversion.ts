import Big from "big.js";
import type { Unit } from "../lexicon/units.js";
import type { ConversionClaim } from "../model/numeric.js";
import type { Decimal, Interval, Quantity } from "../model/quantity.js";
import type { Finding, LetGo } from "../model/rule.js";
import { groupedBy } from "../values/grouped.js";
import { around, hull, meet, plain, quotient } from "../values/interval.js";
import { convertedTo, inBase, named, readable, unitOf } from "../values/quantity.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

type Data =
  | {
      readonly kind: "measure";
      readonly from: Quantity;
      readonly to: Quantity;
      /** What `from` comes to in the unit of `to`, for the working: "37". */
      readonly right: Decimal;
    }
  | {
      readonly kind: "rate";
      readonly pairs: readonly [ConversionClaim, ConversionClaim];
      /** How much of the second currency one of the first makes, in each pair. */
      readonly rates: readonly [Decimal, Decimal];
    };

/** Off by less than this, a conversion is only carelessly rounded. */
const careless = new Big("0.05");
/** Off by more than this, nobody rounded. */
const plainlyWrong = new Big("0.15");
/** Rates that differ by this factor are not of two days. */
const otherRate = new Big("1.5");

export const unitConversion = defineRule<Data>({
  id: "unit-conversion",
  family: "numbers",
  severity: "error",
  summary: "A measure given in two units that do not come to the same",
  matters:
    "The second unit is there for the readers who do not think in the first. When it is wrong, half of them are misinformed, and nobody can tell which half.",
  limits: [
    "Sees two figures side by side: 10 miles (16 km), 10 miles, or 16 km. Not the same measure in two sentences",
    "Two currencies are compared only with other pairs of the same currencies in the same article",
    "Conversions off by less than a twentieth, or by no more than the printed digits allow, are let go",
  ],
  examples: {
    contradicts: [
      { copy: "The reservoir lies 12 miles (29 km) north of the town.", clash: ["12 miles (29 km)"] },
      { copy: "Crews dug a 9-kilometre (2-mile) firebreak along the ridge.", clash: ["9-kilometre (2-mile)"] },
      { copy: "The van was clocked at 70 mph (152 km/h) in fog.", clash: ["70 mph (152 km/h)"] },
      { copy: "The estate covers 400 acres (640 hectares) of heath.", clash: ["400 acres (640 hectares)"] },
      { copy: "Saturday will reach 31C (98F) inland, forecasters said.", clash: ["31C (98F)"] },
      { copy: "The catch weighed 15 kg, or 66 lb, the harbour office said.", clash: ["15 kg, or 66 lb"] },
      {
        copy: "The hybrid returns 60 mpg (9.8 litres per 100 km) on the test cycle.",
        clash: ["60 mpg (9.8 litres per 100 km)"],
      },
      { copy: "At 6ft 4in (1.73m) he is the tallest in the side.", clash: ["6ft 4in (1.73m)"] },
      {
        copy: "The bridge cost $40 million (£32 million). Repairs took another $5 million (£9 million).",
        clash: ["$5 million (£9 million)"],
      },
    ],
    consistent: [
      { copy: "The pier runs 10 miles (16 km) out to sea.", because: "10 miles is 16.1 km" },
      { copy: "The village is 12 kilometres (seven miles) from the border.", because: "7.5 miles, rounded" },
      { copy: "Lorries queued for some 30 km (20 miles) at the crossing.", because: "Both are round figures" },
      { copy: "A wall of 200 feet (60 metres) went up in a year.", because: "61 metres, rounded to tens" },
      {
        copy: "It was 14 degrees Fahrenheit (8 degrees Celsius) warmer than usual.",
        because: "A difference of temperatures",
      },
      { copy: "Overnight it fell to -10C (14F) on the moor.", because: "Exactly so" },
      { copy: "The pool holds 500,000 gallons (2.3 million litres).", because: "Imperial gallons" },
      { copy: "The pool holds 500,000 gallons (1.9 million litres).", because: "American gallons" },
      { copy: "He weighs 12st 4lb (78kg) and boxes at cruiserweight.", because: "172 pounds are 78 kg" },
      { copy: "The car manages 40 mpg (7.1 litres per 100 km).", because: "Imperial gallons" },
      { copy: "The farm sold 300 tonnes (330 tons) of beet.", because: "Short tons" },
      {
        copy: "The mill used 410,000 tonnes, or 30 kilos a head.",
        because: "A share, not a conversion",
      },
      { copy: "They walked 5 miles (and 3 km more the next day).", because: "The bracket adds, it does not convert" },
      { copy: "Choose a 10 km or a 5 mile course on Sunday.", because: "Two courses" },
      {
        copy: "The fund raised $10 million (£8 million), and $2.5 million (£2 million) came from one donor.",
        because: "One rate for both pairs",
      },
      { copy: "The plot is 2 acres (0.8 hectares) and slopes 5 metres (16 feet).", because: "Both are right" },
    ],
  },

  *find(ledger) {
    const money: ConversionClaim[] = [];
    for (const claim of ledger.of("conversion")) {
      if (claim.subject === "money") money.push(claim);
      else yield* measured(claim);
    }
    for (const claims of groupedBy(money, ({ from, to }) => [from.unit, to.unit].sort().join("/")).values())
      yield* exchanged(claims);
  },
  message: (data) =>
    data.kind === "measure"
      ? `${data.from.text} given as ${data.to.text}`
      : data.pairs.map(({ text }) => shortened(text, 46)).join(", then "),
  why: (data) =>
    data.kind === "measure"
      ? `${data.from.text} = ${data.right} ${named(data.to)}, not ${data.to.text}`
      : data.pairs.map(({ from, to }, at) => `${from.text} = ${to.text} makes a rate of ${data.rates[at]}`).join("; "),
  question: (data) =>
    data.kind === "measure"
      ? `Is it ${data.from.text} or ${data.to.text}?`
      : "Which of the sums is wrong, or do the rates stand for two dates?",
});

function* measured(claim: ConversionClaim): Iterable<Finding<Data> | LetGo> {
  const { from, to } = claim;
  const a = unitOf(from)!;
  const b = unitOf(to)!;
  if (a.unit === "degree" || b.unit === "degree") return;
  const left = inBase(loosened(from), a);
  const right = inBase(loosened(to), b);
  // "14 degrees Fahrenheit (8 Celsius) warmer": a difference has no zero.
  const differences = meet(inBase(loosened(from), sizeOnly(a)), inBase(loosened(to), sizeOnly(b)));
  if (meet(left, right) || differences) return;
  const asked = convertedTo(from.figure, a, b);
  const off =
    from.dimension === "temperature"
      ? new Big(asked).minus(to.figure).abs().div(20)
      : new Big(asked).minus(to.figure).abs().div(larger(asked, to.figure));
  if (off.lt(careless)) {
    yield { claims: [claim], reason: `${to.text} is off by less than a twentieth` };
    return;
  }
  yield {
    subject: claim.subject,
    sides: [{ value: `${from.text} / ${to.text}`, claims: [claim] }],
    data: { kind: "measure", from, to, right: readable(asked) },
    ...(off.lt(plainlyWrong) && { severity: "warning", confidence: "likely" }),
  };
}

function sizeOnly({ zero, ...unit }: Unit): Unit {
  return unit;
}

/** Pairs of the same two currencies whose rates no rounding joins. */
function* exchanged(claims: readonly ConversionClaim[]): Iterable<Finding<Data>> {
  const [first, ...others] = claims as [ConversionClaim, ...ConversionClaim[]];
  for (const other of others) {
    const rates = [rateOf(first, first.from.unit), rateOf(other, first.from.unit)] as const;
    if (meet(rates[0].interval, rates[1].interval)) continue;
    const [a, b] = [new Big(rates[0].rate), new Big(rates[1].rate)];
    if ((a.gt(b) ? a.div(b) : b.div(a)).lt(otherRate)) continue;
    yield {
      subject: "money",
      sides: [first, other].map((claim) => ({ value: `${claim.from.text} / ${claim.to.text}`, claims: [claim] })),
      data: { kind: "rate", pairs: [first, other], rates: [readable(rates[0].rate), readable(rates[1].rate)] },
      severity: "warning",
      confidence: "likely",
    };
    return;
  }
}

/** What one of `unit` makes in the other currency of a pair. */
function rateOf({ from, to }: ConversionClaim, unit: string): { rate: Decimal; interval: Interval } {
  const [below, above] = from.unit === unit ? [from, to] : [to, from];
  if (new Big(below.figure).lte(0)) return { rate: "1", interval: {} };
  return {
    rate: plain(new Big(above.figure).div(below.figure)),
    interval: quotient(loosened(above), loosened(below)),
  };
}

/** The rounding at the printed digits; a figure that ends in a nought may be rounded by a tenth. */
function loosened({ rounded, figure, step, dimension }: Quantity): Interval {
  const place = step === "0" ? "1" : step;
  const tens = dimension !== "temperature" && new Big(figure).div(place).mod(10).eq(0);
  return tens ? hull(rounded, around(figure, plain(new Big(figure).abs().div(10)))) : rounded;
}

function larger(a: Decimal, b: Decimal): Big {
  const [x, y] = [new Big(a).abs(), new Big(b).abs()];
  const most = x.gt(y) ? x : y;
  return most.eq(0) ? new Big(1) : most;
}
