import type { Article, Block } from "../../model/article.js";
import { type Mark, type Stretch, stretches } from "./marks.js";
import { type Markup, markup } from "./markup.js";
import type { Places } from "./places.js";

/** The article as it was read, block by block, with its marks. */
export function articleAsRead(article: Article, marks: readonly Mark[], places: Places): Markup {
  const byStart = marks.filter(({ span }) => span).sort((a, b) => a.span!.start - b.span!.start);
  let next = 0;
  let running: Mark[] = [];
  const copy = new Map<Block, Markup>();
  for (const block of [...article.blocks].sort((a, b) => a.start - b.start)) {
    running = running.filter(({ span }) => span && span.end > block.start);
    for (let mark = byStart[next]; mark?.span && mark.span.start < block.end; mark = byStart[++next])
      running.push(mark);
    copy.set(block, markup`${stretches(block, running).map((stretch) => marked(article.text, stretch))}`);
  }
  const line = (block: Block) => markup` data-line="${places.line(block.start)}"`;
  const shown = (block: Block) => copy.get(block) as Markup;
  const headline = article.blocks.findIndex(({ zone, key, cell }) => zone === "headline" && key === undefined && !cell);
  const headed = ([first]: readonly Block[]) => headline >= 0 && first!.index > headline;
  return markup`${groups(article.blocks).map((group) => groupOf(group, headed(group), shown, line))}`;
}

function marked(text: string, { start, end, marks, ending }: Stretch): Markup {
  const copy = text.slice(start, end);
  if (!marks.length) return markup`${copy}`;
  const severity = (["error", "warning", "note"] as const).find((each) => marks.some((mark) => mark.severity === each));
  const cards = [...new Set(marks.map(({ card }) => card))].join(" ");
  const shown = markup`<mark class="${severity}" data-of="${cards}">${copy}</mark>`;
  return markup`${shown}${ending.map(label)}`;
}

function label({ id, card, label, severity }: Mark): Markup {
  return markup`<a class="label ${severity}" id="${id}" href="#${card}" data-of="${card}"><span class="unseen">contradiction </span>${label}</a>`;
}

/** Neighbours that make one table or one list, and blocks that stand alone. */
function groups(blocks: readonly Block[]): Block[][] {
  const made: Block[][] = [];
  for (const block of blocks) {
    const before = made.at(-1)?.[0];
    if (before && kind(before) !== undefined && kind(before) === kind(block)) made.at(-1)?.push(block);
    else made.push([block]);
  }
  return made;
}

function kind({ cell, zone, key }: Block): string | undefined {
  if (cell) return `table ${cell.table}`;
  if (key !== undefined) return "metadata";
  return zone === "list-item" || zone === "contents" ? zone : undefined;
}

type Shown = (block: Block) => Markup;

function groupOf(group: readonly Block[], headed: boolean, copy: Shown, line: Shown): Markup {
  const [first] = group as [Block];
  if (first.cell) return table(group, copy, line);
  if (first.key !== undefined) return metadata(group, copy, line);
  if (kind(first))
    return markup`<ul class="${first.zone}">${group.map((item) => markup`<li class="depth-${Math.min(item.level ?? 1, 6)}"${line(item)}>${copy(item)}</li>`)}</ul>\n`;
  return block(first, headed, copy, line);
}

/** `headed`: a headline stands above, and so a heading is one rank below it. */
function block(each: Block, headed: boolean, copy: Shown, line: Shown): Markup {
  switch (each.zone) {
    case "headline":
      return markup`<h4 class="headline"${line(each)}>${copy(each)}</h4>\n`;
    case "heading":
      return headed
        ? markup`<h5 class="heading"${line(each)}>${copy(each)}</h5>\n`
        : markup`<h4 class="heading"${line(each)}>${copy(each)}</h4>\n`;
    case "quote":
      return markup`<blockquote${line(each)}>${copy(each)}</blockquote>\n`;
    default:
      return markup`<p class="${each.zone}"${line(each)}>${copy(each)}</p>\n`;
  }
}

/** What stands in the front matter or the head of the page, by its keys. */
function metadata(group: readonly Block[], copy: Shown, line: Shown): Markup {
  return markup`<dl class="metadata">${group.map((each) => markup`<div${line(each)}><dt>${each.key}</dt><dd>${copy(each)}</dd></div>`)}</dl>\n`;
}

function table(group: readonly Block[], copy: Shown, line: Shown): Markup {
  const rows = new Map<number, Block[]>();
  for (const each of group) {
    const row = rows.get(each.cell!.row);
    if (row) row.push(each);
    else rows.set(each.cell!.row, [each]);
  }
  const width = Math.max(...group.map(({ cell }) => cell!.column + 1));
  const drawn = [...rows].map(([number, cells]) => {
    const at = new Map(cells.map((each) => [each.cell!.column, each]));
    const head = number === 0;
    return markup`<tr${line(cells[0] as Block)}>${Array.from({ length: Math.min(width, 100) }, (_, column) => {
      const cell = at.get(column);
      const inside = cell && copy(cell);
      return head && cell ? markup`<th scope="col">${inside}</th>` : markup`<td>${inside}</td>`;
    })}</tr>`;
  });
  return markup`<div class="table" role="group" aria-label="table ${group[0]!.cell!.table + 1}" tabindex="0"><table>${drawn}</table></div>\n`;
}
