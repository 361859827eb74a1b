/**
 * Whether an event takes a while (a visit, a strike: it begins, goes on and ends) or is over as soon as it happens (a crash, a vote).
 */
export type EventCourse = "spell" | "moment";

/** One class of events and the words the news has for it. All words folded; a form may be several words, one space between. */
export interface EventClass {
  /** The canonical word: "visit". */
  readonly head: string;
  readonly course: EventCourse;
  /** Singular nouns, and plurals that name one event ("talks", "celebrations"). */
  readonly nouns: readonly string[];
  /** Plurals that stand for several events of the class. They are seen, so that "the visits" is not taken for the visit. */
  readonly plurals: readonly string[];
  /** Past and participle forms that tell of one such event by themselves: "collided", "visited". */
  readonly verbs?: readonly string[];
}

const words = (list: string): string[] => list.split(/,\s*/);

function eventClass(head: string, course: EventCourse, nouns: string, plurals: string, verbs = ""): EventClass {
  return { head, course, nouns: words(nouns), plurals: words(plurals), ...(verbs && { verbs: words(verbs) }) };
}

/**
 * Event classes with the wordings that news copy uses for one and the same event.
 * Source: the noun.event and noun.act hierarchies of WordNet 3.1 (visit, meeting, trial, strike, contest, festival …), cut to what wire and
 * local copy prints, with the pairs that reporters vary for elegance (visit/trip, strike/walkout, blaze/fire, crash/collision).
 */
