import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { version } from "../../package.json";
import type { Report } from "../model/report.js";
import { type Io, UsageError } from "./io.js";
import type { Job } from "./worker.js";

/** Where reports are kept unless said. */
export const cacheFolder = "node_modules/.cache/gainsay";

/** Reports by what they depend on: this version, the options, the source. A run that was killed goes on from what it had kept. */
export interface Cache {
  get(job: Job): Promise<readonly Report[] | undefined>;
  put(job: Job, reports: readonly Report[]): Promise<void>;
}

/** Opens a folder of reports, and makes it where it is missing. Throws a `UsageError` where that cannot be done. */
export async function cacheIn(folder: string, { cwd }: Io): Promise<Cache> {
  const root = resolve(cwd, folder);
  try {
    await mkdir(root, { recursive: true });
  } catch {
    throw new UsageError(`--cache-location: found ${folder}, expected a folder that can be written to`);
  }
  const fileOf = ({ text, options }: Job): string => {
    const { format, publishedAt, rules = {} } = options;
    const settings = JSON.stringify([version, format, publishedAt, Object.entries(rules).sort()]);
    return join(root, `${createHash("sha256").update(settings).update("\0").update(text).digest("hex")}.json`);
  };
  return {
    async get(job) {
      try {
        return JSON.parse(await readFile(fileOf(job), "utf8")) as readonly Report[];
      } catch {
        // Missing, or half of it: the article is checked.
        return undefined;
      }
    },
    async put(job, reports) {
      const beside = join(root, `.${randomUUID()}`);
      try {
        await writeFile(beside, JSON.stringify(reports));
        await rename(beside, fileOf(job));
      } catch {
        // A full disk costs the next run its head start, not this run its report.
        await rm(beside, { force: true });
      }
    },
  };
}
