import type { Node } from "jsonc-parser";
import type { Copy } from "./copy.js";
import type { Reading } from "./draft.js";
import { itemsOf, jsonTree, property, stringCopy } from "./json.js";
import { Parts } from "./parts.js";
import { Unreadable } from "./unreadable.js";

const expected = "a schema.org article (NewsArticle, Article, BlogPosting …) with a headline or an articleBody";
const articleType = /(?:Article|BlogPosting|Report)$/;

/** Reads schema.org articles in JSON-LD: one, a list, or those of a `@graph`. Source: schema.org/NewsArticle. */
export function readJsonLd(source: Copy): readonly Reading[] {
  const root = jsonTree(source, expected);
  const found = articlesIn(root).flatMap((item) => readItem(source, item) ?? []);
  if (found.length === 0) throw new Unreadable(root.offset, "none", expected);
  return found;
}

function articlesIn(root: Node): readonly Node[] {
  return itemsOf(root).flatMap((item) => [
    ...(itemsOf(property(item, "@type")).some(({ value }) => articleType.test(String(value))) ? [item] : []),
    ...itemsOf(property(item, "@graph")).flatMap(articlesIn),
  ]);
}

function readItem(source: Copy, item: Node): Reading | undefined {
  const string = (name: string) => stringCopy(source, property(item, name));
  const headline = string("headline") ?? string("name");
  const body = string("articleBody") ?? string("text");
  if (!headline && !body) return undefined;
  const parts = new Parts()
    .line(string("datePublished"), "metadata", "datePublished")
    .line(headline, "headline", "headline", true)
    .line(string("alternativeHeadline"), "standfirst", "alternativeHeadline", true)
    .line(string("description"), "standfirst", "description", true);
  for (const author of itemsOf(property(item, "author")))
    parts.line(stringCopy(source, author) ?? stringCopy(source, property(author, "name")), "metadata", "author", true);
  parts.copy(body);
  for (const image of itemsOf(property(item, "image")))
    parts.line(stringCopy(source, property(image, "caption")), "caption", "caption", true);
  return parts.finish();
}
