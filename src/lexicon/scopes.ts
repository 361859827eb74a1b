const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/*
 * Words that say how many of a set a thing holds of. Source: the quantifier chapter of the Cambridge Grammar of the English Language
 * (Huddleston & Pullum, 2002, ch. 5); the Guardian and AP style guides on votes and on casualties.
 */

/** "All nine", "everyone", "everybody". */
export const universals: ReadonlySet<string> = words("all everyone everybody both");

/** What those who came through did: "survived", "were rescued", "were found alive". */
export const survivals: ReadonlySet<string> = words("survived survive survives alive");

export const deaths: ReadonlySet<string> = words("died killed perished dead drowned");

/** Of one voice. */
export const unanimous: ReadonlySet<string> = words("unanimous unanimously");

/** Words before it by which a vote was not unanimous, or was only to be. */
export const lessThanAll: ReadonlySet<string> = words(
  "not nearly almost near non far less hardly anything but virtually close effectively practically few rarely seldom never expected asked requires require required needs needed wanted hoped",
);

/** Words of a vote, beside which a score counts those for and against. */
export const votingWords: ReadonlySet<string> = words(
  "vote voted votes passed approved adopted carried council councillors committee commission lawmakers senate motion bill resolution trustees",
);

/** Words that set a group apart, so that "all" is all of that group. */
export const subgroups: ReadonlySet<string> = words(
  "other others rest remaining else first second third last earlier previous previously later again former another separate initially committee " +
    "amendment panel crew passengers children adults staff labour tory conservative liberal republican democrat democrats republicans opposition independents pilots officers horses dogs cats animals",
);

/** Of these words for a part, those that behind the verb name the rest of the same set: "two were killed and the others are in hospital". */
export const restWords: ReadonlySet<string> = words("other others rest remaining");
