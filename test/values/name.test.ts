import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arabicKey,
  isInflection,
  isReordered,
  likenessOf,
  nearKeys,
  slipStrength,
  slipsBetween,
  squashed,
} from "../../src/values/name.js";

const pairs = (table: string): [string, string][] =>
  table
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(" / ") as [string, string]);

/** One name, one slip of the hand apart, or two in a long word. */
const slipped = pairs(`
  penhaligon / penhalgion
  penhaligon / pehaligon
  penhaligon / penhalligon
  vandermolen / vandermoeln
  vandermolen / vandermollen
  vandermolen / vandermolan
  thornbury / thronbury
  thornbury / thornbry
  thornbury / thorbnury
  castlewick / castelwick
  castlewick / castlwick
  castlewick / casstlewick
  haakonsen / hakonsen
  haakonsen / haakonson
  oyelaran / oyelraan
  oyelaran / oyearan
  brzezicki / brzeziki
  brzezicki / brezezicki
  darkwah / darkwha
  darkwah / drakwah
  montefusco / montefsuco
  montefusco / montfusco
  osei-bonsu / osei-bonus
  osei-bonsu / osei-bomsu
  okonedo / okoonedo
  lindqvist / lindqvits
  lindqvist / linqdvist
  cullinan / cullinaan
  marchetti / marcheti
  marchetti / marhcetti
  environmental / enviromental
  environmental / enviornmental
  germans / germanns
  transport / transprot
  meteorological / meterological
  meteorological / metorlogical
  constabulary / constabluary
  constabulary / consatbulary
  archaeological / archeaological
  observation / obsrevation
  cathedral / cathedrall
  philharmonic / philarmonic
  philharmonic / philhamronic
  parliamentary / parlimentary
  parliamentary / parlaimentary
  cooperative / coperative
  fisheries / fihseries
  lighthouse / lighthuose
  nightingale / nightengale
  margarethe / margerethe
  clarke / clark
  browne / brown
  united / untied
  stanbrook / stanbrok
  redwater / redwatr
  hartsmere / hartsmree
  abernethy / abernathy
  macallister / macalister
  macallister / mcallister
  reykjavik / reykjavk
  ljubljana / ljublajna
  kilimanjaro / kilamanjaro
  mississippi / missisippi
  connecticut / conneticut
`);

/** Not one slip apart: other words, other endings, other styles. */
const unslipped = pairs(`
  syria / syrian
  syria / syrians
  syrian / syrians
  germany / german
  germany / germans
  austria / australia
  austria / austrian
  india / indian
  korea / korean
  china / chinese
  japan / japanese
  spain / spanish
  turkey / turkish
  france / french
  iraq / iran
  kenya / kenyans
  ireland / irish
  brazil / brazilian
  argentina / argentine
  argentina / argentines
  election / elections
  service / services
  protected / protection
  transformation / transformative
  communist / communism
  terrorist / terrorism
  office / officer
  director / directors
  analysis / analyses
  county / counties
  minister / ministers
  region / regional
  nation / national
  nation / nationals
  centre / center
  labour / labor
  harbour / harbor
  defence / defense
  theatre / theater
  organisation / organization
  programme / program
  aluminium / aluminum
  mohammed / muhammad
  hussein / husain
  qaeda / qaida
  hezbollah / hizballah
  kyiv / kiev
  sergei / sergey
  harris / harrison
  peters / peterson
  roberts / robertson
  dalton / walden
  marina / martinez
  smith / schmidt
  jensen / johansen
  lindholm / lindgren
  leeds / lodz
  bath / perth
  rose / ross
  ann / anne
  lee / leigh
  maria / mary
  north / south
  house / senate
  baker / butcher
`);

/** How much one key for another looks like a slip. */
const keys = (one: string, other: string) => slipStrength({ kind: "wrong", at: 1, letters: [one, other], last: false });

