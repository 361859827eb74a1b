#!/usr/bin/env node
// How right and how quiet Gainsay is, beside a naive rule and textlint's weekday rule.
//
//   npm run bench:accuracy [-- --corpus FILE.jsonl]… [-- --floors | --raise]
//
// Without a corpus: every rule's own examples, contradictions planted into the consistent fixtures and the consistent examples, and false
// alarms on these. With corpora: what their articles are labelled with, contradictions planted into their clean ones, false alarms on these.
// --floors fails where a figure is beneath bench/floors.json or the README's tables are others; --raise lifts the floors that are beneath the
// figures.
import { parseArgs } from "node:util";
import { rules } from "../../dist/index.js";
import { cleanFixtures, corpus } from "../articles.mjs";
import { holdFloors, raiseFloors } from "../floors.mjs";
import { gainsay } from "../peers/gainsay.mjs";
import { sameNoun } from "../peers/same-noun.mjs";
import { textlint } from "../peers/textlint.mjs";
import { holdReadme } from "../readme.mjs";
import { percent, table } from "../table.mjs";
import { altered } from "./alterations.mjs";
import { onAltered, onClean, onLabelled } from "./measure.mjs";

const { values } = parseArgs({
  options: {
    corpus: { type: "string", multiple: true, default: [] },
    floors: { type: "boolean", default: false },
    raise: { type: "boolean", default: false },
  },
});
const peers = [gainsay, sameNoun, textlint];

if (values.corpus.length) for (const file of values.corpus) await measureCorpus(file);
else await measureOwn();

async function measureOwn() {
  const examples = examplesByRule();
  console.log(`\n${rules.length} rules' own examples\n`);
  const contradicting = await onLabelled(
    gainsay,
    examples.flatMap(({ contradicts }) => contradicts),
  );
  console.log(
    table(
      ["rule", "contradicting", "found", "consistent", "flagged"],
      await Promise.all(
        examples.map(async ({ id, consistent }) => {
          const { planted, found } = contradicting.kinds[id];
          const { articles, flagged } = await onClean(gainsay, consistent);
          return [id, planted, found, articles, flagged];
        }),
      ),
    ),
  );
  const clean = [...cleanFixtures(), ...examples.flatMap(({ consistent }) => consistent)];
  const { tables, ...figures } = await measureClean("the consistent fixtures and examples", clean);
  if (values.raise) raiseFloors("accuracy", figures);
  if (values.floors) process.exitCode = [holdFloors("accuracy", figures), holdReadme(tables)].every(Boolean) ? 0 : 1;
}

async function measureCorpus(file) {
  const articles = corpus(file);
  const machineMade = articles.filter(({ altered, original }) => altered && original !== undefined);
  const labelled = articles.filter(({ altered, contradictions }) => !altered && contradictions);
  if (machineMade.length) await printAltered(`${file}: ${machineMade.length} altered articles`, machineMade);
  if (labelled.some(({ contradictions }) => contradictions.length)) await printLabelled(file, labelled);
  const clean = labelled.filter(({ contradictions }) => !contradictions.length);
  if (clean.length) await measureClean(`the clean articles of ${file}`, clean);
  if (!machineMade.length && !labelled.length)
    console.log(`\n${file}: ${articles.length} articles, none of them labelled: nothing to measure`);
}

/** Contradictions planted into clean articles, and false alarms on them. */
async function measureClean(where, clean) {
  const planted = [...altered(clean)];
  const own = await printAltered(`${planted.length} contradictions planted into ${where}`, planted);
  console.log(`\nfalse alarms on ${where}\n`);
  const rows = [];
  let flaggedPerThousand = 0;
  for (const peer of peers) {
    const { articles, flagged, reports } = await onClean(peer, clean);
    const per = (n) => (1000 * n) / articles;
    rows.push([peer.name, articles, flagged, per(flagged).toFixed(0), per(reports).toFixed(0)]);
    if (peer === gainsay) flaggedPerThousand = per(flagged);
  }
  const alarms = table(["", "articles", "flagged", "flagged per 1,000", "reports per 1,000"], rows);
  console.log(alarms);
  return {
    recall: own.recall,
    precision: own.precision,
    quiet: 1 - flaggedPerThousand / 1000,
    tables: [own.printed, alarms],
  };
}

async function printAltered(title, articles) {
  console.log(`\n${title}\n`);
  const results = [];
  for (const peer of peers) results.push(await onAltered(peer, articles));
  const kinds = Object.keys(results[0].kinds);
  const cell = ({ found, planted }) => `${found} (${percent(found, planted)})`;
  const sums = results.map((result) => ({
    planted: total(result, "planted"),
    found: total(result, "found"),
  }));
  const printed = table(
    ["planted", "number", ...peers.map(({ name }) => name)],
    [
      ...kinds.map((kind) => [
        kind,
        results[0].kinds[kind].planted,
        ...results.map((result) => cell(result.kinds[kind])),
      ]),
      ["all: recall", sums[0].planted, ...sums.map(cell)],
      ["precision", "", ...results.map(({ right, fresh }) => percent(right, fresh))],
    ],
  );
  console.log(printed);
  return {
    printed,
    recall: sums[0].found / sums[0].planted,
    precision: results[0].right / results[0].fresh,
  };
}

async function printLabelled(file, articles) {
  console.log(`\n${file}: contradictions that ${articles.length} articles hold\n`);
  const results = [];
  for (const peer of peers) results.push(await onLabelled(peer, articles));
  const kinds = Object.keys(results[0].kinds).sort();
  console.log(
    table(
      ["labelled", "number", ...peers.map(({ name }) => name)],
      [
        ...kinds.map((kind) => [
          kind,
          results[0].kinds[kind].planted,
          ...results.map(({ kinds }) => kinds[kind].found),
        ]),
        [
          "all: recall",
          total(results[0], "planted"),
          ...results.map(
            (result) => `${total(result, "found")} (${percent(total(result, "found"), total(result, "planted"))})`,
          ),
        ],
        ["precision", "", ...results.map(({ right, reported }) => percent(right, reported))],
      ],
    ),
  );
}

function total({ kinds }, key) {
  return Object.values(kinds).reduce((sum, kind) => sum + kind[key], 0);
}

/** A rule's examples as articles. A clash of one passage is labelled with that passage. */
function examplesByRule() {
  const article =
    (id) =>
    ({ copy, publishedAt }, at) => ({
      id: `${id} ${at + 1}`,
      text: copy,
      ...(publishedAt && { publishedAt }),
    });
  return rules.map(({ id, examples: { contradicts, consistent } }) => ({
    id,
    contradicts: contradicts.map((example, at) => ({
      ...article(id)(example, at),
      contradictions: [{ type: id, passages: example.clash }],
    })),
    consistent: consistent.map(article(id)),
  }));
}
