import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { properNamesIn } from "../../src/mentions/proper-names.js";
import { readArticle } from "../../src/reading/index.js";

const namesOf = (source: string) => {
  const article = readArticle(source);
  return properNamesIn(sentencesOf(article)).map(({ start, end }) => article.text.slice(start, end));
};

describe("proper names", () => {
  test.each<[string, string[]]>([
    ["The clerk met Ngozi Adeyemi-Cole at the fair.", ["Ngozi Adeyemi-Cole"]],
    ["He named Hassan al-Tayeb and said van der Meer would follow.", ["Hassan al-Tayeb", "van der Meer"]],
    ["Yesterday Orla Quill spoke. They met yesterday.", ["Orla Quill"]],
    ["It went to the Ministry for Health and Social Care in Lund.", ["Ministry for Health and Social Care", "Lund"]],
    ["She studied at the University of Lagos on Monday.", ["University of Lagos"]],
    ["He called Peter “Sparky” Holroyd and J.R. Amsel.", ["Peter “Sparky” Holroyd", "J.R. Amsel"]],
    ["They chose Otis Bell, Jr. and Marks & Webber.", ["Otis Bell, Jr.", "Marks & Webber"]],
    ["It is Norway's Prime Minister, not the Danes’ king.", ["Norway", "Prime Minister", "Danes"]],
    [
      "I saw Mira Halvorsen. Then Mira halvorsen left, and Halvorsen laughed.",
      ["Mira Halvorsen", "Mira halvorsen", "Halvorsen"],
    ],
    ["Speaking on Friday, Halima spoke well.", ["Halima"]],
    ["COUNCIL SACKS VOSS\nThe council sacked Erin Voss on Friday.", ["VOSS", "Erin Voss"]],
    ["Council Sacks Its Leader After Long Row\nThe council sacked its leader after a long row.", []],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  test("lie inside the text, in order, whatever it holds", () => {
    const bits = fc.constantFrom(
      "Al-",
      "van ",
      "Mr. ",
      "O’Neill",
      " of ",
      "the ",
      "“",
      "”",
      "’s",
      "U.S.",
      ", Jr.",
      "\n",
      "Ann ",
      "ann ",
      "\ud800",
      "é",
      "&",
      " ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(bits).map((each) => each.join("")),
        ),
        (source) => {
          let last = 0;
          const article = readArticle(source);
          const { text } = article;
          for (const { start, end, tokens } of properNamesIn(sentencesOf(article))) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).startsWith(tokens[0]?.text.slice(0, end - start) ?? "?")).toBe(true);
            last = end;
          }
        },
      ),
    );
  });
});
