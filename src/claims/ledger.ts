import type { Claim, ClaimKind, ClaimKinds } from "../model/claim.js";
import type { Ledger } from "../model/ledger.js";
import type { Mentions } from "../model/mention.js";

type Subjects = Map<string, Claim[]>;
const noClaims: readonly never[] = [];
const noSubjects: ReadonlyMap<string, never> = new Map<string, never>();

/** Puts claims in reading order and indexes them by kind and subject. */
export function ledgerOf(claims: readonly Claim[], { people, events }: Pick<Mentions, "people" | "events">): Ledger {
  const ordered = [...claims].sort((a, b) => a.start - b.start || a.end - b.end);
  const kinds = new Map<ClaimKind, { all: Claim[]; subjects: Subjects }>();
  for (const claim of ordered) {
    const kind = kinds.get(claim.kind) ?? { all: [], subjects: new Map<string, Claim[]>() };
    kinds.set(claim.kind, kind);
    kind.all.push(claim);
    const about = kind.subjects.get(claim.subject);
    if (about) about.push(claim);
    else kind.subjects.set(claim.subject, [claim]);
  }
  return {
    claims: ordered,
    people,
    events,
    of: <K extends ClaimKind>(kind: K) => (kinds.get(kind)?.all ?? noClaims) as readonly ClaimKinds[K][],
    about: <K extends ClaimKind>(kind: K, subject: string) =>
      (kinds.get(kind)?.subjects.get(subject) ?? noClaims) as readonly ClaimKinds[K][],
    subjects: <K extends ClaimKind>(kind: K) =>
      (kinds.get(kind)?.subjects ?? noSubjects) as ReadonlyMap<string, readonly ClaimKinds[K][]>,
  };
}
