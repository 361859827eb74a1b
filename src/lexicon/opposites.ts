import { formsOf, pastForms } from "./verb-forms.js";

/** One of a pair of outcomes that exclude each other when said of one thing at one stage. */
export interface Outcome {
  /** Both poles of a pair have the same: "approve/reject". */
  readonly pair: string;
  readonly pole: 0 | 1;
  /** Base form: "throw out". */
  readonly lemma: string;
  /** This form is past or a participle. */
  readonly past: boolean;
}

/*
 * Verbs of decision and contest and their opposites. Source: the antonym links of Princeton WordNet 3.1 (Fellbaum, 1998) for the verbs, and
 * the verb columns of the UK Parliament and US Senate glossaries (pass/defeat, uphold/overturn, sign/veto), as far as news copy uses them.
 * Verbs that are opposites only of some things ("drop", "lift") are left out.
 */
const pairs: readonly (readonly [string, string, string])[] = [
  [
    "approve/reject",
    "approve accept endorse ratify back",
    "reject refuse veto|throw out|turn down|vote down|strike down",
  ],
  ["pass/defeat", "pass adopt", "defeat|vote down|throw out"],
  ["acquit/convict", "acquit|clear", "convict|find guilty"],
  ["uphold/overturn", "uphold", "overturn quash|strike down"],
  ["support/oppose", "support back", "oppose"],
  ["win/lose", "win", "lose"],
  ["grant/refuse", "grant", "refuse|turn down"],
];

/** Outcomes by their verb's folded form; of those in two words by the first, with the particle in the lemma. */
export const outcomes: ReadonlyMap<string, readonly Outcome[]> = (() => {
  const map = new Map<string, Outcome[]>();
  for (const [pair, ...poles] of pairs)
    poles.forEach((words, pole) => {
      const lemmas = words.split("|").flatMap((each, i) => (i === 0 ? each.split(" ") : [each]));
      for (const lemma of lemmas) {
        const verb = lemma.split(" ")[0]!;
        const pasts = new Set(pastForms(verb));
        for (const form of formsOf(verb)) {
          if (form.endsWith("ing")) continue;
          const outcome: Outcome = { pair, pole: pole as 0 | 1, lemma, past: pasts.has(form) };
          map.set(form, [...(map.get(form) ?? []), outcome]);
        }
      }
    });
  return map;
})();

/** Nouns for one thing under decision or contest, by class. Source: the same, hyponyms; the Guardian's and AP's political glossaries. */
export const decidedThings: ReadonlyMap<string, string> = classes({
  plan: "plan proposal scheme application blueprint project planning permission development",
  bill: "bill law legislation act measure ordinance amendment",
  deal: "deal offer agreement pact settlement accord contract",
  motion: "motion resolution",
  budget: "budget",
  appeal: "appeal challenge",
  bid: "bid takeover merger",
  treaty: "treaty convention",
  verdict: "verdict conviction ruling judgment judgement decision sentence",
  nomination: "nomination appointment",
  election: "election byelection by-election vote ballot poll race contest referendum",
  match: "match game final tie derby fixture",
  case: "case lawsuit suit",
  seat: "seat constituency",
  toss: "toss",
  strike: "strike walkout",
  ban: "ban embargo moratorium",
});

/** Who decides, by class: names of one body. */
export const deciders: ReadonlyMap<string, string> = classes({
  council: "council councillor councilor councilman councilmember authority borough",
  court: "court judge justice bench panel",
  jury: "jury juror",
  parliament: "parliament mp mps lawmaker legislator house assembly deputy",
  senate: "senate senator",
  board: "board director",
  shareholder: "shareholder investor",
  voter: "voter resident electorate",
  worker: "worker union staff employee crew member driver nurse teacher",
  government: "government minister cabinet ministry",
});

function classes(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([name, words]) => words.split(" ").map((word): [string, string] => [word, name])),
  );
}

/** Words that tell of several stages or several things of a kind: what is said of one is not said of the other. Folded. */
export const stageWords: ReadonlySet<string> = new Set(
  (
    "first second third fourth fifth final semi-final quarter-final preliminary provisional initial initially originally earlier previously previous former formerly later " +
    "again twice eventually subsequently now today's original revised new amended second-reading reconsidered resubmitted another other separate appeal appealed " +
    "round stage phase lower upper half ago last recently since then until once both some partly part parts half-time"
  ).split(" "),
);
