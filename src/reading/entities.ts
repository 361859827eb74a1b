import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** A character reference: &amp; &#8217; &#x2019; */
export const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{0,31});/g;

/** What a character reference stands for; undefined where there is none of that name. */
export function decoded(text: string): string | undefined {
  const name = text.slice(1, -1);
  if (!name.startsWith("#")) return decodeNamedCharacterReference(name) || undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  // As browsers do: numbers 128 to 159 were meant in Windows-1252, where &#146; is an apostrophe.
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80];
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return "\uFFFD";
  return String.fromCodePoint(code);
}

/** The characters of bytes 0x80 to 0x9F. Source: the index of windows-1252 in the WHATWG Encoding Standard. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
