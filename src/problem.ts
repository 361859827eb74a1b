/** One wrong option. */
export interface OptionProblem {
  /** `publishedAt`, `rules.office-holder`, `overrides[0].files`; empty where the options as a whole are wrong. */
  readonly key: string;
  /** What was given, as a reader would write it: `"9/3/2024"`. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;
}

/** A problem in one line. */
export function problemLine({ key, found, expected }: OptionProblem): string {
  return `${key || "options"}: found ${found}, expected ${expected}`;
}

/** A value as a reader would write it, kept short. */
export function show(value: unknown): string {
  if (value instanceof Date) return "a Date object";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
