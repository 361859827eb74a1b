import { sentencesOf } from "../language/index.js";
import { mentionsIn } from "../mentions/index.js";
import type { Article } from "../model/article.js";
import type { Claim } from "../model/claim.js";
import type { Ledger } from "../model/ledger.js";
import { actClaims } from "./acts.js";
import { ageClaims } from "./ages.js";
import { anniversaries } from "./anniversaries.js";
import { balances } from "./balances.js";
import { cells } from "./cells.js";
import { changes } from "./changes.js";
import { type ClaimContext, claimContext } from "./context.js";
import { conversions } from "./conversions.js";
import { dateClaims } from "./dates.js";
import { durations } from "./durations.js";
import { eventPlaceClaims } from "./event-places.js";
import { eventClaims } from "./events.js";
import { harmClaims } from "./harms.js";
import { ledgerOf } from "./ledger.js";
import { listedEventClaims } from "./listed-events.js";
import { lists } from "./lists.js";
import { locationClaims } from "./locations.js";
import { multipleClaims } from "./multiples.js";
import { nameClaims } from "./names.js";
import { officeClaims } from "./offices.js";
import { outcomeClaims } from "./outcomes.js";
import { outlineClaims } from "./outline.js";
import { quantityClaims } from "./quantities.js";
import { quoteClaims } from "./quotes.js";
import { results } from "./results.js";
import { retoldClaims } from "./retellings.js";
import { scopeClaims } from "./scopes.js";
import { scorers } from "./scorers.js";
import { serviceClaims } from "./service.js";
import { shares } from "./shares.js";
import { statusClaims } from "./statuses.js";
import { sums } from "./sums.js";
import { termClaims } from "./terms-of-office.js";
import { traitClaims } from "./traits.js";

/** One extractor a kind of claim. */
const extractors: readonly ((context: ClaimContext) => readonly Claim[])[] = [
  anniversaries,
  dateClaims,
  durations,
  eventClaims,
  retoldClaims,
  listedEventClaims,
  serviceClaims,
  eventPlaceClaims,
  conversions,
  changes,
  multipleClaims,
  shares,
  officeClaims,
  termClaims,
  traitClaims,
  locationClaims,
  nameClaims,
  ageClaims,
  statusClaims,
  quantityClaims,
  quoteClaims,
  outcomeClaims,
  actClaims,
  harmClaims,
  sums,
  balances,
  results,
  lists,
  scorers,
  cells,
  scopeClaims,
  outlineClaims,
];

/** Reads the article's claims into a ledger: sentences, what they name, what they assert. */
export function extractClaims(article: Article): Ledger {
  const sentences = sentencesOf(article);
  const mentions = mentionsIn(article, sentences);
  const context = claimContext(article, sentences, mentions);
  return ledgerOf(
    extractors.flatMap((extract) => extract(context)),
    mentions,
  );
}
