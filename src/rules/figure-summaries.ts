import Big from "big.js";
import { directions } from "../lexicon/changes.js";
import { elsewhereWords, kindred, moneyNouns, provisional } from "../lexicon/measures.js";
import type { Ledger } from "../model/ledger.js";
import type { QuantityClaim } from "../model/numeric.js";
import type { Quantity } from "../model/quantity.js";
import type { Finding, LetGo } from "../model/rule.js";
import { type Comparability, comparable } from "../values/comparable.js";
import { groupedBy } from "../values/grouped.js";
import { exactly, isBelow, meet, plain, sum } from "../values/interval.js";
import { agree, apart, copyZones, type FigurePair, pairOf, sharedWords, summaries, tolls } from "./figure-pairs.js";

/** Sentences of body copy that make the head of a story. */
const head = 3;
/** Claims of one measure that are tried for a sum. */
const addends = 8;
/** Words before and behind a figure that tell whether it is a change, and of what kind. */
const turnBefore = 3;
const turnAfter = 2;

/** A summary against the copy. */
export function* summarised(ledger: Ledger): Iterable<Finding<FigurePair> | LetGo> {
  const copy = ledger.of("quantity").filter(({ zone }) => copyZones.has(zone));
  const units = groupedBy(copy, ({ quantity }) => quantity.unit);
  const crowded = crowdedUnits(ledger);
  for (const claim of ledger.of("quantity")) {
    if (!summaries.has(claim.zone) || claim.scope !== "whole" || (claim.quantity.vague && !tolls.has(claim.measure)))
      continue;
    const peers = units.get(claim.quantity.unit) ?? [];
    const inHospital = peers.find((other) => outnumbers(other, claim, peers));
    if (inHospital) yield pairOf(claim, inHospital, "more");
    // Where a figure stands bare as well, "at least" before it leaves nothing open.
    const bare = new Set(
      peers
        .filter((other) => other.measure === claim.measure && !other.quantity.hedge)
        .map(({ quantity }) => quantity.figure),
    );
    const joins = ({ measure, quantity }: QuantityClaim) =>
      agree(claim.quantity, measure === claim.measure && bare.has(quantity.figure) ? unhedged(quantity) : quantity);
    const rivals = peers.filter((other) => other.scope === "whole" && sameThing(claim, other, crowded));
    const rival = rivals.find((other) => !joins(other));
    if (!rival) continue;
    // What the summary tells as well is no slip of it.
    if (ledger.of("quantity").some((other) => other.block === claim.block && twin(other, rival))) continue;
    const settled = peers.some(
      (other) =>
        !other.quantity.vague && joins(other) && !(claim.quantity.vague && other.quantity.hedge && !opens(other)),
    );
    if (settled && !overstated(claim, rival)) continue;
    const reason = letGo(claim, rival, rivals, peers);
    if (reason !== undefined) yield { claims: [claim, rival], reason };
    else
      yield pairOf(
        claim,
        rival,
        "summary",
        rivals.filter((other) => other !== rival && twin(other, rival)),
      );
  }
}

function twin(a: QuantityClaim, b: QuantityClaim): boolean {
  return a.quantity.unit === b.quantity.unit && a.quantity.figure === b.quantity.figure;
}

function unhedged({ hedge: _, ...quantity }: Quantity): Quantity {
  return { ...quantity, interval: quantity.rounded, expected: quantity.rounded };
}

/** Why a figure of a summary and one of the copy may both stand; nothing where they cannot. */
function letGo(
  claim: QuantityClaim,
  rival: QuantityClaim,
  rivals: readonly QuantityClaim[],
  peers: readonly QuantityClaim[],
): string | undefined {
  const judged = judge(claim, rival);
  if (!judged.comparable) return judged.reason;
  if (apart(claim.dates, rival.dates)) return "of two dates";
  if (addsUp(claim, peers)) return "parts add up to it";
  if (isBelow(rival.quantity.rounded, claim.quantity.rounded) && toldInParts(claim, rival, peers))
    return "the copy tells it in parts";
  if ((rival.position < 0 || rival.position > head) && rivals.length > 1)
    return "the copy has several figures for it, none at its head";
  if ([...rival.before, ...rival.after].some((word) => elsewhereWords.has(word)))
    return "the copy tells of another, or of another time";
  if (claim.quantity.vague && rival.after.some((word) => provisional.has(word))) return "the figure may still change";
  return undefined;
}

/** A summary and the head of the copy tell one thing, the one as plan and the other as done, or both as the same move. */
function judge(claim: QuantityClaim, rival: QuantityClaim): Comparability {
  const [turn, other] = [turnOf(claim), turnOf(rival)];
  const [one, same] = [claim.frame.speaker, rival.frame.speaker];
  return comparable(claim.frame, rival.frame, {
    // "The survey", "a survey of 400 riders": one source, told short. Two spokesmen, each of somebody, are two.
    sources:
      one.kind === "source" &&
      same.kind === "source" &&
      (one.id === same.name.toLowerCase() || same.id === one.name.toLowerCase()),
    update: turn !== undefined && turn === other,
    modality:
      opens(rival) &&
      sharedWords(claim, rival) >= 2 &&
      [claim, rival].every(({ frame: { modality } }) => modality === "planned" || modality === "actual"),
  });
}

/** A toll that opens the copy with more than the headline over it has: no part of the headline's, whatever comes below. */
function overstated(claim: QuantityClaim, rival: QuantityClaim): boolean {
  return (
    claim.zone === "headline" &&
    opens(rival) &&
    tolls.has(claim.measure) &&
    sharedWords(claim, rival) >= 2 &&
    isBelow(claim.quantity.expected, rival.quantity.rounded)
  );
}

