import type { Standing } from "../model/office.js";

/**
 * Words before an office that say how its holder stands to it, folded. Source: newspaper usage as the AP and Guardian style guides record it.
 */
export const standingWords: ReadonlyMap<string, Standing> = new Map([
  ...each(
    "former",
    "former ex one-time onetime erstwhile previous past ousted deposed disgraced impeached retired sacked dismissed fired exiled toppled jailed ex- former-",
  ),
  ...each("acting", "acting interim caretaker stand-in temporary provisional transitional"),
  ...each(
    "deputy",
    "deputy vice assistant associate junior undersecretary shadow sub co joint regional divisional parliamentary permanent additional second honorary",
  ),
  ...each("incoming", "incoming future next soon-to-be"),
  ...each("outgoing", "outgoing departing retiring"),
  ...each("nominee", "would-be aspiring potential prospective candidate"),
  ...each("then", "then then- wartime"),
  ...each("late", "late slain assassinated murdered"),
]);

/** Words after an office, or behind its hyphen, that say the same: "president-elect", "governor nominee". Folded. */
export const standingSuffixes: ReadonlyMap<string, Standing> = new Map([
  ...each("incoming", "elect designate apparent"),
  ...each("nominee", "nominee candidate hopeful contender aspirant challenger pick appointee"),
  ...each("former", "emeritus emerita"),
]);

/** Words between standing and office that change nothing: "former long-time mayor", "the new Prime Minister". */
export const officeColour: ReadonlySet<string> = new Set(
  "long-time longtime long-serving veteran popular embattled powerful current sitting present incumbent newly elected re-elected reelected appointed beleaguered elderly first-term second-term two-term three-term conservative liberal right-wing left-wing hard-line hardline populist pro-western opposition caretaker new".split(
    " ",
  ),
);

/**
 * Words that tell a change in an office: where they stand by it, who holds it and who held it are two people, rightly. Folded.
 * Source: reports of elections, resignations and appointments.
 */
export const handoverWords: ReadonlySet<string> = new Set(
  (
    "succeed succeeds succeeded succeeding successor successors predecessor predecessors replace replaces replaced replacing replacement resign resigns resigned resigning resignation " +
    "sworn swearing-in inaugurated inauguration inaugural elected re-elected reelected appointed appoints appoint appointment ousted oust unseated unseat defeated toppled overthrown overthrow deposed " +
    "retire retires retired retirement handover takeover inherited inherits assassinated assassination reshuffle reshuffled becomes became become impeached nominated conceded concede concedes voters incumbent challenger runoff run-off landslide chose"
  ).split(" "),
);

/** Common verbs that tell such a change only with one of `officeNouns` behind them: "took office", "left the post", "stepped down". */
export const handoverVerbs: ReadonlySet<string> = new Set(
  "took takes taking take left leaves leaving quit quits stepped steps stepping step named names assumed assumes assume vacated vacates removed won wins lost loses handed hands stood stand standing elevated promoted".split(
    " ",
  ),
);

/** What an office is called when it changes hands. */
export const officeNouns: ReadonlySet<string> = new Set(
  "office power over post job role down aside helm charge presidency premiership chancellorship mayoralty governorship chairmanship position seat reins as".split(
    " ",
  ),
);

function each(standing: Standing, words: string): [string, Standing][] {
  return words.split(" ").map((word) => [word, standing]);
}

/** Words behind an office holder's name that tell of a guest in the place named there. Source: the verbs of arrival and travel in VerbNet's classes escape-51.1 and run-51.3.2 that diplomatic copy uses. */
export const arrivalWords: ReadonlySet<string> = new Set(
  "arrived arrives arriving landed lands flew flies flown travelled traveled travels travelling traveling visited visits visiting visit toured tours met meets".split(
    " ",
  ),
);

/** Words for the holder of the same office of another place. */
export const counterpartWords: ReadonlySet<string> = new Set(
  "counterpart counterparts opposite guest host visiting".split(" "),
);
