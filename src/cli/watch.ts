import { resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import type { Io } from "./io.js";

/** A file is read when its size has been still for so long, in milliseconds: editors write in steps. */
const settled = 100;

/**
 * Calls back with each file under the arguments that is written or comes up, one after another, until the signal is given: it never resolves
 * without one. A glob is watched from the current folder; the caller knows which files it stands for.
 */
export async function watchFiles(
  args: readonly string[],
  { cwd, signal }: Pick<Io, "cwd" | "signal">,
  changed: (path: string) => Promise<void>,
): Promise<void> {
  const { watch } = await import("chokidar");
  const watcher = watch(
    args.map((arg) => (isDynamicPattern(arg) ? cwd : resolve(cwd, arg))),
    {
      ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path),
      ignoreInitial: true,
      awaitWriteFinish: { stabilityThreshold: settled, pollInterval: settled / 2 },
    },
  );
  let last = Promise.resolve();
  const next = (path: string) => {
    last = last.then(() => changed(path));
  };
  watcher.on("add", next).on("change", next);
  await new Promise<void>((stop) => {
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", () => stop(), { once: true });
  });
  await watcher.close();
  await last;
}
