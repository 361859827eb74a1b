/*
 * Words by which copy tells of a balance: what came and went, who was aboard and what became of them, a price and a number sold.
 * Source: accident, jobs and retail reports of the wire agencies.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs of what is added to a stock. */
export const gains: ReadonlySet<string> = words("opened hired added created recruited gained built bought acquired");

/** Verbs of what is taken from it, each with the gains it undoes. */
export const losses: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["closed", words("opened built bought acquired added")],
  ["shut", words("opened built bought acquired added")],
  ["sold", words("bought acquired")],
  ["cut", words("hired added created recruited")],
  ["shed", words("hired added created recruited")],
  ["lost", words("gained added created hired")],
  ["axed", words("hired added created recruited")],
  ["fired", words("hired recruited")],
  ["dismissed", words("hired recruited")],
  ["laid", words("hired recruited added")],
]);

/** What is left of both: "a net gain of nine". */
export const nets: ReadonlySet<string> = words("gain increase rise growth addition loss decrease fall reduction");

/** Verbs before the number of those on board. */
export const carrying: ReadonlySet<string> = words("carrying carried carries aboard onboard board");

/** What became of them, by fate: every one of them has one. */
export const fates: ReadonlyMap<string, "saved" | "dead" | "missing"> = new Map([
  ...[..."rescued saved survived pulled".split(" ")].map((word) => [word, "saved"] as const),
  ...[..."died dead drowned killed".split(" ")].map((word) => [word, "dead"] as const),
  ...[..."missing unaccounted".split(" ")].map((word) => [word, "missing"] as const),
]);

/** Verbs before what a sale brought in. */
export const raising: ReadonlySet<string> = words(
  "raising raised bringing brought netting earning making totalling totaling",
);

/** Words by which what is left is counted anew: sites opened since, schools that merge, one more that is told apart. */
export const regrouped: ReadonlySet<string> = words(
  "merge merged merging combine combined opened opens bought added new leased one another last fifth sixth include includes including",
);
