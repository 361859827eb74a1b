import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributionsOf } from "../../src/language/attribution.js";
import { quotationsOf } from "../../src/language/quotations.js";
import { sentencesOf } from "../../src/language/sentences.js";
import type { Article, Zone } from "../../src/model/article.js";

/** Paragraphs, split at line feeds; a first one that starts with "#" is the headline. */
function paragraphs(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match, index) => {
    const first = match[0][0];
    const zone: Zone = first === "#" ? "headline" : first === ">" ? "quote" : "body";
    return { index, zone, start: match.index + (zone === "body" ? 0 : 2), end: match.index + match[0].length };
  });
  return { format: "text", source: text, text, blocks, pieces: [] };
}

const read = (text: string) => {
  const article = paragraphs(text);
  return attributionsOf(article, sentencesOf(article), quotationsOf(article));
};

/** On whose word the claim between bars stands: the folded speaker, with " ” if it is quoted. */
function speaker(marked: string): string {
  const [before = "", claim = "", after = ""] = marked.split("|");
  const covering = read(before + claim + after).filter(
    ({ covers }) => covers.start <= before.length && before.length < covers.end,
  );
  const inner = covering.sort((a, b) => a.covers.end - a.covers.start - (b.covers.end - b.covers.start))[0];
  if (!inner) return "narrator";
  const { kind, key } = inner.speaker;
  return `${kind === "unnamed" ? "unnamed" : key}${inner.quotation === undefined ? "" : " ”"}`;
}

describe("on whose word", () => {
  test.each([
    // after a quotation
    ["“|We will fight on|,” said Ann Orrin.", "ann orrin ”"],
    ["“|We will fight on|,” Ann Orrin said.", "ann orrin ”"],
    ['"|We will fight on|," Ann Orrin said.', "ann orrin ”"],
    ["‘|We will fight on|,’ Ann Orrin said.", "ann orrin ”"],
    ["“|We will fight on|,” said Ann Orrin, 43, a baker from Hull.", "ann orrin ”"],
    ["“|We will fight on|,” said the mayor, Ann Orrin.", "mayor ”"],
    ["“|We will fight on|,” says Ann Orrin, who runs the bakery.", "ann orrin ”"],
    ["“|We will fight on|,” she said.", "she ”"],
    ["“|We will fight on|,” she told reporters on Monday.", "she ”"],
    ["“|We will fight on|,” Ann Orrin told the Hull Post.", "ann orrin ”"],
    ["“|We will fight on|,” added Orrin.", "orrin ”"],
    ["“|We will fight on|,” the union said in a statement.", "union ”"],
    ["“|We will fight on|,” a spokesman for the union said.", "spokesman union ”"],
    ["“|We will fight on|,” a union spokeswoman said.", "union spokeswoman ”"],
    ["“|Will they come|?” Orrin asked.", "orrin ”"],
    ["“|It is over|!” shouted one man.", "man ”"],
    ["“We won. |They lost|,” Orrin said.", "orrin ”"],
    ["“|We won|. They lost,” Orrin said.", "orrin ”"],
    ["“We won,” Orrin said. “|They lost|.”", "orrin ”"],
    ["“We won,” Orrin said, “|and they lost badly|.”", "orrin ”"],
    ["“We won,” Orrin said.\n“|They lost badly|.”", "orrin ”"],
    ["“|We saw the smoke|.\n“Then we ran,” Orrin said.", "orrin ”"],
    ["Orrin said: “|We will fight on|.”", "orrin ”"],
    ["Orrin said, “|We will fight on|.”", "orrin ”"],
    ["Orrin said:\n“|We will fight on|.”", "orrin ”"],
    ["Orrin called the plan “|a slow and stupid closing|”.", "orrin ”"],
    ["Orrin told the court: “|I saw nobody there|.”", "orrin ”"],
    ["“|It was grim that night|.” — Ann Orrin, baker", "ann orrin ”"],
    ["> |It was grim that night|. — Ann Orrin, baker", "ann orrin ”"],
    ["> “|It was grim that night|.” – Ann Orrin", "ann orrin ”"],
    ["# ‘|We had weeks to prepare|’: minister", "minister ”"],
    ["# Minister: ‘|We had weeks to prepare|’", "minister ”"],
    ["# ‘|We had weeks to prepare|’, says minister", "minister ”"],
    // reported
    ["Police said |nine men were hurt|.", "police"],
    ["Police said that |nine men were hurt|.", "police"],
    ["Police said on Monday that |nine men were hurt|.", "police"],
    ["Police also said |nine men were hurt|.", "police"],
    ["Police have said |nine men were hurt|.", "police"],
    ["|Nine men were hurt|, police said.", "police"],
    ["|Nine men were hurt|, police said on Monday.", "police"],
    ["|Nine men were hurt|, said Ann Orrin, the fire chief.", "ann orrin"],
    ["|Nine men|, police said, |were hurt|.", "police"],
    ["Nine men, police said, |were hurt|.", "police"],
    ["According to police, |nine men were hurt|.", "police"],
    ["|Nine men were hurt|, according to the fire service.", "fire service"],
    ["According to a report by the board, |nine men were hurt|.", "report"],
    ["Ann Orrin, 43, a baker from Hull, said |nine men were hurt|.", "ann orrin"],
    ["Ann Orrin, who runs the bakery, said |nine men were hurt|.", "ann orrin"],
    ["In a statement, the fire service said |nine men were hurt|.", "fire service"],
    ["On Monday Ann Orrin said |nine men were hurt|.", "ann orrin"],
    ["But the fire service said |nine men were hurt|.", "fire service"],
    ["The report says |nine men were hurt|.", "report"],
    ["The inquiry found that |nine men were hurt|.", "inquiry"],
    ["The lawsuit alleges that |nine men were hurt|.", "lawsuit"],
    ["The fire service confirmed that |nine men were hurt|.", "fire service"],
    ["Orrin told reporters that |nine men were hurt|.", "orrin"],
    ["Orrin told the inquiry |nine men were hurt|.", "orrin"],
    ["Orrin announced |a review of pay|.", "orrin"],
    ["Orrin denied that |nine men were hurt|.", "orrin"],
    ["Orrin denied |hurting nine men|.", "orrin"],
    ["Orrin rejected claims that |nine men were hurt|.", "orrin"],
    ["Officials say |nine men were hurt|.", "officials"],
    ["Sources said |nine men were hurt|.", "unnamed"],
    ["Some analysts said |nine men were hurt|.", "unnamed"],
    ["She said |nine men were hurt|, adding that two had died.", "she"],
    ["She said nine men were hurt, adding that |two had died|.", "she"],
    ["Police said nine men were hurt, but the mayor said |two had died|.", "mayor"],
    ["Police said |nine men were hurt|, but the mayor said two had died.", "police"],
    ["Orrin was quoted as saying |nine men were hurt|.", "orrin"],
    ["HULL, March 3 - Orrin Corp said |nine men were hurt|.", "orrin corp"],
    ["Orrin Corp said Friday |nine men were hurt|.", "orrin corp"],
    ["Asked about the fire, Orrin said |nine men were hurt|.", "orrin"],
    ["The rate will fall, |the bank forecast|, predicted Orrin.", "orrin"],
  ])("%s: %s", (marked, expected) => expect(speaker(marked)).toBe(expected));
});