export const eventClasses: readonly EventClass[] = [
  eventClass(
    "visit",
    "spell",
    "visit, trip, tour, state visit, stay, journey",
    "visits, trips, tours, stays",
    "visited",
  ),
  eventClass(
    "meeting",
    "moment",
    "meeting, get-together, assembly meeting, town hall meeting, town hall, public meeting",
    "meetings, get-togethers, assemblies, town halls",
  ),
  eventClass("talks", "spell", "talks, negotiations, peace talks", "rounds of talks"),
  eventClass("summit", "spell", "summit, summit meeting", "summits"),
  eventClass(
    "conference",
    "spell",
    "conference, congress, symposium, convention, forum, expo, trade show, trade fair, conclave, synod, general assembly, annual general meeting, agm",
    "conferences, congresses, symposia, symposiums, conventions, forums, expos, trade shows, trade fairs",
  ),
  eventClass("briefing", "moment", "briefing, press conference, news conference", "briefings, press conferences"),
  eventClass("workshop", "moment", "workshop, webinar, seminar", "workshops, webinars, seminars"),
  eventClass("trial", "spell", "trial, court-martial, retrial", "trials, retrials"),
  eventClass("hearing", "moment", "hearing, arraignment, sentencing", "hearings, arraignments, sentencings"),
  eventClass(
    "strike",
    "spell",
    "strike, strike action, walkout, walk-out, stoppage, work stoppage, industrial action, sit-in, lockout",
    "strikes, walkouts, walk-outs, stoppages, lockouts",
  ),
  eventClass(
    "protest",
    "moment",
    "protest, demonstration, rally, march, vigil, protest march",
    "protests, demonstrations, rallies, marches, vigils",
  ),
  eventClass(
    "festival",
    "spell",
    "festival, fair, fete, carnival, fiesta, jamboree, biennale, music festival, film festival, book fair, county fair, arts festival",
    "festivals, fairs, fetes, carnivals, fiestas",
  ),
  eventClass("exhibition", "spell", "exhibition, exhibit, retrospective", "exhibitions, exhibits, retrospectives"),
  eventClass("recall", "spell", "recall, product recall", "recalls"),
  eventClass(
    "crash",
    "moment",
    "crash, collision, pile-up, pileup, smash, wreck, derailment",
    "crashes, collisions, pile-ups, pileups, smashes, derailments",
    "crashed, collided, derailed, overturned",
  ),
  eventClass("fire", "spell", "fire, blaze, inferno, wildfire, bushfire", "fires, blazes, wildfires, bushfires"),
  eventClass(
    "explosion",
    "moment",
    "explosion, blast, bombing, bomb attack, suicide bombing, car bombing",
    "explosions, blasts, bombings",
    "exploded",
  ),
  eventClass(
    "attack",
    "moment",
    "attack, assault, ambush, shooting, stabbing, mass shooting",
    "attacks, assaults, ambushes, shootings, stabbings",
  ),
  eventClass("airstrike", "moment", "airstrike, air strike, air raid", "airstrikes, air strikes, air raids"),
  eventClass(
    "burglary",
    "moment",
    "burglary, break-in, ram-raid, ram raid, robbery, heist, raid, theft",
    "burglaries, break-ins, ram-raids, ram raids, robberies, heists, raids, thefts",
  ),
  eventClass(
    "election",
    "moment",
    "election, by-election, byelection, general election, poll, runoff, run-off, polling day, election day",
    "elections, by-elections, polls, runoffs",
  ),
  eventClass("referendum", "moment", "referendum, plebiscite", "referendums, referenda, plebiscites"),
  eventClass("vote", "moment", "vote, ballot", "votes, ballots"),
  eventClass(
    "ceremony",
    "moment",
    "ceremony, inauguration, investiture, swearing-in, flag-off, ribbon-cutting, groundbreaking, unveiling, graduation",
    "ceremonies, inaugurations, unveilings, graduations",
  ),
  eventClass(
    "funeral",
    "moment",
    "funeral, burial, memorial service, funeral mass",
    "funerals, burials",
    "buried, cremated",
  ),
  eventClass("wedding", "moment", "wedding, nuptials", "weddings", "married"),
  eventClass("concert", "moment", "concert, gig, recital", "concerts, gigs, recitals"),
  eventClass("gala", "moment", "gala, banquet, fundraiser, gala dinner, awards night", "galas, banquets, fundraisers"),
  eventClass("reception", "moment", "reception, drinks reception, launch party", "receptions"),
  eventClass("parade", "moment", "parade, procession, pageant", "parades, processions, pageants"),
  eventClass(
    "match",
    "moment",
    "match, game, fixture, bout, final, semi-final, derby, test match",
    "matches, games, fixtures, bouts, finals, semi-finals",
  ),
  eventClass(
    "tournament",
    "spell",
    "tournament, championship, world cup, regatta, marathon, race, grand prix",
    "tournaments, championships, regattas, marathons, races",
  ),
  eventClass(
    "storm",
    "spell",
    "storm, hurricane, cyclone, typhoon, tornado, blizzard, snowstorm, thunderstorm",
    "storms, hurricanes, cyclones, typhoons, tornadoes, blizzards, thunderstorms",
  ),
  eventClass("flood", "spell", "flood, flooding, deluge, inundation", "floods"),
  eventClass("earthquake", "moment", "earthquake, quake, tremor", "earthquakes, quakes, tremors"),
  eventClass("outbreak", "spell", "outbreak, epidemic", "outbreaks, epidemics"),
  eventClass("launch", "moment", "launch, lift-off, liftoff, blast-off, blastoff", "launches, lift-offs, liftoffs"),
  eventClass("merger", "moment", "merger, takeover, acquisition, buyout, buy-out", "mergers, takeovers, acquisitions"),
  eventClass("ceasefire", "spell", "ceasefire, cease-fire, truce, armistice", "ceasefires, cease-fires, truces"),
  eventClass("siege", "spell", "siege, blockade, standoff, stand-off", "sieges, blockades, standoffs"),
  eventClass("war", "spell", "war, civil war, insurgency, uprising", "wars, civil wars, insurgencies, uprisings"),
  eventClass("closure", "spell", "closure, shutdown, road closure, lane closure", "closures, shutdowns"),
  eventClass("campaign", "spell", "campaign, drive, rollout, roll-out", "campaigns, drives, rollouts"),
  eventClass("search", "spell", "search, rescue operation, search operation, manhunt", "searches, manhunts"),
  eventClass("inquest", "spell", "inquest, inquiry, public inquiry", "inquests, inquiries"),
  eventClass("ruling", "moment", "ruling, verdict, judgment, judgement, court ruling", "rulings, verdicts, judgments"),
  eventClass("arrest", "moment", "arrest", "arrests"),
  eventClass("signing", "moment", "signing, signing ceremony", "signings"),
  eventClass("landing", "moment", "landing, splashdown, touchdown", "landings"),
  eventClass("deadline", "moment", "deadline, closing date, cut-off date, cutoff", "deadlines"),
  eventClass("premiere", "moment", "premiere, opening night", "premieres"),
  eventClass("auction", "moment", "auction", "auctions"),
  eventClass("opening", "moment", "opening, grand opening, reopening, re-opening", "openings, reopenings"),
];

/** By canonical word. */
export const eventClassOf: ReadonlyMap<string, EventClass> = new Map(eventClasses.map((each) => [each.head, each]));

/** What a word form says of an event. */
export interface EventWord {
  readonly head: string;
  readonly form: "noun" | "plural" | "verb";
  /** The words of the form, the first included. */
  readonly words: readonly string[];
}

/** Word forms by their first word, the longest first. */
export const eventWords: ReadonlyMap<string, readonly EventWord[]> = indexed();

