/**
 * Words about lists in copy.
 * Source: service journalism ("five ways to …") and programme announcements.
 */

/** Nouns that a list under them is made of: "four ways to save", "the five keynotes". Singular. */
export const listedNouns: ReadonlySet<string> = new Set(
  (
    "reason way thing tip step question point lesson rule idea factor trend takeaway fact mistake sign habit strategy tool resource recommendation principle goal " +
    "objective priority category type kind option choice stage phase part section topic theme area example finding highlight keynote address speaker session talk event " +
    "course class workshop webinar project winner finalist nominee candidate city town site location office country book film song album app feature benefit challenge " +
    "myth change measure demand condition criterion requirement answer item team member step action technique practice method"
  ).split(" "),
);

/** Words that say the list under them is not all of it. */
export const partialLists: ReadonlySet<string> = new Set(
  "including include includes among amongst some several many few least e.g example examples selected highlights like such notable top".split(
    " ",
  ),
);

/** Nouns of people whose names may follow their number. Singular. */
export const namedNouns: ReadonlySet<string> = new Set(
  (
    "man woman boy girl person teenager suspect victim defendant driver player winner candidate finalist nominee director member officer student pupil teacher brother sister " +
    "son daughter child grandchild grandson granddaughter author scientist researcher lawmaker senator minister judge astronaut climber sailor soldier journalist reporter activist artist singer actor guest speaker " +
    "councillor deputy leader founder partner executive manager coach goalscorer"
  ).split(" "),
);
