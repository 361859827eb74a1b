import { lookAlikeWords } from "../lexicon/look-alike-words.js";
import { genderedHonorifics } from "../lexicon/titles.js";
import { capitalsOf, properNamesIn } from "../mentions/proper-names.js";
import type { Zone } from "../model/article.js";
import type { NameClaim } from "../model/name.js";
import type { Sentence } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";
import { type NameGroup, type NameUse, romanizedGroups, slippedGroups, wordedGroups } from "./name-groups.js";
import { type NameInCopy, type NameWord, nameInCopy } from "./name-words.js";
import { type Namesakes, namesakesIn } from "./namesakes.js";

const displays: ReadonlySet<Zone> = new Set(["headline", "standfirst", "caption", "metadata", "heading", "contents"]);
const lists: ReadonlySet<Zone> = new Set(["list-item", "table-cell"]);
const acronymBehind = /^\s?\((?:the\s)?([\p{Lu}][\p{Lu}\d&.-]{1,9})s?\)/u;

/** Claims how names are spelled, of those names that look like another name of the article. Near-linear: names meet by keys, never all with all. */
export function nameClaims(context: ClaimContext): NameClaim[] {
  const { article, sentences } = context;
  const capitals = capitalsOf(sentences);
  const names: NameInCopy[] = [];
  const people = context.mentions.personMentions;
  let next = 0;
  for (const run of properNamesIn(sentences, capitals)) {
    while (next < people.length && people[next]!.end <= run.start) next++;
    const person = next < people.length && people[next]!.start < run.end ? people[next] : undefined;
    const name = nameInCopy(run, sentences[run.sentence] as Sentence, article.text, person);
    if (name) names.push(name);
  }
  const isSmall = (word: string): boolean => (capitals.uses.get(word)?.small ?? 0) > 0;
  const acronymOf = ({ run }: NameInCopy): string | undefined =>
    acronymBehind.exec(article.text.slice(run.end, run.end + 20))?.[1];
  const groups = [...slippedGroups(names, isSmall), ...romanizedGroups(names), ...wordedGroups(names, acronymOf)];
  const named = new Set(names.flatMap(({ words }) => words.map(({ word }) => word)));
  return [
    ...groups.flatMap((group) => claimsOf(group)),
    ...namesakesIn(people, context.mentions.people, sentences, (word) => named.has(word)).flatMap(claimsOfNamesakes),
  ];

  function claimsOfNamesakes({ likeness, shared, people: bearers }: Namesakes): NameClaim[] {
    return bearers.flatMap(({ id, names: fullNames }) =>
      fullNames.map(({ mention, given, family, role, introduced, behind }): NameClaim => {
        const gender = context.mentions.people.get(id)?.gender;
        return {
          ...context.base(mention, mention.sentence),
          kind: "name",
          likeness,
          subject: `${likeness}:${shared}`,
          form: id,
          spelling: mention.name.full,
          name: mention.name.full,
          person: true,
          before: [],
          after: [],
          joined: false,
          ordinary: false,
          small: false,
          foreign: false,
          personal: false,
          ...zoneOf(mention.sentence),
          ...(role !== undefined && { role }),
          bearer: { given, family, introduced, behind },
          ...(gender && { gender }),
        };
      }),
    );
  }

  function claimsOf({ likeness, forms }: NameGroup): NameClaim[] {
    const commonest = forms.reduce((most, form) => (form.uses.length > most.uses.length ? form : most));
    const shared = { kind: "name", likeness, subject: `${likeness}:${commonest.form}` } as const;
    return forms.flatMap(({ form, uses }) => uses.map((use) => ({ ...shared, form, ...claimOf(use) })));
  }

  function claimOf({ name, word, acronym }: NameUse): Omit<NameClaim, "kind" | "likeness" | "subject" | "form"> {
    const { run, words, courtesy, role, personal, foreign } = name;
    const gender = courtesy === undefined ? undefined : genderedHonorifics.get(courtesy);
    const before = word ? words.slice(0, word.index).reverse() : [];
    const after = word ? words.slice(word.index + 1) : [];
    const full = article.text.slice(run.start, run.end);
    return {
      ...context.base(run, run.sentence),
      spelling: word?.printed ?? full,
      name: full,
      person: isOfPerson(name, word),
      before: before.map((each) => each.word),
      after: after.map((each) => each.word),
      joined: run.joints.length > 0,
      ...(role !== undefined && { role }),
      ...(acronym !== undefined && { acronym }),
      ordinary: word !== undefined && lookAlikeWords.has(word.word),
      small: word !== undefined && isSmall(word.word),
      foreign,
      personal,
      ...(gender && { gender }),
      ...zoneOf(run.sentence),
    };
  }

  function isOfPerson({ person, organisation, courtesy, role, words }: NameInCopy, word?: NameWord): boolean {
    if (!word) return person !== undefined && !organisation;
    if (person) return word.token.start >= person.start && word.token.end <= person.end + 2;
    return !organisation && (courtesy !== undefined || role !== undefined) && word.index === words.length - 1;
  }

  function zoneOf(sentence: number): Pick<NameClaim, "display" | "listed"> {
    const { zone } = sentences[sentence] as Sentence;
    return { display: displays.has(zone), listed: lists.has(zone) };
  }
}
