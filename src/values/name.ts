import { britishToAmerican } from "../lexicon/spelling-variants.js";
import { arabicArticles, givenTransliterations, servantOf, transliterations } from "../lexicon/transliterations.js";

/**
 * One slip of the hand between two spellings. `swapped`: two letters change places; `doubled`: a letter stands once or twice; `missing`: a letter
 * stands in one only; `wrong`: one letter for another.
 */
export interface Slip {
  readonly kind: "swapped" | "doubled" | "missing" | "wrong";
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
  if (Math.abs(a.length - b.length) > most) return undefined;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const x = a.slice(head, a.length - tail);
  const y = b.slice(head, b.length - tail);
  if (!x && !y) return [];
  if (most === 0) return undefined;
  const before = a[head - 1] ?? "";
  let best: readonly Slip[] | undefined;
  const swap = x.length > 1 && y.length > 1 && x[0] === y[1] && x[1] === y[0];
  if (swap) attempt("swapped", 2, 2);
  if (x.length < y.length) attempt(y[0] === before || y[0] === (x[0] ?? a[head]) ? "doubled" : "missing", 0, 1);
  if (y.length < x.length) attempt(x[0] === before || x[0] === (y[0] ?? b[head]) ? "doubled" : "missing", 1, 0);
  if (x && y) attempt("wrong", 1, 1);
  if (most > 1 && x.length === y.length) {
    attempt("missing", 0, 1);
    attempt("missing", 1, 0);
  }
  return best;

  function attempt(kind: Slip["kind"], fromX: number, fromY: number): void {
    const rest = within(x.slice(fromX), y.slice(fromY), most - 1, offset + head + fromX);
    if (!rest || (best && best.length <= rest.length + 1)) return;
    const last = !rest.length && tail === 0;
    best = [{ kind, at: offset + head, letters: [x.slice(0, fromX), y.slice(0, fromY)], last }, ...rest];
  }
}

const vowel = /^[aeiouy]$/;
const keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/**
 * How much a difference looks like a slip of the hand: 2 for letters swapped, doubled or lost inside the word, 1 for a vowel for a vowel or a key for
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
    return at >= 0 && under >= 0 && (at === under || at === under + 1);
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
  let stem = 0;
  while (stem < a.length && stem < b.length && a[stem] === b[stem]) stem++;
  const longer = a.length > b.length ? a : b;
  if (Math.abs(a.length - b.length) === 1 && longer[stem] === longer[stem - 1] && longer.length > stem + 1)
    return false;
  // The common part may have run into the endings: "syria|ns", "syria|s".
  for (let cut = stem; cut >= Math.max(3, stem - 2) && cut * 2 >= Math.min(a.length, b.length); cut--) {
    const [one, other] = [a.slice(cut), b.slice(cut)];
    // A mute "e" is no ending of its own: "Clark" and "Clarke" are two names, "-er" and "-r" a slip.
    if (endings.has(one) && endings.has(other) && one !== `e${other}` && other !== `e${one}`) return true;
  }
  return false;
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
  const hyphen = word.indexOf("-");
  const glued = hyphen > 0 && arabicArticles.has(word.slice(0, hyphen));
  const bare = glued ? word.slice(hyphen + 1) : word;
  if (before !== undefined && servantOf.includes(before)) return `abd ${skeleton(bare)}`;
  return glued || before === "al" || before === "el" ? `al ${skeleton(bare)}` : undefined;
}

/** "al-rahman", "al rahman" → "rahman". */
function withoutArticle(word: string): string {
  const hyphen = word.indexOf("-");
  return hyphen > 0 && arabicArticles.has(word.slice(0, hyphen)) ? word.slice(hyphen + 1) : word;
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
