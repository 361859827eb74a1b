import type { Anchor } from "../model/date.js";
import { dateInWords } from "./calendar.js";

/** How a date was worked out, for the working: "published March 5, 2024". */
export function anchorInWords({ kind, date }: Anchor): string {
  switch (kind) {
    case "published":
      return `published ${dateInWords(date)}`;
    case "text-date":
      return `reckoned from ${dateInWords(date)} in the copy`;
    case "year-of-article":
      return `taking the year ${date.year}, which the copy names`;
  }
}
