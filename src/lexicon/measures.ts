/**
 * What figures count, by the words that news copy uses for it. A measure's name is the same in every wording.
 * Source: the casualty, crime, election, business and weather reports of the wire agencies; AP stylebook, "death, die" and "injured, wounded".
 */
export interface PeopleMeasure {
  readonly measure: string;
  /** What became of those counted, behind them: "12 people were killed", "12 dead". */
  readonly states: ReadonlySet<string>;
  /** Verbs whose object they are: "killed 12 people", "killing 12". */
  readonly verbs: ReadonlySet<string>;
  /** Nouns counted by themselves: "12 deaths". */
  readonly nouns: ReadonlySet<string>;
  /** Nouns before the figure: "a death toll of 12". */
  readonly tolls: ReadonlySet<string>;
}

export const peopleMeasures: readonly PeopleMeasure[] = [
  people(
    "killed",
    "killed dead died die dies slain perished executed massacred drowned murdered",
    "kill kills killed killing execute executes executed executing massacre massacred massacring murdered murdering slay slain",
    "deaths fatalities",
    "deaths fatalities toll",
  ),
  people(
    "injured",
    "injured hurt wounded",
    "injure injures injured injuring wound wounds wounded wounding hurt hurts hurting",
    "injuries",
    "injuries injured wounded",
  ),
  people("missing", "missing unaccounted", "", "", ""),
  people(
    "arrested",
    "arrested detained",
    "arrest arrests arrested arresting detain detains detained detaining",
    "arrests",
    "arrests",
  ),
  people("evacuated", "evacuated", "evacuate evacuates evacuated evacuating", "evacuees", ""),
  people("rescued", "rescued saved", "rescue rescues rescued rescuing", "", ""),
  people("displaced", "displaced homeless", "displace displaces displaced displacing", "", ""),
  people("trapped", "trapped stranded", "trap traps trapped trapping strand strands stranded stranding", "", ""),
  people("infected", "infected", "infect infects infected infecting", "infections", "infections"),
  people("in hospital", "hospitalised hospitalized", "hospitalising hospitalizing hospitalised hospitalized", "", ""),
  people("charged", "charged indicted", "charge charges charged charging indicted", "", ""),
  people("laid off", "sacked redundant", "sack sacks sacked sacking", "redundancies layoffs", "redundancies layoffs"),
];

/** Nouns for anybody at all. They say who was counted no more than a bare figure does. */
export const anybody: ReadonlySet<string> = new Set(
  "person people civilian citizen individual resident local victim man woman human soul inhabitant casualty other local villager passenger member life".split(
    " ",
  ),
);

/** Nouns before "of" and a figure, or before a verb and a figure, that name what is measured: "a crowd of 5,000", "attendance was 5,000". */
export const leadNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    attendance: "attendance crowd gate turnout audience",
    staff: "staff workforce headcount payroll",
    population: "population",
    capacity: "capacity",
    circulation: "circulation readership",
    majority: "majority margin",
    membership: "membership",
    magnitude: "magnitude",
    rainfall: "rainfall rain",
    area: "area site",
  }).flatMap(([measure, words]) => words.split(" ").map((word): [string, string] => [word, measure])),
);

/** Nouns beside a sum of money that say what it is. */
export const moneyNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    profit: "profit profits earnings",
    income: "income",
    revenue: "revenue revenues turnover sales takings",
    loss: "loss losses",
    fine: "fine fines fined penalty penalties",
    grant: "grant grants",
    budget: "budget budgets",
    price: "price prices priced",
    cost: "cost costs costing",
    fee: "fee fees",
    deal: "deal deals contract contracts takeover acquisition",
    bid: "bid bids offer",
    investment: "investment investments invest invests invested investing",
    salary: "salary salaries wage wages pay paid pays",
    damages: "damages compensation payout settlement settle",
    bail: "bail",
    prize: "prize jackpot winnings award",
    bill: "bill",
    funding: "funding fund funds funded",
    loan: "loan loans lent borrowed",
    aid: "aid",
    saving: "saving savings save saves saved",
    cut: "cuts",
    dividend: "dividend dividends",
    tax: "tax taxes levy duty",
    debt: "debt debts",
    deficit: "deficit deficits shortfall",
    surplus: "surplus",
    donation: "donation donations donated donate gift",
    rent: "rent rents",
    project: "project scheme plan programme program",
    raised: "raise raised raises raising",
    stolen: "stole stolen steal theft haul",
    worth: "worth valued value",
  }).flatMap(([measure, words]) => words.split(" ").map((word): [string, string] => [word, measure])),
);

