import type { Claim, ClaimKind, ClaimKinds } from "./claim.js";
import type { EventEntity } from "./event.js";
import type { Person } from "./person.js";

/** All claims of one article, in reading order, indexed for the rules. It holds no text: a rule sees claims, not copy. */
export interface Ledger {
  readonly claims: readonly Claim[];
  readonly people: ReadonlyMap<string, Person>;
  readonly events: ReadonlyMap<string, EventEntity>;
  /** All claims of one kind. Constant time. */
  of<K extends ClaimKind>(kind: K): readonly ClaimKinds[K][];
  /** All claims of one kind about one subject. Constant time. */
  about<K extends ClaimKind>(kind: K, subject: string): readonly ClaimKinds[K][];
  /** The claims of one kind, by subject, in order of first mention. */
  subjects<K extends ClaimKind>(kind: K): ReadonlyMap<string, readonly ClaimKinds[K][]>;
}
