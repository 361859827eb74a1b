/**
 * Small words inside names, folded. Source: the chapters on names of the Guardian and Chicago style guides, and how wire copy prints them.
 */

/** Particles that belong to the family name after them: "van der Berg", "bin Salman", "de la Cruz". */
export const nameParticles: ReadonlySet<string> = new Set(
  "van von der den ten ter vande vander zu zur de del della delle dello di da do dos das du des la le las los y e al el ad as ash an bin ibn ben bint binti abu ould wa".split(
    " ",
  ),
);

/** Particles with which a family name may start in small letters after a full stop, a comma or a verb: "said van Dijk". */
export const leadingParticles: ReadonlySet<string> = new Set(
  "van von de al el bin ibn da dos du ter zu del di".split(" "),
);

/** Particles glued to the name by a hyphen: "al-Assad", "el-Sisi". */
export const gluedParticles: ReadonlySet<string> = new Set("al el ad ar as ash at az an ed ul bin ben abu".split(" "));

/** Suffixes after a family name, folded, without full stops. */
export const nameSuffixes: ReadonlySet<string> = new Set("jr sr ii iii iv snr jnr".split(" "));

/** Letters after a name: seats, honours, degrees, folded. Source: the Guardian and Hindu style guides. */
export const postNominals: ReadonlySet<string> = new Set(
  "mp mps mla mlas mlc msp ms td mep mna mpp qc kc sc san cbe obe mbe dbe kbe phd md jd rn esq dds mba fcs am ao ac om oam gcfr gcon cfr mfr".split(
    " ",
  ),
);

/** Nouns whose name goes on through "for", "and" and "on": "Department for Health and Social Care". */
export const namesThatGoOn: ReadonlySet<string> = new Set(
  (
    "department ministry institute centre center office bureau committee commission council agency association board school college faculty university " +
    "society foundation fund campaign coalition network union federation organisation organization party movement authority service division " +
    "alliance conference convention secretary minister chamber court house bank court museum academy museum royal"
  ).split(" "),
);
