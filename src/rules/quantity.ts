import Big from "big.js";
import { peopleMeasures } from "../lexicon/measures.js";
import type { Ledger } from "../model/ledger.js";
import type { QuantityClaim } from "../model/numeric.js";
import type { Quantity } from "../model/quantity.js";
import type { Finding, LetGo } from "../model/rule.js";
import { comparable } from "../values/comparable.js";
import { isBelow, meet, plain } from "../values/interval.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly what: string;
  readonly first: Quantity;
  readonly second: Quantity;
  /** How the two were known to be one. */
  readonly link: "same words" | "summary" | "slip";
  readonly zones: readonly [string, string];
}

/** Zones that tell in short what the body copy tells. */
const summaries: ReadonlySet<string> = new Set(["headline", "standfirst", "metadata", "caption"]);
const copyZones: ReadonlySet<string> = new Set(["lede", "body", "quote", "faq", "list-item", "heading"]);

const tolls: ReadonlySet<string> = new Set(peopleMeasures.map(({ measure }) => measure));

/** Words that two sentences must share on both sides of a figure to be one sentence told twice: across zones, and within the body copy. */
const sharedAcross = 6;
const sharedWithin = 14;
/** Sentences of body copy that make the head of a story. */
const head = 3;
/** Claims of one measure that are tried for a sum. */
const addends = 8;

export const quantity = defineRule<Data>({
  id: "quantity",
  family: "numbers",
  severity: "warning",
  summary: "One measure of one thing with two values that no rounding or hedge joins",
  matters:
    "The number is what readers take away. When the headline and the story differ, one of them is wrong, and both get quoted.",
  limits: [
    "Compares a headline, standfirst, caption or description with the copy, and sentences that are told twice; not every pair of figures",
    "A value that comes up anywhere in the copy settles it, and so do parts that add up to it",
    "Figures of two named sources, of two days, or told as rising are let go",
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
    ],
    consistent: [
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
    ],
  },

  *find(ledger) {
    const found = new Set<string>();
    for (const finding of [...toldTwice(ledger), ...summarised(ledger), ...slips(ledger)]) {
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
  message: ({ what, first, second }) =>
    `${shortened(what, 40)}: ${shortened(first.text, 24)}, then ${shortened(second.text, 24)}`,
  why: ({ first, second, link, zones }) =>
    link === "same words"
      ? `The same words, once with ${first.text} (${zones[0]}), once with ${second.text} (${zones[1]})`
      : link === "slip"
        ? `${first.text} and ${second.text} are one figure with a slip of the keys, and the copy uses them of the same thing`
        : `The ${zones[0]} has ${first.text}, the ${zones[1]} has ${second.text}, and the copy has no other figure that would explain it`,
  question: ({ first, second }) => `Which is right: ${first.text} or ${second.text}?`,
});

/** Sentences that stand twice in the article, word for word but for the figure. */
function* toldTwice(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  const shelves = new Map<string, QuantityClaim[]>();
  for (const claim of ledger.of("quantity")) {
    const matches: QuantityClaim[] = [];
    for (const key of contextKeys(claim)) {
      const shelf = shelves.get(key) ?? [];
      shelves.set(key, shelf);
      for (const other of shelf) if (!matches.includes(other) && sameWords(claim, other)) matches.push(other);
      // A shelf of more is a form that the copy fills in again and again.
      if (shelf.length < 6) shelf.push(claim);
    }
    if (matches.length === 0 || matches.some((other) => agree(claim.quantity, other.quantity))) continue;
    const other = matches[0]!;
    yield pairOf(other, claim, "same words");
  }
}

/** Two words on either side with the dimension: what claims of one sentence share. */
function contextKeys({ before, after, quantity }: QuantityClaim): string[] {
  const kind = quantity.dimension;
  return [`<${before.slice(-2).join(" ")}|${kind}`, `>${after.slice(0, 2).join(" ")}|${kind}`];
}

function sameWords(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.quantity.unit !== b.quantity.unit) return false;
  const left = run(a.before.toReversed(), b.before.toReversed());
  const right = run(a.after, b.after);
  const across = a.zone !== b.zone && (summaries.has(a.zone) || summaries.has(b.zone));
  if (across)
    return (
      left.words + right.words >= sharedAcross &&
      left.content + right.content >= 3 &&
      ((left.words > 0 && right.words > 0) || left.words >= 6 || right.words >= 6)
    );
  if (!copyZones.has(a.zone) || !copyZones.has(b.zone)) return false;
  // One side has to run to the end: sentences of a form ("the company may retire … on any date") part on both.
  const whole =
    left.words === Math.max(a.before.length, b.before.length) ||
    right.words === Math.max(a.after.length, b.after.length);
  return whole && left.words + right.words >= sharedWithin && left.words > 2 && right.words > 2;
}

