import { describe, expect, test } from "vitest";
import type { NameClaim } from "../../src/model/name.js";
import type { Spelling } from "../../src/rules/name-evidence.js";
import { judges } from "../../src/rules/name-verdicts.js";

type Use = Partial<Omit<NameClaim, "bearer">> & { readonly bearer?: Partial<NonNullable<NameClaim["bearer"]>> };

/** A spelling by its uses, of which only what matters is given; each in a sentence of its own unless said otherwise. */
function spelled(form: string, first: number, ...uses: readonly Use[]): Spelling {
  return {
    form,
    claims: uses.map(({ bearer, ...use }, at) => {
      const start = first + at * 10;
      const [given = "", family = ""] = form.split(" ");
      return {
        start,
        sentence: start,
        before: [],
        after: [],
        person: false,
        personal: false,
        joined: false,
        ordinary: false,
        small: false,
        foreign: false,
        display: false,
        listed: false,
        bearer: { given, family, introduced: false, behind: [], ...bearer },
        ...use,
      } as unknown as NameClaim;
    }),
  };
}

const bare: Use = {};
const person: Use = { person: true };
const times = (count: number, use: Use = bare) => Array.from({ length: count }, () => use);
type Side = readonly [form: string, ...uses: Use[]];

function verdict(likeness: keyof typeof judges, one: Side, other: Side): string {
  const judge = judges[likeness];
  const say = (a: Spelling, b: Spelling) => {
    const told = judge(a, b);
    return "reason" in told ? `no: ${told.reason}` : `${told.severity}: ${told.because}`;
  };
  const [[form, ...uses], [otherForm, ...otherUses]] = [one, other];
  const [a, b] = [spelled(form, 0, ...uses), spelled(otherForm, 1000, ...otherUses)];
  expect(say(b, a)).toBe(say(a, b));
  return say(a, b);
}

