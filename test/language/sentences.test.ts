import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { tokenize } from "../../src/language/tokens.js";
import type { Article } from "../../src/model/article.js";
import { growth } from "../cost.js";

/** An article of one block: what is tested here is the splitting, not the reading. */
function oneBlock(text: string): Article {
  return {
    format: "text",
    source: text,
    text,
    blocks: [{ index: 0, zone: "body", start: 0, end: text.length }],
    pieces: [{ start: 0, length: text.length, sourceStart: 0, sourceLength: text.length }],
  };
}

const split = (text: string) => sentencesOf(oneBlock(text)).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  // A bar where a sentence ends.
  test.each([
    // dirty spacing
    "The talks ended with Premier Halloran.|The agenda was long.",
    "The chains held.| both countries agreed.",
    "It opened in 2019.|The roof leaked.",
    "She made the trip,following her doctor's advice.",
    "Was it him?|The jury thought so.",
    "“We are done.”|The door shut.",
    'He said "we are done."|The door shut.',
    "The vote was lost .| The speaker left.",
    "The deal is off.”|“Why?” she asked.",
    // abbreviations before a name
    "He met Mr. Calloway at noon.",
    "He met Mr. The other man left.",
    "Dr. Ines Abara, Prof. Jun Oyelaran and Rev. Tom Pell spoke.",
    "Gov. Reyna Holt and Sen. Ike Moss met Lt. Col. Ann Dray.",
    "They sailed past St. Brannock and Mt. Orrin.",
    "Messrs. Dell and Pike sued.",
    "Const. Abel Ndiaye made the arrest.",
    "mr. calloway left early.",
    // places and offices with stops
    "Staff left the U.S. Embassy by road.",
    "Staff left the U.S.Embassy by road.",
    "It flew over the U.S.| The pilot waved.",
    "The U.K. Treasury and the U.N. Security Council wrote.",
    "She moved to Peoria, Ill., and stayed.",
    "He was born in Salem, Ore.| He died in Boise.",
    "She fell ill.| Doctors blamed the oysters.",
    "They sat.| Nobody spoke.",
    "A Modesto, Calif.-based firm won.",
    "It reached Washington, D.C.| The crowd cheered.",
    // dates and times
    "The hearing is on Oct. 27 in Leeds.",
    "The hearing was on Oct. 27.| A ruling is due in Nov. 2031.",
    "Doors open at 7 p.m. on Friday.",
    "Doors open at 7 p.m. Friday.",
    "It ended at 7 p.m.| Smoke still hung in the hall.",
    "It ended at 11 a.m. EST and restarted.",
    "It starts at 9 a.m.| The hall holds 40.",
    "Tues. and Thurs. are full.",
    // numbers
    "He lives at No. 10 still.",
    "Nos. 3 and 4 are empty.",
    "The answer was no.| Ten people left.",
    "No.| He never called.",
    "See p. 14, Art. 5 and Fig. 2 of the file.",
    "It costs Rs. 500 at the door.",
    "The chapel dates from c. 1450 and leaks.",
    "The rate is 3.5 per cent.| It was 4.",
    "It cost $1.2bn.| That is too much.",
    "They lost 3–1.| 12 fans were held.",
    "1. Wash the lentils.",
    "He fired a .22 rifle twice.",
    // initials and degrees
    "John F. Dunmore won.| He left.",
    "J. K. Aldous wrote it.",
    "J.K. Aldous wrote it.",
    "W.E.B. Aldous wrote it.",
    "She has a Ph.D. in optics.",
    "She has a Ph.D.| It took nine years.",
    "They chose Plan B.| The mayor resigned.",
    // companies
    "Orrin Inc. said it lost money.",
    "Orrin Bros. Ltd. closed.| The shop is empty.",
    "Orrin Corp.'s profit fell.",
    "Dell v. Pike was heard first.",
    "Beds, chairs, etc. were sold.",
    "It was the union vs. the board.",
    "She left Orrin Inc.| “Nobody asked me,” she said.",
    "John F. “Jack” Dunmore won.",
    // several sentences in a quotation
    "“We won.| They lost,” he said.",
    "“Where?” she asked.| Nobody knew.",
    "“Stop!” Calloway shouted.| Nobody did.",
    "“Is it safe?” the mayor asked.",
    "“It is over.”| Calloway left.",
    "'We won.| They lost,' he said.",
    '"It is safe," she said.| "It always was."',
    // other marks
    "We waited... and waited.",
    "We waited…| Nobody came.",
    "We waited …| Nobody came.",
    "(He left.)| She stayed.",
    "She stayed (he left at 5 p.m.).| It rained.",
    "What?!| Nobody knew.",
    "He works for Zing! in Hull.",
    "See example.com or gov.uk for 3.5 reasons.",
    "Write to desk@example.org.| Replies take a week.",
    "Markets fell; shares rose: nobody cared.",
    "Firm to shut Hull plant",
    "e.g. a boat, i.e. a small ship, was seen.",
    "The ‘green wall’ fell.| It was old.",
  ])("%s", (marked) => {
    expect(split(marked.replaceAll("|", "")).map((each) => each.trim())).toEqual(
      marked.split("|").map((each) => each.trim()),
    );
  });

  const dirt = fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 6 }),
        fc.constantFrom(
          "Mr. ",
          "U.S.",
          ".",
          "...",
          "”",
          "“",
          '"',
          "'",
          "’",
          "(",
          ")",
          " said ",
          "No. 1",
          "\n",
          "\u0000",
          "\ud83d",
          "a.m. ",
          "é́",
        ),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(""));

  test("never lose or double a character that is not white space, on any text", () => {
    fc.assert(
      fc.property(dirt, (text) => {
        const sentences = sentencesOf(oneBlock(text));
        let last = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          sentence.tokens.forEach((token, index) => {
            expect(token.index).toBe(index);
            expect(text.slice(last, token.start).trim()).toBe("");
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(token.spaced || token.start === last).toBe(true);
            last = token.end;
          });
        }
        expect(text.slice(last).trim()).toBe("");
      }),
    );
  });
});

