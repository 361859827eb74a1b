import type { Ledger } from "../model/ledger.js";
import type { NameClaim } from "../model/name.js";
import type { Finding, LetGo } from "../model/rule.js";
import { type Spelling, spellingsOf } from "./name-evidence.js";
import { judges, type Verdict } from "./name-verdicts.js";

/** What the wording of both name rules needs. */
export interface Spellings {
  readonly likeness: NameClaim["likeness"];
  /** As printed, in reading order. */
  readonly values: readonly string[];
  readonly because: string;
}

type Same = Extract<Verdict, { severity: unknown }>;

/** Names spelled in two ways: those of people, or all others. */
export function* spellings(ledger: Ledger, ofPeople: boolean): Iterable<Finding<Spellings> | LetGo> {
  const reported = new Set<number>();
  for (const [subject, claims] of ledger.subjects("name")) {
    if (isOfPeople(claims) !== ofPeople) continue;
    const judged = judge(claims);
    for (const { spellings: group, verdict } of judged.found) {
      // The same places may look alike in two ways.
      if (group.every((spelling) => spelling.claims.every(({ start }) => reported.has(start)))) continue;
      for (const spelling of group) for (const { start } of spelling.claims) reported.add(start);
      const sides = group.map((spelling) => ({ value: printed(spelling), claims: spelling.claims }));
      const { severity, confidence, because } = verdict;
      const values = sides.map(({ value }) => value);
      yield { subject, sides, severity, confidence, data: { likeness: claims[0]!.likeness, values, because } };
    }
    yield* judged.letGo;
  }
}

/** Spellings of one name put together, however many there are. */
function judge(claims: readonly NameClaim[]): { found: { spellings: Spelling[]; verdict: Same }[]; letGo: LetGo[] } {
  const all = spellingsOf(claims);
  const judgeTwo = judges[claims[0]!.likeness];
  let groups = all.map((spelling): { spellings: Spelling[]; verdict?: Same } => ({ spellings: [spelling] }));
  const letGo: { a: Spelling; b: Spelling; reason: string }[] = [];
  for (let i = 1; i < all.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [all[j] as Spelling, all[i] as Spelling];
      const verdict = judgeTwo(a, b);
      if ("reason" in verdict) {
        letGo.push({ a, b, reason: verdict.reason });
        continue;
      }
      const [one, other] = [a, b].map((spelling) => groups.find((group) => group.spellings.includes(spelling))!);
      const both = [...one!.spellings, ...other!.spellings];
      const merged = {
        spellings: all.filter((spelling) => both.includes(spelling)),
        verdict: [one!.verdict, other!.verdict].find((each) => each?.severity === "error") ?? verdict,
      };
      groups = groups.flatMap((group) => (group === one ? merged : group === other ? [] : group));
    }
  const found = groups.flatMap(({ spellings: group, verdict }) => (verdict ? [{ spellings: group, verdict }] : []));
  const together = (a: Spelling, b: Spelling): boolean =>
    found.some((group) => group.spellings.includes(a) && group.spellings.includes(b));
  return {
    found,
    letGo: letGo
      .filter(({ a, b }) => !together(a, b))
      .map(({ a, b, reason }) => ({ claims: [...a.claims, ...b.claims], reason })),
  };
}

function isOfPeople(claims: readonly NameClaim[]): boolean {
  const people = claims.filter(({ person }) => person).length;
  return people * 2 >= claims.length || (people > 0 && claims.every(({ after }) => after.length === 0));
}

function printed({ claims }: Spelling): string {
  return (claims.find(({ spelling }) => spelling !== spelling.toUpperCase()) ?? claims[0]!).spelling;
}

/** "Two spellings of one name: Haakonsen, then Hakonsen", at most 100 characters. */
export function tellSpellings({ values, likeness }: Spellings): string {
  const many = values.length > 2 ? values.length : "Two";
  const head =
    likeness === "given" || likeness === "family" ? `${many} names for one person` : `${many} spellings of one name`;
  const room = Math.floor((100 - head.length - 2 - 7 * (values.length - 1)) / values.length);
  return `${head}: ${values.map((value) => shortened(value, room)).join(", then ")}`;
}

/** What to ask the reporter. */
export function askWhich({ values }: Spellings): string {
  return `Which is right: ${values.slice(0, -1).join(", ")} or ${values.at(-1)}?`;
}

function shortened(text: string, room: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= room ? line : `${line.slice(0, Math.max(1, room - 1)).trimEnd()}…`;
}
