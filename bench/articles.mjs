// The articles that are measured: the fixtures, or a corpus that the user gives.
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { globSync } from "tinyglobby";

/**
 * @typedef {object} Planted A contradiction that the article is known to hold.
 * @property {string} type The rule that should find it.
 * @property {readonly string[]} passages Texts of the article, one a side.
 *
 * @typedef {object} Article
 * @property {string} id
 * @property {string} text
 * @property {"text" | "markdown" | "html"} [format]
 * @property {string} [publishedAt] ISO date.
 * @property {readonly Planted[]} [contradictions] Absent where nobody has said; empty where the article is clean.
 * @property {{ start: number, end: number, type: string }} [altered] Where one of two statements of a fact was changed, in UTF-16 units of `text`.
 * @property {string} [original] The text before it was altered.
 */

const fixtures = join(import.meta.dirname, "../fixtures");
const formats = { ".md": "markdown", ".html": "html" };

/** The consistent fixtures. @returns {Article[]} */
export function cleanFixtures() {
  return read("consistent/*/article.*").map((article) => ({ ...article, contradictions: [] }));
}

/** All fixtures. @returns {Article[]} */
export function allFixtures() {
  return read("*/*/article.*");
}

/**
 * A corpus holds one article a line, as JSON: `{ id, text, format?, publishedAt?, contradictions?, altered?, original? }`.
 * @param {string} file
 * @returns {Article[]}
 */
export function corpus(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) => {
      if (!line.trim()) return [];
      try {
        const { publishedAt, ...article } = JSON.parse(line);
        if (typeof article.text !== "string") throw new Error("found no text");
        return [{ id: String(at + 1), ...article, ...(publishedAt && { publishedAt }) }];
      } catch (error) {
        throw new Error(`${file}:${at + 1}: ${error.message}, expected an article: { "text": "…" }`);
      }
    });
}

function read(pattern) {
  return globSync(pattern, { cwd: fixtures })
    .sort()
    .map((file) => ({
      id: file.split("/").at(-2),
      text: readFileSync(join(fixtures, file), "utf8"),
      ...(formats[extname(file)] && { format: formats[extname(file)] }),
    }));
}
