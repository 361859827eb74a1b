/**
 * Wholes that shares are taken of.
 * Source: the poll, census and market reports of the wire agencies.
 */

/** Members that are counted by heads: no share of them passes 100 per cent. Folded plurals. */
export const countedWholes: ReadonlySet<string> = new Set(
  (
    "people persons users readers visitors viewers listeners customers consumers shoppers buyers clients patients residents inhabitants citizens voters adults children teens " +
    "teenagers women men girls boys parents students pupils graduates workers employees staff members respondents participants households homes families owners " +
    "drivers passengers americans britons australians canadians indians nigerians millennials companies firms businesses organisations organizations schools hospitals " +
    "farms farmers teachers doctors nurses officers drivers tenants homeowners subscribers taxpayers smartphones phones computers apps websites sites cars vehicles emails messages " +
    "apartments flats jobs seats votes ballots cases deaths marketers developers designers agencies candidates delegates lawmakers legislators soldiers victims " +
    "adolescents seniors pensioners migrants refugees immigrants executives managers"
  ).split(" "),
);

/** Wholes that are shared out once: shares of them, each of another holder, make no more than 100 per cent. */
export const dividedWholes: ReadonlySet<string> = new Set(
  "vote votes ballots seats market electorate total turnover revenue revenues sales budget shares stock shareholding population land territory workforce respondents".split(
    " ",
  ),
);

/** Words that end a list of shares with what is left over. */
export const remainders: ReadonlySet<string> = new Set(
  "undecided unsure rest remainder remaining abstained".split(" "),
);
