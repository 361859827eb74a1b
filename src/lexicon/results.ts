/**
 * Words of matches, votes and elections.
 * Source: the sports and election reports of the wire agencies; Robert's Rules of Order for motions.
 */

/** Verbs and nouns of a side that won, before or behind its score. Folded, with their inflections. */
export const winWords: ReadonlySet<string> = new Set(
  (
    "beat beats beating beaten won win wins winning victory victories defeat defeats defeated defeating edge edges edged thrash thrashes thrashed hammer hammered rout routed " +
    "overcome overcame crush crushed triumph triumphed ousted stunned"
  ).split(" "),
);

/** Words of a motion that was carried. */
export const carriedWords: ReadonlySet<string> = new Set(
  "passed passes carried approved approves adopted adopts backed endorsed agreed cleared".split(" "),
);

/** Words that mark a score as the last: "FULL TIME", "final score". */
export const finalWords: ReadonlySet<string> = new Set("full-time full ft final finished ended".split(" "));

/** Words near a score that make it another match, another stage of it, or another way of counting. */
export const otherScores: ReadonlySet<string> = new Set(
  (
    "half-time halftime aggregate penalties penalty shootout shoot-out first-leg leg legs second-leg earlier previous previously last season november december october september " +
    "lead leads led leading trailed trailing behind ahead level levelled up down failed fails lost loses rejected defeat from goal half interval break fixture meeting met reverse record set sets frame frames replay " +
    "par shot shots stroke strokes round series best-of tie-break tiebreak tie tied agg pens qualifier friendly meanwhile elsewhere other another also then after before when"
  ).split(" "),
);

/** What votes, goals and other margins are counted in. Singular. */
export const marginNouns: ReadonlySet<string> = new Set("vote seat run goal point ballot".split(" "));

/** Who may break a tie from outside: "With the mayor casting the deciding vote". */
export const tieBreakers: ReadonlySet<string> = new Set(
  "mayor chair chairman chairwoman chairperson speaker president casting deciding tie tiebreaking tie-breaking".split(
    " ",
  ),
);

/** Words between "passed" and a score by which the score is of something else. */
export const otherVotes: ReadonlySet<string> = new Set(
  (
    "amendment motion challenge vote's was were is are fell fall falls lost beaten thrown overturned face despite though although but while which who whose because after before " +
    "over and"
  ).split(" "),
);
