/**
 * Words for women and men only, folded; behind or before a name they tell which. Source: the gendered nouns of the AP and Guardian style
 * guides. "man" and "woman" may be somebody else ("the man Roe met"), and "-man" words that papers use for women too (chairman, spokesman, fireman) are left out.
 */
export const sexWords: ReadonlyMap<string, "female" | "male"> = new Map([
  ..."spokeswoman chairwoman businesswoman policewoman congresswoman councilwoman actress heiress waitress headmistress mother daughter sister wife widow aunt niece grandmother granddaughter stepmother stepdaughter housewife schoolgirl mum mom nun"
    .split(" ")
    .map((word): [string, "female"] => [word, "female"]),
  ..."father son brother husband widower uncle nephew grandfather grandson stepfather stepson schoolboy dad monk headmaster businessman policeman"
    .split(" ")
    .map((word): [string, "male"] => [word, "male"]),
]);

/** Parties as British papers shorten them in brackets behind a councillor's name. */
export const bracketedParties: ReadonlyMap<string, string> = new Map([
  ["lab", "labour"],
  ["con", "conservative"],
]);

/** Parties by the folded word that stands before a member's role, as papers print it. Source: lists of parties in the parliaments of the countries whose press is read here. */
export const parties: ReadonlyMap<string, string> = new Map([
  ["labour", "labour"],
  ["labor", "labour"],
  ["conservative", "conservative"],
  ["tory", "conservative"],
  ["green", "green"],
  ["greens", "green"],
  ["snp", "snp"],
  ["ukip", "ukip"],
  ["dup", "dup"],
  ["sdlp", "sdlp"],
  ["republican", "republican"],
  ["democrat", "democrat"],
  ["democratic", "democrat"],
  ["liberal", "liberal"],
  ["bjp", "bjp"],
  ["apc", "apc"],
  ["pdp", "pdp"],
  ["anc", "anc"],
  ["npp", "npp"],
  ["ndc", "ndc"],
  ["lib-dem", "liberal democrat"],
]);

/** What a party's word must stand before, to tell a member: folded. */
export const memberRoles: ReadonlySet<string> = new Set(
  (
    "mp mps msp ms mla mep td leader councillor cllr councilman councilwoman councilmember candidate politician member senator sen rep representative congressman congresswoman lawmaker legislator " +
    "governor gov mayor chairman chair deputy minister peer whip assemblyman assemblywoman alderman nominee hopeful backbencher frontbencher organiser organizer activist group party"
  ).split(" "),
);

/** Words by which somebody changes sides, wherever the copy tells it. Folded. */
export const defections: ReadonlySet<string> = new Set(
  "defect defected defects defector defecting defection".split(" "),
);

/** Words by which the copy tells that somebody was one thing and is another, or both. Folded. */
export const traitChanges: ReadonlySet<string> = new Set(
  (
    "switched switching quit left leaving joined joining expelled suspended former formerly ex ousted deselected independent coalition crossed " +
    "dual naturalised naturalized citizenship passport born descent heritage origin roots raised transgender trans transitioned transitioning née"
  ).split(" "),
);
