import { familyNamesFirst, givenNames, nicknames } from "../lexicon/given-names.js";
import { gluedParticles, nameParticles } from "../lexicon/name-joints.js";
import type { Person, PersonMention, PersonName } from "../model/person.js";
import type { PersonCandidate } from "./people.js";

/** People and where they are named. */
export interface ResolvedPeople {
  readonly people: ReadonlyMap<string, Person>;
  /** In reading order. */
  readonly mentions: readonly PersonMention[];
  /** The candidate behind each mention, in step. */
  readonly candidates: readonly PersonCandidate[];
}

/** Somebody in the making. */
interface Figure {
  words: readonly string[];
  fullest: PersonCandidate;
  suffix?: string;
  gender?: "female" | "male";
  honorifics: Set<string>;
  /** Offices that stood right before the name, by rank: they part namesakes. */
  last: number;
}

/**
 * Gives every candidate its person. Names that fit each other are one person's: "J. Roe", "Jane Roe", "Ms Roe", "Roe"; a different given
 * name, suffix or a "Mr" beside a "Mrs" makes two. Near-linear: names are looked up by their family name.
 */
export function resolvePeople(found: readonly PersonCandidate[]): ResolvedPeople {
  const candidates = withoutLostPossessives(found);
  const figures: Figure[] = [];
  const byFamily = new Map<string, Figure[]>();
  const byGiven = new Map<string, Figure[]>();
  const byName = new Map<string, Figure>();
  const settled = new Map<PersonCandidate, Figure>();

  // Names that the copy itself makes people's, wherever they stand: a bare second printing of one is one as well.
  const evident = new Set<string>();
  for (const { evident: told, onlyIfKnown, words } of candidates)
    if (told && !onlyIfKnown && words.length > 1) evident.add(words.join(" "));
  // … and family names with a title: by "Ms Roe", "Aoibheann Roe" is a person too.
  const confirmed = new Set<string>();
  for (const { titled, words } of candidates) if (titled && words.length === 1) confirmed.add(familyKey(words));

  // Full names first, so that "Roe" in the headline finds the Jane Roe of the fourth paragraph.
  for (const headlines of [false, true])
    for (const candidate of candidates) {
      if (candidate.words.length < 2 || candidate.onlyIfKnown !== headlines) continue;
      const known =
        candidate.evident ||
        evident.has(candidate.words.join(" ")) ||
        (!candidate.onlyIfKnown && confirmed.has(familyKey(candidate.words)));
      const figure = fullFigure(candidate, known);
      if (figure) settled.set(candidate, figure);
    }
  // Then single names, each the nearest person before it that it fits.
  const order: { candidate: PersonCandidate; figure?: Figure | undefined }[] = candidates.map((candidate) => ({
    candidate,
    figure: settled.get(candidate),
  }));
  for (const [at, entry] of order.entries()) {
    entry.figure ??= singleFigure(entry.candidate);
    const { figure, candidate } = entry;
    if (!figure) continue;
    // A name under a picture does not change whom the running copy speaks of.
    if (!candidate.beside) figure.last = at;
    if (candidate.gender) figure.gender ??= candidate.gender;
    if (candidate.honorific) figure.honorifics.add(candidate.honorific.toLowerCase());
  }

  return named(order);

  function fullFigure(candidate: PersonCandidate, known: boolean): Figure | undefined {
    const { words, suffix } = candidate;
    const name = [...words, suffix ?? ""].join(" ");
    const same = byName.get(name);
    if (same) return same;
    const keys = new Set([familyKey(words), givenKey(words)]);
    for (const key of keys)
      for (const figure of latest(byFamily.get(key)))
        if (fits(figure, candidate)) {
          if (outranks(candidate, figure.fullest)) {
            figure.fullest = candidate;
            figure.words = words;
            index(figure);
          }
          if (suffix) figure.suffix ??= suffix;
          byName.set(name, figure);
          return figure;
        }
    if (!known) return undefined;
    const figure = create(candidate);
    byName.set(name, figure);
    return figure;
  }

  function singleFigure(candidate: PersonCandidate): Figure | undefined {
    const { words } = candidate;
    if (words.length !== 1) return undefined;
    const key = familyKey(words);
    const family = latest(byFamily.get(key)).filter((figure) => agrees(figure, candidate));
    const choices = family.length > 0 ? family : latest(byGiven.get(key)).filter((figure) => agrees(figure, candidate));
    if (choices.length > 0) return choices.reduce((best, each) => (nearer(each, best) ? each : best));
    if (candidate.onlyIfKnown || !candidate.evident || (words[0] as string).length < 2) return undefined;
    return create(candidate);
  }

  function create(candidate: PersonCandidate): Figure {
    const figure: Figure = {
      words: candidate.words,
      fullest: candidate,
      ...(candidate.suffix !== undefined && { suffix: candidate.suffix }),
      ...(candidate.gender && { gender: candidate.gender }),
      honorifics: new Set(),
      last: -1,
    };
    figures.push(figure);
    index(figure);
    return figure;
  }

  function index(figure: Figure): void {
    enter(byFamily, familyKey(figure.words), figure);
    if (figure.words.length > 1) {
      enter(byGiven, figure.words[0] as string, figure);
      // "Li" of Li Meihua, "Garcia" of García Márquez
      if (familyNamesFirst.has(figure.words[0] as string)) enter(byFamily, figure.words[0] as string, figure);
      const middle = figure.words[figure.words.length - 2] as string;
      if (figure.words.length > 2 && !nameParticles.has(middle)) enter(byGiven, middle, figure);
      enter(byFamily, givenKey(figure.words), figure);
      if (figure.fullest.nickname) enter(byGiven, figure.fullest.nickname, figure);
    }
  }
}

