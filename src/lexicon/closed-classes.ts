/*
 * The closed word classes of English, folded. Source: the word-class chapters of the Cambridge Grammar of the English Language; their members
 * do not grow, so they are listed whole as far as news copy uses them.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Determiners that bring in something new. */
export const indefiniteDeterminers = words("a an another any some no each every either neither");

/** Determiners that point at something known. */
export const definiteDeterminers = words("the this that these those");

export const possessivePronouns = words("his her its their our my your whose");

export const prepositions = words(
  "of to in at by for from with without within on upon into onto over under above below between among amid against during after before since until till " +
    "through throughout across along near behind beyond beside besides about around outside inside off despite ahead following via per like as than toward towards up down out",
);

export const conjunctions = words(
  "and or but nor so yet while when whenever where because although though if unless whether as once that",
);

export const relatives = words("which who whom whose that where when");

export const pronouns = words(
  "i you he she it we they me him her us them who what there here one everyone everybody anyone someone nobody",
);

/** Forms of be, have, do and the modals, and "not". */
export const auxiliaries = words(
  "be am is are was were been being has have had having do does did will would shall should can could may might must not never n't isn't aren't wasn't weren't won't " +
    "wouldn't hasn't haven't hadn't doesn't don't didn't can't couldn't shouldn't it's he's she's that's there's they're we're i'm you're i've we've they've",
);

/** Verbs of saying, whose clause tells who speaks and not what happens. */
export const reportingVerbs = words(
  "said says say saying told tells added adds announced announces reported reports confirmed confirms explained wrote noted stated claimed",
);

/** Whether a word is of a closed class: no name, no noun and no full verb. */
export function isClosed(norm: string): boolean {
  return (
    indefiniteDeterminers.has(norm) ||
    definiteDeterminers.has(norm) ||
    possessivePronouns.has(norm) ||
    prepositions.has(norm) ||
    conjunctions.has(norm) ||
    relatives.has(norm) ||
    pronouns.has(norm) ||
    auxiliaries.has(norm)
  );
}
