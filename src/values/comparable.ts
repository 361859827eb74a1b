import type { Frame, Speaker } from "../model/frame.js";

/** What a rule may overlook when it compares two claims. */
export interface Tolerance {
  /** Two sources may differ: the rule reports it as what it is, a note. */
  readonly sources?: boolean;
  /** One claim told as planned or possible may be set against one that happened. */
  readonly modality?: boolean;
  /** One is affirmed and one denied: the rule looks for just that. */
  readonly polarity?: boolean;
  /** The copy tells of a change. */
  readonly update?: boolean;
}

/** Whether two claims may be compared; if so, whether one of them stands on a source's word and the other on the copy's own. */
export type Comparability =
  | { readonly comparable: true; readonly attributed: boolean }
  | { readonly comparable: false; readonly reason: string };

/**
 * The one judge of whether two claims may be compared under their frames. The reason is in an editor's words, for the abstentions.
 * It is a value of claims, not of a stage: extractors and rules both ask it, so it lives where both may look.
 */
export function comparable(a: Frame, b: Frame, tolerance: Tolerance = {}): Comparability {
  const no = (reason: string): Comparability => ({ comparable: false, reason });
  const two = otherSpeaker(a.speaker, b.speaker);
  if (two && !tolerance.sources) return no(two);
  if (a.modality === "asked" || b.modality === "asked") return no("one is a question");
  if (!tolerance.modality && a.modality !== b.modality) return no(modalities(a, b));
  if (!tolerance.modality && a.modality !== "actual" && a.modality !== "planned")
    return no(a.modality === "possible" ? "neither is told as certain" : "both are hypothetical");
  if (!tolerance.polarity && a.polarity !== b.polarity) return no("one is denied");
  if (!tolerance.polarity && a.polarity === "denied") return no("both are denied");
  if (!tolerance.update && (a.update || b.update)) return no("the copy tells of a change");
  return { comparable: true, attributed: (a.speaker.kind === "narrator") !== (b.speaker.kind === "narrator") };
}

function otherSpeaker(a: Speaker, b: Speaker): string | undefined {
  if (a.kind === "narrator" || b.kind === "narrator") return undefined;
  if (a.kind === "source" && b.kind === "source")
    return a.id === b.id ? undefined : `said by two sources: ${a.name} and ${b.name}`;
  return a.kind === b.kind ? "said by unnamed sources" : "said by a named and by an unnamed source";
}

const names = {
  actual: "told as fact",
  planned: "planned",
  possible: "uncertain",
  hypothetical: "hypothetical",
  asked: "a question",
} as const;

function modalities(a: Frame, b: Frame): string {
  if (a.modality === "actual" || b.modality === "actual") {
    const other = a.modality === "actual" ? b.modality : a.modality;
    return other === "planned" ? "one is planned, one happened" : `one is ${names[other]}, one told as fact`;
  }
  return `one is ${names[a.modality]}, one ${names[b.modality]}`;
}
