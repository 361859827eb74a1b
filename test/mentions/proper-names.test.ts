import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { properNamesIn } from "../../src/mentions/proper-names.js";
import { readArticle } from "../../src/reading/index.js";

const namesOf = (source: string) => {
  const article = readArticle(source);
  return properNamesIn(sentencesOf(article)).map(({ start, end }) => article.text.slice(start, end));
};

/** Names in braces are what must be read, and nothing else. */
const marked = (copy: string): [source: string, names: string[]] => [
  copy.replace(/[{}]/g, ""),
  [...copy.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name as string),
];

describe("names of bodies, places, products and works, as papers print them", () => {
  test.each([
    "It was sold to {Harrow & Finch Ltd} in May.",
    "It was sold to {Tessel Motors Inc.} in May.",
    "They work for {Northern Quarry Co.} and fear the sack.",
    "She chairs the {Bank of Ghana} and lectures.",
    "He joined the {Reserve Bank of Australia} last year.",
    "The {Department of Environmental Protection} shut the beach.",
    "A clerk at the {Office for Rural Schools} wrote back.",
    "We asked the {National Association of Lighthouse Keepers} why.",
    "The {Royal Society for the Protection of Bats} objected.",
    "The {Central Bureau of Investigation} made arrests.",
    "They voted for the {Labour Party} again.",
    "They voted for the {All Progressives Congress} again.",
    "They voted for the {Bharatiya Janata Party} again.",
    "The {Liberal Democrats} held on.",
    "The {House of Commons} rose at noon.",
    "The {Lok Sabha} rose at noon.",
    "The {US Senate} rose at noon.",
    "The {European Union} paid half.",
    "The {African Development Bank} paid half.",
    "The {World Health Organization} paid half.",
    "She runs the {Aminu Kano Teaching Hospital} alone.",
    "She teaches at the {University of Port Harcourt} now.",
    "She teaches at {Ashby High School} now.",
    "They met at {Fenwick Park} on Saturday.",
    "They met in {Madison Square Garden} at dusk.",
    "They met at the {Sydney Opera House} at dusk.",
    "They met on {Broad Street} at dusk.",
    "They met at {Gare du Nord} at dusk.",
    "The trawler {Silver Margarethe} sank.",
    "The ferry {Spirit of Tarn} sank.",
    "The yacht {Wild Oats} won.",
    "He flew on {Tarn Air} to {Lagos}.",
    "He flew on {Air New Zealand} to {Perth}.",
    "He plays for {Mill Rovers} now.",
    "He plays for {Mumbai Indians} now.",
    "He plays for the {Kansas City Chiefs} now.",
    "He plays for {Real Sociedad} now.",
    "They won the {Ashes} again.",
    "They won the {Melbourne Cup} again.",
    "They won the {Nobel Peace Prize} again.",
    "They won the {Ruth Callender Young Poets Prize} again.",
    "Under the {Clean Air Act} it must close.",
    "Under the {Land Use Act} it must close.",
    "Under the {Treaty of Lund} it must close.",
    "The {First World War} began it.",
    "The {Battle of Hastings} began it.",
    "{Hurricane Beatrix} tore the roof off.",
    "{Cyclone Ivor} tore the roof off.",
    "{Operation Nightingale} began at dawn.",
    "She reads the {Oban Times} daily.",
    "He drives a {Toyota Hilux} to work.",
    "He rows on the {River Tarn} at dawn.",
    "He rows on {Lake Victoria} at dawn.",
    "They climbed {Mount Kenya} in snow.",
    "They crossed the {Gulf of Guinea} in June.",
    "They crossed the {Great Australian Bight} in June.",
    "She sings at the {Festival of Old Songs} yearly.",
    "They work for {Brightwater Water} in {Leeds}.",
    "The {Church of Scotland} agreed.",
    "She went to the {Museum of Toys} in {Lund}.",
    "The {Court of Appeal} agreed.",
    "The {Ministry of Defence} agreed.",
  ])("%s", (copy) => {
    const [source, names] = marked(copy);
    expect(namesOf(source)).toEqual(names);
  });
});

describe("no proper name stands in", () => {
  test.each([
    "However, nobody came.",
    "On Monday the shop shut.",
    "In March the shop shut.",
    "By noon the shop had shut.",
    "“Nobody came,” she said, and nobody did.",
    "I saw it, and I said so.",
    "- Bring a coat.\n- Bring a hat.",
    "# How to save on heating bills\n\nHere is how to save on heating bills.",
    "# How To Save On Heating Bills\n\nHere is how to save on heating bills.",
    "Three men were hurt. Two walked home.",
    "Police are looking for a van.",
    "Firefighters were called at noon. The firefighters left at one.",
    "Officials said it was safe.",
    "Nurses voted to strike. Most nurses work nights.",
    "Voters stayed at home, for voters dislike rain.",
    "Doctors were baffled. The doctors asked a vet.",
    "Meanwhile, prices rose.",
    "According to the clerk, prices rose.",
    "Prices rose by 3 per cent, and prices will rise again.",
    "The mayor’s office was shut.",
    "The president signed the bill.",
    "The council met in the town hall.",
    "A spokeswoman said it would appeal.",
    "Yesterday it rained, as it did the day before yesterday.",
    "Tomorrow it may rain, or the day after tomorrow.",
    "He paid $40 on Tuesday.",
    "Why did it sink? Because it leaked.",
    "Who pays? The town does.",
    "Here is what we know so far:",
    "Such things happen. There are many such things.",
    "Read it again: those who read it twice laugh.",
  ])("%s", (copy) => {
    expect(namesOf(copy)).toEqual([]);
  });
});

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
