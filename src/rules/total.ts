import Big from "big.js";
import { totalHeads, unaddable } from "../lexicon/totals.js";
import type { Ledger } from "../model/ledger.js";
import type { CellClaim, SumClaim } from "../model/numeric.js";
import type { Interval, Quantity } from "../model/quantity.js";
import type { Finding, LetGo } from "../model/rule.js";
import { groupedBy } from "../values/grouped.js";
import { difference, isBelow, meet, plain, product, sum } from "../values/interval.js";
import { printedIn, totalOf } from "../values/quantity.js";
import { capitalised, shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

interface Data {
  readonly what: string;
  readonly parts: readonly string[];
  readonly sign: "+" | "−" | "×";
  /** The sum of the parts, as the whole is printed. */
  readonly makes: string;
  readonly whole: string;
}

export const total = defineRule<Data>({
  id: "total",
  family: "numbers",
  severity: "error",
  summary: "Parts that do not make the stated whole",
  matters:
    "A total that does not add up casts doubt on every figure beside it, and it is the one sum that readers do in their heads.",
  limits: [
    "In prose, the parts and the whole have to stand in one sentence: 9 men and 5 women among the 12 victims",
    "Balances are read in one paragraph: those on board and what became of them, opened less closed as a net gain, four of 12 and the rest, a number sold at one price",
    "In tables, a row headed Total or Subtotal is compared, column by column, with the rows since the last total, or with all above it; columns of rates, averages and prices are left alone",
    "Parts that overlap, lists that begin with “including”, and differences that rounding explains are let go",
  ],
  examples: {
    contradicts: [
      {
        copy: "The launch was carrying 212 passengers and 14 crew, 236 people in all, when the engine failed.",
        clash: ["212 passengers and 14 crew, 236 people in all"],
      },
      {
        copy: "The brewer employs 1,240 people: 310 in Tarn, 500 in Lund and 530 in Upper Dale.",
        clash: ["1,240 people: 310 in Tarn, 500 in Lund and 530 in Upper Dale"],
      },
      {
        copy: "There were 9 men and 5 women among the 12 victims, the coroner said.",
        clash: ["9 men and 5 women among the 12 victims"],
      },
      {
        copy: "The band sold two, three and four records in its first weeks, ten in all.",
        clash: ["two, three and four records"],
      },
      {
        copy: "The boat carried 14 people: 6 men, 5 women and 4 children.",
        clash: ["14 people: 6 men, 5 women and 4 children"],
      },
      {
        copy: "# Parks budget\n\nThe council set its budget on Monday.\n\n| Item | Cost |\n| --- | --- |\n| Mowing | £2.3m |\n| Trees | £1.1m |\n| Paths | £0.8m |\n| Total | £4.9m |\n",
        clash: ["£4.9m"],
      },
      {
        copy: "# Clinic visits\n\nVisits rose in every town.\n\n| Town | Adults | Children |\n| --- | --- | --- |\n| Orrin | 310 | 120 |\n| Feld | 240 | 95 |\n| Marl | 150 | 60 |\n| Total | 700 | 257 |\n",
        clash: ["257"],
      },
      {
        copy: "Twelve people (7 men and 4 women) were sworn in as jurors.",
        clash: ["Twelve people (7 men and 4 women"],
      },
      {
        copy: "The raid left 20 dead – 11 civilians and 12 soldiers – the ministry said.",
        clash: ["20 dead – 11 civilians and 12 soldiers"],
      },
      {
        copy: "The club has played 30 games: 14 wins, 9 draws and 6 defeats.",
        clash: ["30 games: 14 wins, 9 draws and 6 defeats"],
      },
      {
        copy: "The fund gave $4 million, $3 million and $5 million, a total of $15 million.",
        clash: ["$4 million, $3 million and $5 million, a total of $15 million"],
      },
      {
        copy: "The ferry was carrying 312 people. Rescuers pulled 280 from the water, 17 died and 25 are missing.",
        clash: ["312 people. Rescuers pulled 280 from the water, 17 died and 25"],
      },
      {
        copy: "The chain opened 12 shops and closed five last year, a net gain of nine.",
        clash: ["12 shops and closed five last year, a net gain of nine"],
      },
      {
        copy: "The scouts sold 200 tickets at £15 each, raising £3,500 for the roof.",
        clash: ["200 tickets at £15 each, raising £3,500"],
      },
      {
        copy: "The council has 45 seats: Labour 22, the Conservatives 15 and the Greens 9.",
        clash: ["45 seats: Labour 22, the Conservatives 15 and the Greens 9"],
      },
      {
        copy: "The school has 420 pupils, 215 girls and 215 boys, and no gym.",
        clash: ["420 pupils, 215 girls and 215 boys"],
      },
    ],
    consistent: [
      {
        copy: "The ferry was carrying 312 people. Rescuers pulled 280 from the water, and 17 died.",
        because: "The rest are not told of",
      },
      {
        copy: "The ferry was carrying about 300 people. Rescuers pulled 280 from the water, 17 died and 25 are missing.",
        because: "About",
      },
      {
        copy: "The chain opened 12 shops and closed five last year, a net gain of seven.",
        because: "12 − 5 = 7",
      },
      {
        copy: "The chain opened 12 shops and sold 5,000 kettles, a net gain of nine in staff.",
        because: "Kettles are no shops",
      },
      { copy: "The scouts sold 200 tickets at £15 each, raising £3,000 for the roof.", because: "200 × £15" },
      {
        copy: "The scouts sold 200 tickets at £15 and upwards, raising £3,500 for the roof.",
        because: "Some paid more",
      },
      {
        copy: "The council has 45 seats: Labour 22, the Conservatives 15, the Greens 6 and others 2.",
        because: "45",
      },
      { copy: "The school has 420 pupils, 215 girls and 205 boys, and no gym.", because: "420" },
      {
        copy: "The launch was carrying 212 passengers and 14 crew, 226 people in all, when the engine failed.",
        because: "212 + 14 = 226",
      },
      {
        copy: "Twelve people drowned in May, four in Lund and five in Tarn.",
        because: "the rest may have drowned elsewhere",
      },
      { copy: "There were 9 men and 3 women among the 12 victims.", because: "Nine and three are twelve" },
      { copy: "There were 5 men and 2 women among the 12 victims.", because: "The others may be children" },
      { copy: "The boat carried 14 people, including 6 men and 5 women.", because: "Including: not all of them" },
      { copy: "She scored 12 points in 20 games (9 assists and 4 steals).", because: "Other things than the games" },
      { copy: "They sold two, three and four records in those weeks, nine in all.", because: "Nine" },
      {
        copy: "# Shares\n\nThe poll was held in May.\n\n| Party | Share |\n| --- | --- |\n| Blue | 33.4% |\n| Green | 33.3% |\n| Gold | 33.4% |\n| Total | 100% |\n",
        because: "Rounded",
      },
      {
        copy: "# Fleet\n\nThe fleet has three ships.\n\n| Ship | Crew | Average age |\n| --- | --- | --- |\n| Ada | 12 | 31 |\n| Bee | 14 | 40 |\n| Cob | 9 | 35 |\n| Total | 35 | 36 |\n",
        because: "An average is not added up",
      },
      {
        copy: "# Costs\n\nThe works cost more than planned.\n\n| Item | Cost |\n| --- | --- |\n| Roof | £1.24m |\n| Walls | £2.31m |\n| Total | £3.6m |\n",
        because: "3.55, rounded to 3.6",
      },
      {
        copy: "# Posts\n\nPosts will go.\n\n| Unit | Posts |\n| --- | --- |\n| North | 12 |\n| South | n/a |\n| Total | 20 |\n",
        because: "A part is not given",
      },
      { copy: "Of the 60 pupils, 40 play football and 30 play chess.", because: "Some play both" },
      { copy: "The raid left 20 dead, 11 of them civilians, and 12 hurt.", because: "The hurt are not among the dead" },
      { copy: "It sold 3 cars and 4 vans, and 12 bicycles.", because: "No total" },
      { copy: "The squad of 23 has 9 defenders and 4 keepers, among others.", because: "Others" },
    ],
  },

  *find(ledger) {
    for (const claim of ledger.of("sum")) yield* added(claim);
    yield* tables(ledger);
  },
  message: ({ what, parts, sign, makes, whole }) =>
    sign === "+"
      ? shortened(`${what}: the parts make ${makes}, the total is ${whole}`, 100)
      : shortened(`${what}: ${parts.join(` ${sign} `)} makes ${makes}, not ${whole}`, 100),
  why: ({ parts, sign, makes, whole }) => `${parts.join(` ${sign} `)} = ${makes}, not ${whole}`,
  question: ({ makes, whole }) => `Is a part wrong, or the total: ${makes} or ${whole}?`,
});

function* added(claim: SumClaim): Iterable<Finding<Data> | LetGo> {
  const { whole, parts, complete, how } = claim;
  const made = madeOf(claim);
  if (meet(made, whole.interval)) return;
  if (!complete && isBelow(made, whole.interval)) {
    yield { claims: [claim], reason: "the rest may not be told" };
    return;
  }
  yield {
    subject: claim.subject,
    sides: [{ value: `${parts.map(({ text }) => text).join(` ${signs[how]} `)} / ${whole.text}`, claims: [claim] }],
    data: {
      what: capitalised(claim.what),
      parts: parts.map(({ text }) => text),
      sign: signs[how],
      makes: printedIn(figureOf(claim), whole),
      // "Twelve" at the head of its sentence
      whole: whole.text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
    },
  };
}

const signs = { sum: "+", net: "−", product: "×" } as const;

/** What the parts make, with their slack. */
function madeOf({ parts, how }: SumClaim): Interval {
  const intervals = parts.map(({ interval }) => interval);
  const [first, second] = intervals;
  if (how === "sum" || !first || !second) return sum(intervals);
  return how === "net" ? difference(first, second) : product(first, second);
}

/** What the printed figures make. */
function figureOf({ parts, how }: SumClaim): string {
  const [first, second] = parts.map(({ figure }: Quantity) => new Big(figure));
  if (how === "sum" || !first || !second) return totalOf(parts);
  return plain(how === "net" ? first.minus(second) : first.times(second));
}

/** Rows headed "Total", each column against the rows above it: those since the last total, or all of them. */
function* tables(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  for (const claims of ledger.subjects("cell").values()) {
    let since: (readonly CellClaim[])[] = [];
    const all: (readonly CellClaim[])[] = [];
    for (const [number, row] of groupedBy(claims, ({ row }) => row)) {
      // The first cell with words in it: where rows stand in groups, the group's name is not told again.
      if (isTotal(row[0]!.text)) {
        yield* totalRow(row, since, all);
        since = [];
      } else if (number > 0) {
        since.push(row);
        all.push(row);
      }
    }
  }
}

function* totalRow(
  row: readonly CellClaim[],
  since: readonly (readonly CellClaim[])[],
  all: readonly (readonly CellClaim[])[],
): Iterable<Finding<Data> | LetGo> {
  const columns = row.slice(1).flatMap((cell) => {
    const { quantity: whole, columnHead = "", column } = cell;
    if (!whole || !addable(columnHead)) return [];
    const parts = inColumn(since, column);
    // A cell of words leaves the sum open; one that is empty or holds a dash is nought, and no claim.
    if (parts.length < 2 || !parts.every(isFigured)) return [];
    const figures = figuresOf(parts);
    if (figures.some(({ unit, hedge }) => unit !== whole.unit || hedge !== undefined)) return [];
    const fits = [figures, figuresOf(inColumn(all, column).filter(isFigured))].some((each) =>
      meet(sum(each.map(({ interval }) => interval)), whole.interval),
    );
    return [{ cell, whole, parts, figures, fits }];
  });
  const wrong = columns.filter(({ fits }) => !fits);
  // Where no column adds up, the rows are not parts of the last.
  if (wrong.length > 1 && wrong.length === columns.length) {
    yield {
      claims: wrong.map(({ cell }) => cell),
      reason: "no column adds up: the rows may be something else than parts",
    };
    return;
  }
  for (const { cell, whole, parts, figures } of wrong) {
    const makes = printedIn(totalOf(figures), whole);
    if (whole.dimension === "percent" && whole.figure !== "100") continue;
    yield {
      subject: cell.columnHead ?? "total",
      sides: [
        { value: makes, claims: parts },
        { value: whole.text, claims: [cell] },
      ],
      data: {
        what: cell.columnHead ?? "Table",
        parts: figures.map(({ text }) => text),
        sign: "+",
        makes,
        whole: whole.text,
      },
    };
  }
}

function inColumn(rows: readonly (readonly CellClaim[])[], column: number): readonly CellClaim[] {
  return rows.flatMap((cells) => cells.filter((each) => each.column === column));
}

interface Figured extends CellClaim {
  readonly quantity: Quantity;
}

function isFigured(cell: CellClaim): cell is Figured {
  return cell.quantity !== undefined;
}

function figuresOf(cells: readonly Figured[]): readonly Quantity[] {
  return cells.map(({ quantity }) => quantity);
}

/** "Total", "Subtotal", "Sub-total", "Grand total", "Total votes cast", "All". */
function isTotal(head: string): boolean {
  const words =
    head
      .toLowerCase()
      .replace(/^sub[- ]?(?=total)/, "")
      .match(/\p{L}+/gu) ?? [];
  return (
    words.length <= 3 &&
    (totalHeads.has(words[0]!) ||
      (words[0] === "grand" && words[1] === "total") ||
      (words.length === 1 && words[0] === "all"))
  );
}

function addable(head: string): boolean {
  if (head.includes("%")) return true;
  return !(head.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => unaddable.has(word));
}
