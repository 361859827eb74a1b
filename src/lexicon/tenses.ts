/**
 * Words that show whether a clause looks back or ahead. Sources: Quirk et al., "A Comprehensive Grammar of the English Language", 4.42-4.48
 * (expressing future time) and appendix of irregular verbs.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Look ahead: modals, and what plans and timetables are told with. */
export const prospectiveWords = words(
  "will shall won't would'll it'll we'll they'll he'll she'll i'll you'll there'll going due scheduled slated expected planned planning plans plan intends intend hopes hope aims aim wants proposed set poised ready upcoming forthcoming deadline rsvp register tickets",
);

/** Timetable verbs: their present tense with a date looks ahead. */
export const timetableVerbs = words(
  "opens begins starts closes ends runs continues returns resumes concludes premieres airs meets expires launches kicks takes leaves arrives debuts goes features celebrates",
);

/** Irregular past forms that news tells with. Those that are also the base form ("put", "hit", "cut") are left out. */
export const irregularPast = words(
  "said told was were had did went came took made gave found left held met won lost began ran led rose fell shot struck broke sold bought brought thought caught taught sent spent built kept felt heard became saw knew grew drew flew threw wrote spoke drove rode ate stood understood got paid sat sank swam sang fled sought fought dealt meant swept slept wore tore bore swore froze chose woke stole hid bit lit sped fed bled bred shook forgot laid been overtook undertook withdrew overcame wasn't weren't hadn't didn't",
);

/** Words in -ed that are not pasts. */
export const notPast = words(
  "need speed seed feed indeed weed breed bed red shed exceed proceed succeed hundred kindred sacred naked wicked aged embed",
);
