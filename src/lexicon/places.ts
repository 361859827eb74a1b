import type { PlaceLevel } from "../model/place.js";
import { countryTable, regionTable } from "./world-table.js";

/** What a word or phrase says of a place. */
export interface PlaceEntry {
  /** ISO 3166 code of a country or subdivision, else the folded name. */
  readonly place: string;
  readonly level: PlaceLevel;
  /** The place's people or ways: "Japanese". */
  readonly demonym: boolean;
  /** The code of what it lies in, if it is a part. */
  readonly within?: string;
  /** It is a country's capital, and stands for its government as well. */
  readonly capital?: true;
  /** Also a common word or name: only a place where the copy says so ("Delta State", "in Lincoln"). */
  readonly doubtful?: true;
}

/**
 * Names and adjectives that papers print and the packages lack. Source: the country entries of the AP, Guardian and BBC style guides;
 * former states by ISO 3166-3.
 */
const newsNames = `
US|U.S./US/U.S.A./USA/America/United States of America||American
GB|U.K./UK/Britain/Great Britain||British/Briton/Britons
AE|UAE/U.A.E./Emirates||Emirati
AR|||Argentine/Argentinian
BA|Bosnia||Bosnian
BF|||Burkinabe
BD|||Bangladeshi
BW|||Botswanan
CD|DR Congo/DRC/Congo||Congolese
CI|Côte d’Ivoire||Ivorian
DO|||Dominican
EC|||Ecuadorian
FI|||Finn
GM|||Gambian
KP|DPRK||North Korean
KR|Republic of Korea/Korea||South Korean/Korean
KZ|||Kazakh
MM|Burma|Yangon|
NL|Holland||Dutch
NZ|||Kiwi/New Zealander
PH|||Philippine/Filipino
PK||Islamabad|
PS|Palestine/Palestinian Authority|Ramallah|Palestinian
RU|Kremlin||Russian
SA|Saudi||Saudi/Saudi Arabian
SE|||Swede/Swedish
ES|||Spaniard
DK|||Dane/Danish
PL|||Pole/Polish
TR|Turkey||Turk/Turkish
SK|||Slovak
SU|Soviet Union/USSR||Soviet
DD|East Germany|East Berlin|East German
DE|West Germany|Bonn|West German
CS|Czechoslovakia||Czechoslovak/Czechoslovakian
YU|Yugoslavia||Yugoslav/Yugoslavian
TT|Trinidad||Trinidadian
UZ|||Uzbek
VA|Vatican/Holy See||
XK|||Kosovar/Kosovan
YE|||Yemeni
ZR|Zaire||Zairean
EU|European Union/EU/E.U.||European
US-DC|District of Columbia/Washington, D.C./Washington D.C.||
GB-ENG|England||English
GB-SCT|Scotland|Edinburgh|Scottish/Scots
GB-WLS|Wales|Cardiff|Welsh
GB-NIR|Northern Ireland|Belfast|Northern Irish
CA-QC|Québec||Quebecois
US-TX|||Texan
US-CA|||Californian
US-NY|New York State||
US-WA|Washington State||
AU-NSW|NSW||
AU-VIC|||Victorian
AU-QLD|||Queenslander
IN-TN|Tamil Nadu||
IN-KA|Karnataka||
SY-HL|Aleppo||
`;

/** Abbreviations of the states of the US as AP prints them after a town. Source: AP Stylebook, state names. */
const stateAbbreviations =
  "AL:ala AZ:ariz AR:ark CA:calif CO:colo CT:conn DE:del FL:fla GA:ga IL:ill IN:ind KS:kan KY:ky LA:la MD:md MA:mass MI:mich MN:minn MS:miss MO:mo MT:mont " +
  "NE:neb NV:nev NH:n.h NJ:n.j NM:n.m NY:n.y NC:n.c ND:n.d OK:okla OR:ore PA:pa RI:r.i SC:s.c SD:s.d TN:tenn TX:tex VT:vt VA:va WA:wash WV:w.va WI:wis WY:wyo DC:d.c";

/**
 * Cities whose country or state needs no telling. Source: the datelines that stand alone by the AP Stylebook; the largest cities of
 * Australia, Canada, India and Nigeria.
 */
