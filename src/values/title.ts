/** The form in which titles are compared: letters and figures only, in small letters, without leading numbers. */
export function titleKey(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:\d{1,3} )+(?=\p{L})/u, "");
}
