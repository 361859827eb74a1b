import type { Contradiction } from "../model/contradiction.js";
import { printable } from "./printable.js";
import { sidesOf } from "./sides.js";

/** A contradiction as running prose, for places that have one field: the message, why, and the question, each ended as a sentence. */
export function told(contradiction: Contradiction): string {
  const { message, why, question } = contradiction;
  return [sentence(message), sentence(why), sentence(question)].join(" ");
}

/** `Petra Lindqvist: lines 2, 7, 9`: where each side stands. */
export function whereabouts(contradiction: Contradiction): string {
  return sidesOf(contradiction)
    .map(({ value, passages }) => {
      const lines = [...new Set(passages.map(({ line }) => line))];
      return `${printable(value)}: line${lines.length > 1 ? "s" : ""} ${lines.join(", ")}`;
    })
    .join("; ");
}

/** Text that ends as a sentence does. */
export function sentence(text: string): string {
  const line = printable(text).trim();
  return /[.!?…]["”’)]*$/u.test(line) ? line : `${line}.`;
}
