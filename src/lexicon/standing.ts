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
  ...each("deputy", "deputy vice assistant associate junior under shadow sub co joint"),
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
 * Words that tell a change in an office: where they stand by an office, who holds it and who held it are two people, rightly. Folded.
 */
export const handoverWords: ReadonlySet<string> = new Set(
  (
    "succeed succeeds succeeded succeeding successor successors predecessor predecessors replace replaces replaced replacing replacement resign resigns resigned resigning resignation " +
    "sworn swearing-in inaugurated inauguration inaugural elected re-elected reelected election appointed appoints appoint appointment named ousted oust unseated unseat defeated beat beating toppled overthrown overthrow deposed " +
    "stepped stepping steps step-down retire retires retired retirement retiring handover takeover took takes taking inherited inherits outgoing incoming newly new transition died death dies assassinated assassination " +
    "vacated vacant sacked sacks dismissed dismiss dismisses fired reshuffle reshuffled becomes became become quit quits departs departed departure leaves left removed impeached nominated nominee tenure"
  ).split(" "),
);

function each(standing: Standing, words: string): [string, Standing][] {
  return words.split(" ").map((word) => [word, standing]);
}
