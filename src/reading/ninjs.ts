import type { Node } from "jsonc-parser";
import type { Copy } from "./copy.js";
import type { Reading } from "./draft.js";
import { itemsOf, jsonTree, property, stringCopy } from "./json.js";
import { Parts } from "./parts.js";
import { Unreadable } from "./unreadable.js";

const expected = "a ninjs item with a headline or a body";

/**
 * Reads IPTC's ninjs, versions 1 to 3: `headline`, `body_text`, `body_xhtml` of the first; `headlines`, `bodies`, `descriptions` of the later
 * ones, by role. Captions are those of its associated pictures. Source: the ninjs 1.0–3.0 schemas at iptc.org/std/ninjs.
 */
export function readNinjs(source: Copy): readonly Reading[] {
  const root = jsonTree(source, expected);
  const items = itemsOf(root).filter(({ type }) => type === "object");
  const readings = items.flatMap((item) => readItem(source, item) ?? []);
  if (readings.length === 0) throw new Unreadable(root.offset, "neither", expected);
  return readings;
}

function readItem(source: Copy, item: Node): Reading | undefined {
  const string = (...names: readonly string[]) => stringCopy(source, property(item, ...names));
  const body = bodyOf(item);
  const headline = string("headline", "title") ?? valueByRole(property(item, "headlines"), /^(?:main|headline)$/);
  if (!headline && !body) return undefined;
  const parts = new Parts()
    .line(string("firstpublished", "firstPublished"), "metadata", "firstpublished")
    .line(string("versioncreated", "versionCreated"), "metadata", "versioncreated")
    .line(headline, "headline", "headline", true);
  const description = property(item, "description_text", "description_html");
  parts
    .line(
      stringCopy(source, description) ?? valueByRole(property(item, "subheadlines"), /./),
      "standfirst",
      "description",
      true,
    )
    .line(
      description
        ? undefined
        : valueByRole(property(item, "descriptions"), /^(?:main|summary|lead|standfirst|abstract)?$/),
      "standfirst",
      "description",
      true,
    )
    .line(string("byline", "by"), "byline", "byline", true);
  if (body) parts.copy(stringCopy(source, body));
  for (const picture of picturesOf(item))
    parts.line(
      stringCopy(source, property(picture, "description_text", "caption", "description_html")) ??
        valueByRole(property(picture, "descriptions"), /./),
      "caption",
      "caption",
      true,
    );
  return parts.finish();

  /** The value of the first entry whose role fits, of those that later versions list; else of the first. */
  function valueByRole(list: Node | undefined, role: RegExp): Copy | undefined {
    const all = itemsOf(list);
    const fits = all.find((each) => role.test(String(property(each, "role")?.value ?? ""))) ?? all[0];
    return stringCopy(source, property(fits, "value"));
  }
}

/** The body in the richest form: XHTML or HTML before plain text. */
function bodyOf(item: Node): Node | undefined {
  const first = property(item, "body_xhtml", "body_html", "body_text", "body");
  if (first?.type === "string") return first;
  const bodies = itemsOf(property(item, "bodies"));
  const typed = (pattern: RegExp) =>
    bodies.find((each) => pattern.test(String(property(each, "contentType", "contenttype")?.value ?? "")));
  return property(typed(/html/) ?? typed(/^text(?:\/plain)?$/) ?? bodies[0], "value");
}

/** The pictures that go with a text; keyed by name in the first version, listed in the later ones. */
function picturesOf(item: Node): readonly Node[] {
  const found = property(item, "associations");
  const all =
    found?.type === "object" ? (found.children ?? []).flatMap(({ children }) => children?.[1] ?? []) : itemsOf(found);
  return all.filter((each) => /^(?:picture|graphic|video)$/.test(String(property(each, "type")?.value ?? "")));
}
