/** What a phase word tells of an event. `happens`: that it takes place as a whole. `puts-off`, `cancels`, `resumes`: that its dates may change. */
export type PhaseAspect = "begins" | "continues" | "ends" | "happens" | "puts-off" | "cancels" | "resumes";

/** The form of a verb, as far as it shows its time. `past` also stands for the passive participle where both are written alike. */
export type VerbForm = "base" | "present" | "past" | "participle" | "ing";

/** A phase verb as written: one form of one verb, of one or more words. */
export interface PhaseWord {
  readonly aspect: PhaseAspect;
  readonly form: VerbForm;
  /** The words of the form, the first included. */
  readonly words: readonly string[];
  /** Whether the event can be its subject ("the visit began") and its object ("they began the visit", "the visit was begun"). */
  readonly subject: boolean;
  readonly object: boolean;
}

/**
 * base, present, past, participle, -ing; a particle follows all of them; `s`: the event is the subject, `o`: the object.
 * Source: the aspectual verbs of VerbNet 3.3 (begin-55.1, complete-55.2, continue-55.3, stop-55.4) and the calendar verbs of news style guides
 * (postpone, put off, bring forward, call off, get under way).
 */
const verbs: readonly (readonly [aspect: PhaseAspect, roles: string, forms: string, particle?: string])[] = [
  ["begins", "so", "begin begins began begun beginning"],
  ["begins", "so", "commence commences commenced commenced commencing"],
  ["begins", "so", "start starts started started starting"],
  ["begins", "so", "open opens opened opened opening"],
  ["begins", "so", "kick kicks kicked kicked kicking", "off"],
  ["begins", "s", "get gets got gotten getting", "under way"],
  ["begins", "s", "get gets got gotten getting", "underway"],
  ["begins", "s", "get gets got gotten getting", "going"],
  ["begins", "o", "launch launches launched launched launching"],
  ["begins", "so", "launch launches launched launched launching", "off"],
  ["begins", "o", "embark embarks embarked embarked embarking", "on"],
  ["begins", "o", "embark embarks embarked embarked embarking", "upon"],
  ["begins", "o", "set sets set set setting", "off on"],
  ["begins", "s", "break breaks broke broken breaking", "out"],
  ["begins", "so", "initiate initiates initiated initiated initiating"],
  ["begins", "s", "come comes came come coming", "into force"],
  ["begins", "s", "come comes came come coming", "into effect"],
  ["begins", "s", "take takes took taken taking", "effect"],
  ["continues", "so", "continue continues continued continued continuing"],
  ["continues", "s", "drag drags dragged dragged dragging", "on"],
  ["continues", "s", "go goes went gone going", "on"],
  ["continues", "so", "extend extends extended extended extending"],
  ["continues", "s", "rage rages raged raged raging"],
  ["ends", "so", "end ends ended ended ending"],
  ["ends", "so", "conclude concludes concluded concluded concluding"],
  ["ends", "so", "close closes closed closed closing"],
  ["ends", "so", "finish finishes finished finished finishing"],
  ["ends", "so", "complete completes completed completed completing"],
  ["ends", "so", "wrap wraps wrapped wrapped wrapping", "up"],
  ["ends", "s", "draw draws drew drawn drawing", "to a close"],
  ["ends", "s", "draw draws drew drawn drawing", "to an end"],
  ["ends", "s", "come comes came come coming", "to an end"],
  ["ends", "s", "come comes came come coming", "to a close"],
  ["ends", "o", "round rounds rounded rounded rounding", "off"],
  ["ends", "so", "break breaks broke broken breaking", "up"],
  ["ends", "o", "extinguish extinguishes extinguished extinguished extinguishing"],
  ["ends", "o", "put puts put put putting", "out"],
  ["ends", "s", "expire expires expired expired expiring"],
  ["happens", "s", "take takes took taken taking", "place"],
  ["happens", "s", "meet meets met met meeting"],
  ["happens", "s", "run runs ran run running"],
  ["happens", "s", "occur occurs occurred occurred occurring"],
  ["happens", "s", "happen happens happened happened happening"],
  ["happens", "o", "hold holds held held holding"],
  ["happens", "o", "stage stages staged staged staging"],
  ["happens", "o", "host hosts hosted hosted hosting"],
  ["happens", "s", "strike strikes struck struck striking"],
  ["puts-off", "o", "postpone postpones postponed postponed postponing"],
  ["puts-off", "o", "delay delays delayed delayed delaying"],
  ["puts-off", "o", "defer defers deferred deferred deferring"],
  ["puts-off", "o", "reschedule reschedules rescheduled rescheduled rescheduling"],
  ["puts-off", "o", "adjourn adjourns adjourned adjourned adjourning"],
  ["puts-off", "o", "suspend suspends suspended suspended suspending"],
  ["puts-off", "o", "move moves moved moved moving"],
  ["puts-off", "o", "shift shifts shifted shifted shifting"],
  ["puts-off", "o", "extend extends extended extended extending", "to"],
  ["puts-off", "o", "put puts put put putting", "off"],
  ["puts-off", "o", "put puts put put putting", "back"],
  ["puts-off", "o", "push pushes pushed pushed pushing", "back"],
  ["puts-off", "o", "bring brings brought brought bringing", "forward"],
  ["puts-off", "o", "cut cuts cut cut cutting", "short"],
  ["cancels", "o", "cancel cancels cancelled cancelled cancelling"],
  ["cancels", "o", "cancel cancels canceled canceled canceling"],
  ["cancels", "o", "call calls called called calling", "off"],
  ["cancels", "o", "abandon abandons abandoned abandoned abandoning"],
  ["cancels", "o", "scrap scraps scrapped scrapped scrapping"],
  ["cancels", "o", "scrub scrubs scrubbed scrubbed scrubbing"],
  ["resumes", "so", "resume resumes resumed resumed resuming"],
  ["resumes", "so", "restart restarts restarted restarted restarting"],
  ["resumes", "so", "reopen reopens reopened reopened reopening"],
];