describe("two words one slip apart", () => {
  const beside = (word: string, ...rest: string[]): Use => ({ before: [word, ...rest] });
  test.each<[string, Side, Side, string]>([
    [
      "one company, swapped letters",
      ["darkwah", beside("owusu")],
      ["darkwha", beside("owusu")],
      "error: Both stand beside “owusu”",
    ],
    [
      "company behind",
      ["darkwah", { after: ["mill", "road"] }],
      ["darkwha", { after: ["mill", "road"] }],
      "error: Both stand beside “mill road”",
    ],
    [
      "company before reads forwards",
      ["darkwah", beside("owusu", "kofi")],
      ["darkwha", beside("owusu", "kofi")],
      "error: Both stand beside “kofi owusu”",
    ],
    [
      "one company, short",
      ["dunne", beside("owusu")],
      ["dunme", beside("owusu")],
      "warning: Both stand beside “owusu”",
    ],
    [
      "one company, another vowel at the end",
      ["stanbru", beside("owusu")],
      ["stanbro", beside("owusu")],
      "warning: Both stand beside “owusu”",
    ],
    [
      "one company, two slips in a long word",
      ["vandermolenn", beside("owusu")],
      ["vnadermolemn", beside("owusu")],
      "error: Both stand beside “owusu”",
    ],
    [
      "a generic word, a long slip",
      ["environmental", { after: ["department"] }],
      ["enviromental", { after: ["department"] }],
      "error: Both stand beside “department”",
    ],
    [
      "a short word weighs nothing",
      ["darkwah", beside("de")],
      ["darkwha", beside("de")],
      "no: too little shows that they are one name",
    ],
    [
      "the company that weighs most",
      ["darkwah", { before: ["owusu"], after: ["mill", "road"] }],
      ["darkwha", { before: ["owusu"], after: ["mill", "road"] }],
      "error: Both stand beside “mill road”",
    ],
    [
      "the company that weighs most, met first",
      ["darkwah", { before: ["owusu", "kofi"], after: ["mill"] }],
      ["darkwha", { before: ["owusu", "kofi"], after: ["mill"] }],
      "error: Both stand beside “kofi owusu”",
    ],
    [
      "two companies of one weight",
      ["darkwah", { before: ["owusu"], after: ["mill"] }],
      ["darkwha", { before: ["owusu"], after: ["mill"] }],
      "error: Both stand beside “owusu”",
    ],
    [
      "known names of one kind of thing",
      ["barton", { after: ["lane"] }],
      ["burton", { after: ["lane"] }],
      "no: both are known names",
    ],
    [
      "known names of one quarter",
      ["barton", { before: ["north"] }],
      ["burton", { before: ["north"] }],
      "no: both are known names",
    ],
    [
      "known names in one company",
      ["barton", { before: ["owusu"] }],
      ["burton", { before: ["owusu"] }],
      "error: Both stand beside “owusu”",
    ],
    [
      "known names beside a kind and a name",
      ["barton", { after: ["lane", "orrin"] }],
      ["burton", { after: ["lane", "orrin"] }],
      "error: Both stand beside “lane orrin”",
    ],
    [
      "a known name and a kind of thing",
      ["barton", { after: ["lane"] }],
      ["baroton", { after: ["lane"] }],
      "error: Both stand beside “lane”",
    ],
    ["known names alone", ["barton", bare], ["burton", bare], "no: both are known names"],
    [
      "known names, one introduced and one not",
      ["barton", { person: true, before: ["ann"] }],
      ["burton", { personal: true, start: 2000 }],
      "error: One is introduced by a full name, and the other never is",
    ],
    [
      "one company, other first letters, short",
      ["dunner", beside("owusu")],
      ["bunner", beside("owusu")],
      "no: they begin with other letters",
    ],
    [
      "one company, other first letters, long",
      ["darkwah", beside("owusu")],
      ["barkwah", beside("owusu")],
      "warning: Both stand beside “owusu”",
    ],
    [
      "one company, six letters",
      ["stabro", beside("owusu")],
      ["stabor", beside("owusu")],
      "error: Both stand beside “owusu”",
    ],
    [
      "one company, five letters against six",
      ["dunne", beside("owusu")],
      ["dunnne", beside("owusu")],
      "warning: Both stand beside “owusu”",
    ],
    [
      "one company, two slips in a word of ten letters",
      ["penhaligon", beside("owusu")],
      ["pehnalgion", beside("owusu")],
      "no: two slips apart, and nothing else shows that they are one",
    ],
    [
      "one company, two slips in a word of eleven letters",
      ["vandermolen", beside("owusu")],
      ["vnadermolne", beside("owusu")],
      "error: Both stand beside “owusu”",
    ],
    [
      "a generic word, two slips",
      ["penhaligon", { after: ["department"] }],
      ["pehnalgion", { after: ["department"] }],
      "no: two slips apart, and nothing else shows that they are one",
    ],
    [
      "a generic word, eight letters",
      ["stanbrok", { after: ["department"] }],
      ["stanbork", { after: ["department"] }],
      "error: Both stand beside “department”",
    ],
    [
      "a generic word, seven letters",
      ["stabrok", { after: ["department"] }],
      ["stabork", { after: ["department"] }],
      "no: too little shows that they are one name",
    ],
    [
      "a generic word, another letter altogether",
      ["stanbrook", { after: ["department"] }],
      ["stanprook", { after: ["department"] }],
      "no: too little shows that they are one name",
    ],
    [
      "one job and like given names",
      ["stanbrook", { role: "gardener", before: ["erik"] }],
      ["stanbrok", { role: "gardener", before: ["eric"] }],
      "error: Both are called gardener",
    ],
    [
      "one job, unlike given names",
      ["stanbrook", { role: "gardener", before: ["anna"] }],
      ["stanbrok", { role: "gardener", before: ["piotr"] }],
      "no: other words stand beside them: two names",
    ],
    [
      "one job in one of several mentions",
      ["stanbrook", { before: ["erik"] }, { role: "gardener", before: ["erik"] }],
      ["stanbrok", { role: "pilot" }, { role: "gardener", before: ["eric"] }],
      "error: Both are called gardener",
    ],
    [
      "one job, and a given name with one of them",
      ["stanbrook", { role: "gardener" }],
      ["stanbrok", { role: "gardener", before: ["eric"] }],
      "warning: It stands once one way, once the other",
    ],
    [
      "what a whole family may be",
      ["stanbrook", { role: "victim", before: ["erik"] }],
      ["stanbrok", { role: "victim", before: ["eric"] }],
      "no: other words stand beside them: two names",
    ],
    [
      "one neighbour of two",
      ["stanbrook", { after: ["de"] }],
      ["stanbrok", { after: ["de"] }, { after: ["mill"] }],
      "warning: It stands twice one way, once the other",
    ],
    [
      "an office that many hold",
      ["stanbrook", { role: "councillor", before: ["erik"] }],
      ["stanbrok", { role: "councillor", before: ["eric"] }],
      "no: other words stand beside them: two names",
    ],
    [
      "other jobs",
      ["stanbrook", { role: "gardener" }],
      ["stanbrok", { role: "pilot" }],
      "no: introduced with two titles or jobs",
    ],
    [
      "one job of two",
      ["stanbrook", { role: "gardener" }],
      ["stanbrok", { role: "gardener" }, { role: "pilot" }],
      "warning: It stands twice one way, once the other",
    ],
    [
      "a woman and a man, one of them told later",
      ["stanbrook", bare, { gender: "male" }],
      ["stanbrok", { gender: "female" }],
      "no: a woman and a man",
    ],
    [
      "a woman and a man",
      ["stanbrook", { gender: "male" }],
      ["stanbrok", { gender: "female" }],
      "no: a woman and a man",
    ],
    ["a foreign word", ["stanbrook", { foreign: true }], ["stanbrok", bare], "no: one is a word of another language"],
    [
      "once in foreign copy",
      ["stanbrook", bare],
      ["stanbrok", bare, { foreign: true }],
      "warning: It stands twice one way, once the other",
    ],
    [
      "side by side once of twice",
      ["dunner", { sentence: 5 }],
      ["dunmer", { sentence: 5 }, bare],
      "no: named side by side in one sentence",
    ],
    [
      "side by side, short and swapped",
      ["stabro", ...times(3), { sentence: 5 }],
      ["stabor", { sentence: 5 }],
      "no: named side by side in one sentence",
    ],
    [
      "side by side, seven letters and swapped",
      ["stabrok", ...times(3), { sentence: 5 }],
      ["stabork", { sentence: 5 }],
      "warning: It stands 4 times one way, once the other",
    ],
    [
      "side by side, long, another letter",
      ["stanbrook", { sentence: 5 }],
      ["stanprook", { sentence: 5 }],
      "no: named side by side in one sentence",
    ],
    [
      "side by side, two slips of two kinds",
      ["penhaligon", { sentence: 5 }],
      ["pehnaligom", { sentence: 5 }],
      "no: named side by side in one sentence",
    ],
    [
      "side by side",
      ["dunner", { sentence: 5 }],
      ["dunmer", { sentence: 5 }],
      "no: named side by side in one sentence",
    ],
    [
      "side by side, long and swapped",
      ["stanbrook", ...times(3), { sentence: 5 }],
      ["stanborok", { sentence: 5 }],
      "warning: It stands 4 times one way, once the other",
    ],
    ["other first letters", ["stanbrook", bare], ["atanbrook", bare], "no: they begin with other letters"],
    ["other first letters and a slip", ["penhaligon", bare], ["benhalgion", bare], "no: they begin with other letters"],
    [
      "first letters swapped",
      ["stanbrook", bare],
      ["tsanbrook", bare],
      "warning: It stands once one way, once the other",
    ],
    [
      "introduced and not",
      ["penhaligon", { person: true, before: ["ann"] }],
      ["penhalgion", { personal: true, start: 2000 }],
      "error: One is introduced by a full name, and the other never is",
    ],
    [
      "introduced and not, two slips",
      ["penhaligon", { person: true, before: ["ann"] }],
      ["pehnalgion", { personal: true, start: 2000 }],
      "error: One is introduced by a full name, and the other never is",
    ],
    [
      "introduced by what is said of it, after a use alone",
      ["penhaligon", bare, { personal: true, before: ["ann"] }],
      ["penhaligom", { personal: true, start: 2000 }, { start: 2010 }],
      "error: One is introduced by a full name, and the other never is",
    ],
    [
      "neither introduced",
      ["penhaligon", person],
      ["penhaligom", { personal: true, start: 2000 }],
      "no: too little shows that they are one name",
    ],
    [
      "a ship, and somebody who speaks",
      ["penhaligon", { before: ["silver"] }],
      ["penhaligom", { personal: true, start: 2000 }],
      "no: too little shows that they are one name",
    ],
    [
      "a person's centre, and somebody who speaks",
      ["penhaligon", { person: true, before: ["ann"], after: ["centre"] }],
      ["penhaligom", { personal: true, start: 2000 }],
      "no: too little shows that they are one name",
    ],
    [
      "introduced, and a centre",
      ["penhaligon", { person: true, before: ["ann"] }],
      ["penhaligom", { personal: true, start: 2000, after: ["centre"] }],
      "no: too little shows that they are one name",
    ],
    [
      "another job in one of two uses",
      ["penhaligon", { person: true, before: ["ann"] }],
      ["penhaligom", { personal: true, start: 2000 }, { personal: true, start: 2010, role: "pilot" }],
      "no: too little shows that they are one name",
    ],
    [
      "not introduced, another job",
      ["penhaligon", { person: true, before: ["ann"] }],
      ["penhaligom", { personal: true, start: 2000, role: "pilot" }],
      "no: too little shows that they are one name",
    ],
    [
      "before its introduction",
      ["penhaligon", { person: true, before: ["ann"], start: 2000 }],
      ["penhaligom", { personal: true, start: 2 }],
      "no: too little shows that they are one name",
    ],
    [
      "in a headline before its introduction",
      ["penhaligon", { person: true, before: ["ann"], start: 2000 }],
      ["penhaligom", { personal: true, start: 2, display: true }],
      "error: One is introduced by a full name, and the other never is",
    ],
    [
      "a small word is no name",
      ["penhaligon", { person: true, before: ["ann"] }],
      ["penhaligom", { personal: true, start: 2000, small: true }],
      "no: the rarer one is an English word",
    ],
    [
      "no person",
      ["penhaligon", { person: true, before: ["ann"] }],
      ["penhaligom", { start: 2000 }],
      "no: too little shows that they are one name",
    ],
    [
      "two slips",
      ["penhaligon", bare],
      ["pehnalgion", bare],
      "no: two slips apart, and nothing else shows that they are one",
    ],
    ["English words", ["charter", { ordinary: true }], ["chapter", { ordinary: true }], "no: both are English words"],
    ["given names", ["martin", bare], ["martine", bare], "no: two given names"],
    [
      "given names, and one job",
      ["martin", { role: "gardener", after: ["askew"] }],
      ["martine", { role: "gardener", after: ["askew"] }],
      "warning: Both stand beside “askew”",
    ],
    ["romanizations", ["mohammed", bare], ["muhammad", bare], "warning: Two Latin spellings of one foreign name"],
    ["unlike", ["penhaligon", bare], ["stanbrook", bare], "no: more than a slip apart"],
  ])("%s", (_, one, other, expected) => expect(verdict("slip", one, other)).toBe(expected));
});

