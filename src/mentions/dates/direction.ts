import { normAt } from "../../language/token-at.js";
import { irregularPast, notPast, prospectiveWords, timetableVerbs } from "../../lexicon/tenses.js";
import type { Token } from "../../model/sentence.js";

/** Whether the clause around a date looks back (-1) or ahead (1); 0 where its words do not show it. */
export type Direction = -1 | 0 | 1;

const reach = 14;
const walls = new Set([";", ":", "“", "”", '"', "(", ")", "—"]);
const joints = new Set(
  "which who that whose when after before while because although though as but where whom than".split(" "),
);
const articles = new Set("a an the its his her their our my your this that these those".split(" "));
const timetableBases = new Set("open close begin start resume end".split(" "));
const pluralNoun = /[^su'i]s$/;
const beForms = new Set("is are am be it's he's she's there's that's".split(" "));

/** The direction of the clause that holds the tokens from `first` to `next`: the nearest verb before them, else the nearest behind. */
export function directionAt(tokens: readonly Token[], first: number, next: number): Direction {
  const before = tokens[first - 1]?.norm;
  if (before === "since") return -1;
  let infinitive = false;
  for (let i = first - 1, commas = 0; i >= 0 && i >= first - reach; i--) {
    const token = tokens[i] as Token;
    if (walls.has(token.text)) break;
    if (token.text === "," && ++commas > 1) break;
    if (isInfinitive(tokens, i)) infinitive = true;
    const cue = cueAt(tokens, i);
    if (cue) return cue;
    if (joints.has(token.norm) && i < first - 1) break;
  }
  if (infinitive) return 1;
  for (let i = next, commas = 0; i < tokens.length && i < next + reach; i++) {
    const token = tokens[i] as Token;
    if (walls.has(token.text)) break;
    if (token.text === "," && (++commas > 1 || (commas === 1 && i > next))) break;
    const cue = cueAt(tokens, i);
    if (cue) return cue;
    if (joints.has(token.norm)) break;
  }
  return 0;
}

function cueAt(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at] as Token;
  if (token.kind !== "word" || token.possessive) return 0;
  const { norm } = token;
  if (prospectiveWords.has(norm)) return 1;
  if (timetableVerbs.has(norm) && !articles.has(normAt(tokens, at - 1))) return 1;
  // "Polls close", "doors open"
  if (timetableBases.has(norm) && pluralNoun.test(normAt(tokens, at - 1))) return 1;
  const be = normAt(tokens, at - 1);
  // "is held", "to be opened": a passive of no time of its own.
  const timeless = be === "be" || be === "is" || be === "are";
  if (irregularPast.has(norm)) {
    if (timeless) return 0;
    // "was due", "were expected", "had been set": what was ahead then.
    const ahead = tokens[at + 1];
    return ahead && prospectiveWords.has(ahead.norm) ? 1 : -1;
  }
  if (norm.endsWith("ing") && beForms.has(be)) return 1;
  if (norm.endsWith("ed") && norm.length > 3 && !notPast.has(norm)) {
    return articles.has(be) || timeless ? 0 : -1;
  }
  return 0;
}

/** "to open": in a headline or a plan. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1];
  return (
    tokens[at]?.norm === "to" &&
    verb?.kind === "word" &&
    !verb.capital &&
    !articles.has(verb.norm) &&
    verb.norm.length > 1
  );
}