/** How far two lists of words run together from their start. */
function run(a: readonly string[], b: readonly string[]): { words: number; content: number } {
  let words = 0;
  let content = 0;
  while (words < a.length && words < b.length && a[words] === b[words]) {
    if (a[words]!.length > 3) content++;
    words++;
  }
  return { words, content };
}

/** A summary against the copy. */
function* summarised(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  const all = ledger.of("quantity");
  const values = new Map<string, QuantityClaim[]>();
  for (const claim of all) {
    const key = claim.quantity.unit || claim.quantity.dimension;
    const list = values.get(key);
    if (list) list.push(claim);
    else values.set(key, [claim]);
  }
  for (const claim of all) {
    if (
      !summaries.has(claim.zone) ||
      claim.scope !== "whole" ||
      claim.measure === "count" ||
      (claim.quantity.vague && !tolls.has(claim.measure))
    )
      continue;
    const rivals = ledger
      .about("quantity", claim.measure)
      .filter(
        (other) =>
          copyZones.has(other.zone) &&
          other.scope === "whole" &&
          other.quantity.unit === claim.quantity.unit &&
          sameThing(claim, other),
      );
    if (rivals.length === 0) continue;
    const peers = values.get(claim.quantity.unit || claim.quantity.dimension) ?? [];
    const rival = rivals.find((other) => !agree(claim.quantity, other.quantity));
    if (!rival) continue;
    const settled = peers.some(
      (other) => copyZones.has(other.zone) && !other.quantity.vague && agree(claim.quantity, other.quantity),
    );
    if (settled && !overstated(claim, rival)) continue;
    const judged = comparable(claim.frame, rival.frame);
    if (!judged.comparable) {
      yield { claims: [claim, rival], reason: judged.reason };
      continue;
    }
    if (apart(claim.dates, rival.dates)) {
      yield { claims: [claim, rival], reason: "of two dates" };
      continue;
    }
    if (addsUp(claim, peers)) {
      yield { claims: [claim, rival], reason: "parts add up to it" };
      continue;
    }
    if (rival.position > head && rivals.length > 1) {
      yield { claims: [claim, rival], reason: "the copy has several figures for it, none at its head" };
      continue;
    }
    yield pairOf(claim, rival, "summary");
  }
}

/** A toll that opens the copy with more than the headline over it has: no part of the headline's, whatever comes below. */
function overstated(claim: QuantityClaim, rival: QuantityClaim): boolean {
  return (
    claim.zone === "headline" &&
    rival.position <= 1 &&
    tolls.has(claim.measure) &&
    sharedWords(claim, rival) >= 2 &&
    !agree(claim.quantity, rival.quantity) &&
    isBelow(claim.quantity.expected, rival.quantity.rounded)
  );
}

function sharedWords(a: QuantityClaim, b: QuantityClaim): number {
  const words = new Set([...b.context, ...b.modifiers]);
  return new Set([...a.context, ...a.modifiers].filter((word) => words.has(word))).size;
}

function sameThing(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.noun !== b.noun) return false;
  if (a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some((word) => b.modifiers.includes(word)))
    return false;
  const shared = sharedWords(a, b);
  switch (a.quantity.dimension) {
    case "count":
      return shared >= 1 || b.position <= 1;
    case "money":
      return a.measure === "money" ? shared >= 3 : shared >= 1;
    default:
      return shared >= 2;
  }
}

function agree(a: Quantity, b: Quantity): boolean {
  if (a.figure === b.figure) return true;
  // "Dozens" is no word for "at least 12".
  if (a.vague !== b.vague) return meet(a.vague ? a.expected : a.rounded, b.vague ? b.expected : b.rounded);
  return a.hedge === b.hedge ? meet(a.rounded, b.rounded) : meet(a.expected, b.expected);
}

function apart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((x) => b.some((y) => overlap(x, y)));
}

