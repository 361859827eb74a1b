/** Plurals that do not end in s, and words that end in s and are no plurals. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["policemen", "policeman"],
  ["policewomen", "policewoman"],
  ["firemen", "fireman"],
  ["fishermen", "fisherman"],
  ["gunmen", "gunman"],
  ["crewmen", "crewman"],
  ["servicemen", "serviceman"],
  ["businessmen", "businessman"],
  ["salesmen", "salesman"],
  ["lawmen", "lawman"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["geese", "goose"],
  ["mice", "mouse"],
  ["oxen", "ox"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["wolves", "wolf"],
  ["leaves", "leaf"],
  ["halves", "half"],
  ["shelves", "shelf"],
  ["thieves", "thief"],
  ["loaves", "loaf"],
  ["criteria", "criterion"],
  ["media", "medium"],
  ["crises", "crisis"],
  ["analyses", "analysis"],
  ["bases", "base"],
  ["buses", "bus"],
  ["viruses", "virus"],
  ["campuses", "campus"],
  ["shoes", "shoe"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["rookies", "rookie"],
  ["zombies", "zombie"],
]);

/** Plurals without a mark: the word is its own singular. */
const unmarked: ReadonlySet<string> = new Set(
  "staff police troops personnel cattle sheep fish aircraft spacecraft crew series species headquarters deer salmon trout offspring livestock poultry clergy".split(
    " ",
  ),
);

const notPlural = /(?:ss|us|is|ous|ics|ness|less|news)$/;

/** Whether a folded word can be what a number above one counts. */
export function isPlural(word: string): boolean {
  return irregular.has(word) || unmarked.has(word) || (word.length > 3 && word.endsWith("s") && !notPlural.test(word));
}

/** The singular of a folded noun; any other word comes back as it is. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known) return known;
  if (!isPlural(word) || unmarked.has(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
