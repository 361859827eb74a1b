// The README's tables are what the bench printed, to the letter.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const readme = join(import.meta.dirname, "../README.md");

/**
 * Says whether the README holds the tables as printed.
 * @param {readonly string[]} tables
 */
export function holdReadme(tables) {
  const text = readFileSync(readme, "utf8");
  const holds = tables.every((table) => text.includes(`\n\n${table}\n\n`));
  console.log(holds ? "holds   README.md" : "BEHIND  README.md: put the last two tables above in the place of its own");
  return holds;
}
