/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to make one word of the other
 * (optimal string alignment, in UTF-16 units). Distances over `most` come out as `most + 1`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(back[column]! + 1, line[column - 1]! + 1, back[column - 1]! + (same ? 0 : 1));
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, twoBack[column - 2]! + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
    [twoBack, back] = [back, line];
  }
  return Math.min(back[b.length]!, most + 1);
}

/** The candidate that differs least from a word, if it differs by no more than two letters in five. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let least = Math.max(2, Math.floor(word.length * 0.4));
  let best: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, least);
    if (distance < least || (distance === least && best === undefined)) [best, least] = [candidate, distance];
  }
  return best;
}

/** What a name should have been, in words: the known one that was probably meant, or all there are. */
export function expectedOneOf(known: readonly string[], given: string): string {
  // "warn" is further from "warning" than a slip is.
  const near = nearest(given, known) ?? (given.length > 2 ? known.find((each) => each.startsWith(given)) : undefined);
  return near === undefined ? `one of ${known.join(", ")}` : `a known one (did you mean ${near}?)`;
}
