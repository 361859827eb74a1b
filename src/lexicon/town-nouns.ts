/** Nouns for a settlement, as in "the seaside town in Ohio" and "the Ohio town of Lund". Source: the GeoNames feature classes P (populated places) in their news wordings. */
export const townNouns: ReadonlySet<string> = new Set(
  "city cities town village hamlet port suburb township borough settlement community municipality resort capital".split(
    " ",
  ),
);

/** Prepositions after which a capitalised word is a place where something is, goes to or comes from. */
export const placePrepositions: ReadonlySet<string> = new Set(
  "in at from near of outside to around toward towards through into for".split(" "),
);

/** Words that tell of a second town of the name. */
export const namesakeWords: ReadonlySet<string> = new Set(
  "another other second namesake namesakes twin twins twinned sister both".split(" "),
);
