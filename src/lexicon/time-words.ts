/**
 * Words that go with dates. Sources: the date and time chapters of the AP and Guardian style guides; Quirk et al., "A Comprehensive
 * Grammar of the English Language", 8.51-8.77 (time adjuncts); tz names as listings print them.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words that put a bare month or year in time: "in May", "since 2009". */
export const timePrepositions = words(
  "in on since by until till til from to through thru during before after between of around about circa throughout within late early mid last next this past",
);

/** Words after a weekday that say which part of the day. */
export const dayparts = words(
  "morning afternoon evening night lunchtime midday noon midnight dawn dusk teatime mornings afternoons evenings nights",
);

/** Zone names that follow a clock time, folded. */
export const timeZones = words(
  "gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt ist aest aedt acst awst nzst nzdt wat cat eat sast cet cest msk jst kst hkt sgt pkt eastern pacific central mountain local zulu hrs",
);

/** Words that make a number of hours or years a count, not a clock or a year: "2000 people". */
export const countedNouns = words(
  "people men women children residents workers jobs homes houses miles km kilometres kilometers metres meters feet acres hectares tonnes tons barrels dollars pounds euros rupees naira votes seats points troops soldiers students pupils pages copies shares units items times years months weeks days hours minutes seconds degrees others more million billion trillion crore lakh percent pct per thousand hundred",
);

/** Words before a weekday that make it the name of one day, a paper, a club: "Good Friday", "Sheffield Wednesday". */
export const namedDayWords = words(
  "good black bloody super ash easter palm cyber giving ruby sheffield whit shrove maundy holy pancake fat casual freaky tgi man girl low gaudete laetare advent pentecost trinity spy stir-up bright",
);

/** Those of them before a weekday that name something which need not fall on it: clubs, films, songs, sales that last a week. */
export const brandedDayWords = words("black cyber giving ruby sheffield casual freaky tgi man girl");

/** Words after a weekday that make it part of a name: "Sunday Times", "Monday Night Football". */
export const afterDayNames = words(
  "times telegraph mirror mail express post herald tribune people sport world sun star independent observer business magazine review school schools roast league club morning-quarterback football lights live",
);

/** Streets: "12 May Street". */
export const streetWords = words(
  "street st road rd avenue ave lane drive square way close boulevard blvd place terrace court",
);

/** Words before a figure that make it a number of something, not a day: "No. 10", "Rule 5". */
export const numberedThings = words(
  "no nos number rule article section level group top chapter room channel page vol volume issue part phase stage grade class highway route act schedule clause unit version release build",
);

/** Verbs of moving an appointment: "moved from Monday to Wednesday" is no range. */
export const movingVerbs = words(
  "moved move moves moving postponed postpone postpones postponing rescheduled reschedule rescheduling shifted shift shifting pushed push pushing delayed delay delaying brought changed change changing switched switch deferred put extended extend extending advanced revised slipped",
);

/** Months whose names are also words or people's names; alone they need a word of time before them. */
export const doubtfulMonths = words("march april may june august");
