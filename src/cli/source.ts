import { access, constants, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { formatEndings, formats } from "../lexicon/formats.js";
import type { Report } from "../model/report.js";
import type { CheckOptions } from "../options.js";
import { type Io, UsageError } from "./io.js";

/** What the arguments of a command name. */
export interface Targets {
  /** Files as the user would write them, each once, and `-`. In the order of the arguments; within a folder or glob by name. */
  readonly files: readonly string[];
  /** What could not be found, a line each. */
  readonly problems: readonly string[];
  /** Whether the arguments are one file by its name, and so one report is expected. */
  readonly single: boolean;
}

const endings = [...formats.flatMap((format) => formatEndings[format]), "docx"];
const everyArticle = `**/*.{${endings.join(",")}}`;
const foldersLeftOut = ["**/node_modules/**"];
const patience = { caseSensitiveMatch: false, expandDirectories: false, followSymbolicLinks: false };

/** Finds the files that arguments name: files, globs, folders and `-`. */
export async function findTargets(args: readonly string[], cwd: string): Promise<Targets> {
  const files = new Map<string, string>();
  const add = (file: string) => {
    const path = file === "-" ? file : resolve(cwd, file);
    if (!files.has(path)) files.set(path, file);
  };
  const problems: string[] = [];
  let single = args.length === 1;
  for (const arg of args) {
    if (arg === "-") {
      add(arg);
      continue;
    }
    const kind = await kindOf(resolve(cwd, arg));
    if (kind === "file") add(arg);
    else if (kind === "folder") {
      single = false;
      const found = await articlesIn(arg, cwd);
      found.files.forEach(add);
      problems.push(...found.problems);
    } else if (kind === "nothing" && isDynamicPattern(arg)) {
      single = false;
      const found = await glob(arg, { ...patience, cwd, ignore: foldersLeftOut });
      found.sort().forEach(add);
      if (!found.length) problems.push(`${arg}: found no file that matches, expected at least one article`);
    } else
      problems.push(`${arg}: ${kind === "nothing" ? "found no such file" : kind}, expected an article, a folder or -`);
  }
  return { files: [...files.values()], problems, single };
}

/** What stands under a path: or else the reason why that cannot be told. */
async function kindOf(path: string): Promise<"file" | "folder" | "nothing" | `found ${string}`> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    return codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR" ? "nothing" : `found ${trouble(error)}`;
  }
}

async function articlesIn(folder: string, cwd: string): Promise<Pick<Targets, "files" | "problems">> {
  const root = resolve(cwd, folder);
  const problems: string[] = [];
  const inside = { ...patience, cwd: root, ignore: foldersLeftOut };
  for (const each of ["", ...(await glob("**/", { ...inside, onlyDirectories: true })).sort()])
    try {
      await access(join(root, each), constants.R_OK | constants.X_OK);
    } catch (error) {
      problems.push(`${join(folder, each)}: found ${trouble(error)}, expected a folder of articles`);
    }
  const files = (await glob(everyArticle, inside)).sort().map((file) => join(folder, file));
  if (!files.length && !problems.length)
    problems.push(`${folder}: found no articles, expected ${endings.map((ending) => `*.${ending}`).join(", ")}`);
  return { files, problems };
}

/** No article is larger, and no feed of them. */
const mostBytes = 32 * 2 ** 20;

/** The text of a file, and what its kind makes of the options to read it with. */
export interface SourceText {
  readonly text: string;
  readonly options: (options: CheckOptions) => CheckOptions;
}

/** Reads an article's text; of a Word document, its paragraphs as HTML, one a line. Throws a `UsageError` that names the file where it is none. */
export async function readSource(file: string, io: Io): Promise<SourceText> {
  const bytes = file === "-" ? await readAll(io.stdin) : await readBytes(file, io.cwd);
  const wrong = (found: string) => new UsageError(`${nameOf(file)}: found ${found}, expected an article in UTF-8`);
  if (bytes.length > mostBytes)
    throw new UsageError(
      `${nameOf(file)}: found ${Math.round(bytes.length / 2 ** 20)} MB, expected an article of at most ${mostBytes / 2 ** 20} MB`,
    );
  if (isZip(bytes)) {
    const { readDocx } = await import("./docx.js");
    const text = await readDocx(bytes, nameOf(file));
    if (text.trim() === "") throw wrong("a Word document without text");
    return { text, options: (options) => ({ ...options, format: "html" }) };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw wrong("UTF-16 text");
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw wrong(`binary data (a NUL at byte ${nul + 1})`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw wrong("text in another encoding, or binary data");
  }
  if (text.trim() === "") throw wrong("nothing (an empty file)");
  return { text, options: (options) => options };
}

/** The line that tells where a file is not in the format it should be in. */
export function problemIn(file: string, { article: { problem } }: Report): string | undefined {
  return (
    problem &&
    `${nameOf(file)}:${problem.line}:${problem.column}: found ${problem.found}, expected ${problem.expected} (read as ${problem.format}; --format-in names another format)`
  );
}

/** "PK": a Word document is a ZIP archive. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** How a file is called before the user. */
export function nameOf(file: string): string {
  return file === "-" ? "standard input" : file;
}

async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, file));
  } catch (error) {
    throw new UsageError(`${file}: found ${trouble(error)}, expected an article`);
  }
}

async function readAll(stream: Io["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
  return Buffer.concat(chunks);
}

const troubles: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "a folder",
  ELOOP: "a link that leads to itself",
  ENAMETOOLONG: "a name that is too long",
};

function trouble(error: unknown): string {
  const code = codeOf(error);
  return troubles[code] ?? `that it cannot be read (${code || error})`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
