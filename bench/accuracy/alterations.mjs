// Plants contradictions: of a fact that a clean article states twice, one statement is changed. By patterns alone, so that the facts
// chosen are not those that Gainsay happens to read. Some of what is planted no reader could tell; the figures are lower bounds.

const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const monthShort = `(?:${month.slice(3, -1)}|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`;
const weekday = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const fullName = /(?<![\p{L}’'])(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{4,})(?![\p{L}-])/gu;

/**
 * One kind of slip. `find` yields every place where it could be made: the span that is replaced, and by what.
 * @typedef {{ start: number, end: number, to: string }} Slip
 * @type {Readonly<Record<string, (text: string, random: () => number) => Slip[]>>}
 */
export const alterations = {
  /** "84 flats … 84 flats" → "48 flats": a figure that comes back with the same word after it. */
  number: (text, random) =>
    repeated(text, /(?<![\p{L}\d.,£$€#-])(\d{1,3}(?:,\d{3})+|\d{2,})(?= (\p{Ll}{4,}))/gu, (m) => `${m[1]} ${m[2]}`).map(
      (slip) => ({ ...slip, to: otherNumber(slip.text, random) }),
    ),

  /** "£1.3 million … £1.3 million" → "£3.1 million". */
  money: (text, random) =>
    repeated(text, /(?<=[£$€])(\d+(?:[.,]\d+)*)(?= (?:million|billion|bn|m)\b|[^\d.,])/gu, (m) => m[1])
      .filter(({ text: printed }) => printed.length > 1)
      .map((slip) => ({ ...slip, to: otherNumber(slip.text, random) })),

  /** "3.9 per cent … 3.9 per cent". */
  percent: (text, random) =>
    repeated(text, /(?<![\d.,])(\d+(?:\.\d+)?)(?= ?(?:%|per ?cent))/gu, (m) => m[1]).map((slip) => ({
      ...slip,
      to: otherNumber(slip.text, random),
    })),

  /** "Paula Gervaise … Gervaise" → another family name from the article, or one never heard. */
  name: (text) =>
    laterFamilyNames(text).map((slip) => ({ ...slip, to: slip.text === "Harrow" ? "Castleton" : "Harrow" })),

  /** "Paula Gervaise … Gervaise" → "Gervasie": two inner letters change places. */
  spelling: (text, random) => laterFamilyNames(text).flatMap((slip) => swapped(slip, random)),

  /** "Monday, September 23, 2024" → another weekday. */
  weekday: (text, random) =>
    places(
      text,
      new RegExp(
        `(?<!\\p{L})(${weekday})(?=,? (?:the )?(?:${monthShort} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}))`,
        "gu",
      ),
    ).map((slip) => ({
      ...slip,
      to: weekdays[(weekdays.indexOf(slip.text) + 1 + Math.floor(random() * 6)) % 7],
    })),

  /** "14 June … 14 June" → "12 June": a day of a month that comes back. */
  date: (text, random) =>
    [
      ...repeated(text, new RegExp(`(?<=(?<!\\p{L})${monthShort} )(\\d{1,2})(?!\\d|[:.]\\d)`, "gu"), (m) =>
        dated(text, m),
      ),
      ...repeated(text, new RegExp(`(?<![\\d.,-])(\\d{1,2})(?= ${month}\\b)`, "gu"), (m) => dated(text, m)),
    ].map((slip) => ({ ...slip, to: String(((Number(slip.text) + 1 + Math.floor(random() * 8) - 1) % 28) + 1) })),

  /** "Mayor Jane Roe … Mayor Roe" → another name under the office. */
  office: (text) =>
    places(
      text,
      /(?<=(?<!\p{L})(?:Mayor|President|Prime Minister|Governor|Interior Minister|Judge|Chief executive|Bishop) )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}{3,})?)(?![\p{L}-])/gu,
    )
      .filter(({ text: name }) => text.split(name.split(" ").at(-1)).length > 2)
      .map((slip) => ({ ...slip, to: "Edgar Castleton" })),

  /** "12 miles (19 km)" → "12 miles (31 km)". */
  unit: (text) =>
    places(
      text,
      /(?<=\d ?(?:miles?|km|kilometres|kilometers|metres|meters|m|ft|feet|kg|lb|pounds|acres|hectares) \()(\d+(?:\.\d+)?)(?= ?(?:miles?|km|kilometres|kilometers|metres|meters|m|ft|feet|kg|lb|pounds|acres|hectares)\))/gu,
    ).map((slip) => ({ ...slip, to: String(Math.round(Number(slip.text) * 16) / 10) })),

  /** "rose to £18.6 million from £16.9 million" → "fell to …". */
  direction: (text) =>
    places(
      text,
      /(?<!\p{L})(rose|rises|fell|falls|increased|decreased|climbed|dropped|up|down)(?= (?:to \S+(?: (?:million|billion|per ?cent|percent))? )?from \S+\d)/gu,
    ).map((slip) => ({ ...slip, to: opposites[slip.text] })),

  /** "Colin Strand, 57, … the 57-year-old" → "the 75-year-old". */
  age: (text, random) =>
    places(text, /(?<![\d-])(\d{2})(?=-year-old)/gu)
      .filter(({ text: age }) => new RegExp(`\\p{Lu}\\p{Ll}+, ${age},`, "u").test(text))
      .map((slip) => ({ ...slip, to: otherNumber(slip.text, random) })),

  /** "approved … approved" → "rejected". */
  outcome: (text) =>
    repeated(text, /(?<!\p{L})(approved|rejected|approves|rejects|acquitted|convicted)(?!\p{L})/giu, (m) =>
      m[1].toLowerCase().slice(0, 6),
    ).flatMap((slip) =>
      opposites[slip.text.toLowerCase()] ? [{ ...slip, to: opposites[slip.text.toLowerCase()] }] : [],
    ),
};

const opposites = {
  rose: "fell",
  rises: "falls",
  fell: "rose",
  falls: "rises",
  increased: "decreased",
  decreased: "increased",
  climbed: "dropped",
  dropped: "climbed",
  up: "down",
  down: "up",
  approved: "rejected",
  rejected: "approved",
  approves: "rejects",
  rejects: "approves",
  acquitted: "convicted",
  convicted: "acquitted",
};

/**
 * Articles in which one slip was made, at most one of each kind an article; the same articles give the same slips.
 * @param {readonly import("../articles.mjs").Article[]} clean
 */
export function* altered(clean) {
  for (const article of clean)
    for (const [type, find] of Object.entries(alterations)) {
      const random = randomOf(`${type}\n${article.text}`);
      const slips = find(article.text, random).filter(({ text, to }) => text !== to);
      const slip = slips[Math.floor(random() * slips.length)];
      if (!slip) continue;
      const { start, end, to } = slip;
      yield {
        ...article,
        id: `${article.id} ${type}`,
        text: article.text.slice(0, start) + to + article.text.slice(end),
        original: article.text,
        altered: { start, end: start + to.length, type },
      };
    }
}

/** Every match, by its first group. */
function places(text, pattern) {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[1].length,
    text: match[1],
    match,
  }));
}

