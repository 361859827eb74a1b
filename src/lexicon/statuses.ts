import type { Status, StatusClaim } from "../model/status.js";

/*
 * Words that tell how it stands with somebody: alive, hurt, in custody. Source: the AP and Reuters handbooks on deaths, casualties and
 * conditions of patients; the Judicial Office’s and IPSO’s glossaries of court reporting for custody.
 */

/** One way to tell a status: words after a subject; `be`: only behind a form of "be". */
export interface Telling {
  readonly words: readonly string[];
  readonly be: boolean;
  readonly status: Status;
  readonly aspect: StatusClaim["aspect"];
  readonly death?: NonNullable<StatusClaim["death"]>;
  readonly decision?: NonNullable<StatusClaim["decision"]>;
}

const tell = (
  list: string,
  be: boolean,
  status: Status,
  aspect: StatusClaim["aspect"],
  more: Partial<Pick<Telling, "death" | "decision">> = {},
): Telling[] => list.split("|").map((words) => ({ words: words.split(" "), be, status, aspect, ...more }));

const all: readonly Telling[] = [
  ...tell("died|dies|passed away|bled to death|froze to death|burned to death", false, "dead", "turn", {
    death: "untold",
  }),
  ...tell("drowned|perished", false, "dead", "turn", { death: "violent" }),
  ...tell("killed|slain|murdered|assassinated|electrocuted|drowned|beheaded", true, "dead", "turn", {
    death: "violent",
  }),
  ...tell("shot dead|stabbed to death|beaten to death|trampled to death|crushed to death", true, "dead", "turn", {
    death: "violent",
  }),
  ...tell("found dead|pronounced dead at the scene|declared dead at the scene", true, "dead", "turn", {
    death: "at once",
  }),
  ...tell("pronounced dead|declared dead", true, "dead", "turn", { death: "untold" }),
  ...tell("dead", true, "dead", "state", { death: "untold" }),
  ...tell("survived|survives", false, "alive", "turn"),
  ...tell("found alive|rescued alive|pulled alive|brought out alive", true, "alive", "turn"),
  ...tell(
    "alive|conscious|sitting up|recovering|on the mend|expected to survive|expected to recover|expected to make a full recovery|expected to make a good recovery",
    true,
    "alive",
    "state",
  ),
  ...tell("unhurt|unharmed|uninjured|unscathed", true, "unhurt", "turn"),
  ...tell(
    "escaped unhurt|escaped unharmed|escaped uninjured|escaped unscathed|escaped without injury|escaped without a scratch|walked away unhurt|walked away unharmed|walked away without a scratch|escaped injury",
    false,
    "unhurt",
    "turn",
  ),
  ...tell("injured|hurt|wounded", true, "hurt", "turn"),
  ...tell("remanded in custody|refused bail|denied bail|remanded", true, "held", "turn", { decision: "remand" }),
  ...tell("released on bail|granted bail|freed on bail|bailed|given bail", true, "free", "turn", {
    decision: "remand",
  }),
  ...tell("jailed|imprisoned|sent to prison|sent to jail|given an immediate prison sentence", true, "held", "turn", {
    decision: "sentence",
  }),
  ...tell("spared jail|spared prison|spared a prison sentence|given a suspended sentence", true, "free", "turn", {
    decision: "sentence",
  }),
  ...tell("walked free|walks free|avoided jail|avoids jail|avoided prison|escaped jail", false, "free", "turn", {
    decision: "sentence",
  }),
  ...tell("in custody|behind bars|in jail", true, "held", "state", { decision: "remand" }),
  ...tell("remains in custody|remained in custody", false, "held", "state", { decision: "remand" }),
  ...tell("on bail|free on bail", true, "free", "state", { decision: "remand" }),
];

/** Tellings by their first word; longer ones first. */
export const tellings: ReadonlyMap<string, readonly Telling[]> = (() => {
  const map = new Map<string, Telling[]>();
  for (const telling of [...all].sort((a, b) => b.words.length - a.words.length)) {
    const first = telling.words[0] as string;
    map.set(first, [...(map.get(first) ?? []), telling]);
  }
  return map;
})();

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** First words of tellings that are said of firms, clubs and towns too: "Norland survived", "was hurt by the strike", "is alive". */
export const saidOfThings: ReadonlySet<string> = words(
  "survived survives injured hurt wounded dead alive recovering escaped",
);

/** Headlines leave out "is": "Roe jailed for arson", "Roe killed in crash". */
export const headlineParticiples: ReadonlySet<string> = words(
  "jailed killed remanded freed bailed injured hurt spared unhurt unharmed uninjured unscathed",
);

/** How a patient is: "in a critical condition". */
export const conditions: ReadonlySet<string> = words(
  "critical serious stable satisfactory grave poor fair good comfortable life-threatening",
);

/** What the hurt have: behind "with", "suffered", "sustained". */
export const injuries: ReadonlySet<string> = words(
  "injury injuries fracture fractures burns concussion wound wounds broken fractured dislocated shattered",
);

/** Verbs before an injury. */
export const suffering: ReadonlySet<string> = words("suffered sustained suffers broke fractured");

/** Words behind a death that tell that it came at once. */
export const atOnce: readonly (readonly string[])[] = [
  "at the scene",
  "instantly",
  "at once",
  "on impact",
  "on the spot",
  "where he fell",
  "where she fell",
].map((phrase) => phrase.split(" "));

/** Who comes too late: "had died before the helicopter landed". */
export const rescuers: ReadonlySet<string> = words(
  "help rescuers helicopter ambulance paramedics medics crews lifeboat firefighters police doctors officers",
);

/** What one lives through or dies in. Folded. */
export const perils: ReadonlySet<string> = words(
  "crash collision fire blaze blast explosion fall attack shooting stabbing accident ordeal avalanche sinking quake earthquake flood collapse bombing wreck ambush strike",
);

/** Words that set a sentence at another time, or make it one step of several. */
export const sequenceWords: ReadonlySet<string> = words(
  "later then initially originally first earlier previously eventually subsequently until since once ago afterwards afterward again rearrested re-arrested appeal retrial parole paroled " +
    "former formerly last previous another other second third next yet feared presumed rumoured rumored wrongly mistakenly falsely believed supposedly almost nearly " +
    "overturned quashed pardoned served serving early finally",
);

/** Words for a court that looks at a decision again: who was held may be free, and the other way. */
export const reviewWords: ReadonlySet<string> = words(
  "appeal appealed appeals retrial quashed overturned overruled rearrested re-arrested breach breached breaching reoffended recalled",
);

/** Words for made-up stories, where people die and go on. */
export const fictionWords: ReadonlySet<string> = words(
  "character film movie novel episode finale sequel musical thriller remake actor actress screenplay",
);

/** Deeds of the living, beside verbs of speech. */
export const livingDeeds: ReadonlySet<string> = words(
  "attended visited spoke met signed chaired played scored resigned",
);

/** Who tells of the dead and the hurt, and of prisoners, by office. */
export const officialSources: ReadonlySet<string> = words(
  "police officers hospital doctors doctor surgeon coroner paramedics ambulance firefighters coastguard rescuers medics clinic",
);
