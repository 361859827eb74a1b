import { britishToAmerican } from "../lexicon/spelling-variants.js";
import { arabicArticles, givenTransliterations, servantOf, transliterations } from "../lexicon/transliterations.js";

/**
 * One slip of the hand between two spellings. `swapped`: two letters change places; `missing`: a letter stands in one only, or once for twice; `wrong`:
 * one letter for another.
 */
export interface Slip {
  readonly kind: "swapped" | "missing" | "wrong";
  /** Index of the first letter concerned, in the first word. */
  readonly at: number;
  /** The letters concerned, first word's then second word's: ["rs", "sr"], ["", "e"], ["n", "m"]. */
  readonly letters: readonly [string, string];
  /** Whether it is at the end of the word, where endings live. */
  readonly last: boolean;
}

/**
 * How two folded words of names are alike. `inflected`: one stem with two endings ("syria", "syrians"); `regional`: British and American ("centre",
 * "center"); `romanized`: one foreign name in two listed Latin spellings; `slipped`: the same but for one slip, or two in a long word.
 */
export type WordLikeness =
  | { readonly kind: "same" | "inflected" | "regional" | "romanized" | "different" }
  | { readonly kind: "slipped"; readonly slips: readonly Slip[] };

/** From this length on a word may hold two slips and still be known. */
const longWord = 8;
/** A word shorter than this is too near to too many others. */
const shortestWord = 5;

const endings: ReadonlySet<string> = new Set(
  (
    ". s es y ies is us i um a ae n an ans ns ian ians ia ias ean eans ish ese ite ites ic ics ical al als ally e ed d er ers r rs or ors ing ings ion ions " +
    "ation ations ative ive ives ity ities ment ments ly ism isms ist ists o os on ance ances ence ences ant ants ent ents able able's ous ful"
  )
    .split(" ")
    .map((ending) => (ending === "." ? "" : ending)),
);

/** The fewest slips, at most `most`, that make the one word the other; undefined where it takes more. Symmetric in number and kinds. */
export function slipsBetween(a: string, b: string, most = 1): readonly Slip[] | undefined {
  return within(a, b, most, 0);
}

function within(a: string, b: string, most: number, offset: number): readonly Slip[] | undefined {
  // Below nought, where no slip is left, any two lengths are too far apart.
  if (Math.abs(a.length - b.length) > most) return undefined;
  const head = commonHead(a, b);
  const x = a.slice(head);
  const y = b.slice(head);
  if (!x && !y) return [];
  let best: readonly Slip[] | undefined;
  if (x[0] === y[1] && x[1] === y[0]) attempt("swapped", 2, 2);
  if (x.length < y.length) attempt("missing", 0, 1);
  if (y.length < x.length) attempt("missing", 1, 0);
  attempt("wrong", 1, 1);
  // In words of one length, a letter may be lost here and another there.
  attempt("missing", 0, 1);
  attempt("missing", 1, 0);
  return best;

  function attempt(kind: Slip["kind"], fromX: number, fromY: number): void {
    const rest = within(x.slice(fromX), y.slice(fromY), most - 1, offset + head + fromX);
    if (!rest || (best && best.length <= rest.length + 1)) return;
    const last = !rest.length && x.length === fromX;
    best = [{ kind, at: offset + head, letters: [x.slice(0, fromX), y.slice(0, fromY)], last }, ...rest];
  }
}

/** How many letters two words begin with alike. */
function commonHead(a: string, b: string): number {
  let head = 0;
  while (a[head] !== undefined && a[head] === b[head]) head++;
  return head;
}

const vowel = /^[aeiouy]$/;
const keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/**
 * How much a difference looks like a slip of the hand: 2 for letters swapped or lost inside the word, 1 for a vowel for a vowel or a key for
 * its neighbour, 0 where it is another name as likely.
 */
export function slipStrength({ kind, last, letters: [one, other] }: Slip): 0 | 1 | 2 {
  if (kind === "swapped") return 2;
  if (kind !== "wrong") return last ? 0 : 2;
  if (vowel.test(one) && vowel.test(other)) return last ? 0 : 1;
  return areNeighbours(one, other) ? 1 : 0;
}

/** Keys side by side, or that touch across two rows of a keyboard. */
function areNeighbours(one: string, other: string): boolean {
  return keyRows.some((row, index) => {
    if (row.includes(one) && row.includes(other)) return Math.abs(row.indexOf(one) - row.indexOf(other)) === 1;
    const below = keyRows[index + 1] ?? "";
    const [upper, lower] = row.includes(one) ? [one, other] : [other, one];
    const [at, under] = [row.indexOf(upper), below.indexOf(lower)];
    return under >= 0 && (at === under || at === under + 1);
  });
}

