import type { Format } from "../model/article.js";

/** Every format by the endings of its files' names. A `.txt`, `.json` or `.xml` may hold any copy, so its name tells nothing: what is in it does. */
export const formatEndings: Readonly<Record<Format, readonly string[]>> = {
  text: ["txt"],
  markdown: ["md", "markdown"],
  html: ["html", "htm"],
  ninjs: [],
  "json-ld": ["jsonld"],
  wordpress: [],
  "newsml-g2": [],
  nitf: ["nitf"],
  feed: ["rss", "atom"],
};

export const formats = Object.keys(formatEndings) as readonly Format[];
