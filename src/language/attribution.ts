import { adverbs, auxiliaries, determiners, prepositions, subordinators } from "../lexicon/function-words.js";
import {
  type SpeechVerb,
  speakerPronouns,
  speakingDocuments,
  speechVerbs,
  unnamedSources,
} from "../lexicon/speech-verbs.js";
import { irregularPasts } from "../lexicon/verb-forms.js";
import type { Article } from "../model/article.js";
import type { Quotation } from "../model/quote.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";

/** Who is said to say something. */
export interface SpeakerPhrase {
  /** `pronoun`: "he", and whom it stands for was said before. `same`: nobody is named here; the speaker before goes on. */
  readonly kind: "phrase" | "pronoun" | "unnamed";
  /** The phrase as printed, with what stands in apposition: "Jane Roe, 43, a nurse from Leeds". */
  readonly span: Span;
  /** The noun phrase without apposition and without "of …", "for …": where the speaker's name stands if it is a person. */
  readonly head: Span;
  /** Folded head, without articles: "finance ministry". */
  readonly key: string;
  readonly sentence: number;
}

/** A stretch of copy that stands on somebody's word. */
export interface Attribution {
  readonly speaker: SpeakerPhrase;
  readonly covers: Span;
  /** Index of the quotation that it is, if it is one. */
  readonly quotation?: number;
  /** "X denied that": what is reported is said not to be so. */
  readonly denied: boolean;
  /** Base form of the verb: "say"; "according to" has none. */
  readonly verb?: string;
  readonly sentence: number;
}

interface Report {
  readonly speaker: SpeakerPhrase;
  readonly verb?: SpeechVerb;
  /** Token indexes of the reporting words, end-exclusive: subject to verb. */
  readonly from: number;
  readonly to: number;
  readonly forward: boolean;
  readonly backward: boolean;
}

const stop = /^[.?!…;]$/;
const dash = /^[–—-]$/;
const be = new Set("is are was were be been being 's".split(" "));
const longest = 45;
/** What may follow a speaker without belonging to the name. */
const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|earlier|later|last|afterwards|recently|reporters|on|in|at|outside)$/;

/** Every stretch that stands on somebody's word, in reading order; inner stretches come after outer ones that hold them. */
export function attributionsOf(
  article: Article,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Attribution[] {
  const attributions: Attribution[] = [];
  const quoted = new Array<Attribution | undefined>(quotations.length);
  let firstQuotation = 0;
  let before: Report | undefined;
  let beforeBlock = -2;

  for (const sentence of sentences) {
    while (firstQuotation < quotations.length && quotations[firstQuotation]!.end <= sentence.start) firstQuotation++;
    const here: number[] = [];
    for (let q = firstQuotation; q < quotations.length && quotations[q]!.start < sentence.end; q++) here.push(q);
    const inQuote = quoteOfTokens(sentence, quotations, here);
    const reports = reportsIn(article.text, sentence, inQuote, quotations);

    reports.forEach((report, index) => {
      const from = index === 0 ? 0 : reports[index - 1]!.to;
      const until = reports[index + 1]?.from ?? sentence.tokens.length;
      const covered: Span[] = [];
      if (report.backward && report.from > from) covered.push(spanOf(sentence.tokens, from, report.from));
      if (report.forward && until > report.to) covered.push(spanOf(sentence.tokens, report.to, until));
      for (const covers of covered)
        attributions.push({
          speaker: report.speaker,
          covers,
          denied: report.verb?.pattern === "deny",
          ...(report.verb && { verb: report.verb.lemma }),
          sentence: sentence.index,
        });
    });

    const outside = sentence.tokens.some((token, i) => token.kind !== "mark" && inQuote[i] === -1);
    for (const q of here) {
      const quotation = quotations[q]!;
      const already = quoted[q];
      if (already && reports.length === 0) continue;
      const report = nearest(reports, sentence, quotation);
      if (report) {
        if (!already || already.sentence < sentence.index) say(q, report, sentence.index);
      } else if (!already && before && !outside && sentence.block - beforeBlock <= 1 && goesOn(sentence, quotation)) {
        say(q, before, sentence.index);
        beforeBlock = sentence.block;
      }
    }
    if (reports.length > 0) {
      before = reports.at(-1);
      beforeBlock = sentence.block;
    }
  }
  carryOver(quoted, quotations);
  for (const attribution of quoted) if (attribution) attributions.push(attribution);
  return attributions.sort((a, b) => a.covers.start - b.covers.start || b.covers.end - a.covers.end);

  function say(q: number, report: Report, sentence: number): void {
    quoted[q] = {
      speaker: report.speaker,
      covers: { start: quotations[q]!.start, end: quotations[q]!.end },
      quotation: q,
      denied: false,
      ...(report.verb && { verb: report.verb.lemma }),
      sentence,
    };
  }

  /** The next paragraph, or the same one, goes on in quotation marks and says no other speaker. */
  function goesOn(sentence: Sentence, quotation: Quotation): boolean {
    return quotation.start >= sentence.start || quotation.block === sentence.block;
  }
}

/** All parts of a speech over paragraphs have the speaker that any of them is given. */
function carryOver(quoted: (Attribution | undefined)[], quotations: readonly Quotation[]): void {
  const bySpeech = new Map<number, Attribution>();
  quoted.forEach((attribution, q) => {
    const { speech } = quotations[q]!;
    if (attribution && !bySpeech.has(speech)) bySpeech.set(speech, attribution);
  });
  quotations.forEach(({ speech, start, end }, q) => {
    const attribution = bySpeech.get(speech);
    if (!quoted[q] && attribution) quoted[q] = { ...attribution, covers: { start, end }, quotation: q };
  });
}

/** For each token of a sentence, the quotation it stands in, or -1. Words set apart by scare quotes stand in the sentence itself. */
function quoteOfTokens(sentence: Sentence, quotations: readonly Quotation[], here: readonly number[]): number[] {
  let at = 0;
  return sentence.tokens.map(({ start }) => {
    while (at < here.length && quotations[here[at]!]!.end <= start) at++;
    const q = here[at];
    return q !== undefined && quotations[q]!.start <= start && quotations[q]!.kind === "speech" ? q : -1;
  });
}

function nearest(reports: readonly Report[], sentence: Sentence, quotation: Quotation): Report | undefined {
  let best: Report | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const report of reports) {
    const start = sentence.tokens[report.from]?.start ?? sentence.start;
    const end = sentence.tokens[report.to - 1]?.end ?? sentence.end;
    const gap = quotation.start >= end ? quotation.start - end : start - quotation.end;
    if (gap < least) {
      least = gap;
      best = report;
    }
  }
  return best;
}

