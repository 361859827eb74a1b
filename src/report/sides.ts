import type { Contradiction, ContradictionPassage } from "../model/contradiction.js";

/** The passages of a contradiction that carry one value. */
export interface Side {
  readonly value: string;
  /** In reading order, at least one. */
  readonly passages: readonly [ContradictionPassage, ...ContradictionPassage[]];
}

/** A contradiction's passages by value, in the order they come: the minority side first. */
export function sidesOf({ passages }: Contradiction): Side[] {
  const sides = new Map<string, [ContradictionPassage, ...ContradictionPassage[]]>();
  for (const passage of passages) {
    const side = sides.get(passage.value);
    if (side) side.push(passage);
    else sides.set(passage.value, [passage]);
  }
  return [...sides].map(([value, side]) => ({ value, passages: side }));
}
