/**
 * Short forms written with a full stop that does not end the sentence by itself, folded, without the stop.
 * Source: the abbreviation chapters of the AP and Guardian style guides, and what wire copy prints.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx messrs mme mlle dr prof rev fr sr jr st ste hon gov lt col gen maj capt cmdr adm sgt cpl pvt pte insp supt det sen rep reps sens " +
    "pres amb atty asst assoc dept dist est inc corp co cos ltd plc llc bros mfg univ govt ave blvd rd hwy mt ft approx vs v etc al eg ie cf ca " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo " +
    "alta ont que sask"
  ).split(" "),
);

/** Short forms whose full stop belongs to them only before a figure: "No. 10", "p. 4", "Art. 5". */
export const abbreviationsBeforeFigures: ReadonlySet<string> = new Set(
  "no nos p pp art sec fig vol ch para".split(" "),
);

/** Titles that a name always follows: after them no sentence starts. */
export const titlesBeforeNames: ReadonlySet<string> = new Set(
  "mr mrs ms mx messrs mme mlle dr prof rev fr hon gov lt col gen maj capt cmdr adm sgt cpl pvt pte insp supt det sen rep reps sens pres amb st ste".split(
    " ",
  ),
);
