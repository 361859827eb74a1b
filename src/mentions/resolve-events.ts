import { eventClassOf } from "../lexicon/events.js";
import type { Zone } from "../model/article.js";
import type { EventEntity, EventMention, EventSighting } from "../model/event.js";
import type { Sentence } from "../model/sentence.js";
import { clippedZones } from "./events.js";

/** Zones that announce what the body tells, so that its first "a visit" is theirs. */
const announcing: ReadonlySet<Zone> = new Set(["headline", "standfirst", "metadata", "caption"]);
/** With more events of one class than this, which is meant is not settled; it also keeps long copy linear. */
const mostRivals = 16;

interface Draft {
  readonly id: string;
  readonly head: string;
  name: string;
  readonly participants: Set<string>;
  readonly places: Set<string>;
  readonly modifiers: Set<string>;
  readonly owners: Set<string>;
  readonly marker?: string;
  lasts?: number;
  mentions: number;
  /** Index of the last sentence that names it. */
  last: number;
  /** Named only where the copy announces what it will tell. */
  announced: boolean;
  /** Which event it is was not settled: nothing else may join it. */
  readonly alone: boolean;
}

/** Whether two names can be of one thing, or one place holds the other, as far as anybody knows. */
export type SamePlace = (one: string, other: string) => boolean;

/** Decides which mentions are of one event. Where the copy does not settle it, a mention stays by itself. */
export function resolveEvents(
  sightings: readonly EventSighting[],
  sentences: readonly Sentence[],
  samePlace: SamePlace = (one, other) => one === other,
): { readonly eventMentions: readonly EventMention[]; readonly events: ReadonlyMap<string, EventEntity> } {
  const byClass = new Map<string, Draft[]>();
  const taken = new Map<string, number>();
  const drafts: Draft[] = [];
  const eventMentions = sightings.map((sighting): EventMention => {
    const zone = sentences[sighting.sentence]!.zone;
    const known = byClass.get(sighting.head) ?? [];
    byClass.set(sighting.head, known);
    const settled = sighting.form === "plural" ? undefined : earlier(sighting, zone, known, samePlace);
    const draft =
      settled && settled !== "unsettled"
        ? settled
        : start(sighting, zone, settled === "unsettled" || sighting.form === "plural");
    if (draft !== settled && !draft.alone && known.length <= mostRivals) known.push(draft);
    for (const id of sighting.participants) draft.participants.add(id);
    for (const id of sighting.places) draft.places.add(id);
    for (const word of sighting.modifiers) draft.modifiers.add(word);
    if (sighting.owner !== undefined) draft.owners.add(sighting.owner);
    if (sighting.lasts !== undefined) draft.lasts ??= sighting.lasts;
    // "Kite festival" opens the headline, "kite festival" is its name.
    if (sighting.name.toLowerCase() === draft.name.toLowerCase() && /^\p{Ll}/u.test(sighting.name))
      draft.name = sighting.name;
    draft.mentions++;
    draft.last = sighting.sentence;
    draft.announced &&= announcing.has(zone);
    return { ...sighting, event: draft.id };
  });
  return {
    eventMentions,
    events: new Map(
      drafts.map(({ id, head, name, participants, places, modifiers, lasts }) => [
        id,
        {
          id,
          head,
          name,
          participants: [...participants],
          places: [...places],
          modifiers: [...modifiers],
          ...(lasts !== undefined && { lasts }),
        },
      ]),
    ),
  };

  function start(sighting: EventSighting, zone: Zone, alone: boolean): Draft {
    const { head, participants, places, modifiers, marker } = sighting;
    const base = [head, marker?.replaceAll(" ", "-"), modifiers.at(-1), participants[0], places[0]?.toLowerCase()]
      .filter((part) => part !== undefined)
      .join(":");
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const draft: Draft = {
      id: count > 1 ? `${base}:${count}` : base,
      head,
      name: sighting.name,
      participants: new Set(),
      places: new Set(),
      modifiers: new Set(),
      owners: new Set(),
      mentions: 0,
      last: sighting.sentence,
      ...(marker !== undefined && { marker }),
      announced: announcing.has(zone),
      alone,
    };
    drafts.push(draft);
    return draft;
  }
}

