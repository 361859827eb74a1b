import { normAt, textAt } from "../language/token-at.js";
import { anybody, sameNouns } from "../lexicon/measures.js";
import { speechVerbs } from "../lexicon/speech-verbs.js";
import { endings, exclusiveGroups, gatherings, openLists } from "../lexicon/totals.js";
import type { SumClaim } from "../model/numeric.js";
import type { Quantity, QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { countOf } from "../values/quantity.js";
import { isPlural, singular } from "../values/singular.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";

/** What parties and clubs hold between them. */
const held: ReadonlySet<string> = new Set("seat vote member medal councillor goal point".split(" "));
/** Groups that are made of women and men, girls and boys. */
const peopled: ReadonlySet<string> = new Set(
  "pupil student person employee worker member guest passenger victim juror delegate player child teacher patient prisoner resident soldier officer suspect councillor candidate doctor nurse migrant refugee hostage tourist sailor miner protester".split(
    " ",
  ),
);
/** Words that a part may have behind its figure. */
const phraseLength = 4;

/** Wholes that stand beside their parts: "9 men and 5 women among the 12 victims", "two, three and four, nine in all". */
export function sums({ sentences, mentions, base }: ClaimContext): SumClaim[] {
  const claims: SumClaim[] = [];
  for (const [index, quantities] of bySentence(mentions.quantities)) {
    const sentence = sentences[index]!;
    if (sentence.zone === "table-cell") continue;
    const { tokens } = sentence;
    const listed = listsIn(sentence, quantities).flatMap((read): Sighting[] => {
      const list = withoutWhole(read);
      const sum = list.whole ?? sumOf(sentence, quantities, list);
      if (!sum) return [];
      const from = Math.min(sum.whole.firstToken, list.members[0]!.firstToken);
      const to = Math.min(Math.max(sum.whole.endToken, list.end), tokens.length);
      return [{ ...sum, parts: list.members.map(({ quantity }) => quantity), from, to }];
    });
    for (const { whole, noun, complete, parts, from, to } of [...listed, ...holdersIn(sentence, quantities)])
      claims.push({
        ...base({ start: tokens[from]!.start, end: tokens[to - 1]!.end }, index),
        kind: "sum",
        subject: noun || "total",
        what: countedIn(sentence, whole),
        whole: whole.quantity,
        parts,
        complete,
        how: "sum",
      });
  }
  return claims;
}

/** What a figure counts, as printed: "people". */
function countedIn({ tokens }: Sentence, { endToken }: QuantityMention): string {
  const { noun, end } = phraseAfter(tokens, endToken);
  return end === endToken || noun.includes(" ") ? "total" : tokens[end - 1]!.text;
}

interface List {
  /** The whole, where the list itself shows it. */
  readonly whole?: Sum;
  readonly members: readonly QuantityMention[];
  /** What each counts, in the singular; "" where nothing is printed. */
  readonly nouns: readonly string[];
  /** Index of the token after it. */
  readonly end: number;
}

/** Runs of counts joined by commas and "and": "9 men, 3 women and 2 children". */
function listsIn({ tokens }: Sentence, quantities: readonly QuantityMention[]): List[] {
  const lists: List[] = [];
  let members: QuantityMention[] = [];
  let nouns: string[] = [];
  let end = 0;
  const close = () => {
    if (members.length > 1) lists.push({ members, nouns, end });
    members = [];
    nouns = [];
  };
  for (const mention of quantities) {
    const { quantity } = mention;
    const plain =
      (quantity.dimension === "count" || quantity.dimension === "money") && !quantity.vague && !quantity.range;
    const phrase = phraseAfter(tokens, mention.endToken);
    const joined =
      members.length > 0 &&
      joins(tokens, end, mention.firstToken) &&
      quantity.unit === members[0]!.quantity.unit &&
      // "212 passengers and 14 crew, 226 people in all": the last is the whole
      !inAll(tokens, mention.endToken) &&
      !inAll(tokens, phrase.end);
    if (!joined || !plain) close();
    if (!plain) continue;
    members.push(mention);
    nouns.push(phrase.noun);
    end = phrase.end;
  }
  close();
  return lists;
}

/** Whether only a comma or "and" stands from `from` to `to`. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return between.length > 0 && between.length <= 2 && between.every(({ text, norm }) => text === "," || norm === "and");
}

/** The noun right behind a figure, and where it ends. */
function phraseAfter(tokens: readonly Token[], at: number): { noun: string; end: number } {
  const told = placeAfter(tokens, at) ?? purposeAfter(tokens, at);
  if (told) return told;
  for (let end = at; end < Math.min(at + phraseLength, tokens.length); end++) {
    const { kind, norm } = tokens[end]!;
    if (kind !== "word" || norm === "and" || norm === "of" || norm === "in") break;
    if (isPlural(norm) && !isPlural(normAt(tokens, end + 1))) return { noun: singular(norm), end: end + 1 };
    if (end === at && /^(?:dead|killed|injured|wounded|hurt|missing|arrested)$/.test(norm))
      return { noun: "person", end: end + 1 };
    if (
      end === at &&
      /^(?:man|woman|child|boy|girl|person|soldier|policeman|civilian|crew|goal|draw|win|defeat|loss)$/.test(norm)
    )
      return { noun: norm, end: end + 1 };
  }
  return { noun: "", end: at };
}

/** "£6m for roads": what it goes to, and where that ends. */
function purposeAfter(tokens: readonly Token[], at: number): { noun: string; end: number } | undefined {
  const what = tokens[at + 1];
  if (tokens[at]?.norm !== "for" || what?.kind !== "word" || !isPlural(what.norm)) return undefined;
  return { noun: `for ${what.norm}`, end: at + 2 };
}

/** "310 in Ohio", "three from Ohio": what is counted there, and where the place ends. */
function placeAfter(tokens: readonly Token[], at: number): { noun: string; end: number } | undefined {
  let end = at + 1;
  if (tokens[at]?.norm !== "in" && tokens[at]?.norm !== "from") return undefined;
  while (end < at + phraseLength && tokens[end]?.kind === "word" && tokens[end]!.capital) end++;
  if (end === at + 1) return undefined;
  const place = tokens.slice(at, end).map(({ norm }) => norm);
  return { noun: place.join(" "), end };
}

/** "420 pupils, 215 girls and 215 boys": the first of the run is what the others make. */
function withoutWhole(list: List): List {
  const [whole, ...members] = list.members;
  const [noun = "", ...nouns] = list.nouns;
  if (list.whole || !whole || members.length < 2 || noun === "" || !isExclusive(nouns) || isExclusive(list.nouns))
    return list;
  if (!peopled.has(noun) || members.some(({ quantity }) => Number(quantity.figure) > Number(whole.quantity.figure)))
    return list;
  return { ...list, members, nouns, whole: { whole, noun, complete: false } };
}

/** "45 seats: Labour 22, the Conservatives 15 and the Greens 9": holders, each with a figure behind the name. */
function holdersIn({ tokens }: Sentence, quantities: readonly QuantityMention[]): Sighting[] {
  return quantities.flatMap((whole): Sighting[] => {
    const { noun, end } = phraseAfter(tokens, whole.endToken);
    if (!held.has(noun) || tokens[end]?.text !== ":" || whole.quantity.dimension !== "count") return [];
    if (whole.quantity.hedge !== undefined || whole.quantity.vague) return [];
    const parts: Quantity[] = [];
    let at = end + 1;
    for (;;) {
      while (/^(?:the|and)$/.test(normAt(tokens, at)) || tokens[at]?.text === ",") at++;
      const name = at;
      while (tokens[at]?.kind === "word" && tokens[at]?.capital) at++;
      const figure = tokens[at];
      if (at === name || !figure || !/^\d{1,3}$/.test(figure.text)) return [];
      parts.push(countOf(figure.text));
      at++;
      if (tokens[at]?.text !== "," && normAt(tokens, at) !== "and") break;
    }
    const closed = tokens[at] === undefined || /^[.;)]$/.test(textAt(tokens, at));
    const open = tokens.slice(end).some(({ norm }) => /^(?:others?|independents?|vacant|rest)$/.test(norm));
    if (parts.length < 3 || !closed || open) return [];
    return [{ whole, noun, complete: true, parts, from: whole.firstToken, to: at }];
  });
}

