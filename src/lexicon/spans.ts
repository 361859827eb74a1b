/**
 * What takes a stretch of days or years, so that its length can be held against its dates. Source: the event and office nouns of Quirk
 * et al. 5.9 that news gives a length and dates for, as papers print them.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Held on each of its days, the first and the last included: a festival from Thursday to Sunday has four. */
export const heldDaily: ReadonlySet<string> = words(
  "festival conference summit convention congress symposium fair exhibition expo show course workshop seminar bootcamp camp hackathon tournament championship carnival " +
    "celebration event meeting talks forum retreat gathering market sale rally regatta meet training programme program session hearing assembly synod",
);

/** Other things that last. */
export const lasting: ReadonlySet<string> = words(
  "visit trip tour strike walkout stoppage truce ceasefire siege cruise holiday break closure shutdown blockade curfew lockdown ban suspension stay march walk " +
    "term tenure reign rule presidency premiership mayoralty stint spell career run residency contract deal lease war conflict campaign occupation study project pilot " +
    "survey season voyage expedition mission vigil hunger-strike boycott moratorium mourning quarantine evacuation outage drought",
);

/** Verbs before a length that its subject filled: "served 12 years", "ruled for 20 years". */
export const fillingVerbs: ReadonlySet<string> = words(
  "served serving serve ruled ruling reigned governed presided led last lasts lasted lasting take takes took taken ran run runs running spent continue continues continued held chaired coached managed headed edited taught was been",
);

/** Verbs with which a court gives a sentence. */
export const sentencingVerbs: ReadonlySet<string> = words(
  "sentenced jailed imprisoned imposed handed gets got given gave received ordered",
);

/** Words that make a length of prison another than the sentence given. */
export const otherSentences: ReadonlySet<string> = words(
  "asked asking sought seeking seek faces faced face facing could maximum minimum up guideline guidelines recommended recommendation suspended probation supervised supervision reduced cut " +
    "originally appeal appealed overturned least parole eligible life previous previously earlier already years-long consecutive consecutively total served remaining wanted requested carries carry carried",
);
