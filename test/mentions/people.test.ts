import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/language/index.js";
import { mentionsIn } from "../../src/mentions/index.js";
import { readArticle } from "../../src/reading/index.js";

const read = (text: string) => {
  const article = readArticle(text, { format: "text" });
  return { article, ...mentionsIn(article, sentencesOf(article)) };
};

/** Each person as id × number of mentions, in order of first mention. */
const people = (text: string): string[] => {
  const { people, personMentions } = read(text);
  const counts = new Map<string, number>();
  for (const { person } of personMentions) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].map(([id, count]) => {
    expect(people.get(id)?.id).toBe(id);
    return `${id} ${count}`;
  });
};

describe("people", () => {
  test.each<[string, string[]]>([
    // full names of many origins
    ["Talks with Tadashi Morinaga went on. Morinaga left early.", []],
    ["Mr Tadashi Morinaga went on. Morinaga left early.", ["tadashi-morinaga 2"]],
    ["China's leader Wen Haoran spoke for an hour. Wen then flew home.", ["wen-haoran 2"]],
    ["North Korean defector Ri Chol Min spoke. Ri cried.", ["ri-chol-min 2"]],
    ["Rebel leader Kim Do Yun spoke. Kim cried.", ["kim-do-yun 2"]],
    ["President Nabil al-Tarhuni spoke. Tarhuni, 61, has ruled since June.", ["nabil-al-tarhuni 2"]],
    ["General Nabil al Tarhuni fled. Al-Tarhuni is in Cairo.", ["nabil-al-tarhuni 2"]],
    ["The economist Adaeze Okonkwo-Eze agreed. Okonkwo-Eze was blunt.", ["adaeze-okonkwo-eze 2"]],
    ["The novelist Rafael Ibáñez Duarte has died. Ibáñez Duarte was 80.", ["rafael-ibanez-duarte 2"]],
    ["Striker Joost van der Velde scored. Van der Velde, 24, limped off.", ["joost-van-der-velde 2"]],
    ["Defender Siobhan O’Hare headed it. O’Hare is from Cork.", ["siobhan-o-hare 2"]],
    ["Nurse Bronagh McAteer resigned. McAteer said she was tired.", ["bronagh-mcateer 2"]],
    ["Director Luís de la Peña smiled. De la Peña is 40.", ["luis-de-la-pena 2"]],
    ["Envoy Faisal bin Rashid arrived.", ["faisal-bin-rashid 1"]],
    ["Chancellor Karl-Heinz Vogt arrived with banker Jörg Fuchs.", ["karl-heinz-vogt 1", "jorg-fuchs 1"]],
    ["Prime Minister Þórdís Jónsdóttir took the call.", ["þordis-jonsdottir 1"]],
    ["Justice Chukwuemeka Nwosu (retd) sat.", ["chukwuemeka-nwosu 1"]],
    ["Shri Ramesh Iyer met Smt Lakshmi Iyer.", ["ramesh-iyer 1", "lakshmi-iyer 1"]],
    ["Alhaji Sule Bamidele and Chief Mrs Folake Ogundipe attended.", ["sule-bamidele 1", "folake-ogundipe 1"]],
    // initials, suffixes, nicknames, letters
    ["J.R. Amsel sued. Amsel won.", ["jr-amsel 2"]],
    ["John F. Dunmore won the seat. Mr. Dunmore is 52.", ["john-f-dunmore 2"]],
    ["R. Sundaram and S. Sundaram signed.", ["r-sundaram 1", "s-sundaram 1"]],
    ["Otis Bell, Jr. was freed. Bell hugged his mother.", ["otis-bell-jr 2"]],
    ["Henry Carstairs III wept.", ["henry-carstairs-iii 1"]],
    ["Peter “Sparky” Holroyd fell. Sparky was fine. Holroyd laughed.", ["peter-holroyd 3"]],
    ["Robert (Bobby) Keane fell. Bobby was fine.", ["robert-keane 2"]],
    ["Fiona Grady MP voted. Ms Grady left.", ["fiona-grady 2"]],
    ["Dr Hamid Reza QC rose. Dr Reza sat.", ["hamid-reza 2"]],
    // titles
    ["Mr Larkfield apologised. Larkfield resigned.", ["larkfield 2"]],
    ["Councillor Dilys Prosser spoke. Cllr Prosser sat.", ["dilys-prosser 2"]],
    ["Detective Inspector Raj Mistry led it. DI Mistry thanked the public.", ["raj-mistry 2"]],
    ["Sen. Joan Pruett voted no. Pruett is from Maine.", ["joan-pruett 2"]],
    ["Sir Alan Thwaite rose. Sir Alan sat.", ["alan-thwaite 2"]],
    ["Sergeant Major Pete Rudd saluted.", ["pete-rudd 1"]],
    ["The Rev. Colin Dray prayed.", ["colin-dray 1"]],
    ["Prof Ngaire Tamati measured it. Professor Tamati was sure.", ["ngaire-tamati 2"]],
    ["president Hollis Renwick signed. Renwick left.", ["hollis-renwick 2"]],
    ["Foreign Minister Hugo Lindt and Finance Minister Rosa Tamm met.", ["hugo-lindt 1", "rosa-tamm 1"]],
    ["Texas Senator Joan Pruett and Norwegian skipper Anders Lie met.", ["joan-pruett 1", "anders-lie 1"]],
    ["Acme Corp Chairman Otto Lindgren spoke.", ["otto-lindgren 1"]],
    // what follows the name
    ["Wiremu Parata, 43, a nurse from Leeds, was found.", ["wiremu-parata 1"]],
    ["Wiremu Parata, a nurse from Leeds, was found.", ["wiremu-parata 1"]],
    ["Wiremu Parata (43) was found.", ["wiremu-parata 1"]],
    ["Wiremu Parata, who is a nurse, was found.", ["wiremu-parata 1"]],
    ["It was built by Wiremu Parata himself.", ["wiremu-parata 1"]],
    ["Her counterpart, Wiremu Parata, agreed.", ["wiremu-parata 1"]],
    ["The witness, Wiremu Parata, agreed.", ["wiremu-parata 1"]],
    ["Wiremu Parata left at noon. Ms Parata was tired.", ["wiremu-parata 2"]],
    // short forms, possessives, slips, headlines
    ["Emma Stroud's dog bit Jack Field. Stroud’s dog is old.", ["emma-stroud 2", "jack-field 1"]],
    ["Emma Stroud and her son Jack walked home. Emma had flu.", ["emma-stroud 2", "jack 1"]],
    ["I met Mira Halvorsen. Then Mira halvorsen left, and Halvorsen laughed.", ["mira-halvorsen 3"]],
    ["VOSS SACKED BY COUNCIL\n\nThe council sacked Erin Voss on Friday.", ["erin-voss 2"]],
    ["Voss Sacked by Council\n\nThe council sacked Erin Voss on Friday.", ["erin-voss 2"]],
    ["“Roe ran,” said James Roe.", ["james-roe 2"]],
    ["James Roe ran. Jim Roe won. J. Roe slept.", ["james-roe 3"]],
    ["Mohammed Salah Idris and Salah Idris are one.", ["mohammed-salah-idris 2"]],
    ["José Pardo Lazo spoke. José Pardo sat.", ["jose-pardo-lazo 2"]],
    ["Will Penhale won. Will Penhale go on?", ["will-penhale 2"]],
    // two people
    ["Gary Pell and his father Bernard Pell fish. Gary Pell won.", ["gary-pell 2", "bernard-pell 1"]],
    ["Mr Norris met Mrs Norris. Mr Norris paid.", ["norris 2", "norris-2 1"]],
    ["Keith Tate voted no. His sister Yvonne Tate voted yes.", ["keith-tate 1", "yvonne-tate 1"]],
    ["Otis Bell Sr. raised Otis Bell Jr. alone.", ["otis-bell-sr 1", "otis-bell-jr 1"]],
    ["President Hafid al-Rahwi and Bilal al-Rahwi, his son, rule.", ["hafid-al-rahwi 1", "bilal-al-rahwi 1"]],
    ["Mayor Anna Berg spoke. Berg's husband Lars Berg listened. Berg smiled.", ["anna-berg 2", "lars-berg 2"]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    "Shares of Marks & Webber Plc rose on Monday.",
    "Goldman Webber Inc said it lost money.",
    "Deutsche Kredit Bank cut its forecast.",
    "He flew from Port Stanley to Santa Rosa.",
    "The Lady Margaret sank off Cape Horn.",
    "HMS Victoria sank off Malta.",
    "The Sarbanes Act and the Clean Air Act apply.",
    "Leeds United beat Aston Rovers 2-1.",
    "Manchester City drew with Real Sociedad FC.",
    "They met on Monday, April 3, and in June.",
    "The Ministry of Health and the Department for Work and Pensions agreed.",
    "The University of Lagos and King's College closed.",
    "It was printed in The Daily Herald and Time Magazine.",
    "Mount Kenya and Lake Victoria are far apart.",
    "North Korea and South Sudan signed.",
    "United Nations peacekeepers left.",
    "The White House and Downing Street were silent.",
    "The Supreme Court and the High Court disagreed.",
    "The Democratic Party and Labour lost.",
    "Muslim Brotherhood leaders left.",
    "The Ebola virus spread in West Africa.",
    "Christmas Eve and New Year's Day are holidays.",
    "Windows, Android and iPhone users complained.",
    "The Nobel Prize and the Booker Award went north.",
    "World War II ended.",
    "Prime Minister's Questions were noisy.",
    "The President's office was closed.",
    "It is on Abbey Road, near Oxford Circus Station.",
    "GDP and CPI rose, the IMF and OPEC said.",
    "PRICES RISE AS RAIN FAILS",
    "Council Sacks Its Leader After Long Row\n\nThe council sacked its leader after a long row.",
    "The analyst at Kidder Parish was gloomy.",
    "French wine and Italian cheese sold well.",
    "Boeing 737 and Airbus A380 jets landed.",
    "The Great Barrier Reef is bleaching.",
  ])("nobody in: %s", (text) => {
    expect(people(text)).toEqual([]);
  });

  test("the name's parts are as printed", () => {
    const { people } = read("Prof Luís de la Peña met Xi Mingde and Otis Bell, Jr.");
    expect([...people.values()].map(({ name }) => name)).toEqual([
      { given: "Luís", family: "de la Peña", full: "Luís de la Peña" },
      { family: "Xi", given: "Mingde", full: "Xi Mingde" },
      { given: "Otis", family: "Bell", suffix: "jr", full: "Otis Bell jr" },
    ]);
  });

  test("spans give back the name, whatever the text holds", () => {
    const bits = fc.constantFrom(
      ..."Mr |Mrs |President |Prime Minister |Anna |Berg|al-Berg|, 43, |’s |'s| of |Norway|Norwegian |former |ex-|, mayor of |the |. |\n|“|”|(|)|Jr.|and |\ud800|é|said |J.R. ".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(bits, { maxLength: 40 }).map((each) => each.join("")),
        ),
        (text) => {
          const { article, personMentions, people, places, offices } = read(text);
          let last = 0;
          for (const { start, end, name, person } of personMentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
            const printed = article.text.slice(start, end);
            expect(printed.startsWith(name.full.split(" ")[0] as string)).toBe(true);
            expect(people.has(person)).toBe(true);
          }
          for (const { start, end } of [...places, ...offices]) {
            expect(article.text.slice(start, end)).toHaveLength(end - start);
            expect(end).toBeGreaterThan(start);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
