/** Mentions by the sentence they stand in. */
export function bySentence<T extends { readonly sentence: number }>(
  mentions: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const sentences = new Map<number, T[]>();
  for (const mention of mentions) {
    const list = sentences.get(mention.sentence);
    if (list) list.push(mention);
    else sentences.set(mention.sentence, [mention]);
  }
  return sentences;
}
