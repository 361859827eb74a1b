import { titleKey } from "../values/title.js";
import { runInDateline } from "./dateline.js";
import type { Draft } from "./draft.js";
import { endsInQuestion, endsSentence, hasHeadingShape } from "./shapes.js";

/**
 * The blocks of body that are headings without marks, from `from` on: a title that the contents list names; a short line without a stop
 * that copy follows; in marked copy only one set in bold. Copy without any stops has no headings that could be told.
 */
export function inferHeadings(
  drafts: readonly Draft[],
  from: number,
  { marked, titles }: { readonly marked: boolean; readonly titles: ReadonlySet<string> },
): ReadonlySet<number> {
  const headings = new Set<number>();
  let prose = 0;
  let shaped = 0;
  for (let index = drafts.length - 1; index >= from; index--) {
    const draft = drafts[index] as Draft;
    if (draft.zone !== "body") continue;
    prose++;
    if (draft.text.length <= 300 && titles.has(titleKey(draft.text))) headings.add(index);
    else if (
      followed(index) &&
      (draft.emphasized || !marked) &&
      hasHeadingShape(draft.text) &&
      !runInDateline(draft.text)?.place
    ) {
      headings.add(index);
      shaped++;
    }
  }
  return shaped > 4 && shaped * 5 > prose * 3
    ? new Set([...headings].filter((index) => titles.has(titleKey(drafts[index]!.text))))
    : headings;

  /** Whether copy of its own follows: a paragraph that ends as sentences do, a list, a table, or a further heading. */
  function followed(index: number): boolean {
    let next = index + 1;
    while (drafts[next]?.zone === "caption") next++;
    const draft = drafts[next];
    if (!draft) return false;
    const question = endsInQuestion((drafts[index] as Draft).text);
    if (draft.zone === "body")
      return headings.has(next)
        ? !question
        : (endsSentence(draft.text) || draft.text.endsWith(":")) && !(question && endsInQuestion(draft.text));
    return draft.zone === "list-item" || draft.zone === "table-cell" || draft.zone === "quote" || draft.zone === "faq";
  }
}
