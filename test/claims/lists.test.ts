import { describe, expect, test } from "vitest";
import { extractClaims, readArticle } from "../../src/index.js";

const lists = (copy: string) =>
  extractClaims(readArticle(copy, { format: "markdown" }))
    .of("list")
    .map(({ count, noun, what, listed, last }) => `${count.text} ${noun}: ${listed} ${what}, last “${last}”`);

describe("a number of things that are then listed", () => {
  test.each([
    ["There are three ways:\n\n- Walk\n- Run\n- Ride\n", "three way: 3 items, last “Ride”"],
    ["There are two ways:\n\n- Walk\n  - slowly\n- Run\n", "two way: 2 items, last “Run”"],
    ["# Three ways to go\n\nPick one.\n\n- Walk\n- Run\n- Ride\n", "Three way: 3 items, last “Ride”"],
    ["# Two tips\n\n## 1. Walk\n\nDo.\n\n## 2. Run\n\nDo.\n", "Two tip: 2 headings, last “2. Run”"],
    ["Two men, John Orr and Paul Vance, fled.", "Two man: 2 names, last “Paul Vance”"],
    ["Two men, John Orr, 34, and Paul Vance, 40, fled.", "Two man: 2 names, last “Paul Vance”"],
    ["Two men, John Orr (34) and Paul Vance (40), fled.", "Two man: 2 names, last “Paul Vance”"],
    ["Three men: John Orr, Paul Vance, and Mark Lee.", "Three man: 3 names, last “Mark Lee”"],
    ["Two men named as John Orr and Paul Vance fled.", "Two man: 2 names, last “Paul Vance”"],
    ["Two men were identified as John Orr and Paul Vance.", "Two man: 2 names, last “Paul Vance”"],
    ["There are three stops: Fish Market, Mill Lane and Almshouse Row.", "three stop: 3 things, last “Almshouse Row”"],
  ])("%s", (copy, expected) => expect(lists(copy)).toEqual([expected]));

  test.each([
    ["one item", "There are three ways:\n\n- Walk\n"],
    ["no list", "There are three ways:\n\nWalk.\n"],
    ["one outer item", "There are three ways:\n\n- Walk\n  - slowly\n  - fast\n"],
    ["two numbers", "There are three ways and four steps:\n\n- Walk\n- Run\n"],
    ["a part", "There are three ways, including:\n\n- Walk\n- Run\n"],
    ["others before", "# Three ways to go\n\nOther means:\n\n- Walk\n- Run\n"],
    ["two lists", "# Three ways to go\n\nPick.\n\n- Walk\n- Run\n\nOr.\n\n- Ride\n- Sail\n"],
    ["a heading", "# Three ways to go\n\nPick.\n\n- Walk\n- Run\n\n## Later\n\nRest.\n"],
    ["headings out of order", "# Two tips\n\n## 1. Walk\n\nDo.\n\n## 3. Run\n\nDo.\n"],
    ["one name", "Two men, John Orr, fled."],
    ["a family name alone", "Two men, Orr and Vance, fled."],
    ["a verb between", "Two men met John Orr and Paul Vance."],
    ["one man", "One man, John Orr and Paul Vance."],
    ["about", "About three ways:\n\n- Walk\n- Run\n"],
  ])("none that is sure: %s: %s", (_, copy) => expect(lists(copy)).toEqual([]));
});
