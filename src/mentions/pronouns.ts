import type { Person, PersonMention } from "../model/person.js";

/**
 * Whom "she" or "he" at an offset can only mean: the one person of that gender named before it, or one named at least twice as often as
 * any other. Nobody where the copy leaves a choice.
 */
export function personMeant(
  pronoun: string,
  at: number,
  mentions: readonly PersonMention[],
  people: ReadonlyMap<string, Person>,
): Person | undefined {
  const gender = pronoun === "she" ? "female" : pronoun === "he" ? "male" : undefined;
  if (!gender) return undefined;
  const counts = new Map<string, number>();
  for (const { person, start } of mentions) {
    if (start >= at) break;
    if (people.get(person)?.gender === gender) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? people.get(first[0]) : undefined;
}