/** Whether a claim stands in the first two sentences of the copy. */
function opens({ position }: QuantityClaim): boolean {
  return position === 0 || position === 1;
}

/** More in hospital than were hurt. */
function outnumbers(rival: QuantityClaim, claim: QuantityClaim, peers: readonly QuantityClaim[]): boolean {
  return (
    claim.measure === "injured" &&
    rival.measure === "in hospital" &&
    rival.scope === "whole" &&
    claim.quantity.hedge === undefined &&
    isBelow(claim.quantity.expected, rival.quantity.rounded) &&
    rival.frame.modality === "actual" &&
    ![...rival.before, ...rival.after].some((word) => elsewhereWords.has(word)) &&
    !peers.some(
      (other) =>
        other !== rival && tolls.has(other.measure) && !isBelow(other.quantity.interval, rival.quantity.rounded),
    )
  );
}

/** Sentences by how many figures of one unit they hold: where there are several, words alone do not tell which is which. */
function crowdedUnits(ledger: Ledger): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of ledger.of("quantity")) {
    const key = `${claim.sentence}|${claim.quantity.unit}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether a figure of a summary and one of the copy are, by their words, of one thing. */
function sameThing(a: QuantityClaim, b: QuantityClaim, crowded: ReadonlyMap<string, number>): boolean {
  if (a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some((word) => b.modifiers.includes(word)))
    return false;
  const shared = sharedWords(a, b);
  const alone = [a, b].every((claim) => crowded.get(`${claim.sentence}|${claim.quantity.unit}`) === 1);
  const opening = opens(b);
  const named = a.measure === b.measure;
  if (named ? a.noun !== b.noun : !opening || !kindred(a.measure, b.measure)) return false;
  switch (a.quantity.dimension) {
    case "count": {
      if (a.measure === "count") return false;
      const less = isBelow(b.quantity.rounded, a.quantity.rounded);
      // What is less may be a part of it, told where the copy comes to that part.
      return shared >= (named && (b.position === 0 || (opening && (!less || tolls.has(a.measure)))) ? 0 : 1);
    }
    case "money":
      if (named && a.measure !== "money") return shared >= 1;
      return alone && opening ? shared >= (b.position === 0 ? 1 : 2) : named && shared >= 3;
    case "percent": {
      const turn = turnOf(a);
      if (turn !== turnOf(b) || ofTwoMeasures(a, b)) return false;
      return shared >= (!opening || !alone ? 2 : b.position === 0 && turn?.startsWith("to ") ? 0 : 1);
    }
    default:
      return shared >= (opening && alone ? 1 : 2);
  }
}

/** "Profits up 12 per cent", "sales rose 9 per cent": what moved has two names, and they are not two words for one. */
function ofTwoMeasures(a: QuantityClaim, b: QuantityClaim): boolean {
  const moved = moneyNounsOf(a);
  const others = moneyNounsOf(b);
  return (
    moved.length > 0 &&
    others.length > 0 &&
    !moved.some((one) => others.some((other) => one === other || kindred(one, other)))
  );
}

function moneyNounsOf({ context }: QuantityClaim): string[] {
  return context.flatMap((word) => moneyNouns.get(word) ?? moneyNouns.get(`${word}s`) ?? []);
}

/** What a figure does in its clause: by how much something rose or fell, or where it got to or came from. */
function turnOf({ before, after }: QuantityClaim): string | undefined {
  const near = before.slice(-turnBefore);
  const last = near.at(-1) ?? "";
  const way = [...near.toReversed(), ...after.slice(0, turnAfter)]
    .map((word) => directions.get(word))
    .find((each) => each !== undefined);
  if (last === "from") return "from";
  if (last === "to") return way === undefined ? undefined : `to ${way}`;
  return way;
}

/** Whether two or three figures of the copy make the figure of a summary, or leave it when one is taken from the other. */
function addsUp({ quantity }: QuantityClaim, peers: readonly QuantityClaim[]): boolean {
  // A figure told twice may be two of the parts.
  const told = peers.map(({ quantity }) => quantity.figure);
  const figures = told
    .filter((figure, at) => told.indexOf(figure) === at || told.indexOf(figure, told.indexOf(figure) + 1) === at)
    .slice(0, addends)
    .map((figure) => new Big(figure));
  // "Fined £400,000": a fine of £350,000 and costs of £48,210
  const makes = (value: Big) =>
    quantity.dimension === "money" ? meet(exactly(plain(value)), quantity.rounded) : value.eq(quantity.figure);
  return figures.some((a, i) =>
    figures.some(
      (b, j) =>
        j > i &&
        (makes(a.plus(b)) || makes(a.minus(b).abs()) || figures.some((c, k) => k > j && makes(a.plus(b).plus(c)))),
    ),
  );
}

/** Whether the copy has several figures of the measure, each less than the summary's and together no less, or too many to tell: it may total what the copy tells one by one. */
function toldInParts(
  { quantity, measure }: QuantityClaim,
  rival: QuantityClaim,
  peers: readonly QuantityClaim[],
): boolean {
  const days = peers.filter((other) => other.measure === measure && twin(other, rival)).flatMap(({ dates }) => dates);
  const parts = peers.filter(
    (other) =>
      other.scope === "whole" &&
      !apart(other.dates, days) &&
      (other.measure === measure || kindred(other.measure, measure)) &&
      !other.quantity.vague &&
      isBelow(other.quantity.rounded, quantity.rounded),
  );
  const figures = [...new Set(parts.map((part) => part.quantity.figure))];
  return figures.length > 2 || !isBelow(sum(figures.map(exactly)), quantity.rounded);
}
