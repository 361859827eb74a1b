import type { Node } from "jsonc-parser";
import type { Copy } from "./copy.js";
import { itemsOf, jsonTree, property, stringCopy } from "./json.js";
import { Unreadable } from "./unreadable.js";

/** What a schema.org article says of itself, each with its place in the source. */
export interface SchemaOrgArticle {
  readonly headline?: Copy;
  readonly alternativeHeadline?: Copy;
  readonly description?: Copy;
  readonly datePublished?: Copy;
  readonly authors: readonly Copy[];
  readonly body?: Copy;
  readonly captions: readonly Copy[];
}

const expected = "a schema.org article (NewsArticle, Article, BlogPosting …) with a headline or an articleBody";
const articleType = /(?:Article|BlogPosting|Report)$/;

/** The articles of a piece of JSON-LD: one, a list, or those of a `@graph`. Throws `Unreadable` where there is none. Source: schema.org/NewsArticle. */
export function schemaOrgArticles(source: Copy): readonly SchemaOrgArticle[] {
  const root = jsonTree(source, expected);
  const found = articlesIn(root).flatMap((item) => fieldsOf(source, item) ?? []);
  if (found.length === 0) throw new Unreadable(root.offset, "none", expected);
  return found;
}

function articlesIn(root: Node): readonly Node[] {
  return itemsOf(root).flatMap((item) => [
    ...(itemsOf(property(item, "@type")).some(({ value }) => articleType.test(String(value))) ? [item] : []),
    ...itemsOf(property(item, "@graph")).flatMap(articlesIn),
  ]);
}

function fieldsOf(source: Copy, item: Node): SchemaOrgArticle | undefined {
  const string = (name: string) => stringCopy(source, property(item, name));
  const present = (copy: Copy | undefined) => copy ?? [];
  const headline = string("headline") ?? string("name");
  const body = string("articleBody") ?? string("text");
  if (!headline && !body) return undefined;
  const [alternativeHeadline, description, datePublished] = ["alternativeHeadline", "description", "datePublished"].map(
    string,
  );
  return {
    ...(headline && { headline }),
    ...(alternativeHeadline && { alternativeHeadline }),
    ...(description && { description }),
    ...(datePublished && { datePublished }),
    authors: itemsOf(property(item, "author")).flatMap((author) =>
      present(stringCopy(source, author) ?? stringCopy(source, property(author, "name"))),
    ),
    ...(body && { body }),
    captions: itemsOf(property(item, "image")).flatMap((image) =>
      present(stringCopy(source, property(image, "caption"))),
    ),
  };
}
