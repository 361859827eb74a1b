import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { mentionsIn } from "../../src/mentions/index.js";
import { readArticle } from "../../src/reading/index.js";

const offices = (text: string) => {
  const article = readArticle(text, { format: "text" });
  const mentions = mentionsIn(article, sentencesOf(article));
  for (const { start, end } of mentions.offices) expect(article.text.slice(start, end).trim()).not.toBe("");
  return mentions.offices;
};

/** Rank, standing, jurisdiction where it is written, holder. */
const read = (text: string): string[] =>
  offices(text)
    .filter(({ holder }) => holder)
    .map(({ rank, standing, jurisdiction, jurisdictionFrom, holder }) =>
      [
        rank,
        standing,
        jurisdictionFrom === "stated" || jurisdictionFrom === "introduced" ? jurisdiction : "-",
        holder?.person,
      ].join(" | "),
    );

describe("offices", () => {
  test.each<[string, string]>([
    // title before the name
    ["Norwegian Prime Minister Ingrid Sollie spoke.", "prime minister | current | NO | ingrid-sollie"],
    ["Norway's prime minister, Ingrid Sollie, spoke.", "prime minister | current | NO | ingrid-sollie"],
    ["Norway’s Prime Minister Ingrid Sollie spoke.", "prime minister | current | NO | ingrid-sollie"],
    ["Prime Minister of Norway Ingrid Sollie spoke.", "prime minister | current | NO | ingrid-sollie"],
    ["U.S. President Hollis Renwick spoke.", "president | current | US | hollis-renwick"],
    ["US president Hollis Renwick spoke.", "president | current | US | hollis-renwick"],
    ["Kenyas President Joyce Mutai spoke.", "president | current | KE | joyce-mutai"],
    ["President Joyce Mutai of Kenya spoke.", "president | current | KE | joyce-mutai"],
    ["The new Kenyan president, Joyce Mutai, spoke.", "president | current | KE | joyce-mutai"],
    ["Mayor Anna Berg spoke.", "mayor | current | - | anna-berg"],
    ["Chicago Mayor Ellen Tranter spoke.", "mayor | current | chicago | ellen-tranter"],
    ["Kano State Governor Sani Bello spoke.", "governor | current | NG-KN | sani-bello"],
    ["The Governor of Lagos State, Mr Femi Ade, spoke.", "governor | current | NG-LA | femi-ade"],
    ["New South Wales Premier Dale Prowse spoke.", "premier | current | AU-NSW | dale-prowse"],
    ["Maharashtra Chief Minister Lalita Deshmukh spoke.", "chief minister | current | IN-MH | lalita-deshmukh"],
    ["Acme Corp CEO Mara Quine spoke.", "chief executive | current | acme corp | mara-quine"],
    ["Acme's chief executive officer, Mara Quine, spoke.", "chief executive | current | acme | mara-quine"],
    ["Fed Chairman Harlan Voss spoke.", "chairman | current | fed | harlan-voss"],
    ["Bank of Ghana Governor Kofi Mensah spoke.", "governor | current | bank of ghana | kofi-mensah"],
    ["Norway's central bank governor Ida Lund spoke.", "governor | current | NO central bank | ida-lund"],
    ["British Chancellor of the Exchequer Alan Thwaite spoke.", "finance minister | current | GB | alan-thwaite"],
    ["U.S. Secretary of State Joan Pruett spoke.", "state secretary | current | US | joan-pruett"],
    ["U.S. Defense Secretary Pat Rourke spoke.", "defence secretary | current | US | pat-rourke"],
    ["Nigeria's Minister of Health, Professor Halima Yaro, spoke.", "health minister | current | NG | halima-yaro"],
    ["Irish Minister for Transport Declan Roche spoke.", "transport minister | current | IE | declan-roche"],
    ["India's External Affairs Minister Ravi Menon spoke.", "foreign minister | current | IN | ravi-menon"],
    ["Jordan's King Hamza met guests.", "king | current | JO | hamza"],
    ["King Oskar of Sweden met guests.", "king | current | SE | oskar"],
    ["Japanese Emperor Masahito met guests.", "emperor | current | JP | masahito"],
    ["The Archbishop of Cape Town, Thabo Nkosi, prayed.", "archbishop | current | cape town | thabo-nkosi"],
    ["White House press secretary Dana Kell spoke.", "press secretary | current | US | dana-kell"],
    ["Scotland's First Minister Morag Baird spoke.", "first minister | current | GB-SCT | morag-baird"],
    [
      "Secretary-General Luis Prado of the Arctic League spoke.",
      "secretary general | current | arctic league | luis-prado",
    ],
    ["Lord Mayor Sheila Dunne spoke.", "mayor | current | - | sheila-dunne"],
    ["Leeds head coach Pete Rudd spoke.", "head coach | current | GB-LDS | pete-rudd"],
    ["his French counterpart, Foreign Minister Luc Martel, agreed.", "foreign minister | current | FR | luc-martel"],
    // after the name
    ["Anna Berg, mayor of Lund, spoke.", "mayor | current | lund | anna-berg"],
    ["Anna Berg, 43, the mayor of Lund, spoke.", "mayor | current | lund | anna-berg"],
    ["Anna Berg (mayor of Lund) spoke.", "mayor | current | lund | anna-berg"],
    ["Anna Berg, who is mayor of Lund, spoke.", "mayor | current | lund | anna-berg"],
    ["Anna Berg is the mayor of Lund.", "mayor | current | lund | anna-berg"],
    ["Anna Berg is now mayor of Lund.", "mayor | current | lund | anna-berg"],
    ["Anna Berg, founder and chief executive of Acme, spoke.", "chief executive | current | acme | anna-berg"],
    ["Anna Berg, president of state oil company Norpet, spoke.", "president | current | norpet | anna-berg"],
    ["Anna Berg, who was mayor of Lund until 2019, spoke.", "mayor | former | lund | anna-berg"],
    ["Anna Berg, mayor of Lund from 1998 to 2006, spoke.", "mayor | then | lund | anna-berg"],
    ["Anna Berg, prime minister for 12 years, spoke.", "prime minister | then | - | anna-berg"],
    ["Anna Berg became mayor of Lund in May.", "mayor | incoming | lund | anna-berg"],
    ["Anna Berg was elected mayor of Lund.", "mayor | incoming | lund | anna-berg"],
    // standing
    ["Former Norwegian Prime Minister Ingrid Sollie spoke.", "prime minister | former | NO | ingrid-sollie"],
    ["The Norwegian former Prime Minister Ingrid Sollie spoke.", "prime minister | former | NO | ingrid-sollie"],
    ["Ex-President Hollis Renwick spoke.", "president | former | - | hollis-renwick"],
    ["Ex-Acme chairman Otto Lindgren spoke.", "chairman | former | acme | otto-lindgren"],
    ["Then-President Hollis Renwick spoke.", "president | then | - | hollis-renwick"],
    ["the then prime minister Ingrid Sollie spoke.", "prime minister | then | - | ingrid-sollie"],
    ["Acting Mayor Anna Berg spoke.", "mayor | acting | - | anna-berg"],
    ["Interim chief executive Mara Quine spoke.", "chief executive | acting | - | mara-quine"],
    ["Deputy Foreign Minister Hugo Lindt spoke.", "minister of state for foreign | current | - | hugo-lindt"],
    ["Shadow Foreign Secretary Fiona Grady spoke.", "foreign secretary | deputy | - | fiona-grady"],
    ["President-elect Dario Fuentes spoke.", "president | incoming | - | dario-fuentes"],
    ["Governor-designate Ruth Calloway spoke.", "governor | incoming | - | ruth-calloway"],
    ["The late President Samuel Odinga spoke.", "president | late | - | samuel-odinga"],
    ["Outgoing mayor Anna Berg spoke.", "mayor | outgoing | - | anna-berg"],
    ["The ousted president, Hollis Renwick, spoke.", "president | former | - | hollis-renwick"],
    ["Parliament sacked Prime Minister Ingrid Sollie.", "prime minister | current | - | ingrid-sollie"],
    ["Vice-President Olu Adeniyi spoke.", "vice president | current | - | olu-adeniyi"],
    ["Deputy Governor Rotimi Alade spoke.", "deputy governor | current | - | rotimi-alade"],
    ["Minister of State for Health Bello Sani spoke.", "minister of state for health | current | - | bello-sani"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    "Larry King hosted it.",
    "Martin Bishop scored twice.",
    "The Queen Elizabeth Hospital closed.",
    "They walked down King Street.",
    "The President Hotel is full.",
    "He pulled up a chair, Anna Berg said.",
    "The presidential jet landed.",
    "Prime Minister's Questions began.",
    "He ran for mayor of Lund.",
    "She wants to be president.",
    "The office of the governor was shut.",
    "The cabinet has twelve ministers.",
    "Finance ministers of the euro zone met.",
    "Presidents Renwick and Mutai met.",
    "The Emperor penguin is large.",
    "The Chancellor Group rose 2 pct.",
    "The Mayor of Casterbridge is a novel.",
    "It met at 3 pm Tuesday.",
    "The army general spoke.",
    "A state secretary typed it.",
    "Anna Berg met the mayor of Lund.",
    "Anna Berg and the mayor, both 43, spoke.",
    "The chairman, both sides said, was late.",
    "The mayor said Anna Berg was late.",
    "Anna Berg thanked the president.",
    "The Premier League began.",
    "Governors Island is for sale.",
    "Anna Berg wrote to King's College.",
    "The King James Bible sold well.",
    "The vice squad raided it.",
    "Head teachers are angry.",
    "Chairs were thrown.",
  ])("nobody holds an office in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each<[string, ...string[]]>([
    ["PM Ingrid Sollie spoke.", "prime minister | current | - | ingrid-sollie"],
    ["At 3 PM Ingrid Sollie spoke."],
    ["P.M. Ingrid Sollie spoke."],
    ["king Hamza met guests."],
    ["Anna Berg, mayor of Lund in the 1990s, spoke.", "mayor | then | lund | anna-berg"],
    ["Anna Berg, mayor of Lund for two decades, spoke.", "mayor | then | lund | anna-berg"],
    ["Anna Berg, mayor of Lund for decades, spoke.", "mayor | then | lund | anna-berg"],
    ["Anna Berg, mayor of Lund for six months, spoke.", "mayor | then | lund | anna-berg"],
    ["Anna Berg, mayor of Lund during the war, spoke.", "mayor | then | lund | anna-berg"],
    ["Anna Berg, mayor of Lund in 1998, spoke.", "mayor | then | lund | anna-berg"],
    ["Mayor Anna Berg of the council spoke.", "mayor | current | - | anna-berg"],
    ["Mayor Anna Berg of Lund spoke.", "mayor | current | lund | anna-berg"],
    ["Anna Berg, 43, founder of Acme and chief executive of Acme, spoke."],
    ["Anna Berg was then mayor of Lund.", "mayor | then | lund | anna-berg"],
    ["Anna Berg was briefly mayor of Lund until 2019."],
    ["Anna Berg has been appointed mayor of Lund.", "mayor | incoming | lund | anna-berg"],
    ["Anna Berg has been elected mayor of Lund.", "mayor | incoming | lund | anna-berg"],
    ["The mayor, Police Chief Tom Pell, spoke.", "police chief | current | - | tom-pell"],
    ["The mayor, Tom Pell and Ann Orrin spoke."],
    ["The mayor, Tom Pell said, was late."],
    ["A former mayor, Tom Pell, spoke.", "mayor | former | - | tom-pell"],
    ["A mayor, Tom Pell of Lund, spoke.", "mayor | nominee | lund | tom-pell"],
    ["Norway’s semi-president, Ingrid Sollie, spoke."],
    ["President-for-life Ingrid Sollie spoke."],
    ["Mayor elect Anna Berg spoke.", "mayor | incoming | - | anna-berg"],
    [
      "The chairman of the Board of the Bank of Ghana, Kofi Mensah, spoke.",
      "chairman | current | board of the bank of ghana | kofi-mensah",
    ],
    ["The secretary of the Board, Kofi Mensah, spoke."],
    ["House Speaker Joan Pruett spoke.", "house speaker | current | - | joan-pruett"],
    [
      "Former Norwegian Prime Minister Ingrid Sollie spoke. The former prime minister flew home.",
      "prime minister | former | NO | ingrid-sollie",
      "prime minister | former | NO | ingrid-sollie",
    ],
    [
      "Former Mayor Anna Berg of Lund spoke. The mayor wept.",
      "mayor | former | lund | anna-berg",
      "mayor | current | lund | anna-berg",
    ],
  ])("%s", (text, ...expected) => expect(read(text)).toEqual(expected));

  test("a holder keeps the country of the first introduction", () => {
    expect(
      read("Norwegian Prime Minister Ingrid Sollie spoke. Prime Minister Sollie left. The prime minister flew home."),
    ).toEqual([
      "prime minister | current | NO | ingrid-sollie",
      "prime minister | current | NO | ingrid-sollie",
      "prime minister | current | NO | ingrid-sollie",
    ]);
  });

  test("without a country beside it, an office is of the one that the copy speaks of", () => {
    const [office] = offices("OSLO - Prime Minister Ingrid Sollie opened a fair in Norway.");
    expect(office).toMatchObject({ jurisdiction: "NO", jurisdictionFrom: "settled" });
  });

  test("a country that cannot have such an office is not taken", () => {
    const [office] = offices("President Hollis Renwick flew from the United States to Japan, and Japan cheered.");
    expect(office).toMatchObject({ jurisdiction: "US", jurisdictionFrom: "settled" });
  });

  test("between two countries it abstains", () => {
    const [office] = offices("Kenya and Uganda will talk. President Joyce Mutai agreed.");
    expect(office).toMatchObject({ jurisdictionFrom: "guessed" });
  });
});
