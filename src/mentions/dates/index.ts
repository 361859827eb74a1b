import type { Article } from "../../model/article.js";
import type { DateMention } from "../../model/date.js";
import type { Sentence, Token } from "../../model/sentence.js";
import { expressionAt, type NamesLikeDates } from "./expressions.js";
import { joined } from "./joins.js";
import { namesLikeDates } from "./names.js";
import type { Printed } from "./printed.js";
import { resolved } from "./resolve.js";

/** Every date, range and relative expression of the copy in reading order, resolved as far as the copy and the day of publication go. */
export function datesIn(article: Article, sentences: readonly Sentence[]): DateMention[] {
  const names = namesLikeDates(sentences);
  return resolved(
    article,
    sentences.map((sentence) => ({ sentence, printed: joined(sentence.tokens, printedIn(sentence.tokens, names)) })),
  );
}

/** The expressions of one sentence, none overlapping another: the one that starts first wins. */
function printedIn(tokens: readonly Token[], names: NamesLikeDates): Printed[] {
  const found: Printed[] = [];
  for (let at = 0; at < tokens.length; ) {
    const printed = expressionAt(tokens, at, names);
    if (printed && printed.first >= (found.at(-1)?.next ?? 0)) {
      found.push(printed);
      at = Math.max(printed.next, at + 1);
    } else at++;
  }
  return found;
}
