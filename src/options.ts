import type { Format } from "./model/article.js";
import type { Severity } from "./model/contradiction.js";

export interface CheckOptions {
  readonly format?: Format;
  readonly publishedAt?: string;
  readonly rules?: Readonly<Record<string, Severity | "off">>;
}

export function parseOptions(options: CheckOptions): { rules: Readonly<Record<string, Severity | "off">> } {
  return { rules: options.rules ?? {} };
}