describe("two words and how often each stands", () => {
  test.each<[string, Side, Side, string]>([
    [
      "long, swapped",
      ["stanbrook", bare, bare],
      ["stanborok", bare, bare],
      "warning: It stands twice one way, twice the other",
    ],
    [
      "seven letters, twice and once",
      ["stabrok", ...times(2)],
      ["stabork", bare],
      "warning: It stands twice one way, once the other",
    ],
    [
      "seven letters, once and once",
      ["stabrok", bare],
      ["stabork", bare],
      "no: too little shows that they are one name",
    ],
    [
      "eight letters, once and once",
      ["stanbrok", bare],
      ["stanbork", bare],
      "warning: It stands once one way, once the other",
    ],
    [
      "five letters, of a person",
      ["stabr", person, bare],
      ["satbr", bare],
      "no: too little shows that they are one name",
    ],
    ["six letters, twice", ["stabro", ...times(2)], ["stabor", bare], "no: too little shows that they are one name"],
    [
      "six letters, twice, of a person",
      ["stabro", person, bare],
      ["stabor", bare],
      "warning: It stands twice one way, once the other",
    ],
    [
      "six letters, three times",
      ["stabro", ...times(3)],
      ["stabor", bare],
      "warning: It stands 3 times one way, once the other",
    ],
    [
      "a vowel, three to one",
      ["stanbrook", ...times(3)],
      ["stanbruok", bare],
      "warning: It stands 3 times one way, once the other",
    ],
    [
      "a vowel, eight letters, three to one",
      ["stanbrok", ...times(3)],
      ["stanbruk", bare],
      "warning: It stands 3 times one way, once the other",
    ],
    [
      "a vowel, five to two",
      ["stanbrook", ...times(5)],
      ["stanbruok", bare, bare],
      "no: too little shows that they are one name",
    ],
    [
      "a vowel, short, five to one",
      ["stabro", ...times(5)],
      ["stabru", bare],
      "no: too little shows that they are one name",
    ],
    [
      "a vowel inside, short, five to one",
      ["stabro", ...times(5)],
      ["stebro", bare],
      "warning: It stands 5 times one way, once the other",
    ],
    [
      "a vowel inside, short, four to one",
      ["stabro", ...times(4)],
      ["stebro", bare],
      "no: too little shows that they are one name",
    ],
    [
      "another letter altogether",
      ["stanbrook", ...times(9)],
      ["stanprook", bare],
      "no: too little shows that they are one name",
    ],
    [
      "the rarer an English word",
      ["stanbrook", ...times(3)],
      ["stanborok", { ordinary: true }],
      "no: the rarer one is an English word",
    ],
    [
      "the more frequent an English word",
      ["stanbrook", ...times(3, { ordinary: true })],
      ["stanborok", bare],
      "warning: It stands 3 times one way, once the other",
    ],
    ["known names", ["johnsons", ...times(3)], ["johnstons", bare], "no: both are known names"],
    [
      "one known name",
      ["johnston", ...times(3)],
      ["jonhston", bare],
      "warning: It stands 3 times one way, once the other",
    ],
    ["Mc and Mac", ["mccalister", ...times(3)], ["maccalister", bare], "no: Mc and Mac: two families"],
    ["lists", ["stanbrook", ...times(3, { listed: true })], ["stanborok", { listed: true }], "no: listed side by side"],
    [
      "listed once of three times",
      ["stanbrook", ...times(2), { listed: true }],
      ["stanborok", { listed: true }],
      "warning: It stands 3 times one way, once the other",
    ],
    [
      "one of them listed",
      ["stanbrook", ...times(3)],
      ["stanborok", { listed: true }],
      "warning: It stands 3 times one way, once the other",
    ],
  ])("%s", (_, one, other, expected) => expect(verdict("slip", one, other)).toBe(expected));
});

