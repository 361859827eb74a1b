/**
 * Words for kin, folded: where one stands by, a family name may be two people's. Source: the kinship terms of Collins COBUILD.
 */
export const kinWords: ReadonlySet<string> = new Set(
  (
    "brother brothers sister sisters sibling siblings twin twins father fathers mother mothers dad mum mom parent parents son sons daughter daughters child children husband wife wives spouse " +
    "widow widower fiance fiancee couple grandfather grandmother grandson granddaughter grandparents uncle aunt nephew niece cousin cousins family families relative relatives relation kin " +
    "dynasty clan married marriage wed nee né née descendant descendants ancestor ancestors heir stepfather stepmother stepson stepdaughter half-brother half-sister father-in-law mother-in-law " +
    "son-in-law daughter-in-law brother-in-law sister-in-law namesake namesakes unrelated"
  ).split(" "),
);
