// Figures that may not fall. bench/floors.json holds them by bench and name; all are shares, or ratios turned so that more is better.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = join(import.meta.dirname, "floors.json");
const read = () => JSON.parse(readFileSync(file, "utf8"));

/**
 * Says which figures are beneath their floor, and whether none is.
 * @param {"accuracy" | "speed"} bench
 * @param {Readonly<Record<string, number>>} figures
 */
export function holdFloors(bench, figures) {
  const floors = read()[bench];
  let holds = true;
  console.log("");
  for (const [name, floor] of Object.entries(floors)) {
    const figure = figures[name];
    if (typeof figure !== "number" || Number.isNaN(figure))
      throw new Error(`floors.json: ${bench}.${name} was not measured`);
    const good = figure >= floor;
    console.log(`${good ? "holds  " : "BENEATH"} ${bench} ${name}: ${figure.toFixed(3)}, floor ${floor}`);
    holds &&= good;
  }
  for (const [name, before] of Object.entries(committed()[bench] ?? {}))
    if (!(floors[name] >= before)) {
      console.log(`LOWERED ${bench} ${name}: ${floors[name]}, was ${before}; floors only rise`);
      holds = false;
    }
  return holds;
}

/**
 * Lifts the floors that are beneath the figures, rounded down to the hundredth.
 * @param {"accuracy" | "speed"} bench
 * @param {Readonly<Record<string, number>>} figures
 */
export function raiseFloors(bench, figures) {
  const floors = read();
  for (const [name, figure] of Object.entries(figures))
    floors[bench][name] = Math.max(floors[bench][name] ?? 0, Math.floor(figure * 100) / 100);
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}

/** The highest floors that any commit held; none outside a repository. */
function committed() {
  const git = (...args) =>
    execFileSync("git", args, { cwd: import.meta.dirname, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const highest = {};
  let commits = [];
  try {
    commits = git("log", "--format=%H", "--", "floors.json").trim().split("\n").filter(Boolean);
  } catch {
    return highest;
  }
  for (const commit of commits)
    for (const [bench, floors] of Object.entries(JSON.parse(git("show", `${commit}:./floors.json`))))
      for (const [name, floor] of Object.entries(floors)) {
        highest[bench] ??= {};
        highest[bench][name] = Math.max(highest[bench][name] ?? 0, floor);
      }
  return highest;
}
