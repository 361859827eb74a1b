import { extractClaims } from "./claims/index.js";
import type { Article, Zone } from "./model/article.js";
import type { Ledger } from "./model/ledger.js";
import type { Report, ReportArticle, ReportClaim } from "./model/report.js";
import { type CheckOptions, parseOptions } from "./options.js";
import { readArticle } from "./reading/index.js";
import { passagesOf } from "./reading/passage.js";
import { type Findings, runRules } from "./rules/contradictions.js";
import { rules } from "./rules/index.js";

/** Reads one article and reports where it contradicts itself. Never throws on any text; wrong options throw one `OptionsError`. */
export function check(source: string, options: CheckOptions = {}): Report {
  const article = readArticle(source, options);
  const ledger = extractClaims(article);
  return {
    article: summary(article),
    ...findContradictions(article, ledger, options),
    claims: exported(article, ledger),
  };
}

/** Runs the rules over the claims of an article. */
export function findContradictions(article: Article, ledger: Ledger, options: CheckOptions = {}): Findings {
  const { rules: settings } = parseOptions(options);
  const chosen = rules.filter((rule) => settings[rule.id] !== "off").map((rule) => rule);
  return runRules(chosen, ledger, passagesOf(article));
}

function summary(article: Article): ReportArticle {
  const zones: Partial<Record<Zone, number>> = {};
  for (const { zone } of article.blocks) zones[zone] = (zones[zone] ?? 0) + 1;
  const { format, headline, standfirst, byline, dateline } = article;
  return {
    format,
    ...(headline !== undefined && { headline }),
    ...(standfirst !== undefined && { standfirst }),
    ...(byline !== undefined && { byline }),
    ...(dateline !== undefined && { dateline }),
    zones,
  };
}

function exported(article: Article, ledger: Ledger): ReportClaim[] {
  const toPassage = passagesOf(article);
  return ledger.claims.map(({ block, ...claim }) => ({ ...claim, ...toPassage(claim, block) }) as ReportClaim);
}
