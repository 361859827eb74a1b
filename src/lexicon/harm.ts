import type { Harm } from "../model/act.js";

/*
 * Words for harm to people. Source: the AP and Reuters handbooks on casualties ("casualties" are killed and injured), the Guardian style
 * guide on "injured" and "wounded".
 */

/** Participles and adjectives said of people: "was hurt". */
export const harmed: ReadonlyMap<string, readonly Harm[]> = words([
  ["killed", "killed shot-dead slain"],
  ["injured", "injured hurt wounded hospitalised hospitalized maimed"],
  ["arrested", "arrested detained"],
]);

/** What happens to a part of the body is an injury: "her hand was burned". */
export const bodyParts: ReadonlySet<string> = new Set(
  "hand hands arm arms leg legs foot feet face head finger fingers wrist ankle knee neck back skull rib ribs eye eyes shoulder".split(
    " ",
  ),
);
export const bodyHarms: ReadonlySet<string> = new Set(
  "burned burnt broken scalded crushed cut fractured scorched severed".split(" "),
);

/** Verbs with those harmed as their object: "killing two men". */
export const harming: ReadonlyMap<string, readonly Harm[]> = words([
  ["killed", "killing"],
  ["injured", "injuring wounding hurting"],
]);

/** What may stand between "no" and the harm: "no reports of serious injuries". */
export const betweenNoAndHarm: ReadonlySet<string> = new Set(
  "reported known confirmed reports report of or and immediate serious major civilian further other more additional new".split(
    " ",
  ),
);

/** Nouns behind "no": "no injuries". */
export const harmNouns: ReadonlyMap<string, readonly Harm[]> = new Map([
  ...words([
    ["killed", "death deaths fatality fatalities"],
    ["injured", "injury injuries"],
    ["arrested", "arrest arrests"],
  ]),
  ...["casualty", "casualties"].map((word): [string, readonly Harm[]] => [word, ["killed", "injured"]]),
]);

/** Words that make "no injuries" say less: of others, of grave ones, up to now. */
export const harmLimits: ReadonlySet<string> = new Set(
  "else other others further more new additional serious seriously major grave immediate immediately so far initially yet civilian civilians officers police animals animal pets staff employees military residents first early then left remaining anyone meanwhile elsewhere separately".split(
    " ",
  ),
);

function words(lists: readonly (readonly [Harm, string])[]): ReadonlyMap<string, readonly Harm[]> {
  return new Map(
    lists.flatMap(([harm, list]) => list.split(" ").map((word): [string, readonly Harm[]] => [word, [harm]])),
  );
}
