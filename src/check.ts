import { extractClaims } from "./claims/index.js";
import type { Article } from "./model/article.js";
import type { Ledger } from "./model/ledger.js";
import type { Report } from "./model/report.js";
import { assertSource, type CheckOptions, parseOptions } from "./options.js";
import { readArticles as read } from "./reading/index.js";
import { passagesOf } from "./reading/passage.js";
import { reportedArticle, reportedClaims, reportedTimeline } from "./reported.js";
import { type Findings, runRules } from "./rules/contradictions.js";
import { rules } from "./rules/index.js";

/**
 * Reads one article and reports where it contradicts itself. The same source and options give the same report.
 * Never throws on any text; wrong options, or a source that is no string, throw one `OptionsError`.
 */
export function check(source: string, options: CheckOptions = {}): Report {
  return reportOf(readArticle(source, options), options);
}

/** The same for a source of several articles: a feed, a list of posts, a news message. One report an article, in order; at least one. */
export function checkAll(source: string, options: CheckOptions = {}): readonly [Report, ...Report[]] {
  const [first, ...rest] = readArticles(source, options);
  return [reportOf(first, options), ...rest.map((article) => reportOf(article, options))];
}

function reportOf(article: Article, options: CheckOptions): Report {
  const ledger = extractClaims(article);
  return {
    article: reportedArticle(article),
    ...findContradictions(article, ledger, options),
    claims: reportedClaims(article, ledger),
    timeline: reportedTimeline(article, ledger),
  };
}

/** The first step: source → Article, with its zones and its published date; of a source that holds several, the first. */
export function readArticle(source: string, options: CheckOptions = {}): Article {
  return readArticles(source, options)[0];
}

/** All articles of a source. What is not in the format that `format` names, or that it looks like, is read as text and says so in `problem`. */
export function readArticles(source: string, options: CheckOptions = {}): readonly [Article, ...Article[]] {
  assertSource(source);
  return read(source, parseOptions(options));
}

/** The last step: runs the rules over the claims of an article, each at the severity it is set to. */
export function findContradictions(article: Article, ledger: Ledger, options: CheckOptions = {}): Findings {
  return runRules(rules, ledger, passagesOf(article), parseOptions(options).rules, article.suppressions);
}
