import { describe, expect, test } from "vitest";
import { termsOf } from "../../src/language/modality.js";
import { sentencesOf } from "../../src/language/sentences.js";
import type { Article, Zone } from "../../src/model/article.js";

function sentence(text: string, zone: Zone = "body") {
  const article: Article = {
    format: "text",
    source: text,
    text,
    blocks: [{ index: 0, zone, start: 0, end: text.length }],
    pieces: [],
  };
  const sentences = sentencesOf(article);
  expect(sentences).toHaveLength(1);
  return sentences[0]!;
}

/** The claim stands between bars: "The guard failed to |close the gate|." */
function terms(marked: string, zone: Zone = "body"): string {
  const [before = "", claim = "", after = ""] = marked.split("|");
  const { polarity, modality, update } = termsOf(sentence(before + claim + after, zone))({
    start: before.length,
    end: before.length + claim.length,
  });
  return [polarity === "denied" && "not", modality, update && "changed"].filter(Boolean).join(" ");
}

describe("terms of a clause", () => {
  test.each([
    // planned
    ["The lido |will reopen| in June.", "planned"],
    ["The lido |won’t reopen| in June.", "not planned"],
    ["The firm plans to |cut 90 jobs|.", "planned"],
    ["The firm is planning to |cut 90 jobs|.", "planned"],
    ["The lido is to |reopen| in June.", "planned"],
    ["The lido is due to |reopen| in June.", "planned"],
    ["The lido is set to |reopen| in June.", "planned"],
    ["The lido is expected to |reopen| in June.", "planned"],
    ["The lido is going to |reopen| in June.", "planned"],
    ["The board agreed to |pay £3m|.", "planned"],
    ["The board vowed to |pay £3m|.", "planned"],
    ["The board’s decision to |close two wards| angered staff.", "planned"],
    ["The hearing is scheduled for |Monday|.", "planned"],
    ["It expects a |loss of £3m|.", "planned"],
    ["The |proposed tunnel| divided the town.", "planned"],
    ["They will meet the mayor and |visit the port|.", "planned"],
    ["The mill will be sold and |pulled down|.", "planned"],
    ["He |must pay £400|.", "planned"],
    ["The firm said it would |study the offer|.", "planned"],
    // possible
    ["Nine men |may have died|.", "possible"],
    ["It was said that |nine men died|.", "possible"],
    ["The mayor said that |nine men died|.", "actual"],
    ["Nine men might |be inside|.", "possible"],
    ["The blaze could |have been lit|.", "possible"],
    ["Nine men |reportedly died|.", "possible"],
    ["Nine men |allegedly stole| it.", "possible"],
    ["The |alleged thief| fled.", "possible"],
    ["He was accused of |stealing nine boats|.", "possible"],
    ["He was charged with |stealing nine boats|.", "possible"],
    ["He is on trial for |stealing nine boats|.", "possible"],
    ["He was held on suspicion of |stealing nine boats|.", "possible"],
    ["Nine men are believed to |be inside|.", "possible"],
    ["Nine men are feared |dead|.", "possible"],
    ["It is possible that |nine men died|.", "possible"],
    ["There were claims that |nine men died|.", "possible"],
    ["The union urged the board to |pay £3m|.", "possible"],
    ["They tried to |open the gate|.", "possible"],
    ["The firm is considering an offer to |buy nine boats|.", "possible"],
    // hypothetical
    ["|If the dam fails|, nine villages flood.", "hypothetical"],
    ["Unless |the dam is mended|, nine villages will flood.", "hypothetical"],
    ["The cut would |cost nine jobs|.", "hypothetical"],
    ["It |would have cost £9m|.", "hypothetical"],
    ["The board should |pay £3m|.", "hypothetical"],
    ["He asked whether |the dam was safe|.", "hypothetical"],
    ["Had the dam been |mended|, nobody would have died.", "hypothetical"],
    // asked
    ["Did |nine men die|?", "asked"],
    ["“Did |nine men die|?” she asked.", "asked"],
    // denied
    ["The dam did not |fail|.", "not actual"],
    ["The dam |didn’t fail|.", "not actual"],
    ["The dam |never failed|.", "not actual"],
    ["|No injuries| were reported.", "not actual"],
    ["|Nobody was hurt|.", "not actual"],
    ["|None of the nine men| was hurt.", "not actual"],
    ["Neither man |was hurt|.", "not actual"],
    ["The crew failed to |close the gate|.", "not actual"],
    ["The crew refused to |close the gate|.", "not actual"],
    ["|The crew failed to close the gate|.", "not actual"],
    ["He denied |taking nine boats|.", "not actual"],
    ["Police ruled out |arson|.", "not actual"],
    ["Police ruled |arson the cause|.", "actual"],
    ["They asked whether or not |the dam failed|.", "hypothetical"],
    ["They asked whether or no |dams failed|.", "hypothetical"],
    ["They asked why not |the dam|.", "actual"],
    ["She’d |asked for help|.", "actual"],
    ["She’d |been hurt|.", "actual"],
    ["Nine men are feared |drowned|.", "possible"],
    ["Nine men are feared |missing|.", "possible"],
    ["Nine men are feared |killed|.", "possible"],
    ["He denied that |nine boats were taken|.", "not actual"],
    ["There was no evidence that |nine boats were taken|.", "not actual"],
    ["She dismissed claims that |nine boats were taken|.", "not possible"],
    ["The lido has yet to |reopen|.", "not actual"],
    ["They left without |nine of the boats|.", "not actual"],
    ["The dam |cannot fail|.", "not actual"],
    ["Nine men were hurt but |none died|.", "not actual"],
    ["The lido is |no longer open|.", "not actual changed"],
    // change
    ["Profit rose to |£3m|.", "actual changed"],
    ["Profit rose 4 per cent to |£3m|.", "actual changed"],
    ["The toll, earlier put at |nine|, was wrong.", "actual changed"],
    ["The toll was revised from |nine|.", "actual changed"],
    ["The firm initially gave |nine|.", "actual changed"],
    ["It has since |closed|.", "actual changed"],
    ["He met the then-mayor, |Ann Orrin|.", "actual changed"],
    ["At the time |he was 19|.", "actual changed"],
    ["The rate is up from |4.2 per cent|.", "actual changed"],
  ])("%s is %s", (marked, expected) => expect(terms(marked)).toBe(expected));

  test.each([
    ["Firm to |close Hull plant|", "planned"],
    ["|Firm to close Hull plant|", "planned"],
    ["Mayor |refuses to open lido|", "not actual"],
    ["|Nine feared dead| in Hull", "possible"],
    ["Will |the lido reopen|?", "asked"],
    ["|Nine hurt| on way to Hull", "actual"],
    ["|Firm closes Hull plant|", "actual"],
  ])("headline: %s is %s", (marked, expected) => expect(terms(marked, "headline")).toBe(expected));
});

