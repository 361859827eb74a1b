/** What an office is an office of. */
export type OfficeScope = "country" | "region" | "town" | "organisation" | "any";

/** A rank that somebody holds. */
export interface Rank {
  /** As a message prints it: "prime minister". */
  readonly rank: string;
  readonly plural: string;
  readonly scope: OfficeScope;
  /** Only one person holds it, of one jurisdiction, at one time. */
  readonly exclusive: boolean;
}

/**
 * One rank a line: rank | wordings besides the rank | of what | "one" where it has one holder at a time. Monarchs and popes have, too, but copy
 * gives those of all centuries the bare title, so that two in one article tell nothing.
 * Source: the titles chapters of the AP, Guardian, Hindu, Punch and Sydney Morning Herald style guides; the constitutions' own words.
 */
const ranks = `
prime minister|pm/taoiseach|country|one
premier||region|one
president|pres|any|one
vice president|veep|any|
chancellor|federal chancellor|any|one
first minister||country|one
deputy first minister||country|one
chief minister|cm|region|one
deputy chief minister||region|
deputy prime minister|deputy premier/tanaiste|country|
governor general|governors general|country|one
king||country|
queen||country|
emperor||country|
empress||country|
sultan||any|
emir||any|
crown prince||country|one
pope|pontiff|organisation|
dalai lama||organisation|
archbishop||any|one
bishop||any|one
governor|gov|region|one
deputy governor||region|one
lieutenant governor|lt governor/lt gov|region|one
mayor|lord mayor|town|one
deputy mayor|mayor pro tem|town|
supreme leader||country|one
chief justice||any|one
attorney general||any|one
deputy attorney general||any|
solicitor general||any|one
surgeon general||country|one
secretary general||organisation|one
director general||organisation|one
general secretary||organisation|one
state secretary|secretary of state|country|one
treasury secretary|secretary of the treasury/secretary of treasury|country|one
home secretary||country|one
foreign secretary||country|one
national security adviser|national security advisor|country|one
press secretary||any|
chief of staff||any|
first lady||country|one
house speaker|speaker of the house|any|one
senate president|president of the senate|any|one
senate majority leader||any|one
senate minority leader||any|one
house majority leader||any|one
house minority leader||any|one
opposition leader|leader of the opposition|country|
party leader||organisation|
police chief|chief of police|town|one
police commissioner|commissioner of police|town|one
police commander||town|
chief constable||town|one
inspector general of police||country|one
senator|sen/state senator|any|
congressman|congresswoman|any|
assemblyman|assemblywoman|region|
county commissioner||region|
councillor|cllr/councilor/councilman/councilwoman/councilmember|town|
sheriff||town|one
fire chief||town|one
district attorney||town|one
city manager||town|one
town manager||town|one
town clerk|city clerk|town|one
county executive||town|one
council leader|leader of the council|town|one
army chief|chief of army staff/chief of the army staff/chief of the army/army chief of staff|country|one
chief of defence staff|chief of the defence staff/chief of defense staff|country|one
navy chief|chief of naval staff/chief of the naval staff|country|one
air force chief|chief of air staff/chief of the air staff|country|one
chief executive|chief executive officer/ceo|organisation|one
chief operating officer|coo|organisation|one
chief financial officer|cfo/finance chief|organisation|one
chief technology officer|cto|organisation|one
chief information officer|cio|organisation|
chairman|chair/chairwoman/chairperson|organisation|one
vice chairman|vice chair/vice chairwoman/vice chairperson|organisation|
deputy chairman|deputy chair/deputy chairwoman/deputy chairperson|organisation|
managing director||organisation|
executive director||organisation|one
artistic director||organisation|one
music director||organisation|one
general manager||organisation|
head coach||organisation|one
editor in chief||organisation|one
vice chancellor||organisation|one
rector||organisation|
provost||organisation|
headteacher|head teacher/headmaster/headmistress|organisation|one
school superintendent|superintendent of schools/schools superintendent|town|one
election commissioner|chief election commissioner|country|
`;

/** Fields of government, with other wordings of the same field. Source: cabinet lists as newspapers print them. */
const portfolios = `
foreign|foreign affairs/external affairs/external relations
finance|
defence|defense
interior|internal affairs/home affairs/home
justice|
health|health and social care/public health
education|
trade|international trade/foreign trade
commerce|trade and industry/commerce and industry
agriculture|food and agriculture/farm
energy|
environment|
transport|transportation/transport and communications
labour|labor/employment/work and pensions
culture|
tourism|
information|
housing|
planning|
oil|petroleum
economy|economic affairs/economics/economic
communications|
science|
sports|sport/youth and sports
industry|
aviation|
water resources|water
power|electricity
mines|mining
fisheries|
development|regional development
immigration|
security|national security/homeland security
aged care|
civil protection|
women's affairs|
veterans affairs|
police|
railway|railways
budget|
works|public works
indigenous affairs|
climate|climate change
infrastructure|
innovation|
`;

