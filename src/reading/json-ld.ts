import type { Copy } from "./copy.js";
import type { Reading } from "./draft.js";
import { Parts } from "./parts.js";
import { schemaOrgArticles } from "./schema-org.js";

/** Reads schema.org articles in JSON-LD that bring their copy with them. */
export function readJsonLd(source: Copy): readonly Reading[] {
  return schemaOrgArticles(source).map((article) => {
    const parts = new Parts()
      .line(article.datePublished, "metadata", "datePublished")
      .line(article.headline, "headline", "headline", true)
      .line(article.alternativeHeadline, "standfirst", "alternativeHeadline", true)
      .line(article.description, "standfirst", "description", true);
    for (const author of article.authors) parts.line(author, "metadata", "author", true);
    parts.copy(article.body);
    for (const caption of article.captions) parts.line(caption, "caption", "caption", true);
    return parts.finish();
  });
}
