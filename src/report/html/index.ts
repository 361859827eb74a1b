import { htmlPage } from "./page.js";
import { type HtmlArticle, htmlSection } from "./section.js";

export { htmlPage } from "./page.js";
export { type HtmlArticle, type HtmlSection, htmlSection } from "./section.js";

/** One article or several as one page that needs nothing else: no network, no other file. The same reports give the same bytes. */
export function html(articles: HtmlArticle | readonly HtmlArticle[]): string {
  const all = "report" in articles ? [articles] : articles;
  return htmlPage(all.map((each, index) => htmlSection(each, index + 1, all.length === 1)));
}
