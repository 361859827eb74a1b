import type { Severity } from "../../model/contradiction.js";
import type { Counts } from "../../model/report.js";
import { signs } from "./card.js";
import style from "./desk.css?raw";
import script from "./desk.js?raw";
import { type Markup, markup, verbatim, written } from "./markup.js";
import { scriptHash, styleHash } from "./policy.js";
import type { HtmlSection } from "./section.js";

const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** The whole page: what was found, how to step through it, the articles by severity. Sections come in the order of their articles. */
export function htmlPage(sections: readonly HtmlSection[]): string {
  const total = sum(sections);
  const found = severities.some((severity) => total[severity] > 0);
  const bySeverity = [...sections].sort((a, b) => {
    const first = severities.find((severity) => a.counts[severity] !== b.counts[severity]);
    return first ? b.counts[first] - a.counts[first] : 0;
  });
  const [alone] = sections.length === 1 ? sections : [];
  const name = alone ? (alone.path ?? alone.headline ?? "an article") : `${sections.length} articles`;
  const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  return written(markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${tally(total)} in ${name} · Gainsay</title>
<style>${verbatim(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the contradictions</a>
<header class="masthead">
<div class="line"><p class="brand">Gainsay</p>
<p class="look" hidden><button type="button" id="theme">Theme: auto</button>${found && markup`<button type="button" id="keys" aria-haspopup="dialog">Keys</button>`}</p></div>
<h1>${tally(total)} <span class="in">in ${name}</span></h1>
<p class="lead">Both passages as printed, why they clash, and what to ask. Which side is right is for the reporter to say.</p>
</header>
${found && tools(sections, total)}
<main id="main" tabindex="-1">
${!alone && index(bySeverity)}
${bySeverity.filter(({ body }) => body).map((section) => article(section, alone !== undefined))}</main>
${found && help}
<p class="unseen" role="status" id="said"></p>
<script>${verbatim(script)}</script>
</body>
</html>
`);
}

function sum(sections: readonly HtmlSection[]): Counts {
  const all = { error: 0, warning: 0, note: 0 };
  for (const { counts } of sections) for (const severity of severities) all[severity] += counts[severity];
  return all;
}

function tally(counts: Counts): string {
  const some = severities.filter((severity) => counts[severity] > 0);
  return some.map((severity) => many(counts[severity], severity)).join(", ") || "No contradictions";
}

function many(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Stepping, filters, the look. All of it needs the script, and is hidden without. */
function tools(sections: readonly HtmlSection[], total: Counts): Markup {
  const rules = [...new Set(sections.flatMap((section) => section.rules))].sort();
  return markup`<nav class="tools" aria-label="Contradictions" hidden>
<span class="steps"><button type="button" id="previous">Previous</button><button type="button" id="next">Next</button></span>
<span class="at" id="at" aria-hidden="true"></span>
<details class="filter"><summary>Filter<span id="filtered"></span></summary>
<div class="choices"><fieldset><legend>Severity</legend>
${severities.filter((severity) => total[severity] > 0).map((severity) => markup`<label><input type="checkbox" name="severity" value="${severity}" checked><span class="severity ${severity}"><span aria-hidden="true">${signs[severity]}</span> ${severity}</span> <span class="times">${total[severity]}</span></label>\n`)}</fieldset>
<label class="rules">Rule <select id="rule"><option value="">all rules</option>${rules.map((rule) => markup`<option>${rule}</option>`)}</select></label></div>
</details>
</nav>`;
}

function index(sections: readonly HtmlSection[]): Markup {
  const flagged = sections.filter(({ body }) => body);
  const clean = sections.filter(({ body }) => !body);
  return markup`<nav class="index" aria-labelledby="index"><h2 class="overline" id="index">Articles, the gravest first</h2>
<ol>${flagged.map(
    ({
      id,
      counts,
      gravest,
      ...section
    }) => markup`<li><a href="#${id}">${titleOf(section)}</a>${section.headline !== undefined && markup` <span class="path">${section.path}</span>`}
<span class="counts">${severities.filter((severity) => counts[severity] > 0).map((severity) => markup`<span class="severity ${severity}"><span aria-hidden="true">${signs[severity]}</span> ${many(counts[severity], severity)}</span> `)}</span>
<span class="gravest">${gravest}</span></li>\n`,
  )}</ol>
${
  clean.length > 0 &&
  markup`<details class="clean"><summary>${many(clean.length, "article")} without contradictions</summary>
<ul>${clean.map((section) => markup`<li>${section.path ?? titleOf(section)}${section.silenced}</li>\n`)}</ul></details>`
}
</nav>`;
}

function article(section: HtmlSection, alone: boolean): Markup {
  const { id, path, headline, published, body } = section;
  const known = [
    alone || headline === undefined || path === undefined ? "" : path,
    published === undefined ? "" : `published ${published}`,
  ];
  return markup`<section class="article" id="${id}" tabindex="-1" aria-labelledby="${id}-title">
<header><h2 id="${id}-title">${titleOf(section)}</h2><p class="path">${known.filter((part) => part !== "").join(", ")}</p></header>
${body}</section>
`;
}

function titleOf({ headline, path }: Pick<HtmlSection, "headline" | "path">): string {
  return headline ?? path ?? "An article without a headline";
}

const help = markup`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<dl>
<div class="key"><dt><kbd>j</kbd> <kbd>n</kbd></dt><dd>next contradiction</dd></div>
<div class="key"><dt><kbd>k</kbd> <kbd>p</kbd></dt><dd>previous contradiction</dd></div>
<div class="key"><dt><kbd>Enter</kbd></dt><dd>from a contradiction to its first passage in the article, and from a passage back</dd></div>
<div class="key"><dt><kbd>o</kbd></dt><dd>its other passages, one after the other</dd></div>
<div class="key"><dt><kbd>c</kbd></dt><dd>copy the question</dd></div>
<div class="key"><dt><kbd>?</kbd></dt><dd>these keys</dd></div>
<div class="key"><dt><kbd>Esc</kbd></dt><dd>close; let go of the contradiction</dd></div>
</dl>
<p><label class="switch"><input type="checkbox" id="keys-on" checked> Keys of one letter are on</label></p>
<form method="dialog"><button>Close</button></form>
</dialog>`;