describe("on nobody's word but the copy's own", () => {
  test.each([
    ["Police said nine men were hurt. |The road was shut|.", "narrator"],
    ["“We won,” Orrin said. |The crowd cheered|.", "narrator"],
    ["|The crowd cheered|. “We won,” Orrin said.", "narrator"],
    ["|Insurance claims| rose by nine.", "narrator"],
    ["Insurance claims rose by |nine|.", "narrator"],
    ["The states |raised nine taxes|.", "narrator"],
    ["Reports of |nine fires| came in.", "narrator"],
    ["The reports |came from nine towns|.", "narrator"],
    ["The company |reported a loss of £9m|.", "narrator"],
    ["He added |nine men| to the squad.", "narrator"],
    ["She found |nine boats| in the shed.", "narrator"],
    ["He showed |nine boats| to the buyer.", "narrator"],
    ["They continued to |build nine boats|.", "narrator"],
    ["The recount gave Orrin |a lead of nine|.", "narrator"],
    ["A tweet gave Orrin |a lead of nine|.", "narrator"],
    ["The council rejected |a plan for nine homes|.", "narrator"],
    ["The board heard |nine appeals|.", "narrator"],
    ["Orrin called |nine men| to the house.", "narrator"],
    ["She read |nine books| that year.", "narrator"],
    ["The court ruled on |nine cases|.", "narrator"],
    ["|The so-called “green wall” fell on nine men|.", "narrator"],
    ["The so-called “|green wall|” fell on nine men.", "narrator"],
    ["Orrin wrote |nine letters|.", "narrator"],
    ["That said, |nine men were hurt|.", "narrator"],
    ["The note |gave nine names|.", "narrator"],
    ["Orrin is said to |own nine boats|.", "narrator"],
    ["He pointed |nine men| to the gate.", "narrator"],
    ["The estimate |rose to nine|.", "narrator"],
    ["Her comments |upset nine men|.", "narrator"],
    ["He feared |nine men|.", "narrator"],
    ["Orrin accepted |nine gifts|.", "narrator"],
  ])("%s: %s", (marked, expected) => expect(speaker(marked)).toBe(expected));
});

test("stretches stay in the text and in order, on any text", () => {
  const dirt = fc
    .array(
      fc.constantFrom(
        "“",
        "”",
        '"',
        "'",
        ", ",
        ". ",
        " said ",
        " told ",
        "Ann Orrin",
        "he",
        " that ",
        "according to ",
        " the mayor",
        " denied",
        "\n",
        "> ",
        " — ",
        ": ",
        "?",
        "(",
        ")",
        "9",
        " adding that ",
        "\ud83d",
      ),
      { maxLength: 50 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(dirt, (text) => {
      let last = 0;
      for (const { covers, speaker } of read(text)) {
        expect(covers.start).toBeGreaterThanOrEqual(last);
        last = covers.start;
        for (const { start, end } of [covers, speaker.span, speaker.head]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 500 },
  );
});