function overlap(a: string, b: string): boolean {
  const [fromA = "", toA = ""] = a.split("/");
  const [fromB = "", toB = ""] = b.split("/");
  return fromA <= toB && fromB <= toA;
}

/** Whether two or three figures of the copy make the figure of a summary, or leave it when one is taken from the other. */
function addsUp({ quantity }: QuantityClaim, peers: readonly QuantityClaim[]): boolean {
  const figures = [...new Set(peers.filter(({ zone }) => copyZones.has(zone)).map(({ quantity }) => quantity.figure))]
    .slice(0, addends)
    .map((figure) => new Big(figure));
  const all = new Big(quantity.figure);
  return figures.some((a, i) =>
    figures.some(
      (b, j) =>
        j > i &&
        (a.plus(b).eq(all) || a.minus(b).abs().eq(all) || figures.some((c, k) => k > j && a.plus(b).plus(c).eq(all))),
    ),
  );
}

/** Figures of one thing, anywhere in the copy, that differ as a slip of the keys makes figures differ. */
function* slips(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  for (const claims of ledger.subjects("quantity").values()) {
    const shelves = new Map<string, QuantityClaim[]>();
    for (const claim of claims) {
      if (!slippery(claim)) continue;
      const key = `${digitsOf(claim.quantity).split("").sort().join("")}|${claim.quantity.unit}`;
      const shelf = shelves.get(key) ?? [];
      shelves.set(key, shelf);
      const other = shelf.find((each) => slipped(each.quantity, claim.quantity) && sameSlip(each, claim));
      if (other) {
        const judged = comparable(other.frame, claim.frame, { update: true, modality: true, sources: true });
        if (!judged.comparable) yield { claims: [other, claim], reason: judged.reason };
        else if (apart(other.dates, claim.dates)) yield { claims: [other, claim], reason: "of two dates" };
        else yield pairOf(other, claim, "slip");
      }
      if (shelf.length < 6) shelf.push(claim);
    }
  }
}

/** Whether a slip would show: three digits of things counted, or a sum of money that is said to be for something. */
function slippery({ measure, quantity, zone }: QuantityClaim): boolean {
  if (quantity.vague || quantity.range || quantity.fraction || zone === "table-cell" || measure === "count")
    return false;
  return quantity.dimension === "money"
    ? measure !== "money"
    : quantity.dimension === "count" && digitsOf(quantity).length > 2;
}

/** The digits as printed, without what the power adds. */
function digitsOf({ figure, power }: Quantity): string {
  const printed = power === undefined ? new Big(figure) : new Big(figure).div(power);
  return plain(printed).replace(/\D/g, "");
}

/** Two digits that changed places ("14,500", "15,400"), or one figure with two powers ("2.4 million", "2.4 billion"). */
function slipped(a: Quantity, b: Quantity): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x.length !== y.length || x.length < 2) return false;
  if (x === y) return (a.power ?? "1") !== (b.power ?? "1") && x.replace(/0+$/, "").length > 1;
  if ((a.power ?? "1") !== (b.power ?? "1")) return false;
  const different = [...x].flatMap((digit, at) => (digit === y[at] ? [] : [at]));
  return different.length === 2 && different[1]! - different[0]! === 1;
}

/** Whether two claims are of the same thing by their words alone. */
function sameSlip(a: QuantityClaim, b: QuantityClaim): boolean {
  if (
    a.scope !== b.scope ||
    a.noun !== b.noun ||
    (a.quantity.hedge !== b.quantity.hedge && a.quantity.hedge && b.quantity.hedge)
  )
    return false;
  const others =
    a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some((word) => b.modifiers.includes(word));
  return !others && sharedWords(a, b) >= (b.definite ? 1 : 2);
}

function pairOf(a: QuantityClaim, b: QuantityClaim, link: Data["link"]): Finding<Data> {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return {
    subject: first.measure,
    sides: [first, second].map((claim) => ({ value: claim.quantity.text, claims: [claim] })),
    data: {
      what: nameOf(first, second),
      first: first.quantity,
      second: second.quantity,
      link,
      zones: [first.zone, second.zone],
    },
    confidence: "likely",
  };
}

function nameOf(a: QuantityClaim, b: QuantityClaim): string {
  const name = a.noun ?? (a.measure === "count" ? b.measure : a.measure);
  return name === "count" ? "Figure" : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