describe("looks like it and is not", () => {
  test.each([
    // denial
    ["Not only were |nine men hurt|.", "actual"],
    ["Not least, |nine men were hurt|.", "actual"],
    ["|No fewer than nine men| were hurt.", "actual"],
    ["There is no doubt |nine men were hurt|.", "actual"],
    ["|No. 9 Dock Road| was sold.", "actual"],
    ["The lido did not |open until Friday|.", "actual"],
    ["He left for nothing but |nine boats|.", "actual"],
    ["It was none other than |Ann Orrin|.", "actual"],
    ["They did not fail to |close the gate|.", "actual"],
    ["No cars were hit, but |nine men were hurt|.", "actual"],
    ["The dam, which did not fail, |holds nine lakes|.", "actual"],
    ["|The dam, which did not fail, holds nine lakes|.", "actual"],
    // modality
    ["The fair opens in May and |runs nine days|.", "actual"],
    ["May 9 was the day |nine men died|.", "actual"],
    ["His will left |nine boats| to her.", "actual"],
    ["The might of the river |broke nine dams|.", "actual"],
    ["The fair, which will move, |drew nine men|.", "actual"],
    ["|The fair, which may move, drew nine men|.", "actual"],
    ["He was charged £9 for |nine pies|.", "actual"],
    ["The plan |covers nine homes|.", "actual"],
    ["The yard reported |the leak| at once.", "actual"],
    ["He was convicted of |stealing nine boats|.", "actual"],
    ["They went to Hull and |bought nine boats|.", "actual"],
    ["Nine men, he said, |were hurt|.", "actual"],
    ["He would later |lose the seat|.", "actual changed"],
    ["She would go on to |win nine medals|.", "actual"],
    ["The hall can |hold nine men|.", "actual"],
    ["The mayor is known to |dislike boats|.", "actual"],
    ["|Refuse workers voted| to go back.", "actual"],
    ["The road is shut, he said by |telephone|.", "actual"],
    ["|He told police| he had slept through it.", "actual"],
    ["|The board said| it would not pay.", "actual"],
    // change
    ["The fair runs until |9 January|.", "actual"],
    ["Earlier this week |nine men died|.", "actual"],
    ["Later on Monday |nine men died|.", "actual"],
    ["Two years later, |nine men died|.", "actual"],
    ["He fell to |his death|.", "actual"],
    ["The road rose to |the old fort|.", "actual"],
    ["She moved to |No. 9|.", "actual"],
  ])("%s is %s", (marked, expected) => expect(terms(marked)).toBe(expected));
});
