import type { Article } from "../model/article.js";
import type { Quotation } from "../model/quote.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { type Report, reportsIn, type SpeakerPhrase } from "./reports.js";

/** A stretch of copy that stands on somebody's word. */
export interface Attribution {
  readonly speaker: SpeakerPhrase;
  readonly covers: Span;
  /** Index of the quotation that it is, if it is one. */
  readonly quotation?: number;
  /** For a quotation: whether the reporting words stand right beside it, not a reported clause away, nor in another sentence. */
  readonly beside?: boolean;
  /** Base form of the verb: "say"; "according to" has none. */
  readonly verb?: string;
  /** Of the reporting words. */
  readonly sentence: number;
}

/** What has been said so far, and who speaks on if nobody else is named. */
interface Running {
  readonly report: Report;
  readonly block: number;
  /** Whether the copy's last words were this speaker's own, in quotation marks. */
  readonly quoting: boolean;
}

/** Every stretch that stands on somebody's word, in reading order; of two that start together the longer comes first. */
export function attributionsOf(
  article: Article,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Attribution[] {
  const reported: Attribution[] = [];
  const quoted = new Array<Attribution | undefined>(quotations.length);
  let first = 0;
  let running: Running | undefined;

  for (const sentence of sentences) {
    while (first < quotations.length && quotations[first]!.end <= sentence.start) first++;
    let last = first;
    while (last < quotations.length && quotations[last]!.start < sentence.end) last++;
    const inQuote = quoteOfTokens(sentence, quotations, first, last);
    const reports = reportsIn(sentence, inQuote);
    reports.forEach((report, index) => {
      const from = reports[index - 1]?.to ?? 0;
      const until = reports[index + 1]?.from ?? sentence.tokens.length;
      if (report.backward) cover(report, sentence, inQuote, from, report.from);
      if (report.forward) cover(report, sentence, inQuote, report.to, until);
    });

    const outside = sentence.tokens.some((token, i) => token.kind === "word" && inQuote[i] === -1);
    for (let q = first, r = 0; q < last; q++) {
      while (
        r + 1 < reports.length &&
        gapTo(sentence, reports[r + 1]!, quotations[q]!) <= gapTo(sentence, reports[r]!, quotations[q]!)
      )
        r++;
      const report = reports[r];
      if (report) say(q, report, sentence.index, isBeside(sentence, report, quotations[q]!));
      else if (!quoted[q] && !outside && goesOn(sentence)) say(q, running!.report, sentence.index, false);
    }
    if (last === first && reports.length === 1 && reports[0]!.backward && reports[0]!.from === 0 && first > 0) {
      // "— Ann Orrin" in a sentence of its own, behind the speech
      const behind = quotations[first - 1]!;
      if (behind.block === sentence.block && !quoted[first - 1]) say(first - 1, reports[0]!, sentence.index, true);
    }
    const report = reports.at(-1);
    if (report) running = { report, block: sentence.block, quoting: last > first || !outside };
    else if (running && last > first && !outside && goesOn(sentence))
      running = { ...running, block: sentence.block, quoting: true };
    else if (running && outside)
      running = sentence.block === running.block ? { ...running, quoting: false } : undefined;
  }
  carryOver(quoted, quotations);
  return [...reported, ...quoted.filter((each) => each !== undefined)].sort(
    (a, b) => a.covers.start - b.covers.start || b.covers.end - a.covers.end,
  );

  /** Speech that says no speaker: the one before it speaks on, in the same paragraph or at the head of the next. */
  function goesOn(sentence: Sentence): boolean {
    return (
      running !== undefined &&
      (running.block === sentence.block ||
        (running.quoting && sentence.block - running.block === 1) ||
        (endsInColon(running) && sentence.block - running.block === 1))
    );
  }

  function endsInColon({ report, block }: Running): boolean {
    const text = article.text;
    const end = article.blocks[block]!.end;
    return report.forward && text[end - 1] === ":";
  }

  function cover(report: Report, sentence: Sentence, inQuote: readonly number[], from: number, to: number): void {
    let start = from;
    let end = to;
    const bare = (i: number): boolean => sentence.tokens[i]!.kind === "mark" || inQuote[i] !== -1;
    while (start < end && bare(start)) start++;
    while (end > start && bare(end - 1)) end--;
    if (end <= start) return;
    reported.push({
      speaker: report.speaker,
      covers: { start: sentence.tokens[start]!.start, end: sentence.tokens[end - 1]!.end },
      ...(report.verb && { verb: report.verb.lemma }),
      sentence: sentence.index,
    });
  }

  function say(q: number, report: Report, sentence: number, beside: boolean): void {
    const already = quoted[q];
    if (already && (already.beside || !beside)) return;
    quoted[q] = {
      speaker: report.speaker,
      covers: { start: quotations[q]!.start, end: quotations[q]!.end },
      quotation: q,
      beside,
      ...(report.verb && { verb: report.verb.lemma }),
      sentence,
    };
  }
}

/** All parts of a speech over paragraphs have the speaker that any of them is given. */
function carryOver(quoted: (Attribution | undefined)[], quotations: readonly Quotation[]): void {
  const bySpeech = new Map<number, Attribution>();
  quoted.forEach((attribution, q) => {
    const { speech } = quotations[q]!;
    if (attribution && !bySpeech.get(speech)?.beside) bySpeech.set(speech, attribution);
  });
  quotations.forEach(({ speech, start, end }, q) => {
    const attribution = bySpeech.get(speech);
    if (attribution) quoted[q] = { ...attribution, covers: { start, end }, quotation: q };
  });
}

/** For each token of a sentence, the speech it stands in, or -1. Words set apart by scare quotes stand in the sentence itself. */
function quoteOfTokens(sentence: Sentence, quotations: readonly Quotation[], first: number, last: number): number[] {
  let q = first;
  return sentence.tokens.map(({ start }) => {
    while (q < last && quotations[q]!.end <= start) q++;
    return q < last && quotations[q]!.start <= start && quotations[q]!.kind === "speech" ? q : -1;
  });
}

function gapTo({ tokens }: Sentence, report: Report, quotation: Quotation): number {
  const start = tokens[report.from]!.start;
  const end = tokens[report.to - 1]!.end;
  return quotation.start >= end ? quotation.start - end : Math.abs(start - quotation.end);
}

/** Whether nothing but marks, "that" or a short hearer stands between the reporting words and the quotation. */
function isBeside({ tokens }: Sentence, report: Report, quotation: Quotation): boolean {
  const between = (from: number, to: number): boolean => {
    let words = 0;
    for (let i = from; i < to; i++) if (tokens[i]!.kind !== "mark" && tokens[i]!.norm !== "that") words++;
    return words === 0;
  };
  const first = indexAt(tokens, quotation.start);
  const after = indexAt(tokens, quotation.end);
  return first >= report.to ? between(report.to, first) : between(after, report.from);
}

/** Index of the first token at or after `offset`. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