/** A wording of a rank, as folded words. */
export interface OfficeWording {
  readonly words: readonly string[];
  readonly rank: Rank;
}

/** The wordings of all ranks by their first word, the longest first. Hyphens count as spaces. */
export const offices: ReadonlyMap<string, readonly OfficeWording[]> = (() => {
  const index = new Map<string, OfficeWording[]>();
  const seen = new Set<string>();
  const add = (wording: string, rank: Rank): void => {
    if (seen.has(wording)) return;
    seen.add(wording);
    const words = wording.split(" ");
    const first = words[0] as string;
    index.set(first, [...(index.get(first) ?? []), { words, rank }]);
  };
  for (const line of ranks.trim().split("\n")) {
    const [name = "", wordings = "", scope = "any", one = ""] = line.split("|");
    const rank: Rank = { rank: name, plural: pluralOf(name), scope: scope as OfficeScope, exclusive: one === "one" };
    for (const wording of [name, ...wordings.split("/").filter(Boolean)]) add(wording, rank);
  }
  add("chancellor of the exchequer", ministerOf("finance"));
  for (const line of portfolios.trim().split("\n")) {
    const [name = "", others = ""] = line.split("|");
    const rank = ministerOf(name);
    const lesser: Rank = {
      ...rank,
      rank: `minister of state for ${name}`,
      plural: `ministers of state for ${name}`,
      exclusive: false,
    };
    const secretary: Rank = { ...rank, rank: `${name} secretary`, plural: `${name} secretaries` };
    for (const field of [name, ...others.split("/").filter(Boolean)]) {
      for (const wording of [
        `${field} minister`,
        `minister of ${field}`,
        `minister for ${field}`,
        `minister of the ${field}`,
      ])
        add(wording, rank);
      for (const wording of [
        `minister of state for ${field}`,
        `state minister for ${field}`,
        `minister of state ${field}`,
        `deputy ${field} minister`,
        `vice ${field} minister`,
        `vice minister of ${field}`,
        `deputy minister of ${field}`,
        `deputy minister for ${field}`,
      ])
        add(wording, lesser);
      for (const wording of [
        `${field} secretary`,
        `secretary of ${field}`,
        `secretary for ${field}`,
        `secretary of state for ${field}`,
      ])
        add(wording, secretary);
    }
  }
  for (const wordings of index.values()) wordings.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

function ministerOf(field: string): Rank {
  return { rank: `${field} minister`, plural: `${field} ministers`, scope: "country", exclusive: true };
}

/** "attorneys general", "chiefs of staff", "secretaries". */
function pluralOf(rank: string): string {
  const [head = "", ...rest] = rank.split(/ (?=of |general$|in chief$)/);
  const many = /[^aeiou]y$/.test(head)
    ? `${head.slice(0, -1)}ies`
    : /man$/.test(head)
      ? `${head.slice(0, -2)}en`
      : /(?:s|ch)$/.test(head)
        ? `${head}es`
        : `${head}s`;
  return [many, ...rest].join(" ");
}

/** The rank by its name. */
export const rankNamed: ReadonlyMap<string, Rank> = new Map(
  [...offices.values()].flat().map(({ rank }) => [rank.rank, rank]),
);

/**
 * Countries that have a monarch, and so no president of the country; the United Arab Emirates have both. Source: the constitutions, as
 * listed in the CIA World Factbook ("government type").
 */
const monarchies = new Set(
  "AD AG AU BE BH BN BS BT BZ CA DK ES GB GD JM JO JP KH KN KW LC LI LS LU MA MC MY NL NO NZ OM PG QA SA SB SE SZ TH TO TV VA VC".split(
    " ",
  ),
);

/** Countries whose president is also head of government, and that have no prime minister. Source: as above. */
const withoutPrimeMinister = new Set(
  "AO AR BI BJ BO BR CL CO CR CY DO EC GH GM GT HN ID KE LR MW MX NG NI PA PH PY SC SL SV TM US UY VE ZA ZM ZW".split(
    " ",
  ),
);

/** Offices of the United States that other countries word otherwise. */
const american = /^(?:\w+ secretary|house |senate |attorney general|surgeon general)/;

/** Whether a country can have an office of this rank at all: no president of Japan, no prime minister of the United States. */
export function canHave(country: string, rank: string): boolean {
  if (rank === "president" || rank === "vice president") return !monarchies.has(country);
  if (rank === "prime minister") return !withoutPrimeMinister.has(country);
  if (rank === "king" || rank === "queen" || rank === "emperor" || rank === "crown prince")
    return monarchies.has(country);
  if (rank.endsWith(" minister")) return country !== "US";
  if (rank === "chief minister") return country === "IN" || country === "PK" || country === "AU";
  return !american.test(rank) || country === "US" || rank.endsWith("secretary");
}
