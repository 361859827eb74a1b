import type { Article } from "../model/article.js";
import type { Frame } from "../model/frame.js";
import type { Mentions } from "../model/mention.js";
import type { Sentence } from "../model/sentence.js";
import type { Span } from "../model/span.js";

/** The frame under which a span of a sentence is asserted. */
export type FrameAt = (span: Span, sentence: number) => Frame;

/** Frames of one article. */
export function framesOf(_article: Article, _sentences: readonly Sentence[], _mentions: Mentions): FrameAt {
  return () => ({ speaker: { kind: "narrator" }, polarity: "affirmed", modality: "actual" });
}