describe("one foreign name in two Latin spellings", () => {
  test.each<[string, Side, Side, string]>([
    ["alone", ["abdelrahman", bare], ["rahman", bare], "warning: Two Latin spellings of one foreign name"],
    [
      "in one company",
      ["abdelrahman", { before: ["omar"] }],
      ["rahman", { before: ["omar"] }],
      "warning: Two Latin spellings of one foreign name",
    ],
    [
      "in other company",
      ["abdelrahman", { before: ["omar"] }],
      ["rahman", { before: ["sami"] }],
      "no: other words stand beside them: two names",
    ],
    [
      "in one company and another",
      ["abdelrahman", { before: ["omar"], after: ["khalid"] }],
      ["rahman", { before: ["omar"], after: ["hassan"] }],
      "warning: Two Latin spellings of one foreign name",
    ],
    [
      "side by side",
      ["abdelrahman", { sentence: 5 }],
      ["rahman", { sentence: 5 }],
      "no: named side by side in one sentence",
    ],
  ])("%s", (_, one, other, expected) => expect(verdict("romanization", one, other)).toBe(expected));
});

describe("two long names but for one word", () => {
  const short = (acronym: string): Use => ({ acronym });
  test.each<[string, Side, Side, string]>([
    [
      "one acronym",
      ["general store agency", short("GSA")],
      ["general stores agency", short("GSA")],
      "error: Both are given as GSA",
    ],
    [
      "one is short",
      ["general store", short("GSA")],
      ["general store agency", short("GSA")],
      "no: one is the other in short",
    ],
    [
      "one acronym, other names",
      ["general store agency", short("GSA")],
      ["green salt alliance", short("GSA")],
      "no: one acronym for two unlike names",
    ],
    [
      "one acronym, half of the longer name",
      ["general store agency", short("GSA")],
      ["general salt stores agency", short("GSA")],
      "error: Both are given as GSA",
    ],
    [
      "one acronym, less than half of the longer name",
      ["general store agency", short("GSA")],
      ["general salt and fish agency", short("GSA")],
      "no: one acronym for two unlike names",
    ],
    [
      "an acronym that one of them begins with",
      ["general store agency", short("GSA")],
      ["central store agency", short("GSA")],
      "error: Both are given as GSA",
    ],
    [
      "an acronym of two letters",
      ["general stores", short("GS")],
      ["green stores", short("GS")],
      "no: another word in the name: another thing",
    ],
    [
      "an acronym of neither",
      ["harbour stores agency", short("GSA")],
      ["harbour salt agency", short("GSA")],
      "no: another word in the name: another thing",
    ],
    ["other lengths", ["harbour agency", bare], ["harbour salt agency", bare], "no: more than one word apart"],
    ["two words", ["harbour salt agency", bare], ["county fish agency", bare], "no: more than one word apart"],
    ["people", ["ann maria orrin", person], ["ann marta orrin", bare], "no: people's names"],
    ["people, the other way", ["ann maria orrin", bare], ["ann marta orrin", person], "no: people's names"],
    ["people, told once", ["ann maria orrin", bare, person], ["ann marta orrin", bare], "no: people's names"],
    [
      "one ending",
      ["state election commission", bare],
      ["state elections commission", bare],
      "error: The same but for one ending",
    ],
    [
      "one ending of two words",
      ["election commission", bare],
      ["elections commission", bare],
      "warning: The same but for one ending",
    ],
    [
      "one ending of a word of five letters",
      ["state store commission", bare],
      ["state stores commission", bare],
      "error: The same but for one ending",
    ],
    [
      "one ending of a word of four letters",
      ["state food commission", bare],
      ["state foods commission", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a plural that changes the word",
      ["state library commission", bare],
      ["state libraries commission", bare],
      "error: The same but for one ending",
    ],
    [
      "a noun of a noun",
      ["state govern commission", bare],
      ["state government commission", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a body inside the name",
      ["orrin council house", bare],
      ["orrin councils house", bare],
      "error: The same but for one ending",
    ],
    [
      "an ending at the end",
      ["state salt election", bare],
      ["state salt elections", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a plural of bodies",
      ["council offices house", bare],
      ["councils offices house", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a title",
      ["state minister elections house", bare],
      ["state minister election house", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a land and its people",
      ["state germany house", bare],
      ["state germanys house", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a land short of its s",
      ["state philippine house", bare],
      ["state philippines house", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a land, misspelt",
      ["state netherland house", bare],
      ["state netherlands house", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a verb and a noun",
      ["state electing house", bare],
      ["state election house", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a title that is a job",
      ["state gardener elections house", bare],
      ["state gardener election house", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a doer",
      ["state miners house", bare],
      ["state mining house", bare],
      "no: another word in the name: another thing",
    ],
    [
      "the given name",
      ["martha stobbart hearing centre", bare],
      ["marta stobbart hearing centre", bare],
      "error: The same but for the given name",
    ],
    ...["council", "northern", "rowing", "ruth"].map((word): [string, Side, Side, string] => [
      `a given name before “${word}”`,
      [`martha ${word} hearing centre`, bare],
      [`norah ${word} hearing centre`, bare],
      "no: another word in the name: another thing",
    ]),
    [
      "the given name of three words",
      ["martha stobbart centre", bare],
      ["norah stobbart centre", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a given name and none",
      ["martha stobbart hearing centre", bare],
      ["county stobbart hearing centre", bare],
      "no: another word in the name: another thing",
    ],
    [
      "given names inside",
      ["upper stobbart martha centre", bare],
      ["upper stobbart norah centre", bare],
      "no: another word in the name: another thing",
    ],
    [
      "a given name before a common word",
      ["martha ruth hearing centre", bare],
      ["norah ruth hearing centre", bare],
      "no: another word in the name: another thing",
    ],
    [
      "one stands behind its own acronym",
      ["general store agency", short("GSA")],
      ["general trade agency", bare],
      "no: another word in the name: another thing",
    ],
    [
      "both fit",
      ["general green salt agency", short("GGSA")],
      ["general grand salt agency", bare],
      "error: Both fit GGSA",
    ],
    [
      "both fit, three words",
      ["harbour salt agency", short("HSA")],
      ["harbour store agency", bare],
      "no: another word in the name: another thing",
    ],
    [
      "one fits, two words",
      ["harbour salt", short("HF")],
      ["harbour fish", bare],
      "no: another word in the name: another thing",
    ],
    [
      "one fits, given once of twice",
      ["harbour trade agency", bare, short("HSA")],
      ["harbour salt agency", bare],
      "error: HSA fits only one of them",
    ],
    [
      "neither fits",
      ["general green salt agency", short("XYZ")],
      ["general grand salt agency", bare],
      "no: another word in the name: another thing",
    ],
    [
      "the acronym fits the other",
      ["harbour trade agency", short("HSA")],
      ["harbour salt agency", bare],
      "error: HSA fits only one of them",
    ],
  ])("%s", (_, one, other, expected) => expect(verdict("wording", one, other)).toBe(expected));
});

describe("the same words in another order", () => {
  test.each([
    ["county salt and fish board", "county fish and salt board", "warning: The same words in another order"],
    ["salt fish board", "fish salt board", "no: too short to tell"],
    ["fisheries committee of commons", "of commons fisheries committee", "no: one part moved behind the other"],
  ])("%s, %s", (one, other, expected) => expect(verdict("order", [one, bare], [other, bare])).toBe(expected));
});

describe("one family name after two given names", () => {
  const man: Use = { gender: "male" };
  const named = (name: string, ...uses: Use[]): Side => [name, ...(uses.length ? uses : [man])];
  test.each<[string, Side, Side, string]>([
    [
      "a slip in the given name",
      named("philip trevaskis"),
      named("phillip trevaskis"),
      "error: One family name, and one given name in two spellings",
    ],
    [
      "romanizations of a given name",
      named("fatima trevaskis", { gender: "female" }),
      named("fatma trevaskis", { gender: "female" }),
      "error: One family name, and one given name in two spellings",
    ],
    [
      "another letter altogether in the given name",
      named("helen trevaskis", { gender: "female" }),
      named("heren trevaskis", { gender: "female" }),
      "no: not surely given names",
    ],
    [
      "another letter altogether in a known given name",
      named("adeline trevaskis", { gender: "female" }),
      named("aveline trevaskis", { gender: "female" }),
      "warning: One family name, a rare one, after two given names, and the second is not introduced",
    ],
    [
      "a slip and another letter in the given name",
      named("alejandra trevaskis", { gender: "female" }),
      named("alessandra trevaskis", { gender: "female" }),
      "warning: One family name, a rare one, after two given names, and the second is not introduced",
    ],
    [
      "a slip in the given name, and two jobs",
      named("philip trevaskis", { ...man, role: "pilot" }),
      named("phillip trevaskis", { ...man, role: "nurse" }),
      "no: introduced with two titles or jobs",
    ],
    [
      "one first name of two",
      named("maria trevaskis", { bearer: { given: "maria luisa" }, gender: "female" }),
      named("maria trevaskis", { bearer: { given: "maria teresa" }, gender: "female" }),
      "warning: One family name, a rare one, after two given names, and the second is not introduced",
    ],
    [
      "a woman and a man",
      named("helen trevaskis", { gender: "female" }),
      named("philip trevaskis"),
      "no: a woman and a man",
    ],
    [
      "side by side",
      named("philip trevaskis", { ...man, sentence: 5 }),
      named("kenneth trevaskis", { ...man, sentence: 5 }),
      "no: named side by side in one sentence",
    ],
    ["one in short", named("kenneth trevaskis"), named("ken trevaskis"), "no: one given name is the other in short"],
    ["no given name", named("harbour trevaskis"), named("kenneth trevaskis"), "no: not surely given names"],
    [
      "one job",
      named("philip trevaskis", { ...man, role: "pilot" }),
      named("kenneth trevaskis", { ...man, role: "pilot" }),
      "error: Both are called pilot",
    ],
    [
      "two jobs",
      named("philip trevaskis", { ...man, role: "pilot" }),
      named("kenneth trevaskis", { ...man, role: "nurse" }),
      "no: introduced with two titles or jobs",
    ],
    [
      "the same words behind",
      named("philip trevaskis", { ...man, bearer: { behind: ["joined", "the", "navy"] } }),
      named("kenneth trevaskis", { ...man, bearer: { behind: ["joined", "the", "navy"] } }),
      "error: The same words follow both",
    ],
    [
      "the same words behind one of several mentions",
      named("philip trevaskis", man, { ...man, bearer: { behind: ["joined", "the", "navy"] } }),
      named("kenneth trevaskis", man, { ...man, bearer: { behind: ["joined", "the", "navy"] } }),
      "error: The same words follow both",
    ],
    ...["was jailed for", "told the jury"].map((words): [string, Side, Side, string] => [
      `“${words}” behind both`,
      named("philip trevaskis", { ...man, bearer: { behind: words.split(" "), introduced: true } }),
      named("kenneth trevaskis", { ...man, bearer: { behind: words.split(" "), introduced: true } }),
      "no: introduced apart",
    ]),
    [
      "two words behind",
      named("philip trevaskis", { ...man, bearer: { behind: ["joined", "up"], introduced: true } }),
      named("kenneth trevaskis", { ...man, bearer: { behind: ["joined", "up"], introduced: true } }),
      "no: introduced apart",
    ],
    [
      "a common family name",
      named("philip smith", { ...man, bearer: { family: "smith" } }),
      named("kenneth smith", { ...man, bearer: { family: "smith" } }),
      "no: a family name that two people may well share",
    ],
    [
      "a common one, in a caption",
      named("philip smith", { ...man, display: true, bearer: { family: "smith" } }),
      named("kenneth smith", ...times(3, man)),
      "warning: The name stands 3 times one way, once the other",
    ],
    [
      "a common one, three to one",
      named("philip smith", { ...man, bearer: { family: "smith" } }),
      named("kenneth smith", ...times(3, man)),
      "no: a family name that two people may well share",
    ],
    [
      "a common one, in captions alone",
      named("philip smith", { ...man, display: true, bearer: { family: "smith" } }),
      named("kenneth smith", ...times(3, { ...man, display: true })),
      "no: a family name that two people may well share",
    ],
    [
      "a common one, in two captions",
      named("philip smith", ...times(2, { ...man, display: true })),
      named("kenneth smith", ...times(3, man)),
      "no: a family name that two people may well share",
    ],
    [
      "a common one, in a caption, against two",
      named("philip smith", { ...man, display: true }),
      named("kenneth smith", ...times(2, man)),
      "no: a family name that two people may well share",
    ],
    [
      "a common one, two to one",
      named("philip smith", man),
      named("kenneth smith", ...times(2, { ...man, display: true })),
      "no: a family name that two people may well share",
    ],
    [
      "in a headline and in the story",
      named("philip trevaskis", { ...man, display: true }, man),
      named("kenneth trevaskis", { ...man, bearer: { introduced: true } }),
      "no: introduced apart",
    ],
    [
      "both often",
      named("philip trevaskis", man, man),
      named("kenneth trevaskis", man, man),
      "no: both are named several times",
    ],
    ["of no known sex", named("philip trevaskis", bare), named("kenneth trevaskis"), "no: it may be a woman and a man"],
    [
      "of a sex told once",
      named("philip trevaskis", bare, man),
      named("kenneth trevaskis"),
      "warning: The name stands twice one way, once the other",
    ],
    [
      "one in a headline",
      named("philip trevaskis", { ...man, display: true }),
      named("kenneth trevaskis"),
      "warning: The name stands once one way, once the other",
    ],
    [
      "introduced",
      named("philip trevaskis"),
      named("kenneth trevaskis", { ...man, bearer: { introduced: true } }),
      "no: introduced apart",
    ],
    [
      "introduced once of twice",
      named("philip trevaskis"),
      named("kenneth trevaskis", man, { ...man, bearer: { introduced: true } }),
      "no: introduced apart",
    ],
    [
      "twice and once",
      named("philip trevaskis", man, man),
      named("kenneth trevaskis"),
      "warning: The name stands twice one way, once the other",
    ],
    ["listed", named("philip trevaskis", { ...man, listed: true }), named("kenneth trevaskis"), "no: names of a list"],
    [
      "once and once",
      named("philip trevaskis"),
      named("kenneth trevaskis"),
      "warning: One family name, a rare one, after two given names, and the second is not introduced",
    ],
  ])("%s", (_, one, other, expected) => expect(verdict("given", one, other)).toBe(expected));
});

describe("one given name before two family names", () => {
  const family = (name: string, use: Use = bare): Side => [
    `ines ${name}`,
    { ...use, bearer: { given: "ines", family: name } },
  ];
  test.each<[string, Side, Side, string]>([
    [
      "side by side",
      family("mkhize", { sentence: 5 }),
      family("mkhabela", { sentence: 5 }),
      "no: named side by side in one sentence",
    ],
    ["a slip", family("stanbrook"), family("stanborok"), "no: told by their spelling"],
    [
      "half of a double name",
      family("calvo-redondo"),
      family("calvo-ribera"),
      "error: One given name, and “calvo” in both family names",
    ],
    ["a small half", family("van-redondo"), family("van-ribera"), "no: two family names: two people"],
    ["no double name", family("calvo redondo"), family("calvo-ribera"), "no: two family names: two people"],
    [
      "one job and one beginning",
      family("mkhize", { role: "pilot" }),
      family("mkhabela", { role: "pilot" }),
      "error: Both are called pilot",
    ],
    [
      "one job and no more",
      family("mkhize", { role: "pilot" }),
      family("ndlovu", { role: "pilot" }),
      "no: two family names: two people",
    ],
  ])("%s", (_, one, other, expected) => expect(verdict("family", one, other)).toBe(expected));
});