/** Matches that come more than once under one key. */
function repeated(text, pattern, key) {
  const all = places(text, pattern);
  const times = new Map();
  for (const { match } of all) times.set(key(match), (times.get(key(match)) ?? 0) + 1);
  return all.filter(({ match }) => times.get(key(match)) > 1);
}

function dated(text, match) {
  const around = text.slice(Math.max(0, match.index - 12), match.index + 16);
  return `${match[1]} ${new RegExp(month, "u").exec(around)?.[0]}`;
}

/** A family name standing alone, after the full name. */
function laterFamilyNames(text) {
  const seen = new Set();
  const slips = [];
  for (const match of text.matchAll(fullName)) {
    const [, , family] = match;
    if (seen.has(family)) continue;
    seen.add(family);
    const alone = new RegExp(`(?<![\\p{L}’'-]|\\p{Lu}\\p{Ll}+ )${family}(?![\\p{L}-]| \\p{Lu})`, "gu");
    alone.lastIndex = match.index + match[0].length;
    for (let found = alone.exec(text); found; found = alone.exec(text))
      slips.push({ start: found.index, end: found.index + family.length, text: family });
  }
  return slips;
}

function swapped(slip, random) {
  const { text } = slip;
  const inner = Array.from({ length: text.length - 3 }, (_, at) => at + 1).filter((at) => text[at] !== text[at + 1]);
  const at = inner[Math.floor(random() * inner.length)];
  return at === undefined ? [] : [{ ...slip, to: text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2) }];
}

/** Two digits that change places, else one digit that is another: how figures are mistyped. */
function otherNumber(printed, random) {
  const digits = [...printed.matchAll(/\d/g)].map(({ index }) => index);
  for (const at of digits.slice(0, -1)) {
    const next = digits[digits.indexOf(at) + 1];
    if (printed[at] === printed[next] || printed[next] === "0") continue;
    const letters = [...printed];
    [letters[at], letters[next]] = [letters[next], letters[at]];
    return letters.join("");
  }
  const at = digits[0];
  return printed.slice(0, at) + ((Number(printed[at]) + 1 + Math.floor(random() * 7)) % 9 || 9) + printed.slice(at + 1);
}

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32, seeded by FNV-1a). */
function randomOf(seed) {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
