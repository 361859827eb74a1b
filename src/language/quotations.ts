import { speechVerbs } from "../lexicon/speech-verbs.js";
import type { Article, Block } from "../model/article.js";
import type { Quotation, QuotationKind } from "../model/quote.js";
import type { Span } from "../model/span.js";

/*
 * Marks are paired block by block in one pass. An opening double mark that no mark closes runs to the end of its paragraph if the next
 * paragraph opens with a mark again (one speech over paragraphs); otherwise to the end of its sentence.
 */

const marks = /["“”„«»‘’']/g;
const wordCharacter = /[\p{L}\p{N}]/u;
const sentenceEnd = /[.?!…](?=\s|$)/g;
/** " — Ann Orrin, baker": at the end of a block quotation. */
const authorLine = /\s(?:[—–]|--?)\s{0,3}\p{Lu}[^.?!—–]{0,80}$/u;
/** The same inside the marks: "… into stairs. — Ann Orrin". */
const authorInside = /[.?!]\s{1,3}(?:[—–]|--?)\s{0,3}\p{Lu}[^.?!—–]{0,80}$/u;
const words = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const speechEnd = /[,.?!…—–-]$/;
/** "’em", "’til", "’90s": an apostrophe that stands for lost letters. */
const elision = /^(?:em|til|tis|twas|cause|n|bout|round|\d{2}s?)(?![\p{L}\p{N}])/iu;

type Style = "double" | "straight" | "single" | "straight-single" | "guillemet";

/** All quotations of the article in reading order. They never overlap; what is quoted inside a quotation belongs to it. */
export function quotationsOf(article: Article): Quotation[] {
  const quotations: Quotation[] = [];
  let running: Quotation | undefined;
  for (const block of article.blocks) {
    const marked = inBlock(article.text, block);
    const found =
      marked.length === 0 &&
      (block.zone === "quote" ||
        (block.zone === "caption" &&
          authorLine.test(article.text.slice(Math.max(block.start, block.end - 120), block.end))))
        ? blockQuotation(article.text, block)
        : marked;
    const first = found[0];
    for (const { span, inner, closed } of found) {
      const speech: number =
        running && span === first?.span && onlySpace(article.text, block.start, span.start)
          ? running.speech
          : quotations.length;
      const kind = speech === quotations.length ? kindOf(article.text, inner, closed, block) : "speech";
      quotations.push({ ...span, inner, closed, block: block.index, kind, speech });
    }
    const last = quotations.at(-1);
    running = last && found.length > 0 && !last.closed ? last : undefined;
  }
  return settleUnclosed(article, quotations);
}

interface Found {
  readonly span: Span;
  readonly inner: Span;
  readonly closed: boolean;
}

function inBlock(text: string, block: Block): Found[] {
  const slice = text.slice(block.start, block.end);
  const found: Found[] = [];
  const all = [...slice.matchAll(marks)].map(({ index }) => index);
  const singleClosers = all.filter((at) => (slice[at] === "’" || slice[at] === "'") && closesSingle(slice, at));
  let nextCloser = 0;
  let open: { at: number; style: Style } | undefined;

  const close = (open: { at: number }, at: number, closed: boolean): void => {
    const from = block.start + open.at;
    const tail = slice.slice(Math.max(open.at + 1, at - 120), at);
    const author = authorInside.exec(tail);
    // The value of an attribute (alt="…") is a saying only where it gives its author.
    if (slice[open.at - 1] === "=" && !author) return;
    const innerEnd = block.start + at - (author ? tail.length - author.index - 1 : 0);
    if (innerEnd > from + 1 && /\S/.test(slice.slice(open.at + 1, at)))
      found.push({
        span: { start: from, end: block.start + at + (closed ? 1 : 0) },
        inner: { start: from + 1, end: innerEnd },
        closed,
      });
  };

  for (const at of all) {
    const mark = slice[at] as string;
    const spaceBefore = at === 0 || (!wordCharacter.test(slice[at - 1]!) && !/[.,?!…;:%)\]]/.test(slice[at - 1]!));
    if (open) {
      if (open.style === "double") {
        if (mark === "”") {
          close(open, at, true);
          open = undefined;
        } else if (mark === "“" || (mark === '"' && !spaceBefore)) {
          close(open, at, mark === '"');
          open = mark === "“" ? { at, style: "double" } : undefined;
        }
      } else if (open.style === "straight") {
        if (mark === '"' || mark === "”") {
          const opensAgain =
            mark === '"' &&
            spaceBefore &&
            at + 1 < slice.length &&
            /\S/.test(slice[at + 1]!) &&
            !/[,.;:)]/.test(slice[at + 1]!);
          close(open, at, !opensAgain);
          open = opensAgain ? { at, style: "straight" } : undefined;
        }
      } else if (open.style === "guillemet") {
        if (mark === "»") {
          close(open, at, true);
          open = undefined;
        }
      } else if ((mark === "’" && open.style === "single") || (mark === "'" && open.style === "straight-single")) {
        while (nextCloser < singleClosers.length && singleClosers[nextCloser]! < at) nextCloser++;
        if (singleClosers[nextCloser] !== at) continue;
        // "the workers’ pay’": a plural's apostrophe, if another mark closes later
        const following = singleClosers[nextCloser + 1];
        const plural = /s/.test(slice[at - 1] ?? "") && /^\s\p{Ll}/u.test(slice.slice(at + 1, at + 3));
        if (
          plural &&
          following !== undefined &&
          !slice.slice(at, Math.min(following, at + 400)).includes("‘") &&
          following < at + 400
        )
          continue;
        close(open, at, true);
        open = undefined;
      } else if (open.style === "straight-single" && (mark === "“" || (mark === '"' && spaceBefore))) {
        // What opened was an apostrophe.
        open = mark === "“" ? { at, style: "double" } : { at, style: "straight" };
      }
      continue;
    }
    if (mark === "“") open = { at, style: "double" };
    else if (mark === "„") open = { at, style: "double" };
    else if (mark === "«") open = { at, style: "guillemet" };
    else if (
      mark === '"' &&
      (spaceBefore || !/\d/.test(slice[at - 1]!)) &&
      at + 1 < slice.length &&
      /\S/.test(slice[at + 1]!)
    )
      open = { at, style: "straight" };
    else if (
      (mark === "‘" || mark === "'") &&
      spaceBefore &&
      wordCharacter.test(slice[at + 1] ?? "") &&
      !elision.test(slice.slice(at + 1, at + 8))
    ) {
      // Only if a mark closes it soon: an apostrophe at the head of a word is commoner than a long quotation in straight single marks.
      while (nextCloser < singleClosers.length && singleClosers[nextCloser]! <= at) nextCloser++;
      const closer = singleClosers[nextCloser];
      if (closer !== undefined && closer - at < 2000) open = { at, style: mark === "‘" ? "single" : "straight-single" };
    }
  }
  if (open && open.style !== "single" && open.style !== "straight-single") close(open, slice.length, false);
  return found;
}