const cities =
  "US-GA:Atlanta US-MD:Baltimore US-MA:Boston US-IL:Chicago US-OH:Cincinnati US-OH:Cleveland US-TX:Dallas US-CO:Denver US-MI:Detroit US-HI:Honolulu US-TX:Houston " +
  "US-IN:Indianapolis US-NV:Las_Vegas US-CA:Los_Angeles US-FL:Miami US-WI:Milwaukee US-MN:Minneapolis US-LA:New_Orleans US-NY:New_York_City US-OK:Oklahoma_City " +
  "US-PA:Philadelphia US-AZ:Phoenix US-PA:Pittsburgh US-UT:Salt_Lake_City US-TX:San_Antonio US-CA:San_Diego US-CA:San_Francisco US-WA:Seattle US-MO:St._Louis " +
  "NL:Amsterdam CH:Geneva CH:Zurich DE:Frankfurt DE:Munich DE:Hamburg BR:Rio_de_Janeiro BR:São_Paulo CN:Shanghai TR:Istanbul IT:Milan PS:Gaza IN-MH:Mumbai IN-WB:Kolkata " +
  "IN-TN:Chennai IN-KA:Bengaluru IN-KA:Bangalore IN-TG:Hyderabad IN-GJ:Ahmedabad IN-DL:Delhi PK:Karachi PK:Lahore EG:Alexandria SA:Jeddah SA:Mecca " +
  "RU:St._Petersburg UA:Kharkiv UA:Odesa UA:Kiev JP:Osaka CA-ON:Toronto CA-QC:Montreal CA-BC:Vancouver CA-AB:Calgary CA-AB:Edmonton CA-MB:Winnipeg " +
  "AU-NSW:Sydney AU-VIC:Melbourne AU-QLD:Brisbane AU-WA:Perth AU-SA:Adelaide AU-TAS:Hobart AU-NT:Darwin NG-LA:Ikeja NG-RI:Port_Harcourt NG-OY:Ibadan ZA:Johannesburg " +
  "ZA:Cape_Town ZA:Durban NZ:Auckland NZ:Christchurch IL:Tel_Aviv AE:Dubai GB-LND:Westminster TZ:Dar_es_Salaam MA:Casablanca BE:Antwerp FR:Marseille FR:Lyon";

/** Bodies and houses that stand for a government. Source: the usage chapters of the AP and Guardian style guides. */
const seats = "US:White_House GB:Downing_Street FR:Elysee FR:Élysée US:Capitol_Hill US:Pentagon RU:Kremlin";

/** Names of places that are common words, given names or surnames: not places by themselves. */
const doubtfulNames = new Set(
  (
    "delta rivers plateau niger chad jordan georgia guinea jersey victoria hamilton stanley douglas kingston georgetown jamestown plymouth brent kent lincoln derby angus " +
    "bury down reading wells mobile highland highlands central eastern western northern southern north south east west plateau cross river kano madrid edo virginia carolina " +
    "israel cuba malta montana dakota indiana dallas austin phoenix denver houston cleveland perth darwin sydney adelaide florence paris sofia valencia marlborough nelson otago " +
    "tasman gisborne coast lima havana rabat male sucre basse-terre victoria antrim clare cork down kerry mayo kildare clare meath louth carlow halton barnet enfield bolton burnley " +
    "medway redcar rutland dudley stockton warrington preston york washington lancaster chester carlisle bedford bexley croydon ealing sutton merton moray fife gwent powys falkirk " +
    "wicklow laois offaly sligo leitrim monaghan cavan roscommon longford waterford wexford limerick galway kilkenny tipperary westmeath madeira lagos benue ondo ogun oyo yobe kogi " +
    "nairobi nakuru mombasa capital region ash anhui cordoba rio para amazonas"
  ).split(" "),
);
/** … of these, the ones that news copy names as places far more often than not. */
const plainAllTheSame = new Set(
  "lagos ondo ogun oyo yobe kogi benue kano edo cuba malta israel paris havana lima rabat sofia madrid nairobi mombasa nakuru york galway limerick cork montana perth sydney adelaide houston dallas denver houston cleveland indiana".split(
    " ",
  ),
);

function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘]/g, "'")
    .replaceAll(",", "")
    .replaceAll(".", "")
    .trim();
}