describe("words of names", () => {
  test.each(slipped)("%s is %s by a slip", (a, b) => expect(likenessOf(a, b).kind).toBe("slipped"));
  test.each(unslipped)("%s is no slip of %s", (a, b) => expect(likenessOf(a, b).kind).not.toBe("slipped"));

  test.each([
    ["thornbury", "thronbury", "swapped"],
    ["castlewick", "casstlewick", "missing"],
    ["marchetti", "marcheti", "missing"],
    ["grossman", "grossmann", "missing"],
    ["nightingale", "nightengale", "wrong"],
  ])("%s, %s: %s", (a, b, kind) => {
    expect(slipsBetween(a, b)?.map((slip) => slip.kind)).toEqual([kind]);
    expect(slipsBetween(b, a)?.map((slip) => slip.kind)).toEqual([kind]);
  });

  test.each([
    ["philharmonic", "philhamronics", ["swapped", "missing"]],
    ["penhaligon", "pehaliggon", ["missing", "missing"]],
    // Two letters wrong, though one lost and one put in would do as well.
    ["brabant", "brbcant", ["wrong", "wrong"]],
    ["brbcant", "brabant", ["wrong", "wrong"]],
    // One letter put in, though the two before it would pass for swapped.
    ["kasabian", "kasbabian", ["missing"]],
  ])("%s, %s: the fewest slips, %j", (a, b, kinds) =>
    expect(slipsBetween(a, b, 2)?.map((slip) => slip.kind)).toEqual(kinds),
  );

  test("two letters that do not both change places are no swap", () => {
    expect(slipsBetween("brabant", "brbcant")).toBeUndefined();
    expect(slipsBetween("brbcant", "brcabnt")).toBeUndefined();
  });

  test("each slip says where it is, and whether it ends the word", () => {
    expect(slipsBetween("kilimanjaro", "kilamanjari", 2)).toEqual([
      { kind: "wrong", at: 3, letters: ["i", "a"], last: false },
      { kind: "wrong", at: 10, letters: ["o", "i"], last: true },
    ]);
    expect(slipsBetween("mississippi", "misisippi", 2)?.every(({ last }) => !last)).toBe(true);
  });

  test.each([
    ["thornbury", "thronbury", 2],
    ["marchetti", "marcheti", 2],
    ["penhaligon", "pehaligon", 2],
    ["nightingale", "nightengale", 1],
    ["castlewick", "castlewock", 1],
    ["castlewick", "castkewick", 1],
    ["castlewick", "castwewick", 0],
    ["marina", "marine", 0],
    ["grossman", "grossmann", 0],
    ["clark", "clarke", 0],
    ["hartsmere", "hartsmkre", 0],
  ])("%s, %s: a slip of strength %i", (a, b, strength) =>
    expect(slipsBetween(a, b)?.map(slipStrength)).toEqual([strength]),
  );

  test.each([
    ["a", "s", "side by side"],
    ["p", "o", "side by side"],
    ["g", "h", "side by side"],
    ["q", "a", "one above the other"],
    ["w", "a", "one above the other"],
    ["x", "s", "one above the other"],
    ["p", "l", "one above the other"],
  ])("the keys %s and %s lie %s", (one, other) => {
    expect(keys(one, other)).toBe(1);
    expect(keys(other, one)).toBe(1);
  });

  test.each([
    ["g", "k"],
    ["s", "r"],
    ["q", "z"],
    ["q", "s"],
    ["q", "m"],
    ["-", "'"],
    ["q", "-"],
  ])("the keys %s and %s lie apart", (one, other) => {
    expect(keys(one, other)).toBe(0);
    expect(keys(other, one)).toBe(0);
  });

  test.each([
    ["syria", "syrians", "inflected"],
    ["transformation", "transformative", "inflected"],
    ["centre", "center", "regional"],
    ["organisations", "organizations", "regional"],
    ["qaeda", "qaida", "romanized"],
    ["mohamed", "muhammad", "romanized"],
    ["leeds", "leeds", "same"],
    ["leeds", "lodz", "different"],
    ["kyiv", "leeds", "different"],
    // A mute h ends a romanized name; behind a consonant it makes another name.
    ["hannah", "hanna", "romanized"],
    ["nikolajeh", "nikolaje", "romanized"],
    ["elisabet", "elisabeth", "different"],
  ])("%s, %s: %s", (a, b, kind) => {
    expect(likenessOf(a, b).kind).toBe(kind);
    expect(likenessOf(b, a).kind).toBe(kind);
  });

  test.each([
    ["actors", "acting"],
    ["act", "actions"],
    ["total", "totally"],
    ["princes", "princess"],
    ["formation", "formative"],
  ])("%s and %s have one stem", (a, b) => {
    expect(isInflection(a, b)).toBe(true);
    expect(isInflection(b, a)).toBe(true);
  });

  test.each([
    // Two letters are no stem, nor is what is less than half of the word.
    ["al", "als"],
    ["natives", "nations"],
    // A letter doubled inside the word is a slip.
    ["germans", "germanns"],
    ["leeds", "lodz"],
  ])("%s and %s have not", (a, b) => {
    expect(isInflection(a, b)).toBe(false);
    expect(isInflection(b, a)).toBe(false);
  });
});

