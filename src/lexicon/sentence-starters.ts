/**
 * Words that, capitalised after an abbreviation's full stop, start a new sentence: function words that no name begins with.
 * Source: the closed word classes of English (articles, pronouns, prepositions, conjunctions, question words).
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    "the a an this that these those it its it's he she they we i you his her their our my your there here in on at by for from with without after before " +
    "during since until while when where what who why how if but and or so yet as although though because however meanwhile also both each some many most " +
    "no not one two three several another other all any more earlier later last next now then still only police officials according despite under over"
  ).split(" "),
);
