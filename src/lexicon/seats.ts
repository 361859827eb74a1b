/**
 * Bodies whose members serve terms, and the rank of a member as `lexicon/offices` has it. Folded.
 * Source: the constitutions and charters of the states, counties and towns whose press is read here.
 */
export const seatBodies: ReadonlyMap<string, string> = new Map([
  ["senate", "senator"],
  ["congress", "congressman"],
  ["assembly", "assemblyman"],
  ["commission", "county commissioner"],
  ["council", "councillor"],
]);

/** Verbs of a term that is not over. */
export const termVerbs: ReadonlySet<string> = new Set("runs ends expires lasts".split(" "));
