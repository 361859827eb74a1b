import type { Contradiction, ContradictionPassage, Severity } from "../../model/contradiction.js";
import type { Span } from "../../model/span.js";
import type { Places } from "./places.js";

/** A passage on the page: what it is called there, and where it stands in the article as read. */
export interface Mark {
  /** "2b": the second passage of the second contradiction. */
  readonly label: string;
  /** The id of the element that carries the label. */
  readonly id: string;
  /** The id of the contradiction it belongs to. */
  readonly card: string;
  readonly severity: Severity;
  readonly passage: ContradictionPassage;
  /** Offsets into `Article.text`; absent where the copy there is not part of what was read. */
  readonly span: Span | undefined;
}

/** A stretch of text under the same marks throughout. */
export interface Stretch extends Span {
  readonly marks: readonly Mark[];
  /** Those of the marks that end here. */
  readonly ending: readonly Mark[];
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/** The marks of one contradiction, in the order of its passages. `card` is the id of its card, `number` its place from 1. */
export function marksOf({ passages, severity }: Contradiction, number: number, card: string, places: Places): Mark[] {
  return passages.map((passage, index) => {
    const label = `${number}${letters[index] ?? `-${index + 1}`}`;
    return {
      label,
      id: `${card}-${index + 1}`,
      card,
      severity,
      passage,
      span: places.inText(passage.start, passage.end),
    };
  });
}

/** Cuts a span of text where marks begin or end, so that marks may overlap and stand in one another. `marks` are sorted by start. */
export function stretches({ start, end }: Span, marks: readonly Mark[]): Stretch[] {
  const over = marks.flatMap((mark) => {
    const from = Math.max(mark.span!.start, start);
    const to = Math.min(mark.span!.end, end);
    return from < to ? [{ mark, from, to }] : [];
  });
  const cuts = [...new Set([start, end, ...over.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] as number;
    const here = over.filter((each) => each.from <= from && each.to >= to);
    return {
      start: from,
      end: to,
      marks: here.map(({ mark }) => mark),
      // A passage that runs over blocks has its label where it ends.
      ending: here.filter((each) => each.to === to && each.mark.span?.end === to).map(({ mark }) => mark),
    };
  });
}
