/** What XML 1.0 has no place for, not even as a reference. */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

type Attributes = Readonly<Record<string, string | number>>;

/** The opening tag of an element. */
export function openTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributesOf(attributes)}>`;
}

/** An element that holds text, or nothing. */
export function element(name: string, attributes: Attributes, text = ""): string {
  return text === ""
    ? `<${name}${attributesOf(attributes)}/>`
    : `${openTag(name, attributes)}${xmlText(text)}</${name}>`;
}

/** Text as it may stand between tags; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(unfit, "\uFFFD").replace(/[&<>\r]/g, (mark) => marks[mark] as string);
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(String(value)).replace(/["\t\n]/g, (mark) => marks[mark] as string)}"`)
    .join("");
}
