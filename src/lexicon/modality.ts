import { formsOf } from "./verb-forms.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const verbs = (list: string): readonly string[] => list.split(" ").flatMap(formsOf);

/*
 * Words that set the terms of a clause, folded. Source: the chapters on modality, negation and tense of the Cambridge Grammar of the English
 * Language (Huddleston & Pullum, 2002, ch. 3 and 9); the hedge cues of the CoNLL-2010 shared task (Farkas et al., 2010); the Reuters
 * Handbook of Journalism on what is charged and not yet proved.
 */

/** The clause tells what is to come. */
export const futureModals: ReadonlySet<string> = words(
  "will shall must won't shan't mustn't he'll she'll they'll we'll i'll you'll it'll that'll there'll who'll",
);

/** The clause tells what may be so. */
export const possibleModals: ReadonlySet<string> = words(
  "may might could maybe perhaps possibly probably presumably apparently reportedly allegedly supposedly purportedly seemingly likely unlikely potentially conceivably mightn't couldn't",
);

/** The clause tells what would be so on terms not met, or ought to be. */
export const hypotheticalModals: ReadonlySet<string> = words("should ought shouldn't");

/** "would": what would be so, what was to come, or habit; the words around it tell. */
export const wouldForms: ReadonlySet<string> = words("would wouldn't he'd she'd they'd we'd i'd you'd it'd");

/** After "would" these tell what did come: "would later die", "would go on to win". */
export const cameTrue: ReadonlySet<string> = words("later eventually subsequently go become prove remain");

/** Words that make what follows a condition. */
export const conditions: ReadonlySet<string> = words("if unless whether lest");

/**
 * Words after whose infinitive ("to …") nothing has happened yet: intention, agreement, schedule.
 */
export const intentions: ReadonlySet<string> = new Set([
  ...verbs(
    "plan intend aim expect hope propose prepare schedule vow promise pledge threaten want wish agree offer undertake commit forecast project anticipate tip volunteer arrange slate decide resolve elect",
  ),
  ..."due set poised ready likely willing keen eager going about proposal proposals bid bids intention intentions decision promise commitment pledges threat threats offer offers plans".split(
    " ",
  ),
]);

/** Forecasts and plans, with what is forecast or planned as their object: "expects a profit of", "scheduled for Friday". */
export const forecasts: ReadonlySet<string> = words(
  "expect expects expected expecting predicts predicted predicting projected projecting anticipates anticipated anticipating proposes proposed proposing envisages envisaged " +
    "scheduled planned slated pencilled forecasting earmarked",
);

/** Words after whose infinitive something is wished, asked for, allowed or tried. */
export const wishes: ReadonlySet<string> = new Set([
  ...verbs(
    "urge ask order call demand request require instruct encourage allow permit invite persuade press compel try attempt seek need consider recommend advise advocate suggest oblige beg lobby authorise authorize",
  ),
  ..."calls attempts effort efforts chance opportunity able unable right permission obliged supposed reluctant pressure demands appeal appeals power powers money".split(
    " ",
  ),
]);

/** Words after which what follows is charged, suspected or believed, not established: before "of", "with", "that", "to" or at once. */
export const charges: ReadonlySet<string> = new Set([
  ...verbs("accuse allege suspect charge indict arraign"),
  ..."allegation allegations accusation accusations suspicion claims rumour rumours rumor rumors believed thought understood said rumoured rumored feared reported presumed possible probable likely fear fears hope hopes wanted trial suspicions doubt doubts".split(
    " ",
  ),
]);

/** Of those, the ones that need nothing after them: "nine feared dead". */
export const beliefs: ReadonlySet<string> = words("feared presumed believed suspected rumoured rumored thought");

/** Adjectives that make only their own noun unproved, wished or to come. */
export const nounHedges: ReadonlyMap<string, "possible" | "planned"> = new Map([
  ..."alleged suspected supposed purported possible potential apparent reported rumoured rumored would-be attempted presumed"
    .split(" ")
    .map((word) => [word, "possible"] as const),
  ..."planned proposed scheduled forthcoming upcoming expected prospective intended projected"
    .split(" ")
    .map((word) => [word, "planned"] as const),
]);

/** Words that deny their clause. */
export const negations: ReadonlySet<string> = words(
  "not never nobody nothing none neither nor nowhere cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't " +
    "mustn't needn't shan't ain't mightn't unlikely",
);

/** After "not" these deny nothing: "not only", "not least", "not until Friday". */
export const emptyAfterNot: ReadonlySet<string> = words(
  "only just merely least surprisingly unlike solely simply until unusual uncommon unexpectedly necessarily unreasonable insignificant far",
);

/** After "no" these deny nothing: "no doubt", "no fewer than", "no matter". */
export const emptyAfterNo: ReadonlySet<string> = words(
  "doubt matter fewer less more later earlier wonder stranger strangers sooner secret better small question longer mean coincidence surprise",
);

/** "no evidence that", "dismissed claims that": what "that" opens is denied. */
export const denials: ReadonlySet<string> = new Set([
  ...verbs("deny dismiss dispute refute rebut reject"),
  ..."untrue false unfounded denial denials myth hoax".split(" "),
]);

/** Verbs whose infinitive, or whose object, did not happen. */
export const failures: ReadonlySet<string> = new Set(verbs("fail refuse decline neglect forget omit"));

/** Words before a noun phrase that deny it alone. */
export const excluders: readonly (readonly string[])[] = [
  "without",
  "instead of",
  "rather than",
  "except for",
  "except",
  "short of",
].map((phrase) => phrase.split(" "));

/** Words that tell of another time or an older state of things in the clause they stand in. */
export const changeWords: ReadonlySet<string> = words(
  "initially originally formerly previously revised revising amended corrected updated thereafter subsequently eventually afterwards",
);

/** The same, in several words. */
export const changePhrases: readonly (readonly string[])[] = [
  "at first",
  "at the time",
  "at that time",
  "at that point",
  "by then",
  "back then",
  "has since",
  "have since",
  "had since",
  "since then",
  "no longer",
  "not any more",
  "any longer",
  "used to",
  "up from",
  "down from",
  "turned out",
  "so far",
  "until now",
  "until recently",
  "until then",
  "up to then",
  "in the past",
  "once again",
  "is now",
  "are now",
  "has now",
  "have now",
  "now stands",
  "now has",
  "now have",
  "was then",
  "were then",
  "the then",
  "later died",
  "later found",
  "changed its mind",
  "changed his mind",
  "changed her mind",
  "changed their minds",
  "on second thoughts",
  "backtracked",
  "reversed course",
  "u-turn",
].map((phrase) => phrase.split(" "));

/** Verbs of change: before "to" and a figure they tell of a change. */
export const changeVerbs: ReadonlySet<string> = new Set(
  verbs(
    "rise climb grow increase jump soar surge swell widen narrow fall drop decline decrease slip shrink sink cut raise reduce lower hike boost slash trim slide tumble plunge dip edge creep " +
      "expand contract revise upgrade downgrade bring",
  ),
);

/** Words between "earlier" or "later" and which only a time of day or year is told, not a change: "earlier this week", "later on Monday". */
export const afterTimeAdverb: ReadonlySet<string> = words(
  "this that the in on than today yesterday last next monday tuesday wednesday thursday friday saturday sunday and or but years months weeks days year month week at",
);
