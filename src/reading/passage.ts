import type { Article } from "../model/article.js";
import type { Passage } from "../model/contradiction.js";
import type { SourceSpan, Span } from "../model/span.js";

/** Where a span of `article.text` stands in the source. */
export function sourceSpan(article: Pick<Article, "pieces">, span: Span): SourceSpan {
  const sourceStart = sourceOffset(article, span.start, "start");
  return { sourceStart, sourceEnd: Math.max(sourceStart, sourceOffset(article, span.end - 1, "end")) };
}

/** The source offset at which the character at `offset` of the text starts, or after which it ends. */
function sourceOffset({ pieces }: Pick<Article, "pieces">, offset: number, edge: "start" | "end"): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return 0;
  const inside = Math.min(Math.max(offset - piece.start, 0), piece.length - 1);
  const after = edge === "end" ? 1 : 0;
  return piece.length === piece.sourceLength
    ? piece.sourceStart + inside + after
    : piece.sourceStart + after * piece.sourceLength;
}

/** Makes passages of one article. */
export function passagesOf(article: Article): (span: Span, block: number) => Passage {
  const place = placesIn(article.source);
  return (span, block) => {
    const { sourceStart, sourceEnd } = sourceSpan(article, span);
    return {
      start: sourceStart,
      end: sourceEnd,
      ...place(sourceStart),
      zone: article.blocks[block]!.zone,
      text: article.text.slice(span.start, span.end),
    };
  };
}

/** Line and column of offsets in a source, from 1: the line starts are found once. */
export function placesIn(source: string): (offset: number) => { readonly line: number; readonly column: number } {
  const lineStarts = [0];
  for (const match of source.matchAll(/\r\n|\n|\r/g)) lineStarts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - lineStarts[low]! + 1 };
  };
}