function indexed(): Map<string, EventWord[]> {
  const index = new Map<string, EventWord[]>();
  const add = (head: string, form: EventWord["form"], text: string) => {
    const parts = text.split(" ");
    const first = parts[0] as string;
    const list = index.get(first) ?? [];
    index.set(first, list);
    list.push({ head, form, words: parts });
  };
  for (const { head, nouns, plurals, verbs } of eventClasses) {
    for (const noun of nouns) add(head, "noun", noun);
    for (const plural of plurals) add(head, "plural", plural);
    for (const verb of verbs ?? []) add(head, "verb", verb);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * Words that, right behind an event noun, make it the first half of another thing: "meeting room", "strike price", "launch pad", "fire chief".
 * Source: the commonest right-hand nouns of these heads in newspaper copy; what is not here is asked of the tagger.
 */
export const compoundTails: ReadonlySet<string> = new Set(
  (
    "room rooms hall price prices pad pads chief chiefs crew crews engine engines service services brigade station stations truck trucks hazard alarm alarms " +
    "department departments safety officer officers official officials operator operators guide guides bus buses director directors organiser organisers organizer " +
    "organizers committee committees ground grounds goer goers goers programme program programmes schedule site sites venue venues ticket tickets " +
    "victim victims suspect suspects survivor survivors scene dummy dummies helmet barrier test tests course diet landing lawyer lawyers judge judges " +
    "court courts date dates day days night nights season seasons week weekend weekends fund funds pay ballot ballots leader leaders action breaker breakers rate rates " +
    "zone zones manager managers team teams winner winners result results campaign campaigns official promise promises rigging law laws fraud officer " +
    "surge damage warning warnings drain drains door doors shelter cloud clouds plain plains insurance defence defences defense gate gates water waters " +
    "deal deals talks plan plans agreement proposal bid offer vehicle partner window windows event events party parties coverage " +
    "point points ball changer plan time times maker makers reserve park parks show shows console consoles fee fees hours ceremony remarks statement " +
    "bell bells call calls notice notices party parties centre center centers centres area areas minister ministers crime crimes criminal criminals hero memorial veteran veterans " +
    "balance dress dresses cake headquarters poster posters fatigue effort efforts trail trails volunteer volunteers staff delegates attendees agenda minutes attendance chair room house"
  ).split(" "),
);

/**
 * Words before an event noun that judge or place it without telling it from another of its kind; all other words in front of it ("bus",
 * "teachers’", "Lantern") do tell.
 * Source: the evaluative and time adjectives that open lists of noun modifiers in corpora of news English.
 */
export const plainModifiers: ReadonlySet<string> = new Set(
  (
    "significant major historic landmark recent long-awaited much-anticipated highly-anticipated anticipated planned scheduled upcoming forthcoming current ongoing " +
    "controversial annual brief short long lengthy deadly fatal huge massive big large small great grand high-level high-profile official formal informal " +
    "rare special whole entire same actual very big-name two-day three-day four-day five-day six-day seven-day eight-day nine-day ten-day one-day two-week three-week week-long weeklong " +
    "day-long daylong month-long all-day two-hour three-hour one-hour overnight late early dramatic violent tragic horrific serious bitter popular free live public " +
    "virtual online in-person first-ever inaugural much-delayed delayed postponed rescheduled weekend day now lone single long-running long-planned week's month's day's " +
    "bloody apparent suspected alleged devastating successful"
  ).split(" "),
);

/**
 * Words before an event noun that say it is not the one already named.
 * Source: the comparatives and ordinals of English ("another", "previous", "second") and the adjectives of time that set events apart.
 */
export const otherMarkers: ReadonlySet<string> = new Set(
  (
    "another other previous prior earlier former past last next subsequent similar separate different second third fourth fifth sixth seventh eighth ninth tenth " +
    "further later future return repeat follow-up more latest new copycat preceding following final initial every each any some several many few no such most " +
    "two three four five six seven eight nine ten half both all these those whatever which what"
  ).split(" "),
);

/**
 * Verbs that tell of a thing's own event: the clinics open, the album is released, applications close. The head names the event together with
 * the thing ("opening of clinic").
 * Source: as the phase verbs, with the calendar verbs of listings and press releases.
 */
export const thingVerbs: ReadonlyMap<string, string> = new Map(
  (
    [
      ["opening", "open opens opened reopen reopens reopened"],
      ["closing", "close closes closed shut shuts"],
      ["lift-off", "lift lifts lifted blast blasts blasted"],
      ["launch", "launch launches launched unveil unveils unveiled debut debuts debuted premiere premieres premiered"],
      ["start", "begin begins began begun start starts started commence commences commenced kick kicks kicked"],
      ["end", "end ends ended conclude concludes concluded expire expires expired"],
      ["release", "release releases released publish publishes published issue issues issued"],
      ["effect", "take takes took"],
    ] as const
  ).flatMap(([head, forms]) => forms.split(" ").map((form) => [form, head] as const)),
);

/**
 * Verbs that tell of a person's own event, in the forms that need no object: "was born", "died", "was arrested".
 * Source: the life and court verbs of obituaries and crime copy.
 */
export const personVerbs: ReadonlyMap<string, { readonly head: string; readonly passive: boolean }> = new Map(
  (
    [
      ["birth", true, "born"],
      ["death", false, "died"],
      ["arrest", true, "arrested detained"],
      ["charge", true, "charged"],
      ["conviction", true, "convicted"],
      ["sentence", true, "sentenced jailed"],
      ["election", true, "elected re-elected"],
      ["appointment", true, "appointed sworn"],
      ["departure", false, "resigned retired quit"],
      ["arrival", false, "arrived"],
    ] as const
  ).flatMap(([head, passive, forms]) => forms.split(" ").map((form) => [form, { head, passive }] as const)),
);

/**
 * What events do to people and things, in the forms news tells it with: their day is the event's day ("the blast killed nine on Monday",
 * "nine were killed on Monday in a blast"). Source: the harm and contact verbs of VerbNet 3.3 as accident and disaster copy uses them.
 */
export const effectWords: ReadonlySet<string> = new Set(
  (
    "killed injured wounded hurt died destroyed damaged gutted hit struck rocked shook ripped tore swept left claimed trapped burned burnt razed flattened " +
    "levelled leveled tore ravaged engulfed drew attracted dead kills injures hits strikes rocks destroys damages leaves claims rips"
  ).split(" "),
);

/** What people put their names to; in one article they are one paper. Source: the hyponyms of "written agreement" in WordNet 3.1. */
export const signedPapers: ReadonlySet<string> = new Set(
  "budget act measure legislation agreement accord deal pact treaty contract document memorandum protocol charter settlement ceasefire truce lease bill law order decree declaration partnership".split(
    " ",
  ),
);

/**
 * How the copy tells the two ends of an event without its noun, by first word: crews walk out and return to work.
 * Source: labour reporting of British, American and Indian papers.
 */
export const tellingPhrases: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly head: string; readonly tells: "begins" | "ends" }[]
> = (() => {
  const index = new Map<string, { words: string[]; head: string; tells: "begins" | "ends" }[]>();
  for (const [head, tells, list] of [
    [
      "strike",
      "begins",
      "walked out, walked off the job, downed tools, laid down tools, came out on strike, went on strike",
    ],
    [
      "strike",
      "ends",
      "returned to work, went back to work, return to work, were back at work, pickets left, pickets were withdrawn, pickets dispersed, pickets went home",
    ],
  ] as const)
    for (const phrase of list.split(", ")) {
      const parts = phrase.split(" ");
      const first = parts[0] as string;
      index.set(first, [...(index.get(first) ?? []), { words: parts, head, tells }]);
    }
  return index;
})();

/**
 * Classes of events that have one place each, so that two places are a question. Not visits, protests, strikes, storms or wars, which move
 * or spread, nor meetings and attacks, of which copy names several.
 */
export const sitedEvents: ReadonlySet<string> = new Set(
  "ceremony funeral wedding concert gala reception festival exhibition conference summit fire crash explosion burglary trial auction launch premiere workshop".split(
    " ",
  ),
);

/** Those of them at which people speak: "Speaking at the hall in Akure, she said …". */
export const gatherings: ReadonlySet<string> = new Set(
  "ceremony gala reception festival conference summit launch workshop funeral wedding".split(" "),
);

/** What stands with a capital behind "in" and is no town. Source: institutions, languages and parts of the day and year in news copy. */
export const notTowns: ReadonlySet<string> = new Set(
  (
    "parliament congress senate court cabinet council house chamber government church cathedral hall english french german spanish arabic hindi latin chinese " +
    "spring summer autumn fall winter christmas easter ramadan lent january february march april may june july august september october november december " +
    "monday tuesday wednesday thursday friday saturday sunday part chapter section phase group division class grade year room building north south east west"
  ).split(" "),
);

/**
 * Things that run from an opening to a close, so that a close before the opening is a slip. Not shops, roads and schools, which close and
 * open again.
 */
export const runningThings: ReadonlySet<string> = new Set(
  (
    "play show musical production opera pantomime display application registration nomination submission booking bidding survey consultation competition contest " +
    "census election ballot poll subscription offer sale applications entry entries"
  ).split(" "),
);
