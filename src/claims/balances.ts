import { normAt } from "../language/token-at.js";
import { carrying, fates, gains, losses, nets, raising, regrouped } from "../lexicon/balances.js";
import { openLists } from "../lexicon/totals.js";
import type { SumClaim } from "../model/numeric.js";
import type { QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import { isPlural, singular } from "../values/singular.js";
import { bySentence } from "./by-sentence.js";
import type { ClaimContext } from "./context.js";

/** How far before a figure its verb may stand, in tokens, and behind it. */
const verbBefore = 2;
const verbBehind = 4;
/** How many sentences tell what became of those on board. */
const sentencesOn = 2;

interface Balance {
  readonly how: SumClaim["how"];
  readonly subject: string;
  readonly whole: QuantityMention;
  readonly parts: readonly QuantityMention[];
}

/** Balances: opened − closed = net, aboard = rescued + dead + missing, a number sold × its price = what it raised. */
export function balances({ sentences, mentions, base }: ClaimContext): SumClaim[] {
  const quantities = bySentence(mentions.quantities);
  return sentences.flatMap((sentence) => {
    const own = (quantities.get(sentence.index) ?? []).filter(isPlain);
    if (own.length === 0 || sentence.zone === "table-cell") return [];
    const found = [netIn(sentence, own), aboardIn(sentence, own), takingsIn(sentence, own), remainingIn(sentence, own)];
    return found.flatMap((balance): SumClaim[] => {
      if (!balance) return [];
      const { whole, parts, how, subject } = balance;
      const all = [whole, ...parts];
      return [
        {
          ...base(
            { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) },
            sentence.index,
          ),
          kind: "sum",
          subject,
          what: subject,
          whole: whole.quantity,
          parts: parts.map(({ quantity }) => quantity),
          complete: true,
          how,
        },
      ];
    });
  });

  /** "It will close four of its 12 plants. The eight remaining plants will be sold." */
  function remainingIn(sentence: Sentence, own: readonly QuantityMention[]): Balance | undefined {
    const next = sentences[sentence.index + 1];
    const behind = next?.block === sentence.block ? (quantities.get(next.index) ?? []).filter(isPlain) : [];
    const told = [
      ...own.map((mention) => ({ mention, sentence })),
      ...behind.map((mention) => ({ mention, sentence: next! })),
    ];
    const [part, whole, rest] = told;
    if (!part || !whole || !rest || told.length !== 3 || own.length < 2) return undefined;
    const counts = told.every(
      ({ mention: { quantity } }) => quantity.dimension === "count" && quantity.hedge === undefined,
    );
    if (!counts || !isPartOf(sentence.tokens, part.mention, whole.mention)) return undefined;
    const printed = normAt(sentence.tokens, whole.mention.endToken);
    const words = [...sentence.tokens, ...rest.sentence.tokens];
    // What was joined, bought or opened since, or comes on top, makes another sum.
    if (!isPlural(printed) || words.some(({ norm }) => regrouped.has(norm))) return undefined;
    if (Number(rest.mention.quantity.figure) > Number(whole.mention.quantity.figure)) return undefined;
    return isRest(rest.sentence.tokens, rest.mention, singular(printed))
      ? {
          how: "net",
          subject: `remaining ${printed}`,
          whole: rest.mention,
          parts: [whole.mention, part.mention],
        }
      : undefined;
  }

  /** "The ferry was carrying 312 people. Rescuers pulled 280 from the water, 17 died and 25 are missing." */
  function aboardIn(sentence: Sentence, own: readonly QuantityMention[]): Balance | undefined {
    const { tokens } = sentence;
    const whole = own.find(
      ({ quantity, firstToken }) =>
        quantity.dimension === "count" && quantity.hedge === undefined && carrying.has(normAt(tokens, firstToken - 1)),
    );
    if (!whole) return undefined;
    const told = new Map<string, QuantityMention>();
    for (const each of sentences.slice(sentence.index, sentence.index + 1 + sentencesOn)) {
      if (each.block !== sentence.block) break;
      if (each.tokens.some(({ norm }) => openLists.has(norm) || norm === "crew" || norm === "earlier"))
        return undefined;
      for (const mention of (quantities.get(each.index) ?? []).filter(isPlain)) {
        if (mention === whole || mention.quantity.dimension !== "count") continue;
        const fate = fateOf(each.tokens, mention);
        if (!fate) continue;
        if (told.has(fate) || mention.quantity.hedge !== undefined) return undefined;
        told.set(fate, mention);
      }
    }
    return told.size === 3 ? { how: "sum", subject: "people on board", whole, parts: [...told.values()] } : undefined;
  }
}