/** A sum with its parts and its tokens, end-exclusive. */
interface Sighting extends Sum {
  readonly parts: readonly Quantity[];
  readonly from: number;
  readonly to: number;
}

interface Sum {
  readonly whole: QuantityMention;
  readonly noun: string;
  readonly complete: boolean;
}

function sumOf({ tokens }: Sentence, quantities: readonly QuantityMention[], list: List): Sum | undefined {
  const first = list.members[0]!;
  const after = quantities.find(({ firstToken }) => firstToken >= list.end);
  const beforeAt = quantities.indexOf(first) - 1;
  const before = quantities[beforeAt];
  const exclusive = isExclusive(list.nouns);

  if (after && after.firstToken - list.end <= 9 && sameUnit(after, first)) {
    const between = tokens.slice(list.end, after.firstToken);
    if (between.some(({ norm }) => openLists.has(norm) && norm !== "among")) return undefined;
    const words = between
      .filter(({ kind }) => kind === "word")
      .map(({ norm }) => norm)
      .join(" ");
    const phrase = phraseAfter(tokens, after.endToken);
    // "…, nine in all", "…, nine people altogether"
    if (/^[,–—-]$/.test(between.at(-1)?.text ?? "") && (inAll(tokens, after.endToken) || inAll(tokens, phrase.end)))
      return { whole: after, noun: phrase.noun, complete: true };
    // "…, a total of nine", "…, making nine"
    if (/^(?:(?:for |making |giving )?an? (?:combined |grand )?total of|making|totalling|totaling)$/.test(words))
      return { whole: after, noun: phrase.noun, complete: true };
    // "9 men and 5 women among the 12 victims"
    if (exclusive && /^(?:were |are )?(?:among|of|amongst) (?:the|those)$/.test(words))
      return { whole: after, noun: phrase.noun, complete: false };
  }
  if (before && sameUnit(before, first)) {
    const between = tokens.slice(before.endToken, first.firstToken);
    const mark = between.at(-1)?.text ?? "";
    const phrase = phraseAfter(tokens, before.endToken);
    const rest = tokens.slice(phrase.end, first.firstToken);
    // "£10m, including £6m for roads and £5m for schools": parts of a sum of money may be fewer, not more
    const opened = /^(?:including|includes|included)$/.test(between.at(-1)?.norm ?? "");
    if (opened && between.length <= 3 && exclusive && list.nouns[0]?.startsWith("for ") && !before.quantity.vague)
      return { whole: before, noun: phrase.noun, complete: false };
    if (between.some(({ norm }) => openLists.has(norm)) || before.quantity.vague) return undefined;
    // "Twelve people died in the crash, ten men and three women.": who they were, behind what became of them
    const people = anybody.has(phrase.noun) || peopled.has(phrase.noun);
    if (people && exclusive && /^[:–—,]$/.test(mark) && isFate(rest.slice(0, -1)) && isLast(tokens, list.end))
      return { whole: before, noun: phrase.noun, complete: false };
    if (between.length > 6) return undefined;
    // "12 people (9 men and 5 women)", "12 people: 9 men and 5 women", "12 people – 9 men and 5 women –", "12 people, 9 men and 5 women,"
    const whole =
      anybody.has(phrase.noun) ||
      sameNouns.has(phrase.noun) ||
      list.nouns.every((noun) => noun === phrase.noun || noun === "");
    if (rest.length === 1 && /^[(:–—,-]$/.test(mark) && exclusive && (whole || phrase.noun !== "")) {
      const closed = textAt(tokens, list.end);
      const complete = mark !== "," && (mark !== "(" || closed === ")");
      return { whole: before, noun: phrase.noun, complete };
    }
  }
  return undefined;
}

function inAll(tokens: readonly Token[], at: number): boolean {
  return /^(?:altogether|in all|in total|all told)/.test(`${normAt(tokens, at)} ${normAt(tokens, at + 1)}`);
}

/**
 * Whether these words tell what became of those counted before them, and where: "died in the crash", "were honoured at the gala". Nobody else may
 * stand in them, for the list may be of those: "freed the hostages, nine men and …", "went on trial before a jury, seven men and …".
 */
function isFate(words: readonly Token[]): boolean {
  const passive = /^(?:was|were)$/.test(words[0]?.norm ?? "");
  const verb = words[passive ? 1 : 0];
  if (!verb || !(passive ? /(?:ed|n|t|ld|nd)$/.test(verb.norm) : endings.has(verb.norm))) return false;
  const place = words.slice(passive ? 2 : 1);
  if (place.length > 0 && !/^(?:in|at|on|during)$/.test(place[0]!.norm)) return false;
  return place.every(({ kind, norm }) => {
    const noun = singular(norm);
    return (
      kind === "word" &&
      !anybody.has(noun) &&
      !peopled.has(noun) &&
      !gatherings.has(noun) &&
      !/^(?:by|of|for|with|and|exchange)$/.test(norm)
    );
  });
}

/** Whether nothing is said of a list that ends before `at`: the sentence ends there, or tells who said so. */
function isLast(tokens: readonly Token[], at: number): boolean {
  const mark = textAt(tokens, at);
  if (mark === "" || /^[.;!?]$/.test(mark)) return true;
  return mark === "," && tokens.slice(at).some(({ norm }) => speechVerbs.has(norm));
}

/** Whether nobody is counted in two of the parts. */
function isExclusive(nouns: readonly string[]): boolean {
  const named = nouns.filter((noun) => noun !== "");
  return (
    named.length === nouns.length &&
    new Set(named).size === named.length &&
    (["in ", "from ", "for "].some((word) => named.every((noun) => noun.startsWith(word))) ||
      exclusiveGroups.some((group) => named.every((noun) => group.has(noun))))
  );
}

function sameUnit(a: QuantityMention, b: QuantityMention): boolean {
  return a.quantity.dimension === b.quantity.dimension && a.quantity.unit === b.quantity.unit;
}