/** Words before a figure, or right behind what it counts, that make it a part of another figure. */
export const partWords: ReadonlySet<string> = new Set(
  "including include includes included among amongst with another other others more further additional extra fellow remaining rest first last next second third only plus besides".split(
    " ",
  ),
);

/** Verbs that say what people are counted as: before them, "employs 530 people", or behind, "530 people visited". */
export const countingVerbs: {
  readonly before: ReadonlyMap<string, string>;
  readonly behind: ReadonlyMap<string, string>;
} = {
  before: new Map(
    Object.entries({
      job: "employ employs employing hire hires hiring recruit recruits recruiting",
      capacity: "hold holds seat seats seating accommodate accommodates",
    }).flatMap(([measure, words]) => words.split(" ").map((word): [string, string] => [word, measure])),
  ),
  behind: new Map(
    Object.entries({ visitor: "visited visit", attendance: "attended attend" }).flatMap(([measure, words]) =>
      words.split(" ").map((word): [string, string] => [word, measure]),
    ),
  ),
};

/** Words behind a figure that make it a rate: "12 per cent a year", "3 for every goal". */
export const rateWords: ReadonlySet<string> = new Set(
  "per each every apiece daily weekly monthly yearly annually hourly nightly a an".split(" "),
);

/** Wordings of one counted noun, by the singular they are read as. */
export const sameNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: "people persons person individuals souls",
    staff: "employee worker staff staffer",
    home: "house home",
    shop: "store shop outlet",
    firm: "company firm business",
    attendee: "attendee participant delegate attender",
    pupil: "pupil student schoolchild",
    car: "car vehicle",
    police: "police officer",
    flat: "flat apartment",
    child: "child kid youngster",
  }).flatMap(([noun, words]) => words.split(" ").map((word): [string, string] => [word, noun])),
);

/** Measures that a headline and the copy under it name by two words: a grant is funding, what a hall holds is its capacity. */
const kin: readonly ReadonlySet<string>[] = [
  "money|grant|funding|aid|donation|prize",
  "money|cost|price|project|worth|investment|deal|bid",
  "money|stolen|worth|loss|saving",
  "money|fine|damages",
  "money|raised|donation|funding",
  "job|post|role|position|laid off",
  "visitor|attendance|attendee",
  "capacity|seat",
  "home|flat|property|dwelling",
].map((measures) => new Set(measures.split("|")));

/** Whether two measures may be two words for one. */
export function kindred(one: string, other: string): boolean {
  return kin.some((measures) => measures.has(one) && measures.has(other));
}

/** Words near a figure by which it is of another thing, or of another time, than the story's own. */
export const elsewhereWords: ReadonlySet<string> = new Set(
  "separate separately another different previous previously earlier already formerly originally initially existing today currently ago similar since elsewhere".split(
    " ",
  ),
);

/** Words behind a toll by which it is not the last. */
export const provisional: ReadonlySet<string> = new Set(
  "expected likely feared could may might rise climb grow".split(" "),
);

function people(measure: string, states: string, verbs: string, nouns: string, tolls: string): PeopleMeasure {
  const set = (list: string) => new Set(list.split(" ").filter(Boolean));
  return { measure, states: set(states), verbs: set(verbs), nouns: set(nouns), tolls: set(tolls) };
}
