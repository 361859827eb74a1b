const marks = /\p{M}+/gu;
const nonAscii = /\P{ASCII}/u;

/** Lower case, accents off, curly apostrophes and odd hyphens made plain: the form in which words are looked up and compared. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!nonAscii.test(lower)) return lower;
  return lower.normalize("NFD").replace(marks, "").replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, "-");
}
