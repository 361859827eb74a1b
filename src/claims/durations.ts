import { fillingVerbs, heldDaily, lasting, otherSentences, sentencingVerbs } from "../lexicon/spans.js";
import type { Claim } from "../model/claim.js";
import type { DateMention } from "../model/date.js";
import type { DurationClaim, SentenceClaim } from "../model/duration.js";
import type { EventMention } from "../model/event.js";
import type { QuantityMention } from "../model/quantity.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import type { ClaimContext } from "./context.js";
import { firstFrom } from "./near.js";

const units: ReadonlySet<string> = new Set(["day", "week", "month", "year"]);

/** How long things last, beside their dates where the clause prints them, and how long courts send people to prison. */
export function durations({ article, sentences, mentions, base }: ClaimContext): Claim[] {
  const ranges = new Map<number, DateMention[]>();
  for (const date of mentions.dates)
    if (date.until && date.range && date.grain !== "minute") push(ranges, date.sentence, date);
  const events = new Map<number, EventMention[]>();
  for (const event of mentions.eventMentions) push(events, event.sentence, event);

  const claims: Claim[] = [];
  for (const mention of mentions.quantities) {
    const { quantity, sentence: index } = mention;
    const sentence = sentences[index];
    if (!sentence || quantity.dimension !== "duration" || !units.has(quantity.unit) || quantity.range || quantity.vague)
      continue;
    const sentenced = courtSentence(sentence, mention);
    if (sentenced) {
      const [role, months] = sentenced;
      claims.push({
        ...base(mention, index),
        kind: "sentence",
        subject: "sentence",
        role,
        length: quantity,
        months,
      } satisfies SentenceClaim);
      continue;
    }
    const what = whatLasts(sentence, mention);
    if (!what) continue;
    const range = behind(ranges.get(index) ?? [], mention.end).find((each) => standsBeside(sentence, what.next, each));
    const event = around(events.get(index) ?? [], mention).find(
      ({ start, end, lasts }) => lasts !== undefined && start <= mention.start && mention.end <= end,
    );
    if (!range && !event) continue;
    claims.push({
      ...base({ start: mention.start, end: range?.end ?? event?.end ?? mention.end }, index),
      kind: "duration",
      subject: event?.event ?? what.noun,
      what: what.noun,
      length: quantity,
      ...(range && {
        period: {
          text: article.text.slice(range.start, range.end),
          from: range.stated,
          to: range.until!,
          grain: range.grain,
          ...(range.resolved && { days: range.resolved }),
        },
      }),
    } satisfies DurationClaim);
  }
  return claims;
}

const startOf = ({ start }: Span): number => start;

/** The next few of the list behind an offset: what stands beside a length is near. */
function behind<T extends Span>(list: readonly T[], offset: number): readonly T[] {
  const at = firstFrom(list, offset, startOf);
  return list.slice(at, at + 2);
}

/** Those of the list that may hold a span. */
function around<T extends Span>(list: readonly T[], { start }: Span): readonly T[] {
  const at = firstFrom(list, start + 1, startOf);
  return list.slice(Math.max(0, at - 3), at);
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What a length is the length of, and the index of the token behind it: "three-day music festival", "served 12 years". */
function whatLasts({ tokens }: Sentence, mention: QuantityMention): { noun: string; next: number } | undefined {
  const { firstToken, endToken } = mention;
  const figure = tokens[endToken - 1] as Token;
  const attributive =
    figure.norm.includes("-") || tokens[endToken - 2]?.text === "-" || /^(?:day|week|month|year)$/.test(figure.norm);
  if (attributive) {
    for (let i = endToken; i < tokens.length && i < endToken + 5; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== "word") return undefined;
      if (heldDaily.has(token.norm) || lasting.has(token.norm)) {
        // "a four-day festival week": the word behind is what is meant.
        const after = tokens[i + 1];
        if (after?.kind === "word" && (heldDaily.has(after.norm) || lasting.has(after.norm))) continue;
        return { noun: token.norm, next: i + 1 };
      }
    }
    return undefined;
  }
  let at = firstToken - 1;
  if (tokens[at]?.norm === "for" || tokens[at]?.norm === "a") at--;
  const verb = tokens[at];
  if (!verb || !fillingVerbs.has(verb.norm)) {
    const role =
      tokens[firstToken - 1]?.norm === "for" &&
      tokens.slice(Math.max(0, firstToken - 8), firstToken).some(({ norm }) => fillingVerbs.has(norm));
    if (!role) return undefined;
  }
  // "banned for two years for offences from 2010 to 2015", "ran for two days a week from …": the dates of something else
  return /^(?:for|over|on|about|into|with|an?|each|per)$/.test(tokens[endToken]?.norm ?? "")
    ? undefined
    : { noun: "time", next: endToken };
}

