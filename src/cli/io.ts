/** Where a command writes; `process.stdout` is one. */
export interface Out {
  write(text: string): unknown;
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined;
  /** Width of that terminal. */
  readonly columns?: number | undefined;
}

/** The world as a command sees it. */
export interface Io {
  readonly stdout: Out;
  readonly stderr: Out;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** The folder that names of files are counted from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends a command that would go on for ever: `check --watch`. */
  readonly signal?: AbortSignal | undefined;
}

/** What a command ends with. `clean`: nothing at or above `--fail-on`. `wrong`: wrong usage or unreadable input. */
export const exitCode = { clean: 0, contradictions: 1, wrong: 2 } as const;

/** Wrong usage or unreadable input, a line a problem: what it is about, what was found, what was expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join("; "));
    this.lines = lines;
  }
}

const obeyed = /[\p{Cc}\u2028\u2029]+/gu;

/** Tells the user in one line on stderr what is wrong. */
export function tell(io: Io, message: string): void {
  io.stderr.write(`gainsay: ${message.trim().replace(obeyed, " ")}\n`);
}

/** Whether to send colours: an explicit option, else NO_COLOR, else FORCE_COLOR, else whether a terminal reads along. */
export function wantsColor(option: boolean | undefined, { stdout, env }: Io): boolean {
  if (option !== undefined) return option;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  return stdout.isTTY === true && env.TERM !== "dumb";
}

/** Columns to print in: the terminal's, but no wider than prose is read with ease. */
export function widthOf({ stdout }: Io): number {
  return Math.min(stdout.columns || 100, 120);
}
