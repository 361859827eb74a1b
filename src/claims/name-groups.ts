import { lookAlikeWords } from "../lexicon/look-alike-words.js";
import { sentenceStarters } from "../lexicon/sentence-starters.js";
import { transliterations } from "../lexicon/transliterations.js";
import type { NameLikeness } from "../model/name.js";
import { arabicKey, isInflection, isReordered, likenessOf, nearKeys, squashed } from "../values/name.js";
import type { NameInCopy, NameWord } from "./name-words.js";

/** A name, or one word of it, as one side of a group. */
export interface NameUse {
  readonly name: NameInCopy;
  /** The word that is spelled; the whole name where absent. */
  readonly word?: NameWord;
  /** In parentheses behind it: "(GSA)". */
  readonly acronym?: string;
}

/** One spelling, folded, with every place where it stands. */
export interface NameForm {
  readonly form: string;
  readonly uses: NameUse[];
}

/** Spellings that look alike in one way. */
export interface NameGroup {
  readonly likeness: NameLikeness;
  readonly forms: readonly NameForm[];
}

/** Words that look like more than this many others are of a kind of their own, such as part numbers: they are left out. */
const mostNeighbours = 12;

const wholeWord = /^[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*$/u;
const codeEnd = /-.$/u;
const contraction = /'(?:ve|re|ll|d|t|m|s)$/;

/** Words of names that are one slip of the hand, or two in a long word, from another such word. */
export function slippedGroups(names: readonly NameInCopy[], isSmall: (word: string) => boolean): NameGroup[] {
  const forms = new Map<string, NameForm>();
  for (const name of names)
    for (const word of name.words) if (canSlip(name, word)) addUse(forms, bareWord(word), { name, word });
  const isOrdinary = (word: string): boolean => lookAlikeWords.has(word) || isSmall(word);
  const groups = new Groups<NameForm>();
  for (const bucket of bucketsOf(forms.values(), (form) => nearKeys(form.form)))
    for (const [a, b] of pairsOf(bucket)) {
      if (groups.same(a, b) || (isOrdinary(a.form) && isOrdinary(b.form))) continue;
      if (squashed([a.form]) === squashed([b.form]) || !isNear(a.form, b.form)) continue;
      groups.join(a, b);
    }
  return groupsOf("slip", groups.all());
}

function isNear(one: string, other: string): boolean {
  const { kind } = likenessOf(one, other);
  return kind === "slipped" || (kind === "romanized" && !transliterations.has(one));
}

/** Whether a word may be misspelled: no code, acronym, contraction or word of grammar. */
function canSlip({ run }: NameInCopy, { word, token }: NameWord): boolean {
  if (word.length < 5 || word.length > 40 || !wholeWord.test(word) || contraction.test(word) || codeEnd.test(word))
    return false;
  if (sentenceStarters.has(word)) return false;
  return run.casing === "capitals" || token.text !== token.text.toUpperCase();
}

/** Without the Arabic article glued before it. */
function bareWord({ word }: NameWord): string {
  return word.replace(/^(?:al|el|ul|an|as|ash|at|ad|az|ez|es|ed|er|ar)-(?=.{3})/, "");
}

/** Foreign names in two Latin spellings: listed, or told by the Arabic article. */
export function romanizedGroups(names: readonly NameInCopy[]): NameGroup[] {
  const groups = new Map<string, Map<string, NameForm>>();
  for (const name of names)
    for (const word of name.words) {
      const row = transliterations.get(bareWord(word));
      const key = row ?? arabicKey(word.word, word.article);
      if (key === undefined) continue;
      const group = groups.get(key) ?? new Map<string, NameForm>();
      groups.set(key, group);
      addUse(group, row === undefined ? squashed([word.article ?? "", word.word]) : bareWord(word), { name, word });
    }
  return groupsOf(
    "romanization",
    [...groups.values()].map((group) => [...group.values()]),
  );
}

/** Long names but for one word, or for the order of their words; and the names that one acronym stands for. */
export function wordedGroups(
  names: readonly NameInCopy[],
  acronymOf: (name: NameInCopy) => string | undefined,
): NameGroup[] {
  const forms = new Map<string, NameForm>();
  for (const name of names) {
    if (name.words.length < 2 || name.run.casing !== "prose" || name.words.length > 12) continue;
    const acronym = acronymOf(name);
    addUse(forms, name.words.map(({ word }) => word).join(" "), { name, ...(acronym !== undefined && { acronym }) });
  }
  const wording = new Groups<NameForm>();
  for (const bucket of bucketsOf(forms.values(), maskedKeys))
    for (const [a, b] of pairsOf(bucket)) if (isReworded(a, b)) wording.join(a, b);
  const order = new Groups<NameForm>();
  for (const bucket of bucketsOf(forms.values(), ({ form }) => [form.split(" ").sort().join(" ")]))
    for (const [a, b] of pairsOf(bucket)) if (isReordered(a.form.split(" "), b.form.split(" "))) order.join(a, b);
  return [...groupsOf("wording", wording.all()), ...groupsOf("order", order.all())];
}

/** Whether two names one word apart may be one: by an acronym, a common stem or their length. Others are other things: "North Sea", "Red Sea". */
function isReworded(a: NameForm, b: NameForm): boolean {
  const [left, right] = [a.form.split(" "), b.form.split(" ")];
  if (left.length > 3 || [...a.uses, ...b.uses].some(({ acronym }) => acronym !== undefined)) return true;
  return left.some((word, at) => word !== right[at] && isInflection(word, right[at]!));
}

/** The name with each of its words blotted out in turn, and its acronym. */
function maskedKeys({ form, uses }: NameForm): string[] {
  const words = form.split(" ");
  const keys = words.map((_, at) => words.map((word, index) => (index === at ? "*" : word)).join(" "));
  const acronym = uses.find((use) => use.acronym)?.acronym;
  return acronym === undefined ? keys : [...keys, `(${acronym})`];
}

function addUse(forms: Map<string, NameForm>, form: string, use: NameUse): void {
  const same = forms.get(form);
  if (same) same.uses.push(use);
  else forms.set(form, { form, uses: [use] });
}

function groupsOf(likeness: NameLikeness, groups: readonly NameForm[][]): NameGroup[] {
  return groups
    .filter((group) => group.length > 1 && group.length <= mostNeighbours)
    .map((forms) => ({ likeness, forms }));
}

function bucketsOf(forms: Iterable<NameForm>, keysOf: (form: NameForm) => Iterable<string>): Iterable<NameForm[]> {
  const buckets = new Map<string, NameForm[]>();
  for (const form of forms)
    for (const key of keysOf(form)) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [form]);
      else if (bucket.length <= mostNeighbours) bucket.push(form);
    }
  return buckets.values();
}

function* pairsOf<T>(items: readonly T[]): Iterable<[T, T]> {
  for (let i = 1; i < items.length; i++) for (let j = 0; j < i; j++) yield [items[j] as T, items[i] as T];
}

/** Things put together two by two; groups come in the order of their first members. */
class Groups<T> {
  readonly #heads = new Map<T, T>();

  same(a: T, b: T): boolean {
    return this.#headOf(a) === this.#headOf(b);
  }

  join(a: T, b: T): void {
    const head = this.#headOf(a);
    this.#heads.set(this.#headOf(b), head);
    for (const each of [a, b]) if (!this.#heads.has(each)) this.#heads.set(each, head);
  }

  all(): T[][] {
    const groups = new Map<T, T[]>();
    for (const each of this.#heads.keys()) {
      const head = this.#headOf(each);
      const group = groups.get(head);
      if (group) group.push(each);
      else groups.set(head, [each]);
    }
    return [...groups.values()];
  }

  #headOf(each: T): T {
    let head = each;
    for (let next = this.#heads.get(head); next !== undefined && next !== head; next = this.#heads.get(head))
      head = next;
    if (head !== each) this.#heads.set(each, head);
    return head;
  }
}
