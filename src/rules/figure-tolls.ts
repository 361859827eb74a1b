import { eventWords } from "../lexicon/events.js";
import { elsewhereWords } from "../lexicon/measures.js";
import type { Ledger } from "../model/ledger.js";
import type { QuantityClaim } from "../model/numeric.js";
import type { Finding, LetGo } from "../model/rule.js";
import { comparable } from "../values/comparable.js";
import { groupedBy } from "../values/grouped.js";
import { agree, apart, copyZones, type FigurePair, pairOf, tolls } from "./figure-pairs.js";

const joints = new Set(["in", "by", "during", "from", "after", "when"]);
const pointers = new Set(["the", "this"]);
const sexed = /^(?:(?:wo)?m[ae]n|(?:boy|girl)s?)$/;

/** Two tolls of one event in the body copy: "Six people were hurt in the crash", then "Eight people were hurt in the crash". */
export function* tolled(ledger: Ledger): Iterable<Finding<FigurePair> | LetGo> {
  const told = ledger.of("quantity").filter((claim) => copyZones.has(claim.zone) && tolls.has(claim.measure));
  for (const [, claims] of groupedBy(told, ({ measure }) => measure)) {
    const figures = new Set(claims.map(({ quantity }) => quantity.figure));
    for (const [event, ofOne] of groupedBy(claims.filter(plain), eventOf)) {
      const [first] = ofOne;
      const rival = first && ofOne.find((other) => !agree(first.quantity, other.quantity));
      if (event === undefined || !rival) continue;
      const judged = comparable(first.frame, rival.frame);
      // With a third figure, one of them may total the others.
      const reason = !judged.comparable
        ? judged.reason
        : apart(first.dates, rival.dates) || aged(first) !== aged(rival)
          ? "of two dates"
          : figures.size > 2 && "the copy has more figures for it";
      yield reason === false ? pairOf(first, rival, "event") : { claims: [first, rival], reason };
    }
  }
}

/** A count of all, without "at least" and without a word that narrows it down. */
function plain({ scope, definite, modifiers, quantity, before, after }: QuantityClaim): boolean {
  return (
    scope === "whole" &&
    !definite &&
    modifiers.length === 0 &&
    quantity.hedge === undefined &&
    !quantity.vague &&
    ![...before, ...after].some((word) => elsewhereWords.has(word))
  );
}

/** Whether the sentence names a month or a year: told beside a toll without one, it may be of another event ("In 2019 …"). */
function aged({ dates }: QuantityClaim): boolean {
  return dates.some((date) => {
    const [from, to] = date.split("/");
    return from !== to;
  });
}

/** "people crash" of "people were injured in the bus crash": who, and the class of the event, where the copy points at one that is known. */
function eventOf({ noun = "", after }: QuantityClaim): string | undefined {
  const at = after.findIndex((word, index) => joints.has(word) && pointers.has(after[index + 1] ?? ""));
  if (at < 0) return undefined;
  const [named] = after.slice(at + 2, at + 5).flatMap((word) => eventWords.get(word)?.[0] ?? []);
  // "Six men", "eight women": parts, though either may be all that a headline counts
  const sex = sexed.test(after[0] ?? "") ? after[0] : "";
  return named && `${noun}${sex} ${named.head}`;
}
