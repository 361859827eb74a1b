import type { Draft } from "./draft.js";

/** A table of contents: which drafts it takes, and the titles it lists, in the form of `titleKey`. */
export interface Contents {
  readonly blocks: readonly number[];
  readonly titles: ReadonlySet<string>;
}

const alwaysContents = /^(?:table of )?contents\s?:?$/i;
const mayBeContents =
  /^(?:in this (?:article|guide|story|post|report|issue|section|page|piece)|on this page|jump to(?: section)?|skip to|what['’]s inside|inside|quick links|at a glance)\s?[:…]?$/i;

/** The form in which titles are compared: letters and figures only, in small letters, without leading numbers. */
export function titleKey(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:\d{1,3} )+(?=\p{L})/u, "");
}

/**
 * Tables of contents: the list under "Contents", the list under "In this guide" when it names titles that stand further down, and list
 * items that are nothing but links into the page. They tell what is to come and claim nothing.
 */
export function contentsOf(drafts: readonly Draft[]): Contents {
  const blocks: number[] = [];
  const titles = new Set<string>();
  const take = (index: number, label = false) => {
    blocks.push(index);
    if (!label) titles.add(titleKey((drafts[index] as Draft).text));
  };
  for (let index = 0; index < drafts.length; index++) {
    const { text, zone, anchor } = drafts[index] as Draft;
    if (anchor && zone === "list-item") take(index);
    if ((zone !== "body" && zone !== "heading") || text.length > 40) continue;
    const always = alwaysContents.test(text);
    if (!always && !mayBeContents.test(text)) continue;
    const listed = itemsAfter(drafts, index);
    if (listed.length === 0 || !(always || keptTitles(drafts, listed) * 2 >= listed.length)) continue;
    take(index, true);
    for (const item of listed) take(item);
    index = listed.at(-1) as number;
  }
  return { blocks, titles };
}

/** The list items right after a label; where there is no list, the lines that stand again further down. */
function itemsAfter(drafts: readonly Draft[], label: number): number[] {
  const items: number[] = [];
  let at = label + 1;
  while (drafts[at]?.zone === "list-item") items.push(at++);
  if (items.length) return items;
  // A line belongs to the contents as long as it is said again below; looked up once for the whole article.
  const later = new Map<string, number>();
  for (let index = at; index < drafts.length; index++) {
    const { text, zone } = drafts[index] as Draft;
    if (text.length <= 200 && (zone === "body" || zone === "heading")) later.set(titleKey(text), index);
  }
  while (drafts[at]?.zone === "body" && (later.get(titleKey((drafts[at] as Draft).text)) ?? 0) > at) items.push(at++);
  return items;
}

function keptTitles(drafts: readonly Draft[], listed: readonly number[]): number {
  const titles = new Set(listed.map((index) => titleKey((drafts[index] as Draft).text)));
  const after = (listed.at(-1) as number) + 1;
  let kept = 0;
  for (let index = after; index < drafts.length && kept < listed.length; index++)
    if (titles.delete(titleKey((drafts[index] as Draft).text))) kept++;
  return kept;
}
