const byWhom = /^(?:(?:written|reported|text|words|story|report)\s+)?by:?\s+(\S.*)$/iu;
const credit = /^\(?(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Ee]diting) by:?\s+\p{Lu}/u;
const namePart =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|and|&|of|for|the|in|at|on|de|del|della|da|van|von|der|den|bin|bint|ibn|al|el|la|le|du|dos|staff|reporters?|correspondents?|writers?|editor|[•·|/–—-])[,.;:]?$/u;
const calendarWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|midday|noon)\b/iu;

const nameAndPost =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:,| [|–—-]) ?(?:[\p{L}’'-]+ ){0,4}(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Jj]ournalist|[Ss]taff)$/u;

/** Whether a whole line says who wrote the story: "By Jane Roe and John Doe", "BY OUR CORRESPONDENT, Akure", "Jane Roe, Political Editor". */
export function isByline(text: string): boolean {
  if (text.length > 200) return false;
  if (nameAndPost.test(text)) return true;
  const name = byWhom.exec(text)?.[1];
  if (name === undefined || name.length > 120 || calendarWord.test(name)) return false;
  const words = name.split(/\s+/);
  return words.length <= 16 && /^\p{Lu}/u.test(name) && words.every((word) => namePart.test(word));
}

/** Whether a whole block credits those who made the story: "(Reporting by Jane Roe; Editing by John Doe)". */
export function isCredit(text: string): boolean {
  return text.length <= 300 && credit.test(text);
}

/** The name in a byline: "Jane Roe" of "By Jane Roe". */
export function bylineName(text: string): string {
  return byWhom.exec(text)?.[1] ?? text;
}
