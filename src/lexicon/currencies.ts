/**
 * How copy writes money. Canonical names are the currency's noun, with its country's adjective where one is printed: "dollar", "canadian dollar".
 * Source: ISO 4217 for the codes; Reuters, AP and Guardian style for signs and short forms ("dlrs", "stg"); Nigerian, Indian, Kenyan and South African
 * papers for N, Rs, Sh and R.
 */

/** Signs before a figure. Letters before the sign (A$, US$, NZ$) say whose. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["£", "pound sterling"],
  ["€", "euro"],
  ["¥", "yen"],
  ["₹", "rupee"],
  ["₦", "naira"],
  ["₩", "won"],
  ["₽", "rouble"],
  ["₺", "lira"],
  ["₱", "peso"],
  ["₪", "shekel"],
  ["₵", "cedi"],
  ["৳", "taka"],
  ["₨", "rupee"],
  ["฿", "baht"],
  ["₫", "dong"],
]);

/** Letters before a dollar sign. */
export const dollarLetters: ReadonlyMap<string, string> = new Map([
  ["us", "us dollar"],
  ["a", "australian dollar"],
  ["au", "australian dollar"],
  ["c", "canadian dollar"],
  ["ca", "canadian dollar"],
  ["nz", "new zealand dollar"],
  ["hk", "hong kong dollar"],
  ["s", "singapore dollar"],
  ["nt", "taiwan dollar"],
  ["j", "jamaican dollar"],
  ["r", "real"],
]);

/** Letters and codes before a figure, closed up or a space apart: "Rs 500", "N5 billion", "EUR 3m". */
export const currencyLetters: ReadonlyMap<string, string> = new Map([
  ["rs", "rupee"],
  ["re", "rupee"],
  ["inr", "rupee"],
  ["pkr", "rupee"],
  ["n", "naira"],
  ["ngn", "naira"],
  ["r", "rand"],
  ["zar", "rand"],
  ["sh", "shilling"],
  ["shs", "shilling"],
  ["ksh", "shilling"],
  ["kshs", "shilling"],
  ["kes", "shilling"],
  ["ush", "shilling"],
  ["ghs", "cedi"],
  ["ghc", "cedi"],
  ["rm", "ringgit"],
  ["rmb", "yuan"],
  ["cny", "yuan"],
  ["usd", "us dollar"],
  ["aud", "australian dollar"],
  ["cad", "canadian dollar"],
  ["nzd", "new zealand dollar"],
  ["hkd", "hong kong dollar"],
  ["sgd", "singapore dollar"],
  ["gbp", "pound sterling"],
  ["eur", "euro"],
  ["jpy", "yen"],
  ["chf", "swiss franc"],
  ["sek", "swedish crown"],
  ["nok", "norwegian crown"],
  ["dkk", "danish crown"],
  ["p", "peso"],
  ["php", "peso"],
  ["dm", "mark"],
  ["aed", "dirham"],
  ["dh", "dirham"],
  ["dhs", "dirham"],
  ["sar", "riyal"],
  ["qar", "riyal"],
  ["tk", "taka"],
  ["bdt", "taka"],
  ["lkr", "rupee"],
  ["npr", "rupee"],
  ["ugx", "shilling"],
  ["tzs", "shilling"],
  ["tsh", "shilling"],
  ["tshs", "shilling"],
  ["etb", "birr"],
  ["zmw", "kwacha"],
  ["k", "kwacha"],
  ["egp", "egyptian pound"],
  ["myr", "ringgit"],
  ["idr", "rupiah"],
  ["rp", "rupiah"],
  ["thb", "baht"],
  ["krw", "won"],
  ["brl", "real"],
  ["pln", "zloty"],
  ["ils", "shekel"],
  ["nis", "shekel"],
]);

/** Codes of one letter, and other letters that also name roads, rooms and rows: money only before a power, a comma group or cents. */
export const doubtfulLetters: ReadonlySet<string> = new Set(["n", "r", "p", "re", "sh", "dh", "k"]);

/** Nouns behind a figure. */
export const currencyNouns: ReadonlyMap<string, string> = new Map([
  ...nouns("dollar", "dollar dollars dlr dlrs"),
  ...nouns("cent", "cent cents ct cts"),
  ...nouns("penny", "pence penny p"),
  ...nouns("pound sterling", "stg sterling quid"),
  ...nouns("euro", "euro euros"),
  ...nouns("yen", "yen"),
  ...nouns("rupee", "rupee rupees"),
  ...nouns("naira", "naira"),
  ...nouns("rand", "rand rands"),
  ...nouns("franc", "franc francs"),
  ...nouns("mark", "marks deutschemarks"),
  ...nouns("crown", "crowns krona kronor krone kroner"),
  ...nouns("lira", "lira lire liras"),
  ...nouns("guilder", "guilder guilders"),
  ...nouns("peso", "peso pesos"),
  ...nouns("yuan", "yuan renminbi"),
  ...nouns("won", "won"),
  ...nouns("baht", "baht"),
  ...nouns("ringgit", "ringgit"),
  ...nouns("rouble", "rouble roubles ruble rubles"),
  ...nouns("real", "reais"),
  ...nouns("cruzado", "cruzado cruzados"),
  ...nouns("bolivar", "bolivar bolivars"),
  ...nouns("shilling", "shilling shillings"),
  ...nouns("riyal", "riyal riyals rial rials"),
  ...nouns("dirham", "dirham dirhams"),
  ...nouns("dinar", "dinar dinars"),
  ...nouns("cedi", "cedi cedis"),
  ...nouns("shekel", "shekel shekels"),
  ...nouns("zloty", "zloty zlotys"),
  ...nouns("forint", "forint forints"),
  ...nouns("rupiah", "rupiah"),
  ...nouns("taka", "taka"),
  ...nouns("birr", "birr"),
  ...nouns("kwacha", "kwacha"),
  ...nouns("punt", "punt punts"),
  ...nouns("schilling", "schilling schillings"),
  ...nouns("peseta", "peseta pesetas"),
  ...nouns("escudo", "escudo escudos"),
  ...nouns("drachma", "drachma drachmas"),
  ...nouns("ecu", "ecu ecus"),
  ...nouns("sdr", "sdr sdrs"),
]);

/** Nouns of other trades too: money only behind a power ("10 mln won") or closed up to the figure ("50p"). */
export const doubtfulNouns: ReadonlySet<string> = new Set(["won", "p", "sterling", "ct", "rand"]);

/** Adjectives that may stand before a currency's noun ("28 Egyptian pounds"), with the noun they need not: "U.S. dlrs". */
export const currencyAdjectives: ReadonlySet<string> = new Set(
  (
    "us american canadian australian zealand kong singapore taiwan jamaican swiss french belgian egyptian irish cyprus lebanese syrian sudanese turkish " +
    "indian pakistani nepalese sri mexican philippine argentine chilean colombian cuban swedish norwegian danish icelandic italian german west " +
    "kenyan ugandan tanzanian saudi qatari omani iranian kuwaiti iraqi jordanian bahraini algerian tunisian moroccan south north malaysian british namibian"
  ).split(" "),
);

/** Currencies whose names, as the subject of a sentence, rise while their figures fall: "the rupee fell to 83 from 82". */
export const tradedCurrencies: ReadonlySet<string> = new Set([
  ...currencyNouns.values(),
  "pound",
  "greenback",
  "currency",
  "loonie",
  "kiwi",
  "aussie",
]);

function nouns(name: string, wordings: string): [string, string][] {
  return wordings.split(" ").map((wording) => [wording, name]);
}
