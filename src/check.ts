import { extractClaims } from "./claims/index.js";
import type { Article } from "./model/article.js";
import type { Ledger } from "./model/ledger.js";
import type { Report } from "./model/report.js";
import { assertSource, type CheckOptions, parseOptions } from "./options.js";
import { readArticle as read } from "./reading/index.js";
import { passagesOf } from "./reading/passage.js";
import { reportedArticle, reportedClaims, reportedTimeline } from "./reported.js";
import { type Findings, runRules } from "./rules/contradictions.js";
import { rules } from "./rules/index.js";

/**
 * Reads one article and reports where it contradicts itself. The same source and options give the same report.
 * Never throws on any text; wrong options, or a source that is no string, throw one `OptionsError`.
 */
export function check(source: string, options: CheckOptions = {}): Report {
  const article = readArticle(source, options);
  const ledger = extractClaims(article);
  return {
    article: reportedArticle(article),
    ...findContradictions(article, ledger, options),
    claims: reportedClaims(article, ledger),
    timeline: reportedTimeline(article, ledger),
  };
}

/** The first step: source → Article, with its zones and its published date. */
export function readArticle(source: string, options: CheckOptions = {}): Article {
  assertSource(source);
  return read(source, parseOptions(options));
}

/** The last step: runs the rules over the claims of an article, each at the severity it is set to. */
export function findContradictions(article: Article, ledger: Ledger, options: CheckOptions = {}): Findings {
  return runRules(rules, ledger, passagesOf(article), parseOptions(options).rules);
}