/** Compares two folded words of names. Symmetric. */
export function likenessOf(a: string, b: string): WordLikeness {
  if (a === b) return { kind: "same" };
  const row = transliterations.get(a) ?? givenTransliterations.get(a);
  if (row !== undefined && row === (transliterations.get(b) ?? givenTransliterations.get(b)))
    return { kind: "romanized" };
  if (a === `${b}h` || b === `${a}h`) return { kind: /[ae]h?$/.test(a) ? "romanized" : "different" };
  if (american(a) === american(b)) return { kind: "regional" };
  if (isInflection(a, b)) return { kind: "inflected" };
  const shorter = Math.min(a.length, b.length);
  if (shorter < shortestWord) return { kind: "different" };
  const slips = slipsBetween(a, b, shorter >= longWord ? 2 : 1);
  return slips ? { kind: "slipped", slips } : { kind: "different" };
}

/** Whether two words are one stem with two endings, as far as endings show: "syria" and "syrians", "germany" and "german". */
export function isInflection(a: string, b: string): boolean {
  const stem = commonHead(a, b);
  if (isDoubled(a, b, stem) || isDoubled(b, a, stem)) return false;
  // The common part may have run into the endings: "syria|ns", "syria|s".
  for (let cut = stem; cut >= 3 && cut * 2 >= Math.min(a.length, b.length); cut--) {
    const [one, other] = [a.slice(cut), b.slice(cut)];
    // A mute "e" is no ending of its own: "Clark" and "Clarke" are two names, "-er" and "-r" a slip.
    if (endings.has(one) && endings.has(other) && one !== `e${other}` && other !== `e${one}`) return true;
  }
  return false;
}

/** Whether the longer word has but the letter at `at` twice, before its end: a slip, no ending. */
function isDoubled(longer: string, shorter: string, at: number): boolean {
  return longer.length === shorter.length + 1 && longer[at] === longer[at - 1] && longer.length > at + 1;
}

function american(word: string): string {
  let out = word;
  for (const [british, to] of britishToAmerican) out = out.replace(british, to);
  return out;
}

/**
 * The key under which the romanizations of one Arabic name meet, for a word that shows it is one: by the article ("al-Zor", "al Zour"), or by "servant
 * of" ("Abdulrahman", "Abdel Rahman"). `before` is the folded word in front. Undefined where nothing shows it.
 */
export function arabicKey(word: string, before?: string): string | undefined {
  const servant = servantOf.find((form) => word.startsWith(form) && word.length - form.length >= 3);
  if (servant !== undefined) return `abd ${skeleton(withoutArticle(word.slice(servant.length).replace(/^-/, "")))}`;
  const bare = withoutArticle(word);
  if (servantOf.includes(before ?? "")) return `abd ${skeleton(bare)}`;
  return bare !== word || before === "al" || before === "el" ? `al ${skeleton(bare)}` : undefined;
}

/** "al-rahman" → "rahman". */
function withoutArticle(word: string): string {
  const article = [...arabicArticles].find((each) => word.startsWith(`${each}-`));
  return article === undefined ? word : word.slice(article.length + 1);
}

/** What the common romanizations of one Arabic word share: "zour", "zor" → "zur"; "rahmaan" → "rahman"; "nusrah" → "nusra". */
function skeleton(word: string): string {
  return word
    .replace(/'/g, "")
    .replace(/ou|oo|au|ow|aw|o/g, "u")
    .replace(/ee|ei|ai|ay|ey|ie|iy|e|y/g, "i")
    .replace(/q|kh/g, "k")
    .replace(/gh/g, "g")
    .replace(/dh/g, "d")
    .replace(/th/g, "t")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=.)(?:ah|a|h|i)$/, "");
}

/** A name with everything but letters and figures out: "Lewis-McChord" and "Lewis McChord" are one. Takes folded words. */
export function squashed(words: readonly string[]): string {
  return words.join("").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether two names are the same words in another order. Takes folded words that carry meaning (no "of", "the"). Symmetric. */
export function isReordered(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.every((word, index) => word === b[index])) return false;
  const left = [...a].sort();
  const right = [...b].sort();
  return left.every((word, index) => word === right[index]);
}

/**
 * Keys that any two words within one slip of each other share: the word, and the word short of each of its letters. For a long word, short of two.
 * Looking a word up by its keys finds its neighbours without looking at every other word.
 */
export function nearKeys(word: string): ReadonlySet<string> {
  const keys = new Set([word]);
  const dropFrom = (text: string, from: number, depth: number): void => {
    for (let i = from; i < text.length; i++) {
      const shorter = text.slice(0, i) + text.slice(i + 1);
      keys.add(shorter);
      if (depth > 1) dropFrom(shorter, i, depth - 1);
    }
  };
  dropFrom(word, 0, word.length >= longWord && word.length <= 24 ? 2 : 1);
  return keys;
}
