// What of the last mutation run's survivors is argued: each mutant that lives on stands in bench/mutation/argued/, by the file, the line and the change,
// with why no copy could tell it from the code, or why what it changes is no decision. Fails on one that is not, and on an argument that nothing needs.
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "../..");
const folder = join(import.meta.dirname, "argued");
const report = JSON.parse(readFileSync(join(root, "coverage/mutation.json"), "utf8"));

let survivors = 0;
const open = [];
const needless = [];
for (const [file, { mutants, source }] of Object.entries(report.files)) {
  const lines = source.split("\n");
  const argued = argumentsOf(file);
  for (const { status, location, replacement } of mutants) {
    if (status !== "Survived" && status !== "NoCoverage") continue;
    survivors++;
    const { start, end } = location;
    const line = lines[start.line - 1].trim();
    const was = lines[start.line - 1].slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
    const change = `${was} => ${replacement.replace(/\s+/g, " ")}`;
    const argument = argued.find((each) => each.line === line && each.change === change);
    if (argument) argument.met = true;
    else open.push(`${file}:${start.line}\n  ${line}\n  ${change}`);
  }
  for (const { line, change, met } of argued) if (!met) needless.push(`${file}\n  ${line}\n  ${change}`);
}

for (const each of open) console.log(`Not argued: ${each}`);
for (const each of needless) console.log(`Argued, but killed or gone: ${each}`);
console.log(
  `${survivors} mutants survive, ${survivors - open.length} of them argued; ${needless.length} arguments are needless.`,
);
process.exitCode = open.length || needless.length ? 1 : 0;

/** The arguments for one file of src/, one a change. */
function argumentsOf(file) {
  const path = join(folder, relative("src", file).replace(/\.ts$/, ".json"));
  if (!existsSync(path)) return [];
  return JSON.parse(readFileSync(path, "utf8")).flatMap(({ line, changes, why }) => {
    if (!why) throw new Error(`${path}: ${line}: no why, expected a sentence`);
    return changes.map((change) => ({ line, change, met: false }));
  });
}
