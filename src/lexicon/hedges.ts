import type { Hedge } from "../model/quantity.js";

/**
 * Words that loosen a figure, by what they leave open. Each phrase is folded words, one space apart.
 * Source: the hedges that wire and newspaper copy prints before and behind figures (Guardian and Reuters style guides, "about", "more than", "up to").
 */
const before: Readonly<Record<Hedge, string>> = {
  about:
    "about|around|some|roughly|approximately|approx|circa|ca|an estimated|estimated|estimated at|estimated at about|something like|in the region of|" +
    "in the order of|on the order of|of the order of|close to|near|in the vicinity of|an average of|an average|average|averaging|on average|" +
    "maybe|perhaps|a reported|reportedly|somewhere around|give or take|at about|at around|upwards of about",
  nearly:
    "nearly|almost|just under|just below|just short of|a little under|a little less than|slightly less than|slightly under|not quite|approaching|" +
    "shy of|just shy of|virtually|well-nigh|nearing|barely",
  "just-over":
    "just over|just above|just more than|a little over|a little more than|slightly over|slightly more than|slightly above",
  over:
    "more than|over|above|upwards of|in excess of|exceeding|exceeded|greater than|larger than|higher than|longer than|well over|well above|" +
    "well in excess of|far more than|much more than|beyond|topping|topped|surpassing|surpassed|north of|better than|older than",
  "at-least":
    "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|a minimum|at minimum|a confirmed|as few as|as little as|from at least",
  under:
    "less than|fewer than|under|below|lower than|smaller than|shorter than|well under|well below|short of|beneath|younger than|not even|south of",
  "up-to":
    "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum|a maximum|at the most|up to about|up to some|as high as|as far as|as long as|limited to|capped at|not exceeding|to a maximum of",
};

const after: Readonly<Record<string, Hedge>> = {
  "or so": "about",
  "or thereabouts": "about",
  "give or take": "about",
  odd: "about",
  plus: "at-least",
  "or more": "at-least",
  "or higher": "at-least",
  "or greater": "at-least",
  "or older": "at-least",
  "or over": "at-least",
  "and over": "at-least",
  "and above": "at-least",
  "and up": "at-least",
  "and older": "at-least",
  "at least": "at-least",
  "or less": "up-to",
  "or fewer": "up-to",
  "or under": "up-to",
  "or younger": "up-to",
  "and under": "up-to",
  "at most": "up-to",
};

/** Hedges that stand before a figure, by their words. */
export const hedgesBefore: ReadonlyMap<string, Hedge> = new Map(
  Object.entries(before).flatMap(([hedge, phrases]) => phrases.split("|").map((phrase) => [phrase, hedge as Hedge])),
);

/** Hedges that stand behind a figure. */
export const hedgesAfter: ReadonlyMap<string, Hedge> = new Map(Object.entries(after));

/** Words before "up to" that make it a change, not a hedge: "edged up to 5". */
export const upward: ReadonlySet<string> = new Set(
  (
    "edge edged edges edging inch inched inches inching creep crept creeps creeping tick ticked ticks ticking go goes went gone going move moved moves moving nudge " +
    "nudged nudges nudging shoot shot shoots shooting pick picked picks picking push pushed pushes pushing take took takes taken taking drive drove driven drives " +
    "bump bumped bumps bring brought brings bringing is was are were be been being add adds added adding step stepped stands stood"
  ).split(" "),
);

/** Words before "around" that make it a place, not a hedge: "built around five talks". */
export const placing: ReadonlySet<string> = new Set(
  "built build based centred centered centre center revolve revolves revolving organised organized structured designed gathered wrapped arranged grouped formed shaped set".split(
    " ",
  ),
);

/** The most words a hedge has. */
export const longestHedge = 4;
