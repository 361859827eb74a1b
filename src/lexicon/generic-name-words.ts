/**
 * Words that stand in many names, folded: that two names share one tells nothing. Source: the commonest first and last words of the place, company and
 * office names in the country and subdivision tables, and of the titles lists.
 */
export const genericNameWords: ReadonlySet<string> = new Set(
  (
    "new old great greater upper lower north south east west northern southern eastern western central saint san santa fort port mount lake river camp cape point " +
    "city county state district province village town region street road avenue square park house hall hill island islands bay sea valley beach " +
    "bank group company corp corporation inc ltd limited plc holdings international national federal royal general united american british first " +
    "president minister prime premier governor senator mayor king queen prince princess chairman chief director secretary former deputy " +
    "ministry department office agency university college school institute party team club league memorial community public children space science research council committee board court church hospital"
  ).split(" "),
);
