import { parse, postprocess, preprocess } from "micromark";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Copy } from "./copy.js";
import type { Draft, Reading } from "./draft.js";
import { afterFrontMatter, type FrontMatterValue, frontMatterOf } from "./front-matter.js";
import { hiddenIn, masked } from "./hidden.js";
import { linesOf, wrapping } from "./lines.js";
import { MarkdownBlocks } from "./markdown-blocks.js";
import { definedLabels, definitionsFor, type Stretch, stretchesOf } from "./markdown-stretches.js";

const extensions = [gfmTable()];

/** Reads a Markdown file: its front matter, then its copy. */
export function readMarkdown(source: Copy): Reading {
  const front = frontMatterOf(source);
  const { drafts, marked } = readMarkdownCopy(afterFrontMatter(source, front));
  // Who writes front matter knows how to mark a heading.
  return { drafts: [...front.values.flatMap(frontMatterDrafts), ...drafts], marked: marked || front.end > 0 };
}

/**
 * Reads CommonMark with tables, shortcodes and raw HTML. A single line break is a space, or the end of a paragraph where the copy breaks
 * lines in no other way.
 */
function readMarkdownCopy(source: Copy): Reading {
  const hidden = hiddenIn(source.text);
  const text = masked(source.text, hidden);
  const linePerParagraph = hasLinePerParagraph(text);
  const blocks = new MarkdownBlocks(source, text, hidden, linePerParagraph);
  const stretches = stretchesOf(text, linePerParagraph);
  const defined = stretches.length > 1 ? definedLabels(text) : new Set<string>();
  for (const stretch of stretches)
    if (stretch.plain) blocks.plainLines(stretch.start, stretch.end);
    else readStretch(text, stretch, defined, blocks);
  return blocks.finish();
}

function readStretch(
  text: string,
  { start, end }: Stretch,
  defined: ReadonlySet<string>,
  blocks: MarkdownBlocks,
): void {
  // A byte order mark at the start is dropped by micromark, and would shift all offsets.
  const from = text.charCodeAt(start) === 0xfeff ? start + 1 : start;
  const stretch = text.slice(from, end);
  const chunks = preprocess()(stretch + definitionsFor(stretch, defined), undefined, true);
  for (const [phase, token] of postprocess(parse({ extensions }).document().write(chunks))) {
    if (token.start.offset >= stretch.length && stretch !== "") continue;
    const [tokenStart, tokenEnd] = [from + token.start.offset, Math.min(from + token.end.offset, end)];
    if (phase === "enter") blocks.enter(token.type, tokenStart, tokenEnd);
    else blocks.exit(token.type, tokenStart, tokenEnd);
  }
}

const markup = /^(?:[#>|<`~]|[-*+](?:\s|$)|\d{1,3}[.)]\s|[-*_=]{3,}$|\[[^\]]*\]:)/;
/** Markup that a line of prose may run on from. */
const listOrQuote = /^(?:>|[-*+]\s|\d{1,3}[.)]\s)/;

/** Whether a single line break is meant as the end of a paragraph: it parts prose more often than a blank line does, and no sentences. */
function hasLinePerParagraph(text: string): boolean {
  const pairs: [string, string][] = [];
  let gaps = 0;
  let before = "";
  let blank = false;
  for (const { text: line } of linesOf(text)) {
    if (line === "") blank = true;
    else {
      if (before !== "" && !markup.test(line) && (!markup.test(before) || listOrQuote.test(before))) {
        if (blank) gaps++;
        else pairs.push([before, line]);
      }
      before = line;
      blank = false;
    }
  }
  return pairs.length > Math.max(gaps, 2) && !wrapping(pairs).hard;
}

/** Characters that Markdown or HTML may give a meaning to. */
const marks = /[*_[\]<>&`\\{~]/;

function frontMatterDrafts({ key, zone, copy }: FrontMatterValue): Draft[] {
  const plain = zone === "metadata" || !marks.test(copy.text) || copy.text.length > 10_000;
  const copies: readonly Copy[] = plain ? [copy] : readMarkdownCopy(copy).drafts;
  return copies.map(({ text, pieces }) => ({ text, pieces, zone, key }));
}
