/*
 * Words by which copy tells of one more who died, without a figure.
 * Source: accident, crime and disaster reports of the wire agencies.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs of those who die, by themselves. */
export const dying: ReadonlySet<string> = words("died dies dying drowned perished succumbed");

/** Verbs that somebody else's hand stands behind. */
export const killing: ReadonlySet<string> = words("killed shot");

/** Those who did it: whether a toll counts them is each paper's choice. */
export const attackers: ReadonlySet<string> = words("gunman gunmen attacker shooter suspect bomber assailant killer");

/** Words by which somebody known of before dies after the others, or besides them. */
export const besides: ReadonlySet<string> = words(
  "also later hospital injuries wounds burns pronounced declared succumbed confirmed well along saturday sunday monday tuesday wednesday thursday friday",
);
