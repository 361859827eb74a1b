/**
 * Contracted forms written out, folded; those in "n't" not listed here split before it. Source: the table of clitic forms in the Cambridge
 * Grammar of the English Language (Huddleston & Pullum, 2002, ch. 3 and 18). "'s" and "'d" are left out where they are ambiguous.
 */
export const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ...["i", "you", "we", "they", "he", "she", "it", "that", "there", "who"].flatMap((subject): [string, string[]][] => [
    [`${subject}'ll`, [subject, "will"]],
    [`${subject}'ve`, [subject, "have"]],
    [`${subject}'re`, [subject, "are"]],
    [`${subject}'s`, [subject, "is"]],
  ]),
  ["i'm", ["i", "am"]],
  ["let's", ["let", "us"]],
  ["what's", ["what", "is"]],
  ["here's", ["here", "is"]],
  ["where's", ["where", "is"]],
  ["how's", ["how", "is"]],
  ["can't", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["won't", ["will", "not"]],
  ["shan't", ["shall", "not"]],
  ["ain't", ["is", "not"]],
  ["gonna", ["going", "to"]],
  ["wanna", ["want", "to"]],
  ["gotta", ["got", "to"]],
  ["'em", ["them"]],
  ["'til", ["until"]],
]);
