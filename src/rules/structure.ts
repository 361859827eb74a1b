import type { Ledger } from "../model/ledger.js";
import type { OutlineClaim } from "../model/outline.js";
import type { Finding, LetGo } from "../model/rule.js";
import { groupedBy } from "../values/grouped.js";
import { shortened } from "../values/wording.js";
import { defineRule } from "./define-rule.js";

type Data =
  | { readonly kind: "contents"; readonly missing: readonly string[]; readonly unlisted?: string }
  | {
      readonly kind: "numbers";
      readonly before: string;
      readonly after: string;
      readonly expected: number;
      readonly found: number;
    };

/** A list under "Contents" is this article's where so many of its entries, and so great a part, have their headings. */
const keptAtLeast = 2;
const keptShare = 0.6;
/** How many of a title's content words a heading must share to be the one promised. */
const sharedWords = 0.5;
/** Fewer numbered headings are no series. */
const shortest = 3;

export const structure = defineRule<Data>({
  id: "structure",
  family: "structure",
  severity: "warning",
  summary: "Contents that name a section the article does not have; headings that skip or repeat a number",
  matters:
    "A reader who follows the contents to nothing thinks that the copy was cut. A missing number shows that it was.",
  limits: [
    "A list of contents is held against the headings only where most of its entries have theirs, so that menus and links to other pages are left alone.",
    "An entry that shares half of its words with a heading is taken for it.",
    "Headings are counted within one rank; a series that begins again at one is another.",
  ],
  examples: {
    contradicts: [
      {
        copy: "# Moving a piano\n\nIt can be done.\n\n**In this guide:**\n\n1. What you need\n2. Whom to ask\n3. What it costs\n4. How to insure it\n\n## What you need\n\nStraps.\n\n## Whom to ask\n\nFriends.\n\n## What it costs\n\nBeer.\n\n## If it falls\n\nRun.\n",
        clash: ["How to insure it", "If it falls"],
      },
      {
        copy: "# The mill reopens\n\n## In short\n\nThe wheel turns again.\n\n## Table of Contents\n\n- A wheel from Danzig\n- Flour for the town\n- The miller’s plans\n\n## A wheel from Danzig\n\nIt came by barge.\n\n## Flour for three bakers\n\nThey buy it all.\n\n## Who was Ned Tulley?\n\nHe built it.\n",
        clash: ["The miller’s plans", "Who was Ned Tulley?"],
      },
      {
        copy: "# Four walks\n\nBring boots.\n\n## 1. Tarn and back\n\nFlat.\n\n## 2. The ridge\n\nSteep.\n\n## 4. The mere\n\nWet.\n",
        clash: ["2. The ridge", "4. The mere"],
      },
      {
        copy: "# How to hang a door\n\nTake your time.\n\n## Step 1: Measure\n\nTwice.\n\n## Step 2: Cut\n\nOnce.\n\n## Step 2: Hang\n\nWith help.\n\n## Step 3: Oil\n\nLightly.\n",
        clash: ["Step 2: Cut", "Step 2: Hang"],
      },
      {
        copy: "Contents\n- Who may vote\n- Where to vote\n- When to vote\n\nWho may vote\n\nAll who live here may vote on Thursday.\n\nWhere to vote\n\nThe school hall is open all day.\n",
        clash: ["When to vote"],
      },
      {
        copy: "# Choir season\n\nA full year lies ahead.\n\n**On this page:**\n\n- The spring concert\n- Auditions\n- The tour\n- Patrons\n- Recordings\n\n## The spring concert\n\nHaydn.\n\n## Auditions\n\nIn May.\n\n## The tour\n\nTo Graz.\n\n## The hall\n\nIt leaks.\n\n## Tickets\n\nAt the door.\n",
        clash: ["Patrons", "Recordings"],
      },
      {
        copy: "# Six months on\n\nWhat changed?\n\n## 1) Buses\n\nMore of them.\n\n## 2) Bins\n\nFewer.\n\n## 3) Parks\n\nThe same.\n\n## 5) Pools\n\nShut.\n",
        clash: ["3) Parks", "5) Pools"],
      },
      {
        copy: "<h1>The lock gates</h1><p>They leak.</p><p>Contents</p><ul><li><a href='#a'>Why they leak</a></li><li><a href='#b'>Who pays</a></li><li><a href='#c'>When they close</a></li></ul><h2 id='a'>Why they leak</h2><p>Oak rots.</p><h2 id='b'>Who pays</h2><p>Nobody yet.</p>",
        clash: ["When they close"],
      },
    ],
    consistent: [
      {
        copy: "# Moving a piano\n\nIt can be done.\n\n**In this guide:**\n\n1. What you need\n2. Whom to ask\n\n## What you need\n\nStraps.\n\n## Whom to ask\n\nFriends.\n",
        because: "All are kept",
      },
      {
        copy: "# Moving a piano\n\nIt can be done.\n\n**In this guide:**\n\n1. What you will need\n2. Whom to ask for help\n3. Costs\n\n## What you need\n\nStraps.\n\n## Whom to ask\n\nFriends.\n\n## Costs and fees\n\nBeer.\n",
        because: "Shorter wordings of the same titles",
      },
      {
        copy: "# The mill reopens\n\nThe wheel turns.\n\n## Quick links\n\n- Subscribe\n- Letters\n- Obituaries\n\n## A wheel from Danzig\n\nIt came by barge.\n",
        because: "A menu of other pages",
      },
      {
        copy: "# Four walks\n\nBring boots.\n\n## 1. Tarn and back\n\nFlat.\n\n## 2. The ridge\n\nSteep.\n\n## 3. The mere\n\nWet.\n",
        because: "In order",
      },
      {
        copy: "# Ten to one\n\nThe countdown.\n\n## 4. Tarn\n\nFlat.\n\n## 3. Ridge\n\nSteep.\n\n## 2. Mere\n\nWet.\n\n## 1. Fell\n\nHigh.\n",
        because: "Counted down",
      },
      {
        copy: "# Two rooms\n\nPaint them.\n\n## Hall\n\nFirst.\n\n### 1. Wash\n\nSoap.\n\n### 2. Prime\n\nGrey.\n\n### 3. Paint\n\nRed.\n\n## Bath\n\nNext.\n\n### 1. Wash\n\nSoap.\n\n### 2. Tile\n\nBlue.\n",
        because: "The count begins again",
      },
      {
        copy: "# The years\n\nA look back.\n\n## 10 reasons to stay\n\nMany.\n\n## 3 reasons to go\n\nFew.\n\n## 7 places to see\n\nSome.\n",
        because: "These figures count other things",
      },
      {
        copy: "# The mill reopens\n\nThe wheel turns.\n\n## Contents\n\n- Flour\n- Bran\n\nBoth are sold at the door, and the door is open.\n",
        because: "What the sack holds",
      },
      {
        copy: "# Season\n\nA full year.\n\n**On this page:**\n\n- The spring concert\n- Auditions\n- More from the choir\n\n## Auditions\n\nIn May.\n\n## The spring concert: Haydn\n\nIn June.\n",
        because: "A link to more is no section",
      },
      {
        copy: "# Law notes\n\nTwo rules matter.\n\n## Rule 7\n\nOn dogs.\n\n## Rule 12\n\nOn cats.\n\n## Rule 31\n\nOn geese.\n",
        because: "A choice of rules",
      },
      {
        copy: "# One and two\n\nShort.\n\n## 1. Tarn\n\nFlat.\n\n## 3. Mere\n\nWet.\n",
        because: "Two headings make no series",
      },
      {
        copy: "# Table of contents of a lost book\n\nThe monk listed them.\n\n## The whale\n\nLost.\n\n## The bell\n\nFound.\n",
        because: "No list of contents",
      },
    ],
  },
  *find(ledger) {
    yield* contents(ledger);
    yield* numbers(ledger);
  },
  message: (data) =>
    data.kind === "contents"
      ? shortened(`Contents name a section that is not there: “${data.missing.join("”, “")}”`, 100)
      : shortened(
          data.found === data.expected - 1
            ? `Two headings numbered ${data.found}: “${data.before}”, “${data.after}”`
            : `No heading ${data.expected}: “${data.before}” is followed by “${data.after}”`,
          100,
        ),
  why: (data) =>
    data.kind === "contents"
      ? `The other entries have their headings, ${data.missing.length === 1 ? "this one has" : "these have"} none${
          data.unlisted === undefined
            ? ""
            : `, and the section “${shortened(data.unlisted, 60)}” is not in the contents`
        }`
      : `Number ${data.expected} was due after “${shortened(data.before, 60)}”, and ${data.found} stands there`,
  question: (data) =>
    data.kind === "contents" ? "Was a section cut or renamed?" : "Was a section cut, or is the numbering wrong?",
});

