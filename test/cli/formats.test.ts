import JSZip from "jszip";
import { afterAll, describe, expect, test } from "vitest";
import { desk } from "./desk.js";

const wrong = "It rained on Tuesday, October 27, 2025, in Orrin.";
const right = "It rained on Monday, October 27, 2025, in Orrin.";

/** A Word document with a heading and paragraphs. */
async function docx(heading: string, ...paragraphs: readonly string[]): Promise<Uint8Array> {
  const text = (each: string, style = "") =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${each}</w:t></w:r></w:p>`;
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    "_rels/.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    "word/document.xml",
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text(heading, "Heading1")}${paragraphs.map((each) => text(each)).join("")}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: "uint8array" });
}

const { run, clear } = desk({
  "broken.json": '{\n"headline": "Rain", "body_text": "It rained."',
  "broken.nitf": "<nitf><body></nitf>",
  "wire.json": JSON.stringify({ uri: "urn:x:1", versioncreated: "2025-10-28", headline: "Rain", body_text: wrong }),
  "feed.rss": `<rss><channel>${[right, wrong].map((each, at) => `<item><title>Rain in Orrin, day ${at}</title><description>${each}</description></item>`).join("\n")}</channel></rss>`,
  "story.docx": await docx("Rain in Orrin", "A wet week.", wrong),
  "empty.docx": await docx(""),
  "archive.txt": new Uint8Array(33 * 2 ** 20).fill(0x20),
  "other.docx": new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]),
});
afterAll(clear);

describe("gainsay check", () => {
  test("tells of a broken file in one line, and checks the others", async () => {
    const { code, out, err } = await run(["check", "broken.json", "wire.json", "broken.nitf", "--quiet"]);
    expect(code).toBe(2);
    expect(out).toMatch(/^wire\.json:1:\d+: error: .*\[weekday-date\]\n$/);
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/broken\.json:2:\d+: found no close brace, expected a ninjs item/);
    expect(lines[1]).toMatch(/broken\.nitf:1:\d+: found XML that is not well formed \(.+\), expected an NITF document/);
  });

  test("--format-in forces another format", async () => {
    const { code, out, err } = await run(["check", "broken.json", "--format-in", "text", "--quiet"]);
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "" });
  });

  test("checks a feed item by item", async () => {
    const { code, out } = await run(["check", "feed.rss", "--quiet"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^feed\.rss:2:\d+: error: .*\[weekday-date\]\n$/);
    const list = JSON.parse((await run(["check", "feed.rss", "--format", "json"])).out);
    expect(list.map(({ report }: { report: { article: { headline: string } } }) => report.article.headline)).toEqual([
      "Rain in Orrin, day 0",
      "Rain in Orrin, day 1",
    ]);
    const page = (await run(["check", "feed.rss", "--format", "html"])).out;
    expect(page).toContain("Rain in Orrin, day 1");
  });

  test("reads a Word document, its paragraphs as lines", async () => {
    const { code, out, err } = await run(["check", "story.docx", "--quiet"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^story\.docx:3:\d+: error: .*\[weekday-date\]\n$/);
  });

  test.each([
    ["empty.docx", "a Word document without text"],
    ["archive.txt", "33 MB"],
    ["other.docx", "a ZIP archive that is no Word document"],
  ])("%s: found %s", async (file, found) => {
    const { code, err } = await run(["check", file]);
    expect(code).toBe(2);
    expect(err).toContain(`${file}: found ${found}, expected an article`);
  });
});

test("gainsay claims lists those of every item", async () => {
  const { out } = await run(["claims", "feed.rss", "--format", "json"]);
  expect(JSON.parse(out)).toHaveLength(2);
  expect((await run(["claims", "broken.nitf"])).code).toBe(2);
});
