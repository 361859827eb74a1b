/** Elements that end a paragraph of copy. Source: the HTML standard's default display values ("block", "list-item", table parts). */
export const blockElements: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements without content or end tag. Source: the HTML standard, "void elements", and the old ones its parser knows. */
export const voidElements: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);

/** Elements whose text is no copy, whatever page they stand in: code, controls, pictures' inner text, navigation, what was deleted. */
export const silentElements: ReadonlySet<string> = new Set(
  (
    "script style template noscript svg math iframe object canvas audio video map select option textarea input dialog nav search pre code kbd samp " +
    "del s strike head title amp-sidebar amp-ad amp-embed amp-sticky-ad amp-consent amp-user-notification amp-social-share amp-analytics amp-lightbox " +
    "amp-next-page amp-list amp-auto-ads"
  ).split(" "),
);

/** Elements that stand around an article or at its edge, unless most of the page's prose stands in them. */
export const edgeElements: ReadonlySet<string> = new Set("aside footer header form".split(" "));

/** ARIA roles of page furniture. Source: WAI-ARIA 1.2, landmark and dialog roles. */
export const silentRoles: ReadonlySet<string> = new Set(
  "navigation complementary contentinfo banner search dialog alertdialog alert menu menubar toolbar tablist".split(" "),
);
