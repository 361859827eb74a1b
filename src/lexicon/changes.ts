/**
 * Words that tell how a figure moved, folded, in every inflection that copy prints.
 * Source: the market, economy and election reports of the wire agencies; Roget's heads 35 (increase) and 36 (decrease).
 */
export type Direction = "up" | "down";

const up =
  "rose rise rises rising risen up increase increases increased increasing climb climbs climbed climbing jump jumps jumped jumping grow grows grew growing grown growth gain " +
  "gains gained gaining surge surges surged surging soar soars soared soaring leap leaps leapt leaped leaping swell swells swelled swollen expand expands " +
  "expanded expanding rocket rocketed skyrocket skyrocketed spike spiked spikes mount mounted mounting boost boosts boosted boosting raise raises raised " +
  "raising lift lifts lifted lifting hike hikes hiked hiking accelerate accelerated accelerates balloon ballooned mushroomed rebound rebounded advanced advancing";

const down =
  "fell fall falls falling fallen down decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping slide slides " +
  "slid sliding slip slips slipped slipping sink sinks sank sunk sinking plunge plunges plunged plunging tumble tumbles tumbled tumbling ease eases eased easing " +
  "dip dips dipped dipping shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plummet plummets plummeted plummeting cut cuts cutting reduce " +
  "reduces reduced reducing reduction lower lowers lowered lowering slow slows slowed slowing trim trims trimmed trimming slash slashes slashed slashing dwindle " +
  "dwindled dwindles dwindling crash crashed crashes collapse collapsed collapses nosedive nosedived halve halves halved halving";

export const directions: ReadonlyMap<string, Direction> = new Map([
  ...up.split(" ").map((word): [string, Direction] => [word, "up"]),
  ...down.split(" ").map((word): [string, Direction] => [word, "down"]),
]);

/** Words that say by how many times a figure moved. */
export const factors: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "2": "double doubles doubled doubling twofold",
    "3": "triple triples tripled tripling treble trebles trebled trebling threefold",
    "4": "quadruple quadruples quadrupled quadrupling fourfold",
    "5": "quintuple quintupled fivefold",
    "10": "tenfold",
    "0.5": "halve halves halved halving",
  }).flatMap(([factor, words]) => words.split(" ").map((word): [string, string] => [word, factor])),
);

/** Words by which a thing gets worse while its figure grows, or that turn its sign: what they stand near is let go. */
export const signTurners: ReadonlySet<string> = new Set(
  (
    "loss losses deficit deficits minus negative shortfall shortfalls discount discounts outflow outflows gap rank ranking ranked rankings place places position seed " +
    "seeded seeding handicap odds table league chart charts spot tier grade rating ratings downgrade upgraded upgrade debt under par pace time times lap revised revise revises revision revisions revising corrected downward downwards upward upwards yield yields yielding yielded second seconds"
  ).split(" "),
);

/** Words before the figure that a change is measured against, besides "from". */
export const comparisons: ReadonlySet<string> = new Set(["vs", "versus", "against", "compared"]);

/** Words by which such a figure is no earlier one: a forecast, a target, another's. */
export const yardsticks: ReadonlySet<string> = new Set(
  "expected forecast forecasts target targeted estimate estimates estimated projected planned budgeted consensus average national hoped predicted limit ceiling quota industry".split(
    " ",
  ),
);
