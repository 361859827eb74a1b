import type { Article } from "../../model/article.js";
import type { Contradiction, Severity } from "../../model/contradiction.js";
import { excerpt } from "../excerpt.js";
import { printable } from "../printable.js";
import type { Mark } from "./marks.js";
import { type Markup, markup } from "./markup.js";

/** As a sign beside the word: nobody needs to tell them apart by colour. */
export const signs: Readonly<Record<Severity, string>> = { error: "✕", warning: "▲", note: "●" };

/** Letters of copy shown of a passage and its sentence. */
const reach = 260;
/** No more passages than this are shown of one side. */
const shownPerSide = 4;

/** One contradiction: its sides beside each other, the working, and the question for the reporter. */
export function card(
  each: Contradiction,
  number: number,
  id: string,
  marks: readonly Mark[],
  article: Article,
): Markup {
  const { severity, rule, confidence, message, why, question } = each;
  const sides = new Map<string, Mark[]>();
  for (const mark of marks) sides.set(mark.passage.value, [...(sides.get(mark.passage.value) ?? []), mark]);
  return markup`<li><article class="card ${severity}" id="${id}" tabindex="-1" aria-labelledby="${id}-title" data-rule="${rule}" data-severity="${severity}">
<p class="kicker"><span class="severity ${severity}"><span aria-hidden="true">${signs[severity]}</span> ${severity}</span> <span class="rule">${rule}</span>${confidence !== "certain" && markup` <span class="confidence">${confidence}</span>`}</p>
<h4 id="${id}-title"><span class="number">${number}</span> ${message}</h4>
<div class="sides">${[...sides].map(([value, side]) => sideOf(value, side, article))}</div>
<dl class="working"><dt>Why</dt><dd>${why}</dd><dt>Ask</dt><dd class="question">${question}</dd></dl>
<p class="do"><button type="button" class="copy" data-copy="${toCopy(each, marks)}">Copy question<span class="unseen"> ${number}</span></button></p>
</article></li>\n`;
}

function sideOf(value: string, side: readonly Mark[], article: Article): Markup {
  const times = side.length > 1 && markup` <span class="times">×${side.length}</span>`;
  const more = side.length - shownPerSide;
  return markup`<div class="side"><p class="value">${value}${times}</p>
${side.slice(0, shownPerSide).map((mark) => cited(mark, article))}${
  more > 0 &&
  markup`<p class="more">and ${side.slice(shownPerSide).map((mark, index) => markup`${index > 0 && ", "}${where(mark, mark.label)}`)}</p>`
}</div>\n`;
}

function cited(mark: Mark, article: Article): Markup {
  const { passage, span, label } = mark;
  const shown = span
    ? excerpt(article.text, span.start, span.end, reach)
    : excerpt(article.source, passage.start, passage.end, reach);
  return markup`<p class="place">${where(mark, label)} line ${passage.line}, ${zoneName(passage.zone)}</p>
<blockquote>${shown.before}<mark class="${mark.severity}">${shown.passage}</mark>${shown.after}</blockquote>\n`;
}

/** The passage's name as a link to it, where it stands in the article as read. */
function where({ id, span, severity }: Mark, label: string): Markup {
  if (!span) return markup`<span class="label ${severity}">${label}</span>`;
  return markup`<a class="label ${severity}" href="#${id}"><span class="unseen">passage </span>${label}</a>`;
}

function zoneName(zone: string): string {
  return zone.replace("-", " ");
}

/** The question, and under it what it is about: as it goes into a mail. */
function toCopy({ question }: Contradiction, marks: readonly Mark[]): string {
  const about = marks.map(({ passage: { line, text } }) => `- line ${line}: “${printable(text).trim()}”`);
  return [question, ...about].join("\n");
}
