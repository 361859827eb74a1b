import { readArticle } from "../../src/check.js";
import { eventTimeOf } from "../../src/claims/event-time.js";
import { sentencesOf } from "../../src/language/index.js";
import { mentionsIn } from "../../src/mentions/index.js";
import type { EventTime } from "../../src/model/event.js";
import type { Quantity } from "../../src/model/quantity.js";

/** The first quantity that copy prints, as values are tested with. */
export function quantityIn(copy: string): Quantity {
  const article = readArticle(copy, { format: "text" });
  const [first] = mentionsIn(article, sentencesOf(article)).quantities;
  if (!first) throw new Error(`no quantity in: ${copy}`);
  return first.quantity;
}

/** The first date that copy prints, as the time of an event. */
export function timeIn(copy: string, publishedAt?: string): EventTime {
  const article = readArticle(copy, { format: "text", ...(publishedAt !== undefined && { publishedAt }) });
  const [first] = mentionsIn(article, sentencesOf(article)).dates;
  if (!first) throw new Error(`no date in: ${copy}`);
  return eventTimeOf(first, article);
}
