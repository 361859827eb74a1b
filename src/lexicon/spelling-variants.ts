/**
 * Spellings that differ between British and American English, as rewrites of a folded word from the British to the American one; two words that
 * come out alike are one word in two house styles. Source: the spelling chapters of the Guardian and AP style guides.
 */
export const britishToAmerican: readonly (readonly [RegExp, string])[] = [
  [/^aluminium/, "aluminum"],
  [/^grey/, "gray"],
  [/^plough/, "plow"],
  [/^storey/, "story"],
  [/^tyre/, "tire"],
  [/^jewell/, "jewel"],
  [/^sulph/, "sulf"],
  [/^p(?:a|ae)ed/, "ped"],
  [/^h(?:a|ae)em/, "hem"],
  [/^(arch|encyclop|medi|an|orthop)ae/, "$1e"],
  [/^(f|am)oe(t|b)/, "$1e$2"],
  [/^(man)oeu/, "$1eu"],
  [/ogramme(s?)$/, "ogram$1"],
  [/(al|at|on)ogue(s?)$/, "$1og$2"],
  [/(l|b|n|v|d|m)our(s|ed|ing|able|ite|ites|er|ers|y)?$/, "$1or$2"],
  [/(n|t|b|ea|sc|op|ep|ev)tre(s?)$/, "$1ter$2"],
  [/(fi|li|sa|lu)bre(s?)$/, "$1ber$2"],
  [/(def|off|lic|pret)ence(s|less)?$/, "$1ense$2"],
  [/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, "iz$1"],
  [/ys(e|ed|er|ers|ing)$/, "yz$1"],
  [/([aeiou])ll(ed|ing|or|ors|er|ers)$/, "$1l$2"],
];
