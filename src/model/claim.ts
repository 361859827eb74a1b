import type { ActClaim, HarmClaim } from "./act.js";
import type { AgeClaim } from "./age.js";
import type { AnniversaryClaim } from "./anniversary.js";
import type { DateClaim } from "./date.js";
import type { DurationClaim, SentenceClaim } from "./duration.js";
import type { EventClaim } from "./event.js";
import type { Frame } from "./frame.js";
import type { LocationClaim } from "./location.js";
import type { NameClaim } from "./name.js";
import type {
  CellClaim,
  ChangeClaim,
  ConversionClaim,
  ListClaim,
  QuantityClaim,
  ResultClaim,
  ShareClaim,
  SplitClaim,
  SumClaim,
} from "./numeric.js";
import type { OfficeClaim } from "./office.js";
import type { OutcomeClaim } from "./outcome.js";
import type { OutlineClaim } from "./outline.js";
import type { QuoteClaim } from "./quote.js";
import type { ScopeClaim } from "./scope.js";
import type { Span } from "./span.js";
import type { StatusClaim } from "./status.js";
import type { TraitClaim } from "./trait.js";

/**
 * What every claim has. `kind` says what sort of thing is asserted, `subject` of whom or what (an id that the same person, event or thing
 * has throughout the article); the span is the smallest clause that carries it.
 */
export interface ClaimBase extends Span {
  readonly kind: string;
  readonly subject: string;
  readonly frame: Frame;
  /** Index in the list of sentences. */
  readonly sentence: number;
  /** Index in `Article.blocks`. */
  readonly block: number;
  /** The copy between `start` and `end`, markup removed. */
  readonly text: string;
  /** Written in the copy; `false`: inferred by us. Two inferred values never contradict each other. */
  readonly stated: boolean;
  /** Which extractor made it. */
  readonly by: "gainsay";
}

/** Every kind of claim by name. A new kind is one interface in its own file, one line here and one extractor in `claims/`. */
export interface ClaimKinds {
  readonly scope: ScopeClaim;
  readonly act: ActClaim;
  readonly harm: HarmClaim;
  readonly age: AgeClaim;
  readonly anniversary: AnniversaryClaim;
  readonly cell: CellClaim;
  readonly change: ChangeClaim;
  readonly conversion: ConversionClaim;
  readonly quantity: QuantityClaim;
  readonly result: ResultClaim;
  readonly share: ShareClaim;
  readonly split: SplitClaim;
  readonly sum: SumClaim;
  readonly date: DateClaim;
  readonly duration: DurationClaim;
  readonly event: EventClaim;
  readonly location: LocationClaim;
  readonly name: NameClaim;
  readonly list: ListClaim;
  readonly office: OfficeClaim;
  readonly outcome: OutcomeClaim;
  readonly outline: OutlineClaim;
  readonly quote: QuoteClaim;
  readonly sentence: SentenceClaim;
  readonly status: StatusClaim;
  readonly trait: TraitClaim;
}

export type ClaimKind = keyof ClaimKinds;
export type Claim = ClaimKinds[ClaimKind];
