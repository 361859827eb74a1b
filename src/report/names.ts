/** Every form a report of `gainsay check` can be printed in. */
export const reportFormats = [
  "pretty",
  "json",
  "ndjson",
  "markdown",
  "html",
  "sarif",
  "github",
  "gitlab",
  "junit",
  "checkstyle",
  "rdjson",
] as const;

export type ReportFormat = (typeof reportFormats)[number];
