import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arabicKey,
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

describe("words of names", () => {
  test.each(slipped)("%s is %s by a slip", (a, b) => expect(likenessOf(a, b).kind).toBe("slipped"));
  test.each(unslipped)("%s is no slip of %s", (a, b) => expect(likenessOf(a, b).kind).not.toBe("slipped"));

  test.each([
    ["thornbury", "thronbury", "swapped"],
    ["castlewick", "casstlewick", "doubled"],
    ["marchetti", "marcheti", "doubled"],
    ["castlewick", "castlwick", "missing"],
    ["nightingale", "nightengale", "wrong"],
  ])("%s, %s: %s", (a, b, kind) => expect(slipsBetween(a, b)?.map((slip) => slip.kind)).toEqual([kind]));

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
  ])("%s, %s: a slip of strength %i", (a, b, strength) =>
    expect(slipsBetween(a, b)?.map(slipStrength)).toEqual([strength]),
  );

  test.each([
    ["syria", "syrians", "inflected"],
    ["transformation", "transformative", "inflected"],
    ["centre", "center", "regional"],
    ["organisations", "organizations", "regional"],
    ["qaeda", "qaida", "romanized"],
    ["mohamed", "muhammad", "romanized"],
    ["leeds", "leeds", "same"],
    ["leeds", "lodz", "different"],
  ])("%s, %s: %s", (a, b, kind) => expect(likenessOf(a, b).kind).toBe(kind));
});

describe("Arabic names in Latin letters", () => {
  test.each([
    [["al-zor"], ["zour", "al"]],
    [["al-sharaa"], ["el-shara"]],
    [["abdulrahman"], ["rahman", "abdel"]],
    [["abd-al-rahman"], ["abdurrahman"]],
    [["al-nusra"], ["an-nusrah"]],
    [["al-hussein"], ["al-husain"]],
  ] as [[string, string?], [string, string?]][])("%j meets %j", (a, b) => {
    expect(arabicKey(...a)).toBeDefined();
    expect(arabicKey(...a)).toBe(arabicKey(...b));
  });

  test.each([
    [["al-hasan"], ["al-halabi"]],
    [["abdulrahman"], ["abdulaziz"]],
  ] as [[string], [string]][])("%j is not %j", (a, b) => expect(arabicKey(...a)).not.toBe(arabicKey(...b)));

  test("says nothing of names without the article", () => expect(arabicKey("hassan")).toBeUndefined());
});

describe("whole names", () => {
  test("are one without hyphens and spaces", () =>
    expect(squashed(["kings", "lynn-on-sea"])).toBe(squashed(["king's", "lynn", "on", "sea"])));

  test("are one in another order", () => {
    expect(isReordered(["national", "farm", "union"], ["farm", "national", "union"])).toBe(true);
    expect(isReordered(["national", "farm", "union"], ["national", "farm", "union"])).toBe(false);
    expect(isReordered(["national", "farm", "union"], ["national", "farm", "bureau"])).toBe(false);
  });
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
