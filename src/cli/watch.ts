import { resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import type { Io } from "./io.js";

/** A file is read when its size has been still for so long, in milliseconds: editors write in steps. */
const settled = 100;

/** What is done with the files watched. */
export interface Watching {
  /** The run over all of them, once the watch stands: what is saved meanwhile is checked after it, not lost. */
  readonly first: () => Promise<void>;
  /** One file that was written or has come up. */
  readonly changed: (path: string) => Promise<void>;
}

/**
 * Watches the files under the arguments and calls back, one call after another, until the signal is given: it never resolves without one. It
 * rejects with what a callback or the watch throws. A glob is watched from the current folder; the caller knows which files it stands for.
 */
export async function watchFiles(
  args: readonly string[],
  { cwd, signal }: Pick<Io, "cwd" | "signal">,
  { first, changed }: Watching,
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
  try {
    await new Promise<void>((stop, fail) => {
      const next = (work: () => Promise<void>) => {
        last = last.then(work);
        last.catch(fail);
      };
      const again = (path: string) => next(() => changed(path));
      watcher
        .on("ready", () => next(first))
        .on("add", again)
        .on("change", again)
        .on("error", fail);
      if (signal?.aborted) stop();
      signal?.addEventListener("abort", () => stop(), { once: true });
    });
  } finally {
    await watcher.close();
  }
  await last;
}
