/**
 * What stands before names. All folded, without full stops. Sources: the titles chapters of the AP, Guardian, Hindu and Punch style guides.
 */

/** Courtesy titles that tell a man or a woman. */
export const genderedHonorifics: ReadonlyMap<string, "female" | "male"> = new Map(
  (
    [
      [
        "female",
        "mrs ms miss mme mlle madam madame lady dame baroness sister smt shrimati kumari begum hajiya alhaja princess duchess countess queen empress mistress frau senora senorita signora",
      ],
      [
        "male",
        "mr sir lord monsieur brother shri sri alhaji mallam prince duke earl baron viscount king emperor herr senor signor don master imam sheikh",
      ],
    ] as const
  ).flatMap(([gender, words]) => words.split(" ").map((word) => [word, gender] as const)),
);

/** Titles of courtesy, learning, the church and the peerage; a name follows. */
export const honorifics: ReadonlySet<string> = new Set([
  ...genderedHonorifics.keys(),
  ...(
    "mx dr doctor prof professor rev reverend revd fr father hon honourable honorable justice judge messrs mullah ayatollah maulana rabbi pastor chief engr barr barrister arc architect " +
    "evangelist otunba oba emir alh hajj haji hadji comrade pundit pandit swami guru tun datuk dato tan mons monsignor cardinal elder deacon archdeacon canon dean"
  ).split(" "),
]);

/** Ranks of armies, police, courts and fire brigades; a name follows. */
export const serviceRanks: ReadonlySet<string> = new Set(
  (
    "general gen lieutenant lt colonel col major maj captain capt commander cmdr cmdt commodore admiral adm brigadier brig marshal sergeant sgt corporal cpl private pvt pte lance gunner trooper " +
    "officer constable const pc pcso dc ds di dci dcs inspector insp superintendent supt sp asp dsp csp detective det deputy sheriff trooper agent warden marshal firefighter lieutenant-general " +
    "lieutenant-colonel major-general brigadier-general wing squadron flight chief"
  ).split(" "),
);

/** Memberships that many people share: they tell a person, never a single holder. */
export const memberships: ReadonlySet<string> = new Set(
  (
    "senator sen sens senators representative rep reps congressman congresswoman congressmember mp mps mla mlas mpp mna mep meps td msp assemblyman assemblywoman assemblymember " +
    "councillor councillors cllr cllrs councilman councilwoman councilmember councilor alderman alderwoman selectman commissioner supervisor delegate deputy minister secretary ambassador envoy consul " +
    "trustee magistrate prosecutor director principal sheriff counsel attorney"
  ).split(" "),
);