const barriers = new Set(
  "and but or who after before following until because when where while than ago later earlier against compared ended ending except including beginning starting".split(
    " ",
  ),
);
const leads = new Set(
  "from between on runs run ran running held dates place scheduled period lasting years".split(" "),
);
const goodVerbs = new Set(
  "scheduled held based located called titled entitled hosted organised organized planned named billed".split(" "),
);

/** Whether a range of dates tells when the thing lasts: nothing that begins another story stands between. */
function standsBeside({ tokens }: Sentence, next: number, range: DateMention): boolean {
  let first = next;
  while (first < tokens.length && tokens[first]!.start < range.start) first++;
  if (first - next > 12 || tokens[first]?.start !== range.start || first < next) return false;
  const before = tokens[first - 1];
  if (first > next && before && before.kind === "word" && !leads.has(before.norm)) return false;
  let commas = 0;
  for (let i = next; i < first; i++) {
    const { norm, kind, text } = tokens[i] as Token;
    if (kind === "number" || (kind === "mark" && !",(-–—:’'\"“”".includes(text)) || barriers.has(norm)) return false;
    if (text === "," && ++commas > 2) return false;
    if (i < first - 1 && (heldDaily.has(norm) || lasting.has(norm))) return false;
    if (/(?:ing|ed)$/.test(norm) && norm.length > 4 && !leads.has(norm) && !goodVerbs.has(norm)) return false;
  }
  return true;
}

/** Whether a length is that of a sentence a court gave, the whole or for some counts, and how many months it has. */
function courtSentence(
  { tokens }: Sentence,
  { firstToken, endToken, quantity }: QuantityMention,
): ["whole" | "part", number] | undefined {
  if ((quantity.unit !== "year" && quantity.unit !== "month") || quantity.hedge) return undefined;
  const figure = Number(quantity.figure);
  const months = quantity.unit === "year" ? figure * 12 : figure;
  let verb: string | undefined;
  for (let i = firstToken - 1; i >= 0 && i > firstToken - 9; i--) {
    const { norm, text } = tokens[i] as Token;
    if (text === ";" || norm === "and" || norm === "but" || norm === "after") break;
    if (sentencingVerbs.has(norm)) {
      verb = norm;
      break;
    }
  }
  if (!verb) return undefined;
  const from = Math.max(0, firstToken - 14);
  if (tokens.slice(from, endToken + 10).some(({ norm }) => otherSentences.has(norm))) return undefined;
  const after = tokens.slice(endToken, endToken + 8).map(({ norm }) => norm);
  if (after.some((norm) => /^(?:counts?|charges?)$/.test(norm)) && /^(?:on|for)$/.test(after[0] ?? ""))
    return ["part", months];
  const prison = after
    .slice(0, 5)
    .some((norm) => /^(?:prison|jail|imprisonment|custody|penitentiary|bars)$/.test(norm));
  return verb === "jailed" ||
    verb === "imprisoned" ||
    prison ||
    (verb === "sentenced" && tokens[firstToken - 1]?.norm === "to")
    ? ["whole", months]
    : undefined;
}
