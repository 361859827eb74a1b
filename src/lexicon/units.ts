import type { Decimal, Dimension } from "../model/quantity.js";

/**
 * A unit of measure. `low` and `high` are one of it in the base unit of its dimension (metre, square metre, litre, gram, metre per second, kilometre per litre,
 * joule, watt, pascal, byte, second), as the lowest and the highest that the name can mean: a "gallon" is American or imperial, a "ton" short, long or metric.
 */
export interface Unit {
  readonly unit: string;
  readonly dimension: Dimension;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Where it counts from, in the base unit: Fahrenheit and Celsius, in kelvin. */
  readonly zero?: Decimal;
  /** A hundred over it is the base unit: litres per 100 km against kilometres per litre. */
  readonly inverse?: boolean;
}

/*
 * One line a unit: name, dimension, size (or lowest~highest), the ways copy writes it (folded, tokens one space apart).
 * Source: NIST Special Publication 811 (conversion factors) and the UK Weights and Measures Act 1985; wordings from AP, Guardian and Reuters style.
 */
const table = `
metre|length|1|metre metres meter meters m
kilometre|length|1000|km kms kilometre kilometres kilometer kilometers
centimetre|length|0.01|cm cms centimetre centimetres centimeter centimeters
millimetre|length|0.001|mm millimetre millimetres millimeter millimeters
mile|length|1609.344|mile miles mi
nautical mile|length|1852|nautical_mile nautical_miles nm
yard|length|0.9144|yard yards yd yds
foot|length|0.3048|foot feet ft
inch|length|0.0254|inch inches
light-year|length|9460730472580800|light-year light-years light_year light_years
square metre|area|1|square_metre square_metres square_meter square_meters sq_metre sq_metres sq_meters sq_m sqm m² m2
square kilometre|area|1000000|square_kilometre square_kilometres square_kilometer square_kilometers square_km sq_km sq_kms sqkm sq_kilometres sq_kilometers km² km2
square mile|area|2589988.110336|square_mile square_miles sq_mile sq_miles sq_mi
square foot|area|0.09290304|square_foot square_feet square_ft sq_feet sq_ft sqft
square yard|area|0.83612736|square_yard square_yards sq_yd sq_yards
acre|area|4046.8564224|acre acres ac
hectare|area|10000|hectare hectares ha
litre|volume|1|litre litres liter liters
millilitre|volume|0.001|ml millilitre millilitres milliliter milliliters
gallon|volume|3.785411784~4.54609|gallon gallons gal gals
pint|volume|0.473176473~0.56826125|pint pints
quart|volume|0.946352946~1.1365225|quart quarts
cubic metre|volume|1000|cubic_metre cubic_metres cubic_meter cubic_meters cu_m m³ m3
cubic foot|volume|28.316846592|cubic_foot cubic_feet cubic_ft cu_ft cu_feet
cubic yard|volume|764.554857984|cubic_yard cubic_yards
barrel|volume|119.2~163.66|barrel barrels bbl bbls
bushel|volume|35.23907~36.36872|bushel bushels bu
fluid ounce|volume|0.0284130625~0.0295735295625|fl_oz fluid_ounce fluid_ounces
gram|mass|1|g gram grams gramme grammes
kilogram|mass|1000|kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes
milligram|mass|0.001|mg milligram milligrams
tonne|mass|1000000|tonne tonnes metric_ton metric_tons
ton|mass|907184.74~1016046.9088|ton tons
short ton|mass|907184.74|short_ton short_tons
long ton|mass|1016046.9088|long_ton long_tons
pound|mass|453.59237|lb lbs pound pounds
ounce|mass|28.349523125~31.1034768|oz ounce ounces
stone|mass|6350.29318|stone st
mile per hour|speed|0.44704|mph miles_per_hour miles_an_hour mile_per_hour mile_an_hour
kilometre per hour|speed|0.2777777777777~0.2777777777778|kph kmph kmh km/h km_/_h kms_per_hour km_per_hour km_an_hour kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour kilometre_per_hour kilometer_per_hour
metre per second|speed|1|m/s m_/_s metres_per_second meters_per_second metres_a_second meters_a_second
foot per second|speed|0.3048|feet_per_second ft_/_s feet_a_second
knot|speed|0.5144444444444~0.5144444444445|knot knots kt kts
mile per gallon|economy|0.35400619~0.42514371|mpg miles_per_gallon miles_to_the_gallon miles_a_gallon
kilometre per litre|economy|1|km_/_l kilometres_per_litre kilometers_per_liter km_per_litre
litre per 100 km|economy|1|litres_per_100_km liters_per_100_km litres_per_100_kilometres liters_per_100_kilometers l_per_100_km l_/_100_km litres_/_100_km
kilowatt-hour|energy|3600000|kwh kilowatt-hour kilowatt-hours kilowatt_hours
megawatt-hour|energy|3600000000|mwh megawatt-hour megawatt-hours megawatt_hours
calorie|energy|4184|calorie calories kcal kilocalories
kilojoule|energy|1000|kj kilojoule kilojoules
watt|power|1|watt watts
kilowatt|power|1000|kw kilowatt kilowatts
megawatt|power|1000000|mw megawatt megawatts
gigawatt|power|1000000000|gw gigawatt gigawatts
horsepower|power|735.49875~746|hp bhp horsepower
psi|pressure|6894.757|psi pounds_per_square_inch
bar|pressure|100000|bar bars
kilopascal|pressure|1000|kpa kilopascals
kilobyte|data|1000~1024|kb kilobyte kilobytes
megabyte|data|1000000~1048576|mb megabyte megabytes
gigabyte|data|1000000000~1073741824|gb gigabyte gigabytes
terabyte|data|1000000000000~1099511627776|tb terabyte terabytes
petabyte|data|1000000000000000~1125899906842624|pb petabyte petabytes
second|duration|1|second seconds sec secs
minute|duration|60|minute minutes min mins
hour|duration|3600|hour hours hr hrs
day|duration|86400|day days
week|duration|604800|week weeks
fortnight|duration|1209600|fortnight fortnights
month|duration|2419200~2678400|month months
year|duration|31536000~31622400|year years yr yrs
decade|duration|315360000~316224000|decade decades
celsius|temperature|1|°_c °c degrees_celsius degree_celsius degrees_centigrade degrees_c deg_c celsius c
fahrenheit|temperature|0.5555555555555~0.5555555555556|°_f °f degrees_fahrenheit degree_fahrenheit degrees_f deg_f fahrenheit f
degree|temperature|1|degree degrees °
percent|percent|1|% percent per_cent pct pc
points|points|1|percentage_point percentage_points percent_point percent_points pct_point pct_points pct_pts percentage_pts
basis points|points|0.01|basis_point basis_points bps bp
times|times|1|times fold x
year of age|age|1|year_old years_old year-old years-old year-olds yr_old year_olds years_of_age
month of age|age|0.0833|month-old months_old months-old month-olds
`;

