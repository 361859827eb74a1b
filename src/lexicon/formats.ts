import type { Format } from "../model/article.js";

/** Every format by the endings of its files' names. A `.txt` may hold any copy, so its name tells nothing: what is in it does. */
export const formatEndings: Readonly<Record<Format, readonly string[]>> = {
  text: ["txt"],
  markdown: ["md", "markdown"],
  html: ["html", "htm"],
};

export const formats = Object.keys(formatEndings) as readonly Format[];