function* contents(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  const all = ledger.of("outline");
  const entries = all.filter(({ role }) => role === "entry");
  const headings = all.filter(({ role }) => role === "heading");
  if (headings.length < keptAtLeast) return;
  // A heading that is one entry to the letter keeps no other.
  const listed = new Set(entries.map(({ subject }) => subject));
  const titles = new Set(headings.map(({ subject }) => subject));
  const free = headings.filter(({ subject }) => !listed.has(subject));
  const kept = entries.filter((entry) => titles.has(entry.subject) || free.some((heading) => isKept(entry, heading)));
  const missing = entries.filter((entry) => !kept.includes(entry) && !leadsAway.test(entry.subject));
  if (missing.length === 0 || kept.length < keptAtLeast) return;
  if (kept.length < keptShare * entries.length) {
    yield { claims: missing.slice(0, 2), reason: "most entries have no heading: it may be a menu" };
    return;
  }
  const { start } = entries[0]!;
  const unlisted = free.filter((heading) => heading.start > start && !entries.some((entry) => isKept(entry, heading)));
  const other = unlisted.length === 1 ? unlisted[0] : undefined;
  yield {
    subject: missing.map(({ subject }) => subject).join(", "),
    sides: [
      { value: missing.map(({ text }) => text).join(", "), claims: missing },
      ...(other ? [{ value: other.text, claims: [other] }] : []),
    ],
    data: {
      kind: "contents",
      missing: missing.map(({ text }) => text),
      ...(other && { unlisted: other.text }),
    },
    confidence: "likely",
  };
}

