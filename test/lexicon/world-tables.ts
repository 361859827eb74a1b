import { allLocales, type LocaleDefinition } from "@faker-js/faker";
import { countries } from "countries-list";
import namesOfCountries from "i18n-iso-countries/langs/en.json" with { type: "json" };
import nationalities from "i18n-nationality/langs/en.json" with { type: "json" };
import { iso31662 } from "iso-3166";
import { fold } from "../../src/language/fold.js";

/** Countries whose states, provinces, counties or regions English-language papers name. */
const subdividedCountries = new Set("AU BR CA CN DE GB GH IE IN JP KE MX MY NG NZ PH PK SY UA US ZA".split(" "));

/** Locales of Latin script whose given names are taken. */
const namingLocales =
  "en en_AU en_GB en_GH en_IN en_NG en_ZA da de es fi fr fr_SN id_ID it nb_NO nl pl pt_BR sv tr yo_NG zu_ZA".split(" ");

const parenthesis = /\s*[([].*$/;
const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** `src/lexicon/world-table.ts` as it should stand: data of the installed packages, only what news copy needs. */
export function worldTable(): string {
  const isoNames = namesOfCountries.countries as Record<string, string | string[]>;
  const demonyms = nationalities.nationalities as Record<string, string | string[]>;
  const rows = Object.entries(countries).map(([code, { name, capital }]) => {
    const names = new Set(
      [name, ...list(isoNames[code])].map(
        (each) => each.replace(parenthesis, "").replace(/^The /, "").split(", ")[0] as string,
      ),
    );
    const adjectives = new Set(
      list(demonyms[code])
        .map((each) => each.replace(parenthesis, ""))
        .filter((each) => /^[\p{L} -]+$/u.test(each) && !each.includes(" - ") && !names.has(each) && each !== "Welsh"),
    );
    return [code, [...names].join("/"), capital.replace(" D.C.", ""), [...adjectives].join("/")].join("|");
  });
  const regions = iso31662
    .filter(({ code }) => subdividedCountries.has(code.slice(0, 2)))
    .map(({ code, name }) => `${code}|${shortName(name)}`);
  return `/**
 * The world as news copy names it. Made by \`npx vitest run --update test/lexicon/world-tables.test.ts\`; not to be edited by hand.
 */

/**
 * One country a line: ISO 3166-1 code | English names | capital | people and adjectives.
 * Sources: countries-list, i18n-iso-countries and i18n-nationality (all MIT).
 */
export const countryTable = \`
${rows.sort().join("\n")}
\`;

/**
 * One state, province, county or region a line: ISO 3166-2 code | name, for the countries whose parts English-language papers name.
 * Source: iso-3166 (MIT).
 */
export const regionTable = \`
${regions.sort().join("\n")}
\`;
`;
}

/** "Bristol, City of" is Bristol to a paper, "Durham, County" County Durham's town, "Hawke's Bay Region" stays. */
function shortName(name: string): string {
  return (name.replace(parenthesis, "").split(", ")[0] as string).replace(/ (?:City|Shi|Sheng|Shiqu|Zizhiqu)$/, "");
}

/** `src/lexicon/given-names-table.ts` as it should stand. */
export function givenNamesTable(): string {
  const female = new Set<string>();
  const male = new Set<string>();
  for (const locale of namingLocales) {
    const names = (allLocales as Record<string, LocaleDefinition>)[locale]?.person?.first_name;
    for (const name of [...(names?.female ?? []), ...(names?.generic ?? [])]) take(female, name);
    for (const name of [...(names?.male ?? []), ...(names?.generic ?? [])]) take(male, name);
  }
  return `/**
 * Given names of many countries, folded, in print order of the alphabet; a name in both lists is given to women and men.
 * Made by \`npx vitest run --update test/lexicon/world-tables.test.ts\`; not to be edited by hand. Source: @faker-js/faker (MIT).
 */

export const femaleGivenNames = \`
${wrapped(female)}
\`;

export const maleGivenNames = \`
${wrapped(male)}
\`;
`;
}

function take(names: Set<string>, name: string): void {
  if (/^\p{Lu}\p{Ll}{2,}$/u.test(name)) names.add(fold(name).replace("ı", "i"));
}

/** Sorted words, in lines of at most 140 characters. */
function wrapped(words: Iterable<string>): string {
  const lines: string[] = [];
  let line = "";
  for (const word of [...words].filter((each) => /^[a-z]+$/.test(each)).sort()) {
    if (line.length + word.length >= 140) {
      lines.push(line);
      line = "";
    }
    line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join("\n");
}
