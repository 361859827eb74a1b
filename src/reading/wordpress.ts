import type { Node } from "jsonc-parser";
import type { Copy } from "./copy.js";
import type { Reading } from "./draft.js";
import { itemsOf, jsonTree, property, stringCopy } from "./json.js";
import { Parts } from "./parts.js";
import { Unreadable } from "./unreadable.js";

const expected = "a WordPress post with title.rendered or content.rendered";

/** Reads posts as WordPress’s REST API gives them, one or a list; block markup is HTML with comments. Source: the Posts reference of its handbook. */
export function readWordPress(source: Copy): readonly Reading[] {
  const root = jsonTree(source, expected);
  const found = itemsOf(root).flatMap((post) => readPost(source, post) ?? []);
  if (found.length === 0) throw new Unreadable(root.offset, "neither", expected);
  return found;
}

function readPost(source: Copy, post: Node): Reading | undefined {
  // In the edit context `raw` holds the block markup as written.
  const field = (name: string) => {
    const value = property(post, name);
    return stringCopy(source, value) ?? stringCopy(source, property(value, "rendered", "raw"));
  };
  const [title, content] = [field("title"), field("content")];
  if (!title && !content) return undefined;
  const excerpt = field("excerpt");
  // An excerpt that WordPress cut from the copy itself says nothing of its own.
  const own = excerpt && !/(?:\[&hellip;\]|\[…\]|\[\.\.\.\])/.test(excerpt.text) ? excerpt : undefined;
  return new Parts()
    .line(stringCopy(source, property(post, "date")), "metadata", "date")
    .line(title, "headline", "title", true)
    .line(own, "standfirst", "excerpt", true)
    .html(content)
    .finish();
}
