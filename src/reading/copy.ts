import type { SourcePiece } from "../model/article.js";

/** Clean text and its way back to the source. The pieces' `start` counts in `text`. */
export interface Copy {
  readonly text: string;
  readonly pieces: readonly SourcePiece[];
}

/** Puts clean text together from stretches of the source. White space is never put first, nor twice in a row by `space`. */
export class CopyBuilder {
  #text = "";
  #pieces: SourcePiece[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#text.length;
  }

  /** A stretch of the source as it stands. */
  take(start: number, end: number): void {
    if (end > start) this.put(this.#source.slice(start, end), start, end);
  }

  /** Text that stands for a stretch of the source: a decoded entity, one space for a line break. */
  put(text: string, sourceStart: number, sourceEnd: number): void {
    if (text === "") return;
    const sourceLength = sourceEnd - sourceStart;
    const last = this.#pieces.at(-1);
    if (
      last &&
      last.length === last.sourceLength &&
      text.length === sourceLength &&
      last.sourceStart + last.sourceLength === sourceStart
    ) {
      const length = last.length + text.length;
      this.#pieces[this.#pieces.length - 1] = { ...last, length, sourceLength: length };
    } else this.#pieces.push({ start: this.#text.length, length: text.length, sourceStart, sourceLength });
    this.#text += text;
  }

  /** One space for a stretch of the source, unless the text is empty or ends in white space. */
  space(sourceStart: number, sourceEnd: number): void {
    if (this.#text !== "" && !endsInSpace.test(this.#text.slice(-1))) this.put(" ", sourceStart, sourceEnd);
  }

  /** What was put together, without white space at its ends; the builder starts anew. */
  finish(): Copy {
    const copy = trimmed({ text: this.#text, pieces: this.#pieces });
    this.#text = "";
    this.#pieces = [];
    return copy;
  }
}

const endsInSpace = /\s/;

/** The copy between two offsets of its text. */
export function sliceCopy({ text, pieces }: Copy, from: number, to: number): Copy {
  const kept: SourcePiece[] = [];
  for (const piece of pieces) {
    const start = Math.max(piece.start, from);
    const end = Math.min(piece.start + piece.length, to);
    if (start >= end) continue;
    const inStep = piece.length === piece.sourceLength;
    kept.push({
      start: start - from,
      length: end - start,
      sourceStart: inStep ? piece.sourceStart + start - piece.start : piece.sourceStart,
      sourceLength: inStep ? end - start : piece.sourceLength,
    });
  }
  return { text: text.slice(from, to), pieces: kept };
}

/** The copy without white space at its ends. */
export function trimmed(copy: Copy): Copy {
  const from = copy.text.length - copy.text.trimStart().length;
  const to = copy.text.trimEnd().length;
  return from === 0 && to === copy.text.length ? copy : sliceCopy(copy, from, Math.max(from, to));
}
