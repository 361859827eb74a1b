#!/usr/bin/env node
import { run } from "./index.js";

// The reader of a pipe may leave early (`| head`): what is left is not printed, and the exit code still says what was found.
for (const out of [process.stdout, process.stderr])
  out.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`gainsay: output could not be written (${error.code})\n`);
    process.exit(2);
  });

const { stdout, stderr, stdin, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdout, stderr, stdin, env, cwd: process.cwd() });
