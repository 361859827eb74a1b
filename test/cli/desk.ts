import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Io, run } from "../../src/cli/index.js";

/** What a command printed and ended with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of files for one test; remove it with `clear`. */
export function desk(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const cwd = mkdtempSync(join(tmpdir(), "gainsay-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  return {
    cwd,
    clear: () => rmSync(cwd, { recursive: true, force: true }),
    /** Runs the command line in this process, in this folder. */
    async run(args: readonly string[], world: Partial<Io> & { input?: string | Uint8Array } = {}): Promise<Outcome> {
      const out: string[] = [];
      const err: string[] = [];
      const { input = "", ...io } = world;
      const code = await run(args, {
        stdout: { write: (text) => out.push(text) },
        stderr: { write: (text) => err.push(text) },
        stdin: (async function* () {
          yield input;
        })(),
        cwd,
        env: {},
        ...io,
      });
      return { code, out: out.join(""), err: err.join("") };
    },
  };
}