/** A block set as a quotation, without marks: all of it, less an author behind a dash. */
function blockQuotation(text: string, { start, end }: Block): Found[] {
  const slice = text.slice(start, end);
  const author = authorLine.exec(slice);
  const said = slice.slice(0, author?.index ?? slice.length).trimEnd();
  if (said === "") return [];
  const span = { start, end: start + said.length };
  return [{ span, inner: span, closed: true }];
}

function closesSingle(slice: string, at: number): boolean {
  const before = slice[at - 1];
  const after = slice[at + 1];
  return before !== undefined && /\S/.test(before) && (after === undefined || !wordCharacter.test(after));
}

function onlySpace(text: string, start: number, end: number): boolean {
  return end - start < 8 && text.slice(start, end).trim() === "";
}

/** A quotation that nothing closes and that does not run on ends with its sentence. */
function settleUnclosed(article: Article, quotations: readonly Quotation[]): Quotation[] {
  return quotations.map((quotation, index) => {
    if (quotation.closed || quotations[index + 1]?.speech === quotation.speech || quotation.speech !== index)
      return quotation;
    const block = article.blocks[quotation.block];
    if (block?.zone === "quote") return quotation;
    sentenceEnd.lastIndex = 0;
    const slice = article.text.slice(quotation.inner.start, quotation.inner.end);
    const stop = slice.match(sentenceEnd) ? slice.search(sentenceEnd) : -1;
    if (stop < 0) return quotation;
    const end = quotation.inner.start + stop + 1;
    return { ...quotation, end, inner: { start: quotation.inner.start, end } };
  });
}

function kindOf(text: string, inner: Span, closed: boolean, block: Block): QuotationKind {
  if (inner.end - inner.start > 200) return "speech";
  const said = text.slice(inner.start, inner.end).trim();
  const all = said.match(words) ?? [];
  const finished = speechEnd.test(said);
  // "the “green wall”," has its comma inside in American copy: two words and a comma are still no speech
  if (all.length <= 3 && closed && !/[.?!]$/.test(said) && !(said.endsWith(",") && isSaidOf(text, inner.end + 1)))
    return "scare";
  const capitals = all.filter((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length < 4);
  if (
    !finished &&
    block.zone !== "headline" &&
    all.length > 1 &&
    all.length < 12 &&
    capitals.length === all.length &&
    all.some((word) => /^\p{Lu}/u.test(word)) &&
    /^[\p{Lu}\p{N}]/u.test(all.at(-1)!)
  )
    return "title";
  return "speech";
}

/** "“He died,” said": a speech verb right behind the mark. */
function isSaidOf(text: string, at: number): boolean {
  const verb = /^\s{1,3}(\p{L}+)/u.exec(text.slice(at, at + 20))?.[1];
  return verb !== undefined && speechVerbs.has(verb.toLowerCase());
}
