import type { Ledger } from "../model/ledger.js";
import type { CellClaim, QuantityClaim } from "../model/numeric.js";
import type { Finding, LetGo } from "../model/rule.js";
import { groupedBy } from "../values/grouped.js";
import { singular } from "../values/singular.js";
import { agree, copyZones, type FigurePair, summaries } from "./figure-pairs.js";

/** A cell with a figure and both its heads. */
interface Headed extends CellClaim {
  readonly quantity: NonNullable<CellClaim["quantity"]>;
  readonly rowHead: string;
  readonly columnHead: string;
}

/**
 * Sentences and captions that tell a row of a table: "Elm ward recorded 310 votes" beside a row "Elm" with 301 under "Votes". The sentence must
 * name one row and no other, and the thing the column counts; a figure that stands anywhere in that row or column is no slip.
 */
export function* tabled(ledger: Ledger): Iterable<Finding<FigurePair> | LetGo> {
  const cells = ledger.of("cell").filter(isHeaded);
  if (cells.length === 0) return;
  const prose = ledger
    .of("quantity")
    .filter(
      ({ zone, scope, quantity }) =>
        (copyZones.has(zone) || summaries.has(zone)) && scope === "whole" && !quantity.vague,
    );
  const told = groupedBy(prose, ({ sentence }) => sentence);
  const byWord = new Map<string, Told[]>();
  for (const claim of prose) {
    const near = new Set([...claim.context, ...claim.modifiers]);
    for (const word of near) {
      const those = byWord.get(word);
      if (!those) byWord.set(word, [{ claim, near }]);
      else if (those.length < mostTold) those.push({ claim, near });
    }
  }
  const everywhere = groupedBy(cells, ({ rowHead }) => rowHead);
  for (const table of groupedBy(cells, ({ subject }) => subject).values())
    yield* againstTable(byWord, told, table, everywhere);
}

/** A figure of the copy and the words near it. */
interface Told {
  readonly claim: QuantityClaim;
  readonly near: ReadonlySet<string>;
}

/** More sentences than this about one row add nothing to the report. */
const mostTold = 40;

function* againstTable(
  byWord: ReadonlyMap<string, readonly Told[]>,
  told: ReadonlyMap<number, readonly QuantityClaim[]>,
  cells: readonly Headed[],
  /** The rows of all tables, by their heads. */
  everywhere: ReadonlyMap<string, readonly Headed[]>,
): Iterable<Finding<FigurePair> | LetGo> {
  const rows = groupedBy(cells, ({ rowHead }) => rowHead);
  const columns = groupedBy(cells, ({ columnHead }) => columnHead);
  // By the first word of their heads, so that a long table costs a sentence no more than a short one.
  const heads = groupedBy(rows.keys(), (head) => wordsOf(head)[0] ?? "");
  const prose = new Map([...heads.keys()].flatMap((word) => byWord.get(word) ?? []).map((each) => [each.claim, each]));
  for (const { claim, near } of [...prose.values()].sort((a, b) => a.claim.start - b.claim.start)) {
    const named = [...near]
      .flatMap((word) => heads.get(word) ?? [])
      .filter((head) => wordsOf(head).every((word) => near.has(word)));
    const [row] = named;
    if (row === undefined || named.length > 1) continue;
    const own = rows.get(row)!;
    const cell = own.find((each) => isOf(claim, each));
    // Of two columns, or of two tables, that it may be of, the sentence does not say which.
    const alike = everywhere.get(row)!.slice(0, mostTold);
    const rival = alike.some((each) => each !== cell && isOf(claim, each));
    if (!cell || rival || agree(claim.quantity, cell.quantity)) continue;
    const elsewhere = [...own, ...columns.get(cell.columnHead)!].some((each) => agree(claim.quantity, each.quantity));
    const settled = told
      .get(claim.sentence)!
      .some((other) => other.measure === claim.measure && agree(other.quantity, cell.quantity));
    const reason = settled
      ? "the sentence has the table’s figure as well"
      : claim.dates.length > 0
        ? "the sentence tells of a day or a year"
        : elsewhere
          ? "the figure stands elsewhere in the table"
          : claim.frame.modality !== "actual" || claim.frame.update || claim.frame.polarity === "denied"
            ? "the sentence tells of a change, a plan or a denial"
            : undefined;
    if (reason) yield { claims: [claim, cell], reason };
    else yield findingOf(claim, cell);
  }
}

function isHeaded(cell: CellClaim): cell is Headed {
  return cell.quantity !== undefined && cell.rowHead !== undefined && cell.columnHead !== undefined;
}

/** Whether a figure of the copy counts what a column does: the noun is the head, or the unit is of one kind and the head's words are near. */
function isOf({ quantity, noun, measure, context, modifiers }: QuantityClaim, cell: Headed): boolean {
  const words = wordsOf(cell.columnHead);
  if (words.length === 0) return false;
  const named = [noun, measure];
  const near = [...named, ...context, ...modifiers];
  if (!words.every((word) => near.includes(word))) return false;
  if (quantity.unit !== cell.quantity.unit) return false;
  return quantity.dimension !== "count" || named.includes(words.at(-1)!);
}

/** The content words of a head, folded singulars: "Votes cast" is vote, cast. */
function wordsOf(head: string): readonly string[] {
  return (head.toLowerCase().match(/[\p{L}\p{N}’'-]{2,}/gu) ?? [])
    .filter((word) => !/^(?:of|the|and|in|per|cent)$/.test(word))
    .map(singular);
}

function findingOf(claim: QuantityClaim, cell: Headed): Finding<FigurePair> {
  const [first, second] = claim.start < cell.start ? [claim, cell] : [cell, claim];
  return {
    subject: `${cell.rowHead} ${cell.columnHead}`,
    sides: [first, second].map((each) => ({ value: each.quantity!.text, claims: [each] })),
    data: {
      what: `${cell.rowHead}, ${cell.columnHead.toLowerCase()}`,
      first: first.quantity!,
      second: second.quantity!,
      clauses: [first.quantity!.text, second.quantity!.text],
      link: "table",
      zones: first === claim ? [claim.zone, "table"] : ["table", claim.zone],
    },
    confidence: "likely",
  };
}
