const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/*
 * The closed word classes of English, folded. Source: the Cambridge Grammar of the English Language (Huddleston & Pullum, 2002),
 * ch. 3 (auxiliaries), 5 (determiners), 6 (adverbs), 7 (prepositions), 8 and 11 (subordinators).
 */

export const auxiliaries: ReadonlySet<string> = words(
  "is are was were am be been being has have had do does did will would shall should can could may might must ought cannot " +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't",
);

export const determiners: ReadonlySet<string> = words(
  "the a an this that these those its his her their our my your some any each every both all no another one",
);

export const prepositions: ReadonlySet<string> = words(
  "of in on at by for from with without to into onto over under after before during since until till between among amid against about around across through " +
    "throughout despite near beside besides behind beyond above below off outside inside within upon via per like unlike towards toward following including as",
);

/** Words that open a clause. */
export const subordinators: ReadonlySet<string> = words(
  "that which who whom whose where when while whereas because although though if unless whether as since until after before once but and or nor so yet than",
);

/** Adverbs that stand between a subject and its verb, or open a sentence. */
export const adverbs: ReadonlySet<string> = words(
  "also later earlier then now still again already just once soon often always never ever even only further however meanwhile instead too thus therefore yesterday today " +
    "first since yet today's afterwards nonetheless nevertheless moreover separately elsewhere besides additionally",
);

/** The pronouns of a subject that tell a woman or a man. */
export const pronounGenders: ReadonlyMap<string, "female" | "male"> = new Map([
  ["she", "female"],
  ["he", "male"],
]);

/** Numbers in words that stand where an article stands. */
export const numerals: ReadonlySet<string> = words(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety " +
    "hundreds thousands dozens scores several many most few",
);

/** Words that say how a sentence is built more than what it says, as they stand in quotations with their contractions written out. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    ...auxiliaries,
    ...determiners,
    ...prepositions,
    ...subordinators,
    ..."i you he she it we they me him us them my mine yours ours theirs there so just very".split(" "),
  ].filter((word) => word !== "no" && word !== "not"),
);
