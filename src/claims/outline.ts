import { isClosed } from "../lexicon/closed-classes.js";
import type { OutlineClaim } from "../model/outline.js";
import { titleKey } from "../values/title.js";
import type { ClaimContext } from "./context.js";

/** A label above a table of contents is no entry of it. */
const label =
  /^(?:table of )?contents$|^(?:in|on) this \S+$|^jump to(?: section)?$|^skip to$|^quick links$|^at a glance$|^(?:what s )?inside$/;
const numbered = /^(\p{L}+\s)?#?(\d{1,2})(?:[.):–—-]|\s*$)/u;

/** The titles of the article: what its table of contents promises, and the headings it has. */
export function outlineClaims({ article, sentences, base }: ClaimContext): OutlineClaim[] {
  const first = new Map<number, number>();
  for (const { block, index } of sentences) if (!first.has(block)) first.set(block, index);
  return article.blocks.flatMap((block): OutlineClaim[] => {
    const sentence = first.get(block.index);
    if (sentence === undefined || block.zone === "table-cell" || block.zone === "metadata") return [];
    const text = article.text.slice(block.start, block.end);
    const role = block.zone === "contents" ? "entry" : block.zone === "heading" ? "heading" : "line";
    if (role === "line" && !/^#?\d{1,2}[.)]\s/.test(text)) return [];
    const subject = titleKey(text);
    if (subject === "" || (block.zone === "contents" && label.test(subject))) return [];
    const [, lead, number] = numbered.exec(text) ?? [];
    return [
      {
        ...base(block, sentence),
        kind: "outline",
        subject,
        role,
        words: subject.split(" ").filter((word) => word.length > 2 && !isClosed(word)),
        ...(number !== undefined && { number: Number(number), series: lead?.trim().toLowerCase() ?? "" }),
        ...(block.level !== undefined && { level: block.level }),
      },
    ];
  });
}
