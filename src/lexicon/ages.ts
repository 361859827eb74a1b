/** Words before an age that set it at another time than the article's: "then 43", "was a 38-year-old", "will be 51", "as a 12-year-old". Source: the entries on ages of the AP and Guardian style guides, and the auxiliaries of English. */
export const earlierAgeWords: ReadonlySet<string> = new Set(
  "then was were been will would when as since until till before after like former become became once".split(" "),
);

/** The same behind an age: "43 when", "43 at the time", "43 then". */
export const laterAgeWords: ReadonlySet<string> = new Set("when then time while".split(" "));

/** Prepositions between a birthday or a birth and its date. */
export const datingPrepositions: ReadonlySet<string> = new Set("in on this last earlier".split(" "));

/** What a court report calls the one who is tried. Source: the Judicial Office’s glossary of court reporting. */
export const accusedNouns: ReadonlySet<string> = new Set("defendant accused".split(" "));

/** Verbs whose subject is accused, or behind a form of "be", tried. Source: the same. */
export const courtActs: ReadonlySet<string> = new Set(
  "pleaded pled admitted denied charged convicted sentenced jailed acquitted cleared arraigned indicted remanded".split(
    " ",
  ),
);

/** Verbs of a birthday that has come. */
export const birthdayVerbs: ReadonlySet<string> = new Set("celebrated celebrates marked marks".split(" "));