describe("tokens", () => {
  const tokens = (text: string) => tokenize(text, 0, text.length);
  test.each([
    ["trip,following", ["trip", ",", "following"]],
    ["U.S.Embassy", ["U.S.", "Embassy"]],
    ["Ph.D.", ["Ph.D."]],
    ["O’Neill’s 14,500", ["O’Neill’s", "14,500"]],
    ["AT&T rose 2.5%", ["AT&T", "rose", "2.5", "%"]],
    ["al-Assad", ["al-Assad"]],
    ["1986/87", ["1986", "/", "87"]],
    ["$1.2bn", ["$", "1.2", "bn"]],
    ["Oct.27", ["Oct.", "27"]],
    ["the workers’ pay", ["the", "workers’", "pay"]],
    ["‘the workers’ left", ["‘", "the", "workers", "’", "left"]],
  ])("%s", (text, expected) => expect(tokens(text).map((token) => token.text)).toEqual(expected));

  test.each([
    ["Japan’s", "japan", true],
    ["it’s", "it's", false],
    ["García", "garcia", false],
    ["U.S.", "us", false],
    ["workers’", "workers", true],
  ])("%s is looked up as %s", (text, norm, possessive) => {
    expect(tokens(`${text} x`)[0]).toMatchObject({ norm, possessive });
  });
});

describe("cost", () => {
  const shapes: Record<string, string> = {
    capitals: "A",
    "capital words": "Anna Ndiaye ",
    initials: "A.",
    digits: "7",
    figures: "1,234.5 ",
    commas: ",",
    stops: ".",
    "spaced stops": ". ",
    quotes: '"',
    "single quotes": "' ",
    "curly quotes": "“",
    apostrophes: "’s ",
    brackets: "((",
    "closing brackets": ")",
    "one sentence": "and the man who said that the board would go ",
    abbreviations: "Mr. ",
    "combining marks": "e\u0301\u0301",
  };
  test.each(Object.entries(shapes))(
    "grows with the text: %s",
    (_, shape) => {
      const run = (size: number) => sentencesOf(oneBlock(shape.repeat(Math.ceil(size / shape.length))));
      expect(growth(run)).toBeLessThan(9);
    },
    30_000,
  );
});
