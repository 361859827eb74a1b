const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * Short forms written with a full stop that does not end the sentence by itself, folded, without the stop. They count where they start with
 * a capital ("he fell ill." ends a sentence, "Peoria, Ill." may not), or are in `smallAbbreviations`.
 * Source: the abbreviation chapters of the AP and Guardian style guides, and what wire copy prints.
 */
export const abbreviations: ReadonlySet<string> = words(
  "mr mrs ms mx messrs mme mlle dr prof rev fr sr jr st ste hon gov lt col gen maj capt cmdr adm sgt cpl pvt pte insp supt det sen rep reps sens " +
    "pres amb atty asst assoc dept dist est inc corp co cos ltd plc llc bros mfg univ govt ave blvd rd hwy mt ft approx vs v etc al eg ie cf ca " +
    "sgts drs cllr coun ald brig comdr cdr lieut const viz vol dr bldg apt jct intl natl inst " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo " +
    "alta ont que sask man",
);

/** Those of them that are no words of their own, so that they count in small letters too. */
export const smallAbbreviations: ReadonlySet<string> = words(
  "mr mrs ms dr prof vs v etc al eg ie cf ca approx est dept govt inc corp ltd bros assoc lt sgt capt gov viz",
);

/** Short forms whose full stop belongs to them only before a figure: "No. 10", "p. 4", "Art. 5", "Rs. 500", "c. 1850". */
export const abbreviationsBeforeFigures: ReadonlySet<string> = words(
  "no nos p pp art arts sec secs fig figs vol ch para paras rs r c b d cl pt pts s ss",
);

/** Titles that a name always follows: after them no sentence starts. */
export const titlesBeforeNames: ReadonlySet<string> = words(
  "mr mrs ms mx messrs mme mlle dr drs prof rev fr hon gov lt col gen maj brig capt cmdr cdr adm sgt sgts cpl pvt pte insp supt det const cllr sen rep reps sens pres amb st ste mt",
);

/** What follows a clock time within its sentence: "at 5 p.m. Tuesday", "9 a.m. EST". Folded. Source: the same. */
export const afterClockTime: ReadonlySet<string> = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august " +
    "september october november december jan feb mar apr jun jul aug sept sep oct nov dec eastern central mountain pacific atlantic greenwich local " +
    "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet ist jst aest aedt awst nzst hst akst wat eat sast",
);
