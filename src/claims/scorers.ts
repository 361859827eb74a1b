import { normAt } from "../language/token-at.js";
import { winWords } from "../lexicon/results.js";
import type { ListClaim } from "../model/numeric.js";
import type { Sentence, Token } from "../model/sentence.js";
import { countOf } from "../values/quantity.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";

/** More names of scorers than the winner has goals: "won 3-1, with goals from Pell, Hart (2), Lowe and Marsh". Fewer may be some of them. */
export function scorers({ sentences, mentions, base }: ClaimContext): ListClaim[] {
  const quantities = bySentence(mentions.quantities);
  return sentences.flatMap((sentence): ListClaim[] => {
    const { tokens } = sentence;
    const at = tokens.findIndex(({ norm }, i) => norm === "goals" && /^(?:from|by)$/.test(normAt(tokens, i + 1)));
    if (at < 0) return [];
    const scores = (quantities.get(sentence.index) ?? []).filter(({ quantity }) => quantity.against !== undefined);
    const [score] = scores;
    const told = namesFrom(sentence, at + 2);
    if (!score || scores.length > 1 || !told || score.firstToken > at) return [];
    if (!tokens.slice(0, at).some(({ norm }) => winWords.has(norm))) return [];
    const goals = Math.max(Number(score.quantity.figure), Number(score.quantity.against));
    if (told.goals <= goals) return [];
    return [
      {
        ...base({ start: score.start, end: told.end }, sentence.index),
        kind: "list",
        subject: "goal",
        count: countOf(String(goals)),
        noun: "goal",
        listed: told.goals,
        what: "goals",
        last: told.last,
      },
    ];
  });
}

/** "Pell, Hart (2), Lowe and Marsh": how many goals, and where the names end; nothing where the list does not close with "and". */
function namesFrom({ tokens }: Sentence, from: number): { goals: number; last: string; end: number } | undefined {
  let goals = 0;
  let at = from;
  for (let closed = false; ; ) {
    const start = at;
    while (isName(tokens[at])) at++;
    if (at === start) return undefined;
    const last = tokens
      .slice(start, at)
      .map(({ text }) => text)
      .join(" ");
    const [open, figure, close] = tokens.slice(at, at + 3);
    const several = open?.text === "(" && /^[2-5]$/.test(figure?.text ?? "") && close?.text === ")";
    goals += several ? Number(figure!.text) : 1;
    if (several) at += 3;
    if (closed) return { goals, last, end: tokens[at - 1]!.end };
    const comma = tokens[at]?.text === "," ? 1 : 0;
    closed = tokens[at + comma]?.norm === "and";
    if (!closed && !comma) return undefined;
    at += comma + (closed ? 1 : 0);
  }
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && !token.possessive;
}
