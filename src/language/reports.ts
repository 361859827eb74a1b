import { adverbs, auxiliaries, determiners, numerals, prepositions, subordinators } from "../lexicon/function-words.js";
import {
  type SpeechVerb,
  speakerPronouns,
  speakingDocuments,
  speechVerbs,
  unnamedSources,
  whatIsDenied,
} from "../lexicon/speech-verbs.js";
import { irregularPasts } from "../lexicon/verb-forms.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";
import { normAt } from "./token-at.js";

/** Who is said to say something. */
export interface SpeakerPhrase {
  /** `pronoun`: "he", and whom it stands for was said before. `unnamed`: "sources". */
  readonly kind: "phrase" | "pronoun" | "unnamed";
  /** The phrase as printed, with what stands in apposition: "Jane Roe, 43, a nurse from Leeds". */
  readonly span: Span;
  /** The noun phrase without apposition and without "of …", "for …": where the speaker's name stands if it is a person. */
  readonly head: Span;
  /** Folded head with the body it speaks for, without articles: "finance ministry", "spokesman union". */
  readonly key: string;
  readonly sentence: number;
}

/** The reporting words of a sentence, "police said", and which way what is reported lies. */
export interface Report {
  readonly speaker: SpeakerPhrase;
  /** None: "according to", a name behind a dash or before a colon. */
  readonly verb?: SpeechVerb;
  /** Token indexes, end-exclusive, of subject and verb. */
  readonly from: number;
  readonly to: number;
  readonly forward: boolean;
  readonly backward: boolean;
}

const stop = /^[.?!…;]$/;
const dash = /^(?:[–—-]|--)$/;
const insideName = /^[-‐&/'’()]$/;
const be = new Set("is are was were be been being".split(" "));
const subjectPronouns = new Set("he she they it we i".split(" "));
/** Participles that are no past tense: "a cup, known as". */
const participles = new Set("known shown written sworn sung".split(" "));
/** Participles that stand for people. */
const accusedLike = new Set("accused injured bereaved deceased".split(" "));
/** The longest subject that is read, in tokens: "Jane Roe, 43, a nurse from Leeds who …". */
const longest = 45;
const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tonight|earlier|later|last|afterwards|recently|reporters|journalists)$/;

/**
 * The reporting words of one sentence, in order, without overlaps. `inQuote` says for each token whether it stands inside somebody's speech;
 * nothing is looked for there. Bounded steps a token.
 */
