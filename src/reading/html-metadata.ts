import { type Copy, sliceCopy } from "./copy.js";
import type { Draft } from "./draft.js";
import { attribute, keyOf } from "./html-page.js";
import type { HtmlNode } from "./html-tree.js";
import { attributeDraft } from "./html-writer.js";
import { type SchemaOrgArticle, schemaOrgArticles } from "./schema-org.js";
import { Unreadable } from "./unreadable.js";

/** What `<meta>` calls what is kept as metadata. Sources: Open Graph, X cards, Dublin Core, and what news systems publish beside them. */
const metaKeys: ReadonlyMap<string, string> = new Map([
  ...keys(
    "datePublished",
    "article:published_time og:article:published_time datepublished dcterms.issued dcterms.created citation_publication_date parsely-pub-date",
  ),
  ...keys(
    "date",
    "date dc.date dcterms.date dc.date.issued publish-date publish_date sailthru.date release_date cxenseparse:recs:publishtime",
  ),
  ...keys("pubdate", "pubdate"),
  ...keys("dateModified", "article:modified_time og:updated_time datemodified dcterms.modified"),
  ...keys("title", "og:title twitter:title headline dc.title dcterms.title title"),
  ...keys("description", "description og:description twitter:description dc.description dcterms.description"),
  ...keys("author", "author article:author dc.creator dcterms.creator parsely-author byl sailthru.author"),
]);

function keys(key: string, names: string): [string, string][] {
  return names.split(" ").map((name) => [name, key]);
}

/** What a page tells of itself, in the order it stands. */
export interface Metadata {
  readonly told: readonly Draft[];
  /** The title of the page, where no metadata gives the title of the article. */
  readonly title?: Draft;
}

/** Metadata of a page that stands in its attributes, and its title. */
export function metadataOf(source: Copy, nodes: readonly HtmlNode[]): Metadata {
  const { text } = source;
  const found: Draft[] = [];
  const siteNames = new Set<string>();
  for (const node of nodes)
    if (node.name === "meta") {
      const name = ["property", "name", "itemprop"]
        .map((each) => attribute(text, node, each))
        .find((each) => each)
        ?.trim()
        .toLowerCase();
      const place = node.attributes.get("content");
      if (!place || name === undefined) continue;
      if (name === "og:site_name" || name === "application-name") siteNames.add(keyOf(text.slice(...place)));
      const key = metaKeys.get(name);
      const draft =
        key === undefined
          ? undefined
          : attributeDraft(source, place[0], Math.min(place[1], place[0] + longest), "metadata", key);
      if (!draft || (key === "author" && (!/\s/.test(draft.text) || /^https?:|@/.test(draft.text)))) continue;
      found.push(draft);
    }
  found.push(...linkedData(source, nodes));
  const told = found.map((draft) => (draft.key === "title" ? withoutSite(draft, siteNames) : draft));
  if (told.some(({ key }) => key === "title")) return { told };
  const at = nodes.findIndex(({ name, parent }) => name === "title" && nodes[parent]?.name !== "svg");
  const inTitle = at < 0 ? undefined : nodes[at + 1];
  const title =
    inTitle?.name === ""
      ? attributeDraft(source, inTitle.start, Math.min(inTitle.end, inTitle.start + longest), "metadata", "title")
      : undefined;
  return { told, ...(title && { title: withoutSite(title, siteNames) }) };
}

/** What the page's JSON-LD says of its article. Markup that is not as it should be says nothing. */
function linkedData(source: Copy, nodes: readonly HtmlNode[]): Draft[] {
  return nodes.flatMap((node, index): Draft[] => {
    const type = node.name === "script" ? attribute(source.text, node, "type") : undefined;
    const inner = nodes[index + 1];
    if (type?.trim().toLowerCase() !== "application/ld+json" || inner?.name !== "") return [];
    const [article] = articlesOf(sliceCopy(source, inner.start, inner.end));
    if (!article) return [];
    const { headline, alternativeHeadline, description, datePublished, authors } = article;
    const draft = (copy: Copy | undefined, key: string): Draft[] => (copy ? [{ ...copy, zone: "metadata", key }] : []);
    return [
      ...draft(datePublished, "datePublished"),
      ...draft(headline, "headline"),
      ...draft(alternativeHeadline, "alternativeHeadline"),
      ...draft(description, "description"),
      ...authors.flatMap((author) => (author.text.includes(" ") ? draft(author, "author") : [])),
    ];
  });
}

function articlesOf(copy: Copy): readonly SchemaOrgArticle[] {
  try {
    return schemaOrgArticles(copy);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

/** No title or description is longer. */
const longest = 5000;
const siteBehind = /\s+(?:[|–—·•«»:]|-|::)\s+([^|–—·•«»]{2,60})$/u;

/** A title without the name of its site behind it: "Ferry back | News | The Gull". */
function withoutSite(draft: Draft, siteNames: ReadonlySet<string>): Draft {
  let { text } = draft;
  for (let match = siteBehind.exec(text); match; match = siteBehind.exec(text)) {
    const sure = siteNames.has(keyOf(match[1] as string)) || /\s[|·•«»]\s/.test(match[0]);
    if (!sure && (match.index < 8 || (match[1] as string).split(/\s+/).length > 4)) break;
    text = text.slice(0, match.index);
  }
  return text === draft.text ? draft : { ...draft, ...sliceCopy(draft, 0, text.length) };
}

/** The end of a description that was cut off: back to the last full sentence, else the word before the dots. */
const cutShort = /^(.*[.!?]["”’]?(?=\s)|)[^.!?]*?\s*\S*\s?\[?(?:…|\.\.\.)\]?$/s;

/**
 * The metadata that says something of its own: what repeats the copy, or the metadata before it, is left out, and so is the word at which a
 * description was cut off.
 */
export function withoutEchoes(metadata: readonly Draft[], copy: readonly Draft[]): Draft[] {
  const body = copy.map(({ text }) => keyOf(text)).join("");
  const seen: string[] = [];
  return metadata.flatMap((draft) => {
    if (
      draft.key !== "title" &&
      draft.key !== "description" &&
      draft.key !== "alternativeHeadline" &&
      draft.key !== "headline"
    )
      return [draft];
    const text = draft.text.replace(cutShort, "$1");
    const key = keyOf(text);
    if (key === "" || body.includes(key) || seen.some((each) => each.includes(key))) return [];
    seen.push(key);
    return [text === draft.text ? draft : { ...draft, ...sliceCopy(draft, 0, text.length) }];
  });
}
