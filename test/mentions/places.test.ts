import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { mentionsIn } from "../../src/mentions/index.js";
import { readArticle } from "../../src/reading/index.js";

/** Places as code, "*" for a people or its ways, "<" for what the place lies in. */
const places = (text: string): string[] => {
  const article = readArticle(text, { format: "text" });
  return mentionsIn(article, sentencesOf(article)).places.map(
    ({ place, demonym, within }) => `${place}${demonym ? "*" : ""}${within ? ` < ${within}` : ""}`,
  );
};

describe("places", () => {
  test.each<[string, string[]]>([
    ["It rained in Norway.", ["NO"]],
    ["Norway's rain fell.", ["NO"]],
    ["Norwegian rain fell.", ["NO*"]],
    ["Two Norwegians fell.", ["NO*"]],
    ["It rained in the U.S. on Friday.", ["US"]],
    ["It rained in the US on Friday.", ["US"]],
    ["It rained in the United States on Friday.", ["US"]],
    ["American rain fell.", ["US*"]],
    ["It rained in Britain and the UK.", ["GB", "GB"]],
    ["It rained in England, Scotland and Wales.", ["GB-ENG < GB", "GB-SCT < GB", "GB-WLS < GB"]],
    ["Welsh rain fell.", ["GB-WLS* < GB"]],
    ["It rained in Northern Ireland.", ["GB-NIR < GB"]],
    ["Dutch rain fell in Holland.", ["NL*", "NL"]],
    ["It rained in Côte d’Ivoire.", ["CI"]],
    ["It rained in the Ivory Coast.", ["CI"]],
    ["It rained in South Korea and North Korea.", ["KR", "KP"]],
    ["North Korean rain fell.", ["KP*"]],
    ["It rained in the United Arab Emirates and the UAE.", ["AE", "AE"]],
    ["It rained in New Zealand.", ["NZ"]],
    ["It rained in Papua New Guinea.", ["PG"]],
    ["It rained in Turkey.", ["TR"]],
    ["Turkish rain fell.", ["TR*"]],
    ["West German rain fell.", ["DE*"]],
    ["Soviet rain fell.", ["SU*"]],
    ["It rained in the European Union.", ["EU"]],
    // capitals and cities
    ["It rained in Oslo.", ["oslo < NO"]],
    ["It rained in Nairobi.", ["KE-30 < KE"]],
    ["It rained in New Delhi.", ["new delhi < IN"]],
    ["It rained in Kyiv.", ["kyiv < UA"]],
    ["It rained in Mumbai.", ["mumbai < IN-MH"]],
    ["It rained in Sydney.", ["sydney < AU-NSW"]],
    ["It rained in Chicago.", ["chicago < US-IL"]],
    ["It rained in New York City.", ["new york city < US-NY"]],
    ["OSLO, March 3 - It rained.", ["oslo < NO"]],
    ["The White House was wet.", ["white house < US"]],
    ["The Kremlin was wet.", ["RU"]],
    // states, provinces, counties
    ["It rained in Ohio.", ["US-OH < US"]],
    ["It rained in North Carolina.", ["US-NC < US"]],
    ["It rained in New South Wales.", ["AU-NSW < AU"]],
    ["It rained in NSW.", ["AU-NSW < AU"]],
    ["It rained in Queensland.", ["AU-QLD < AU"]],
    ["It rained in Uttar Pradesh.", ["IN-UP < IN"]],
    ["It rained in Kerala.", ["IN-KL < IN"]],
    ["It rained in Lagos.", ["NG-LA < NG"]],
    ["It rained in Delta State.", ["NG-DE < NG"]],
    ["It rained in Ontario.", ["CA-ON < CA"]],
    ["It rained in Quebec and Québec.", ["CA-QC < CA", "CA-QC < CA"]],
    ["It rained in Leeds.", ["GB-LDS < GB"]],
    ["It rained in Kent.", ["GB-KEN < GB"]],
    ["It rained in Western Cape.", ["ZA-WC < ZA"]],
    ["It rained in Jordan.", ["JO"]],
    ["It rained in Chad.", ["TD"]],
    // what the copy puts where
    ["It rained in Otter Springs, Colorado, on Friday.", ["otter springs < US-CO", "US-CO < US"]],
    ["It rained in Otter Springs, Colo., on Friday.", ["otter springs < US-CO", "US-CO < US"]],
    ["It rained in Ferndale, OH.", ["ferndale < US-OH"]],
    ["It rained in Great Harle, England.", ["great harle < GB-ENG", "GB-ENG < GB"]],
    ["It rained in Malmen, Sweden, on Friday.", ["malmen < SE", "SE"]],
    ["It rained in the town of Great Harle.", ["great harle"]],
    ["It rained in Perth, Australia.", ["perth < AU-WA", "AU"]],
    ["It rained in the village of Ombe.", ["ombe"]],
    // hyphens, possessives, lost apostrophes
    ["A UK-based firm sank.", ["GB"]],
    ["US-Japan talks sank.", ["US", "JP"]],
    ["A Norwegian-led team sank.", ["NO*"]],
    ["Syrias rain fell.", ["SY"]],
    ["Cold japan rain fell. Japan won; the Japan team and in Japan. In Japan.", ["JP", "JP", "JP", "JP"]],
  ])("%s", (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each([
    "Jordan Peel scored twice.",
    "Chad Wicks scored twice.",
    "Georgia Holt scored twice.",
    "Victoria Holt scored twice.",
    "Austin Reed scored twice.",
    "Florence Nkomo scored twice.",
    "Sydney Carver scored twice.",
    "Brent Holt scored twice.",
    "Nelson Holt scored twice.",
    "Lincoln Holt scored twice.",
    "Douglas Holt scored twice.",
    "Hamilton scored twice.",
    "They told us.",
    "Us and them.",
    "TOLD US SO",
    "He ate turkey on china.",
    "The deal is done, or so it seems.",
    "Miss Holt left.",
    "It is a mass of wash.",
    "The down side hurts.",
    "He wells up.",
    "Delta flies there.",
    "The River Delta flooded.",
    "Bury the lede.",
    "Reading is fun.",
    "Mobile phones rang.",
    "It was polish, not rust.",
    "He spoke of may and march.",
    "The ill man left.",
    "Ind. and Ore. are short.",
    "Derby day is Saturday.",
    "The Angus beef was rare.",
  ])("nowhere in: %s", (text) => {
    expect(places(text)).toEqual([]);
  });
});
