/**
 * Words of wholes and parts.
 * Source: tables and casualty reports of the wire agencies; statistical table style (Eurostat, "Guidelines for tables").
 */

/** First words of a row or column that holds a total. */
export const totalHeads: ReadonlySet<string> = new Set("total totals overall sum combined altogether".split(" "));

/** Words in the head of a column or row whose figures are not added up. */
export const unaddable: ReadonlySet<string> = new Set(
  (
    "rate rates average avg mean median percent percentage pct ratio change growth price prices per year years rank ranking position age ages index score " +
    "temperature speed level share margin swing difference yield weight height length no number id code date time target goal grade points pts density"
  ).split(" "),
);

/** Nouns of people that exclude each other: nobody is two of one group. */
export const exclusiveGroups: readonly ReadonlySet<string>[] = [
  "man woman boy girl",
  "man woman child",
  "adult child infant",
  "male female",
  "boy girl",
  "civilian soldier rebel fighter militant insurgent gunman policeman troop trooper jihadist",
  "win loss defeat draw tie",
  "victory defeat draw",
  "passenger crew",
  "student teacher",
  "pupil teacher",
  "driver passenger",
  "democrat republican independent",
  "goal",
].map((words) => new Set(words.split(" ")));

/** Words that make a list of parts no whole. */
export const openLists: ReadonlySet<string> = new Set(
  "including include includes included among mostly mainly plus such e.g eg least minus excluding except other others dozen dozens".split(
    " ",
  ),
);

/** What became of people by itself, without another: "died", "alive". Passives are told by their auxiliary. */
export const endings: ReadonlySet<string> = new Set(
  "died drowned perished survived escaped arrived alive dead missing".split(" "),
);

/** Groups that may be what is told apart: "before a jury, seven men and five women". */
export const gatherings: ReadonlySet<string> = new Set(
  "jury family team class party group choir crew panel squad couple field list staff audience".split(" "),
);
