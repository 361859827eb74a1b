import type { Finding, LetGo, Rule, RuleDefinition } from "../model/rule.js";

/** Joins a rule's finding and its wording: what `find` yields comes out in words, what it lets go passes through. */
export function defineRule<Data>(definition: RuleDefinition<Data>): Rule {
  const { find, message, why, question, ...text } = definition;
  return {
    ...text,
    *run(ledger) {
      for (const found of find(ledger)) {
        if (isLetGo(found)) yield found;
        else
          yield {
            subject: found.subject,
            sides: found.sides,
            severity: found.severity ?? definition.severity,
            confidence: found.confidence ?? "certain",
            message: message(found.data),
            why: why(found.data),
            question: question(found.data),
          };
      }
    },
  };
}

function isLetGo<Data>(found: Finding<Data> | LetGo): found is LetGo {
  return "reason" in found;
}
