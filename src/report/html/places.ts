import type { Article, SourcePiece } from "../../model/article.js";
import type { Span } from "../../model/span.js";

/** The way between a source and the article that was read from it. */
export interface Places {
  /** Where a stretch of the source stands in `article.text`; absent where nothing was read from it. */
  inText(start: number, end: number): Span | undefined;
  /** The line of the source, from 1, on which the copy at this offset of `article.text` stands. */
  line(offset: number): number;
}

export function placesOf({ source, pieces }: Article): Places {
  const bySource = [...pieces].sort((a, b) => a.sourceStart - b.sourceStart);
  const lineStarts = [0];
  for (const { 0: end, index } of source.matchAll(/\r\n|\n|\r/g)) lineStarts.push(index + end.length);

  const textOffset = (offset: number, edge: "start" | "end"): number | undefined => {
    const at = last(bySource, (piece) => piece.sourceStart <= offset);
    const piece = bySource[at];
    if (!piece || offset >= piece.sourceStart + piece.sourceLength) return undefined;
    const after = edge === "end" ? 1 : 0;
    if (piece.length === piece.sourceLength) return piece.start + (offset - piece.sourceStart) + after;
    return piece.start + after * piece.length;
  };

  return {
    inText(start, end) {
      if (end <= start) return undefined;
      const from = textOffset(start, "start");
      const to = textOffset(end - 1, "end");
      return from === undefined || to === undefined || to <= from ? undefined : { start: from, end: to };
    },
    line(offset) {
      const piece = pieces[last(pieces, (each) => each.start <= offset)];
      return last(lineStarts, (start) => start <= (piece ? sourceOffset(piece, offset) : 0)) + 1;
    },
  };
}

function sourceOffset(piece: SourcePiece, offset: number): number {
  return piece.length === piece.sourceLength ? piece.sourceStart + offset - piece.start : piece.sourceStart;
}

/** The place of the last item that passes, in a list whose passing items stand first; -1 where none does. */
function last<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (passes(items[middle] as Item)) low = middle;
    else high = middle - 1;
  }
  return low;
}
