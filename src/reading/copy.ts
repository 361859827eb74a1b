import type { SourcePiece } from "../model/article.js";

/** Clean text and its way back to the source. The pieces' `start` counts in `text`. */
export interface Copy {
  readonly text: string;
  readonly pieces: readonly SourcePiece[];
}

/** A stretch of a source as it stands. */
export function copyOf(source: string, start = 0, end = source.length): Copy {
  const length = end - start;
  const pieces = length > 0 ? [{ start: 0, length, sourceStart: start, sourceLength: length }] : [];
  return { text: source.slice(start, end), pieces };
}

const space = /\s/;

/** Puts clean text together from stretches of other copy; all offsets count in that copy's text. */
export class CopyBuilder {
  /** What was put so far, in parts: joined at each step it would cost the square of its length. */
  #parts: string[] = [];
  #length = 0;
  #pieces: SourcePiece[] = [];
  readonly #from: Copy;

  constructor(from: Copy) {
    this.#from = from;
  }

  get length(): number {
    return this.#length;
  }

  /** What was put so far, from an offset on. */
  textFrom(offset: number): string {
    let at = this.#parts.length;
    let start = this.#length;
    while (start > offset && at > 0) start -= (this.#parts[--at] as string).length;
    return this.#parts
      .slice(at)
      .join("")
      .slice(Math.max(0, offset - start));
  }

  /** A stretch as it stands. */
  take(start: number, end: number): void {
    const { text, pieces } = this.#from;
    for (let at = pieceAt(pieces, start); at < pieces.length; at++) {
      const piece = pieces[at] as SourcePiece;
      if (piece.start >= end) break;
      const from = Math.max(piece.start, start);
      const to = Math.min(piece.start + piece.length, end);
      if (from < to) this.#push(text.slice(from, to), ...sourceOf(piece, from, to));
    }
  }

  /** Text that stands for a stretch: a decoded entity, a space for a line break. */
  put(text: string, start: number, end: number): void {
    const { pieces } = this.#from;
    const first = pieces[pieceAt(pieces, start)];
    const last = pieces[pieceAt(pieces, end - 1)];
    if (!first || !last || text === "") return;
    const [from] = sourceOf(first, start, start + 1);
    const [lastStart, lastLength] = sourceOf(last, end - 1, end);
    this.#push(text, from, Math.max(lastStart + lastLength - from, 0));
  }

  /** One space for a stretch, unless nothing stands before it or white space does. */
  space(start: number, end: number): void {
    if (this.#length > 0 && !space.test(this.#parts.at(-1)?.at(-1) as string)) this.put(" ", start, end);
  }

  /** Drops all but the first `length` characters. */
  cut(length: number): void {
    while (this.#length > length) {
      const part = this.#parts.pop() as string;
      this.#length -= part.length;
      if (this.#length < length) {
        this.#parts.push(part.slice(0, length - this.#length));
        this.#length = length;
      }
    }
    while ((this.#pieces.at(-1)?.start ?? -1) >= length) this.#pieces.pop();
    const last = this.#pieces.at(-1);
    if (!last || last.start + last.length <= length) return;
    const kept = length - last.start;
    const sourceLength = last.length === last.sourceLength ? kept : last.sourceLength;
    this.#pieces[this.#pieces.length - 1] = { ...last, length: kept, sourceLength };
  }

  /** What was put together, without white space at its ends; the builder starts anew. */
  finish(): Copy {
    const copy = trimmed({ text: this.#parts.join(""), pieces: this.#pieces });
    this.#parts = [];
    this.#length = 0;
    this.#pieces = [];
    return copy;
  }

  #push(text: string, sourceStart: number, sourceLength: number): void {
    const last = this.#pieces.at(-1);
    if (
      last &&
      last.length === last.sourceLength &&
      text.length === sourceLength &&
      last.sourceStart + last.sourceLength === sourceStart
    ) {
      const length = last.length + text.length;
      this.#pieces[this.#pieces.length - 1] = { ...last, length, sourceLength: length };
    } else this.#pieces.push({ start: this.#length, length: text.length, sourceStart, sourceLength });
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** The place of the last piece that starts at or before `offset`. */
function pieceAt(pieces: readonly SourcePiece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as SourcePiece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretch of the source for a part of a piece; a piece out of step stands for the whole of its stretch. */
function sourceOf(piece: SourcePiece, start: number, end: number): [sourceStart: number, sourceLength: number] {
  return piece.length === piece.sourceLength
    ? [piece.sourceStart + start - piece.start, end - start]
    : [piece.sourceStart, piece.sourceLength];
}

/** The copy between two offsets of its text. */
export function sliceCopy({ text, pieces }: Copy, from: number, to: number): Copy {
  const kept: SourcePiece[] = [];
  for (let at = pieceAt(pieces, from); at < pieces.length; at++) {
    const piece = pieces[at] as SourcePiece;
    const start = Math.max(piece.start, from);
    const end = Math.min(piece.start + piece.length, to);
    if (piece.start >= to) break;
    if (start >= end) continue;
    const [sourceStart, sourceLength] = sourceOf(piece, start, end);
    kept.push({ start: start - from, length: end - start, sourceStart, sourceLength });
  }
  return { text: text.slice(from, to), pieces: kept };
}

/** The copy without white space at its ends. */
export function trimmed(copy: Copy): Copy {
  const from = copy.text.length - copy.text.trimStart().length;
  const to = copy.text.trimEnd().length;
  return from === 0 && to === copy.text.length ? copy : sliceCopy(copy, from, Math.max(from, to));
}
