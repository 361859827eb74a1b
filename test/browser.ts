import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser of this machine: CHROMIUM_PATH, else one on the PATH; undefined where there is none. */
function browserPath(): string | undefined {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

const path = browserPath();

/**
 * Whether the tests in a browser are to run. They are left out, and loudly, only on a machine that has none; in CI they must run.
 */
export const hasBrowser = path !== undefined || Boolean(process.env.CI);

if (!hasBrowser)
  process.stderr.write(
    "\n*** The tests in a browser do NOT run: no Chromium was found on the PATH.\n*** Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.\n\n",
  );

/** Starts it. Rejects where there is none. */
export async function launch(): Promise<Browser> {
  if (path === undefined) throw new Error("no Chromium on the PATH and no CHROMIUM_PATH: CI must have a browser");
  // Chromium refuses its sandbox to root, as which containers run.
  return chromium.launch({ executablePath: path, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}