describe("Arabic names in Latin letters", () => {
  test.each([
    [["al-zor"], ["zour", "al"]],
    [["al-sharaa"], ["el-shara"]],
    [["abdulrahman"], ["rahman", "abdel"]],
    [["abd-al-rahman"], ["abdurrahman"]],
    [["al-nusra"], ["an-nusrah"]],
    [["al-hussein"], ["al-husain"]],
    [["zour", "el"], ["al-zor"]],
    [["abdelali"], ["ali", "abdel"]],
  ] as [[string, string?], [string, string?]][])("%j meets %j", (a, b) => {
    expect(arabicKey(...a)).toBeDefined();
    expect(arabicKey(...a)).toBe(arabicKey(...b));
  });

  test.each([
    [["al-hasan"], ["al-halabi"]],
    [["abdulrahman"], ["abdulaziz"]],
  ] as [[string], [string]][])("%j is not %j", (a, b) => expect(arabicKey(...a)).not.toBe(arabicKey(...b)));

  test("says nothing of names without the article", () => {
    expect(arabicKey("hassan")).toBeUndefined();
    expect(arabicKey("osei-bonsu")).toBeUndefined();
    expect(arabicKey("hassan", "osei")).toBeUndefined();
    // An article with one letter behind it, and a servant of nobody.
    expect(arabicKey("era")).toBeUndefined();
    expect(arabicKey("abdul")).toBeUndefined();
  });
});

describe("whole names", () => {
  test("are one without hyphens and spaces", () =>
    expect(squashed(["kings", "lynn-on-sea"])).toBe(squashed(["king's", "lynn", "on", "sea"])));

  test("are one in another order", () => {
    expect(isReordered(["national", "farm", "union"], ["farm", "national", "union"])).toBe(true);
    expect(isReordered(["national", "farm", "union"], ["national", "farm", "union"])).toBe(false);
    expect(isReordered(["national", "farm", "union"], ["national", "farm", "bureau"])).toBe(false);
    expect(isReordered(["national", "farm", "union"], ["farm", "national", "watch"])).toBe(false);
    expect(isReordered(["national", "farm"], ["farm", "national", "union"])).toBe(false);
  });
});

describe("keys", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  test("are the word, and the word short of each of its letters", () =>
    expect([...nearKeys("thorn")]).toEqual(["thorn", "horn", "torn", "thrn", "thon", "thor"]));

  test.each([
    [7, 1 + 7],
    [8, 1 + 8 + 28],
    [24, 1 + 24 + 276],
    [25, 1 + 25],
  ])("a word of %i letters has %i of them", (length, count) =>
    expect(nearKeys(letters.slice(0, length)).size).toBe(count),
  );
});

describe("likeness", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcdelnors-'"), minLength: 1, maxLength: 14 });

  test("is symmetric", () =>
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(likenessOf(a, b).kind).toBe(likenessOf(b, a).kind);
      }),
    ));

  test("counts as many slips one way as the other", () =>
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b, 2)?.length).toBe(slipsBetween(b, a, 2)?.length);
      }),
    ));

  test("of a word to itself is the same", () =>
    fc.assert(
      fc.property(word, (a) => {
        expect(likenessOf(a, a).kind).toBe("same");
      }),
    ));

  test("is found by keys: one slip shares one", () =>
    fc.assert(
      fc.property(word, fc.nat(), (a, where) => {
        const at = where % a.length;
        const swapped =
          a.slice(0, at) +
          a
            .slice(at, at + 2)
            .split("")
            .reverse()
            .join("") +
          a.slice(at + 2);
        for (const b of [a.slice(0, at) + a.slice(at + 1), `${a.slice(0, at)}x${a.slice(at + 1)}`, swapped]) {
          const keys = nearKeys(b);
          expect([...nearKeys(a)].some((key) => keys.has(key))).toBe(true);
        }
      }),
    ));
});
