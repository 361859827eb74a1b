import { CommanderError } from "commander";
import { exitCode, type Io, tell, UsageError } from "./io.js";
import { program } from "./program.js";

export { exitCode, type Io, type Out } from "./io.js";

/**
 * The command line: `run(["check", "story.md"], io)` takes the arguments after the program's name, writes to `io` and resolves to the
 * exit code: 0 clean, 1 contradictions at or above `--fail-on`, 2 wrong usage or unreadable input. It never rejects.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCode.clean;
  try {
    await program(io, (given) => {
      code = given;
    }).parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    // Commander has told the user already, or has shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.wrong;
    for (const line of error instanceof UsageError ? error.lines : [`something went wrong inside: ${error}`])
      tell(io, line);
    return exitCode.wrong;
  }
}
