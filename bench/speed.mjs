#!/usr/bin/env node
// How long a whole check takes, as a ratio to compromise's own nlp(text) on the same text in the same run, and how time grows with length.
//
//   npm run bench:speed [-- --corpus FILE.jsonl]
//
// A corpus holds one article a line: { "text": "...", "format"?: "text" | "markdown", "publishedAt"?: "2025-01-31" }. Without one, the
// fixtures are used. Prints ratios and medians; asserts nothing: machines differ.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import nlp from "compromise";
import { globSync } from "tinyglobby";
import { check } from "../dist/index.js";

const { values } = parseArgs({ options: { corpus: { type: "string" }, limit: { type: "string", default: "300" } } });
const articles = values.corpus ? fromCorpus(values.corpus) : fromFixtures();

for (const article of articles.slice(0, 30)) both(article);
const pairs = articles.map(both);
const whole = sum(pairs.map(({ ours }) => ours)) / sum(pairs.map(({ theirs }) => theirs));
const ratios = pairs.map(({ ours, theirs }) => ours / theirs).sort((a, b) => a - b);
const kilobytes = sum(articles.map(({ text }) => text.length)) / 1024;
console.log(`${articles.length} articles, ${kilobytes.toFixed(0)} KB`);
console.log(
  `check / nlp(text)   ${whole.toFixed(2)} in all, median ${at(ratios, 0.5)}, 95th percentile ${at(ratios, 0.95)}`,
);
console.log(
  `articles a second   ${((1000 * articles.length) / sum(pairs.map(({ ours }) => ours))).toFixed(0)} on one core`,
);

console.log("\ngrowth: time for twice the text over time for the text");
const base = articles.map(({ text }) => text).join("\n\n");
let before;
for (const size of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]) {
  let text = base;
  while (text.length < size * 1024) text += `\n\n${base}`;
  text = text.slice(0, size * 1024);
  const ms = median(Array.from({ length: size < 64 ? 9 : 3 }, () => time(() => check(text))));
  console.log(`  ${String(size).padStart(5)} KB${before ? `  ${(ms / before).toFixed(2)}×` : ""}`);
  before = ms;
}

function both({ text, ...options }) {
  const theirs = Math.min(
    time(() => nlp(text)),
    time(() => nlp(text)),
  );
  const ours = Math.min(
    time(() => check(text, options)),
    time(() => check(text, options)),
  );
  return { ours, theirs };
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function fromCorpus(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .slice(0, Number(values.limit))
    .map((line) => JSON.parse(line))
    .map(({ text, format, publishedAt }) => ({
      text,
      format: format ?? undefined,
      publishedAt: publishedAt ?? undefined,
    }));
}

function fromFixtures() {
  return globSync("fixtures/*/*/article.*")
    .sort()
    .map((file) => ({ text: readFileSync(file, "utf8") }));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(2);
}
