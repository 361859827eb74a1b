import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const counted = (copy: string) =>
  extractClaims(readArticle(copy))
    .of("quantity")
    .map(({ quantity, measure, noun, modifiers, scope, definite }) =>
      [
        quantity.text,
        measure,
        noun && `[${noun}]`,
        modifiers.length > 0 && `(${modifiers.join(" ")})`,
        scope !== "whole" && scope,
        definite && "known",
      ]
        .filter(Boolean)
        .join(" "),
    );

describe("what a figure counts", () => {
  test.each([
    ["Three were killed in the fall.", ["Three killed"]],
    ["Three hikers were killed in the fall.", ["Three killed [hiker]"]],
    ["12 people were killed or wounded.", ["12 casualties"]],
    ["Three killed 29 injured, the army said.", ["Three killed", "29 injured"]],
    ["Three were killed and 58 others injured.", ["Three killed", "58 injured"]],
    ["It cost three lives and left another 58 injured.", ["three killed", "58 injured part"]],
    ["The blast killed 12 miners.", ["12 killed [miner]"]],
    ["The blast claimed 12 lives.", ["12 killed"]],
    ["The flood took the lives of 12 people.", ["12 killed"]],
    ["The death toll from the fire on Mill Lane has reached 12.", ["12 killed"]],
    ["The death toll rose to 12.", ["12 killed"]],
    ["The toll. It was noon and the bell rose to 12.", ["12 count"]],
    ["There were 12 casualties.", ["12 casualty"]],
    ["Nine hikers, four of them teenagers, were hurt.", ["Nine injured [hiker]", "four count (teenager) part"]],
    ["Nine hikers, including four teenagers, were hurt.", ["Nine injured [hiker]", "four teenager part"]],
    ["Nine hikers, four boats, were seen.", ["Nine hiker", "four boat"]],
    ["Nine hikers are in hospital.", ["Nine in hospital [hiker]"]],
    ["Nine hikers who were lost, were hurt.", ["Nine hiker"]],
    ["A crowd of 5,000 came.", ["5,000 attendance"]],
    ["A magnitude 6.2 quake struck.", ["6.2 magnitude"]],
    ["A 6.2-magnitude quake struck.", ["6.2 magnitude"]],
    ["It measured 6.2 on the Richter scale.", ["6.2 magnitude"]],
    ["She beat him by 40 votes.", ["40 majority"]],
    ["It passed by 40 votes.", ["40 vote"]],
    ["It was short by 40 votes.", ["40 vote"]],
    ["The mill will employ 530 people.", ["530 job"]],
    ["Measles cases in the county rise to 46.", ["46 case"]],
    ["The number of cases has risen to 46.", ["46 case"]],
    ["It rained, and cases rise to 46.", ["46 case"]],
    ["The water rises to 46.", ["46 count"]],
    ["A five-storey house and a twelve-member board met.", ["five-storey storey", "twelve-member member"]],
    ["A 25-nation fleet met.", ["25 nation"]],
    ["All 18 East African and Gulf ports closed.", ["18 port (east african gulf) known"]],
    ["Dozens of civilians fled.", ["Dozens civilian"]],
    ["12 of the firms folded.", ["12 firm part"]],
    ["Some 12 of 40 firms folded.", ["Some 12 count part", "40 firm"]],
    ["One home burned.", ["One home"]],
    ["Five of them wept.", ["Five count (wept) part"]],
    ["Of whom 12 wept.", ["12 count part"]],
    ["Among them 12 wept.", ["12 count part"]],
    ["12 women were among the lost.", ["12 woman part"]],
    ["It sheds 12 jobs a week.", ["12 job rate"]],
    ["It sheds 12 jobs weekly.", ["12 job rate"]],
    ["Each 12 tins cost a pound.", ["12 tin rate"]],
    ["The other 12 tins rusted.", ["12 tin part"]],
    ["It makes 12 more tins.", ["12 tin part"]],
    ["It makes 400 tins of the best quality.", ["400 tin (best quality)"]],
    ["It makes 400 tins from next year.", ["400 tin"]],
    ["It makes 400 tins in May.", ["400 tin"]],
    ["It makes 400 tins of, say, paint.", ["400 tin"]],
    ["It was built with £1.6 million.", ["£1.6 million money"]],
    ["A grant of £1.6 million came.", ["£1.6 million grant"]],
    ["A £1.6 million grant came.", ["£1.6 million grant"]],
    ["A “grant” of £1.6 million came.", ["£1.6 million grant"]],
    ["He was ordered to pay £900.", ["£900 fine"]],
    ["He must pay £900.", ["£900 salary"]],
    ["They seized 60 kilograms of cocaine.", ["60 kilograms mass (cocaine)"]],
    ["They seized 60 kilograms of the cocaine.", ["60 kilograms mass (cocaine) part"]],
    ["They polled 60 per cent of voters.", ["60 per cent percent (voter)"]],
  ])("%s", (copy, expected) => expect(counted(copy)).toEqual(expected));
});
