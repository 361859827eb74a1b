import { Tokenizer } from "htmlparser2";

/** A stretch of text between tags, as offsets in the text given. */
export interface HtmlText {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
}

export interface HtmlTag {
  readonly kind: "tag";
  readonly start: number;
  readonly end: number;
  /** In small letters. */
  readonly name: string;
  readonly closing: boolean;
  /** Where the values of its attributes stand, without quotes; an empty stretch where there is no value. */
  readonly attributes: ReadonlyMap<string, readonly [start: number, end: number]>;
}

/** Splits a stretch of raw HTML into tags and text. Comments and declarations are left out; a tag without an end is text. */
export function htmlParts(text: string, start: number, end: number): (HtmlText | HtmlTag)[] {
  const html = text.slice(start, end);
  const parts: (HtmlText | HtmlTag)[] = [];
  /** The tag that is being read. */
  let opened = 0;
  let name = "";
  let attributes = new Map<string, readonly [number, number]>();
  let attribute = "";
  /** After what was read last. */
  let done = 0;
  const put = (from: number, to: number, closing: boolean) => {
    parts.push({ kind: "tag", start: start + from, end: start + to, name, closing, attributes });
    attributes = new Map();
    done = to;
  };
  const skip = (_from: number, to: number) => {
    done = to + 1;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext(from, to) {
        parts.push({ kind: "text", start: start + from, end: start + to });
        done = to;
      },
      onopentagname(from, to) {
        opened = from - 1;
        name = html.slice(from, to).toLowerCase();
      },
      onopentagend: (to) => put(opened, to + 1, false),
      onselfclosingtag: (to) => put(opened, to + 1, false),
      onclosetag(from, to) {
        name = html.slice(from, to).toLowerCase();
        put(from - 2, to + 1, true);
      },
      onattribname(from, to) {
        attribute = html.slice(from, to).toLowerCase();
        // The first of two attributes of a name counts; one without a value is there all the same.
        if (attributes.has(attribute)) attribute = "";
        else attributes.set(attribute, [start + to, start + to]);
      },
      onattribdata(from, to) {
        if (attribute !== "") attributes.set(attribute, [start + from, start + to]);
      },
      onattribend() {},
      onattribentity() {},
      ontextentity() {},
      oncomment: skip,
      oncdata: skip,
      ondeclaration: skip,
      onprocessinginstruction: skip,
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  if (done < html.length) parts.push({ kind: "text", start: start + done, end });
  return parts;
}