/** Every place name, adjective and capital by its folded words without stops: "united states", "us", "japanese", "new york city". */
export const places: ReadonlyMap<string, PlaceEntry> = (() => {
  const index = new Map<string, PlaceEntry>();
  const add = (name: string, entry: Omit<PlaceEntry, "doubtful">, over = false): void => {
    const key = folded(name);
    if (!key || (index.has(key) && !over)) return;
    index.set(key, doubtfulNames.has(key) && !plainAllTheSame.has(key) ? { ...entry, doubtful: true } : entry);
  };
  const rows = (table: string): string[][] =>
    table
      .trim()
      .split("\n")
      .map((line) => line.split("|"));
  const levelOf = (code: string): PlaceLevel => (code.includes("-") ? "region" : "country");
  const withinOf = (code: string): { within?: string } => (code.includes("-") ? { within: code.slice(0, 2) } : {});
  for (const table of [newsNames, countryTable])
    for (const [code = "", names = "", capital = "", adjectives = ""] of rows(table)) {
      for (const name of names.split("/"))
        add(name, { place: code, level: levelOf(code), demonym: false, ...withinOf(code) }, table === newsNames);
      for (const adjective of adjectives.split("/")) {
        add(adjective, { place: code, level: levelOf(code), demonym: true, ...withinOf(code) });
        if (adjective && !/(?:ese|ish|ch|ss)$/.test(adjective))
          add(`${adjective}s`, { place: code, level: levelOf(code), demonym: true, ...withinOf(code) });
      }
      if (capital && !index.has(folded(capital)) && !doubtfulNames.has(folded(capital)))
        add(capital, { place: folded(capital), level: "city", demonym: false, within: code, capital: true });
    }
  for (const [code = "", name = ""] of rows(regionTable))
    add(name, { place: code, level: "region", demonym: false, within: code.slice(0, 2) });
  for (const pair of stateAbbreviations.split(" ")) {
    const [code = "", name = ""] = pair.split(":");
    if (!index.has(folded(name)))
      index.set(folded(name), { place: `US-${code}`, level: "region", demonym: false, within: "US", doubtful: true });
  }
  for (const pair of [...cities.split(" "), ...seats.split(" ")]) {
    const [code = "", name = ""] = pair.split(":");
    const printed = name.replaceAll("_", " ");
    if (seats.includes(pair)) add(printed, { place: folded(printed), level: "venue", demonym: false, within: code });
    else add(printed, { place: folded(printed), level: "city", demonym: false, within: code });
  }
  return index;
})();

/** English name of a part of a country by its ISO 3166-2 code: "Ohio" by "US-OH". */
export const regionNames: ReadonlyMap<string, string> = new Map(
  regionTable
    .trim()
    .split("\n")
    .map((line): [string, string] => {
      const [code = "", name = ""] = line.split("|");
      return [code, name];
    }),
);

/**
 * Short forms of states and provinces behind a town that are not in `places`, as printed without stops: postal codes in capitals, and others
 * with one. Sources: USPS and Canada Post codes, the AP and Canadian Press stylebooks, Australian state short forms.
 */
export const regionShortForms: ReadonlyMap<string, string> = new Map([
  ...[...regionNames.keys()]
    .filter((code) => /^(?:US|CA)-[A-Z]{2}$/.test(code))
    .map((code): [string, string] => [code.slice(3), code]),
  ...(
    "Ont:CA-ON Que:CA-QC Alta:CA-AB Sask:CA-SK Man:CA-MB BC:CA-BC NS:CA-NS NB:CA-NB PEI:CA-PE Nfld:CA-NL NL:CA-NL " +
    "Qld:AU-QLD Vic:AU-VIC Tas:AU-TAS Wisc:US-WI Penn:US-PA Penna:US-PA Cal:US-CA Kans:US-KS Nebr:US-NE Okla:US-OK Ia:US-IA Oreg:US-OR"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
]);

/** How many words the longest name in `places` has. */
export const longestPlace: number = Math.max(...[...places.keys()].map((key) => key.split(" ").length));

/** Country code of a place's code: "US-OH" is in "US". */
export function countryOf(place: string | undefined): string | undefined {
  return place !== undefined && /^[A-Z]{2}(?:-|$)/.test(place) ? place.slice(0, 2) : undefined;
}
