import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { readArticle } from "../../src/reading/index.js";

const split = (text: string) => sentencesOf(readArticle(text)).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["The talks ended with Premier Halloran.The agenda was long.", 2],
    ["He met Mr. Smith at the U.S. Embassy on Oct. 27 in No. 10.", 1],
    ["John F. Dunmore won. He left.", 2],
    ["“We won. They lost,” he said.", 2],
    ["“Where?” she asked. Nobody knew.", 2],
    ["See example.com or gov.uk for 3.5 reasons.", 1],
    ["It flew over the U.S. The pilot waved.", 2],
    ["The chains held. both countries agreed.", 2],
    ["Doors open at 7 p.m. on Friday.", 1],
    ["Acme Inc. said it lost money.", 1],
  ])("%s", (text, count) => {
    expect(split(text)).toHaveLength(count);
  });
});
