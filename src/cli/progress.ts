import { Presets, SingleBar } from "cli-progress";
import type { Io } from "./io.js";

/** How far a run is, for whoever waits at a terminal. */
export interface Progress {
  step(): void;
  /** Takes the bar away while something else is printed. */
  aside(print: () => void): void;
  end(): void;
}

/** Fewer files are done before a bar could be read. */
const worthBar = 50;
const clearLine = "\r\u001b[2K";

/** A bar on the terminal that reads the messages; none in a pipe, and none for a few files. */
export function progressOf(files: number, { stdout, stderr }: Io): Progress {
  if (!stderr.isTTY || files < worthBar) return { step() {}, aside: (print) => print(), end() {} };
  const bar = new SingleBar(
    {
      stream: stderr as NodeJS.WriteStream,
      format: "{bar} {value} of {total} articles, {eta_formatted} left",
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(files, 0);
  return {
    step: () => bar.increment(),
    aside(print) {
      if (stdout.isTTY) stderr.write(clearLine);
      print();
    },
    end: () => bar.stop(),
  };
}