export function reportsIn(sentence: Sentence, inQuote: readonly number[]): Report[] {
  const { tokens } = sentence;
  const reports: Report[] = [];
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (quoted(i)) continue;
    const report = reportAt(i);
    if (!report || report.from < free) continue;
    reports.push(report);
    free = report.to;
    i = Math.max(i, report.to - 1);
  }
  return reports;

  function quoted(i: number): boolean {
    return (inQuote[i] ?? -1) !== -1;
  }

  function reportAt(i: number): Report | undefined {
    const { kind, norm, text: printed, possessive } = tokens[i]!;
    if (kind === "mark")
      return printed === ":" ? nameBeforeColon(i) : dash.test(printed) ? nameBehindDash(i) : undefined;
    if (norm === "according" && tokens[i + 1]?.norm === "to") return accordingTo(i);
    if ((norm === "quoted" || norm === "cited") && be.has(normAt(tokens, i - 1))) return quotedAsSaying(i);
    const verb = speechVerbs.get(norm);
    return verb && !possessive ? verbAt(i, verb) : undefined;
  }

  function accordingTo(i: number): Report | undefined {
    const to = phraseAfter(i + 2);
    const speaker = speakerOf(i + 2, to);
    return speaker && { speaker, from: i, to, forward: i === 0 || !endsNear(to), backward: i > 0 };
  }

  /** "Jane Roe was quoted by the Post as saying". */
  function quotedAsSaying(i: number): Report | undefined {
    for (let j = i + 1; j < Math.min(tokens.length - 1, i + 9); j++) {
      if (tokens[j]!.norm !== "as" || tokens[j + 1]!.norm !== "saying") continue;
      const subject = subjectBefore(i - 1);
      const speaker = subject && speakerOf(subject.from, subject.to);
      return speaker && { speaker, from: subject.from, to: j + 2, forward: true, backward: false };
    }
    return undefined;
  }

  /** "Minister: ‘…’" and "‘…’: minister". */
  function nameBeforeColon(i: number): Report | undefined {
    if (quoted(i + 1) && i > 0 && i <= 8 && tokens[0]!.capital && isName(0, i)) {
      const speaker = speakerOf(0, i);
      return speaker && { speaker, from: 0, to: i + 1, forward: true, backward: false };
    }
    return i > 0 && quoted(i - 1) ? nameAtEnd(i) : undefined;
  }

  /** "“…” – Ann Orrin, baker", in the same sentence as the speech or in one of its own. */
  function nameBehindDash(i: number): Report | undefined {
    const next = tokens[i + 1];
    return next?.spaced && next.capital && (i === 0 || quoted(i - 1)) ? nameAtEnd(i) : undefined;
  }

  function nameAtEnd(i: number): Report | undefined {
    let end = tokens.length;
    while (end > i + 1 && tokens[end - 1]!.kind === "mark") end--;
    if (end - i > 14 || !isName(i + 1, end)) return undefined;
    // "‘…’: minister defends response": the first word speaks, the rest tells
    const comma = tokens.findIndex(({ text }, j) => j > i && text === ",");
    const name = comma > 0 ? Math.min(comma, end) : end;
    const speaker = speakerOf(i + 1, name - i > 4 ? i + 2 : end);
    return speaker && { speaker, from: i, to: end, forward: false, backward: true };
  }

  /** No verb and nothing quoted in it. */
  function isName(from: number, to: number): boolean {
    if (from >= to || !startsNounPhrase(tokens[from]!)) return false;
    for (let j = from; j < to; j++)
      if (quoted(j) || auxiliaries.has(tokens[j]!.norm) || speechVerbs.has(tokens[j]!.norm)) return false;
    return true;
  }

  function verbAt(v: number, verb: SpeechVerb): Report | undefined {
    const { norm } = tokens[v]!;
    const next = tokens[v + 1];
    const previous = tokens[v - 1];
    if (previous && be.has(previous.norm)) return undefined;
    if (participles.has(norm) && !/^(?:has|have|had)$/.test(previous?.norm ?? "")) return undefined;
    if (norm.endsWith("ing")) return goingOn(v, verb);
    return inverted() ?? plainOrder();

    /** "said X", behind a quotation or a comma. */
    function inverted(): Report | undefined {
      if (
        !next ||
        norm === verb.lemma ||
        !startsNounPhrase(next) ||
        isTime(next) ||
        (speakerPronouns.has(next.norm) && !speechBehind(v))
      )
        return undefined;
      if (verb.hearer || verb.pattern === "deny") return undefined;
      const afterComma = previous !== undefined && (previous.text === "," || dash.test(previous.text));
      const to = phraseAfter(v + 1);
      if (!speechBehind(v)) {
        if (!afterComma || !next.capital || next.norm === "i") return undefined;
        if (verb.pattern !== "say" && !(verb.pattern === "think" && endsNear(to))) return undefined;
      }
      const speaker = speakerOf(v + 1, to);
      return speaker && { speaker, verb, from: v, to, forward: speechAhead(to - 1), backward: true };
    }

    function plainOrder(): Report | undefined {
      const subject = subjectBefore(v);
      const speaker = subject && speakerOf(subject.from, subject.to);
      if (!speaker) return undefined;
      const end = verb.hearer ? hearerEnd(v + 1) : v + 1;
      const that = tokens[end]?.norm === "that" || next?.norm === "that";
      const colon = tokens[end]?.text === ":";
      const ahead = speechAhead(v) && !stop.test(next?.text ?? "");
      const behind = speechBehind(subject.from);
      const afterClause = subject.from > 0 && /^[,”"’'–—]$/.test(tokens[subject.from - 1]!.text);
      const closing = afterClause && endsNear(end);
      const bound = that || colon || ahead || behind;
      if (verb.noun && !bound && !certainSubject(v)) return undefined;
      if (
        verb.noun &&
        previous &&
        !certainSubject(v) &&
        !(speakingDocuments.has(previous.norm) || previous.capital || behind)
      )
        return undefined;
      if (verb.pattern === "think" && !bound && !closing) return undefined;
      if (verb.pattern === "call" && !ahead && !behind) return undefined;
      if (verb.pattern === "say" && norm === verb.lemma && verb.lemma !== "say" && !bound && !closing) return undefined;
      if (verb.pattern === "deny" && verb.lemma !== "deny" && !that && !deniesClaim(v)) return undefined;
      const comma = tokens[end]?.text === ",";
      const backward = afterClause && !that && (closing || comma || behind);
      return {
        speaker,
        verb,
        from: subject.from,
        to: end,
        forward: !backward || ahead || (comma && !closing),
        backward,
      };
    }
  }

  /** Before a form that is a noun too: "he claims", "Orrin Corp reports", "the report states" have a subject; "insurance claims" has not. */
  function certainSubject(v: number): boolean {
    const previous = tokens[v - 1];
    if (!previous || determiners.has(previous.norm) || previous.possessive) return false;
    return speakerPronouns.has(previous.norm) || speakingDocuments.has(previous.norm) || (previous.capital && v > 1);
  }

  /** "rejected claims that", "dismissed the allegations". */
  function deniesClaim(v: number): boolean {
    for (let j = v + 1; j < Math.min(tokens.length, v + 5); j++) if (whatIsDenied.has(tokens[j]!.norm)) return true;
    return false;
  }

  /** ", adding that …": the speaker before it in the sentence goes on. */
  function goingOn(v: number, verb: SpeechVerb): Report | undefined {
    const before = reports.at(-1);
    if (!before || verb.noun || (tokens[v + 1]?.norm !== "that" && !speechAhead(v))) return undefined;
    return { speaker: before.speaker, verb, from: v, to: v + 1, forward: true, backward: false };
  }

  /** Whether speech begins within a few words after `v`. */
  function speechAhead(v: number): boolean {
    for (let j = v + 1; j < Math.min(tokens.length, v + 14); j++) {
      if (quoted(j)) return inQuote[j] !== inQuote[v];
      if (stop.test(tokens[j]!.text)) return false;
    }
    return false;
  }

  /** Whether speech ends just before `at`. */
  function speechBehind(at: number): boolean {
    const j = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
    return j >= 0 && quoted(j);
  }

  /** Whether nothing but a time, a place or a hearer follows: ", he said on Friday." */
  function endsNear(from: number): boolean {
    const next = tokens[from];
    if (!next || stop.test(next.text)) return true;
    if (next.norm === "to" || !(prepositions.has(next.norm) || isTime(next))) return false;
    for (let j = from; j < Math.min(tokens.length, from + 25); j++) {
      if (stop.test(tokens[j]!.text) || quoted(j)) return true;
      if (auxiliaries.has(tokens[j]!.norm) || tokens[j]!.norm === "that") return false;
    }
    return tokens.length <= from + 25;
  }

  /** Index after the hearer of "told": "told reporters in Hull", "told the inquiry". */
  function hearerEnd(from: number): number {
    let j = from;
    const first = tokens[j];
    if (first?.kind !== "word" || quoted(j) || first.norm === "that") return from;
    if (determiners.has(first.norm) || first.possessive) j++;
    const name = tokens[j]?.capital ?? false;
    const most = determiners.has(first.norm) ? 4 : name ? 5 : 1;
    for (let words = 0; j < tokens.length && words < most; j++, words++) {
      const token = tokens[j]!;
      if (
        token.kind !== "word" ||
        quoted(j) ||
        (words > 0 &&
          ((!token.capital && name) ||
            determiners.has(token.norm) ||
            numerals.has(token.norm) ||
            auxiliaries.has(token.norm) ||
            subordinators.has(token.norm) ||
            prepositions.has(token.norm) ||
            speakerPronouns.has(token.norm)))
      )
        break;
      if (words > 0 && !name && token.capital) break;
    }
    return j;
  }

  /** Index after the noun phrase that starts at `from`. */
  function phraseAfter(from: number): number {
    let j = from;
    for (; j < Math.min(tokens.length, from + longest); j++) {
      const token = tokens[j]!;
      if (quoted(j)) break;
      if (token.kind === "mark" && !(insideName.test(token.text) && !(token.text === "-" && token.spaced))) {
        // ", 43," and ", a nurse from Leeds," belong to the name before them
        if (token.text === "," && j > from && apposition(j + 1)) continue;
        break;
      }
      if (j === from) continue;
      if (auxiliaries.has(token.norm) || (subordinators.has(token.norm) && token.norm !== "and") || isTime(token))
        break;
      if (prepositions.has(token.norm) && !/^(?:of|for|from|to|by)$/.test(token.norm)) break;
    }
    return j;
  }

  /** Whether what follows a comma describes the name before it: no clause of its own, "who …" aside. */
  function apposition(at: number): boolean {
    const token = tokens[at];
    if (!token || quoted(at)) return false;
    if (token.norm === "who" || token.norm === "whose") return true;
    if (token.kind === "number") return tokens[at + 1]?.kind === "mark";
    if (!/^(?:a|an|the|its|his|her|their)$/.test(token.norm) && !(token.capital && token.kind === "word")) return false;
    for (let j = at; j < Math.min(tokens.length, at + longest); j++) {
      const { kind, text: printed, norm, capital } = tokens[j]!;
      if (kind === "mark" && (printed === "," || stop.test(printed))) return true;
      if (auxiliaries.has(norm) || (speechVerbs.has(norm) && !capital)) return false;
      if (!capital && (irregularPasts.has(norm) || (norm.endsWith("ed") && norm.length > 4))) return false;
    }
    return true;
  }

  /** The noun phrase that is the subject of the verb at `v`. */
  function subjectBefore(v: number): { from: number; to: number } | undefined {
    let j = v - 1;
    while (j >= 0 && !quoted(j) && betweenSubjectAndVerb(tokens[j]!)) j--;
    if (j >= 0 && (tokens[j]!.norm === "who" || tokens[j]!.norm === "which")) {
      j--;
      if (tokens[j]?.text === ",") j--;
    }
    if (j < 0 || quoted(j)) return undefined;
    const closed = tokens[j]!.text === ",";
    // Pieces between commas, the last first; without a comma before the verb the last piece is the subject.
    const pieces: { from: number; to: number }[] = [];
    let to = closed ? j : j + 1;
    for (j = to - 1; j >= Math.max(0, v - longest); j--) {
      const token = tokens[j]!;
      if (quoted(j) || (token.kind === "mark" && token.text !== "," && !insideName.test(token.text))) break;
      if (token.text === "-" && token.spaced && tokens[j + 1]?.spaced) break;
      if (!closed && token.kind === "word" && breaksSubject(token)) break;
      if (token.text !== ",") continue;
      pieces.push({ from: j + 1, to });
      to = j;
      if (!closed) break;
    }
    if (to > j + 1 && (closed || pieces.length === 0)) pieces.push({ from: j + 1, to });
    if (closed) {
      // "In a statement, Jane Roe, the mayor, said": the first piece that is no opening adverbial
      if (pieces.length < 2) return undefined;
      pieces.reverse();
      const piece = pieces.find(({ from, to }) => to > from && startsNounPhrase(tokens[from]!));
      return piece && trimmed(piece.from, piece.to, v - 1);
    }
    const piece = pieces[0];
    return piece && trimmed(piece.from, piece.to, piece.to);
  }

  function betweenSubjectAndVerb({ norm }: Token): boolean {
    return adverbs.has(norm) || norm.endsWith("ly") || /^(?:has|have|had|not|will|would|did|does)$/.test(norm);
  }

  function breaksSubject({ norm }: Token): boolean {
    return norm !== "who" && norm !== "whose" && norm !== "and" && (auxiliaries.has(norm) || subordinators.has(norm));
  }

  /** Leaves out what opens the sentence before the subject: "But", "On Monday". */
  function trimmed(from: number, nameEnd: number, to: number): { from: number; to: number } | undefined {
    let start = from;
    while (
      start < nameEnd - 1 &&
      (subordinators.has(tokens[start]!.norm) || adverbs.has(tokens[start]!.norm) || tokens[start]!.kind === "mark")
    )
      start++;
    if (start < nameEnd && !startsNounPhrase(tokens[start]!)) {
      let name = nameEnd;
      while (
        name > start + 1 &&
        tokens[name - 1]!.kind === "word" &&
        tokens[name - 1]!.capital &&
        !isTime(tokens[name - 1]!)
      )
        name--;
      if (name === nameEnd) return undefined;
      start = name;
    }
    return to > start ? { from: start, to } : undefined;
  }

  function speakerOf(from: number, to: number): SpeakerPhrase | undefined {
    let headEnd = from;
    while (
      headEnd < to &&
      tokens[headEnd]!.kind !== "mark" &&
      !(headEnd > from && prepositions.has(tokens[headEnd]!.norm)) &&
      !subordinators.has(tokens[headEnd]!.norm)
    )
      headEnd++;
    if (headEnd === from || auxiliaries.has(tokens[from]!.norm)) return undefined;
    let first = from;
    while (first < headEnd - 1 && determiners.has(tokens[first]!.norm)) first++;
    const last = tokens[headEnd - 1]!;
    if (last.kind === "number" || isPast(last)) return undefined;
    if (headEnd - from > 1 && tokens.slice(from, headEnd).some(({ norm }) => subjectPronouns.has(norm)))
      return undefined;
    // "a spokesman for the ministry": the body is part of who speaks
    let keyEnd = headEnd;
    if (/^(?:for|of|from|at)$/.test(normAt(tokens, headEnd)) && headEnd < to) {
      keyEnd = headEnd + 1;
      while (keyEnd < to && tokens[keyEnd]!.kind !== "mark" && !prepositions.has(tokens[keyEnd]!.norm)) keyEnd++;
    }
    const key = tokens
      .slice(first, keyEnd)
      .filter(({ norm, kind }) => kind !== "mark" && !determiners.has(norm) && !prepositions.has(norm))
      .map(({ norm }) => norm)
      .join(" ");
    if (key === "") return undefined;
    const pronoun = headEnd - from === 1 && speakerPronouns.has(last.norm);
    const unnamed =
      unnamedSources.has(last.norm) &&
      (!last.capital || headEnd - 1 === 0) &&
      !tokens.slice(first, headEnd).some(({ possessive }) => possessive);
    return {
      kind: pronoun ? "pronoun" : unnamed ? "unnamed" : "phrase",
      span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
      head: { start: tokens[first]!.start, end: last.end },
      key,
      sentence: sentence.index,
    };
  }
}

/** "hauled": a verb where a name should end. */
function isPast({ capital, norm }: Token): boolean {
  return !capital && (irregularPasts.has(norm) || (norm.endsWith("ed") && norm.length > 4 && !accusedLike.has(norm)));
}

function isTime({ norm }: Token): boolean {
  return timeWord.test(norm);
}

function startsNounPhrase({ kind, norm }: Token): boolean {
  if (kind !== "word") return kind === "number";
  return (
    !prepositions.has(norm) &&
    !auxiliaries.has(norm) &&
    !subordinators.has(norm) &&
    !/^(?:to|not|so|asked|speaking|writing)$/.test(norm)
  );
}
