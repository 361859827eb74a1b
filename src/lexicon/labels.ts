/**
 * Words before a bare figure that make it a name or a place in a list, not a quantity: "Section 5", "page 4", "Windows 10", "Flight 370".
 * Source: label words of legal, transport, sport and product copy, as the AP stylebook capitalises them before figures.
 */
export const labels: ReadonlySet<string> = new Set(
  (
    "section sections sec chapter chapters page pages pp p no nos number numbers article articles art clause paragraph para para. item items figure fig table " +
    "appendix annex exhibit schedule part parts volume vol issue edition version ver verse psalm act scene route highway interstate motorway junction exit road " +
    "flight channel room suite apartment apt flat unit building block gate platform terminal runway pier berth bay lane heat phase stage tier " +
    "level grade year class type category group division league district ward zone area precinct sector resolution amendment title rule rules step tip " +
    "lesson question answer point bill proposition prop measure case docket form code isbn windows ios android macos iphone ipad galaxy playstation xbox formula " +
    "boeing airbus apollo saturn soyuz voyager falcon explorer model mark mk series season episode week day hole track studio square pool court formation " +
    "line platoon battalion brigade regiment squadron battery company corps ship hull tanker world radio bbc itv fm am gmt utc est edt pst pdt bst ist area51 " +
    "covid sars web directive regulation convention protocol order lot plot box bus train tram car locker cell camp checkpoint kilometre km mile marker milestone " +
    "ftse nikkei nasdaq s&p stoxx cac dax asx hsi russell fortune " +
    "tel telephone phone fax call dial ext extension pin postcode zip id serial reference ref isbn issn doi patent licence license registration"
  ).split(" "),
);

/** Labels whose number names a degree, whatever is behind it: "category four storm", "grade 12 pupils". */
export const grades: ReadonlySet<string> = new Set(
  "category stage phase level grade tier type class version chapter section".split(" "),
);

/** Words that end a street's name: a figure before such a name is a house number. */
export const streetWords: ReadonlySet<string> = new Set(
  "street st road rd avenue ave lane ln drive dr boulevard blvd close crescent terrace place square way court parade highway hwy quay row gardens grove hill".split(
    " ",
  ),
);

/** Months, with their short forms. A figure beside one is a day or a year. */
export const monthWords: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** Words before a four-digit figure that make it a year. */
export const yearLeads: ReadonlySet<string> = new Set(
  (
    "in of since by until till before after during from to for and or early late mid circa year fiscal fy calendar spring summer autumn fall winter season class " +
    "the between through around about late-"
  ).split(" "),
);
