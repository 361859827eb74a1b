#!/usr/bin/env node
// How long a whole check takes beside compromise's own nlp(text) and harper.js's lint of the same text, in one run; how time and memory grow;
// and how soon the program's first report is there.
//
//   npm run bench:speed [-- --corpus FILE.jsonl] [-- --floors | --raise]
//
// Without a corpus the fixtures are used. Prints ratios and medians: machines differ. --floors fails where a ratio is beneath
// bench/floors.json; --raise lifts the floors.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import nlp from "compromise";
import { Dialect, LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { check } from "../dist/index.js";
import { allFixtures, corpus } from "./articles.mjs";
import { holdFloors, raiseFloors } from "./floors.mjs";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    limit: { type: "string", default: "200" },
    floors: { type: "boolean", default: false },
    raise: { type: "boolean", default: false },
  },
});
const articles = (values.corpus ? corpus(values.corpus) : allFixtures()).slice(0, Number(values.limit));
const linter = new LocalLinter({ binary, dialect: Dialect.American });
await linter.setup();

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(2);

for (let round = 0; round < 3; round++) for (const article of articles.slice(0, 40)) await one(article);
const times = [];
for (const article of articles) times.push(await one(article));
const kilobytes = sum(articles.map(({ text }) => text.length)) / 1024;
console.log(`${articles.length} articles, ${kilobytes.toFixed(0)} KB`);
beside("check / nlp(text)", ({ tagger }) => tagger);
beside("check / harper lint", ({ harper }) => harper);
console.log(
  `articles a second     ${((1000 * articles.length) / sum(times.map(({ ours }) => ours))).toFixed(0)} on one core`,
);

const { worst, memory } = growth();
console.log(`\nmost memory at 1 MB   ${memory.toFixed(0)} MB of heap`);
firstReport();

const figures = {
  "nlp(text) / check": sum(times.map(({ tagger }) => tagger)) / sum(times.map(({ ours }) => ours)),
  "harper lint / check": sum(times.map(({ harper }) => harper)) / sum(times.map(({ ours }) => ours)),
  "2 / worst doubling": 2 / worst,
};
if (values.raise) raiseFloors("speed", figures);
if (values.floors) process.exitCode = holdFloors("speed", figures) ? 0 : 1;

/** The least of three runs of each, in milliseconds. */
async function one({ text, format, publishedAt }) {
  const least = { ours: Infinity, tagger: Infinity, harper: Infinity };
  for (let run = 0; run < 3; run++) {
    least.ours = Math.min(least.ours, await time(() => check(text, { format, publishedAt })));
    least.tagger = Math.min(least.tagger, await time(() => nlp(text)));
    least.harper = Math.min(least.harper, await time(() => linter.lint(text)));
  }
  return least;
}

async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function beside(title, other) {
  const whole = sum(times.map(({ ours }) => ours)) / sum(times.map(other));
  const ratios = times.map((each) => each.ours / other(each)).sort((a, b) => a - b);
  console.log(
    `${title.padEnd(21)} ${whole.toFixed(2)} in all, median ${at(ratios, 0.5)}, 95th percentile ${at(ratios, 0.95)}`,
  );
}

/** Prints how time grows when a text is doubled; whole articles one after another, from 1 KB to 1 MB. */
function growth() {
  console.log("\ngrowth: time for twice the text over time for the text");
  const pile = articles.map(({ text }) => text).join("\n\n");
  let before;
  let worst = 0;
  let memory = 0;
  for (let size = 1; size <= 1024; size *= 2) {
    const text = `${pile}\n\n`.repeat(Math.ceil((size * 1024) / pile.length)).slice(0, size * 1024);
    const runs = Math.max(3, Math.min(30, 512 / size));
    let best = Infinity;
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      check(text, { format: "text" });
      best = Math.min(best, performance.now() - start);
      memory = Math.max(memory, process.memoryUsage().heapUsed / 2 ** 20);
    }
    console.log(`  ${String(size).padStart(5)} KB${before ? `  ${(best / before).toFixed(2)}×` : ""}`);
    // beneath this a single paragraph more or less decides
    if (before && size > 16) worst = Math.max(worst, best / before);
    before = best;
  }
  return { worst, memory };
}

/** The program on one short story, beside node doing nothing. */
function firstReport() {
  const root = join(import.meta.dirname, "..");
  const timed = (...args) =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        spawnSync(process.execPath, args, { cwd: root });
        return performance.now() - start;
      }),
    );
  const nothing = timed("--eval", "");
  const report = timed("dist/bin.js", "check", "fixtures/contradictory/harbour-tunnel/article.md");
  console.log(`first report of the program: ${(report / nothing).toFixed(1)} times the start of node itself`);
}
