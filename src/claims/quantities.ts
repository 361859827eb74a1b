import type { QuantityMention } from "../model/quantity.js";

/** Figures by the sentence they stand in. */
export function bySentence(mentions: readonly QuantityMention[]): ReadonlyMap<number, readonly QuantityMention[]> {
  const sentences = new Map<number, QuantityMention[]>();
  for (const mention of mentions) {
    const list = sentences.get(mention.sentence);
    if (list) list.push(mention);
    else sentences.set(mention.sentence, [mention]);
  }
  return sentences;
}
