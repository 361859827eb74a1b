import type { Block } from "../model/article.js";
import type { Suppression } from "../model/suppression.js";
import type { Assembled } from "./assemble.js";
import { placesIn, sourceSpan } from "./passage.js";

/** `<!-- gainsay-ignore quantity, total -- two tallies, see desk note -->` */
const comment = /<!--\s*gainsay-ignore\b([^>]{0,600}?)-->/g;
/** The key of the front matter, with a rule and its reason a line: YAML, and the table of TOML. */
const frontMatter = /^\uFEFF?\s*(?:---|\+\+\+)[ \t]*\r?\n([\s\S]{0,50000}?)\n(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/;
const keyed = /^(?:gainsay-ignore:|\[gainsay-ignore\])[ \t]*\r?\n((?:[ \t]*[\w"'-]+[ \t]*[:=][^\n]*(?:\n|$))+)/m;
const pair = /^([ \t]*)["']?([\w-]+)["']?[ \t]*[:=][ \t]*(.*?)[ \t]*\r?$/gm;

/** What the desk has asked to be silent about, in the order it stands. */
export function suppressionsOf(source: string, assembled: Assembled): readonly Suppression[] {
  if (!source.includes("gainsay-ignore")) return [];
  const place = placesIn(source);
  const at = (start: number, end: number): Place => ({ start, end, ...place(start) });
  return [...inFrontMatter(source, at), ...inComments(source, assembled, at)];
}

type Place = Pick<Suppression, "start" | "end" | "line" | "column">;
type At = (start: number, end: number) => Place;

function* inFrontMatter(source: string, at: At): Generator<Suppression> {
  const head = frontMatter.exec(source);
  const table = head && keyed.exec(head[1] as string);
  if (!head || !table) return;
  const lines = table[1] as string;
  const start = head[0].indexOf(head[1] as string) + table.index + table[0].length - lines.length;
  const nested = table[0].startsWith("gainsay");
  for (const match of lines.matchAll(pair)) {
    const [text, indent = "", rule = "", value = ""] = match;
    // In YAML a line without indent begins another key.
    if (nested && indent === "") return;
    const from = start + match.index + indent.length;
    yield {
      rule,
      reason: value.replace(/^(["'])(.*)\1$/, "$2").trim(),
      ...at(from, from + text.trim().length),
    };
  }
}

function* inComments(source: string, assembled: Assembled, at: At): Generator<Suppression> {
  const blocks = assembled.blocks
    .map((block) => spanOf(block, assembled, source))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let next = 0;
  for (const match of source.matchAll(comment)) {
    const [written, inner = ""] = match;
    const [names = "", ...reasons] = inner.split(/\s--\s|\s—\s|\s–\s/);
    const own = at(match.index, match.index + written.length);
    while ((blocks[next]?.start ?? Number.POSITIVE_INFINITY) < own.start) next++;
    const around = blocks[next - 1];
    const scope = around && own.end < around.end ? around : blocks[next];
    const rules = names.split(/[\s,]+/).filter((name) => name !== "");
    // A comment that nothing follows is about nothing.
    for (const rule of rules.length > 0 ? rules : [""])
      yield { rule, reason: reasons.join(" -- ").trim(), ...own, scope: scope ?? { start: own.end, end: own.end } };
  }
}

function spanOf({ start, end }: Block, { pieces }: Assembled, source: string): { start: number; end: number } {
  const { sourceStart, sourceEnd } = sourceSpan({ pieces }, { start, end });
  return { start: sourceStart, end: Math.min(sourceEnd, source.length) };
}