/** Entries that lead to other pages. */
const leadsAway =
  /\b(?:more|related|comments?|share|subscribe|newsletter|back to top|see also|further reading|sources|references|faqs?|conclusion)\b/;

function isKept(entry: OutlineClaim, heading: OutlineClaim): boolean {
  const [a, b] = [entry.subject, heading.subject];
  if (a.includes(b) || b.includes(a)) return true;
  const shared = entry.words.filter((word) => heading.words.includes(word)).length;
  return shared > 0 && shared >= sharedWords * Math.min(entry.words.length, heading.words.length);
}

/** Headings numbered up from one within one rank, of which one number is left out or given twice. */
function* numbers(ledger: Ledger): Iterable<Finding<Data> | LetGo> {
  const series = groupedBy(
    ledger.of("outline").filter(({ role, number }) => role === "heading" && number !== undefined),
    ({ level = 0, series: own = "" }) => `${level} ${own}`,
  );
  const lines = ledger.of("outline").filter(({ role }) => role === "line");
  for (const all of series.values())
    for (const run of runsOf(all)) {
      if (run.length < shortest || run[0]!.number !== 1) continue;
      const slips = run.flatMap((claim, at) => {
        const before = run[at - 1];
        return before && claim.number !== before.number! + 1 ? [{ before, claim }] : [];
      });
      const [slip] = slips;
      const told =
        slip &&
        lines.some(
          ({ number, start }) =>
            number === slip.before.number! + 1 && start > slip.before.start && start < slip.claim.start,
        );
      // More than one is another way of counting.
      if (!slip || told || slips.length > 1 || slip.claim.number! > slip.before.number! + 2) continue;
      yield {
        subject: `heading ${slip.before.number! + 1}`,
        sides: [slip.before, slip.claim].map((claim) => ({ value: claim.text, claims: [claim] })),
        data: {
          kind: "numbers",
          before: slip.before.text,
          after: slip.claim.text,
          expected: slip.before.number! + 1,
          found: slip.claim.number!,
        },
        confidence: "likely",
      };
    }
}

/** A number less than the one before begins another series. */
function runsOf(claims: readonly OutlineClaim[]): OutlineClaim[][] {
  const runs: OutlineClaim[][] = [];
  for (const claim of claims) {
    const run = runs.at(-1);
    if (!run || claim.number! < run.at(-1)!.number!) runs.push([claim]);
    else run.push(claim);
  }
  return runs;
}
