/** Elements that end a paragraph of copy. Source: the HTML standard's default display values ("block", "list-item", table parts). */
export const blockElements: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose text is no copy: code, controls, pictures' inner text, and the furniture of a page. */
export const silentElements: ReadonlySet<string> = new Set(
  (
    "script style template noscript svg math iframe object canvas audio video select option textarea button form input dialog nav footer aside search " +
    "pre code kbd samp del s head"
  ).split(" "),
);

/** ARIA roles of page furniture. Source: WAI-ARIA 1.2, landmark and dialog roles. */
export const silentRoles: ReadonlySet<string> = new Set(
  "navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar".split(" "),
);

/**
 * Words in `class` and `id` that mark what is not the article. Compared with whole words ("related-links" holds "related"; "commentary" is
 * not "comment"). Source: the class names that the readability tools of browsers call unlikely, less those that news sites use for copy.
 */
export const silentClassWords: ReadonlySet<string> = new Set(
  (
    "advert advertisement ads ad sponsor sponsored promo promotion related recommended recommendations recirc outbrain taboola newsletter subscribe " +
    "subscription paywall cookie cookies consent gdpr comments comment disqus share sharing social breadcrumb breadcrumbs nav navbar navigation menu " +
    "sidebar footer masthead skip popup modal tags trending hidden"
  ).split(" "),
);

/** Class words and item properties that name a part of the article. */
export const partsByName: Readonly<Record<string, "standfirst" | "byline">> = {
  standfirst: "standfirst",
  dek: "standfirst",
  subtitle: "standfirst",
  subhead: "standfirst",
  subheadline: "standfirst",
  lead: "standfirst",
  summary: "standfirst",
  byline: "byline",
  author: "byline",
};
