import { formsOf } from "./verb-forms.js";

/**
 * How a verb reports. `say`: wherever it stands with a subject. `think`: before "that", a colon or quotation marks, or closing a sentence
 * (", he added"). `call`: only with quotation marks. `deny`: says that what follows is not so.
 */
export type SpeechPattern = "say" | "think" | "call" | "deny";

export interface SpeechVerb {
  readonly lemma: string;
  readonly pattern: SpeechPattern;
  /** Takes a hearer before what is said: "told reporters". */
  readonly hearer: boolean;
  /** This form is a noun as well: "claims", "report", "state". */
  readonly noun: boolean;
}

/*
 * Source: the reporting verbs of Collins COBUILD Grammar Patterns 1 (1996), patterns "V that" and "V with quote", as far as news copy
 * uses them; the Reuters Handbook of Journalism on attribution.
 */
const patterns: readonly (readonly [SpeechPattern, boolean, string])[] = [
  [
    "say",
    false,
    "say announce argue assert contend insist joke quip remark reply retort testify exclaim caution allege claim state declare lament opine reiterate",
  ],
  ["say", true, "tell inform assure remind advise notify"],
  [
    "think",
    false,
    "add admit acknowledge accept agree believe boast comment complain concede conclude confirm counter disclose emphasise emphasize estimate explain expect fear find hear hope " +
      "indicate maintain mention note observe predict promise pledge recall report respond reveal rule show stress suggest swear think vow warn write underline know understand learn",
  ],
  [
    "call",
    false,
    "ask continue describe call dub brand label express feel hail praise condemn criticise criticize blast slam repeat sing chant shout cry whisper urge read plead proclaim tweet post " +
      "demand hint wonder point",
  ],
  ["deny", false, "deny dispute refute reject rebut dismiss"],
];

/** Forms that are nouns at least as often as verbs. */
const nouns: ReadonlySet<string> = new Set(
  (
    "claim claims state states remark remarks reply replies comment comments report reports estimate estimates fear fears hope hopes promise promises pledge pledges note notes rule rules " +
    "show shows stress warning warnings post posts tweet tweets call calls cry cries shout shouts brand label labels demand demands hint hints point points wonder find finds joke jokes " +
    "caution reject rejects finding findings saying claiming hearing showing ruling meaning feeling reading posting calling understanding boast boasts whisper counter counters question " +
    "answer vow vows retort quip lament complaint request blast slam praise plead read expected add"
  ).split(" "),
);

/** Speech verbs by each of their forms, folded. */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = new Map(
  patterns.flatMap(([pattern, hearer, words]) =>
    words
      .split(" ")
      .flatMap((lemma) =>
        formsOf(lemma).map((form): [string, SpeechVerb] => [form, { lemma, pattern, hearer, noun: nouns.has(form) }]),
      ),
  ),
);

/** What is dismissed or rejected when it is a saying, not a plan or an offer. */
export const whatIsDenied: ReadonlySet<string> = new Set(
  "claim claims allegation allegations accusation accusations suggestion suggestions report reports charge charges notion idea assertion assertions criticism rumour rumours rumor rumors".split(
    " ",
  ),
);

/** Words beside a quotation that give it to more than one: a chorus, an echo, a statement of several. */
export const sharingWords: ReadonlySet<string> = new Set(
  "both joint jointly together unison echo echoed echoes echoing repeat repeated repeats repeating quoting chorus chorused chant chanted chanting motto slogan proverb anthem refrain sang sung sing recited recite".split(
    " ",
  ),
);

/** Written things that speak: "the report says". Source: the same, subjects of "V that". */
export const speakingDocuments: ReadonlySet<string> = new Set(
  "report reports study studies survey poll polls statement figures data document documents letter email emails memo research review inquiry audit filing lawsuit complaint indictment affidavit notice analysis paper".split(
    " ",
  ),
);

/**
 * Speakers without a name or body behind them, as the head of the phrase. Source: the Reuters Handbook on anonymous sources.
 */
export const unnamedSources: ReadonlySet<string> = new Set(
  "source sources insider insiders observer observers analyst analysts people person critics critic some many others few experts supporters opponents reports media onlookers rumours rumors".split(
    " ",
  ),
);

/** Pronouns that stand for a speaker named before. */
export const speakerPronouns: ReadonlySet<string> = new Set("he she they it".split(" "));