/** The reporting words of a sentence: subject and verb, "according to". */
function reportsIn(
  text: string,
  sentence: Sentence,
  inQuote: readonly number[],
  quotations: readonly Quotation[],
): Report[] {
  const { tokens } = sentence;
  const reports: Report[] = [];
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (inQuote[i] !== -1) continue;
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    const report =
      token.norm === "according" && tokens[i + 1]?.norm === "to"
        ? accordingTo(i)
        : speechVerbs.has(token.norm) && !token.possessive
          ? reportAt(i, speechVerbs.get(token.norm)!)
          : undefined;
    if (!report || report.from < free) continue;
    reports.push(report);
    free = report.to;
    i = Math.max(i, report.to - 1);
  }
  return reports;

  function accordingTo(i: number): Report | undefined {
    const to = phraseAfter(i + 2);
    const speaker = speakerOf(i + 2, to);
    return speaker && { speaker, from: i, to, forward: true, backward: i > 0 };
  }

  function reportAt(v: number, verb: SpeechVerb): Report | undefined {
    const { norm } = tokens[v]!;
    const next = tokens[v + 1];
    const previous = tokens[v - 1];
    if (previous && be.has(previous.norm)) return undefined;
    const quoteAhead = quoteStartsAfter(v);
    const quoteBehind = quoteEndsBefore(v);
    if (norm.endsWith("ing")) return participle(v, verb, quoteAhead);
    return inverted() ?? plainOrder();

    /** "said X", after a quotation or a comma. */
    function inverted(): Report | undefined {
      if (!next || norm === verb.lemma || !startsNounPhrase(next) || isTime(next)) return undefined;
      const afterComma = previous !== undefined && (previous.text === "," || dash.test(previous.text));
      if (!quoteBehind && !(afterComma && next.capital && next.norm !== "i" && verb.pattern === "say"))
        return undefined;
      if (verb.hearer || verb.pattern === "deny") return undefined;
      const to = phraseAfter(v + 1);
      const speaker = speakerOf(v + 1, to);
      const forward = quoteStartsAfter(to - 1);
      return speaker && { speaker, verb, from: v, to, forward, backward: true };
    }

    function plainOrder(): Report | undefined {
      const subject = subjectBefore(v);
      if (!subject) return undefined;
      const speaker = speakerOf(subject.from, subject.to);
      if (!speaker) return undefined;
      let end = v + 1;
      if (verb.hearer && next && startsNounPhrase(next)) end = Math.min(phraseAfter(v + 1), v + 8);
      const that = tokens[end]?.norm === "that" || next?.norm === "that";
      const colon = tokens[end]?.text === ":";
      const quoteBefore = quoteEndsBefore(subject.from);
      const afterClause = subject.from > 0 && /^[,”"’'–—]$/.test(tokens[subject.from - 1]!.text);
      const closing = afterClause && closesSentence(end);
      const quoteNext = quoteAhead && !stop.test(next?.text ?? "");
      if (
        verb.noun &&
        !(previous && (speakerPronouns.has(previous.norm) || previous.capital || speakingDocuments.has(previous.norm)))
      )
        return undefined;
      if (verb.pattern === "think" && !that && !colon && !quoteNext && !quoteBefore && !closing) return undefined;
      if (verb.pattern === "call" && !quoteNext && !quoteBefore) return undefined;
      if (verb.pattern === "say" && norm === verb.lemma && !that && !quoteNext && !closing && verb.lemma !== "say")
        return undefined;
      const comma = tokens[end]?.text === ",";
      const backward = afterClause && !that && (closing || comma || quoteBefore);
      return {
        speaker,
        verb,
        from: subject.from,
        to: end,
        forward: !backward || quoteAhead || (comma && !closing),
        backward,
      };
    }
  }

  /** ", adding that …": the speaker of the report before it in the sentence goes on. */
  function participle(v: number, verb: SpeechVerb, quoteAhead: boolean): Report | undefined {
    const before = reports.at(-1);
    if (!before || verb.noun || !(tokens[v + 1]?.norm === "that" || quoteAhead)) return undefined;
    return { speaker: before.speaker, verb, from: v, to: v + 1, forward: true, backward: false };
  }

  function quoteStartsAfter(v: number): boolean {
    for (let j = v + 1; j < Math.min(tokens.length, v + 14); j++) {
      if (inQuote[j] !== -1) return quotations[inQuote[j]!]!.start >= tokens[v]!.end;
      if (stop.test(tokens[j]!.text)) return false;
    }
    return false;
  }

  function quoteEndsBefore(v: number): boolean {
    const j = tokens[v - 1]?.text === "," ? v - 2 : v - 1;
    return j >= 0 && inQuote[j] !== -1;
  }

  /** Whether nothing but a time, a place or a hearer follows: ", he said on Friday." */
  function closesSentence(from: number): boolean {
    const next = tokens[from];
    if (!next || stop.test(next.text)) return true;
    if (next.norm === "to" || (!prepositions.has(next.norm) && !isTime(next))) return false;
    for (let j = from; j < tokens.length; j++) {
      if (stop.test(tokens[j]!.text)) return true;
      if (auxiliaries.has(tokens[j]!.norm) || tokens[j]!.norm === "that") return false;
      if (inQuote[j] !== -1) return true;
    }
    return true;
  }

  /** Index after the noun phrase that starts at `from`. */
  function phraseAfter(from: number): number {
    let j = from;
    const limit = Math.min(tokens.length, from + longest);
    for (; j < limit; j++) {
      const token = tokens[j]!;
      if (inQuote[j] !== -1) break;
      if (token.kind === "mark" && !/^[-‐&/'’()]$/.test(token.text)) {
        // ", 43," and ", a nurse from Leeds," belong to the name before them
        if (token.text === "," && j > from && apposition(j + 1)) continue;
        break;
      }
      if (j > from && (auxiliaries.has(token.norm) || subordinators.has(token.norm))) break;
      if (j > from && prepositions.has(token.norm) && !/^(?:of|for|from|to)$/.test(token.norm)) break;
      if (j > from && isTime(token)) break;
    }
    return j;
  }

  /** Whether what follows a comma describes the name before it: no clause of its own, "who …" aside. */
  function apposition(at: number): boolean {
    const token = tokens[at];
    if (!token || inQuote[at] !== -1) return false;
    if (token.norm === "who" || token.norm === "whose" || token.kind === "number") return true;
    if (!/^(?:a|an|the|its|his|her|their)$/.test(token.norm)) return false;
    for (let j = at; j < Math.min(tokens.length, at + longest); j++) {
      const { kind, text, norm, capital } = tokens[j]!;
      if (kind === "mark" && (text === "," || stop.test(text))) return true;
      if (auxiliaries.has(norm) || (!capital && (irregularPasts.has(norm) || (/ed$/.test(norm) && norm.length > 4))))
        return false;
    }
    return true;
  }

  /** The noun phrase that is the subject of the verb at `v`. */
  function subjectBefore(v: number): { from: number; to: number } | undefined {
    let j = v - 1;
    while (
      j >= 0 &&
      inQuote[j] === -1 &&
      (adverbs.has(tokens[j]!.norm) ||
        /ly$/.test(tokens[j]!.norm) ||
        /^(?:has|have|had|'s|not|will|would|did|does)$/.test(tokens[j]!.norm))
    )
      j--;
    if (j < 0 || inQuote[j] !== -1) return undefined;
    if (tokens[j]!.norm === "who" || tokens[j]!.norm === "which") {
      j--;
      if (tokens[j]?.text === ",") j--;
      if (j < 0) return undefined;
    }
    const closed = tokens[j]!.text === ",";
    const least = Math.max(0, v - longest);
    // Pieces between commas, the last first.
    const pieces: { from: number; to: number }[] = [];
    let to = closed ? j : j + 1;
    let from = to;
    for (j = to - 1; j >= least; j--) {
      const token = tokens[j]!;
      if (inQuote[j] !== -1 || (token.kind === "mark" && !/^[,\-‐&/'’()]$/.test(token.text))) break;
      if (
        token.kind === "word" &&
        !closed &&
        (auxiliaries.has(token.norm) || subordinators.has(token.norm)) &&
        token.norm !== "who" &&
        token.norm !== "whose"
      )
        break;
      if (token.text === ",") {
        pieces.push({ from, to });
        if (!closed) {
          from = j + 1;
          to = j;
          break;
        }
        to = j;
      }
      from = j;
    }
    if (to > from && (pieces.length === 0 || pieces.at(-1)!.from !== from)) pieces.push({ from, to });
    if (pieces.length === 0) return undefined;
    let piece = pieces[0]!;
    if (closed) {
      // "In a statement, Jane Roe, the mayor, said": the first piece that is no opening adverbial
      pieces.reverse();
      piece = pieces.find(({ from }) => startsNounPhrase(tokens[from]!)) ?? pieces[0]!;
      if (pieces.length === 1) return undefined;
    }
    let start = piece.from;
    while (
      start < piece.to - 1 &&
      (subordinators.has(tokens[start]!.norm) || adverbs.has(tokens[start]!.norm) || tokens[start]!.kind === "mark")
    )
      start++;
    const end = closed ? v - 1 : piece.to;
    if (!startsNounPhrase(tokens[start]!)) {
      // "On Tuesday Jane Roe said": the phrase starts at the first capital after a lower-case word or a weekday
      let name = piece.to;
      while (name > start && (tokens[name - 1]!.capital || tokens[name - 1]!.kind === "mark")) name--;
      if (name >= piece.to) return undefined;
      start = name;
    }
    return end > start ? { from: start, to: end } : undefined;
  }

  function startsNounPhrase(token: Token): boolean {
    if (token.kind === "mark") return false;
    if (token.kind === "number") return true;
    return (
      !prepositions.has(token.norm) &&
      !auxiliaries.has(token.norm) &&
      !subordinators.has(token.norm) &&
      !/^(?:to|not|so)$/.test(token.norm)
    );
  }

  function isTime({ norm }: Token): boolean {
    return timeWord.test(norm);
  }

  function speakerOf(from: number, to: number): SpeakerPhrase | undefined {
    if (to <= from) return undefined;
    let headEnd = from;
    while (
      headEnd < to &&
      tokens[headEnd]!.kind !== "mark" &&
      !(headEnd > from && prepositions.has(tokens[headEnd]!.norm)) &&
      !subordinators.has(tokens[headEnd]!.norm)
    )
      headEnd++;
    if (headEnd === from) return undefined;
    let first = from;
    while (first < headEnd - 1 && determiners.has(tokens[first]!.norm)) first++;
    const head = spanOf(tokens, first, headEnd);
    const last = tokens[headEnd - 1]!;
    let keyEnd = headEnd;
    // "a spokesman for the ministry": the body is part of who speaks
    if (/^(?:for|of|from)$/.test(tokens[headEnd]?.norm ?? "") && headEnd < to) {
      keyEnd = headEnd + 1;
      while (keyEnd < to && tokens[keyEnd]!.kind !== "mark" && !prepositions.has(tokens[keyEnd]!.norm)) keyEnd++;
    }
    const key = tokens
      .slice(first, keyEnd)
      .filter(({ norm, kind }) => kind !== "mark" && !determiners.has(norm))
      .map(({ norm }) => norm)
      .join(" ");
    const single = headEnd - from === 1;
    const kind =
      single && speakerPronouns.has(last.norm)
        ? "pronoun"
        : unnamedSources.has(last.norm) && !text.slice(head.start, head.end).includes("’s") && !last.capital
          ? "unnamed"
          : "phrase";
    return { kind, span: spanOf(tokens, from, to), head, key: key || last.norm, sentence: sentence.index };
  }
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
