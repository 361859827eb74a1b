import type { Article, Block } from "../model/article.js";
import type { Suppression } from "../model/suppression.js";
import { placesIn, sourceSpan } from "./passage.js";

/** `<!-- gainsay-ignore quantity, total -- two tallies, see desk note -->` */
const comment = /<!--\s*gainsay-ignore\b([^>]{0,600}?)-->/g;
/** The key of the front matter, with a rule and its reason a line: YAML, and the table of TOML. */
const frontMatter = /^\uFEFF?\s*(?:---|\+\+\+)[ \t]*\r?\n([\s\S]{0,50000}?)\n(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/;
const keyed = /^(?:gainsay-ignore:|\[gainsay-ignore\])[ \t]*\r?\n((?:[ \t]*[\w"'-]+[ \t]*[:=][^\n]*(?:\n|$))+)/m;
const pair = /^([ \t]*)["']?([\w-]+)["']?[ \t]*[:=][ \t]*(.*?)[ \t]*\r?$/gm;

/** The articles of a source with what the desk has asked to be silent about in each, in the order it stands. */
export function withSuppressions(articles: readonly Article[], source: string): readonly Article[] {
  if (!source.includes("gainsay-ignore")) return articles;
  const place = placesIn(source);
  const at = (start: number, end: number): Place => ({ start, end, ...place(start) });
  const asked = [...inFrontMatter(source, at), ...inComments(source, articles, at)];
  return articles.map((article, index) => {
    const suppressions = asked.flatMap(({ home = index, suppression }) => (home === index ? suppression : []));
    return suppressions.length > 0 ? { ...article, suppressions } : article;
  });
}

interface Asked {
  readonly suppression: Suppression;
  /** The number of the article it is about. Absent: all of the source. */
  readonly home?: number;
}

type Place = Pick<Suppression, "start" | "end" | "line" | "column">;
type At = (start: number, end: number) => Place;

function* inFrontMatter(source: string, at: At): Generator<Asked> {
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
    const reason = value.replace(/^(["'])(.*)\1$/, "$2").trim();
    yield { suppression: { rule, reason, ...at(from, from + text.trim().length) } };
  }
}

/** Each comment's suppressions, for the article it stands in: the one whose block is around it or comes next. */
function* inComments(source: string, articles: readonly Article[], at: At): Generator<Asked> {
  const scopeIn = articles.map((article) => scopes(article, source));
  for (const match of source.matchAll(comment)) {
    const [written, inner = ""] = match;
    const [names = "", ...reasons] = inner.split(/\s--\s|\s—\s|\s–\s/);
    const own = at(match.index, match.index + written.length);
    const found = scopeIn.map((scopeOf) => scopeOf(own));
    const nearest = Math.min(...found.map((scope) => scope?.start ?? Number.POSITIVE_INFINITY));
    const index = found.findIndex((scope) => scope?.start === nearest);
    // A comment that nothing follows is about nothing: the last article tells of it.
    const home = index < 0 ? articles.length - 1 : index;
    const scope = found[home] ?? { start: own.end, end: own.end };
    const rules = names.split(/[\s,]+/).filter((name) => name !== "");
    for (const rule of rules.length > 0 ? rules : [""])
      yield { suppression: { rule, reason: reasons.join(" -- ").trim(), ...own, scope }, home };
  }
}

type Span = Required<Suppression>["scope"];

/** Finds the block around a comment, or else the next one; to be asked in the order of the comments. */
function scopes({ blocks, pieces }: Article, source: string): (own: Span) => Span | undefined {
  const spans = blocks.map((block) => spanOf(block, pieces, source)).sort((a, b) => a.start - b.start || a.end - b.end);
  let next = 0;
  return (own) => {
    while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < own.start) next++;
    const around = spans[next - 1];
    return around && own.end < around.end ? around : spans[next];
  };
}

function spanOf({ start, end }: Block, pieces: Article["pieces"], source: string): Span {
  const { sourceStart, sourceEnd } = sourceSpan({ pieces }, { start, end });
  return { start: sourceStart, end: Math.min(sourceEnd, source.length) };
}