const forms: readonly VerbForm[] = ["base", "present", "past", "participle", "ing"];

/** Phase verbs by their first word, the longest first. */
export const phaseWords: ReadonlyMap<string, readonly PhaseWord[]> = indexed();

function indexed(): Map<string, PhaseWord[]> {
  const index = new Map<string, PhaseWord[]>();
  for (const [aspect, roles, paradigm, particle] of verbs) {
    const seen = new Set<string>();
    paradigm.split(" ").forEach((first, at, all) => {
      if (seen.has(first)) return;
      seen.add(first);
      const list = index.get(first) ?? [];
      index.set(first, list);
      list.push({
        aspect,
        // "put", "set", "cut": written as its own past, which news tells more often
        form: at === 0 && first === all[2] ? "past" : (forms[at] as VerbForm),
        words: particle ? [first, ...particle.split(" ")] : [first],
        subject: roles.includes("s"),
        object: roles.includes("o"),
      });
    });
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** What a phrase behind a form of "to be" says of the event. Source: as the verbs above; the predicate adjectives and adverbs of aspect. */
export const phasePredicates: readonly { readonly words: readonly string[]; readonly aspect: PhaseAspect }[] = [
  { words: ["under", "way"], aspect: "continues" },
  { words: ["underway"], aspect: "continues" },
  { words: ["in", "progress"], aspect: "continues" },
  { words: ["in", "full", "swing"], aspect: "continues" },
  { words: ["ongoing"], aspect: "continues" },
  { words: ["going", "on"], aspect: "continues" },
  { words: ["in", "its"], aspect: "continues" },
  { words: ["over"], aspect: "ends" },
  { words: ["at", "an", "end"], aspect: "ends" },
  { words: ["on", "hold"], aspect: "puts-off" },
  { words: ["off"], aspect: "cancels" },
];

/**
 * Words that, behind a form of "to be" (or a noun, in a headline), put what follows in the future.
 * Source: the periphrastic futures of the Cambridge Grammar of English (be to, be due to, be about to, be set to) and news usage.
 */
export const plannedWords: ReadonlySet<string> = new Set(
  "due set scheduled expected slated planned billed poised going about likely timetabled earmarked supposed hoping hopes plans planning".split(
    " ",
  ),
);

/** Auxiliaries that make a clause a possibility or a condition, not a fact. Source: the modal auxiliaries of English. */
export const possibleWords: ReadonlySet<string> = new Set(
  "may might could would should can must if unless whether".split(" "),
);

/**
 * Words that tell the reader that dates were changed, or that an earlier date was given: after them two dates are no clash.
 * Source: the calendar verbs above and the adverbs of former plans ("originally", "initially").
 */
export const changedWords: ReadonlySet<string> = new Set(
  (
    "postponed postpone postponement postponing delayed deferred rescheduled reschedule rearranged adjourned suspended " +
    "originally initially previously cancelled canceled cancellation extended extension extends instead replay replayed"
  ).split(" "),
);

/** Verbs that tell of a change of date with one of `movedWhere` behind them: "brought forward", "moved to". */
export const movedWords: ReadonlySet<string> = new Set(
  "moved brought pushed shifted rolled put switched bumped".split(" "),
);
export const movedWhere: ReadonlySet<string> = new Set("forward back from to until up".split(" "));

/** Events that open or close a longer one: "the opening parade", "the closing ceremony". The first and the last are part of the event around them. */
export const edgeWords: ReadonlyMap<string, "first" | "last"> = new Map([
  ["opening", "first"],
  ["closing", "last"],
]);

/** Heads of columns and first words of lines that give an event's day. Source: itineraries and details boxes of listings and releases. */
export const dayLabels: ReadonlySet<string> = new Set(["date", "dates", "when", "day", "date and time", "when is it"]);

/** Nouns for the two ends of an event, before "of": "at the start of a long tour". Source: the aspectual nouns of WordNet 3.1. */
export const edgeNouns: ReadonlyMap<string, "begins" | "ends"> = new Map([
  ["start", "begins"],
  ["beginning", "begins"],
  ["outset", "begins"],
  ["end", "ends"],
  ["close", "ends"],
  ["conclusion", "ends"],
]);
