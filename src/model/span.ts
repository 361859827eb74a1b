/** A stretch of `Article.text`: UTF-16 offsets, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the source as it came in: UTF-16 offsets into that string, end-exclusive. */
export interface SourceSpan {
  readonly sourceStart: number;
  readonly sourceEnd: number;
}