/** The event a mention goes back to; none if it is a new one; "unsettled" if it could be several. */
function earlier(
  sighting: EventSighting,
  zone: Zone,
  known: readonly Draft[],
  samePlace: SamePlace,
): Draft | "unsettled" | undefined {
  if (known.length > mostRivals) return "unsettled";
  const fitting = known.filter((draft) => fits(draft, sighting, known.length, samePlace));
  // "the clinics open", "Ana Ruiz died": the thing is in the head, the person must be the same
  if (sighting.form === "verb" && !eventClassOf.has(sighting.head))
    return only(sighting.participants.length ? fitting.filter((draft) => shares(draft, sighting)) : fitting);
  if (sighting.form === "verb" && sighting.reference !== "known") {
    const meant = fitting.filter(
      (draft) =>
        draft.announced ||
        // a copy tells of one signing
        sighting.head === "signing" ||
        sighting.participants.some((id) => draft.participants.has(id)) ||
        (eventClassOf.get(sighting.head)?.course === "spell" && shares(draft, sighting)),
    );
    return only(meant);
  }
  if (sighting.reference === "new") return only(fitting.filter(({ announced }) => announced));
  if (sighting.reference === "bare" && !clippedZones.has(zone))
    return only(fitting.filter((draft) => draft.announced || shares(draft, sighting)));
  if (fitting.length <= 1) return fitting[0];
  return only(fitting.filter((draft) => shares(draft, sighting))) ?? salient(fitting, sighting) ?? "unsettled";
}

/** The event the copy is about, where its rivals were named but once and not lately. */
function salient(fitting: readonly Draft[], { sentence }: EventSighting): Draft | undefined {
  const often = only(fitting.filter(({ mentions }) => mentions >= 3));
  return often && fitting.every((draft) => draft === often || (draft.mentions === 1 && sentence - draft.last > 3))
    ? often
    : undefined;
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Nothing that both say is different. */
function fits(draft: Draft, sighting: EventSighting, rivals: number, samePlace: SamePlace): boolean {
  if (draft.alone) return false;
  if (sighting.marker !== draft.marker && (sighting.marker !== undefined || rivals > 1 || aged(draft.marker)))
    return false;
  if (apart(draft.participants, sighting.participants, sameName)) return false;
  if (sighting.owner !== undefined && apart(draft.owners, [sighting.owner])) return false;
  if (tellApart(draft.modifiers, sighting.modifiers)) return false;
  return !apart(draft.places, sighting.places, samePlace);
}

/** "ana-prado" is known as a person, "prado" may not be. */
const sameName: SamePlace = (one, other) => one.split("-").some((part) => other.split("-").includes(part));

/** "the north gate" and "the south gate" share a word, yet each has one that the other lacks. */
function tellApart(has: ReadonlySet<string>, says: readonly string[]): boolean {
  return !says.every((word) => has.has(word)) && ![...has].every((word) => says.includes(word));
}

/** "2019", "last year", "previous": set in another time than the copy's own, to which a plain "the visit" does not go back. */
function aged(marker: string | undefined): boolean {
  return marker !== undefined && /\d|^(?:last|previous|prior|earlier|former|past|next|final|first)\b/.test(marker);
}

function apart(has: ReadonlySet<string>, says: readonly string[], same?: SamePlace): boolean {
  if (!has.size || !says.length) return false;
  return !says.some(
    (one) => has.has(one) || (same !== undefined && [...has].slice(0, 8).some((other) => same(one, other))),
  );
}

/** Whether both name a person, a place or a word that tells the event apart. */
function shares(draft: Draft, { participants, places, modifiers }: EventSighting): boolean {
  return (
    participants.some((id) => draft.participants.has(id)) ||
    places.some((id) => draft.places.has(id)) ||
    modifiers.some((word) => draft.modifiers.has(word))
  );
}
