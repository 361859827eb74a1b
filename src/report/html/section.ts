import type { Article } from "../../model/article.js";
import type { Severity } from "../../model/contradiction.js";
import type { Counts, Report } from "../../model/report.js";
import { articleAsRead } from "./article.js";
import { card } from "./card.js";
import { marksOf } from "./marks.js";
import { type Markup, markup } from "./markup.js";
import { placesOf } from "./places.js";
import { silenced } from "./silenced.js";

/** One article on the page. */
export interface HtmlArticle {
  readonly report: Report;
  /** What `readArticle` gives of the same source with the same options: the page shows the article as it was read. */
  readonly article: Article;
  /** The file's name as the reader knows it. */
  readonly path?: string | undefined;
}

/** An article made ready for the page: all that is kept of it until the page is whole. */
export interface HtmlSection {
  readonly path: string | undefined;
  readonly headline: string | undefined;
  /** ISO date. */
  readonly published: string | undefined;
  readonly counts: Counts;
  /** The ids of the rules that found something, each once. */
  readonly rules: readonly string[];
  /** The message of the first contradiction of the gravest severity. */
  readonly gravest: string | undefined;
  /** Begins every id of the article's own on the page. */
  readonly id: string;
  /** What its suppressions did, where it has any. */
  readonly silenced: Markup | undefined;
  /** What stands under the article's heading; absent where only its name is shown. */
  readonly body: Markup | undefined;
}

/**
 * The article of this number, from 1, made ready; `alone` is whether its page has no other. Of one in company without contradictions
 * only the name is kept.
 */
export function htmlSection({ report, article, path }: HtmlArticle, number: number, alone: boolean): HtmlSection {
  const { contradictions } = report;
  const of = (severity: Severity) => contradictions.filter((each) => each.severity === severity);
  const gravest = [...of("error"), ...of("warning"), ...of("note")][0];
  const id = `a${number}`;
  return {
    id,
    path,
    headline: report.article.headline,
    published: report.article.published?.date,
    counts: { error: of("error").length, warning: of("warning").length, note: of("note").length },
    rules: [...new Set(contradictions.map(({ rule }) => rule))],
    gravest: gravest?.message,
    silenced: silenced(report),
    body: contradictions.length || alone ? bodyOf(report, article, id) : undefined,
  };
}

function bodyOf(report: Report, article: Article, id: string): Markup {
  const { contradictions } = report;
  const places = placesOf(article);
  const marks = contradictions.map((each, index) => marksOf(each, index + 1, `${id}-${index + 1}`, places));
  return markup`<div class="spread">
<section class="findings" aria-labelledby="${id}-findings ${id}-title"><h3 class="overline" id="${id}-findings">Contradictions</h3>
${
  contradictions.length
    ? markup`<ol class="cards">${contradictions.map((each, index) => card(each, index + 1, `${id}-${index + 1}`, marks[index]!, article))}</ol>`
    : markup`<p class="none">None found.</p>`
}
${silenced(report)}</section>
<section class="read" aria-labelledby="${id}-read ${id}-title"><h3 class="overline" id="${id}-read">The article as read</h3>
<div class="as-read">
${articleAsRead(article, marks.flat(), places)}</div>
</section>
</div>
`;
}
