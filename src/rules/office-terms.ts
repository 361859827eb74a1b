import type { OfficeClaim } from "../model/office.js";

/** What a firm's full name has and its short name leaves out. Source: company suffixes of national registers. */
const firmSuffixes = new Set("inc corp corporation co company plc ltd limited llc ag sa nv group holdings".split(" "));

/** Whether two jurisdictions are one: the same code, or an organisation's longer and shorter name ("gencorp", "gencorp inc"). */
export function sameJurisdiction(a: string, b: string): boolean {
  return a === b || isFullName(a, b) || isFullName(b, a);
}

function isFullName(long: string, short: string): boolean {
  return (
    long.startsWith(`${short} `) &&
    long
      .slice(short.length + 1)
      .split(" ")
      .every((word) => firmSuffixes.has(word))
  );
}

/** Whether a claim's jurisdiction is written in the copy, beside the office or where its holder is introduced. */
export function isWritten({ jurisdictionFrom }: OfficeClaim): boolean {
  return jurisdictionFrom === "stated" || jurisdictionFrom === "introduced";
}

/** Two claims of one act: the same five words follow, or lead up to, both holders. */
export function sameDeed(a: OfficeClaim, b: OfficeClaim): boolean {
  return (a.deed !== undefined && a.deed === b.deed) || (a.lead !== undefined && a.lead === b.lead);
}
