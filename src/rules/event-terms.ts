import type { EventClaim } from "../model/event.js";

/** Why two claims of one event may not be held against each other; nothing if they may. */
export function notComparable(one: EventClaim, other: EventClaim): string | undefined {
  if (one.changed || other.changed) return "the copy tells of a change of plan";
  for (const { frame } of [one, other]) {
    if (frame.polarity === "denied") return "one of them is denied";
    if (frame.modality !== "actual" && frame.modality !== "planned") return "one of them is not told as a fact";
    if (frame.update) return "the copy tells of an earlier state";
  }
  const [a, b] = [one.frame.speaker, other.frame.speaker];
  if (a.kind !== "narrator" && b.kind !== "narrator" && !(a.kind === "source" && b.kind === "source" && a.id === b.id))
    return "said by two sources";
  return undefined;
}

/** Shortened with an ellipsis to at most so many characters, on one line. */
export function short(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}

/** The event as the subject of a message: "The recall", "Trump’s visit to Japan". */
export function subjectOf({ name, head }: EventClaim): string {
  const bare = name.replace(/^(?:an?|the|this|that|his|her|its|their|our)\s+/i, "");
  return short(/['’]s?\s/.test(bare.slice(0, 30)) ? bare : `The ${bare || head}`, 36);
}
