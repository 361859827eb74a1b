import type { Article } from "../model/article.js";
import type { ClaimBase } from "../model/claim.js";
import type { Mentions } from "../model/mention.js";
import type { Sentence } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { type FrameAt, framesOf, type Statements, statementsOf } from "./frame.js";

/** What every claim extractor is given. */
export interface ClaimContext {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
  /** Who says what. */
  readonly statements: Statements;
  readonly frameAt: FrameAt;
  /** The fields that all claims share, filled for a span of a sentence; a claim without a place in the text cannot be made. */
  readonly base: (span: Span, sentence: number, stated?: boolean) => Omit<ClaimBase, "kind" | "subject">;
}

/** Makes the context of one article. */
export function claimContext(article: Article, sentences: readonly Sentence[], mentions: Mentions): ClaimContext {
  const statements = statementsOf(article, sentences, mentions);
  const frameAt = framesOf(article, sentences, mentions, statements);
  return {
    article,
    sentences,
    mentions,
    statements,
    frameAt,
    base: ({ start, end }, sentence, stated = true) => ({
      start,
      end,
      sentence,
      block: sentences[sentence]!.block,
      text: article.text.slice(start, end),
      frame: frameAt({ start, end }, sentence),
      stated,
      by: "gainsay",
    }),
  };
}
