import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Builds `dist` before the tests if it is older than what it is built from. */
export default function build(): void {
  if (newest("src", "package.json", "tsup.config.ts") < oldest("dist")) return;
  execFileSync(process.execPath, [join(root, "node_modules/tsup/dist/cli-default.js"), "--silent", "--no-dts"], {
    cwd: root,
    stdio: "inherit",
  });
}

function newest(...paths: readonly string[]): number {
  return Math.max(...paths.flatMap(times));
}

function oldest(path: string): number {
  return Math.min(...times(path).concat(times("dist/bin.js")));
}

/** When a file, or each file in a folder, was written; 0 where there is none. */
function times(path: string): number[] {
  const at = join(root, path);
  const stat = statSync(at, { throwIfNoEntry: false });
  if (!stat) return [0];
  if (!stat.isDirectory()) return [stat.mtimeMs];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
}
