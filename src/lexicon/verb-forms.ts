/**
 * Past tense and past participle of the irregular verbs that news copy uses to report, decide and contest.
 * Source: the irregular verb tables of the Cambridge Grammar of the English Language (Huddleston & Pullum, 2002, ch. 18).
 */
const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  think: ["thought"],
  read: ["read"],
  find: ["found"],
  hear: ["heard"],
  show: ["showed", "shown"],
  swear: ["swore", "sworn"],
  hold: ["held"],
  mean: ["meant"],
  know: ["knew", "known"],
  feel: ["felt"],
  see: ["saw", "seen"],
  win: ["won"],
  lose: ["lost"],
  sell: ["sold"],
  buy: ["bought"],
  keep: ["kept"],
  leave: ["left"],
  begin: ["began", "begun"],
  rise: ["rose", "risen"],
  fall: ["fell", "fallen"],
  throw: ["threw", "thrown"],
  take: ["took", "taken"],
  give: ["gave", "given"],
  make: ["made"],
  put: ["put"],
  quit: ["quit"],
  send: ["sent"],
  bring: ["brought"],
  break: ["broke", "broken"],
  meet: ["met"],
  pay: ["paid"],
  seek: ["sought"],
  strike: ["struck"],
  shut: ["shut"],
  hurt: ["hurt"],
  hit: ["hit"],
  cut: ["cut"],
  set: ["set"],
  let: ["let"],
  come: ["came", "come"],
  become: ["became", "become"],
  go: ["went", "gone"],
  run: ["ran", "run"],
  get: ["got", "gotten"],
  lead: ["led"],
  bear: ["bore", "born"],
  build: ["built"],
  catch: ["caught"],
  choose: ["chose", "chosen"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  drop: ["dropped"],
  fight: ["fought"],
  flee: ["fled"],
  fly: ["flew", "flown"],
  forbid: ["forbade", "forbidden"],
  grow: ["grew", "grown"],
  speak: ["spoke", "spoken"],
  spend: ["spent"],
  stand: ["stood"],
  steal: ["stole", "stolen"],
  teach: ["taught"],
  wear: ["wore", "worn"],
  withdraw: ["withdrew", "withdrawn"],
  uphold: ["upheld"],
  overturn: ["overturned"],
  sue: ["sued"],
  shoot: ["shot"],
  sink: ["sank", "sunk"],
  do: ["did", "done"],
  have: ["had"],
};

/** Verbs of more than one syllable that double the last letter, and short ones are told by shape. */
const doubling: ReadonlySet<string> = new Set([
  "admit",
  "quip",
  "commit",
  "permit",
  "submit",
  "refer",
  "rebut",
  "acquit",
  "defer",
]);

/** The forms of a verb: itself, third person, past (and participle), "-ing". Folded words. */
export function formsOf(lemma: string): string[] {
  const past = irregular[lemma] ?? [regularPast(lemma)];
  return [lemma, thirdPerson(lemma), ...past, ingForm(lemma)];
}

/** Past tense and participle of a verb. */
export function pastForms(lemma: string): readonly string[] {
  return irregular[lemma] ?? [regularPast(lemma)];
}

function thirdPerson(lemma: string): string {
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function ingForm(lemma: string): string {
  if (lemma.endsWith("e") && !lemma.endsWith("ee")) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);
  return short || doubling.has(lemma) ? lemma + lemma.at(-1) : lemma;
}

/** Past tenses and participles of the irregular verbs listed, where they are not the base form too ("cut", "put", "come"). */
export const irregularPasts: ReadonlySet<string> = new Set(
  Object.values(irregular)
    .flat()
    .filter((form) => !(form in irregular) && form !== "born"),
);

const baseForms: ReadonlyMap<string, string> = new Map(
  Object.entries(irregular).flatMap(([lemma, pasts]) => pasts.map((past): [string, string] => [past, lemma])),
);

/** A key that all forms of a verb share: "close", "closed", "closing" give "clos"; to compare, not to print. */
export function verbStem(form: string): string {
  const lemma = baseForms.get(form) ?? form;
  const bare = /(?:ies|ied)$/.test(lemma) ? `${lemma.slice(0, -3)}y` : lemma.replace(/(?:ing|ed|es|s|e)$/, "");
  const kept = bare.length < 2 ? lemma : bare;
  return /([bdglmnprt])\1$/.test(kept) ? kept.slice(0, -1) : kept;
}
