import { normAt, textAt } from "../language/token-at.js";
import type { ConversionClaim } from "../model/numeric.js";
import type { QuantityMention } from "../model/quantity.js";
import type { Token } from "../model/sentence.js";
import type { ClaimContext } from "./context.js";

const convertible = new Set([
  "length",
  "area",
  "volume",
  "mass",
  "speed",
  "temperature",
  "economy",
  "energy",
  "power",
  "pressure",
  "money",
]);

/** Words that may stand between two figures of one measure: "10 miles, or 16 km", "10 miles (that is, 16 km)". */
const same = new Set(["or", "equivalent", "equal", "to", "equals", "i.e", "ie", "that", "is", "worth", "="]);

/** Words behind a figure that make it a part of the one before: "or 25 kilos per head". */
const shares = /^(?:per|a|an|each|apiece)$/;

/** Measures given twice, in two units side by side. */
export function conversions({ sentences, mentions, base }: ClaimContext): ConversionClaim[] {
  const claims: ConversionClaim[] = [];
  for (let at = 1; at < mentions.quantities.length; at++) {
    const from = mentions.quantities[at - 1]!;
    const to = mentions.quantities[at]!;
    if (from.sentence !== to.sentence || from.quantity.dimension !== to.quantity.dimension) continue;
    if (from.quantity.unit === to.quantity.unit || !convertible.has(from.quantity.dimension)) continue;
    // Cents are a part of dollars, and "$3m, or 12 cents a share" is a share of a sum.
    if ([from, to].some(({ quantity }) => quantity.unit === "cent" || quantity.unit === "penny")) continue;
    const { tokens } = sentences[from.sentence]!;
    if (!sideBySide(tokens, from, to)) continue;
    claims.push({
      ...base({ start: from.start, end: closingEnd(tokens, from, to) }, from.sentence),
      kind: "conversion",
      subject: from.quantity.dimension,
      from: from.quantity,
      to: to.quantity,
    });
  }
  return claims;
}

/** "12 miles (34 km)": with the bracket that closes. */
function closingEnd(tokens: readonly Token[], from: QuantityMention, to: QuantityMention): number {
  const open = tokens.slice(from.endToken, to.firstToken).some(({ text }) => text === "(" || text === "[");
  const next = tokens[to.endToken];
  return open && (next?.text === ")" || next?.text === "]") ? next.end : to.end;
}

function sideBySide(tokens: readonly Token[], from: QuantityMention, to: QuantityMention): boolean {
  const between = tokens.slice(from.endToken, to.firstToken);
  const opening = between.findIndex(({ text }) => text === "(" || text === "[");
  if (opening >= 0) {
    // "60 kilometres south (37 miles)": a word or three may follow the first figure, nothing but "or" the bracket.
    const closing = textAt(tokens, to.endToken);
    return (
      opening <= 3 &&
      between.slice(0, opening).every(({ kind }) => kind === "word") &&
      between.slice(opening + 1).every(({ norm, text }) => same.has(norm) || text === ",") &&
      /^[)\];,/]$/.test(closing)
    );
  }
  if (
    shares.test(normAt(tokens, to.endToken)) ||
    tokens.slice(to.firstToken, to.endToken).some(({ norm }) => norm === "average")
  )
    return false;
  if (between.length === 0 || between.length > 4) return false;
  if (between[0]!.text === "/" && between.length === 1) return true;
  const mark = between[0]!.text === ",";
  const [first, ...rest] = between.slice(mark ? 1 : 0);
  if (!first || !rest.every(({ norm }) => same.has(norm))) return false;
  return first.norm === "equivalent" || (mark ? first.norm === "or" : first.text === "=");
}
