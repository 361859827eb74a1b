import type { OfficeClaim } from "../model/office.js";

/** Whether two jurisdictions are one: the same code, or an organisation's longer and shorter name ("gencorp", "gencorp inc"). */
export function sameJurisdiction(a: string, b: string): boolean {
  if (a === b) return true;
  if (/^[A-Z]{2}\b/.test(a) || /^[A-Z]{2}\b/.test(b)) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.startsWith(`${short} `);
}

/** Whether a claim's jurisdiction is written in the copy, beside the office or where its holder is introduced. */
export function isWritten({ jurisdictionFrom }: OfficeClaim): boolean {
  return jurisdictionFrom === "stated" || jurisdictionFrom === "introduced";
}

/** Two claims of one act: the same five words follow, or lead up to, both holders. */
export function sameDeed(a: OfficeClaim, b: OfficeClaim): boolean {
  return (a.deed !== undefined && a.deed === b.deed) || (a.lead !== undefined && a.lead === b.lead);
}

/** Names of ranks at the head of a sentence: "Prime minister". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
