import type { Format } from "./model/article.js";
import type { Severity } from "./model/contradiction.js";

export interface CheckOptions {
  readonly format?: Format | undefined;
  readonly publishedAt?: string | undefined;
  readonly rules?: Readonly<Record<string, Severity | "off">> | undefined;
}

export function parseOptions(options: CheckOptions): { rules: Readonly<Record<string, Severity | "off">> } {
  return { rules: options.rules ?? {} };
}
