/** A file's name as CI systems want it: with slashes, without `./` before it. */
export function slashed(file: string): string {
  return file === "-" ? "stdin" : file.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
}

const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A file's name as a URI: relative names stay relative, every character that has a meaning of its own is encoded. */
export function uriOf(file: string): string {
  const path = slashed(file);
  const parts = path.split("/").map((part) => encodeURIComponent(part.replace(lone, "\uFFFD")));
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path[0]}:/${parts.slice(1).join("/")}`;
  return path.startsWith("/") ? `file://${parts.join("/")}` : parts.join("/");
}

/** Whether a URI counts from the root of the sources. */
export function isRelative(uri: string): boolean {
  return !uri.startsWith("file://");
}
