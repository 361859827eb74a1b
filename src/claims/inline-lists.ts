import { partialLists } from "../lexicon/lists.js";
import { type PlaceEntry, places } from "../lexicon/places.js";
import type { Sentence, Token } from "../model/sentence.js";
import { singular } from "../values/singular.js";

/** A list in the sentence that announces its number: "three stops: Harbour, Mill Lane and Station Square". */
export interface InlineList {
  /** What is counted, singular. */
  readonly noun: string;
  readonly listed: number;
  /** The last item as printed. */
  readonly last: string;
  readonly end: number;
}

/** Words between a number and the noun before the colon. */
const phraseLength = 3;
/** An item of more words than this may hold a list of its own. */
const longestItem = 4;
/** What makes the number of items doubtful: pairs within an item, apposition, clauses. */
const doubtful: ReadonlySet<string> = new Set(
  "& or with plus who which that is are was were has had to then but from not".split(" "),
);

/** The list behind a number, where it is plain how many items it has. `at`: the token behind the number. */
export function inlineList({ tokens }: Sentence, at: number): InlineList | undefined {
  let colon = at;
  while (colon <= at + phraseLength && tokens[colon]?.kind === "word" && !tokens[colon]!.capital) colon++;
  const noun = tokens[colon - 1];
  if (colon === at || tokens[colon]?.text !== ":" || !noun || noun.norm === singular(noun.norm)) return undefined;
  const items = itemsOf(tokens.slice(colon + 1));
  if (!items) return undefined;
  const last = items.at(-1) as readonly Token[];
  return {
    noun: singular(noun.norm),
    listed: items.length,
    last: last.map(({ text }) => text).join(" "),
    end: last.at(-1)!.end,
  };
}

/** Items between commas, the last behind "and", to the end of the sentence; all of capitals, or none. */
function itemsOf(tokens: readonly Token[]): readonly (readonly Token[])[] | undefined {
  const items: Token[][] = [[]];
  let closed = false;
  const rest = /^[.!?]$/.test(tokens.at(-1)?.text ?? "") ? tokens.slice(0, -1) : tokens;
  for (const token of rest) {
    const item = items.at(-1) as Token[];
    if (token.text === "," || token.norm === "and") {
      if (closed) return undefined;
      closed = token.norm === "and";
      if (item.length) items.push([]);
      else if (!closed) return undefined;
    } else if (token.kind !== "word" || token.possessive || doubtful.has(token.norm) || partialLists.has(token.norm))
      return undefined;
    else item.push(token);
  }
  const whole = closed && items.length > 2 && items.every(({ length }) => length > 0 && length <= longestItem);
  const named = items.filter(([first]) => first?.capital).length;
  return whole && (named === 0 || named === items.length) && !tellsWhere(items) ? items : undefined;
}

/** "Upper Tarn, Ohio, and Lund": a state or a country behind what is none tells where that is. */
function tellsWhere(items: readonly (readonly Token[])[]): boolean {
  const regions = items.filter((item) => isRegion(places.get(item.map(({ norm }) => norm).join(" "))));
  return regions.length > 0 && regions.length < items.length;
}

function isRegion(place: PlaceEntry | undefined): boolean {
  return place !== undefined && !place.demonym && place.level !== "city";
}
