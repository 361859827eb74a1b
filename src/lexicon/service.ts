const phrases = (list: string): string[][] => list.split(/,\s*/).map((phrase) => phrase.split(" "));

/**
 * How copy tells that somebody left a post for good, by first word. "Left" and "quit" alone are of too many things.
 * Source: the departure phrases of obituaries and appointment columns.
 */
export const departures: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases("retired, stepped down, stood down, left office, left the post, resigned, bowed out")) {
    const first = phrase[0] as string;
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
})();

/** What "still" stands before where somebody is in a post. Source: as above. */
export const serving: readonly (readonly string[])[] = phrases(
  "running the, running her, running his, leading the, heading the, managing the, chairing the, directing the, editing the, coaching the, captaining the, " +
    "in charge, at the helm, in office, in the post, head of, headteacher, head teacher, headmaster, headmistress, principal of, chairman of, director of",
);