/** Copy that lost its apostrophes has "Assads forces" beside "Assad": the s goes where the copy knows the name without it. */
function withoutLostPossessives(candidates: readonly PersonCandidate[]): readonly PersonCandidate[] {
  const full = new Set<string>();
  const families = new Set<string>();
  for (const { words } of candidates)
    if (words.length > 1) {
      full.add(words.join(" "));
      families.add(familyKey(words));
    }
  return candidates.map((candidate) => {
    const { words, printed } = candidate;
    const last = words[words.length - 1] as string;
    if (!last.endsWith("s") || last.length < 4) return candidate;
    const bare = [...words.slice(0, -1), last.slice(0, -1)];
    const lost =
      words.length > 1 ? full.has(bare.join(" ")) : families.has(familyKey(bare)) && !families.has(familyKey(words));
    if (!lost) return candidate;
    const shown = printed[printed.length - 1] as string;
    return {
      ...candidate,
      words: bare,
      printed: [...printed.slice(0, -1), shown.replace(/s$/i, "")],
      end: candidate.end - 1,
    };
  });
}

function enter(map: Map<string, Figure[]>, key: string, figure: Figure): void {
  const list = map.get(key);
  if (!list) map.set(key, [figure]);
  else if (!latest(list).includes(figure)) list.push(figure);
}

/** Of namesakes only the last ones are looked at, so that a list of a thousand Bergs costs no more than a thousand names. */
function latest(figures: readonly Figure[] | undefined): readonly Figure[] {
  return figures === undefined || figures.length <= mostNamesakes ? (figures ?? []) : figures.slice(-mostNamesakes);
}

const mostNamesakes = 32;

/** The person named last before; of those not yet named, the one introduced first. */
function nearer(a: Figure, b: Figure): boolean {
  if (a.last !== b.last) return a.last > b.last;
  return false;
}

/** A single name fits a person unless its courtesy title tells the other sex: a "Mrs" is not the "Mr" of before. */
function agrees(figure: Figure, { gender, honorific }: PersonCandidate): boolean {
  if (!gender || !figure.gender || gender === figure.gender) return true;
  const title = honorific?.toLowerCase();
  return !(title === "mrs" || figure.honorifics.has("mrs")) && !(title === "lady" || figure.honorifics.has("lady"));
}

function outranks(a: PersonCandidate, b: PersonCandidate): boolean {
  if (a.onlyIfKnown !== b.onlyIfKnown) return b.onlyIfKnown;
  return a.words.length > b.words.length || (a.words.length === b.words.length && initials(a) < initials(b));
}

function initials({ words }: PersonCandidate): number {
  return words.filter(isInitial).length;
}

function isInitial(word: string): boolean {
  return word.length <= 2 && !nameParticles.has(word) && /^[a-z]{1,2}$/.test(word) && !familyNamesFirst.has(word);
}