function isPlain({ quantity }: QuantityMention): boolean {
  return !quantity.vague && !quantity.range && quantity.against === undefined;
}

/** "four of its 12". */
function isPartOf(tokens: readonly Token[], part: QuantityMention, whole: QuantityMention): boolean {
  const between = tokens.slice(part.endToken, whole.firstToken).map(({ norm }) => norm);
  return between[0] === "of" && between.length <= 2 && /^(?:of|its|the|their|his|her|our)$/.test(between.at(-1) ?? "");
}

/** "the eight remaining plants", "the remaining eight", "the other eight": what is left of things of this noun. */
function isRest(tokens: readonly Token[], { firstToken, endToken }: QuantityMention, noun: string): boolean {
  const leads = /^(?:remaining|other)$/.test(normAt(tokens, firstToken - 1));
  const follows = normAt(tokens, endToken) === "remaining";
  const named = singular(normAt(tokens, follows ? endToken + 1 : endToken));
  const bare = /^(?:will|are|were|have|had|would|is|was|remain|stay|could|must|can|may)$/.test(named);
  const behind = endToken + (follows ? 2 : 1);
  // "the other nine shops in the street", "the remaining 12 games before Christmas": of a set of their own
  const apart =
    named === noun && /^(?:in|of|at|on|from|before|after|until|who|that|which)$/.test(normAt(tokens, behind));
  return (leads || follows) && !apart && (named === noun || (bare && leads));
}

/** What became of those a figure counts: "280 were rescued", "pulled 280 from the water", "17 died", "25 are missing". */
function fateOf(tokens: readonly Token[], { firstToken, endToken }: QuantityMention): string | undefined {
  const before = fates.get(normAt(tokens, firstToken - 1));
  if (before === "saved") return before;
  for (let at = endToken; at < endToken + verbBehind; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    const fate = fates.get(token.norm);
    if (fate) return fate;
  }
  return undefined;
}

/** "opened 12 shops and closed five, a net gain of nine". */
function netIn({ tokens }: Sentence, own: readonly QuantityMention[]): Balance | undefined {
  const net = own.find(
    ({ firstToken }) =>
      normAt(tokens, firstToken - 1) === "of" &&
      nets.has(normAt(tokens, firstToken - 2)) &&
      normAt(tokens, firstToken - 3) === "net",
  );
  const [gain, loss] = own;
  if (!net || !gain || !loss || own.length !== 3 || own[2] !== net) return undefined;
  const gained = verbOf(tokens, gain, (verb) => gains.has(verb));
  const lost = verbOf(tokens, loss, (verb) => losses.has(verb));
  if (!gained || !lost || !losses.get(lost)?.has(gained) || gain.quantity.unit !== loss.quantity.unit) return undefined;
  if (gain.quantity.dimension !== net.quantity.dimension) return undefined;
  const falls = /^(?:loss|decrease|fall|reduction)$/.test(normAt(tokens, net.firstToken - 2));
  return { how: "net", subject: "net change", whole: net, parts: falls ? [loss, gain] : [gain, loss] };
}

/** "sold 200 tickets at £15 each, raising £3,000". */
function takingsIn({ tokens }: Sentence, own: readonly QuantityMention[]): Balance | undefined {
  const [count, price, takings] = own;
  if (!count || !price || !takings || own.length !== 3) return undefined;
  if (count.quantity.dimension !== "count" || price.quantity.dimension !== "money") return undefined;
  if (takings.quantity.unit !== price.quantity.unit || takings.quantity.dimension !== "money") return undefined;
  const between = tokens.slice(count.endToken, price.firstToken);
  const at =
    between.at(-1)?.norm === "at" || (between.at(-1)?.norm === "for" && normAt(tokens, price.endToken) === "each");
  const single =
    price.endToken + 1 >= takings.firstToken - 2 || /^(?:each|apiece|a|per)$/.test(normAt(tokens, price.endToken));
  const raised = tokens.slice(price.endToken, takings.firstToken).some(({ norm }) => raising.has(norm));
  return at && single && raised && between.length <= 4
    ? { how: "product", subject: "takings", whole: takings, parts: [count, price] }
    : undefined;
}

function verbOf(
  tokens: readonly Token[],
  { firstToken }: QuantityMention,
  fits: (verb: string) => boolean,
): string | undefined {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - verbBefore); at--) {
    const verb = normAt(tokens, at);
    if (fits(verb)) return verb;
  }
  return undefined;
}
