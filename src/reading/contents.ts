import { titleKey } from "../values/title.js";
import type { Draft } from "./draft.js";

/** A table of contents: which drafts it takes, and the titles it lists, in the form of `titleKey`. */
export interface Contents {
  readonly blocks: readonly number[];
  readonly titles: ReadonlySet<string>;
}

const alwaysContents = /^(?:table of )?contents\s?:?$/i;
const mayBeContents =
  /^(?:in this (?:article|guide|story|post|report|issue|section|page|piece)|on this page|jump to(?: section)?|skip to|what['’]s inside|inside|quick links|at a glance)\s?[:…]?$/i;

/**
 * Tables of contents: the list under "Contents", the list under "In this guide" when it names titles that stand further down, and list
 * items that are nothing but links into the page. They tell what is to come and claim nothing.
 */
export function contentsOf(drafts: readonly Draft[]): Contents {
  const blocks: number[] = [];
  const titles = new Set<string>();
  const lastPlaces = new Map<string, number>();
  for (let index = 0; index < drafts.length; index++) {
    const { text, zone, anchor } = drafts[index] as Draft;
    if (anchor && zone === "list-item") take(index);
    if ((zone !== "body" && zone !== "heading") || text.length > 40) continue;
    const always = alwaysContents.test(text);
    if (!always && !mayBeContents.test(text)) continue;
    const listed = itemsAfter(index);
    const kept = listed.filter((item) => lastPlace(item) > (listed.at(-1) as number)).length;
    if (listed.length === 0 || !(always || kept * 2 >= listed.length)) continue;
    blocks.push(index);
    for (const item of listed) take(item);
    index = listed.at(-1) as number;
  }
  return { blocks, titles };

  function take(index: number): void {
    blocks.push(index);
    titles.add(keyAt(index));
  }

  function keyAt(index: number): string {
    return titleKey((drafts[index] as Draft).text);
  }

  /** The last place at which the text of a block stands as a title may; -1 where it nowhere does. */
  function lastPlace(index: number): number {
    if (lastPlaces.size === 0)
      for (const [place, { text, zone }] of drafts.entries())
        if (text.length <= 200 && (zone === "body" || zone === "heading")) lastPlaces.set(titleKey(text), place);
    return lastPlaces.get(keyAt(index)) ?? -1;
  }

  /** The list items right after a label; where there is no list, the lines that stand again further down. */
  function itemsAfter(label: number): number[] {
    const items: number[] = [];
    let at = label + 1;
    while (drafts[at]?.zone === "list-item") items.push(at++);
    if (items.length === 0) while (drafts[at]?.zone === "body" && lastPlace(at) > at) items.push(at++);
    return items;
  }
}
