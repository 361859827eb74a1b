/**
 * Words of anniversaries and foundings. Sources: the wedding-anniversary names that registries and almanacs agree on; founding verbs from
 * the "Founding" entries of news style guides.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Years of an anniversary named by one word. */
export const namedAnniversaries: ReadonlyMap<string, number> = new Map([
  ["centenary", 100],
  ["centennial", 100],
  ["sesquicentennial", 150],
  ["sesquicentenary", 150],
  ["bicentenary", 200],
  ["bicentennial", 200],
  ["tercentenary", 300],
]);

/** Wedding anniversaries by the name of their gift, in years. */
export const weddingNames: ReadonlyMap<string, number> = new Map([
  ["silver", 25],
  ["pearl", 30],
  ["coral", 35],
  ["ruby", 40],
  ["sapphire", 45],
  ["golden", 50],
  ["emerald", 55],
  ["diamond", 60],
  ["platinum", 70],
]);

/** Ordinals in words that anniversaries are printed with. */
export const ordinalNumerals: ReadonlyMap<string, number> = new Map([
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["twelfth", 12],
  ["fifteenth", 15],
  ["twentieth", 20],
  ["twenty-fifth", 25],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["sixtieth", 60],
  ["seventieth", 70],
  ["seventy-fifth", 75],
  ["eightieth", 80],
  ["ninetieth", 90],
  ["hundredth", 100],
]);

/** Verbs by which a house, a club or a firm comes into being. */
export const foundingVerbs: ReadonlySet<string> = words(
  "founded established opened launched formed created incorporated inaugurated built began started",
);

/** Nouns of the same. */
export const foundingNouns: ReadonlySet<string> = words(
  "founding foundation opening launch creation formation establishment incorporation inauguration inception independence",
);

/** Verbs before an anniversary whose tense shows that it is now or to come. */
export const celebratingVerbs: ReadonlySet<string> = words(
  "celebrates celebrate celebrating marks mark marking commemorates commemorate commemorating observes turns reaches",
);
