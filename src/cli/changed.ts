import { execFile } from "node:child_process";
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { type Io, UsageError } from "./io.js";

const run = promisify(execFile);

/** The files of a list that differ from a commit, or that git does not know yet. Throws a `UsageError` where git cannot tell. */
export async function changedSince(ref: string, files: readonly string[], { cwd }: Io): Promise<readonly string[]> {
  if (ref.startsWith("-")) throw new UsageError(`--changed-since: found ${ref}, expected a commit, branch or tag`);
  const git = async (...args: readonly string[]) => {
    try {
      const { stdout } = await run("git", args, { cwd, maxBuffer: 2 ** 28, encoding: "utf8" });
      return stdout;
    } catch (error) {
      const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
      if (code === "ENOENT") throw new UsageError("--changed-since: found no git, expected it on the PATH");
      const [line] = stderr.trim().split("\n");
      const said = line ? ` (git: ${line})` : "";
      throw new UsageError(`--changed-since: found ${ref}${said}, expected a commit, branch or tag of this repository`);
    }
  };
  const root = (await git("rev-parse", "--show-toplevel")).trim();
  await git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
  const [differing, unknown] = await Promise.all([
    git("diff", "--name-only", "--diff-filter=d", "-z", ref, "--", root),
    git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", root),
  ]);
  const changed = new Set(
    `${differing}\0${unknown}`
      .split("\0")
      .filter((name) => name !== "")
      .map((name) => resolve(root, name)),
  );
  return files.filter((file) => file === "-" || changed.has(realpathSync(resolve(cwd, file))));
}
