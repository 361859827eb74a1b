import { weekdays } from "../../lexicon/calendar.js";
import { doubtfulMonths, timePrepositions } from "../../lexicon/time-words.js";
import type { Sentence } from "../../model/sentence.js";

const titles = new Set(
  "mr mrs ms miss dr sir dame lady lord baroness governor gov senator chief alhaji pastor prophet".split(" "),
);

/**
 * Words of the article that look like days or months and name people in it: "Theresa May said", "Governor Monday Okpebholo". A month is
 * a name where a capitalised word stands before it inside a sentence; a weekday where one stands behind it and no word of time before.
 */
export function namesLikeDates(sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (!token.capital) continue;
      const month = doubtfulMonths.has(token.norm);
      if ((!month && !weekdays.has(token.norm)) || token.text === token.text.toUpperCase()) continue;
      const before = tokens[i - 1];
      const after = tokens[i + 1];
      if (month) {
        if (after?.kind === "number" || before?.kind === "number" || !before?.capital || !token.spaced) continue;
        if (timePrepositions.has(before.norm) || weekdays.has(before.norm)) continue;
        if (i > 1 || titles.has(before.norm)) names.add(token.norm);
      } else if (token.norm.endsWith("day")) {
        if (!after?.capital || !after.spaced || token.possessive) continue;
        if (before && titles.has(before.norm)) names.add(token.norm);
        else if (
          (i === 0 || before?.kind === "mark") &&
          tokens[i + 2] &&
          !tokens[i + 2]!.capital &&
          after.text.length > 3 &&
          doesWhatPeopleDo(tokens[i + 2]!.norm)
        )
          names.add(token.norm);
      }
    }
  return names;
}

const verbsOfPeople = new Set("said told scored won was has had is says added netted equalised struck".split(" "));

/** "Sunday Oliseh scored": a name does what people do. */
function doesWhatPeopleDo(norm: string): boolean {
  return verbsOfPeople.has(norm);
}
