import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { check } from "../check.js";
import type { Severity } from "../model/contradiction.js";
import { type CheckOptions, OptionsError } from "../options.js";
import { jsonLine } from "../report/json.js";
import { exitCode, type Io } from "./io.js";

/** One record of an archive: an article, and what is known of it. */
interface ArticleRecord extends Pick<CheckOptions, "format" | "publishedAt"> {
  readonly id?: unknown;
  readonly text: string;
}

/**
 * `gainsay check --stdin-ndjson`: an article a line in, a report a line out, in step, so that any program that pipes records can run it over
 * an archive. A record that is none gets a line with its error, and the rest goes on.
 */
export async function checkRecords(settings: CheckOptions, failing: readonly Severity[], io: Io): Promise<number> {
  let code: number = exitCode.clean;
  let number = 0;
  for await (const line of createInterface({ input: Readable.from(io.stdin), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    try {
      const { id, text, format, publishedAt } = recordOf(line);
      const report = check(text, {
        ...settings,
        ...(format !== undefined && { format }),
        ...(publishedAt !== undefined && { publishedAt }),
      });
      io.stdout.write(`${jsonLine({ ...(id !== undefined && { id }), report })}\n`);
      if (code === exitCode.clean && report.contradictions.some(({ severity }) => failing.includes(severity)))
        code = exitCode.contradictions;
    } catch (error) {
      if (!(error instanceof OptionsError || error instanceof RecordError)) throw error;
      const id = error instanceof RecordError ? error.id : idOf(line);
      io.stdout.write(`${jsonLine({ ...(id !== undefined && { id }), line: number, error: error.message })}\n`);
      code = exitCode.wrong;
    }
  }
  return code;
}

class RecordError extends Error {
  override readonly name = "RecordError";
  readonly id: unknown;

  constructor(found: string, id?: unknown) {
    super(`found ${found}, expected an object with text, and id, format, publishedAt where known`);
    this.id = id;
  }
}

function recordOf(line: string): ArticleRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RecordError("a line that is no JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new RecordError(Array.isArray(value) ? "a list" : String(value));
  const record = value as { readonly id?: unknown; readonly text?: unknown };
  if (typeof record.text !== "string")
    throw new RecordError(record.text === undefined ? "no text" : "a text that is no string", record.id);
  return value as ArticleRecord;
}

function idOf(line: string): unknown {
  return (JSON.parse(line) as { readonly id?: unknown }).id;
}
