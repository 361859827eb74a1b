import mammoth from "mammoth";
import { UsageError } from "./io.js";

/** What ends a paragraph in the HTML that mammoth writes: with a line break behind each, a line is a paragraph of the document. */
const paragraphEnds = /<\/(?:p|h[1-6]|li|td|th)>(?=.)/g;

/**
 * The copy of a Word document as HTML, a line a paragraph, so that the lines of a report count its paragraphs. mammoth reads headings, lists
 * and tables by their styles; pictures are left out. Throws a `UsageError` where it is no such document.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    return value.replace(paragraphEnds, "$&\n");
  } catch {
    throw new UsageError(`${name}: found a ZIP archive that is no Word document, expected an article (.docx)`);
  }
}
