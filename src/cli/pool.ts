import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { checkAll } from "../check.js";
import type { Report } from "../model/report.js";
import type { Job } from "./worker.js";

/** Something that checks sources, as many at once as it has hands. */
export interface Pool {
  /** How many sources it can take on at once; more wait. */
  readonly hands: number;
  check(job: Job): Promise<readonly Report[]>;
  close(): Promise<void>;
}

/** Starting threads costs more than checking this many articles. */
const worthThreads = 40;
/** No more threads unless they are asked for: each holds a copy of the program. */
const mostThreads = 8;

/** A pool for so many files: threads where there are enough files and cores for them, else this thread alone. */
export async function poolFor(files: number, jobs: number | undefined): Promise<Pool> {
  const worker = fileURLToPath(new URL("./worker.js", import.meta.url));
  const hands = jobs ?? (files < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads));
  if (hands < 2 || !existsSync(worker))
    return { hands: 1, check: async ({ text, options }) => checkAll(text, options), close: async () => {} };
  const { Piscina } = await import("piscina");
  const threads = new Piscina<Job, string>({
    filename: worker,
    minThreads: hands,
    maxThreads: hands,
    // A thread has its next source at hand while the last one’s report travels.
    concurrentTasksPerWorker: 4,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  return {
    hands,
    check: async (job) => JSON.parse(await threads.run(job)) as readonly Report[],
    close: () => threads.destroy(),
  };
}
