import { randomUUID } from "node:crypto";
import { appendFileSync, closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Io, UsageError } from "./io.js";

/** Where one form of the report goes. */
export interface Output {
  write(text: string): void;
  /** All is written: the file takes its name. */
  keep(): void;
  /** Something went wrong: no file is left. */
  drop(): void;
}

/** The program's own output. */
export function standardOutput({ stdout }: Io): Output {
  return {
    write(text) {
      if (text !== "") stdout.write(text);
    },
    keep() {},
    drop() {},
  };
}

/**
 * A file, its folders made. It is written beside its place and put there whole: who reads it meanwhile sees what was there before.
 * Throws a `UsageError` that names it where it cannot be written.
 */
export function fileOutput(name: string, { cwd }: Io): Output {
  const path = resolve(cwd, name);
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}`);
  const tried = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      throw new UsageError(`${name}: found ${trouble(error)}, expected a file to write the report to`);
    }
  };
  const file = tried(() => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(beside, "wx");
  });
  const drop = () => {
    closeSync(file);
    rmSync(beside, { force: true });
  };
  return {
    write(text) {
      tried(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      });
    },
    keep() {
      closeSync(file);
      try {
        tried(() => renameSync(beside, path));
      } finally {
        rmSync(beside, { force: true });
      }
    },
    drop,
  };
}

/**
 * A file that others write to as well: a job's summary on GitHub. Not more than `most` bytes are added, whole pieces only; `cut` is added
 * in place of the rest.
 */
export function appendedOutput(name: string, most: number, cut: string, { cwd }: Io): Output {
  const path = resolve(cwd, name);
  let left = most;
  return {
    write(text) {
      if (text === "" || left < 0) return;
      left -= Buffer.byteLength(text);
      try {
        appendFileSync(path, left < 0 ? cut : text);
      } catch (error) {
        throw new UsageError(`${name}: found ${trouble(error)}, expected a file for the summary of the job`);
      }
    },
    keep() {},
    drop() {},
  };
}

const troubles: Readonly<Record<string, string>> = {
  EACCES: "no permission to write there",
  EPERM: "no permission to write there",
  EROFS: "a disk that may not be written to",
  ENOTDIR: "a file where a folder should be",
  EEXIST: "a file where a folder should be",
  EISDIR: "a folder of that name",
  ENOTEMPTY: "a folder of that name",
  ENOSPC: "no space left on the disk",
  ENAMETOOLONG: "a name that is too long",
};

function trouble(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return troubles[code] ?? `that it cannot be written (${code})`;
}
