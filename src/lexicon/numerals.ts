/**
 * Numbers written in words and the words that multiply them. Values are decimal strings.
 * Source: the numeral chapters of the AP, Guardian and Reuters style guides; "lakh" and "crore" as the Indian and Pakistani press prints them.
 */

/** "one" to "nineteen", and what stands for a number by itself. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen" as string
  )
    .split(" ")
    .map((word, value) => [word, value]),
);

export const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, (at + 2) * 10]),
);

/** Powers that words are built with: "two hundred thousand". */
export const powers: ReadonlyMap<string, string> = new Map([
  ["hundred", "100"],
  ["thousand", "1000"],
  ["lakh", "100000"],
  ["lakhs", "100000"],
  ["lac", "100000"],
  ["lacs", "100000"],
  ["million", "1000000"],
  ["millions", "1000000"],
  ["crore", "10000000"],
  ["crores", "10000000"],
  ["billion", "1000000000"],
  ["billions", "1000000000"],
  ["trillion", "1000000000000"],
  ["dozen", "12"],
]);

/** Short forms of powers behind a figure: "2.6 mln", "$4bn". "m", "b", "k", "t" and "cr" count only close behind a figure with money or a counted noun. */
export const shortPowers: ReadonlyMap<string, string> = new Map([
  ["mln", "1000000"],
  ["mlns", "1000000"],
  ["mn", "1000000"],
  ["mio", "1000000"],
  ["mm", "1000000"],
  ["m", "1000000"],
  ["bn", "1000000000"],
  ["bln", "1000000000"],
  ["bil", "1000000000"],
  ["b", "1000000000"],
  ["tn", "1000000000000"],
  ["trn", "1000000000000"],
  ["k", "1000"],
  ["cr", "10000000"],
]);

/** Short forms that are also units or letters: they multiply only behind money or before what is counted. */
export const doubtfulPowers: ReadonlySet<string> = new Set(["m", "b", "k", "mm", "cr"]);

/** Fractions in words and the denominators they stand for: "half", "two-thirds". */
export const denominators: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);

/** Words for a crowd that nobody counted, with the least number that a reader takes them for. */
export const vagueNumbers: ReadonlyMap<string, string> = new Map([
  ["dozens", "20"],
  ["scores", "35"],
  ["hundreds", "150"],
  ["thousands", "1500"],
  ["millions", "1500000"],
  ["billions", "1500000000"],
]);

/** Fraction characters. */
export const fractionCharacters: ReadonlyMap<string, string> = new Map([
  ["½", "0.5"],
  ["¼", "0.25"],
  ["¾", "0.75"],
  ["⅛", "0.125"],
  ["⅜", "0.375"],
  ["⅝", "0.625"],
  ["⅞", "0.875"],
]);

/** Ordinals in words. "second" is left out: it is more often a part of a minute or a helper to a verb. */
export const ordinals: ReadonlySet<string> = new Set(
  (
    "first third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth " +
    "nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
  ).split(" "),
);
