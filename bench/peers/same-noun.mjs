import nlp from "compromise";

/**
 * What one would write in an afternoon on compromise: two sentences share a noun, and it stands with two numbers, or their shared verb is
 * negated in one alone.
 * @type {import("./peer.mjs").Peer}
 */
export const sameNoun = {
  name: "same noun",
  reports({ text }) {
    const reports = [];
    const counted = new Map();
    const told = new Map();
    for (const sentence of nlp(text).sentences().json({ offset: true })) {
      const passage = { start: sentence.offset.start, end: sentence.offset.start + sentence.text.length };
      const { terms } = sentence;
      terms.forEach((term, at) => {
        const noun = terms.slice(at + 1, at + 3).find(({ tags }) => tags.includes("Noun"));
        if (!term.tags.includes("Value") || term.tags.includes("Date") || !noun) return;
        clash(counted, noun.normal, term.normal, "number", passage);
      });
      const negated = terms.some(({ tags }) => tags.includes("Negative"));
      const subject = terms.find(({ tags }) => tags.includes("Noun"))?.normal;
      for (const verb of terms.filter(({ tags }) => tags.includes("Verb") && !tags.includes("Auxiliary")))
        if (subject) clash(told, `${subject} ${verb.normal}`, String(negated), "negation", passage);
    }
    return reports;

    function clash(seen, key, value, rule, passage) {
      const before = seen.get(key);
      if (!before) seen.set(key, { value, passage });
      else if (before.value !== value) reports.push({ rule, passages: [before.passage, passage] });
    }
  },
};
