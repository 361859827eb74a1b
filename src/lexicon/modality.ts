import { formsOf } from "./verb-forms.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/*
 * Words that set the terms of a clause, folded. Source: the chapters on modality, negation and tense of the Cambridge Grammar of the English
 * Language (Huddleston & Pullum, 2002, ch. 3 and 9); the hedge list of the CoNLL-2010 shared task (Farkas et al.); the Reuters Handbook's
 * words for what is not yet proved.
 */

/** The clause tells what is to come. */
export const futureModals: ReadonlySet<string> = words(
  "will shall 'll won't shan't he'll she'll they'll we'll i'll you'll it'll that'll",
);

/** The clause tells what may be so. */
export const possibleModals: ReadonlySet<string> = words(
  "may might could maybe perhaps possibly probably presumably apparently reportedly allegedly supposedly purportedly seemingly likely unlikely potentially conceivably mightn't couldn't",
);

/** The clause tells what would be so on terms not met, or what was to come seen from the past. */
export const hypotheticalModals: ReadonlySet<string> = words(
  "would should ought wouldn't shouldn't he'd she'd they'd we'd i'd you'd must mustn't",
);

/** Words that make what follows a condition. */
export const conditions: ReadonlySet<string> = words("if unless whether provided assuming lest");

/**
 * Words after which an infinitive, or what is meant, has not happened yet: verbs, nouns and adjectives of intention and schedule.
 */
export const intentions: ReadonlySet<string> = new Set([
  ...(
    "plan intend aim expect hope propose prepare schedule vow promise pledge threaten want wish agree offer undertake commit forecast project anticipate " +
    "tip await volunteer arrange book earmark slate"
  )
    .split(" ")
    .flatMap(formsOf),
  ..."due set poised ready likely planned scheduled slated expected willing keen eager proposal proposals bid bids intention intentions decision promise commitment pledges threat threats offer offers".split(
    " ",
  ),
]);

/** Words after which an infinitive is wished, asked for or tried, by which it has not happened. */
export const wishes: ReadonlySet<string> = new Set([
  ...(
    "urge ask order tell call demand request require instruct encourage allow permit invite persuade press force compel try attempt seek need consider " +
    "recommend advise advocate suggest oblige"
  )
    .split(" ")
    .flatMap(formsOf),
  ..."call calls attempt attempts effort efforts chance opportunity able unable right permission obliged supposed".split(
    " ",
  ),
]);

/** Words after which what follows is charged or suspected, not established. */
export const charges: ReadonlySet<string> = new Set([
  ...("accuse allege suspect charge indict arraign".split(" ").flatMap(formsOf) as string[]),
  ..."allegation allegations accusation accusations suspicion charges charge claims rumour rumours rumor rumors believed thought understood said rumoured rumored feared reported presumed".split(
    " ",
  ),
]);

/** Adjectives that make only their own noun unproved, wished or to come. */
export const nounHedges: ReadonlyMap<string, "possible" | "planned"> = new Map([
  ..."alleged suspected supposed purported possible potential apparent reported rumoured rumored would-be attempted presumed so-called"
    .split(" ")
    .map((word) => [word, "possible"] as const),
  ..."planned proposed scheduled forthcoming upcoming expected prospective intended projected"
    .split(" ")
    .map((word) => [word, "planned"] as const),
]);

/** Words that deny their clause. */
export const negations: ReadonlySet<string> = words(
  "not never nobody nothing none neither nor nowhere cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't " +
    "mustn't needn't shan't ain't mightn't noone hardly scarcely barely",
);

/** After "not" these deny nothing: "not only", "not least", "not until Friday". */
export const emptyAfterNot: ReadonlySet<string> = words(
  "only just merely least surprisingly unlike solely simply until unusual uncommon unexpectedly necessarily",
);

/** After "no" these deny nothing: "no doubt", "no fewer than", "no matter"; "no longer" is a change. */
export const emptyAfterNo: ReadonlySet<string> = words(
  "doubt matter fewer less more later earlier wonder stranger strangers sooner secret better small question longer",
);

/** Verbs whose infinitive did not happen. */
export const failures: ReadonlySet<string> = new Set("fail refuse decline neglect forget".split(" ").flatMap(formsOf));

/** Words that tell of a change, in the clause they stand in: the claim is of another time than the rest of the article. */
export const changeWords: ReadonlySet<string> = words(
  "initially originally formerly previously earlier then-president revised revising amended corrected updated changed thereafter subsequently eventually afterwards thereby until",
);

/** The same, in several words. */
export const changePhrases: readonly (readonly string[])[] = [
  "at first",
  "at the time",
  "at that time",
  "at that point",
  "by then",
  "has since",
  "have since",
  "had since",
  "since then",
  "no longer",
  "not any more",
  "used to",
  "rose to",
  "risen to",
  "rises to",
  "climbed to",
  "grew to",
  "grown to",
  "increased to",
  "jumped to",
  "soared to",
  "fell to",
  "fallen to",
  "falls to",
  "dropped to",
  "declined to",
  "decreased to",
  "slipped to",
  "shrank to",
  "cut to",
  "raised to",
  "reduced to",
  "lowered to",
  "upped to",
  "up from",
  "down from",
  "put at",
  "revised to",
  "revised up",
  "revised down",
  "later found",
  "later died",
  "turned out",
  "so far",
  "as of",
  "up to then",
  "until now",
  "until recently",
  "until then",
  "in the past",
].map((phrase) => phrase.split(" "));