/** Units that count the other way round: less of them is more of the base unit, of which a hundred over this many makes. */
const inverses: ReadonlySet<string> = new Set(["litre per 100 km"]);

const zeros: Readonly<Record<string, Decimal>> = { celsius: "273.15", fahrenheit: "255.3722222222" };

/** Every unit by its canonical name. */
export const units: ReadonlyMap<string, Unit> = new Map(
  rows().map(([unit, dimension, size]) => {
    const [low, high] = size.split("~") as [string, string?];
    const zero = zeros[unit];
    return [
      unit,
      {
        unit,
        dimension: dimension as Dimension,
        low,
        high: high ?? low,
        ...(zero && { zero }),
        ...(inverses.has(unit) && { inverse: true }),
      },
    ];
  }),
);

/** Canonical names by wording: folded tokens, one space apart. */
export const unitWordings: ReadonlyMap<string, string> = new Map(
  rows().flatMap(([unit, , , wordings]) =>
    wordings.split(" ").map((wording): [string, string] => [wording.replaceAll("_", " "), unit]),
  ),
);

/** Tokens that the longest wording has. */
export const longestUnit = 4;

/** What millimetres before it name the bore of: "a 9mm pistol". */
export const barrels: ReadonlySet<string> = new Set(
  "pistol pistols handgun handguns gun guns rifle rifles round rounds bullet bullets cartridge cartridges ammunition shell shells cannon mortar mortars semi-automatic film lens".split(
    " ",
  ),
);

/** Wordings that are a unit only close behind a figure, or with a mark that says so: one letter, or a word of other trades. */
export const doubtfulUnits: ReadonlySet<string> = new Set(
  "c f g m x mi nm ha ac gal pc bu min sec bar bars kt kts mm mb pb bp second seconds stone st fold".split(" "),
);

function rows(): [string, string, string, string][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|") as [string, string, string, string]);
}
