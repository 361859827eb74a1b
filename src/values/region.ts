import { regionNames } from "../lexicon/places.js";

/** Names that a country and a state, or states of two countries, share: what one code says, the other may mean. Source: ISO 3166-2. */
const alsoMeant: ReadonlyMap<string, string> = new Map([
  ["GE", "US-GA"],
  ["NE", "NG-NI"],
  ["IN-PB", "PK-PB"],
  ["PR", "US-PR"],
  ["GU", "US-GU"],
  ["AS", "US-AS"],
  ["MP", "US-MP"],
  ["TW", "CN-TW"],
  ["CD", "CG"],
]);
const nations = /^GB-(?:ENG|SCT|WLS|NIR)$/;
const provinces = /^IE-[CLMU]$/;
/** Counties of Britain that share no ground: the ceremonial ones, whose boroughs ISO lists beside them. */
const britishCounty =
  /shire$|^(?:Essex|Kent|Norfolk|Suffolk|Surrey|Cornwall|Devon|Dorset|Cumbria|Northumberland|Somerset|Isle of Wight)$/;

/**
 * Whether a town cannot lie in both of two places, each an ISO 3166 code of a country ("US") or of a part of one ("US-OH"). A part and its
 * country are not apart, nor are parts that overlap: an English county and England, an Irish county and its province.
 */
export function regionsApart(one: string, other: string): boolean {
  return meant(one).every((a) => meant(other).every((b) => codesApart(a, b)));
}

function meant(code: string): readonly string[] {
  const also = alsoMeant.get(code);
  return also === undefined ? [code] : [code, also];
}

function codesApart(a: string, b: string): boolean {
  if (a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)) return false;
  const country = a.slice(0, 2);
  if (country !== b.slice(0, 2)) return true;
  // Regions of the Philippines hold its provinces.
  if (country === "PH") return false;
  if (country === "IE") return provinces.test(a) === provinces.test(b);
  if (country !== "GB") return true;
  return (nations.test(a) && nations.test(b)) || (isCounty(a) && isCounty(b));
}

function isCounty(code: string): boolean {
  return britishCounty.test(regionNames.get(code)!);
}
