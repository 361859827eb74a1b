import { units } from "../../src/lexicon/units.js";
import type { Dimension, Hedge, Quantity } from "../../src/model/quantity.js";
import { amountOf, hedged, rounded, stepOf } from "../../src/values/quantity.js";

const hedges: Readonly<Record<string, Hedge>> = {
  about: "about",
  nearly: "nearly",
  "more than": "over",
  "fewer than": "under",
};
const powers: Readonly<Record<string, string>> = {
  hundred: "100",
  thousand: "1000",
  million: "1000000",
  billion: "1000000000",
};
const measures: Readonly<Record<string, readonly [Dimension, string]>> = {
  "£": ["money", "pound sterling"],
  $: ["money", "dollar"],
  boats: ["count", ""],
  "per cent": ["percent", "percent"],
  "percentage point": ["points", "percentage points"],
  "percentage points": ["points", "percentage points"],
  "basis points": ["points", "basis points"],
  degrees: ["temperature", "celsius"],
};
const form =
  /^(?:(?<hedge>about|nearly|more than|fewer than) )?(?<sign>[£$])?(?<digits>-?[\d,.]+)(?: (?<power>hundred|thousand|million|billion))?(?: (?<noun>.+))?$/;

/** A quantity written as copy prints it, "nearly £4 million", made by hand: no copy is read. */
export function figure(text: string): Quantity {
  const { hedge, sign, digits = "", power = "", noun = "" } = form.exec(text)?.groups ?? {};
  const unit = units.get(noun.replace(/s$/, ""));
  const [dimension, name] = measures[sign ?? noun] ?? [unit!.dimension, noun.replace(/s$/, "")];
  const printed = { digits: digits.replaceAll(",", ""), power: powers[power] ?? "1" };
  const [amount, step] = [amountOf(printed), stepOf(printed, !/^(?:count|money)$/.test(dimension))];
  return {
    text,
    figure: amount,
    step,
    rounded: rounded(amount, step),
    ...hedged(rounded(amount, step), hedges[hedge ?? ""], amount, step),
    ...(power && { power: powers[power]! }),
    ...(hedge && { hedge: hedges[hedge]! }),
    dimension,
    unit: name,
  };
}