/** The last word of a name without a glued particle: "al-assad" is "assad". */
export function familyKey(words: readonly string[]): string {
  const last = words[words.length - 1] as string;
  const hyphen = last.indexOf("-");
  return hyphen > 0 && gluedParticles.has(last.slice(0, hyphen)) ? last.slice(hyphen + 1) : last;
}

/** First two words: "José García" of José García López. Kept apart from single words by its space. */
function givenKey(words: readonly string[]): string {
  return words.length > 1 ? `${words[0]} ${words[1]}` : (words[0] as string);
}

/** Whether two full names can be one person's. */
function fits(figure: Figure, candidate: PersonCandidate): boolean {
  if (figure.suffix && candidate.suffix && figure.suffix !== candidate.suffix) return false;
  return sameName(figure.words, candidate.words);
}

/** Whether two names of two words or more can be one person's: the family name is the same, and no given name speaks against it. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (familyKey(long) !== familyKey(short)) {
    // "José García" of "José García López": a shorter name that the longer begins with
    return (
      short.length >= 2 &&
      short.length < long.length &&
      short.every((word, i) => word === long[i]) &&
      !isInitial(long[0] as string)
    );
  }
  const longGiven = givenPart(long);
  const shortGiven = givenPart(short);
  if (shortGiven.length === 0) return true;
  // Every given name of the shorter fits one of the longer, in order.
  let at = 0;
  for (const name of shortGiven) {
    while (at < longGiven.length && !sameGiven(longGiven[at] as string, name)) at++;
    if (at === longGiven.length) return false;
    at++;
  }
  return true;
}

function givenPart(words: readonly string[]): string[] {
  return words.slice(0, -1).filter((word) => !nameParticles.has(word));
}

/** Whether two given names can be one: the same, an initial, or a familiar form. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  if (a.replaceAll("-", "") === b.replaceAll("-", "")) return true;
  return nicknames.get(a)?.has(b) ?? false;
}

function named(order: readonly { candidate: PersonCandidate; figure?: Figure | undefined }[]): ResolvedPeople {
  const ids = new Map<Figure, string>();
  const people = new Map<string, Person>();
  const mentions: PersonMention[] = [];
  const candidates: PersonCandidate[] = [];
  for (const { figure, candidate } of order) {
    if (!figure) continue;
    let id = ids.get(figure);
    if (id === undefined) {
      id = unused(kebab(figure), people);
      ids.set(figure, id);
      const gender = figure.gender ?? genderOf(figure);
      people.set(id, { id, name: nameOf(figure.fullest), ...(gender && { gender }) });
    }
    candidates.push(candidate);
    mentions.push({
      kind: "person",
      start: candidate.start,
      end: candidate.end,
      person: id,
      name: nameOf(candidate),
      ...(candidate.honorific !== undefined && { honorific: candidate.honorific }),
      sentence: candidate.sentence,
    });
  }
  return { people, mentions, candidates };
}

function genderOf({ words }: Figure): "female" | "male" | undefined {
  const told = words.length > 1 ? givenNames.get(words[0] as string) : undefined;
  return told === "both" ? undefined : told;
}

/** "ngozi-okonjo-iweala": folded words, hyphens for all else. */
function kebab({ words, suffix }: Figure): string {
  return [...words, ...(suffix ? [suffix] : [])]
    .join("-")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

function unused(id: string, people: ReadonlyMap<string, Person>): string {
  let free = id;
  for (let n = 2; people.has(free); n++) free = `${id}-${n}`;
  return free;
}

/** The parts of a name as printed. East Asian names of three words, or of two that begin with a common family name, put it first. */
export function nameOf({ printed, words, suffix }: PersonCandidate): PersonName {
  const full = [...printed, ...(suffix ? [suffix] : [])].join(" ");
  if (printed.length === 1) return { family: printed[0] as string, full };
  const first = words[0] as string;
  if (
    familyNamesFirst.has(first) &&
    printed.length <= 3 &&
    !givenNames.has(first) &&
    !familyNamesFirst.has(words.at(-1) as string)
  )
    return { family: printed[0] as string, given: printed.slice(1).join(" "), full };
  let split = printed.length - 1;
  while (split > 1 && nameParticles.has(words[split - 1] as string)) split--;
  return {
    given: printed.slice(0, split).join(" "),
    family: printed.slice(split).join(" "),
    ...(suffix !== undefined && { suffix }),
    full,
  };
}
