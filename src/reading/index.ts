import type { Article, Block, Format } from "../model/article.js";

export interface ReadOptions {
  readonly format?: Format | undefined;
  readonly publishedAt?: string | undefined;
}

export function readArticle(source: string, options: ReadOptions = {}): Article {
  const blocks: Block[] = [];
  for (const match of source.matchAll(/[^\n]+/g)) {
    blocks.push({
      index: blocks.length,
      zone: blocks.length ? "body" : "headline",
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return {
    format: options.format ?? "text",
    source,
    text: source,
    blocks,
    pieces: [{ start: 0, length: source.length, sourceStart: 0, sourceLength: source.length }],
  };
}
