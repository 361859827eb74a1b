import { describe, expect, test } from "vitest";
import { particleEnd, predicateAt } from "../../src/language/predicates.js";
import { sentencesOf } from "../../src/language/sentences.js";
import { verbStem } from "../../src/lexicon/verb-forms.js";

/** "doer | verb | done to", each head with what else its phrase holds in brackets; "by" before a passive's doer. */
function read(text: string, form: string): string {
  const [sentence] = sentencesOf({
    format: "text",
    source: text,
    text,
    blocks: [{ index: 0, zone: "body", start: 0, end: text.length }],
    pieces: [],
  });
  const verb = sentence!.tokens.findIndex(({ norm }) => norm === form);
  const predicate = predicateAt(sentence!, verb, particleEnd(sentence!.tokens, verb));
  if (!predicate) return "none";
  const { agent, patient, passive, negated } = predicate;
  const phrase = (each: typeof agent) =>
    each ? `${each.head}${each.others.length ? ` (${each.others.join(" ")})` : ""}` : "-";
  return `${passive ? "by " : ""}${phrase(agent)} | ${negated ? "not " : ""}${form} | ${phrase(patient)}`;
}

describe("predicates", () => {
  test.each([
    ["The council rejected the plan.", "rejected", "council | rejected | plan"],
    ["The council has not rejected the plan.", "rejected", "council | not rejected | plan"],
    ["The council never rejected the plan.", "rejected", "council | not rejected | plan"],
    ["The plan was rejected by the council.", "rejected", "by council | rejected | plan"],
    ["The plan was not rejected.", "rejected", "by - | not rejected | plan"],
    ["Plans for 90 homes were rejected on Tuesday.", "rejected", "by - | rejected | plan (90 home)"],
    ["Councillors threw out the plan on Tuesday.", "threw", "councillor | threw | plan"],
    ["The council, which met late, rejected the plan.", "rejected", "council | rejected | plan"],
    ["Tom Pell, who owns the mill, rejected the offer of £3m.", "rejected", "pell (tom) | rejected | offer (3 m)"],
    ["The bill passed after nine hours.", "passed", "bill | passed | -"],
    ["The ban on night flights was upheld.", "upheld", "by - | upheld | ban (night flight)"],
    ["MPs approved the bill and left.", "approved", "mps | approved | bill"],
    ["It rained and the board of Dell Foods approved the merger.", "approved", "board (dell food) | approved | merger"],
    ["They stood rejecting the plan.", "rejecting", "none"],
  ])("%s", (text, form, expected) => expect(read(text, form)).toBe(expected));
});

describe("stems of verbs", () => {
  test.each([
    ["close", "closed"],
    ["closing", "closes"],
    ["stop", "stopped"],
    ["carry", "carried"],
    ["win", "won"],
    ["took", "taken"],
    ["put", "putting"],
    ["sell", "sold"],
    ["admit", "admitted"],
    ["reach", "reaches"],
  ])("%s and %s are one", (one, other) => expect(verbStem(one)).toBe(verbStem(other)));

  test.each([
    ["win", "lose"],
    ["fall", "feel"],
    ["rise", "raise"],
    ["sell", "buy"],
  ])("%s and %s are two", (one, other) => expect(verbStem(one)).not.toBe(verbStem(other)));
});
