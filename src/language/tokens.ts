import { abbreviations, abbreviationsBeforeFigures, smallAbbreviations } from "../lexicon/abbreviations.js";
import type { Token } from "../model/sentence.js";
import { fold } from "./fold.js";

/*
 * One pass, longest first:
 *   letters with stops     U.S.  p.m.  Ph.D.
 *   a word                 Calheiros  al-Assad  O’Neill  G7  US-Japan  AT&T
 *   a figure               14,500  2.5  1986/87 is three tokens
 *   one mark               anything else that is not white space
 */
const pattern =
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|Ph\.D\.?|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’ʼ\-‐‑&]|(?<=[dlDLO])['’])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\d+(?:[.,]\d+)*|\S/gu;

const startsWithLetter = /^\p{L}/u;
const startsWithDigit = /^\d/;
const startsWithCapital = /^\p{Lu}/u;
const capitalLetter = /^\p{Lu}$/u;
const contractedIs = /^(?:it|he|she|that|there|here|what|who|where|how|let|when)'s$/;
const figureNext = /^\s*\d/;

/** Splits `text` from `start` to `end` into tokens. Offsets count in `text`. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const slice = text.slice(start, end);
  const tokens: Token[] = [];
  let openSingle = false;
  let last = -1;
  pattern.lastIndex = 0;
  for (const match of slice.matchAll(pattern)) {
    const at = match.index;
    let raw = match[0];
    // A match that began inside the stop taken by the abbreviation before it.
    if (at < last) continue;
    const first = raw.charCodeAt(0);
    const word = startsWithLetter.test(raw);
    let norm = word ? fold(raw) : raw;
    let possessive = false;
    if (word) {
      if (norm.endsWith("'s") && !contractedIs.test(norm)) {
        possessive = true;
        norm = norm.slice(0, -2);
      }
      const after = slice[at + raw.length];
      if (after === "." && !possessive && ownsStop(raw, norm, slice, at + raw.length + 1)) raw += ".";
      else if (
        (after === "’" || after === "'") &&
        norm.endsWith("s") &&
        !openSingle &&
        !/[\p{L}\p{N}]/u.test(slice[at + raw.length + 1] ?? "")
      ) {
        raw += after;
        possessive = true;
      }
      if (norm.includes(".")) norm = norm.replaceAll(".", "");
    } else if (first === 0x2018) openSingle = true;
    else if (first === 0x2019) openSingle = false;
    tokens.push({
      index: tokens.length,
      start: start + at,
      end: start + at + raw.length,
      kind: word ? "word" : startsWithDigit.test(raw) ? "number" : "mark",
      text: raw,
      norm,
      spaced: at !== last,
      capital: word && startsWithCapital.test(raw),
      possessive,
    });
    last = at + raw.length;
  }
  return tokens;
}

/** Whether the full stop after a word belongs to it: "Mr.", "Oct.", "No." before a figure, a lone initial "F.". */
function ownsStop(raw: string, norm: string, slice: string, after: number): boolean {
  if (capitalLetter.test(raw)) return true;
  if (abbreviationsBeforeFigures.has(norm)) return figureNext.test(slice.slice(after, after + 4));
  return abbreviations.has(norm) && (startsWithCapital.test(raw) || smallAbbreviations.has(norm));
}
