import type { Claim } from "../model/claim.js";
import type { DateClaim, DateMention, DateParts } from "../model/date.js";
import type { Sentence } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";

/** Words with which copy calls a printed date wrong. */
const misprints = new Set("sic misstated misprint misprinted misdated typo erratum".split(" "));
const corrections = new Set("correction corrections corrects corrected clarification update".split(" "));
const otherCalendars = new Set(
  "julian hijri islamic lunar hebrew jewish ethiopian coptic orthodox persian republican".split(" "),
);

/** Printed dates and times that can be tested within themselves. */
export function dateClaims({ mentions, sentences, base }: ClaimContext): Claim[] {
  return mentions.dates.filter(testable).map((mention): DateClaim => {
    const { until, range, resolved, anchor, readings, sentence, stated } = mention;
    const excuse = excuseIn(sentences[sentence]);
    return {
      ...base(mention, sentence),
      kind: "date",
      subject: "date",
      parts: stated,
      range,
      ...(until && { until }),
      ...(resolved && { resolved }),
      ...(anchor && { anchor }),
      ...(readings && { readings }),
      ...(excuse && { excuse }),
    };
  });
}

function testable({ stated, until }: DateMention): boolean {
  return until !== undefined || hasDay(stated) || stated.hour !== undefined;
}

function hasDay({ day, month, weekday }: DateParts): boolean {
  return day !== undefined && (weekday !== undefined || month !== undefined);
}

/** Why the parts of a date of this sentence need not fit. */
function excuseIn(sentence: Sentence | undefined): DateClaim["excuse"] {
  if (!sentence) return undefined;
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    const next = tokens[i + 1]?.norm;
    if (misprints.has(norm) || (i === 0 && corrections.has(norm))) return "correction";
    if ((norm === "earlier" || norm === "previous") && next === "version") return "correction";
    if (norm === "nonexistent" || norm === "non-existent" || norm === "leap") return "correction";
    if (
      (norm === "exist" || norm === "exists") &&
      sentence.tokens.some((token) => /n't$|^not?$|^never$/.test(token.norm))
    )
      return "correction";
    if ((otherCalendars.has(norm) && next === "calendar") || (norm === "old" && next === "style")) return "calendar";
  }
  return undefined;
}
